//! 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · `WEBIZPAY.REVOKED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.REVOKED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
///
/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015764414) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `user_id`
    ///
    /// Documented as always there.
    pub user_id: Option<String>,
    /// `authorization_state`
    ///
    /// Documented as always there.
    pub authorization_state: Option<AuthorizationState>,
    /// `authorization_revoked_time`
    ///
    /// Documented as always there.
    pub authorization_revoked_time: Option<String>,
    /// `reason`
    ///
    /// Documented as always there.
    pub reason: Option<Reason>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    user_id = "user_id",
    authorization_state = "authorization_state",
    authorization_revoked_time = "authorization_revoked_time",
    reason = "reason",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// AuthorizationState
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationState {
    /// `AUTHORIZED`
    Authorized,
    /// `REVOKED`
    Revoked,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuthorizationState,
    Authorized = "AUTHORIZED",
    Revoked = "REVOKED",
);

/// Reason
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// `企业发起`
    企业发起,
    /// `员工注销`
    员工注销,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Reason,
    企业发起 = "企业发起",
    员工注销 = "员工注销",
);
