//! 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON) · `DISCOUNT_CARD.GET_CARD`
//!
//! Generated from docs/webhook/v3/DISCOUNT_CARD.GET_CARD.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has claimed a discount card (GET\_CARD event).
///
/// 用户领取先享卡后发送此通知（GET\_CARD事件）。
///
/// 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON) / Discount card claimed · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 先享卡ID / Discount card ID
    pub card_id: Option<String>,
    /// 先享卡模板ID / Discount card template's ID
    pub card_template_id: Option<String>,
    /// 创建时间 / Time of creation
    pub create_time: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 先享卡目标列表 / Objectives of the discount card
    pub objectives: Vec<Objectives>,
    /// 商户领卡号 / Merchant's number of the discount card claim
    pub out_card_code: Option<String>,
    /// 优惠（奖励）列表 / Rewards of the discount card
    pub rewards: Vec<Rewards>,
    /// 先享卡状态 / State of the discount card
    pub state: Option<String>,
    /// 约定时间段 / Agreed period
    pub time_range: Option<TimeRange>,
    /// 已享优惠总金额，单位：分 / Total amount of the discounts enjoyed, in fen
    pub total_amount: Option<String>,
    /// 未完成约定的原因 / Why the agreement was not fulfilled
    pub unfinished_reason: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 先享卡目标列表 / Objectives of the discount card
#[derive(Clone)]
#[non_exhaustive]
pub struct Objectives {
    /// 先享卡目标ID / ID of the discount card's objective
    pub objective_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Objectives,
    objective_id = "objective_id",
);

/// 优惠（奖励）列表 / Rewards of the discount card
#[derive(Clone)]
#[non_exhaustive]
pub struct Rewards {
    /// 先享卡奖励ID / ID of the discount card's reward
    pub reward_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Rewards,
    reward_id = "reward_id",
);

/// 约定时间段 / Agreed period
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeRange {
    /// 约定开始时间 / Start of the agreed period
    pub begin_time: Option<String>,
    /// 约定结束时间 / End of the agreed period
    pub end_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    TimeRange,
    begin_time = "begin_time",
    end_time = "end_time",
);
