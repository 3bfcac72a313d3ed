//! 解约 · `DELETE /v3/edu-papay/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/edu-papay/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Terminates a user's education papay contract by contract ID.
///
/// `DELETE /v3/edu-papay/contracts/{contract_id}`
///
/// 解约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465374) · feature `v3-edu-papay`
///
/// ```
/// use wechatpay_api::v3::edu_papay::contracts::by_contract_id::delete;
///
/// let request = delete("CI20260618249");
/// ```
#[doc(alias = "解约")]
#[doc(alias = "/v3/edu-papay/contracts/{contract_id}")]
#[doc(alias = "delete_v3_edu_papay_contracts_contract_id")]
pub fn delete(contract_id: impl Into<String>) -> delete::Request {
    delete::Request::new([contract_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// A request of 解约; [`delete()`](super::delete()) makes one.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if these docs wrongly mark a
        /// field as required.
        pub fn check_required(self, check: bool) -> Self {
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
