//! 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · `MANAGERECORD.CHANGE`
//!
//! Generated from docs/webhook/v3/MANAGERECORD.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
///
/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940982) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `manage_record_id`
    ///
    /// Documented as always there.
    pub manage_record_id: Option<String>,
    /// `manage_record_state`
    ///
    /// Documented as always there.
    pub manage_record_state: Option<ManageRecordState>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    manage_record_id = "manage_record_id",
    manage_record_state = "manage_record_state",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ManageRecordState
#[derive(Clone)]
#[non_exhaustive]
pub enum ManageRecordState {
    /// `PENDING`
    Pending,
    /// `SUBMITTED`
    Submitted,
    /// `EXPIRED`
    Expired,
    /// `UNDER_REVIEW`
    UnderReview,
    /// `RECOVERED`
    Recovered,
    /// `REJECTED`
    Rejected,
    /// A value that these docs do not know.
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
