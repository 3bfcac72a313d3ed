//! 微信支付实名授权 · `POST /secsvc/getrealnameinfo`
//!
//! Generated from docs/openapi/v2/secsvc/getrealnameinfo.md by `cargo xtask regen`; do not edit.

/// Obtains the encrypted real name and ID data of a user who has granted authorization.
///
/// 获取已授权用户的真实姓名和证件信息，内容经过加密。
///
/// `POST /secsvc/getrealnameinfo`
///
/// 微信支付实名授权 / Get a user's real-name information · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987792) · feature `v2-secsvc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secsvc::getrealnameinfo::post;
///
/// let request = post()
///     .version(post::Version::Value1_0)
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .cert_serialno("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
///     .access_token("81_Vq7LmT2xRk9WcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEw")
///     .timestamp(1781750142)
///     .cert_sign(
///         "tIPBvENEacxV5OzBVdi1PshrmMBFXGcYl5odvMWMdQQ6DZ2zrEKE5jbp1Yf4F1YY2Lf90Fgktat1hFgdC/mLHbgLir4xjNzyJFJsxeBoOjH75sBXGoslLloC8Lyk7XSnYHGHSDw1HsNKScSTWoipR6o3I+Tl/9xPRdAddop6SFHQkV1fOucBNP0vNJ0kGcwBsz8bPf3GgALz96QtxABhHmtTFXz0CHM9M92aB/wGTG/nJROAsyeStONShH89/q9TzpBe4ddYbaNM2W7iZbBV6w9WMN5XhhcQZeg7D5xf1VF9cEK8VzKytOuLQfj+3VZAo15xPamf2YwSOVNv4hUnXg==",
///     )
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "微信支付实名授权")]
#[doc(alias = "/secsvc/getrealnameinfo")]
#[doc(alias = "post_secsvc_getrealnameinfo")]
#[doc(alias = "信支付实名授权")]
#[doc(alias = "支付实名授权")]
#[doc(alias = "付实名授权")]
#[doc(alias = "实名授权")]
#[doc(alias = "名授权")]
#[doc(alias = "授权")]
#[doc(alias = "Get a users real-name information")]
#[doc(alias = "users real-name information")]
#[doc(alias = "s real-name information")]
#[doc(alias = "real-name information")]
#[doc(alias = "information")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微信支付实名授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `appid`, `openid`, `cert_serialno`, `access_token`, `timestamp`, `cert_sign`, `sign_type`.
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

        /// 加密实名信息所用的证书序列号 / Serial number of the certificate to encrypt the real-name data with
        ///
        /// **Required.**
        pub fn cert_serialno(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serialno", value.into()))
        }

        /// 接口调用凭证（访问令牌） / Access token for the calls that follow
        ///
        /// **Required.**
        pub fn access_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("access_token", value.into()))
        }

        /// Unix时间戳，单位：秒 / Unix timestamp, in seconds
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("timestamp", value.into()))
        }

        /// 对证书序列号与时间戳的RSA签名 / RSA signature over the certificate's serial number and the timestamp
        ///
        /// **Required.**
        pub fn cert_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sign", value.into()))
        }

        /// 字符集编码 / Character set used
        pub fn charset(self, value: impl Into<Charset>) -> Self {
            Self(self.0.body("charset", value.into()))
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
                "post_secsvc_getrealnameinfo",
                Method::Post,
                "/secsvc/getrealnameinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
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
                    ("/encrypted_real_name", FieldEncoding::RsaPkcs1),
                    ("/encrypted_credential_id", FieldEncoding::RsaPkcs1),
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
        /// 版本2.0 / Version 2.0
        ///
        /// `2.0`
        Value2_0,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Version,
        Value1_0 = "1.0",
        Value2_0 = "2.0",
    );

    /// 字符集编码 / Character set used
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Charset {
        /// UTF-8编码 / UTF-8 encoding
        ///
        /// `UTF-8`
        Utf8,
        /// GBK编码 / GBK encoding
        ///
        /// `GBK`
        Gbk,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Charset,
        Utf8 = "UTF-8",
        Gbk = "GBK",
    );

    /// Response of 微信支付实名授权.
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
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 加密的真实姓名 / Real name, encrypted
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub encrypted_real_name: Option<Sensitive>,
        /// 加密的证件号码 / Number of the identity document, encrypted
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub encrypted_credential_id: Option<Sensitive>,
        /// 证件类型 / Type of identity document
        pub cre_type: Option<response::CreType>,
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
        encrypted_real_name = "encrypted_real_name",
        encrypted_credential_id = "encrypted_credential_id",
        cre_type = "cre_type",
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

        /// 证件类型 / Type of identity document
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CreType {
            /// 身份证 / ID card of mainland China
            ///
            /// `MAINLAND_ID`
            MainlandId,
            /// 护照 / Passport
            ///
            /// `PASSPOT`
            Passpot,
            /// 军官证 / Military officer's card
            ///
            /// `MO`
            Mo,
            /// 士兵证 / Soldier's card
            ///
            /// `SOLDIERS`
            Soldiers,
            /// 回乡证 / Home visit permit for Hong Kong and Macao residents
            ///
            /// `HVPS`
            Hvps,
            /// 临时身份证 / Temporary ID card of mainland China
            ///
            /// `MAINLAND_TMP_ID`
            MainlandTmpId,
            /// 户口簿 / Household register
            ///
            /// `ACCOUNT_THIN`
            AccountThin,
            /// 警官证 / Police officer's card
            ///
            /// `POLICE`
            Police,
            /// 台胞证 / Taiwan compatriot permit
            ///
            /// `MTPS`
            Mtps,
            /// 营业执照 / Business licence
            ///
            /// `BL`
            Bl,
            /// 其他证件 / Other document
            ///
            /// `OTHER`
            Other,
            /// 外国人居留证 / Foreigner's residence permit
            ///
            /// `RPFF`
            Rpff,
            /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
            ///
            /// `HK_MACAO`
            HkMacao,
            /// 台湾居民居住证 / Residence permit for Taiwan residents
            ///
            /// `TAIWAN`
            Taiwan,
            /// A value unknown to this version.
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
