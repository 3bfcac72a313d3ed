//! 获取平台证书 · `POST /risk/getcertficates`
//!
//! Generated from docs/openapi/v2/risk/getcertficates.md by `cargo xtask regen`; do not edit.

/// Obtains WeChat Pay's current platform certificates through the v2 API.
///
/// 通过APIv2获取微信支付当前的平台证书。
///
/// `POST /risk/getcertficates`
///
/// 获取平台证书 / Get platform certificates (v2) · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014116402) · feature `v2-risk` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::risk::getcertficates::post;
///
/// let request = post().mch_id("1684907235").sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "获取平台证书")]
#[doc(alias = "/risk/getcertficates")]
#[doc(alias = "post_risk_getcertficates")]
#[doc(alias = "取平台证书")]
#[doc(alias = "平台证书")]
#[doc(alias = "台证书")]
#[doc(alias = "证书")]
#[doc(alias = "Get platform certificates (v2)")]
#[doc(alias = "platform certificates (v2)")]
#[doc(alias = "certificates (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取平台证书. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_risk_getcertficates",
                Method::Post,
                "/risk/getcertficates",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/sign_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取平台证书.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 随机字符串 / Random string
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// 错误码 / Error code
        pub error_code: Option<String>,
        /// 错误代码的描述 / Description of the error code
        pub error_code_des: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 平台证书信息 / WeChat Pay's platform certificates
        ///
        /// Always present according to the docs.
        pub certificates: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        error_code = "error_code",
        error_code_des = "error_code_des",
        result_code = "result_code",
        mch_id = "mch_id",
        certificates = "certificates",
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

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
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
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
