//! 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · `INSURANCE_POLICY_MANAGEMENT.GRANTED`
//!
//! Generated from docs/webhook/v3/INSURANCE_POLICY_MANAGEMENT.GRANTED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
///
/// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016943540) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `out_insurance_no`
    ///
    /// Documented as always there.
    pub out_insurance_no: Option<String>,
    /// `insurance_name`
    ///
    /// Documented as always there.
    pub insurance_name: Option<String>,
    /// `auth_state`
    ///
    /// Documented as always there.
    pub auth_state: Option<AuthState>,
    /// `user_auth_time`
    ///
    /// Documented as always there.
    pub user_auth_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    out_insurance_no = "out_insurance_no",
    insurance_name = "insurance_name",
    auth_state = "auth_state",
    user_auth_time = "user_auth_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// AuthState
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthState {
    /// `AUTH_STATE_INIT`
    AuthStateInit,
    /// `AUTH_STATE_PENDING`
    AuthStatePending,
    /// `AUTH_STATE_GRANTED`
    AuthStateGranted,
    /// `AUTH_STATE_DENIED`
    AuthStateDenied,
    /// `AUTH_STATE_INEFFECTIE`
    AuthStateIneffectie,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuthState,
    AuthStateInit = "AUTH_STATE_INIT",
    AuthStatePending = "AUTH_STATE_PENDING",
    AuthStateGranted = "AUTH_STATE_GRANTED",
    AuthStateDenied = "AUTH_STATE_DENIED",
    AuthStateIneffectie = "AUTH_STATE_INEFFECTIE",
);
