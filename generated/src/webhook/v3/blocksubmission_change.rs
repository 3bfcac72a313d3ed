//! 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · `BLOCKSUBMISSION.CHANGE`
//!
//! Generated from docs/webhook/v3/BLOCKSUBMISSION.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the appeal against a sub-merchant's transaction block has been approved or rejected.
///
/// 子商户的交易拦截申诉通过或被驳回后发送此通知。
///
/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) / Transaction block appeal reviewed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 申诉记录ID / Appeal's record ID
    ///
    /// Always present according to the docs.
    pub appeal_record_id: Option<String>,
    /// 申诉结果 / Outcome of the appeal
    ///
    /// Always present according to the docs.
    pub appeal_result: Option<AppealResult>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    appeal_record_id = "appeal_record_id",
    appeal_result = "appeal_result",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 申诉结果 / Outcome of the appeal
#[derive(Clone)]
#[non_exhaustive]
pub enum AppealResult {
    /// 通过 / Passed
    ///
    /// `PASS`
    Pass,
    /// 驳回 / Rejected
    ///
    /// `REJECT`
    Reject,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AppealResult,
    Pass = "PASS",
    Reject = "REJECT",
);
