//! 企业商户发起员工开通企业支付授权 · `POST /v3/webizpay/users/{user_id}/authorization-url`
//!
//! Generated from docs/openapi/v3/webizpay/users/{user_id}/authorization-url.md by `cargo xtask regen`; do not edit.

/// 企业商户发起员工开通企业支付授权
///
/// `POST /v3/webizpay/users/{user_id}/authorization-url`
///
/// 企业商户发起员工开通企业支付授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507153) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::users::by_user_id::authorization_url::post;
///
/// let request = post("764202")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .application_type(post::ApplicationType::H5);
/// ```
#[doc(alias = "企业商户发起员工开通企业支付授权")]
#[doc(alias = "/v3/webizpay/users/{user_id}/authorization-url")]
#[doc(alias = "post_v3_webizpay_users_user_id_authorization_url")]
pub fn post(user_id: impl Into<String>) -> post::Request {
    post::Request::new([user_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 企业商户发起员工开通企业支付授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `application_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `application_type`
        ///
        /// **Required.**
        pub fn application_type(self, value: impl Into<ApplicationType>) -> Self {
            Self(self.0.body("application_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_webizpay_users_user_id_authorization_url",
                Verb::Post,
                "/v3/webizpay/users/{user_id}/authorization-url",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/application_type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ApplicationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplicationType {
        /// `H5`
        H5,
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplicationType,
        H5 = "H5",
        Miniprogram = "MINIPROGRAM",
    );

    /// The answer of 企业商户发起员工开通企业支付授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `user_id`
        ///
        /// Documented as always there.
        pub user_id: Option<String>,
        /// `authorization_url`
        pub authorization_url: Option<String>,
        /// `expire_time`
        pub expire_time: Option<String>,
        /// `application_type`
        ///
        /// Documented as always there.
        pub application_type: Option<response::ApplicationType>,
        /// `mp_query`
        pub mp_query: Option<String>,
        /// `mp_business_type`
        pub mp_business_type: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ApplicationType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplicationType {
            /// `H5`
            H5,
            /// `MINIPROGRAM`
            Miniprogram,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplicationType,
            H5 = "H5",
            Miniprogram = "MINIPROGRAM",
        );
    }
}
