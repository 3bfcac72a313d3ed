//! 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) · `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has confirmed the authorization to receive transfers automatically.
///
/// 用户确认自动收取转账的授权后发送此通知。
///
/// 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) / Automatic receiving authorization confirmed · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014512908) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户侧授权单号 / Merchant's number of the authorization
    ///
    /// Always present according to the docs.
    pub out_authorization_no: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户展示名称 / Name under which the user's account is displayed
    ///
    /// Always present according to the docs.
    pub user_display_name: Option<String>,
    /// 微信支付自动（免确认）收款授权单号 / WeChat Pay's ID of the authorization to receive transfers automatically
    ///
    /// Always present according to the docs.
    pub authorization_id: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub state: Option<State>,
    /// 用户授权时间 / Time at which the user authorized
    ///
    /// Always present according to the docs.
    pub authorize_time: Option<String>,
    /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
    pub close_info: Option<CloseInfo>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 状态 / State
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// 生效中 / In effect
    ///
    /// `TAKING_EFFECT`
    TakingEffect,
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    State,
    TakingEffect = "TAKING_EFFECT",
    Closed = "CLOSED",
);

/// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
#[derive(Clone)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
    ///
    /// Always present according to the docs.
    pub close_time: Option<String>,
    /// 关闭原因 / Reason for closing
    ///
    /// Always present according to the docs.
    pub close_reason: Option<CloseReason>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    CloseInfo,
    close_time = "close_time",
    close_reason = "close_reason",
);

/// 关闭原因 / Reason for closing
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseReason {
    /// 商户通过API关闭 / Closed by the merchant through the API
    ///
    /// `CLOSE_VIA_MCH_API`
    CloseViaMchApi,
    /// 用户主动关闭 / Closed by the user
    ///
    /// `USER_CLOSE`
    UserClose,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CloseReason,
    CloseViaMchApi = "CLOSE_VIA_MCH_API",
    UserClose = "USER_CLOSE",
);
