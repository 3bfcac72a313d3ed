//! 设置投放计划通知地址 · `POST /brand/marketing/delivery-plan/notify-url`
//!
//! Generated from docs/openapi/brand/marketing/delivery-plan/notify-url.md by `cargo xtask regen`; do not edit.

/// Sets the URL that receives notifications about the brand's own delivery plans.
///
/// 品牌设置接收投放计划通知的URL。
///
/// `POST /brand/marketing/delivery-plan/notify-url`
///
/// 设置投放计划通知地址 / Set the delivery plan notification URL (brand) · feature `brand-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::marketing::delivery_plan::notify_url::post;
///
/// let request = post().notify_url("https://pay.example.com/wechat/plan-notices");
/// ```
#[doc(alias = "设置投放计划通知地址")]
#[doc(alias = "/brand/marketing/delivery-plan/notify-url")]
#[doc(alias = "post_brand_marketing_delivery_plan_notify_url")]
#[doc(alias = "置投放计划通知地址")]
#[doc(alias = "投放计划通知地址")]
#[doc(alias = "放计划通知地址")]
#[doc(alias = "计划通知地址")]
#[doc(alias = "划通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the delivery plan notification URL (brand)")]
#[doc(alias = "delivery plan notification URL (brand)")]
#[doc(alias = "plan notification URL (brand)")]
#[doc(alias = "notification URL (brand)")]
#[doc(alias = "URL (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置投放计划通知地址. Created by [`post()`](super::post()).
    ///
    /// **Required**: `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_brand_marketing_delivery_plan_notify_url",
                Method::Post,
                "/brand/marketing/delivery-plan/notify-url",
            )
            .body(Body::Json)
            .required(&["/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置投放计划通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
    );
}
