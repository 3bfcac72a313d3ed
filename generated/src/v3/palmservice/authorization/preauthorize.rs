//! 服务关联预授权 · `POST /v3/palmservice/authorization/preauthorize`
//!
//! Generated from docs/openapi/v3/palmservice/authorization/preauthorize.md by `cargo xtask regen`; do not edit.

/// 服务关联预授权
///
/// `POST /v3/palmservice/authorization/preauthorize`
///
/// 服务关联预授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014481990) · feature `v3-palmservice`
///
/// Needs a permission that is applied for at WeChat Pay.
///
/// ```
/// use wechatpay_api::v3::palmservice::authorization::preauthorize::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .preauthorize_session_id("398202606181035423983")
///     .organization_id("9282");
/// ```
#[doc(alias = "服务关联预授权")]
#[doc(alias = "/v3/palmservice/authorization/preauthorize")]
#[doc(alias = "post_v3_palmservice_authorization_preauthorize")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务关联预授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        openid: Option<String>,
        preauthorize_session_id: Option<String>,
        organization_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `preauthorize_session_id`
        pub fn preauthorize_session_id(mut self, value: impl Into<String>) -> Self {
            self.preauthorize_session_id = Some(value.into());
            self
        }

        /// `organization_id`
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_palmservice_authorization_preauthorize",
                Verb::Post,
                "/v3/palmservice/authorization/preauthorize",
            )
            .body(Body::Json)
            .required(&["/body/openid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("openid", &self.openid)
                .body("preauthorize_session_id", &self.preauthorize_session_id)
                .body("organization_id", &self.organization_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 服务关联预授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `permission_token`
        ///
        /// Documented as always there.
        pub permission_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        permission_token = "permission_token",
    );
}
