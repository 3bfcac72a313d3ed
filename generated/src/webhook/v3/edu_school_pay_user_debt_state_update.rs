//! 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) · `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
//!
//! Generated from docs/webhook/v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a campus payment user's debt state has changed, with the number of unpaid orders.
///
/// 校园轻松付用户的欠款状态变更后发送此通知，含欠款笔数。
///
/// 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) / Campus payment debt state changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012161155) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户的扣款状态 / Whether the user's account may be charged
    ///
    /// Always present according to the docs.
    pub state: Option<State>,
    /// 用户当前欠款笔数 / Count of the user's unpaid orders
    ///
    /// Always present according to the docs.
    pub debt_count: Option<i64>,
    /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
    ///
    /// Always present according to the docs. Format: `date-time`.
    pub update_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    openid = "openid",
    state = "state",
    debt_count = "debt_count",
    update_time = "update_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 用户的扣款状态 / Whether the user's account may be charged
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// 正常，允许扣款 / Normal, deductions allowed
    ///
    /// `NORMAL`
    Normal,
    /// 禁止扣款 / Deductions forbidden
    ///
    /// `FORBIDDEN`
    Forbidden,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    State,
    Normal = "NORMAL",
    Forbidden = "FORBIDDEN",
);
