//! 服务关联预授权 · `POST /v3/palmservice/authorization/preauthorize`
//!
//! Generated from docs/openapi/v3/palmservice/authorization/preauthorize.md by `cargo xtask regen`; do not edit.

/// Pre-authorizes linking a user to a merchant's palm service and returns the permission token.
///
/// 对用户关联商户刷掌服务进行预授权，返回预授权token。
///
/// `POST /v3/palmservice/authorization/preauthorize`
///
/// 服务关联预授权 / Pre-authorize a palm service link · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014481990) · feature `v3-palmservice` · confirmed by an official page
///
/// Requires a permission that you apply for with WeChat Pay.
///
/// ```
/// use wechatpay_api::v3::palmservice::authorization::preauthorize::post;
///
/// let request = post().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "服务关联预授权")]
#[doc(alias = "/v3/palmservice/authorization/preauthorize")]
#[doc(alias = "post_v3_palmservice_authorization_preauthorize")]
#[doc(alias = "务关联预授权")]
#[doc(alias = "关联预授权")]
#[doc(alias = "联预授权")]
#[doc(alias = "预授权")]
#[doc(alias = "授权")]
#[doc(alias = "Pre-authorize a palm service link")]
#[doc(alias = "palm service link")]
#[doc(alias = "service link")]
#[doc(alias = "link")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务关联预授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 预授权会话ID / ID of the palm service's pre-authorisation session
        ///
        /// At most 128 characters.
        pub fn preauthorize_session_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("preauthorize_session_id", value.into()))
        }

        /// 机构ID / ID of the institution (organization)
        ///
        /// At most 128 characters.
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_id", value.into()))
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
                "post_v3_palmservice_authorization_preauthorize",
                Method::Post,
                "/v3/palmservice/authorization/preauthorize",
            )
            .body(Body::Json)
            .required(&["/body/openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 服务关联预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token / Pre-authorization token
        ///
        /// Always present according to the docs. At most 64 characters.
        pub permission_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        permission_token = "permission_token",
    );
}
