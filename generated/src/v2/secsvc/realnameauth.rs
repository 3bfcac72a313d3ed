//! 微信支付实名验证 · `POST /secsvc/realnameauth`
//!
//! Generated from docs/openapi/v2/secsvc/realnameauth.md by `cargo xtask regen`; do not edit.

/// 微信支付实名验证
///
/// `POST /secsvc/realnameauth`
///
/// 微信支付实名验证 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987263) · feature `v2-secsvc`
///
/// ```
/// use wechatpay_api::v2::secsvc::realnameauth::post;
///
/// let request = post()
///     .version(post::Version::Value1_0)
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .real_name("李雷")
///     .cred_type(1)
///     .cred_id("581202606181035425")
///     .access_token("AT20260618233")
///     .sign_type(post::SignType::HmacSha256);
/// ```
#[doc(alias = "微信支付实名验证")]
#[doc(alias = "/secsvc/realnameauth")]
#[doc(alias = "post_secsvc_realnameauth")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微信支付实名验证; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `appid`, `openid`, `real_name`, `cred_type`, `cred_id`, `access_token`, `sign_type`.
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

        /// `real_name`
        ///
        /// **Required.**
        pub fn real_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// `cred_type`
        ///
        /// **Required.** Known: `1`, `2`, `5`, `9`, `12`, `17`, `18`.
        pub fn cred_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("cred_type", value.into()))
        }

        /// `cred_id`
        ///
        /// **Required.**
        pub fn cred_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_id", value.into()))
        }

        /// `access_token`
        ///
        /// **Required.**
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("access_token", value.into()))
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
                "post_secsvc_realnameauth",
                Verb::Post,
                "/secsvc/realnameauth",
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
                    "/body/real_name",
                    "/body/cred_type",
                    "/body/cred_id",
                    "/body/access_token",
                    "/body/sign_type",
                ],
            )
            .sign_type();

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
        /// `1.1`
        Value1_1,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Version,
        Value1_0 = "1.0",
        Value1_1 = "1.1",
    );

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `HMAC-SHA256`
        HmacSha256,
        /// `MD5`
        Md5,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        HmacSha256 = "HMAC-SHA256",
        Md5 = "MD5",
    );

    /// The answer of 微信支付实名验证.
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
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `appid`
        pub appid: Option<String>,
        /// `mch_id`
        pub mch_id: Option<String>,
        /// `nonce_str`
        pub nonce_str: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `access_token`
        pub access_token: Option<String>,
        /// `verify_openid`
        pub verify_openid: Option<response::VerifyOpenid>,
        /// `verify_real_name`
        pub verify_real_name: Option<response::VerifyRealName>,
        /// `bind_bankcard`
        pub bind_bankcard: Option<response::BindBankcard>,
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
        access_token = "access_token",
        verify_openid = "verify_openid",
        verify_real_name = "verify_real_name",
        bind_bankcard = "bind_bankcard",
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

        /// VerifyOpenid
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyOpenid {
            /// `V_OP_NA`
            VOpNa,
            /// `V_OP_NM_MA`
            VOpNmMa,
            /// `V_OP_NM_UM`
            VOpNmUm,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyOpenid,
            VOpNa = "V_OP_NA",
            VOpNmMa = "V_OP_NM_MA",
            VOpNmUm = "V_OP_NM_UM",
        );

        /// VerifyRealName
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyRealName {
            /// `V_NM_ID_MA`
            VNmIdMa,
            /// `V_NM_ID_UM`
            VNmIdUm,
            /// `V_NM_ID_TYPE_UM`
            VNmIdTypeUm,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyRealName,
            VNmIdMa = "V_NM_ID_MA",
            VNmIdUm = "V_NM_ID_UM",
            VNmIdTypeUm = "V_NM_ID_TYPE_UM",
        );

        /// BindBankcard
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BindBankcard {
            /// `YES`
            Yes,
            /// `NO`
            No,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BindBankcard,
            Yes = "YES",
            No = "NO",
        );
    }
}
