//! 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · `WEBIZPAY.QUOTACARDEXPIRED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.QUOTACARDEXPIRED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when an enterprise quota card is no longer valid.
///
/// 企业支付额度卡不再有效时通知服务商。
///
/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) / Quota card expired · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014612130) · feature `webhooks` · not confirmed by an official source
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
    /// 额度卡卡号 / Number of the quota card
    ///
    /// Always present according to the docs.
    pub card_no: Option<String>,
    /// 微信授权关系ID / ID of the employee's authorization in WeChat
    ///
    /// Always present according to the docs.
    pub employee_id: Option<String>,
    /// 卡片状态 / Card's state
    ///
    /// Always present according to the docs.
    pub card_state: Option<CardState>,
    /// 卡片失效时间 / Time at which the card became invalid
    ///
    /// Always present according to the docs.
    pub card_disabled_time: Option<String>,
    /// 原因 / Reason
    pub reason: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    card_no = "card_no",
    employee_id = "employee_id",
    card_state = "card_state",
    card_disabled_time = "card_disabled_time",
    reason = "reason",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 卡片状态 / Card's state
#[derive(Clone)]
#[non_exhaustive]
pub enum CardState {
    /// 有效 / Active
    ///
    /// `ACTIVE`
    Active,
    /// 已停用 / Disabled
    ///
    /// `DISABLED`
    Disabled,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CardState,
    Active = "ACTIVE",
    Disabled = "DISABLED",
);
