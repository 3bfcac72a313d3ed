//! 获取已设置的消息通知地址 · `GET /v3/marketing/favor/callbacks`, `POST /v3/marketing/favor/callbacks`
//!
//! Generated from docs/openapi/v3/marketing/favor/callbacks.md by `cargo xtask regen`; do not edit.

/// Queries the URL to which cash coupon event notifications are sent.
///
/// 查询接收代金券事件回调通知的URL。
///
/// `GET /v3/marketing/favor/callbacks`
///
/// 获取已设置的消息通知地址 / Query the cash coupon notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012464070), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012464155) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::favor::callbacks::get;
///
/// let request = get().mchid("1684907235");
/// ```
#[doc(alias = "获取已设置的消息通知地址")]
#[doc(alias = "/v3/marketing/favor/callbacks")]
#[doc(alias = "get_v3_marketing_favor_callbacks")]
#[doc(alias = "取已设置的消息通知地址")]
#[doc(alias = "已设置的消息通知地址")]
#[doc(alias = "设置的消息通知地址")]
#[doc(alias = "置的消息通知地址")]
#[doc(alias = "的消息通知地址")]
#[doc(alias = "消息通知地址")]
#[doc(alias = "息通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Query the cash coupon notification URL")]
#[doc(alias = "cash coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取已设置的消息通知地址. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.** At most 20 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
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
                "get_v3_marketing_favor_callbacks",
                Method::Get,
                "/v3/marketing/favor/callbacks",
            )
            .required(&["/query/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取已设置的消息通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        notify_url = "notify_url",
    );
}

/// Sets the URL to which notifications of cash coupon events, such as redemptions, are sent.
///
/// 设置接收代金券核销等事件回调通知的URL。
///
/// `POST /v3/marketing/favor/callbacks`
///
/// 设置消息通知地址 / Set the cash coupon notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012464198), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012464176) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::callbacks::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "设置消息通知地址")]
#[doc(alias = "/v3/marketing/favor/callbacks")]
#[doc(alias = "post_v3_marketing_favor_callbacks")]
#[doc(alias = "置消息通知地址")]
#[doc(alias = "消息通知地址")]
#[doc(alias = "息通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the cash coupon notification URL")]
#[doc(alias = "cash coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置消息通知地址. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 回调开关 / Switch for callbacks
        pub fn switch(self, value: bool) -> Self {
            Self(self.0.body("switch", value))
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
                "post_v3_marketing_favor_callbacks",
                Method::Post,
                "/v3/marketing/favor/callbacks",
            )
            .body(Body::Json)
            .required(&["/body/mchid", "/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置消息通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        update_time = "update_time",
        notify_url = "notify_url",
    );
}
