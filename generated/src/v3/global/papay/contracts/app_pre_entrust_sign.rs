//! APP签约 · `POST /v3/global/papay/contracts/app-pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/app-pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// APP签约
///
/// `POST /v3/global/papay/contracts/app-pre-entrust-sign`
///
/// APP签约 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::app_pre_entrust_sign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .plan_id(1)
///     .out_contract_code("294202606")
///     .user_display_name("春茶节")
///     .success_notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_client_ip("203.0.113.24")
///     .expired_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "APP签约")]
#[doc(alias = "/v3/global/papay/contracts/app-pre-entrust-sign")]
#[doc(alias = "post_v3_global_papay_contracts_app_pre_entrust_sign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP签约; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `plan_id`
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `user_display_name`
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_display_name", value.into()))
        }

        /// `success_notify_url`
        pub fn success_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("success_notify_url", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `user_client_ip`
        pub fn user_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_client_ip", value.into()))
        }

        /// `expired_time`
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("expired_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_papay_contracts_app_pre_entrust_sign",
                Verb::Post,
                "/v3/global/papay/contracts/app-pre-entrust-sign",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of APP签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `session_id`
        ///
        /// Documented as always there.
        pub session_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        session_id = "session_id",
    );
}
