//! 微信支付实名授权 · `POST /secsvc/getrealnameinfo`
//!
//! Generated from docs/openapi/v2/secsvc/getrealnameinfo.md by `cargo xtask regen`; do not edit.

/// 微信支付实名授权
///
/// `POST /secsvc/getrealnameinfo`
///
/// 微信支付实名授权 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987792) · feature `v2-secsvc`
///
/// ```
/// use wechatpay_api::v2::secsvc::getrealnameinfo::post;
///
/// let request = post()
///     .version(post::Version::Value1_0)
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .cert_serialno("CS20260618953")
///     .access_token("AT20260618233")
///     .timestamp(1781750142)
///     .cert_sign("示例CS885")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "微信支付实名授权")]
#[doc(alias = "/secsvc/getrealnameinfo")]
#[doc(alias = "post_secsvc_getrealnameinfo")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微信支付实名授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `appid`, `openid`, `cert_serialno`, `access_token`, `timestamp`, `cert_sign`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<Version>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `cert_serialno`
        ///
        /// **Required.**
        pub fn cert_serialno(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serialno", value.into()))
        }

        /// `access_token`
        ///
        /// **Required.**
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("access_token", value.into()))
        }

        /// `timestamp`
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("timestamp", value.into()))
        }

        /// `cert_sign`
        ///
        /// **Required.**
        pub fn cert_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sign", value.into()))
        }

        /// `charset`
        pub fn charset(self, value: impl Into<Charset>) -> Self {
            Self(self.0.body("charset", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
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
                "post_secsvc_getrealnameinfo",
                Verb::Post,
                "/secsvc/getrealnameinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .servers(&["https://fraud.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/version",
                    "/body/mch_id",
                    "/body/appid",
                    "/body/openid",
                    "/body/cert_serialno",
                    "/body/access_token",
                    "/body/timestamp",
                    "/body/cert_sign",
                    "/body/sign_type",
                ],
            )
            .response(
                &[
                    ("/encrypted_real_name", Wire::RsaPkcs1),
                    ("/encrypted_credential_id", Wire::RsaPkcs1),
                ],
            )
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Version
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Version {
        /// `1.0`
        Value1_0,
        /// `2.0`
        Value2_0,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Version,
        Value1_0 = "1.0",
        Value2_0 = "2.0",
    );

    /// Charset
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Charset {
        /// `UTF-8`
        Utf8,
        /// `GBK`
        Gbk,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Charset,
        Utf8 = "UTF-8",
        Gbk = "GBK",
    );

    /// The answer of 微信支付实名授权.
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
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
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
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `encrypted_real_name`
        ///
        /// Documented as always there. Sealed on the wire, opened by the client.
        pub encrypted_real_name: Option<Sensitive>,
        /// `encrypted_credential_id`
        ///
        /// Documented as always there. Sealed on the wire, opened by the client.
        pub encrypted_credential_id: Option<Sensitive>,
        /// `cre_type`
        pub cre_type: Option<response::CreType>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        error_code = "error_code",
        error_code_des = "error_code_des",
        sign = "sign",
        result_code = "result_code",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        openid = "openid",
        encrypted_real_name = "encrypted_real_name",
        encrypted_credential_id = "encrypted_credential_id",
        cre_type = "cre_type",
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

        /// CreType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CreType {
            /// `MAINLAND_ID`
            MainlandId,
            /// `PASSPOT`
            Passpot,
            /// `MO`
            Mo,
            /// `SOLDIERS`
            Soldiers,
            /// `HVPS`
            Hvps,
            /// `MAINLAND_TMP_ID`
            MainlandTmpId,
            /// `ACCOUNT_THIN`
            AccountThin,
            /// `POLICE`
            Police,
            /// `MTPS`
            Mtps,
            /// `BL`
            Bl,
            /// `OTHER`
            Other,
            /// `RPFF`
            Rpff,
            /// `HK_MACAO`
            HkMacao,
            /// `TAIWAN`
            Taiwan,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CreType,
            MainlandId = "MAINLAND_ID",
            Passpot = "PASSPOT",
            Mo = "MO",
            Soldiers = "SOLDIERS",
            Hvps = "HVPS",
            MainlandTmpId = "MAINLAND_TMP_ID",
            AccountThin = "ACCOUNT_THIN",
            Police = "POLICE",
            Mtps = "MTPS",
            Bl = "BL",
            Other = "OTHER",
            Rpff = "RPFF",
            HkMacao = "HK_MACAO",
            Taiwan = "TAIWAN",
        );
    }
}
