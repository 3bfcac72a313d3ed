//! 解除用户授权关系（openid） · `POST /v3/payscore/permissions/openid/{openid}/terminate`
//!
//! Generated from docs/openapi/v3/payscore/permissions/openid/{openid}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a user's authorization for a direct merchant by OpenID and service ID.
///
/// 按OpenID和服务ID，解除用户对直连商户的授权。
///
/// `POST /v3/payscore/permissions/openid/{openid}/terminate`
///
/// 解除用户授权关系（openid） / Terminate a direct merchant's user authorization by OpenID · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647413) · feature `v3-payscore` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::openid::by_openid::terminate::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "解除用户授权关系（openid）")]
#[doc(alias = "/v3/payscore/permissions/openid/{openid}/terminate")]
#[doc(alias = "post_v3_payscore_permissions_openid_openid_terminate")]
#[doc(alias = "除用户授权关系（openid）")]
#[doc(alias = "用户授权关系（openid）")]
#[doc(alias = "户授权关系（openid）")]
#[doc(alias = "授权关系（openid）")]
#[doc(alias = "权关系（openid）")]
#[doc(alias = "关系（openid）")]
#[doc(alias = "系（openid）")]
#[doc(alias = "openid）")]
#[doc(alias = "Terminate a direct merchants user authorization by OpenID")]
#[doc(alias = "direct merchants user authorization by OpenID")]
#[doc(alias = "merchants user authorization by OpenID")]
#[doc(alias = "s user authorization by OpenID")]
#[doc(alias = "user authorization by OpenID")]
#[doc(alias = "authorization by OpenID")]
#[doc(alias = "OpenID")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除用户授权关系（openid）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 解除授权的原因 / Why the authorization is revoked
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
                "post_v3_payscore_permissions_openid_openid_terminate",
                Method::Post,
                "/v3/payscore/permissions/openid/{openid}/terminate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/service_id", "/body/appid", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
