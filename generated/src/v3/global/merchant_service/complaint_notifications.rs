//! 创建投诉通知回调 · `GET /v3/global/merchant-service/complaint-notifications`, `PUT /v3/global/merchant-service/complaint-notifications`, `POST /v3/global/merchant-service/complaint-notifications`, `DELETE /v3/global/merchant-service/complaint-notifications`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaint-notifications.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's or institution's complaint notification URL.
///
/// 查询境外商户或机构接收投诉通知的URL。
///
/// `GET /v3/global/merchant-service/complaint-notifications`
///
/// 查询投诉通知回调 / Query the overseas complaint notification URL · official page: [page](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaint_notifications::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询投诉通知回调")]
#[doc(alias = "/v3/global/merchant-service/complaint-notifications")]
#[doc(alias = "get_v3_global_merchant_service_complaint_notifications")]
#[doc(alias = "询投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Query the overseas complaint notification URL")]
#[doc(alias = "overseas complaint notification URL")]
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
                "get_v3_global_merchant_service_complaint_notifications",
                Method::Get,
                "/v3/global/merchant-service/complaint-notifications",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

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

/// Updates an overseas merchant's or institution's complaint notification URL.
///
/// 更新境外商户或机构接收投诉通知的URL。
///
/// `PUT /v3/global/merchant-service/complaint-notifications`
///
/// 更新投诉通知回调 / Update the overseas complaint notification URL · official page: [page](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaint_notifications::put;
///
/// let request = put().url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "更新投诉通知回调")]
#[doc(alias = "/v3/global/merchant-service/complaint-notifications")]
#[doc(alias = "put_v3_global_merchant_service_complaint_notifications")]
#[doc(alias = "新投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Update the overseas complaint notification URL")]
#[doc(alias = "overseas complaint notification URL")]
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
                "put_v3_global_merchant_service_complaint_notifications",
                Method::Put,
                "/v3/global/merchant-service/complaint-notifications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
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

/// Creates the URL on which an overseas merchant or institution is notified of complaints.
///
/// 为境外商户或机构设置接收投诉通知的URL。
///
/// `POST /v3/global/merchant-service/complaint-notifications`
///
/// 创建投诉通知回调 / Create the overseas complaint notification URL · official page: [page](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaint_notifications::post;
///
/// let request = post().url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "创建投诉通知回调")]
#[doc(alias = "/v3/global/merchant-service/complaint-notifications")]
#[doc(alias = "post_v3_global_merchant_service_complaint_notifications")]
#[doc(alias = "建投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Create the overseas complaint notification URL")]
#[doc(alias = "overseas complaint notification URL")]
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
                "post_v3_global_merchant_service_complaint_notifications",
                Method::Post,
                "/v3/global/merchant-service/complaint-notifications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
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

/// Deletes an overseas merchant's or institution's complaint notification URL and stops the notifications.
///
/// 删除境外商户或机构接收投诉通知的URL，此后不再通知。
///
/// `DELETE /v3/global/merchant-service/complaint-notifications`
///
/// 删除投诉通知回调 / Delete the overseas complaint notification URL · official page: [page](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaint_notifications::delete;
///
/// let request = delete();
/// ```
#[doc(alias = "删除投诉通知回调")]
#[doc(alias = "/v3/global/merchant-service/complaint-notifications")]
#[doc(alias = "delete_v3_global_merchant_service_complaint_notifications")]
#[doc(alias = "除投诉通知回调")]
#[doc(alias = "投诉通知回调")]
#[doc(alias = "诉通知回调")]
#[doc(alias = "通知回调")]
#[doc(alias = "知回调")]
#[doc(alias = "回调")]
#[doc(alias = "Delete the overseas complaint notification URL")]
#[doc(alias = "overseas complaint notification URL")]
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
                "delete_v3_global_merchant_service_complaint_notifications",
                Method::Delete,
                "/v3/global/merchant-service/complaint-notifications",
            )
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
