//! 商户解除用户授权关系 · `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
//!
//! Generated from docs/openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a user's authorization of a merchant's WeChat Pay score service by OpenID and service ID.
///
/// 按OpenID和服务ID，解除用户对商户支付分服务的授权。
///
/// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
///
/// 商户解除用户授权关系 / Terminate a user authorization by OpenID · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::users::by_openid::permissions::by_service_id::terminate::post;
///
/// let request = post(
///         "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe",
///         "00004000000000178412690357218468",
///     )
///     .appid("wx5f0c1a9e7b3d2846")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "商户解除用户授权关系")]
#[doc(alias = "/v3/payscore/users/{openid}/permissions/{service_id}/terminate")]
#[doc(alias = "post_v3_payscore_users_openid_permissions_service_id_terminate")]
#[doc(alias = "户解除用户授权关系")]
#[doc(alias = "解除用户授权关系")]
#[doc(alias = "除用户授权关系")]
#[doc(alias = "用户授权关系")]
#[doc(alias = "户授权关系")]
#[doc(alias = "授权关系")]
#[doc(alias = "权关系")]
#[doc(alias = "关系")]
#[doc(alias = "Terminate a user authorization by OpenID")]
#[doc(alias = "user authorization by OpenID")]
#[doc(alias = "authorization by OpenID")]
#[doc(alias = "OpenID")]
pub fn post(openid: impl Into<String>, service_id: impl Into<String>) -> post::Request {
    post::Request::new([openid.into(), service_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户解除用户授权关系. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 原因 / Reason
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
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
                "post_v3_payscore_users_openid_permissions_service_id_terminate",
                Method::Post,
                "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/appid", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
