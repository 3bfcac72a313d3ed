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
    pub struct Request(Parts);

    impl Request {
        /// `out_order_id`
        ///
        /// **Required.**
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_id", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `foreign_currency`
        ///
        /// **Required.**
        pub fn foreign_currency(self, value: impl Into<String>) -> Self {
            Self(self.0.body("foreign_currency", value.into()))
        }

        /// `goods_info`
        pub fn goods_info(self, values: impl IntoIterator<Item = GoodsInfo>) -> Self {
            Self(self.0.body("goods_info", list::<GoodsInfo>(values)))
        }

        /// `seller_info`
        ///
        /// **Required.**
        pub fn seller_info(self, value: SellerInfo) -> Self {
            Self(self.0.body("seller_info", value))
        }

        /// `express_info`
        ///
        /// **Required.**
        pub fn express_info(self, value: ExpressInfo) -> Self {
            Self(self.0.body("express_info", value))
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// `presale_info`
        pub fn presale_info(self, value: PresaleInfo) -> Self {
            Self(self.0.body("presale_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// GoodsInfo
    #[derive(Clone, Debug, Default)]
    pub struct GoodsInfo(Fields);

    impl GoodsInfo {
        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `goods_category`
        ///
        /// **Required.**
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_category", value.into()))
        }

        /// `goods_unit_price`
        ///
        /// **Required.**
        pub fn goods_unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_unit_price", value.into()))
        }

        /// `goods_quantity`
        ///
        /// **Required.**
        pub fn goods_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_quantity", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsInfo);

    /// SellerInfo
    #[derive(Clone, Debug, Default)]
    pub struct SellerInfo(Fields);

    impl SellerInfo {
        /// `oversea_business_name`
        ///
        /// **Required.**
        pub fn oversea_business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("oversea_business_name", value.into()))
        }

        /// `oversea_shop_name`
        ///
        /// **Required.**
        pub fn oversea_shop_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("oversea_shop_name", value.into()))
        }

        /// `seller_id`
        ///
        /// **Required.**
        pub fn seller_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("seller_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SellerInfo);

    /// ExpressInfo
    #[derive(Clone, Debug, Default)]
    pub struct ExpressInfo(Fields);

    impl ExpressInfo {
        /// `courier_number`
        ///
        /// **Required.**
        pub fn courier_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("courier_number", value.into()))
        }

        /// `express_company_name`
        ///
        /// **Required.**
        pub fn express_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("express_company_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExpressInfo);

    /// PayeeInfo
    #[derive(Clone, Debug, Default)]
    pub struct PayeeInfo(Fields);

    impl PayeeInfo {
        /// `payee_id`
        ///
        /// **Required.**
        pub fn payee_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayeeInfo);

    /// PresaleInfo
    #[derive(Clone, Debug, Default)]
    pub struct PresaleInfo(Fields);

    impl PresaleInfo {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `deposit_transaction_id`
        pub fn deposit_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("deposit_transaction_id", value.into()))
        }

        /// `balance_transaction_id`
        pub fn balance_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_transaction_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PresaleInfo);

    /// Type
    #[derive(Clone)]
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
    #[derive(Clone)]
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
