//! JSAPI预签约 · `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/jsapi-pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// JSAPI预签约
///
/// `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
///
/// JSAPI预签约 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::jsapi_pre_entrust_sign::post;
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
///     .return_url("https://pay.example.com/wechat/notices")
///     .expired_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "JSAPI预签约")]
#[doc(alias = "/v3/global/papay/contracts/jsapi-pre-entrust-sign")]
#[doc(alias = "post_v3_global_papay_contracts_jsapi_pre_entrust_sign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of JSAPI预签约; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        sub_mchid: Option<String>,
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_appid: Option<String>,
        plan_id: Option<i64>,
        out_contract_code: Option<String>,
        user_display_name: Option<String>,
        success_notify_url: Option<String>,
        openid: Option<String>,
        return_url: Option<String>,
        expired_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `plan_id`
        pub fn plan_id(mut self, value: impl Into<i64>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `user_display_name`
        pub fn user_display_name(mut self, value: impl Into<String>) -> Self {
            self.user_display_name = Some(value.into());
            self
        }

        /// `success_notify_url`
        pub fn success_notify_url(mut self, value: impl Into<String>) -> Self {
            self.success_notify_url = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `return_url`
        pub fn return_url(mut self, value: impl Into<String>) -> Self {
            self.return_url = Some(value.into());
            self
        }

        /// `expired_time`
        pub fn expired_time(mut self, value: impl Into<String>) -> Self {
            self.expired_time = Some(value.into());
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
                "post_v3_global_papay_contracts_jsapi_pre_entrust_sign",
                Verb::Post,
                "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("user_display_name", &self.user_display_name)
                .body("success_notify_url", &self.success_notify_url)
                .body("openid", &self.openid)
                .body("return_url", &self.return_url)
                .body("expired_time", &self.expired_time)
                .extra(&self.extra)
        }
    }

    /// The answer of JSAPI预签约.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sign_url`
        ///
        /// Documented as always there.
        pub sign_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_url = "sign_url",
    );
}
