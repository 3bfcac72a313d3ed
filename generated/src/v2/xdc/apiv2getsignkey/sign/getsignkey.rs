//! 获取沙箱环境密钥 · `POST /xdc/apiv2getsignkey/sign/getsignkey`
//!
//! Generated from docs/openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md by `cargo xtask regen`; do not edit.

/// Obtains the key with which a merchant signs its requests in the sandbox (v2).
///
/// 获取商户在沙箱环境中签名所用的密钥（APIv2）。
///
/// `POST /xdc/apiv2getsignkey/sign/getsignkey`
///
/// 获取沙箱环境密钥 / Get the sandbox signing key (v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011984810) · feature `v2-xdc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::xdc::apiv2getsignkey::sign::getsignkey::post;
///
/// let request = post().mch_id("1684907235");
/// ```
#[doc(alias = "获取沙箱环境密钥")]
#[doc(alias = "/xdc/apiv2getsignkey/sign/getsignkey")]
#[doc(alias = "post_xdc_apiv2getsignkey_sign_getsignkey")]
#[doc(alias = "取沙箱环境密钥")]
#[doc(alias = "沙箱环境密钥")]
#[doc(alias = "箱环境密钥")]
#[doc(alias = "环境密钥")]
#[doc(alias = "境密钥")]
#[doc(alias = "密钥")]
#[doc(alias = "Get the sandbox signing key (v2)")]
#[doc(alias = "sandbox signing key (v2)")]
#[doc(alias = "signing key (v2)")]
#[doc(alias = "key (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取沙箱环境密钥. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
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
                "post_xdc_apiv2getsignkey_sign_getsignkey",
                Method::Post,
                "/xdc/apiv2getsignkey/sign/getsignkey",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/mch_id"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取沙箱环境密钥.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 沙箱环境的签名密钥 / Signing key of the sandbox
        pub sandbox_signkey: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_id = "mch_id",
        sandbox_signkey = "sandbox_signkey",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
