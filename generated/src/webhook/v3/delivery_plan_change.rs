//! 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · `DELIVERY_PLAN.CHANGE`
//!
//! Generated from docs/webhook/v3/DELIVERY_PLAN.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the brand when the plan state or the review state of a delivery plan has changed.
///
/// 投放计划的计划状态或审核状态变更后通知品牌方。
///
/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) / Delivery plan state changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016168699) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    pub plan_id: Option<String>,
    /// 投放计划变更前状态 / State of the delivery plan before the change
    ///
    /// Always present according to the docs.
    pub plan_state: Option<PlanState>,
    /// 审核状态 / Review's state
    ///
    /// Always present according to the docs.
    pub audit_state: Option<AuditState>,
    /// 投放计划变更原因 / Why the delivery plan changed
    ///
    /// Always present according to the docs.
    pub change_reason: Option<String>,
    /// 最后更新时间 / Time of the last modification
    ///
    /// Always present according to the docs.
    pub modify_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    plan_id = "plan_id",
    plan_state = "plan_state",
    audit_state = "audit_state",
    change_reason = "change_reason",
    modify_time = "modify_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 投放计划变更前状态 / State of the delivery plan before the change
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanState {
    /// 已创建 / Created
    ///
    /// `CREATED`
    Created,
    /// 投放中 / Being delivered
    ///
    /// `DELIVERING`
    Delivering,
    /// 已终止 / Terminated
    ///
    /// `PLAN_TERMINATED`
    PlanTerminated,
    /// 已暂停 / Paused
    ///
    /// `PAUSED`
    Paused,
    /// 已终止 / Terminated
    ///
    /// `TERMINATED`
    Terminated,
    /// 已过期 / Expired
    ///
    /// `EXPIRED`
    Expired,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    PlanState,
    Created = "CREATED",
    Delivering = "DELIVERING",
    PlanTerminated = "PLAN_TERMINATED",
    Paused = "PAUSED",
    Terminated = "TERMINATED",
    Expired = "EXPIRED",
);

/// 审核状态 / Review's state
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditState {
    /// 审核中 / Under review
    ///
    /// `PROCESSING`
    Processing,
    /// 审核通过 / Approved
    ///
    /// `PASSED`
    Passed,
    /// 已驳回 / Rejected
    ///
    /// `REJECTED`
    Rejected,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuditState,
    Processing = "PROCESSING",
    Passed = "PASSED",
    Rejected = "REJECTED",
);
