//! 保险商户修改保险扣费周期列表 · `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md by `cargo xtask regen`; do not edit.

/// Reduces the estimated amounts of an insurance contract's pending deduction periods.
///
/// 调低保险协议中待扣费周期的预计扣费金额。
///
/// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// 保险商户修改保险扣费周期列表 / Reduce an insurance contract's estimated deduction amounts · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012987596) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post;
///
/// let request = post("138602", "202606186048271935")
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
#[doc(alias = "保险商户修改保险扣费周期列表")]
#[doc(
    alias = "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"
)]
#[doc(
    alias = "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify"
)]
#[doc(alias = "险商户修改保险扣费周期列表")]
#[doc(alias = "商户修改保险扣费周期列表")]
#[doc(alias = "户修改保险扣费周期列表")]
#[doc(alias = "修改保险扣费周期列表")]
#[doc(alias = "改保险扣费周期列表")]
#[doc(alias = "保险扣费周期列表")]
#[doc(alias = "险扣费周期列表")]
#[doc(alias = "扣费周期列表")]
#[doc(alias = "费周期列表")]
#[doc(alias = "周期列表")]
#[doc(alias = "期列表")]
#[doc(alias = "列表")]
#[doc(alias = "Reduce an insurance contracts estimated deduction amounts")]
#[doc(alias = "insurance contracts estimated deduction amounts")]
#[doc(alias = "contracts estimated deduction amounts")]
#[doc(alias = "s estimated deduction amounts")]
#[doc(alias = "estimated deduction amounts")]
#[doc(alias = "deduction amounts")]
#[doc(alias = "amounts")]
pub fn post(
    plan_id: impl Into<String>,
    contract_id: impl Into<String>,
) -> post::Request {
    post::Request::new([plan_id.into(), contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 保险商户修改保险扣费周期列表. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `policy_periods`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 保单的扣费周期列表 / Deduction periods of the policy
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = PolicyPeriods>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<PolicyPeriods>(values)))
        }

        /// 是否允许取消预约扣费 / Whether a scheduled deduction may be cancelled
        pub fn allow_cancel_scheduled(self, value: bool) -> Self {
            Self(self.0.body("allow_cancel_scheduled", value))
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
                "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 保单的扣费周期列表 / Deduction periods of the policy
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PolicyPeriods(ObjectBuilder);

    impl PolicyPeriods {
        /// 保险扣费周期编号 / Number of the policy's deduction period
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("policy_period_id", value.into()))
        }

        /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn estimated_deduct_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("estimated_deduct_date", value.into()))
        }

        /// 预计扣费金额信息 / Amount expected to be deducted
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(self, value: EstimatedDeductAmount) -> Self {
            Self(self.0.set("estimated_deduct_amount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyPeriods);

    /// 预计扣费金额信息 / Amount expected to be deducted
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EstimatedDeductAmount(ObjectBuilder);

    impl EstimatedDeductAmount {
        /// 预计扣费金额，单位：分 / Estimated deduction, in fen
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EstimatedDeductAmount);

    /// Response of 保险商户修改保险扣费周期列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期列表 / Deduction periods of the policy
        pub policy_periods: Vec<response::PolicyPeriods>,
        /// 已取消预约的扣费计划项编号 / Number of the plan period whose scheduled deduction was cancelled
        pub cancel_scheduled_policy_period_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        policy_periods = "policy_periods",
        cancel_scheduled_policy_period_id = "cancel_scheduled_policy_period_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 保单的扣费周期列表 / Deduction periods of the policy
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PolicyPeriods {
            /// 保险扣费周期编号 / Number of the policy's deduction period
            ///
            /// Always present according to the docs.
            pub policy_period_id: Option<i64>,
            /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
            ///
            /// Always present according to the docs.
            pub estimated_deduct_date: Option<String>,
            /// 预计扣费金额信息 / Amount expected to be deducted
            ///
            /// Always present according to the docs.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PolicyPeriods,
            policy_period_id = "policy_period_id",
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
        );

        /// 预计扣费金额信息 / Amount expected to be deducted
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// 预计扣费金额，单位：分 / Estimated deduction, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EstimatedDeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
