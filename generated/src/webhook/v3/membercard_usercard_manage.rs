//! 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · `MEMBERCARD.USERCARD_MANAGE`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.USERCARD_MANAGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
///
/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [2](https://pay.weixin.qq.com/doc/v3/partner/4012163936) · feature `webhooks`
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
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// EventType
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `USER_VIEW_MEMBERCARD`
    UserViewMembercard,
    /// `USER_DELETE_MEMBERCARD`
    UserDeleteMembercard,
    /// `USER_MODIFY_INFORMATION`
    UserModifyInformation,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    EventType,
    UserViewMembercard = "USER_VIEW_MEMBERCARD",
    UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
    UserModifyInformation = "USER_MODIFY_INFORMATION",
);
