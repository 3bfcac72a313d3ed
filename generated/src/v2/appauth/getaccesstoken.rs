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
    pub struct Request {
        mch_id: Option<String>,
        appid: Option<String>,
        openid: Option<String>,
        code: Option<String>,
        grant_type: Option<String>,
        scope: Option<Scope>,
        sign_type: Option<String>,
        sign: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `code`
        ///
        /// **Required.**
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Some(value.into());
            self
        }

        /// `grant_type`
        ///
        /// **Required.** Known: `authorization_code`.
        pub fn grant_type(mut self, value: impl Into<String>) -> Self {
            self.grant_type = Some(value.into());
            self
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(mut self, value: impl Into<Scope>) -> Self {
            self.scope = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(mut self, value: impl Into<String>) -> Self {
            self.sign = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .query("mch_id", &self.mch_id)
                .query("appid", &self.appid)
                .query("openid", &self.openid)
                .query("code", &self.code)
                .query("grant_type", &self.grant_type)
                .query("scope", &self.scope)
                .query("sign_type", &self.sign_type)
                .query("sign", &self.sign)
                .extra(&self.extra)
        }
    }

    /// Scope
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
