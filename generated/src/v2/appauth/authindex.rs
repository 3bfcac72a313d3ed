//! 授权获取code · `GET /appauth/authindex`
//!
//! Generated from docs/openapi/v2/appauth/authindex.md by `cargo xtask regen`; do not edit.

/// Redirects the payer to WeChat Pay's OAuth 2.0 page to grant access, which yields an authorization code.
///
/// 引导付款用户跳转至微信支付OAuth 2.0页面授权，由此取得授权码。
///
/// `GET /appauth/authindex`
///
/// 授权获取code / Redirect to the OAuth authorization page · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987607) · feature `v2-appauth` · not confirmed by an official source
///
/// `Client::url` returns the URL to send the payer's browser to.
///
/// ```
/// use wechatpay_api::v2::appauth::authindex::get;
///
/// let request = get()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .redirect_uri("https://pay.example.com/wechat/auth")
///     .response_type("code")
///     .scope(get::Scope::PayIdentity)
///     .state("r7Kd2mXw9QbT4vYc");
/// ```
#[doc(alias = "授权获取code")]
#[doc(alias = "/appauth/authindex")]
#[doc(alias = "get_appauth_authindex")]
#[doc(alias = "权获取code")]
#[doc(alias = "获取code")]
#[doc(alias = "取code")]
#[doc(alias = "code")]
#[doc(alias = "Redirect to the OAuth authorization page")]
#[doc(alias = "OAuth authorization page")]
#[doc(alias = "authorization page")]
#[doc(alias = "page")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 授权获取code. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mch_id`, `appid`, `redirect_uri`, `response_type`, `scope`, `state`.
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

        /// 授权后重定向地址，需URL编码 / URL-encoded address to return to after authorisation, under a payment authorisation directory
        ///
        /// **Required.**
        pub fn redirect_uri(self, value: impl Into<String>) -> Self {
            Self(self.0.query("redirect_uri", value.into()))
        }

        /// 授权返回类型，固定为code / Response type of the authorisation, always code
        ///
        /// **Required.** Known values: `code` (返回授权码 / Authorization code returned).
        pub fn response_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("response_type", value.into()))
        }

        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.query("scope", value.into()))
        }

        /// 回调原样带回的随机串 / Random string that the callback carries back
        ///
        /// **Required.**
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.query("state", value.into()))
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
        type Response = Redirect;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_appauth_authindex",
                Method::Get,
                "/appauth/authindex",
            )
            .response_format(ResponseFormat::Redirect)
            .signature(Signature::None)
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
}
