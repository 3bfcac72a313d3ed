//! 撤销商户开户意愿申请单 · `POST /v3/apply4subject/applyment/{business_code}/cancel`
//!
//! Generated from docs/openapi/v3/apply4subject/applyment/{business_code}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a merchant's account opening intent application by the partner's business code.
///
/// 按服务商的业务申请编号撤销商户的开户意愿申请。
///
/// `POST /v3/apply4subject/applyment/{business_code}/cancel`
///
/// 撤销商户开户意愿申请单 / Cancel account opening intent by business code · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697627) · feature `v3-apply4subject` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::by_business_code::cancel::post;
///
/// let request = post("1684907235_20260618100001");
/// ```
#[doc(alias = "撤销商户开户意愿申请单")]
#[doc(alias = "/v3/apply4subject/applyment/{business_code}/cancel")]
#[doc(alias = "post_v3_apply4subject_applyment_business_code_cancel")]
#[doc(alias = "销商户开户意愿申请单")]
#[doc(alias = "商户开户意愿申请单")]
#[doc(alias = "户开户意愿申请单")]
#[doc(alias = "开户意愿申请单")]
#[doc(alias = "户意愿申请单")]
#[doc(alias = "意愿申请单")]
#[doc(alias = "愿申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Cancel account opening intent by business code")]
#[doc(alias = "account opening intent by business code")]
#[doc(alias = "opening intent by business code")]
#[doc(alias = "intent by business code")]
#[doc(alias = "business code")]
#[doc(alias = "code")]
pub fn post(business_code: impl Into<String>) -> post::Request {
    post::Request::new([business_code.into()])
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

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
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
                "post_v3_apply4subject_applyment_business_code_cancel",
                Method::Post,
                "/v3/apply4subject/applyment/{business_code}/cancel",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
