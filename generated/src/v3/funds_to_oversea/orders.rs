//! 申请资金出境 · `POST /v3/funds-to-oversea/orders`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/orders.md by `cargo xtask regen`; do not edit.

/// Applies to send the funds of an order of a platform's sub-merchant overseas.
///
/// 电商平台为二级商户的订单申请将资金汇往境外。
///
/// `POST /v3/funds-to-oversea/orders`
///
/// 申请资金出境 / Apply for an overseas remittance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476113) · feature `v3-funds-to-oversea` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::orders::post;
///
/// let request = post()
///     .out_order_id("OS20260618160000001")
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .amount(35200)
///     .foreign_currency("USD")
///     .seller_info(
///         post::SellerInfo::default()
///             .oversea_business_name("Jinxiu Tea (Hong Kong) Limited")
///             .oversea_shop_name("锦绣茶香港店")
///             .seller_id("JXHK0001"),
///     )
///     .payee_info(post::PayeeInfo::default().payee_id("16849135600001"));
/// ```
#[doc(alias = "申请资金出境")]
#[doc(alias = "/v3/funds-to-oversea/orders")]
#[doc(alias = "post_v3_funds_to_oversea_orders")]
#[doc(alias = "请资金出境")]
#[doc(alias = "资金出境")]
#[doc(alias = "金出境")]
#[doc(alias = "出境")]
#[doc(alias = "Apply for an overseas remittance")]
#[doc(alias = "overseas remittance")]
#[doc(alias = "remittance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请资金出境. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_order_id`, `sub_mchid`, `transaction_id`, `amount`, `foreign_currency`, `seller_info`, `payee_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户出境单号 / Merchant's number of the remittance abroad
        ///
        /// **Required.** At most 64 characters.
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 64 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.** At most 128 characters.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 外币币种，ISO 4217三位字母代码 / Foreign currency, three-letter ISO 4217 code
        ///
        /// **Required.** At most 20 characters.
        pub fn foreign_currency(self, value: impl Into<String>) -> Self {
            Self(self.0.body("foreign_currency", value.into()))
        }

        /// 商品信息列表 / List of goods information
        pub fn goods_info(self, values: impl IntoIterator<Item = GoodsInfo>) -> Self {
            Self(self.0.body("goods_info", list::<GoodsInfo>(values)))
        }

        /// 卖家信息 / The seller
        ///
        /// **Required.**
        pub fn seller_info(self, value: SellerInfo) -> Self {
            Self(self.0.body("seller_info", value))
        }

        /// 物流信息 / Logistics information
        pub fn express_info(self, value: ExpressInfo) -> Self {
            Self(self.0.body("express_info", value))
        }

        /// 收款人（账号）信息 / Payee and receiving account
        ///
        /// **Required.**
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// 预售信息 / Presale details of the order
        pub fn presale_info(self, value: PresaleInfo) -> Self {
            Self(self.0.body("presale_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_funds_to_oversea_orders",
                Method::Post,
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
                    "/body/express_info/courier_number",
                    "/body/express_info/express_company_name",
                    "/body/payee_info",
                    "/body/payee_info/payee_id",
                    "/body/presale_info/type",
                    "/body/presale_info/total_amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商品信息列表 / List of goods information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsInfo(ObjectBuilder);

    impl GoodsInfo {
        /// 商品名称 / Name of the goods
        ///
        /// **Required.** At most 128 characters.
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品类目 / Category of the goods
        ///
        /// **Required.** At most 32 characters.
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_category", value.into()))
        }

        /// 商品单价，单位：币种最小单位（人民币为分） / Unit price of the goods, in the currency's smallest unit (fen for CNY)
        ///
        /// **Required.**
        pub fn goods_unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_unit_price", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn goods_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_quantity", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsInfo);

    /// 卖家信息 / The seller
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SellerInfo(ObjectBuilder);

    impl SellerInfo {
        /// 境外卖家经营主体名称 / Name of the overseas seller's business entity
        ///
        /// **Required.** At most 256 characters.
        pub fn oversea_business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("oversea_business_name", value.into()))
        }

        /// 境外卖家店铺名称 / Name of the overseas seller's shop
        ///
        /// **Required.**
        pub fn oversea_shop_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("oversea_shop_name", value.into()))
        }

        /// 卖家ID / ID of the seller
        ///
        /// **Required.**
        pub fn seller_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("seller_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SellerInfo);

    /// 物流信息 / Logistics information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExpressInfo(ObjectBuilder);

    impl ExpressInfo {
        /// 物流单号 / Tracking number of the shipment
        ///
        /// **Required.**
        pub fn courier_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("courier_number", value.into()))
        }

        /// 物流公司名称 / Name of the logistics company
        ///
        /// **Required.**
        pub fn express_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("express_company_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExpressInfo);

    /// 收款人（账号）信息 / Payee and receiving account
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PayeeInfo(ObjectBuilder);

    impl PayeeInfo {
        /// 收款人识别号 / Identification number of the payee
        ///
        /// **Required.**
        pub fn payee_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayeeInfo);

    /// 预售信息 / Presale details of the order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PresaleInfo(ObjectBuilder);

    impl PresaleInfo {
        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// 关联定金订单的微信支付订单号 / WeChat Pay's transaction ID of the related down payment
        pub fn deposit_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("deposit_transaction_id", value.into()))
        }

        /// 关联尾款订单的微信支付订单号 / WeChat Pay's transaction ID of the related final payment
        pub fn balance_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_transaction_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PresaleInfo);

    /// 类型 / Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 预售定金订单 / Presale deposit order
        ///
        /// `DEPOSIT`
        Deposit,
        /// 预售尾款订单 / Presale balance order
        ///
        /// `BALANCE`
        Balance,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Deposit = "DEPOSIT",
        Balance = "BALANCE",
    );

    /// Response of 申请资金出境.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境单号 / Merchant's number of the remittance abroad
        ///
        /// Always present according to the docs.
        pub out_order_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 实际出境的外币金额，单位：币种最小单位 / Foreign currency amount actually remitted, in the currency's smallest unit
        pub foreign_amount: Option<i64>,
        /// 外币币种，ISO 4217三位字母代码 / Foreign currency, three-letter ISO 4217 code
        ///
        /// Always present according to the docs.
        pub foreign_currency: Option<String>,
        /// 汇率或费率 / Exchange rate or fee rate
        pub rate: Option<i64>,
        /// 购汇时间 / Time at which the currency was purchased
        pub exchange_rate_time: Option<String>,
        /// 预计购汇时间 / Expected time of the currency purchase
        pub estimate_exchange_rate_time: Option<String>,
        /// 实际出境人民币金额，单位：分 / Renminbi actually sent abroad, in fen
        pub departure_amount: Option<i64>,
        /// 手续费金额，单位：币种最小单位（人民币为分） / Service fee, in the currency's smallest unit (fen for CNY)
        pub fee: Option<i64>,
        /// 手续费承担商户号 / ID of the merchant that bears the fee
        pub charge_mchid: Option<String>,
        /// 手续费承担账户 / Type of account that bears the fee
        pub charge_account_type: Option<String>,
        /// Fields unknown to this version.
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
