//! 解除用户授权关系（openid） · `POST /v3/payscore/partner/permissions/terminate`
//!
//! Generated from docs/openapi/v3/payscore/partner/permissions/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a user's authorization for a partner's sub-merchant by OpenID and service ID.
///
/// 按OpenID和服务ID，解除用户对服务商子商户的授权。
///
/// `POST /v3/payscore/partner/permissions/terminate`
///
/// 解除用户授权关系（openid） / Terminate a sub-merchant's user authorization by OpenID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461154) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::permissions::terminate::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "解除用户授权关系（openid）")]
#[doc(alias = "/v3/payscore/partner/permissions/terminate")]
#[doc(alias = "post_v3_payscore_partner_permissions_terminate")]
#[doc(alias = "除用户授权关系（openid）")]
#[doc(alias = "用户授权关系（openid）")]
#[doc(alias = "户授权关系（openid）")]
#[doc(alias = "授权关系（openid）")]
#[doc(alias = "权关系（openid）")]
#[doc(alias = "关系（openid）")]
#[doc(alias = "系（openid）")]
#[doc(alias = "openid）")]
#[doc(alias = "Terminate a sub-merchants user authorization by OpenID")]
#[doc(alias = "sub-merchants user authorization by OpenID")]
#[doc(alias = "s user authorization by OpenID")]
#[doc(alias = "user authorization by OpenID")]
#[doc(alias = "authorization by OpenID")]
#[doc(alias = "OpenID")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除用户授权关系（openid）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `reason`.
    ///
    /// **Exactly one**: `openid`, `sub_openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Exactly one field of the choice `payer` is required.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        ///
        /// Exactly one field of the choice `payer` is required.
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_payscore_partner_permissions_terminate",
                Method::Post,
                "/v3/payscore/partner/permissions/terminate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &["/body/service_id", "/body/appid", "/body/sub_mchid", "/body/reason"],
            )
            .choices(&[Choice::OneOf(&["/body/openid", "/body/sub_openid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
