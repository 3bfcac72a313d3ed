//! 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · `INSURANCE_POLICY_MANAGEMENT.GRANTED`
//!
//! Generated from docs/webhook/v3/INSURANCE_POLICY_MANAGEMENT.GRANTED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has authorized uploading policies to the WeChat policy service.
///
/// 用户授权将保单上传至微信保单服务后发送此通知。
///
/// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) / Insurance policy service authorized · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016943540) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户保险编号 / Merchant's number of the insurance
    ///
    /// Always present according to the docs.
    pub out_insurance_no: Option<String>,
    /// 保险名称 / Name of the insurance
    ///
    /// Always present according to the docs.
    pub insurance_name: Option<String>,
    /// 授权状态 / Authorization's state
    ///
    /// Always present according to the docs.
    pub auth_state: Option<AuthState>,
    /// 用户授权时间 / Time the user gave authorisation
    ///
    /// Always present according to the docs.
    pub user_auth_time: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 授权状态 / Authorization's state
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthState {
    /// 授权单初始状态 / Initial state
    ///
    /// `AUTH_STATE_INIT`
    AuthStateInit,
    /// 待用户授权 / User's authorization pending
    ///
    /// `AUTH_STATE_PENDING`
    AuthStatePending,
    /// 已授权 / Authorized
    ///
    /// `AUTH_STATE_GRANTED`
    AuthStateGranted,
    /// 用户拒绝授权 / Denied by the user
    ///
    /// `AUTH_STATE_DENIED`
    AuthStateDenied,
    /// 授权未生效 / Authorization not in effect
    ///
    /// `AUTH_STATE_INEFFECTIE`
    AuthStateIneffectie,
    /// A value unknown to this version.
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
