//! 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON) · `DISCOUNT_CARD.SETTLEMENT`
//!
//! Generated from docs/webhook/v3/DISCOUNT_CARD.SETTLEMENT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
///
/// 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON) · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `appid`
    pub appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `card_id`
    pub card_id: Option<String>,
    /// `card_template_id`
    pub card_template_id: Option<String>,
    /// `create_time`
    pub create_time: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `objectives`
    pub objectives: Vec<Objectives>,
    /// `out_card_code`
    pub out_card_code: Option<String>,
    /// `rewards`
    pub rewards: Vec<Rewards>,
    /// `state`
    pub state: Option<String>,
    /// `time_range`
    pub time_range: Option<TimeRange>,
    /// `total_amount`
    pub total_amount: Option<i64>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    openid = "openid",
    card_id = "card_id",
    card_template_id = "card_template_id",
    create_time = "create_time",
    mchid = "mchid",
    objectives = "objectives",
    out_card_code = "out_card_code",
    rewards = "rewards",
    state = "state",
    time_range = "time_range",
    total_amount = "total_amount",
    unfinished_reason = "unfinished_reason",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// Objectives
#[derive(Clone)]
#[non_exhaustive]
pub struct Objectives {
    /// `objective_id`
    pub objective_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Objectives,
    objective_id = "objective_id",
);

/// Rewards
#[derive(Clone)]
#[non_exhaustive]
pub struct Rewards {
    /// `reward_id`
    pub reward_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Rewards,
    reward_id = "reward_id",
);

/// TimeRange
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeRange {
    /// `begin_time`
    pub begin_time: Option<String>,
    /// `end_time`
    pub end_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    TimeRange,
    begin_time = "begin_time",
    end_time = "end_time",
);
