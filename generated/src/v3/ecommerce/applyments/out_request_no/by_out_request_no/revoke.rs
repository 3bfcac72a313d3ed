//! 撤销申请单-使用业务申请编号 · `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes a platform's sub-merchant onboarding application by the platform's request number.
///
/// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
///
/// 撤销申请单-使用业务申请编号 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015616721) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::revoke::post;
///
/// let request = post("ORN20260618769");
/// ```
#[doc(alias = "撤销申请单-使用业务申请编号")]
#[doc(alias = "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke")]
#[doc(alias = "post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke")]
pub fn post(out_request_no: impl Into<String>) -> post::Request {
    post::Request::new([out_request_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// A request of 撤销申请单-使用业务申请编号; [`post()`](super::post()) makes one.
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

    /// The answer of 撤销申请单-使用业务申请编号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
