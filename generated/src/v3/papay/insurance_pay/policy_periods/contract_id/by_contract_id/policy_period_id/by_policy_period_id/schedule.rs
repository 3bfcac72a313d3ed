//! 保险商户预约保险自动续费 · `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
//!
//! Generated from docs/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule.md by `cargo xtask regen`; do not edit.

/// Schedules the automatic renewal deduction of one insurance policy period.
///
/// 为某一保险扣费周期预约自动续费的扣款。
///
/// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// 保险商户预约保险自动续费 / Schedule an insurance period's automatic renewal · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012471270) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post;
///
/// let request = post("202606186048271935", "1")
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
#[doc(alias = "险商户预约保险自动续费")]
#[doc(alias = "商户预约保险自动续费")]
#[doc(alias = "户预约保险自动续费")]
#[doc(alias = "预约保险自动续费")]
#[doc(alias = "约保险自动续费")]
#[doc(alias = "保险自动续费")]
#[doc(alias = "险自动续费")]
#[doc(alias = "自动续费")]
#[doc(alias = "动续费")]
#[doc(alias = "续费")]
#[doc(alias = "Schedule an insurance periods automatic renewal")]
#[doc(alias = "insurance periods automatic renewal")]
#[doc(alias = "periods automatic renewal")]
#[doc(alias = "s automatic renewal")]
#[doc(alias = "automatic renewal")]
#[doc(alias = "renewal")]
pub fn post(
    contract_id: impl Into<String>,
    policy_period_id: impl Into<String>,
) -> post::Request {
    post::Request::new([contract_id.into(), policy_period_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 保险商户预约保险自动续费. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `scheduled_amount`.
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

        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        ///
        /// **Required.**
        pub fn scheduled_amount(self, value: ScheduledAmount) -> Self {
            Self(self.0.body("scheduled_amount", value))
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
                "post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule",
                Method::Post,
                "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
            )
            .body(Body::Json)
            .required(
                &["/body/appid", "/body/scheduled_amount", "/body/scheduled_amount/total"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 已预约的扣费金额信息 / Amount scheduled for deduction
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ScheduledAmount(ObjectBuilder);

    impl ScheduledAmount {
        /// 已预约的扣费金额，单位：分 / Amount scheduled for deduction, in fen
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

    sent!(ScheduledAmount);

    /// Response of 保险商户预约保险自动续费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 保险扣费周期编号 / Number of the policy's deduction period
        ///
        /// Always present according to the docs.
        pub policy_period_id: Option<i64>,
        /// 扣费周期状态 / State of the policy's deduction period
        ///
        /// Always present according to the docs.
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期，yyyy-MM-dd / First date on which the deduction may be made, yyyy-MM-dd
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期，yyyy-MM-dd / Last date on which the deduction may be made, yyyy-MM-dd
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// 扣费（还款）金额 / Amount deducted or repaid
        pub deduct_amount: Option<response::DeductAmount>,
        /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
        pub deduct_date: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// 已预约的扣费金额，单位：分 / Amount scheduled for deduction, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ScheduledAmount,
            total = "total",
            currency = "currency",
        );

        /// 扣费（还款）金额 / Amount deducted or repaid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductAmount {
            /// 扣费金额，单位：分 / Amount to deduct, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
