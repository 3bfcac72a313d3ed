//! 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · `DISCOUNT_CARD.USER_PAID`
//!
//! Generated from docs/webhook/v3/DISCOUNT_CARD.USER_PAID.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
///
/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml) · feature `webhooks`
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
    /// `out_card_code`
    pub out_card_code: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
    /// `total_amount`
    pub total_amount: Option<i64>,
    /// `pay_information`
    pub pay_information: Option<PayInformation>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    openid = "openid",
    card_id = "card_id",
    card_template_id = "card_template_id",
    out_card_code = "out_card_code",
    mchid = "mchid",
    state = "state",
    unfinished_reason = "unfinished_reason",
    total_amount = "total_amount",
    pay_information = "pay_information",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// PayInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct PayInformation {
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `pay_state`
    pub pay_state: Option<String>,
    /// `pay_amount`
    pub pay_amount: Option<i64>,
    /// `pay_time`
    pub pay_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    PayInformation,
    transaction_id = "transaction_id",
    pay_state = "pay_state",
    pay_amount = "pay_amount",
    pay_time = "pay_time",
);
