//! 获取RSA加密公钥 · `POST /risk/getpublickey`
//!
//! Generated from docs/openapi/v2/risk/getpublickey.md by `cargo xtask regen`; do not edit.

/// Obtains the RSA public key that encrypts sensitive user data for payments to bank cards.
///
/// 获取付款到银行卡时加密用户敏感信息所用的RSA公钥。
///
/// `POST /risk/getpublickey`
///
/// 获取RSA加密公钥 / Get the RSA encryption public key · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011941097) · feature `v2-risk` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::risk::getpublickey::post;
///
/// let request = post().mch_id("1684907235").sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "获取RSA加密公钥")]
#[doc(alias = "/risk/getpublickey")]
#[doc(alias = "post_risk_getpublickey")]
#[doc(alias = "取RSA加密公钥")]
#[doc(alias = "RSA加密公钥")]
#[doc(alias = "加密公钥")]
#[doc(alias = "密公钥")]
#[doc(alias = "公钥")]
#[doc(alias = "Get the RSA encryption public key")]
#[doc(alias = "RSA encryption public key")]
#[doc(alias = "encryption public key")]
#[doc(alias = "public key")]
#[doc(alias = "key")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取RSA加密公钥. Created by [`post()`](super::post()).
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
        /// **Required.**
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
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
                "post_risk_getpublickey",
                Method::Post,
                "/risk/getpublickey",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .servers(&["https://fraud.mch.weixin.qq.com"])
            .required(&["/body/mch_id", "/body/sign_type"])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of 获取RSA加密公钥.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 错误码 / Error code
        pub error_code: Option<String>,
        /// 错误代码的描述 / Description of the error code
        pub error_code_des: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub mch_id: Option<String>,
        /// RSA公钥 / RSA public key used to encrypt sensitive data
        pub pub_key: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        error_code = "error_code",
        error_code_des = "error_code_des",
        result_code = "result_code",
        mch_id = "mch_id",
        pub_key = "pub_key",
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
