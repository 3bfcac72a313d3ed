//! 设置商品券事件通知地址 · `GET /v3/marketing/partner/product-coupon/notify-configs`, `POST /v3/marketing/partner/product-coupon/notify-configs`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/notify-configs.md by `cargo xtask regen`; do not edit.

/// Queries the URL at which a partner is notified of product coupon events.
///
/// 查询服务商接收商品券事件回调通知的URL。
///
/// `GET /v3/marketing/partner/product-coupon/notify-configs`
///
/// 获取商品券事件通知地址 / Query the product coupon notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781284) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::notify_configs::get;
///
/// let request = get();
/// ```
#[doc(alias = "获取商品券事件通知地址")]
#[doc(alias = "/v3/marketing/partner/product-coupon/notify-configs")]
#[doc(alias = "get_v3_marketing_partner_product_coupon_notify_configs")]
#[doc(alias = "取商品券事件通知地址")]
#[doc(alias = "商品券事件通知地址")]
#[doc(alias = "品券事件通知地址")]
#[doc(alias = "券事件通知地址")]
#[doc(alias = "事件通知地址")]
#[doc(alias = "件通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Query the product coupon notification URL")]
#[doc(alias = "product coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取商品券事件通知地址. Created by [`get()`](super::get()).
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
            "get_v3_marketing_partner_product_coupon_notify_configs",
            Method::Get,
            "/v3/marketing/partner/product-coupon/notify-configs",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取商品券事件通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
        update_time = "update_time",
    );
}

/// Sets the URL at which a partner is notified of product coupon events.
///
/// 设置服务商接收商品券事件回调通知的URL。
///
/// `POST /v3/marketing/partner/product-coupon/notify-configs`
///
/// 设置商品券事件通知地址 / Set the product coupon notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781286) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::notify_configs::post;
///
/// let request = post().notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "设置商品券事件通知地址")]
#[doc(alias = "/v3/marketing/partner/product-coupon/notify-configs")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_notify_configs")]
#[doc(alias = "置商品券事件通知地址")]
#[doc(alias = "商品券事件通知地址")]
#[doc(alias = "品券事件通知地址")]
#[doc(alias = "券事件通知地址")]
#[doc(alias = "事件通知地址")]
#[doc(alias = "件通知地址")]
#[doc(alias = "通知地址")]
#[doc(alias = "知地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the product coupon notification URL")]
#[doc(alias = "product coupon notification URL")]
#[doc(alias = "coupon notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置商品券事件通知地址. Created by [`post()`](super::post()).
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
                "post_v3_marketing_partner_product_coupon_notify_configs",
                Method::Post,
                "/v3/marketing/partner/product-coupon/notify-configs",
            )
            .body(Body::Json)
            .required(&["/body/notify_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 设置商品券事件通知地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
        update_time = "update_time",
    );
}
