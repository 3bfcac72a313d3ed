//! 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · `MANAGERECORD.CHANGE`
//!
//! Generated from docs/webhook/v3/MANAGERECORD.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a management record of a sub-merchant is added or its appeal changes state.
///
/// 子商户新增管理记录，或管理记录的申诉状态变更时发送此通知。
///
/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) / Merchant management record changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID / ID of the merchant management record
    ///
    /// Always present according to the docs.
    pub manage_record_id: Option<String>,
    /// 商户管理记录状态 / State of the merchant management record
    ///
    /// Always present according to the docs.
    pub manage_record_state: Option<ManageRecordState>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    manage_record_id = "manage_record_id",
    manage_record_state = "manage_record_state",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 商户管理记录状态 / State of the merchant management record
#[derive(Clone)]
#[non_exhaustive]
pub enum ManageRecordState {
    /// 待处理 / Pending
    ///
    /// `PENDING`
    Pending,
    /// 已提交 / Submitted
    ///
    /// `SUBMITTED`
    Submitted,
    /// 已过期 / Expired
    ///
    /// `EXPIRED`
    Expired,
    /// 审核中 / Under review
    ///
    /// `UNDER_REVIEW`
    UnderReview,
    /// 已解除 / Lifted
    ///
    /// `RECOVERED`
    Recovered,
    /// 已驳回 / Rejected
    ///
    /// `REJECTED`
    Rejected,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ManageRecordState,
    Pending = "PENDING",
    Submitted = "SUBMITTED",
    Expired = "EXPIRED",
    UnderReview = "UNDER_REVIEW",
    Recovered = "RECOVERED",
    Rejected = "REJECTED",
);
