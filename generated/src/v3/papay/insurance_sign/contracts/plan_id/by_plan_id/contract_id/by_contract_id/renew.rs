//! 保险商户受理续期自动续费协议 · `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew.md by `cargo xtask regen`; do not edit.

/// 保险商户受理续期自动续费协议
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// 保险商户受理续期自动续费协议 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489588) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post;
///
/// let request = post("1", "CI20260618249")
///     .appid("wx5f0c1a9e7b3d2846")
///     .policy_periods([
///         post::PolicyPeriods::default()
///             .policy_period_id(1)
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             ),
///     ]);
/// ```
#[doc(alias = "保险商户受理续期自动续费协议")]
#[doc(
    alias = "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"
)]
#[doc(
    alias = "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew"
)]
pub fn post(
    plan_id: impl Into<String>,
    contract_id: impl Into<String>,
) -> post::Request {
    post::Request::new([plan_id.into(), contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保险商户受理续期自动续费协议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `policy_periods`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        appid: Option<String>,
        policy_periods: Vec<PolicyPeriods>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            mut self,
            values: impl IntoIterator<Item = impl Into<PolicyPeriods>>,
        ) -> Self {
            self.policy_periods = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew",
                Verb::Post,
                "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/appid",
                    "/body/policy_periods",
                    "/body/policy_periods/*/policy_period_id",
                    "/body/policy_periods/*/estimated_deduct_date",
                    "/body/policy_periods/*/estimated_deduct_amount",
                    "/body/policy_periods/*/estimated_deduct_amount/total",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("appid", &self.appid)
                .body("policy_periods", &self.policy_periods)
                .extra(&self.extra)
        }
    }

    /// PolicyPeriods
    #[derive(Clone, Debug, Default)]
    pub struct PolicyPeriods {
        policy_period_id: Option<i64>,
        estimated_deduct_date: Option<String>,
        estimated_deduct_amount: Option<EstimatedDeductAmount>,
        extra: Extra,
    }

    impl PolicyPeriods {
        /// `policy_period_id`
        ///
        /// **Required.**
        pub fn policy_period_id(mut self, value: impl Into<i64>) -> Self {
            self.policy_period_id = Some(value.into());
            self
        }

        /// `estimated_deduct_date`
        ///
        /// **Required.**
        pub fn estimated_deduct_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_deduct_date = Some(value.into());
            self
        }

        /// `estimated_deduct_amount`
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(
            mut self,
            value: impl Into<EstimatedDeductAmount>,
        ) -> Self {
            self.estimated_deduct_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PolicyPeriods,
        policy_period_id = "policy_period_id",
        estimated_deduct_date = "estimated_deduct_date",
        estimated_deduct_amount = "estimated_deduct_amount",
    );

    /// EstimatedDeductAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedDeductAmount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl EstimatedDeductAmount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EstimatedDeductAmount,
        total = "total",
        currency = "currency",
    );
}
