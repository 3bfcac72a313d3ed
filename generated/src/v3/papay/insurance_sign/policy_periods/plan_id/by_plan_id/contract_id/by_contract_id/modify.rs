//! 保险商户修改保险扣费周期列表 · `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md by `cargo xtask regen`; do not edit.

/// 保险商户修改保险扣费周期列表
///
/// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// 保险商户修改保险扣费周期列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012987596) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post;
///
/// let request = post("1", "2492026061810354")
///     .appid("wx5f0c1a9e7b3d2846")
///     .policy_periods([
///         post::PolicyPeriods::default()
///             .policy_period_id(1)
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             ),
///     ])
///     .allow_cancel_scheduled(true);
/// ```
#[doc(alias = "保险商户修改保险扣费周期列表")]
#[doc(
    alias = "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"
)]
#[doc(
    alias = "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify"
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

    /// A request of 保险商户修改保险扣费周期列表; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `policy_periods`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = PolicyPeriods>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<PolicyPeriods>(values)))
        }

        /// `allow_cancel_scheduled`
        pub fn allow_cancel_scheduled(self, value: bool) -> Self {
            Self(self.0.body("allow_cancel_scheduled", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify",
                Verb::Post,
                "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
            )
            .body(Body::Json)
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
            self.0.clone()
        }
    }

    /// PolicyPeriods
    #[derive(Clone, Debug, Default)]
    pub struct PolicyPeriods(Fields);

    impl PolicyPeriods {
        /// `policy_period_id`
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("policy_period_id", value.into()))
        }

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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyPeriods);

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

    /// The answer of 保险商户修改保险扣费周期列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `policy_periods`
        pub policy_periods: Vec<response::PolicyPeriods>,
        /// `cancel_scheduled_policy_period_id`
        pub cancel_scheduled_policy_period_id: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        policy_periods = "policy_periods",
        cancel_scheduled_policy_period_id = "cancel_scheduled_policy_period_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PolicyPeriods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PolicyPeriods {
            /// `policy_period_id`
            ///
            /// Documented as always there.
            pub policy_period_id: Option<i64>,
            /// `estimated_deduct_date`
            ///
            /// Documented as always there.
            pub estimated_deduct_date: Option<String>,
            /// `estimated_deduct_amount`
            ///
            /// Documented as always there.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PolicyPeriods,
            policy_period_id = "policy_period_id",
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
        );

        /// EstimatedDeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EstimatedDeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
