//! 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · `MEMBERCARD.ACCEPT_CARD`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.ACCEPT_CARD.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has received a membership card.
///
/// 用户领取会员卡后发送此通知。
///
/// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) / Membership card received · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012163936) · feature `webhooks` · not confirmed by an official source
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
    /// 用户手机号 / User's mobile phone number
    ///
    /// Encrypted on the wire; decrypted by the client.
    pub phone_number: Option<Sensitive>,
    /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
    pub outer_str: Option<String>,
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
    phone_number = "phone_number",
    outer_str = "outer_str",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[("/phone_number", FieldEncoding::RsaOaep)];
}

/// 业务事件类型 / Type of the business event
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// 新激活会员卡 / Card newly activated
    ///
    /// `NEW_ACTIVATE`
    NewActivate,
    /// 恢复会员卡 / Card restored
    ///
    /// `RECOVER`
    Recover,
    /// 凭手机号领取会员卡通知 / Membership card received by phone number
    ///
    /// `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`
    MemberCardAcceptByPhoneNumber,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    EventType,
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
    MemberCardAcceptByPhoneNumber = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
);
