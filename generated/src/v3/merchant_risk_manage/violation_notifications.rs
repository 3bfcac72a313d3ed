//! 创建商户违规通知回调地址 · `GET /v3/merchant-risk-manage/violation-notifications`, `PUT /v3/merchant-risk-manage/violation-notifications`, `POST /v3/merchant-risk-manage/violation-notifications`, `DELETE /v3/merchant-risk-manage/violation-notifications`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/violation-notifications.md by `cargo xtask regen`; do not edit.

/// Queries the URL at which a partner or institution is notified of sub-merchant violations.
///
/// 查询服务商或机构接收子商户违规回调通知的URL。
///
/// `GET /v3/merchant-risk-manage/violation-notifications`
///
/// 查询商户违规通知回调地址 / Query the violation notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471327) · feature `v3-merchant-risk-manage` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::violation_notifications::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询商户违规通知回调地址")]
#[doc(alias = "/v3/merchant-risk-manage/violation-notifications")]
#[doc(alias = "get_v3_merchant_risk_manage_violation_notifications")]
#[doc(alias = "询商户违规通知回调地址")]
#[doc(alias = "商户违规通知回调地址")]
#[doc(alias = "户违规通知回调地址")]
#[doc(alias = "违规通知回调地址")]
#[doc(alias = "规通知回调地址")]
#[doc(alias = "通知回调地址")]
#[doc(alias = "知回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Query the violation notification URL")]
#[doc(alias = "violation notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户违规通知回调地址. Created by [`get()`](super::get()).
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
            "get_v3_merchant_risk_manage_violation_notifications",
            Method::Get,
            "/v3/merchant-risk-manage/violation-notifications",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商户违规通知回调地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// At most 256 characters. At least 10 characters. Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
    );
}

/// Modifies the URL at which a partner or institution is notified of sub-merchant violations.
///
/// 修改服务商或机构接收子商户违规回调通知的URL。
///
/// `PUT /v3/merchant-risk-manage/violation-notifications`
///
/// 修改商户违规通知回调地址 / Modify the violation notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471330) · feature `v3-merchant-risk-manage` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::violation_notifications::put;
///
/// let request = put().notify_url("https://pay.example.com/wechat/violations");
/// ```
#[doc(alias = "修改商户违规通知回调地址")]
#[doc(alias = "/v3/merchant-risk-manage/violation-notifications")]
#[doc(alias = "put_v3_merchant_risk_manage_violation_notifications")]
#[doc(alias = "改商户违规通知回调地址")]
#[doc(alias = "商户违规通知回调地址")]
#[doc(alias = "户违规通知回调地址")]
#[doc(alias = "违规通知回调地址")]
#[doc(alias = "规通知回调地址")]
#[doc(alias = "通知回调地址")]
#[doc(alias = "知回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Modify the violation notification URL")]
#[doc(alias = "violation notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn put() -> put::Request {
    put::Request::new()
}

/// Types of [`put()`].
pub mod put {
    use crate::__codegen::*;

    /// Request for 修改商户违规通知回调地址. Created by [`put()`](super::put()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
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
                "put_v3_merchant_risk_manage_violation_notifications",
                Method::Put,
                "/v3/merchant-risk-manage/violation-notifications",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 修改商户违规通知回调地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
    );
}

/// Sets the URL at which a partner or institution is notified of sub-merchant violations.
///
/// 设置服务商或机构接收子商户违规回调通知的URL。
///
/// `POST /v3/merchant-risk-manage/violation-notifications`
///
/// 创建商户违规通知回调地址 / Set the violation notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471333) · feature `v3-merchant-risk-manage` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::violation_notifications::post;
///
/// let request = post().notify_url("https://pay.example.com/wechat/violations");
/// ```
#[doc(alias = "创建商户违规通知回调地址")]
#[doc(alias = "/v3/merchant-risk-manage/violation-notifications")]
#[doc(alias = "post_v3_merchant_risk_manage_violation_notifications")]
#[doc(alias = "建商户违规通知回调地址")]
#[doc(alias = "商户违规通知回调地址")]
#[doc(alias = "户违规通知回调地址")]
#[doc(alias = "违规通知回调地址")]
#[doc(alias = "规通知回调地址")]
#[doc(alias = "通知回调地址")]
#[doc(alias = "知回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Set the violation notification URL")]
#[doc(alias = "violation notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建商户违规通知回调地址. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// At most 256 characters. Format: `uri`.
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
                "post_v3_merchant_risk_manage_violation_notifications",
                Method::Post,
                "/v3/merchant-risk-manage/violation-notifications",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建商户违规通知回调地址.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        notify_url = "notify_url",
    );
}

/// Deletes the sub-merchant violation notification URL and stops the notifications.
///
/// 删除子商户违规回调通知的URL，删除后不再推送通知。
///
/// `DELETE /v3/merchant-risk-manage/violation-notifications`
///
/// 删除商户违规通知回调地址 / Delete the violation notification URL · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471334) · feature `v3-merchant-risk-manage` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::violation_notifications::delete;
///
/// let request = delete();
/// ```
#[doc(alias = "删除商户违规通知回调地址")]
#[doc(alias = "/v3/merchant-risk-manage/violation-notifications")]
#[doc(alias = "delete_v3_merchant_risk_manage_violation_notifications")]
#[doc(alias = "除商户违规通知回调地址")]
#[doc(alias = "商户违规通知回调地址")]
#[doc(alias = "户违规通知回调地址")]
#[doc(alias = "违规通知回调地址")]
#[doc(alias = "规通知回调地址")]
#[doc(alias = "通知回调地址")]
#[doc(alias = "知回调地址")]
#[doc(alias = "回调地址")]
#[doc(alias = "调地址")]
#[doc(alias = "地址")]
#[doc(alias = "Delete the violation notification URL")]
#[doc(alias = "violation notification URL")]
#[doc(alias = "notification URL")]
#[doc(alias = "URL")]
pub fn delete() -> delete::Request {
    delete::Request::new()
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除商户违规通知回调地址. Created by [`delete()`](super::delete()).
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
                "delete_v3_merchant_risk_manage_violation_notifications",
                Method::Delete,
                "/v3/merchant-risk-manage/violation-notifications",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
