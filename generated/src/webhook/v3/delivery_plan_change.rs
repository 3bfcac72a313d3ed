//! 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · `DELIVERY_PLAN.CHANGE`
//!
//! Generated from docs/webhook/v3/DELIVERY_PLAN.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
///
/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016168699) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `plan_id`
    pub plan_id: Option<String>,
    /// `plan_state`
    ///
    /// Documented as always there.
    pub plan_state: Option<PlanState>,
    /// `audit_state`
    ///
    /// Documented as always there.
    pub audit_state: Option<AuditState>,
    /// `change_reason`
    ///
    /// Documented as always there.
    pub change_reason: Option<String>,
    /// `modify_time`
    ///
    /// Documented as always there.
    pub modify_time: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// PlanState
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanState {
    /// `CREATED`
    Created,
    /// `DELIVERING`
    Delivering,
    /// `PLAN_TERMINATED`
    PlanTerminated,
    /// `PAUSED`
    Paused,
    /// `TERMINATED`
    Terminated,
    /// `EXPIRED`
    Expired,
    /// A value that these docs do not know.
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

/// AuditState
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditState {
    /// `PROCESSING`
    Processing,
    /// `PASSED`
    Passed,
    /// `REJECTED`
    Rejected,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuditState,
    Processing = "PROCESSING",
    Passed = "PASSED",
    Rejected = "REJECTED",
);
