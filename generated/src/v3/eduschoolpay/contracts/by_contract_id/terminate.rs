//! 商户主动解约 · `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
//!
//! Generated from docs/openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a user's campus payment contract by contract ID.
///
/// 凭协议号解除用户的校园轻松付协议。
///
/// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
///
/// 商户主动解约 / Terminate a campus payment contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012469025) · feature `v3-eduschoolpay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::terminate::post;
///
/// let request = post("202606186048271935");
/// ```
#[doc(alias = "商户主动解约")]
#[doc(alias = "/v3/eduschoolpay/contracts/{contract_id}/terminate")]
#[doc(alias = "post_v3_eduschoolpay_contracts_contract_id_terminate")]
#[doc(alias = "户主动解约")]
#[doc(alias = "主动解约")]
#[doc(alias = "动解约")]
#[doc(alias = "解约")]
#[doc(alias = "Terminate a campus payment contract")]
#[doc(alias = "campus payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户主动解约. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
                "post_v3_eduschoolpay_contracts_contract_id_terminate",
                Method::Post,
                "/v3/eduschoolpay/contracts/{contract_id}/terminate",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
