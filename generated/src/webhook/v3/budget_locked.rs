//! 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) · `BUDGET.LOCKED`
//!
//! Generated from docs/webhook/v3/BUDGET.LOCKED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
///
/// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `out_budget_no`
    ///
    /// Documented as always there.
    pub out_budget_no: Option<String>,
    /// `budget_id`
    ///
    /// Documented as always there.
    pub budget_id: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `sponsor_mchid`
    ///
    /// Documented as always there.
    pub sponsor_mchid: Option<String>,
    /// `activity_name`
    ///
    /// Documented as always there.
    pub activity_name: Option<String>,
    /// `activity_remark`
    ///
    /// Documented as always there.
    pub activity_remark: Option<String>,
    /// `state`
    ///
    /// Documented as always there. Known: `LOCKED`.
    pub state: Option<String>,
    /// `locked_time`
    pub locked_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    out_budget_no = "out_budget_no",
    budget_id = "budget_id",
    amount = "amount",
    sponsor_mchid = "sponsor_mchid",
    activity_name = "activity_name",
    activity_remark = "activity_remark",
    state = "state",
    locked_time = "locked_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
