//! APP方式预签约 · `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// APP方式预签约
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
///
/// APP方式预签约 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012881608) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_id(1)
///     .out_contract_code("OCC20260618294")
///     .contract_display_account("示例CDA446")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .return_app(true)
///     .attach("table=12");
/// ```
#[doc(alias = "APP方式预签约")]
#[doc(alias = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign")]
#[doc(alias = "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP方式预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `return_app`
        pub fn return_app(self, value: bool) -> Self {
            Self(self.0.body("return_app", value))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign",
                Verb::Post,
                "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of APP方式预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<i64>,
        /// `out_contract_code`
        ///
        /// Documented as always there.
        pub out_contract_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        mchid = "mchid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
    );
}
