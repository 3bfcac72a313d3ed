//! 商户解除用户授权关系 · `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
//!
//! Generated from docs/openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md by `cargo xtask regen`; do not edit.

/// 商户解除用户授权关系
///
/// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
///
/// 商户解除用户授权关系 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::users::by_openid::permissions::by_service_id::terminate::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "SI20260618800")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .service_id("SI20260618800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .reason("示例说明");
/// ```
#[doc(alias = "商户解除用户授权关系")]
#[doc(alias = "/v3/payscore/users/{openid}/permissions/{service_id}/terminate")]
#[doc(alias = "post_v3_payscore_users_openid_permissions_service_id_terminate")]
pub fn post(openid: impl Into<String>, service_id: impl Into<String>) -> post::Request {
    post::Request::new([openid.into(), service_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户解除用户授权关系; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `service_id`, `appid`, `reason`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `reason`
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_users_openid_permissions_service_id_terminate",
                Verb::Post,
                "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .query(&["openid", "service_id"])
            .required(
                &["/query/openid", "/query/service_id", "/body/appid", "/body/reason"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }
}
