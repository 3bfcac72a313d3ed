//! 撤销申请 · `POST /v3/brand/applyments/cancel-applyment`
//!
//! Generated from docs/openapi/v3/brand/applyments/cancel-applyment.md by `cargo xtask regen`; do not edit.

/// Cancels a brand onboarding application that is not yet approved.
///
/// 撤销尚未通过审核的品牌入驻申请。
///
/// `POST /v3/brand/applyments/cancel-applyment`
///
/// 撤销申请 / Cancel a brand onboarding application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016257700) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::applyments::cancel_applyment::post;
///
/// let request = post().applyment_id("2000002618065317");
/// ```
#[doc(alias = "撤销申请")]
#[doc(alias = "/v3/brand/applyments/cancel-applyment")]
#[doc(alias = "post_v3_brand_applyments_cancel_applyment")]
#[doc(alias = "销申请")]
#[doc(alias = "申请")]
#[doc(alias = "Cancel a brand onboarding application")]
#[doc(alias = "brand onboarding application")]
#[doc(alias = "onboarding application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销申请. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_applyments_cancel_applyment",
                Method::Post,
                "/v3/brand/applyments/cancel-applyment",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        business_code = "business_code",
    );
}
