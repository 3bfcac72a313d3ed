//! 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · `MEMBERCARD.ACTIVATE_CARD`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.ACTIVATE_CARD.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
///
/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [2](https://pay.weixin.qq.com/doc/v3/partner/4012163936) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`
    ///
    /// Documented as always there. Known: `MEMBER_CARD_ACTIVATE`.
    pub event_type: Option<String>,
    /// `card_id`
    ///
    /// Documented as always there.
    pub card_id: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `event_time`
    ///
    /// Documented as always there.
    pub event_time: Option<String>,
    /// `activate_scene`
    ///
    /// Documented as always there.
    pub activate_scene: Option<ActivateScene>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `unionid`
    pub unionid: Option<String>,
    /// `outer_str`
    pub outer_str: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    event_type = "event_type",
    card_id = "card_id",
    code = "code",
    event_time = "event_time",
    activate_scene = "activate_scene",
    openid = "openid",
    unionid = "unionid",
    outer_str = "outer_str",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ActivateScene
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivateScene {
    /// `NEW_ACTIVATE`
    NewActivate,
    /// `RECOVER`
    Recover,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ActivateScene,
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
);
