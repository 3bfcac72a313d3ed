//! 创建保险订单 · `POST /v3/hire-power-bank/insurance-orders`
//!
//! Generated from docs/openapi/v3/hire-power-bank/insurance-orders.md by `cargo xtask regen`; do not edit.

/// Creates an insurance order for a user who rents power banks.
///
/// 为租借充电宝的用户创建一笔保险订单。
///
/// `POST /v3/hire-power-bank/insurance-orders`
///
/// 创建保险订单 / Create a power bank insurance order · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html) · feature `v3-hire-power-bank` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::hire_power_bank::insurance_orders::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "创建保险订单")]
#[doc(alias = "/v3/hire-power-bank/insurance-orders")]
#[doc(alias = "post_v3_hire_power_bank_insurance_orders")]
#[doc(alias = "建保险订单")]
#[doc(alias = "保险订单")]
#[doc(alias = "险订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create a power bank insurance order")]
#[doc(alias = "power bank insurance order")]
#[doc(alias = "bank insurance order")]
#[doc(alias = "insurance order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建保险订单. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
                "post_v3_hire_power_bank_insurance_orders",
                Method::Post,
                "/v3/hire-power-bank/insurance-orders",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建保险订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        pub order_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub out_order_no: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 单笔保险订单的最大理赔次数 / Maximum number of claims per insurance order
        pub max_claim_count: Option<i64>,
        /// 保险订单的已理赔次数 / Count of claims already settled under the insurance order
        pub claimed_count: Option<i64>,
        /// 保险订单领取时间，RFC 3339格式 / Time the insurance order was claimed, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_receive_time: Option<String>,
        /// 保险订单开始时间，RFC 3339格式 / Start of the insurance order, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_begin_time: Option<String>,
        /// 保险订单结束时间，RFC 3339格式 / End of the insurance order, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_end_time: Option<String>,
        /// 保险订单领取状态 / Whether the insurance order has been claimed
        pub order_receive_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        order_id = "order_id",
        out_order_no = "out_order_no",
        openid = "openid",
        max_claim_count = "max_claim_count",
        claimed_count = "claimed_count",
        order_receive_time = "order_receive_time",
        order_begin_time = "order_begin_time",
        order_end_time = "order_end_time",
        order_receive_state = "order_receive_state",
    );
}
