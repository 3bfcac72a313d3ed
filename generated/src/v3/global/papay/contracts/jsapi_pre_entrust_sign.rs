//! JSAPI预签约 · `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/jsapi-pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// Pre-signs an overseas merchant's papay contract for signing in an Official Account.
///
/// 为境外商户预签约委托代扣，用户在公众号中完成签约。
///
/// `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
///
/// JSAPI预签约 / Pre-sign overseas papay contract in an Official Account · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::jsapi_pre_entrust_sign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "JSAPI预签约")]
#[doc(alias = "/v3/global/papay/contracts/jsapi-pre-entrust-sign")]
#[doc(alias = "post_v3_global_papay_contracts_jsapi_pre_entrust_sign")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign overseas papay contract in an Official Account")]
#[doc(alias = "overseas papay contract in an Official Account")]
#[doc(alias = "papay contract in an Official Account")]
#[doc(alias = "contract in an Official Account")]
#[doc(alias = "Official Account")]
#[doc(alias = "Account")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for JSAPI预签约. Created by [`post()`](super::post()).
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Only in: direct (always). Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Only in: institution (always).
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Only in: institution (always). Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Only in: institution.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// Only in: institution.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 用户展示名称 / Name under which the user's account is displayed
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_display_name", value.into()))
        }

        /// 签约成功通知地址 / URL notified when signing succeeded
        ///
        /// Format: `uri`.
        pub fn success_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("success_notify_url", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Only in: direct.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 签约完成后的跳转URL / URL to return to once signing is done
        ///
        /// Format: `uri`.
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_url", value.into()))
        }

        /// 过期时间，RFC 3339格式 / Expiry time, in RFC 3339
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("expired_time", value.into()))
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
                "post_v3_global_papay_contracts_jsapi_pre_entrust_sign",
                Method::Post,
                "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .choices(&[Choice::OneOf(&["/body/appid", "/body/sp_appid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of JSAPI预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约链接 / Link at which to sign
        ///
        /// Always present according to the docs. Format: `uri`.
        pub sign_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_url = "sign_url",
    );
}
