//! 查询分账结果 · `GET /v3/global/profit-sharing/orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// Queries an overseas profit sharing or unfreezing by the merchant's profit-sharing number.
///
/// 按商户分账单号查询境外分账或解冻的结果。
///
/// `GET /v3/global/profit-sharing/orders/{out_order_no}`
///
/// 查询分账结果 / Query overseas profit sharing · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::orders::by_out_order_no::get;
///
/// let request = get("PS20260618120000001")
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/global/profit-sharing/orders/{out_order_no}")]
#[doc(alias = "get_v3_global_profit_sharing_orders_out_order_no")]
#[doc(alias = "询分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query overseas profit sharing")]
#[doc(alias = "overseas profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
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
                "get_v3_global_profit_sharing_orders_out_order_no",
                Method::Get,
                "/v3/global/profit-sharing/orders/{out_order_no}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sub_mchid", "transaction_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 分账接收方列表 / Profit-sharing receivers
        pub receivers: Vec<response::Receivers>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        state = "state",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账接收方类型 / Type of profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            ///
            /// Always present according to the docs.
            pub result: Option<String>,
            /// 分账失败原因 / Reason why profit sharing with the receiver failed
            ///
            /// Always present according to the docs.
            pub fail_reason: Option<String>,
            /// 分账创建时间，RFC 3339格式 / Time at which the profit sharing was created, in RFC 3339
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 分账完成时间，RFC 3339格式 / Time at which profit sharing with the receiver finished, in RFC 3339
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            pub detail_id: Option<String>,
            /// 分账明细类型 / Type of profit-sharing item
            pub detail_type: Option<String>,
            /// 结算币种，ISO 4217代码 / Settlement currency, an ISO 4217 code
            pub settlement_currency: Option<String>,
            /// 出资方结算金额，单位：币种最小单位 / Amount settled by the funder, in the currency's smallest unit
            pub settlement_amount: Option<i64>,
            /// 汇率值 / Exchange rate between payment and settlement currency
            pub rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            currency = "currency",
            amount = "amount",
            description = "description",
            r#type = "type",
            account = "account",
            result = "result",
            fail_reason = "fail_reason",
            create_time = "create_time",
            finish_time = "finish_time",
            detail_id = "detail_id",
            detail_type = "detail_type",
            settlement_currency = "settlement_currency",
            settlement_amount = "settlement_amount",
            rate = "rate",
        );

        /// 分账接收方类型 / Type of profit-sharing receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );
    }
}
