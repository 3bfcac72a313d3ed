//! 微信支付实名验证 · `POST /secsvc/realnameauth`
//!
//! Generated from docs/openapi/v2/secsvc/realnameauth.md by `cargo xtask regen`; do not edit.

/// Verifies whether a name and ID number match the WeChat user who authorized the check.
///
/// 核验姓名和证件号与已授权核验的微信用户是否一致。
///
/// `POST /secsvc/realnameauth`
///
/// 微信支付实名验证 / Verify a user's real name · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987263) · feature `v2-secsvc` · not confirmed by an official source
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
///     .cred_id("11010519491231002X")
///     .access_token("81_Vq7LmT2xRk9WcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEw")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "微信支付实名验证")]
#[doc(alias = "/secsvc/realnameauth")]
#[doc(alias = "post_secsvc_realnameauth")]
#[doc(alias = "信支付实名验证")]
#[doc(alias = "支付实名验证")]
#[doc(alias = "付实名验证")]
#[doc(alias = "实名验证")]
#[doc(alias = "名验证")]
#[doc(alias = "验证")]
#[doc(alias = "Verify a users real name")]
#[doc(alias = "users real name")]
#[doc(alias = "s real name")]
#[doc(alias = "real name")]
#[doc(alias = "name")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信支付实名验证. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `appid`, `openid`, `real_name`, `cred_type`, `cred_id`, `access_token`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<Version>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 真实姓名 / Real name of the person
        ///
        /// **Required.**
        pub fn real_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.** Known values: `1` (身份证 / ID card of mainland China), `2` (护照 / Passport), `5` (回乡证 / Home visit permit for Hong Kong and Macao residents), `9` (台胞证 / Taiwan compatriot permit), `12` (外国人居留证 / Foreigner's residence permit), `17` (港澳居民居住证 / Residence permit for Hong Kong and Macao residents), `18` (台湾居民居住证 / Residence permit for Taiwan residents).
        pub fn cred_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("cred_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.**
        pub fn cred_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_id", value.into()))
        }

        /// 接口调用凭证（访问令牌） / Access token for the calls that follow
        ///
        /// **Required.**
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("access_token", value.into()))
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
                "post_secsvc_realnameauth",
                Method::Post,
                "/secsvc/realnameauth",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
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
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 接口版本号 / Version of the interface
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Version {
        /// 版本1.0 / Version 1.0
        ///
        /// `1.0`
        Value1_0,
        /// 版本1.1 / Version 1.1
        ///
        /// `1.1`
        Value1_1,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Version,
        Value1_0 = "1.0",
        Value1_1 = "1.1",
    );

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        HmacSha256 = "HMAC-SHA256",
        Md5 = "MD5",
    );

    /// Response of 微信支付实名验证.
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
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub mch_id: Option<String>,
        /// 随机字符串 / Random string
        pub nonce_str: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 接口调用凭证（访问令牌） / Access token for the calls that follow
        pub access_token: Option<String>,
        /// openid校验结果 / Result of checking the OpenID
        pub verify_openid: Option<response::VerifyOpenid>,
        /// 实名信息校验结果 / Result of checking the real name
        pub verify_real_name: Option<response::VerifyRealName>,
        /// 用户是否已绑定银行卡 / Whether the user has bound a bank card
        pub bind_bankcard: Option<response::BindBankcard>,
        /// Fields unknown to this version.
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

        /// openid校验结果 / Result of checking the OpenID
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyOpenid {
            /// 用户未实名认证 / User has no verified real name
            ///
            /// `V_OP_NA`
            VOpNa,
            /// 用户与姓名匹配 / User and name match
            ///
            /// `V_OP_NM_MA`
            VOpNmMa,
            /// 用户与姓名不匹配 / User and name do not match
            ///
            /// `V_OP_NM_UM`
            VOpNmUm,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyOpenid,
            VOpNa = "V_OP_NA",
            VOpNmMa = "V_OP_NM_MA",
            VOpNmUm = "V_OP_NM_UM",
        );

        /// 实名信息校验结果 / Result of checking the real name
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyRealName {
            /// 姓名与证件号匹配 / Name and ID number match
            ///
            /// `V_NM_ID_MA`
            VNmIdMa,
            /// 姓名与证件号不匹配 / Name and ID number do not match
            ///
            /// `V_NM_ID_UM`
            VNmIdUm,
            /// 证件类型不匹配 / Document type does not match
            ///
            /// `V_NM_ID_TYPE_UM`
            VNmIdTypeUm,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyRealName,
            VNmIdMa = "V_NM_ID_MA",
            VNmIdUm = "V_NM_ID_UM",
            VNmIdTypeUm = "V_NM_ID_TYPE_UM",
        );

        /// 用户是否已绑定银行卡 / Whether the user has bound a bank card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BindBankcard {
            /// 已绑定银行卡 / Bank card bound
            ///
            /// `YES`
            Yes,
            /// 未绑定银行卡 / No bank card bound
            ///
            /// `NO`
            No,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BindBankcard,
            Yes = "YES",
            No = "NO",
        );
    }
}
