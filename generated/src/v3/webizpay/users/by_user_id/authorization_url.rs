//! 企业商户发起员工开通企业支付授权 · `POST /v3/webizpay/users/{user_id}/authorization-url`
//!
//! Generated from docs/openapi/v3/webizpay/users/{user_id}/authorization-url.md by `cargo xtask regen`; do not edit.

/// Creates the link with which an employee of a sub-merchant authorizes enterprise payment.
///
/// 生成授权链接，供子商户的员工授权企业支付。
///
/// `POST /v3/webizpay/users/{user_id}/authorization-url`
///
/// 企业商户发起员工开通企业支付授权 / Create an enterprise payment authorization link · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507153) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::users::by_user_id::authorization_url::post;
///
/// let request = post("U20260105000738")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .application_type(post::ApplicationType::H5);
/// ```
#[doc(alias = "企业商户发起员工开通企业支付授权")]
#[doc(alias = "/v3/webizpay/users/{user_id}/authorization-url")]
#[doc(alias = "post_v3_webizpay_users_user_id_authorization_url")]
#[doc(alias = "业商户发起员工开通企业支付授权")]
#[doc(alias = "商户发起员工开通企业支付授权")]
#[doc(alias = "户发起员工开通企业支付授权")]
#[doc(alias = "发起员工开通企业支付授权")]
#[doc(alias = "起员工开通企业支付授权")]
#[doc(alias = "员工开通企业支付授权")]
#[doc(alias = "工开通企业支付授权")]
#[doc(alias = "开通企业支付授权")]
#[doc(alias = "通企业支付授权")]
#[doc(alias = "企业支付授权")]
#[doc(alias = "业支付授权")]
#[doc(alias = "支付授权")]
#[doc(alias = "付授权")]
#[doc(alias = "授权")]
#[doc(alias = "Create an enterprise payment authorization link")]
#[doc(alias = "enterprise payment authorization link")]
#[doc(alias = "payment authorization link")]
#[doc(alias = "authorization link")]
#[doc(alias = "link")]
pub fn post(user_id: impl Into<String>) -> post::Request {
    post::Request::new([user_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业商户发起员工开通企业支付授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `application_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        ///
        /// **Required.**
        pub fn application_type(self, value: impl Into<ApplicationType>) -> Self {
            Self(self.0.body("application_type", value.into()))
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
                "post_v3_webizpay_users_user_id_authorization_url",
                Method::Post,
                "/v3/webizpay/users/{user_id}/authorization-url",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/application_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplicationType {
        /// H5应用 / H5 application
        ///
        /// `H5`
        H5,
        /// 小程序应用 / Mini Program application
        ///
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplicationType,
        H5 = "H5",
        Miniprogram = "MINIPROGRAM",
    );

    /// Response of 企业商户发起员工开通企业支付授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 用户ID / User ID, or the object by which the user is identified
        ///
        /// Always present according to the docs.
        pub user_id: Option<String>,
        /// 授权跳转链接 / Link to which to go for the authorization
        ///
        /// Format: `uri`.
        pub authorization_url: Option<String>,
        /// 失效时间（链接、token、券等） / Time at which the link, token, coupon or other object expires
        pub expire_time: Option<String>,
        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        ///
        /// Always present according to the docs.
        pub application_type: Option<response::ApplicationType>,
        /// 小程序查询参数 / Query parameters with which the Mini Program is opened
        pub mp_query: Option<String>,
        /// 小程序业务类型 / Business type with which the Mini Program is opened
        pub mp_business_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        user_id = "user_id",
        authorization_url = "authorization_url",
        expire_time = "expire_time",
        application_type = "application_type",
        mp_query = "mp_query",
        mp_business_type = "mp_business_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 企业应用类型 / Type of enterprise application that shows the payment code or starts the authorization
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationType {
            /// H5应用 / H5 application
            ///
            /// `H5`
            H5,
            /// 小程序应用 / Mini Program application
            ///
            /// `MINIPROGRAM`
            Miniprogram,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationType,
            H5 = "H5",
            Miniprogram = "MINIPROGRAM",
        );
    }
}
