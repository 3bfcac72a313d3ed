//! 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · `MEMBERCARD.ACTIVATE_CARD`
//!
//! Generated from docs/webhook/v3/MEMBERCARD.ACTIVATE_CARD.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has activated a membership card.
///
/// 用户激活会员卡后发送此通知。
///
/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) / Membership card activated · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012163936) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 业务事件类型 / Type of the business event
    ///
    /// Always present according to the docs. Known values: `MEMBER_CARD_ACTIVATE` (会员卡激活通知 / Membership card activated).
    pub event_type: Option<String>,
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
    /// 会员卡激活场景 / Scene in which the membership card was activated
    ///
    /// Always present according to the docs.
    pub activate_scene: Option<ActivateScene>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
    pub unionid: Option<String>,
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
    activate_scene = "activate_scene",
    openid = "openid",
    unionid = "unionid",
    outer_str = "outer_str",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 会员卡激活场景 / Scene in which the membership card was activated
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivateScene {
    /// 新激活会员卡 / Card newly activated
    ///
    /// `NEW_ACTIVATE`
    NewActivate,
    /// 恢复会员卡 / Card restored
    ///
    /// `RECOVER`
    Recover,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ActivateScene,
    NewActivate = "NEW_ACTIVATE",
    Recover = "RECOVER",
);
