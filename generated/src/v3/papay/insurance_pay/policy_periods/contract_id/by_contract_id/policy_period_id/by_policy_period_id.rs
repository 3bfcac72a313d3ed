//! 保险商户查询保险自动续费预约 · `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
//!
//! Generated from docs/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}.md by `cargo xtask regen`; do not edit.

/// Queries the scheduled automatic renewal of an insurance policy period by contract ID.
///
/// 按协议号查询某一保险扣费周期已预约的自动续费。
///
/// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
///
/// 保险商户查询保险自动续费预约 / Query an insurance period's scheduled renewal · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012471229) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get;
///
/// let request = get("202606186048271935", "1");
/// ```
#[doc(alias = "保险商户查询保险自动续费预约")]
#[doc(
    alias = "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"
)]
#[doc(
    alias = "get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id"
)]
#[doc(alias = "险商户查询保险自动续费预约")]
#[doc(alias = "商户查询保险自动续费预约")]
#[doc(alias = "户查询保险自动续费预约")]
#[doc(alias = "查询保险自动续费预约")]
#[doc(alias = "询保险自动续费预约")]
#[doc(alias = "保险自动续费预约")]
#[doc(alias = "险自动续费预约")]
#[doc(alias = "自动续费预约")]
#[doc(alias = "动续费预约")]
#[doc(alias = "续费预约")]
#[doc(alias = "费预约")]
#[doc(alias = "预约")]
#[doc(alias = "Query an insurance periods scheduled renewal")]
#[doc(alias = "insurance periods scheduled renewal")]
#[doc(alias = "periods scheduled renewal")]
#[doc(alias = "s scheduled renewal")]
#[doc(alias = "scheduled renewal")]
#[doc(alias = "renewal")]
pub fn get(
    contract_id: impl Into<String>,
    policy_period_id: impl Into<String>,
) -> get::Request {
    get::Request::new([contract_id.into(), policy_period_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 保险商户查询保险自动续费预约. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id",
            Method::Get,
            "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 保险商户查询保险自动续费预约.
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
