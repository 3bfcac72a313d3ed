//! 创建保险订单 · `POST /v3/hire-power-bank/insurance-orders`
//!
//! Generated from docs/openapi/v3/hire-power-bank/insurance-orders.md by `cargo xtask regen`; do not edit.

/// 创建保险订单
///
/// `POST /v3/hire-power-bank/insurance-orders`
///
/// 创建保险订单 · [official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html) · feature `v3-hire-power-bank`
///
/// ```
/// use wechatpay_api::v3::hire_power_bank::insurance_orders::post;
///
/// let request = post()
///     .out_order_no("OON20260618382")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .service_id("SI20260618800");
/// ```
#[doc(alias = "创建保险订单")]
#[doc(alias = "/v3/hire-power-bank/insurance-orders")]
#[doc(alias = "post_v3_hire_power_bank_insurance_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建保险订单; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `service_id`
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_hire_power_bank_insurance_orders",
                Verb::Post,
                "/v3/hire-power-bank/insurance-orders",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 创建保险订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `order_id`
        pub order_id: Option<String>,
        /// `out_order_no`
        pub out_order_no: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `max_claim_count`
        pub max_claim_count: Option<i64>,
        /// `claimed_count`
        pub claimed_count: Option<i64>,
        /// `order_receive_time`
        pub order_receive_time: Option<String>,
        /// `order_begin_time`
        pub order_begin_time: Option<String>,
        /// `order_end_time`
        pub order_end_time: Option<String>,
        /// `order_receive_state`
        pub order_receive_state: Option<String>,
        /// What came besides.
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
