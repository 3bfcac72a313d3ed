//! 设置投放计划回调地址 · `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url.md by `cargo xtask regen`; do not edit.

/// Sets the URL at which a partner is notified of delivery plan state changes.
///
/// 设置服务商接收投放计划状态变更回调通知的URL。
///
/// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
///
/// 设置投放计划回调地址 / Set the product coupon delivery plan notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016184598) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::by_sp_mchid::notify_url::post;
///
/// let request = post("1684907235")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "设置投放计划回调地址")]
#[doc(alias = "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url")]
#[doc(alias = "post_v3_marketing_partner_delivery_plan_sp_mchid_notify_url")]
#[doc(alias = "置投放计划回调地址")]
#[doc(alias = "投放计划回调地址")]
#[doc(alias = "放计划回调地址")]
#[doc(alias = "计划回调地址")]
#[doc(alias = "划回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the product coupon delivery plan notification URL")]
#[doc(alias = "product coupon delivery plan notification URL")]
#[doc(alias = "coupon delivery plan notification URL")]
#[doc(alias = "delivery plan notification URL")]
#[doc(alias = "plan notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post(sp_mchid: impl Into<String>) -> post::Request {
    post::Request::new([sp_mchid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置投放计划回调地址. Created by [`post()`](super::post()).
    ///
    /// **Required**: `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "post_v3_marketing_partner_delivery_plan_sp_mchid_notify_url",
                Method::Post,
                "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
            )
            .body(Body::Json)
            .required(&["/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置投放计划回调地址.
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
