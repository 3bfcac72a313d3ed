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
    pub struct Request {
        mch_id: Option<String>,
        appid: Option<String>,
        redirect_uri: Option<String>,
        response_type: Option<String>,
        scope: Option<Scope>,
        state: Option<String>,
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

        /// `redirect_uri`
        ///
        /// **Required.**
        pub fn redirect_uri(mut self, value: impl Into<String>) -> Self {
            self.redirect_uri = Some(value.into());
            self
        }

        /// `response_type`
        ///
        /// **Required.** Known: `code`.
        pub fn response_type(mut self, value: impl Into<String>) -> Self {
            self.response_type = Some(value.into());
            self
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(mut self, value: impl Into<Scope>) -> Self {
            self.scope = Some(value.into());
            self
        }

        /// `state`
        ///
        /// **Required.**
        pub fn state(mut self, value: impl Into<String>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .query("mch_id", &self.mch_id)
                .query("appid", &self.appid)
                .query("redirect_uri", &self.redirect_uri)
                .query("response_type", &self.response_type)
                .query("scope", &self.scope)
                .query("state", &self.state)
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
}
