//! 图片上传 · `POST /secapi/mch/uploadmedia`
//!
//! Generated from docs/openapi/v2/secapi/mch/uploadmedia.md by `cargo xtask regen`; do not edit.

/// 图片上传
///
/// `POST /secapi/mch/uploadmedia`
///
/// 图片上传 · [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477) · feature `v2-secapi`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v2::secapi::mch::uploadmedia::post;
///
/// let request = post()
///     .extra("media", "示例M589")
///     .media_hash("示例MH984")
///     .mch_id("1684907235")
///     .sign_type(post::SignType::Md5)
///     .sign("示例S420");
/// ```
#[doc(alias = "图片上传")]
#[doc(alias = "/secapi/mch/uploadmedia")]
#[doc(alias = "post_secapi_mch_uploadmedia")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 图片上传; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `media`, `media_hash`, `mch_id`, `sign_type`, `sign`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `media`
        ///
        /// **Required.**
        pub fn media(self, value: Upload) -> Self {
            Self(self.0.file("media", value))
        }

        /// `media_hash`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn media_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.body("media_hash", value.into()))
        }

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

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_uploadmedia",
                Verb::Post,
                "/secapi/mch/uploadmedia",
            )
            .body(Body::Multipart)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/media",
                    "/body/media_hash",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/sign",
                ],
            )
            .fill(&[("/body/media_hash", Fill::Md5)])
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

    /// The answer of 图片上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `media_id`
        ///
        /// Documented as always there.
        pub media_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        media_id = "media_id",
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
