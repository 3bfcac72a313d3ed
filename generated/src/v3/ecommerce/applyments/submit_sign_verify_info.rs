//! 平台代理签约核身 · `POST /v3/ecommerce/applyments/submit-sign-verify-info`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/submit-sign-verify-info.md by `cargo xtask regen`; do not edit.

/// Submits the signing and identity verification that a platform carried out for its sub-merchant in account hosting mode.
///
/// 账户托管模式下，提交平台代二级商户完成的签约和身份核实信息。
///
/// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
///
/// 平台代理签约核身 / Submit a hosted sub-merchant's signing and verification · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015616722) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::submit_sign_verify_info::post;
///
/// let request = post().out_request_no("JJ20260618100000001");
/// ```
#[doc(alias = "平台代理签约核身")]
#[doc(alias = "/v3/ecommerce/applyments/submit-sign-verify-info")]
#[doc(alias = "post_v3_ecommerce_applyments_submit_sign_verify_info")]
#[doc(alias = "台代理签约核身")]
#[doc(alias = "代理签约核身")]
#[doc(alias = "理签约核身")]
#[doc(alias = "签约核身")]
#[doc(alias = "约核身")]
#[doc(alias = "核身")]
#[doc(alias = "Submit a hosted sub-merchants signing and verification")]
#[doc(alias = "hosted sub-merchants signing and verification")]
#[doc(alias = "sub-merchants signing and verification")]
#[doc(alias = "s signing and verification")]
#[doc(alias = "signing and verification")]
#[doc(alias = "verification")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 平台代理签约核身. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 预签署微信支付协议时间 / Time the WeChat Pay agreement was pre-signed
        pub fn pre_sign_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pre_sign_time", value.into()))
        }

        /// 平台代理核身信息 / Identity verification the platform performed on the merchant's behalf
        pub fn proxy_verify_identity_info(self, value: ProxyVerifyIdentityInfo) -> Self {
            Self(self.0.body("proxy_verify_identity_info", value))
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
                "post_v3_ecommerce_applyments_submit_sign_verify_info",
                Method::Post,
                "/v3/ecommerce/applyments/submit-sign-verify-info",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/proxy_verify_identity_info/verify_identity_type",
                    "/body/proxy_verify_identity_info/verify_identity_result",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 平台代理核身信息 / Identity verification the platform performed on the merchant's behalf
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProxyVerifyIdentityInfo(ObjectBuilder);

    impl ProxyVerifyIdentityInfo {
        /// 核身方式 / How the identity was verified
        ///
        /// **Required.**
        pub fn verify_identity_type(self, value: impl Into<VerifyIdentityType>) -> Self {
            Self(self.0.set("verify_identity_type", value.into()))
        }

        /// 核身结果 / Whether the identity was verified
        ///
        /// **Required.**
        pub fn verify_identity_result(self, value: bool) -> Self {
            Self(self.0.set("verify_identity_result", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProxyVerifyIdentityInfo);

    /// 核身方式 / How the identity was verified
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum VerifyIdentityType {
        /// 面对面核身 / Identity verified face to face
        ///
        /// `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`
        VerifyIdentityTypeFaceToFace,
        /// 远程核身 / Identity verified remotely
        ///
        /// `VERIFY_IDENTITY_TYPE_REMOTE`
        VerifyIdentityTypeRemote,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        VerifyIdentityType,
        VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    );

    /// Response of 平台代理签约核身.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
    );
}
