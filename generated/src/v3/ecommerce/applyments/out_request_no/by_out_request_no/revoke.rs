//! 撤销申请单-使用业务申请编号 · `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes a platform's sub-merchant onboarding application by the platform's request number.
///
/// 凭平台的业务申请编号撤销电商平台二级商户的进件申请。
///
/// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
///
/// 撤销申请单-使用业务申请编号 / Revoke an onboarding application by request number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015616721) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::revoke::post;
///
/// let request = post("JJ20260618100000001");
/// ```
#[doc(alias = "撤销申请单-使用业务申请编号")]
#[doc(alias = "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke")]
#[doc(alias = "post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke")]
#[doc(alias = "销申请单-使用业务申请编号")]
#[doc(alias = "申请单-使用业务申请编号")]
#[doc(alias = "请单-使用业务申请编号")]
#[doc(alias = "单-使用业务申请编号")]
#[doc(alias = "使用业务申请编号")]
#[doc(alias = "用业务申请编号")]
#[doc(alias = "业务申请编号")]
#[doc(alias = "务申请编号")]
#[doc(alias = "申请编号")]
#[doc(alias = "请编号")]
#[doc(alias = "编号")]
#[doc(alias = "Revoke an onboarding application by request number")]
#[doc(alias = "onboarding application by request number")]
#[doc(alias = "application by request number")]
#[doc(alias = "request number")]
#[doc(alias = "number")]
pub fn post(out_request_no: impl Into<String>) -> post::Request {
    post::Request::new([out_request_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销申请单-使用业务申请编号. Created by [`post()`](super::post()).
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
            "post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke",
            Method::Post,
            "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销申请单-使用业务申请编号.
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
