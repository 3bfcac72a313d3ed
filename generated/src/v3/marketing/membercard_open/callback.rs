//! 设置回调地址 · `GET /v3/marketing/membercard-open/callback`, `PATCH /v3/marketing/membercard-open/callback`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/callback.md by `cargo xtask regen`; do not edit.

/// Queries the URL to which membership card event notifications are sent.
///
/// 查询接收会员卡事件回调通知的URL。
///
/// `GET /v3/marketing/membercard-open/callback`
///
/// 查询回调地址 / Query the membership card notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012552275), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714354) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::callback::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询回调地址")]
#[doc(alias = "/v3/marketing/membercard-open/callback")]
#[doc(alias = "get_v3_marketing_membercard_open_callback")]
#[doc(alias = "询回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Query the membership card notification URL")]
#[doc(alias = "membership card notification URL")]
#[doc(alias = "card notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询回调地址. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
            "get_v3_marketing_membercard_open_callback",
            Method::Get,
            "/v3/marketing/membercard-open/callback",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询回调地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. At most 256 characters. Format: `uri`.
        pub notify_url: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// At most 32 characters.
        pub mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
        mchid = "mchid",
    );
}

/// Sets the URL to which membership card event notifications are sent.
///
/// 设置接收会员卡事件回调通知的URL。
///
/// `PATCH /v3/marketing/membercard-open/callback`
///
/// 设置回调地址 / Set the membership card notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012552251), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714353) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::callback::patch;
///
/// let request = patch().notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "设置回调地址")]
#[doc(alias = "/v3/marketing/membercard-open/callback")]
#[doc(alias = "patch_v3_marketing_membercard_open_callback")]
#[doc(alias = "置回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the membership card notification URL")]
#[doc(alias = "membership card notification URL")]
#[doc(alias = "card notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn patch() -> patch::Request {
    patch::Request::new()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 设置回调地址. Created by [`patch()`](super::patch()).
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
        /// **Required.** Format: `uri`.
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
                "patch_v3_marketing_membercard_open_callback",
                Method::Patch,
                "/v3/marketing/membercard-open/callback",
            )
            .body(Body::Json)
            .required(&["/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置回调地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
        mchid = "mchid",
    );
}
