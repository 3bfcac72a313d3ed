//! 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) · `MCHTRANSFER.AUTHORIZATION.CLOSED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.AUTHORIZATION.CLOSED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)
///
/// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `out_authorization_no`
    ///
    /// Documented as always there.
    pub out_authorization_no: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `user_display_name`
    ///
    /// Documented as always there.
    pub user_display_name: Option<String>,
    /// `authorization_id`
    ///
    /// Documented as always there.
    pub authorization_id: Option<String>,
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<State>,
    /// `authorize_time`
    ///
    /// Documented as always there.
    pub authorize_time: Option<String>,
    /// `close_info`
    pub close_info: Option<CloseInfo>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    out_authorization_no = "out_authorization_no",
    appid = "appid",
    openid = "openid",
    user_display_name = "user_display_name",
    authorization_id = "authorization_id",
    state = "state",
    authorize_time = "authorize_time",
    close_info = "close_info",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// State
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `TAKING_EFFECT`
    TakingEffect,
    /// `CLOSED`
    Closed,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    State,
    TakingEffect = "TAKING_EFFECT",
    Closed = "CLOSED",
);

/// CloseInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct CloseInfo {
    /// `close_time`
    ///
    /// Documented as always there.
    pub close_time: Option<String>,
    /// `close_reason`
    ///
    /// Documented as always there.
    pub close_reason: Option<CloseReason>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    CloseInfo,
    close_time = "close_time",
    close_reason = "close_reason",
);

/// CloseReason
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseReason {
    /// `CLOSE_VIA_MCH_API`
    CloseViaMchApi,
    /// `USER_CLOSE`
    UserClose,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CloseReason,
    CloseViaMchApi = "CLOSE_VIA_MCH_API",
    UserClose = "USER_CLOSE",
);
