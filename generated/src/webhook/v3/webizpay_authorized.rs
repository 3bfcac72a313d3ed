//! 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · `WEBIZPAY.AUTHORIZED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.AUTHORIZED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a user has authorized enterprise payment.
///
/// 用户授权企业支付后通知服务商。
///
/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) / Enterprise payment authorized · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014612130) · feature `webhooks` · not confirmed by an official source
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
    /// 微信授权关系ID / ID of the employee's authorization in WeChat
    ///
    /// Always present according to the docs.
    pub employee_id: Option<String>,
    /// 授权时间 / Time of the authorization
    ///
    /// Always present according to the docs.
    pub authorization_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    user_id = "user_id",
    employee_id = "employee_id",
    authorization_time = "authorization_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
