//! 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · `HIRE_POWER_BANK.RECEIVE_INSURANCE`
//!
//! Generated from docs/webhook/v3/HIRE_POWER_BANK.RECEIVE_INSURANCE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
///
/// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · [official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `order_id`
    ///
    /// Documented as always there.
    pub order_id: Option<String>,
    /// `out_order_no`
    ///
    /// Documented as always there.
    pub out_order_no: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `max_claim_count`
    ///
    /// Documented as always there.
    pub max_claim_count: Option<i64>,
    /// `claimed_count`
    ///
    /// Documented as always there.
    pub claimed_count: Option<i64>,
    /// `order_receive_time`
    ///
    /// Documented as always there.
    pub order_receive_time: Option<String>,
    /// `order_receive_state`
    ///
    /// Documented as always there.
    pub order_receive_state: Option<String>,
    /// `order_begin_time`
    pub order_begin_time: Option<String>,
    /// `order_end_time`
    pub order_end_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    order_id = "order_id",
    out_order_no = "out_order_no",
    openid = "openid",
    max_claim_count = "max_claim_count",
    claimed_count = "claimed_count",
    order_receive_time = "order_receive_time",
    order_receive_state = "order_receive_state",
    order_begin_time = "order_begin_time",
    order_end_time = "order_end_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
