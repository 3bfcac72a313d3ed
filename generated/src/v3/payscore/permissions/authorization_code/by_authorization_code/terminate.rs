//! 解除用户授权关系（授权协议号） · `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
//!
//! Generated from docs/openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a user's authorization for a direct merchant by the merchant's authorization number.
///
/// 按商户侧授权协议号，解除用户对直连商户的授权。
///
/// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
///
/// 解除用户授权关系（授权协议号） / Terminate a user authorization by authorization number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647410) · feature `v3-payscore` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::authorization_code::by_authorization_code::terminate::post;
///
/// let request = post("SQ20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "解除用户授权关系（授权协议号）")]
#[doc(
    alias = "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate"
)]
#[doc(
    alias = "post_v3_payscore_permissions_authorization_code_authorization_code_terminate"
)]
#[doc(alias = "除用户授权关系（授权协议号）")]
#[doc(alias = "用户授权关系（授权协议号）")]
#[doc(alias = "户授权关系（授权协议号）")]
#[doc(alias = "授权关系（授权协议号）")]
#[doc(alias = "权关系（授权协议号）")]
#[doc(alias = "关系（授权协议号）")]
#[doc(alias = "系（授权协议号）")]
#[doc(alias = "授权协议号）")]
#[doc(alias = "权协议号）")]
#[doc(alias = "协议号）")]
#[doc(alias = "议号）")]
#[doc(alias = "号）")]
#[doc(alias = "Terminate a user authorization by authorization number")]
#[doc(alias = "user authorization by authorization number")]
#[doc(alias = "authorization by authorization number")]
#[doc(alias = "authorization number")]
#[doc(alias = "number")]
pub fn post(authorization_code: impl Into<String>) -> post::Request {
    post::Request::new([authorization_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除用户授权关系（授权协议号）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.** At most 32 characters.
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 原因 / Reason
        ///
        /// **Required.** At most 50 characters.
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
                "post_v3_payscore_permissions_authorization_code_authorization_code_terminate",
                Method::Post,
                "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/service_id", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
