//! 保险商户预约保险自动续费 · `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
//!
//! Generated from docs/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule.md by `cargo xtask regen`; do not edit.

/// 保险商户预约保险自动续费
///
/// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// 保险商户预约保险自动续费 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471270) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post;
///
/// let request = post("CI20260618249", "1")
///     .appid("wx5f0c1a9e7b3d2846")
///     .scheduled_amount(post::ScheduledAmount::default().total(35200).currency("CNY"));
/// ```
#[doc(alias = "保险商户预约保险自动续费")]
#[doc(
    alias = "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"
)]
#[doc(
    alias = "post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule"
)]
pub fn post(
    contract_id: impl Into<String>,
    policy_period_id: impl Into<String>,
) -> post::Request {
    post::Request::new([contract_id.into(), policy_period_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保险商户预约保险自动续费; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `scheduled_amount`.
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

        /// `scheduled_amount`
        ///
        /// **Required.**
        pub fn scheduled_amount(self, value: ScheduledAmount) -> Self {
            Self(self.0.body("scheduled_amount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule",
                Verb::Post,
                "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
            )
            .body(Body::Json)
            .required(
                &["/body/appid", "/body/scheduled_amount", "/body/scheduled_amount/total"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ScheduledAmount
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledAmount(Fields);

    impl ScheduledAmount {
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

    sent!(ScheduledAmount);

    /// The answer of 保险商户预约保险自动续费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `policy_period_id`
        ///
        /// Documented as always there.
        pub policy_period_id: Option<i64>,
        /// `policy_period_state`
        ///
        /// Documented as always there.
        pub policy_period_state: Option<String>,
        /// `deduct_start_date`
        pub deduct_start_date: Option<String>,
        /// `deduct_end_date`
        pub deduct_end_date: Option<String>,
        /// `scheduled_amount`
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// `deduct_amount`
        pub deduct_amount: Option<response::DeductAmount>,
        /// `deduct_date`
        pub deduct_date: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        policy_period_id = "policy_period_id",
        policy_period_state = "policy_period_state",
        deduct_start_date = "deduct_start_date",
        deduct_end_date = "deduct_end_date",
        scheduled_amount = "scheduled_amount",
        deduct_amount = "deduct_amount",
        deduct_date = "deduct_date",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ScheduledAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduledAmount {
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
            ScheduledAmount,
            total = "total",
            currency = "currency",
        );

        /// DeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductAmount {
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
            DeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
