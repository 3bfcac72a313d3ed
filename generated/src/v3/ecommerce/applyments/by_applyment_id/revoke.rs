//! 撤销申请单-使用申请单号 · `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/{applyment_id}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes a platform's sub-merchant onboarding application by WeChat Pay's application ID.
///
/// 凭微信支付的申请单号撤销电商平台二级商户的进件申请。
///
/// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
///
/// 撤销申请单-使用申请单号 / Revoke an onboarding application by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015616720) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::revoke::post;
///
/// let request = post("2000002618065317");
/// ```
#[doc(alias = "撤销申请单-使用申请单号")]
#[doc(alias = "/v3/ecommerce/applyments/{applyment_id}/revoke")]
#[doc(alias = "post_v3_ecommerce_applyments_applyment_id_revoke")]
#[doc(alias = "销申请单-使用申请单号")]
#[doc(alias = "申请单-使用申请单号")]
#[doc(alias = "请单-使用申请单号")]
#[doc(alias = "单-使用申请单号")]
#[doc(alias = "使用申请单号")]
#[doc(alias = "用申请单号")]
#[doc(alias = "申请单号")]
#[doc(alias = "请单号")]
#[doc(alias = "单号")]
#[doc(alias = "Revoke an onboarding application by application ID")]
#[doc(alias = "onboarding application by application ID")]
#[doc(alias = "application by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn post(applyment_id: impl Into<String>) -> post::Request {
    post::Request::new([applyment_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销申请单-使用申请单号. Created by [`post()`](super::post()).
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "post_v3_ecommerce_applyments_applyment_id_revoke",
            Method::Post,
            "/v3/ecommerce/applyments/{applyment_id}/revoke",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销申请单-使用申请单号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
