//! 通过code换取accesstoken · `GET /appauth/getaccesstoken`
//!
//! Generated from docs/openapi/v2/appauth/getaccesstoken.md by `cargo xtask regen`; do not edit.

/// Exchanges the payer's OAuth 2.0 authorization code for an access token and a refresh token.
///
/// 用付款用户的OAuth 2.0授权码换取访问令牌和刷新令牌。
///
/// `GET /appauth/getaccesstoken`
///
/// 通过code换取accesstoken / Exchange the code for an access token · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987607) · feature `v2-appauth` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::appauth::getaccesstoken::get;
///
/// let request = get()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .code("071Qk2Ga1rT8vL0xWnHa1Zd5pM3Qk2Gc")
///     .grant_type("authorization_code")
///     .scope(get::Scope::PayIdentity)
///     .sign_type("HMAC-SHA256")
///     .sign("59C44A5A64E8B8326B863141C020BB095F69D8BF0D8C0FCC3CFFC0DD404E7834");
/// ```
#[doc(alias = "通过code换取accesstoken")]
#[doc(alias = "/appauth/getaccesstoken")]
#[doc(alias = "get_appauth_getaccesstoken")]
#[doc(alias = "过code换取accesstoken")]
#[doc(alias = "code换取accesstoken")]
#[doc(alias = "换取accesstoken")]
#[doc(alias = "取accesstoken")]
#[doc(alias = "accesstoken")]
#[doc(alias = "Exchange the code for an access token")]
#[doc(alias = "code for an access token")]
#[doc(alias = "access token")]
#[doc(alias = "token")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过code换取accesstoken. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mch_id`, `appid`, `openid`, `code`, `grant_type`, `scope`, `sign_type`, `sign`.
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
            Self(self.0.query("mch_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 换取访问令牌的授权码 / Authorisation code to get the access token with
        ///
        /// **Required.**
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("code", value.into()))
        }

        /// 授权类型，固定为authorization\_code / Grant type, always authorization\_code
        ///
        /// **Required.** Known values: `authorization_code` (授权码方式 / By authorization code).
        pub fn grant_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("grant_type", value.into()))
        }

        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.query("scope", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign_type", value.into()))
        }

        /// 签名 / Signature of the message
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign", value.into()))
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
                "get_appauth_getaccesstoken",
                Method::Get,
                "/appauth/getaccesstoken",
            )
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .query(
                &[
                    "mch_id",
                    "appid",
                    "openid",
                    "code",
                    "grant_type",
                    "scope",
                    "sign_type",
                    "sign",
                ],
            )
            .required(
                &[
                    "/query/mch_id",
                    "/query/appid",
                    "/query/openid",
                    "/query/code",
                    "/query/grant_type",
                    "/query/scope",
                    "/query/sign_type",
                    "/query/sign",
                ],
            )
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scope {
        /// 校验姓名与证件号是否匹配 / Verify whether name and ID number match
        ///
        /// `pay_identity`
        PayIdentity,
        /// 获取用户实名信息 / Get the user's real-name information
        ///
        /// `pay_realname`
        PayRealname,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        PayIdentity = "pay_identity",
        PayRealname = "pay_realname",
    );

    /// Response of 通过code换取accesstoken.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Return code; zero means success
        ///
        /// Always present according to the docs. Known values: `0` (成功 / Success), `-1` (失败 / Failure).
        pub retcode: Option<i64>,
        /// 返回信息 / Return message; ok on success
        ///
        /// Always present according to the docs.
        pub retmsg: Option<String>,
        /// 接口调用凭证（访问令牌） / Access token for the calls that follow
        ///
        /// Always present according to the docs.
        pub access_token: Option<String>,
        /// access\_token有效时长，单位：秒 / Lifetime of the access token, in seconds
        ///
        /// Always present according to the docs.
        pub access_token_expire_in: Option<i64>,
        /// 刷新令牌 / Refresh token with which to renew the access token
        ///
        /// Always present according to the docs.
        pub refresh_token: Option<String>,
        /// refresh\_token有效期，单位：秒 / Lifetime of the refresh token, in seconds
        ///
        /// Always present according to the docs.
        pub refresh_token_expire_in: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        retcode = "retcode",
        retmsg = "retmsg",
        access_token = "access_token",
        access_token_expire_in = "access_token_expire_in",
        refresh_token = "refresh_token",
        refresh_token_expire_in = "refresh_token_expire_in",
    );
}
