//! 查询出境结果 · `GET /v3/funds-to-oversea/orders/{out_order_id}`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/orders/{out_order_id}.md by `cargo xtask regen`; do not edit.

/// Queries an order's overseas remittance by transaction ID and the merchant's remittance number.
///
/// 按微信支付订单号和商户出境单号查询订单资金的出境结果。
///
/// `GET /v3/funds-to-oversea/orders/{out_order_id}`
///
/// 查询出境结果 / Query an overseas remittance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476127) · feature `v3-funds-to-oversea` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::orders::by_out_order_id::get;
///
/// let request = get("OS20260618160000001")
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926");
/// ```
#[doc(alias = "查询出境结果")]
#[doc(alias = "/v3/funds-to-oversea/orders/{out_order_id}")]
#[doc(alias = "get_v3_funds_to_oversea_orders_out_order_id")]
#[doc(alias = "询出境结果")]
#[doc(alias = "出境结果")]
#[doc(alias = "境结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an overseas remittance")]
#[doc(alias = "overseas remittance")]
#[doc(alias = "remittance")]
pub fn get(out_order_id: impl Into<String>) -> get::Request {
    get::Request::new([out_order_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询出境结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 64 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.** At most 128 characters.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
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
                "get_v3_funds_to_oversea_orders_out_order_id",
                Method::Get,
                "/v3/funds-to-oversea/orders/{out_order_id}",
            )
            .query(&["sub_mchid", "transaction_id"])
            .required(&["/query/sub_mchid", "/query/transaction_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询出境结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境单号 / Merchant's number of the remittance abroad
        ///
        /// Always present according to the docs. At most 64 characters.
        pub out_order_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs. At most 64 characters.
        pub sub_mchid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs. At most 128 characters.
        pub order_id: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs. At most 128 characters.
        pub result: Option<response::Result>,
        /// 失败原因 / Reason for the failure
        ///
        /// At most 128 characters.
        pub fail_reason: Option<response::FailReason>,
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

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 处理结果 / Result of the processing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 已受理 / Accepted
            ///
            /// `ACCEPT`
            Accept,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Accept = "ACCEPT",
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 商户号被冻结 / Merchant ID frozen
            ///
            /// `MCHID_FROZEN`
            MchidFrozen,
            /// 处理超时 / Processing timed out
            ///
            /// `DEAL_TIMEOUT`
            DealTimeout,
            /// 交易涉诉 / Trade subject to a suit
            ///
            /// `TRADE_SUIT`
            TradeSuit,
            /// 可出境余额不足 / Amount that may leave the country too low
            ///
            /// `DEPARTURE_AMOUNT_NO_ENOUGH`
            DepartureAmountNoEnough,
            /// 基本账户余额不足 / Balance of the basic account too low
            ///
            /// `BASIC_AMOUNT_NO_ENOUGH`
            BasicAmountNoEnough,
            /// 该笔支付不支持资金出境 / Funds of this payment may not leave the country
            ///
            /// `PAYMENT_NOT_SUPPORT_DEPARTURE`
            PaymentNotSupportDeparture,
            /// 商户出境单号重复 / Merchant's number of the remittance used before
            ///
            /// `OUT_ORDER_ID_DUPLICATE`
            OutOrderIdDuplicate,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            MchidFrozen = "MCHID_FROZEN",
            DealTimeout = "DEAL_TIMEOUT",
            TradeSuit = "TRADE_SUIT",
            DepartureAmountNoEnough = "DEPARTURE_AMOUNT_NO_ENOUGH",
            BasicAmountNoEnough = "BASIC_AMOUNT_NO_ENOUGH",
            PaymentNotSupportDeparture = "PAYMENT_NOT_SUPPORT_DEPARTURE",
            OutOrderIdDuplicate = "OUT_ORDER_ID_DUPLICATE",
        );
    }
}
