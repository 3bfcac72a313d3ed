//! 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · `SETTLEMENT.SUCCESS`
//!
//! Generated from docs/webhook/v3/SETTLEMENT.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
///
/// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650327) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `out_settle_batch_no`
    ///
    /// Documented as always there.
    pub out_settle_batch_no: Option<String>,
    /// `settle_batch_no`
    ///
    /// Documented as always there.
    pub settle_batch_no: Option<String>,
    /// `individual_auth_id`
    ///
    /// Documented as always there.
    pub individual_auth_id: Option<String>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<String>,
    /// `trade_scenario`
    ///
    /// Documented as always there.
    pub trade_scenario: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `finish_time`
    pub finish_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    out_settle_batch_no = "out_settle_batch_no",
    settle_batch_no = "settle_batch_no",
    individual_auth_id = "individual_auth_id",
    description = "description",
    state = "state",
    trade_scenario = "trade_scenario",
    create_time = "create_time",
    finish_time = "finish_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
