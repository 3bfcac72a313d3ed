//! 公众号纯签约 · `GET /papay/entrustweb`
//!
//! Generated from docs/openapi/v2/papay/entrustweb.md by `cargo xtask regen`; do not edit.

/// 公众号纯签约
///
/// `GET /papay/entrustweb`
///
/// 公众号纯签约 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml) · feature `v2-papay`
///
/// `client.url` makes the address that the payer's browser is sent to.
///
/// ```
/// use wechatpay_api::v2::papay::entrustweb::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .plan_id(1)
///     .contract_code("CC20260618815")
///     .request_serial(1)
///     .contract_display_account("示例CDA446")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .sign("示例S420")
///     .timestamp("1781750142");
/// ```
#[doc(alias = "公众号纯签约")]
#[doc(alias = "/papay/entrustweb")]
#[doc(alias = "get_papay_entrustweb")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 公众号纯签约; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `sign`, `timestamp`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        plan_id: Option<i64>,
        contract_code: Option<String>,
        request_serial: Option<i64>,
        contract_display_account: Option<String>,
        notify_url: Option<String>,
        version: Option<String>,
        sign: Option<String>,
        timestamp: Option<String>,
        return_web: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<i64>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(mut self, value: impl Into<i64>) -> Self {
            self.request_serial = Some(value.into());
            self
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(mut self, value: impl Into<String>) -> Self {
            self.sign = Some(value.into());
            self
        }

        /// `timestamp`
        ///
        /// **Required.**
        pub fn timestamp(mut self, value: impl Into<String>) -> Self {
            self.timestamp = Some(value.into());
            self
        }

        /// `return_web`
        ///
        /// Known: `1`.
        pub fn return_web(mut self, value: impl Into<i64>) -> Self {
            self.return_web = Some(value.into());
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
                "get_papay_entrustweb",
                Verb::Get,
                "/papay/entrustweb",
            )
            .answer(Answer::Redirect)
            .servers(&["https://api.weixin.qq.com"])
            .required(
                &[
                    "/query/appid",
                    "/query/mch_id",
                    "/query/plan_id",
                    "/query/contract_code",
                    "/query/request_serial",
                    "/query/contract_display_account",
                    "/query/notify_url",
                    "/query/version",
                    "/query/sign",
                    "/query/timestamp",
                ],
            )
            .fragment("#wechat_redirect");

        fn parts(&self) -> Parts {
            Parts::new()
                .query("appid", &self.appid)
                .query("mch_id", &self.mch_id)
                .query("plan_id", &self.plan_id)
                .query("contract_code", &self.contract_code)
                .query("request_serial", &self.request_serial)
                .query("contract_display_account", &self.contract_display_account)
                .query("notify_url", &self.notify_url)
                .query("version", &self.version)
                .query("sign", &self.sign)
                .query("timestamp", &self.timestamp)
                .query("return_web", &self.return_web)
                .extra(&self.extra)
        }
    }
}
