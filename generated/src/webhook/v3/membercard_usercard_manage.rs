//! 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · `MEMBERCARD.USERCARD_MANAGE`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.USERCARD_MANAGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has viewed or deleted a membership card or changed its information.
///
/// 用户查看、删除会员卡或修改会员信息后发送此通知。
///
/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) / Membership card managed by user · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012163936) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 业务事件类型 / Type of the business event
    ///
    /// Always present according to the docs.
    pub event_type: Option<EventType>,
    /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
    ///
    /// Always present according to the docs.
    pub card_id: Option<String>,
    /// 会员卡code / Member's card code
    pub code: Option<String>,
    /// 事件发生时间，RFC 3339格式 / Time of the event, in RFC 3339
    ///
    /// Always present according to the docs.
    pub event_time: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
    pub unionid: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 业务事件类型 / Type of the business event
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// 用户查看会员卡通知 / User viewed the membership card
    ///
    /// `USER_VIEW_MEMBERCARD`
    UserViewMembercard,
    /// 用户删除会员卡通知 / User deleted the membership card
    ///
    /// `USER_DELETE_MEMBERCARD`
    UserDeleteMembercard,
    /// 用户修改会员信息通知 / User modified the membership information
    ///
    /// `USER_MODIFY_INFORMATION`
    UserModifyInformation,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    EventType,
    UserViewMembercard = "USER_VIEW_MEMBERCARD",
    UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
    UserModifyInformation = "USER_MODIFY_INFORMATION",
);
