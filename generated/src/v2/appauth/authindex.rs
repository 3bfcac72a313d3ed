//! 授权获取code · `GET /appauth/authindex`
//!
//! Generated from docs/openapi/v2/appauth/authindex.md by `cargo xtask regen`; do not edit.

/// 授权获取code
///
/// `GET /appauth/authindex`
///
/// 授权获取code · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987607), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011987273) · feature `v2-appauth`
///
/// `client.url` makes the address that the payer's browser is sent to.
///
/// ```
/// use wechatpay_api::v2::appauth::authindex::get;
///
/// let request = get()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .redirect_uri("https://pay.example.com/wechat/notices")
///     .response_type("code")
///     .scope(get::Scope::PayIdentity)
///     .state("示例S142");
/// ```
#[doc(alias = "授权获取code")]
#[doc(alias = "/appauth/authindex")]
#[doc(alias = "get_appauth_authindex")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 授权获取code; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `redirect_uri`, `response_type`, `scope`, `state`.
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

        /// `redirect_uri`
        ///
        /// **Required.**
        pub fn redirect_uri(self, value: impl Into<String>) -> Self {
            Self(self.0.query("redirect_uri", value.into()))
        }

        /// `response_type`
        ///
        /// **Required.** Known: `code`.
        pub fn response_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("response_type", value.into()))
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.query("scope", value.into()))
        }

        /// `state`
        ///
        /// **Required.**
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.query("state", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Redirect;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_appauth_authindex",
                Verb::Get,
                "/appauth/authindex",
            )
            .answer(Answer::Redirect)
            .servers(&["https://payapp.weixin.qq.com"])
            .query(&["mch_id", "appid", "redirect_uri", "response_type", "scope", "state"])
            .required(
                &[
                    "/query/mch_id",
                    "/query/appid",
                    "/query/redirect_uri",
                    "/query/response_type",
                    "/query/scope",
                    "/query/state",
                ],
            )
            .fragment("#wechat_redirect");

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
}
