//! 解除刷脸用户签约关系接口 · `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
//!
//! Generated from docs/openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md by `cargo xtask regen`; do not edit.

/// Terminates a user's offline face payment contract by WeChat Pay's user ID.
///
/// 按微信支付侧的用户ID解除该用户的离线刷脸支付协议。
///
/// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
///
/// 解除刷脸用户签约关系接口 / Terminate a user's face payment contract · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlinefacemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post;
///
/// let request = post("2026031700184", "U20260105000738");
/// ```
#[doc(alias = "解除刷脸用户签约关系接口")]
#[doc(
    alias = "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"
)]
#[doc(
    alias = "post_v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract"
)]
#[doc(alias = "除刷脸用户签约关系接口")]
#[doc(alias = "刷脸用户签约关系接口")]
#[doc(alias = "脸用户签约关系接口")]
#[doc(alias = "用户签约关系接口")]
#[doc(alias = "户签约关系接口")]
#[doc(alias = "签约关系接口")]
#[doc(alias = "约关系接口")]
#[doc(alias = "关系接口")]
#[doc(alias = "系接口")]
#[doc(alias = "接口")]
#[doc(alias = "Terminate a users face payment contract")]
#[doc(alias = "users face payment contract")]
#[doc(alias = "s face payment contract")]
#[doc(alias = "face payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn post(
    organization_id: impl Into<String>,
    user_id: impl Into<String>,
) -> post::Request {
    post::Request::new([organization_id.into(), user_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除刷脸用户签约关系接口. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
                "post_v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract",
                Method::Post,
                "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
