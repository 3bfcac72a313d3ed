//! 创建投诉通知回调 · `GET /v3/merchant-service/complaint-notifications`, `PUT /v3/merchant-service/complaint-notifications`, `POST /v3/merchant-service/complaint-notifications`, `DELETE /v3/merchant-service/complaint-notifications`
//!
//! Generated from docs/openapi/v3/merchant-service/complaint-notifications.md by `cargo xtask regen`; do not edit.

/// Queries the URL at which a merchant or partner is notified of complaints.
///
/// 查询商户或服务商接收投诉回调通知的URL。
///
/// `GET /v3/merchant-service/complaint-notifications`
///
/// 查询投诉通知回调 / Query the complaint notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012459014), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012459065) · feature `v3-merchant-service` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaint_notifications::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询投诉通知回调")]
#[doc(alias = "/v3/merchant-service/complaint-notifications")]
#[doc(alias = "get_v3_merchant_service_complaint_notifications")]
#[doc(alias = "询投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Query the complaint notification URL")]
#[doc(alias = "complaint notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询投诉通知回调. Created by [`get()`](super::get()).
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
            "get_v3_merchant_service_complaint_notifications",
            Method::Get,
            "/v3/merchant-service/complaint-notifications",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询投诉通知回调.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        url = "url",
    );
}

/// Updates the URL at which a merchant or partner is notified of complaints.
///
/// 更新商户或服务商接收投诉回调通知的URL。
///
/// `PUT /v3/merchant-service/complaint-notifications`
///
/// 更新投诉通知回调 / Update the complaint notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012459282), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012459287) · feature `v3-merchant-service` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaint_notifications::put;
///
/// let request = put().url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "更新投诉通知回调")]
#[doc(alias = "/v3/merchant-service/complaint-notifications")]
#[doc(alias = "put_v3_merchant_service_complaint_notifications")]
#[doc(alias = "新投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Update the complaint notification URL")]
#[doc(alias = "complaint notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn put() -> put::Request {
    put::Request::new()
}

/// Types of [`put()`].
pub mod put {
    use crate::__codegen::*;

    /// Request for 更新投诉通知回调. Created by [`put()`](super::put()).
    ///
    /// **Required**: `url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// **Required.** Format: `uri`.
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("url", value.into()))
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
                "put_v3_merchant_service_complaint_notifications",
                Method::Put,
                "/v3/merchant-service/complaint-notifications",
            )
            .body(Body::Json)
            .required(&["/body/url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 更新投诉通知回调.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        url = "url",
    );
}

/// Sets the URL at which a merchant or partner is notified of complaints.
///
/// 设置商户或服务商接收投诉回调通知的URL。
///
/// `POST /v3/merchant-service/complaint-notifications`
///
/// 创建投诉通知回调 / Set the complaint notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458679), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012458106) · feature `v3-merchant-service` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaint_notifications::post;
///
/// let request = post().url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "创建投诉通知回调")]
#[doc(alias = "/v3/merchant-service/complaint-notifications")]
#[doc(alias = "post_v3_merchant_service_complaint_notifications")]
#[doc(alias = "建投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Set the complaint notification URL")]
#[doc(alias = "complaint notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建投诉通知回调. Created by [`post()`](super::post()).
    ///
    /// **Required**: `url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// **Required.** At most 255 characters. Format: `uri`.
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("url", value.into()))
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
                "post_v3_merchant_service_complaint_notifications",
                Method::Post,
                "/v3/merchant-service/complaint-notifications",
            )
            .body(Body::Json)
            .required(&["/body/url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建投诉通知回调.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        url = "url",
    );
}

/// Deletes a merchant's or partner's complaint notification URL and stops the notifications.
///
/// 删除商户或服务商的投诉回调通知URL，删除后不再推送通知。
///
/// `DELETE /v3/merchant-service/complaint-notifications`
///
/// 删除投诉通知回调 / Delete the complaint notification URL · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012460452), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460474) · feature `v3-merchant-service` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaint_notifications::delete;
///
/// let request = delete();
/// ```
#[doc(alias = "删除投诉通知回调")]
#[doc(alias = "/v3/merchant-service/complaint-notifications")]
#[doc(alias = "delete_v3_merchant_service_complaint_notifications")]
#[doc(alias = "除投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Delete the complaint notification URL")]
#[doc(alias = "complaint notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn delete() -> delete::Request {
    delete::Request::new()
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除投诉通知回调. Created by [`delete()`](super::delete()).
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_merchant_service_complaint_notifications",
                Method::Delete,
                "/v3/merchant-service/complaint-notifications",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
