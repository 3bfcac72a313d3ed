//! 设置商家券事件通知地址 · `GET /v3/marketing/busifavor/callbacks`, `POST /v3/marketing/busifavor/callbacks`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/callbacks.md by `cargo xtask regen`; do not edit.

/// Queries the URL on which merchant coupon events are notified.
///
/// 查询微信支付推送商家券事件通知所用的URL。
///
/// `GET /v3/marketing/busifavor/callbacks`
///
/// 查询商家券事件通知地址 / Query the merchant coupon notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465507), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465557) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::callbacks::get;
///
/// let request = get().mchid("1684907235");
/// ```
#[doc(alias = "查询商家券事件通知地址")]
#[doc(alias = "/v3/marketing/busifavor/callbacks")]
#[doc(alias = "get_v3_marketing_busifavor_callbacks")]
#[doc(alias = "询商家券事件通知地址")]
#[doc(alias = "商家券事件通知地址")]
#[doc(alias = "家券事件通知地址")]
#[doc(alias = "券事件通知地址")]
#[doc(alias = "事件通知地址")]
#[doc(alias = "件通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Query the merchant coupon notification URL")]
#[doc(alias = "merchant coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商家券事件通知地址. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// At most 15 characters.
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
            "get_v3_marketing_busifavor_callbacks",
            Method::Get,
            "/v3/marketing/busifavor/callbacks",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商家券事件通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
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

/// Sets the URL on which merchant coupon events are notified.
///
/// 设置微信支付推送商家券事件通知所用的URL。
///
/// `POST /v3/marketing/busifavor/callbacks`
///
/// 设置商家券事件通知地址 / Set the merchant coupon notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465431), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465425) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::callbacks::post;
///
/// let request = post().notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "设置商家券事件通知地址")]
#[doc(alias = "/v3/marketing/busifavor/callbacks")]
#[doc(alias = "post_v3_marketing_busifavor_callbacks")]
#[doc(alias = "置商家券事件通知地址")]
#[doc(alias = "商家券事件通知地址")]
#[doc(alias = "家券事件通知地址")]
#[doc(alias = "券事件通知地址")]
#[doc(alias = "事件通知地址")]
#[doc(alias = "件通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the merchant coupon notification URL")]
#[doc(alias = "merchant coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置商家券事件通知地址. Created by [`post()`](super::post()).
    ///
    /// **Required**: `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// At most 15 characters. At least 8 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters. At least 10 characters. Format: `uri`.
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
                "post_v3_marketing_busifavor_callbacks",
                Method::Post,
                "/v3/marketing/busifavor/callbacks",
            )
            .body(Body::Json)
            .required(&["/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置商家券事件通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs. At most 32 characters.
        pub update_time: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. At most 256 characters. Format: `uri`.
        pub notify_url: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs. At most 15 characters.
        pub mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        update_time = "update_time",
        notify_url = "notify_url",
        mchid = "mchid",
    );
}
