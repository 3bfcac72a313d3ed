//! 签约报备 · `POST /applyment/micro/signcontract`
//!
//! Generated from docs/openapi/v2/applyment/micro/signcontract.md by `cargo xtask regen`; do not edit.

/// Has a micro merchant sign its onboarding agreement by scanning the QR code from the state query.
///
/// 由小微商户扫描查询申请状态时返回的二维码，签署入驻协议。
///
/// `POST /applyment/micro/signcontract`
///
/// 签约报备 / Sign a micro merchant agreement · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::signcontract::post;
///
/// let request = post();
/// ```
#[doc(alias = "签约报备")]
#[doc(alias = "/applyment/micro/signcontract")]
#[doc(alias = "post_applyment_micro_signcontract")]
#[doc(alias = "约报备")]
#[doc(alias = "报备")]
#[doc(alias = "Sign a micro merchant agreement")]
#[doc(alias = "micro merchant agreement")]
#[doc(alias = "merchant agreement")]
#[doc(alias = "agreement")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 签约报备. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
                "post_applyment_micro_signcontract",
                Method::Post,
                "/applyment/micro/signcontract",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .mutual_tls()
            .no_status_field();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 签约报备.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
    );
}
