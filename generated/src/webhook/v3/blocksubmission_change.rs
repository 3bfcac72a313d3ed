//! 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · `BLOCKSUBMISSION.CHANGE`
//!
//! Generated from docs/webhook/v3/BLOCKSUBMISSION.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
///
/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940982) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `appeal_record_id`
    ///
    /// Documented as always there.
    pub appeal_record_id: Option<String>,
    /// `appeal_result`
    ///
    /// Documented as always there.
    pub appeal_result: Option<AppealResult>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    appeal_record_id = "appeal_record_id",
    appeal_result = "appeal_result",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// AppealResult
#[derive(Clone)]
#[non_exhaustive]
pub enum AppealResult {
    /// `PASS`
    Pass,
    /// `REJECT`
    Reject,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AppealResult,
    Pass = "PASS",
    Reject = "REJECT",
);
