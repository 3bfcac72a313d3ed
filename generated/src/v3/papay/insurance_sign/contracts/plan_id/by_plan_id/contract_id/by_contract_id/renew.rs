//! 保险商户受理续期自动续费协议 · `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew.md by `cargo xtask regen`; do not edit.

/// Renews an expired automatic insurance renewal contract for a further term.
///
/// 为已到期的保险自动续费协议续期，延长一个新的期限。
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// 保险商户受理续期自动续费协议 / Renew an insurance renewal contract · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012489588) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post;
///
/// let request = post("138602", "202606186048271935")
///     .appid("wx5f0c1a9e7b3d2846")
///     .policy_periods([
///         post::PolicyPeriods::default()
///             .policy_period_id(13)
///             .estimated_deduct_date("2027-06-19")
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
#[doc(alias = "险商户受理续期自动续费协议")]
#[doc(alias = "商户受理续期自动续费协议")]
#[doc(alias = "户受理续期自动续费协议")]
#[doc(alias = "受理续期自动续费协议")]
#[doc(alias = "理续期自动续费协议")]
#[doc(alias = "续期自动续费协议")]
#[doc(alias = "期自动续费协议")]
#[doc(alias = "自动续费协议")]
#[doc(alias = "动续费协议")]
#[doc(alias = "续费协议")]
#[doc(alias = "费协议")]
#[doc(alias = "协议")]
#[doc(alias = "Renew an insurance renewal contract")]
#[doc(alias = "insurance renewal contract")]
#[doc(alias = "renewal contract")]
#[doc(alias = "contract")]
pub fn post(
    plan_id: impl Into<String>,
    contract_id: impl Into<String>,
) -> post::Request {
    post::Request::new([plan_id.into(), contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 保险商户受理续期自动续费协议. Created by [`post()`](super::post()).
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew",
                Method::Post,
                "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
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
}
