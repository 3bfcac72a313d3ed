//! 申请资金出境 · `POST /v3/funds-to-oversea/orders`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/orders.md by `cargo xtask regen`; do not edit.

/// 申请资金出境
///
/// `POST /v3/funds-to-oversea/orders`
///
/// 申请资金出境 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476113) · feature `v3-funds-to-oversea`
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::orders::post;
///
/// let request = post()
///     .out_order_id("OOI20260618216")
///     .sub_mchid("1684913560")
///     .transaction_id("847202606181035428")
///     .amount(35200)
///     .foreign_currency("CNY")
///     .goods_info([
///         post::GoodsInfo::default()
///             .goods_name("明前龙井250克")
///             .goods_category("示例GC674")
///             .goods_unit_price(35200)
///             .goods_quantity(2),
///     ])
///     .seller_info(
///         post::SellerInfo::default()
///             .oversea_business_name("春茶节")
///             .oversea_shop_name("锦绣路茶铺")
///             .seller_id("SI20260618724"),
///     )
///     .express_info(
///         post::ExpressInfo::default()
///             .courier_number("CN20260618922")
///             .express_company_name("成都锦绣茶业有限公司"),
///     )
///     .payee_info(post::PayeeInfo::default().payee_id("PI20260618909"))
///     .presale_info(
///         post::PresaleInfo::default()
///             .r#type(post::Type::Deposit)
///             .total_amount(35200)
///             .deposit_transaction_id("1122026061810354211211211211")
///             .balance_transaction_id("4822026061810354248248248248"),
///     );
/// ```
#[doc(alias = "申请资金出境")]
#[doc(alias = "/v3/funds-to-oversea/orders")]
#[doc(alias = "post_v3_funds_to_oversea_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请资金出境; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_order_id`, `sub_mchid`, `transaction_id`, `amount`, `foreign_currency`, `seller_info`, `express_info`, `payee_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_order_id: Option<String>,
        sub_mchid: Option<String>,
        transaction_id: Option<String>,
        amount: Option<i64>,
        foreign_currency: Option<String>,
        goods_info: Vec<GoodsInfo>,
        seller_info: Option<SellerInfo>,
        express_info: Option<ExpressInfo>,
        payee_info: Option<PayeeInfo>,
        presale_info: Option<PresaleInfo>,
        extra: Extra,
    }

    impl Request {
        /// `out_order_id`
        ///
        /// **Required.**
        pub fn out_order_id(mut self, value: impl Into<String>) -> Self {
            self.out_order_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `foreign_currency`
        ///
        /// **Required.**
        pub fn foreign_currency(mut self, value: impl Into<String>) -> Self {
            self.foreign_currency = Some(value.into());
            self
        }

        /// `goods_info`
        pub fn goods_info(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsInfo>>,
        ) -> Self {
            self.goods_info = list(values);
            self
        }

        /// `seller_info`
        ///
        /// **Required.**
        pub fn seller_info(mut self, value: impl Into<SellerInfo>) -> Self {
            self.seller_info = Some(value.into());
            self
        }

        /// `express_info`
        ///
        /// **Required.**
        pub fn express_info(mut self, value: impl Into<ExpressInfo>) -> Self {
            self.express_info = Some(value.into());
            self
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(mut self, value: impl Into<PayeeInfo>) -> Self {
            self.payee_info = Some(value.into());
            self
        }

        /// `presale_info`
        pub fn presale_info(mut self, value: impl Into<PresaleInfo>) -> Self {
            self.presale_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_funds_to_oversea_orders",
                Verb::Post,
                "/v3/funds-to-oversea/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_id",
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/amount",
                    "/body/foreign_currency",
                    "/body/goods_info/*/goods_name",
                    "/body/goods_info/*/goods_category",
                    "/body/goods_info/*/goods_unit_price",
                    "/body/goods_info/*/goods_quantity",
                    "/body/seller_info",
                    "/body/seller_info/oversea_business_name",
                    "/body/seller_info/oversea_shop_name",
                    "/body/seller_info/seller_id",
                    "/body/express_info",
                    "/body/express_info/courier_number",
                    "/body/express_info/express_company_name",
                    "/body/payee_info",
                    "/body/payee_info/payee_id",
                    "/body/presale_info/type",
                    "/body/presale_info/total_amount",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_order_id", &self.out_order_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("transaction_id", &self.transaction_id)
                .body("amount", &self.amount)
                .body("foreign_currency", &self.foreign_currency)
                .body("goods_info", &self.goods_info)
                .body("seller_info", &self.seller_info)
                .body("express_info", &self.express_info)
                .body("payee_info", &self.payee_info)
                .body("presale_info", &self.presale_info)
                .extra(&self.extra)
        }
    }

    /// GoodsInfo
    #[derive(Clone, Debug, Default)]
    pub struct GoodsInfo {
        goods_name: Option<String>,
        goods_category: Option<String>,
        goods_unit_price: Option<i64>,
        goods_quantity: Option<i64>,
        extra: Extra,
    }

    impl GoodsInfo {
        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `goods_category`
        ///
        /// **Required.**
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// `goods_unit_price`
        ///
        /// **Required.**
        pub fn goods_unit_price(mut self, value: impl Into<i64>) -> Self {
            self.goods_unit_price = Some(value.into());
            self
        }

        /// `goods_quantity`
        ///
        /// **Required.**
        pub fn goods_quantity(mut self, value: impl Into<i64>) -> Self {
            self.goods_quantity = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsInfo,
        goods_name = "goods_name",
        goods_category = "goods_category",
        goods_unit_price = "goods_unit_price",
        goods_quantity = "goods_quantity",
    );

    /// SellerInfo
    #[derive(Clone, Debug, Default)]
    pub struct SellerInfo {
        oversea_business_name: Option<String>,
        oversea_shop_name: Option<String>,
        seller_id: Option<String>,
        extra: Extra,
    }

    impl SellerInfo {
        /// `oversea_business_name`
        ///
        /// **Required.**
        pub fn oversea_business_name(mut self, value: impl Into<String>) -> Self {
            self.oversea_business_name = Some(value.into());
            self
        }

        /// `oversea_shop_name`
        ///
        /// **Required.**
        pub fn oversea_shop_name(mut self, value: impl Into<String>) -> Self {
            self.oversea_shop_name = Some(value.into());
            self
        }

        /// `seller_id`
        ///
        /// **Required.**
        pub fn seller_id(mut self, value: impl Into<String>) -> Self {
            self.seller_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SellerInfo,
        oversea_business_name = "oversea_business_name",
        oversea_shop_name = "oversea_shop_name",
        seller_id = "seller_id",
    );

    /// ExpressInfo
    #[derive(Clone, Debug, Default)]
    pub struct ExpressInfo {
        courier_number: Option<String>,
        express_company_name: Option<String>,
        extra: Extra,
    }

    impl ExpressInfo {
        /// `courier_number`
        ///
        /// **Required.**
        pub fn courier_number(mut self, value: impl Into<String>) -> Self {
            self.courier_number = Some(value.into());
            self
        }

        /// `express_company_name`
        ///
        /// **Required.**
        pub fn express_company_name(mut self, value: impl Into<String>) -> Self {
            self.express_company_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExpressInfo,
        courier_number = "courier_number",
        express_company_name = "express_company_name",
    );

    /// PayeeInfo
    #[derive(Clone, Debug, Default)]
    pub struct PayeeInfo {
        payee_id: Option<String>,
        extra: Extra,
    }

    impl PayeeInfo {
        /// `payee_id`
        ///
        /// **Required.**
        pub fn payee_id(mut self, value: impl Into<String>) -> Self {
            self.payee_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PayeeInfo,
        payee_id = "payee_id",
    );

    /// PresaleInfo
    #[derive(Clone, Debug, Default)]
    pub struct PresaleInfo {
        r#type: Option<Type>,
        total_amount: Option<i64>,
        deposit_transaction_id: Option<String>,
        balance_transaction_id: Option<String>,
        extra: Extra,
    }

    impl PresaleInfo {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `deposit_transaction_id`
        pub fn deposit_transaction_id(mut self, value: impl Into<String>) -> Self {
            self.deposit_transaction_id = Some(value.into());
            self
        }

        /// `balance_transaction_id`
        pub fn balance_transaction_id(mut self, value: impl Into<String>) -> Self {
            self.balance_transaction_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PresaleInfo,
        r#type = "type",
        total_amount = "total_amount",
        deposit_transaction_id = "deposit_transaction_id",
        balance_transaction_id = "balance_transaction_id",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `DEPOSIT`
        Deposit,
        /// `BALANCE`
        Balance,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Deposit = "DEPOSIT",
        Balance = "BALANCE",
    );

    /// The answer of 申请资金出境.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_id`
        ///
        /// Documented as always there.
        pub out_order_id: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `result`
        ///
        /// Documented as always there.
        pub result: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `foreign_amount`
        pub foreign_amount: Option<i64>,
        /// `foreign_currency`
        ///
        /// Documented as always there.
        pub foreign_currency: Option<String>,
        /// `rate`
        pub rate: Option<i64>,
        /// `exchange_rate_time`
        pub exchange_rate_time: Option<String>,
        /// `estimate_exchange_rate_time`
        pub estimate_exchange_rate_time: Option<String>,
        /// `departure_amount`
        pub departure_amount: Option<i64>,
        /// `fee`
        pub fee: Option<i64>,
        /// `charge_mchid`
        pub charge_mchid: Option<String>,
        /// `charge_account_type`
        pub charge_account_type: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_id = "out_order_id",
        sub_mchid = "sub_mchid",
        order_id = "order_id",
        result = "result",
        fail_reason = "fail_reason",
        amount = "amount",
        foreign_amount = "foreign_amount",
        foreign_currency = "foreign_currency",
        rate = "rate",
        exchange_rate_time = "exchange_rate_time",
        estimate_exchange_rate_time = "estimate_exchange_rate_time",
        departure_amount = "departure_amount",
        fee = "fee",
        charge_mchid = "charge_mchid",
        charge_account_type = "charge_account_type",
    );
}
