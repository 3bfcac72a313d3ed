//! 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · `MEMBERCARD.ACCEPT_CARD`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.ACCEPT_CARD.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
///
/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [2](https://pay.weixin.qq.com/doc/v3/partner/4012163936), [3](https://pay.weixin.qq.com/doc/v3/merchant/4017166745) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`
    ///
    /// Documented as always there.
    pub event_type: Option<EventType>,
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
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `unionid`
    pub unionid: Option<String>,
    /// `phone_number`
    ///
    /// Sealed on the wire, opened by the client.
    pub phone_number: Option<Sensitive>,
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
    openid = "openid",
    unionid = "unionid",
    phone_number = "phone_number",
    outer_str = "outer_str",
);

impl Notice for Resource {
    const WIRE: WireTable = &[("/phone_number", Wire::RsaOaep)];
}

/// EventType
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `NEW_ACTIVATE`
    NewActivate,
    /// `RECOVER`
    Recover,
    /// `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`
    MemberCardAcceptByPhoneNumber,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    EventType,
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
    MemberCardAcceptByPhoneNumber = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
);
