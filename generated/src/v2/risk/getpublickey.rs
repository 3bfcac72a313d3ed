//! 获取RSA加密公钥 · `POST /risk/getpublickey`
//!
//! Generated from docs/openapi/v2/risk/getpublickey.md by `cargo xtask regen`; do not edit.

/// 获取RSA加密公钥
///
/// `POST /risk/getpublickey`
///
/// 获取RSA加密公钥 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011941097) · feature `v2-risk`
///
/// ```
/// use wechatpay_api::v2::risk::getpublickey::post;
///
/// let request = post().mch_id("1684907235").sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "获取RSA加密公钥")]
#[doc(alias = "/risk/getpublickey")]
#[doc(alias = "post_risk_getpublickey")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 获取RSA加密公钥; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.**
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_risk_getpublickey",
                Verb::Post,
                "/risk/getpublickey",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .servers(&["https://fraud.mch.weixin.qq.com"])
            .required(&["/body/mch_id", "/body/sign_type"])
            .sign_type()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// The answer of 获取RSA加密公钥.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `error_code`
        pub error_code: Option<String>,
        /// `error_code_des`
        pub error_code_des: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `mch_id`
        pub mch_id: Option<String>,
        /// `pub_key`
        pub pub_key: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
