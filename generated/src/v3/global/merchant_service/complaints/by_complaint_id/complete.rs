//! 反馈处理完成 · `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints/{complaint_id}/complete.md by `cargo xtask regen`; do not edit.

/// Reports that an overseas merchant has finished handling a complaint.
///
/// 境外商户告知微信支付某一投诉已处理完成。
///
/// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
///
/// 反馈处理完成 / Complete an overseas complaint · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::complete::post;
///
/// let request = post("200201820260618152036017304826").complainted_mchid("1684907235");
/// ```
#[doc(alias = "反馈处理完成")]
#[doc(alias = "/v3/global/merchant-service/complaints/{complaint_id}/complete")]
#[doc(alias = "post_v3_global_merchant_service_complaints_complaint_id_complete")]
#[doc(alias = "馈处理完成")]
#[doc(alias = "处理完成")]
#[doc(alias = "理完成")]
#[doc(alias = "完成")]
#[doc(alias = "Complete an overseas complaint")]
#[doc(alias = "overseas complaint")]
#[doc(alias = "complaint")]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 反馈处理完成. Created by [`post()`](super::post()).
    ///
    /// **Required**: `complainted_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 被诉商户号 / ID of the merchant complained about
        ///
        /// **Required.**
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
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
                "post_v3_global_merchant_service_complaints_complaint_id_complete",
                Method::Post,
                "/v3/global/merchant-service/complaints/{complaint_id}/complete",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/complainted_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
