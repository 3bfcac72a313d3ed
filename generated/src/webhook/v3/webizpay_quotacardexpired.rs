//! 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · `WEBIZPAY.QUOTACARDEXPIRED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.QUOTACARDEXPIRED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
///
/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014612130) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `card_no`
    ///
    /// Documented as always there.
    pub card_no: Option<String>,
    /// `employee_id`
    ///
    /// Documented as always there.
    pub employee_id: Option<String>,
    /// `card_state`
    ///
    /// Documented as always there.
    pub card_state: Option<CardState>,
    /// `card_disabled_time`
    ///
    /// Documented as always there.
    pub card_disabled_time: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    card_no = "card_no",
    employee_id = "employee_id",
    card_state = "card_state",
    card_disabled_time = "card_disabled_time",
    reason = "reason",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// CardState
#[derive(Clone)]
#[non_exhaustive]
pub enum CardState {
    /// `ACTIVE`
    Active,
    /// `DISABLED`
    Disabled,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CardState,
    Active = "ACTIVE",
    Disabled = "DISABLED",
);
