//! 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · `WEBIZPAY.REVOKED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.REVOKED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a user's enterprise payment authorization has been revoked.
///
/// 用户的企业支付授权解除后通知服务商。
///
/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) / Enterprise payment authorization revoked · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015764414) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 用户ID / User ID, or the object by which the user is identified
    ///
    /// Always present according to the docs.
    pub user_id: Option<String>,
    /// 授权状态 / Authorization's state
    ///
    /// Always present according to the docs.
    pub authorization_state: Option<AuthorizationState>,
    /// 授权解除时间 / Time at which the authorization was revoked
    ///
    /// Always present according to the docs.
    pub authorization_revoked_time: Option<String>,
    /// 原因 / Reason
    ///
    /// Always present according to the docs.
    pub reason: Option<Reason>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 授权状态 / Authorization's state
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationState {
    /// 已授权 / Authorized
    ///
    /// `AUTHORIZED`
    Authorized,
    /// 已撤销授权 / Authorization revoked
    ///
    /// `REVOKED`
    Revoked,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuthorizationState,
    Authorized = "AUTHORIZED",
    Revoked = "REVOKED",
);

/// 原因 / Reason
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// 企业发起解除 / Revoked by the enterprise
    ///
    /// `企业发起`
    企业发起,
    /// 员工注销 / Cancelled by the employee
    ///
    /// `员工注销`
    员工注销,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Reason,
    企业发起 = "企业发起",
    员工注销 = "员工注销",
);
