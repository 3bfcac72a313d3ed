//! 小程序场景预约扣费类型签约的预签约 · `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
//!
//! Generated from docs/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.md by `cargo xtask regen`; do not edit.

/// 小程序场景预约扣费类型签约的预签约
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
///
/// 小程序场景预约扣费类型签约的预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525209) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(1)
///     .out_contract_code("OCC20260618294")
///     .contract_display_account("示例CDA446")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .out_user_code("OUC20260618629")
///     .deduct_schedule(
///         post::DeductSchedule::default()
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             )
///             .description("锦绣路茶铺-明前龙井"),
///     );
/// ```
#[doc(alias = "小程序场景预约扣费类型签约的预签约")]
#[doc(alias = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program")]
#[doc(
    alias = "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 小程序场景预约扣费类型签约的预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
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

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// `out_user_code`
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// `deduct_schedule`
        pub fn deduct_schedule(self, value: DeductSchedule) -> Self {
            Self(self.0.body("deduct_schedule", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program",
                Verb::Post,
                "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                    "/body/deduct_schedule/estimated_deduct_date",
                    "/body/deduct_schedule/estimated_deduct_amount",
                    "/body/deduct_schedule/estimated_deduct_amount/total",
                    "/body/deduct_schedule/description",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// DeductSchedule
    #[derive(Clone, Debug, Default)]
    pub struct DeductSchedule(Fields);

    impl DeductSchedule {
        /// `estimated_deduct_date`
        ///
        /// **Required.**
        pub fn estimated_deduct_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("estimated_deduct_date", value.into()))
        }

        /// `estimated_deduct_amount`
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(self, value: EstimatedDeductAmount) -> Self {
            Self(self.0.set("estimated_deduct_amount", value))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeductSchedule);

    /// EstimatedDeductAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedDeductAmount(Fields);

    impl EstimatedDeductAmount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EstimatedDeductAmount);

    /// The answer of 小程序场景预约扣费类型签约的预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
        /// `redirect_appid`
        ///
        /// Documented as always there.
        pub redirect_appid: Option<String>,
        /// `redirect_path`
        ///
        /// Documented as always there.
        pub redirect_path: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        redirect_appid = "redirect_appid",
        redirect_path = "redirect_path",
    );
}
