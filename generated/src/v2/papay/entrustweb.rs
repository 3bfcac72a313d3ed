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
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mch_id", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_code", value.into()))
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("request_serial", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_display_account", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.query("notify_url", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.query("version", value.into()))
        }

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign", value.into()))
        }

        /// `timestamp`
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.query("timestamp", value.into()))
        }

        /// `return_web`
        ///
        /// Known: `1`.
        pub fn return_web(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("return_web", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            .query(
                &[
                    "appid",
                    "mch_id",
                    "plan_id",
                    "contract_code",
                    "request_serial",
                    "contract_display_account",
                    "notify_url",
                    "version",
                    "sign",
                    "timestamp",
                    "return_web",
                ],
            )
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
            self.0.clone()
        }
    }
}
