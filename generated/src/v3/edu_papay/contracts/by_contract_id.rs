//! 解约 · `DELETE /v3/edu-papay/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/edu-papay/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Terminates a user's education papay contract by contract ID.
///
/// 凭协议号解除用户的教育续费通协议。
///
/// `DELETE /v3/edu-papay/contracts/{contract_id}`
///
/// 解约 / Terminate an education papay contract · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012466882), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465374) · feature `v3-edu-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_papay::contracts::by_contract_id::delete;
///
/// let request = delete("202606186048271935");
/// ```
#[doc(alias = "解约")]
#[doc(alias = "/v3/edu-papay/contracts/{contract_id}")]
#[doc(alias = "delete_v3_edu_papay_contracts_contract_id")]
#[doc(alias = "Terminate an education papay contract")]
#[doc(alias = "education papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn delete(contract_id: impl Into<String>) -> delete::Request {
    delete::Request::new([contract_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 解约. Created by [`delete()`](super::delete()).
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
                "delete_v3_edu_papay_contracts_contract_id",
                Method::Delete,
                "/v3/edu-papay/contracts/{contract_id}",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
