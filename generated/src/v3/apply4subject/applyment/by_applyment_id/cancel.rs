//! 撤销商户开户意愿申请单 · `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
//!
//! Generated from docs/openapi/v3/apply4subject/applyment/{applyment_id}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a merchant's account opening intent application by application ID.
///
/// 按微信支付申请单号撤销商户的开户意愿申请。
///
/// `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
///
/// 撤销商户开户意愿申请单 / Cancel account opening intent by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697627) · feature `v3-apply4subject` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::by_applyment_id::cancel::post;
///
/// let request = post("2000002618065317");
/// ```
#[doc(alias = "撤销商户开户意愿申请单")]
#[doc(alias = "/v3/apply4subject/applyment/{applyment_id}/cancel")]
#[doc(alias = "post_v3_apply4subject_applyment_applyment_id_cancel")]
#[doc(alias = "销商户开户意愿申请单")]
#[doc(alias = "商户开户意愿申请单")]
#[doc(alias = "户开户意愿申请单")]
#[doc(alias = "开户意愿申请单")]
#[doc(alias = "户意愿申请单")]
#[doc(alias = "意愿申请单")]
#[doc(alias = "愿申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Cancel account opening intent by application ID")]
#[doc(alias = "account opening intent by application ID")]
#[doc(alias = "opening intent by application ID")]
#[doc(alias = "intent by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn post(applyment_id: impl Into<String>) -> post::Request {
    post::Request::new([applyment_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销商户开户意愿申请单. Created by [`post()`](super::post()).
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
                "post_v3_apply4subject_applyment_applyment_id_cancel",
                Method::Post,
                "/v3/apply4subject/applyment/{applyment_id}/cancel",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
