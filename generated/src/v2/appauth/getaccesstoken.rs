//! 通过code换取accesstoken · `GET /appauth/getaccesstoken`
//!
//! Generated from docs/openapi/v2/appauth/getaccesstoken.md by `cargo xtask regen`; do not edit.

/// 通过code换取accesstoken
///
/// `GET /appauth/getaccesstoken`
///
/// 通过code换取accesstoken · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011987273) · feature `v2-appauth`
///
/// ```
/// use wechatpay_api::v2::appauth::getaccesstoken::get;
///
/// let request = get()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .code("C20260618128")
///     .grant_type("authorization_code")
///     .scope(get::Scope::PayIdentity)
///     .sign_type("HMAC-SHA256")
///     .sign("示例S420");
/// ```
#[doc(alias = "通过code换取accesstoken")]
#[doc(alias = "/appauth/getaccesstoken")]
#[doc(alias = "get_appauth_getaccesstoken")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过code换取accesstoken; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `openid`, `code`, `grant_type`, `scope`, `sign_type`, `sign`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `code`
        ///
        /// **Required.**
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("code", value.into()))
        }

        /// `grant_type`
        ///
        /// **Required.** Known: `authorization_code`.
        pub fn grant_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("grant_type", value.into()))
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.query("scope", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign_type", value.into()))
        }

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_appauth_getaccesstoken",
                Verb::Get,
                "/appauth/getaccesstoken",
            )
            .answer(Answer::Xml)
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
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Scope
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scope {
        /// `pay_identity`
        PayIdentity,
        /// `pay_realname`
        PayRealname,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        PayIdentity = "pay_identity",
        PayRealname = "pay_realname",
    );

    /// The answer of 通过code换取accesstoken.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `retcode`
        ///
        /// Documented as always there. Known: `0`, `-1`.
        pub retcode: Option<i64>,
        /// `retmsg`
        ///
        /// Documented as always there.
        pub retmsg: Option<String>,
        /// `access_token`
        ///
        /// Documented as always there.
        pub access_token: Option<String>,
        /// `access_token_expire_in`
        ///
        /// Documented as always there.
        pub access_token_expire_in: Option<i64>,
        /// `refresh_token`
        ///
        /// Documented as always there.
        pub refresh_token: Option<String>,
        /// `refresh_token_expire_in`
        ///
        /// Documented as always there.
        pub refresh_token_expire_in: Option<i64>,
        /// What came besides.
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
