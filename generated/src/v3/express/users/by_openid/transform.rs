//! 用户openid转换 · `POST /v3/express/users/{openid}/transform`
//!
//! Generated from docs/openapi/v3/express/users/{openid}/transform.md by `cargo xtask regen`; do not edit.

/// Converts a user's OpenID under another app to the OpenID under the given AppID.
///
/// 将用户在另一应用下的OpenID转换为指定AppID下的OpenID。
///
/// `POST /v3/express/users/{openid}/transform`
///
/// 用户openid转换 / Convert a user's OpenID · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml) · feature `v3-express` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::express::users::by_openid::transform::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "用户openid转换")]
#[doc(alias = "/v3/express/users/{openid}/transform")]
#[doc(alias = "post_v3_express_users_openid_transform")]
#[doc(alias = "户openid转换")]
#[doc(alias = "openid转换")]
#[doc(alias = "转换")]
#[doc(alias = "Convert a users OpenID")]
#[doc(alias = "users OpenID")]
#[doc(alias = "s OpenID")]
#[doc(alias = "OpenID")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 用户openid转换. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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
                "post_v3_express_users_openid_transform",
                Method::Post,
                "/v3/express/users/{openid}/transform",
            )
            .body(Body::Json)
            .required(&["/body/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 用户openid转换.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        openid = "openid",
    );
}
