//! 发票冲红成功(FAPIAO.REVERSED)通知(JSON) · `FAPIAO.REVERSED`
//!
//! Generated from docs/webhook/v3/FAPIAO.REVERSED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 发票冲红成功(FAPIAO.REVERSED)通知(JSON)
///
/// 发票冲红成功(FAPIAO.REVERSED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286074), [2](https://pay.weixin.qq.com/doc/v3/partner/4012071979), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792571) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `fapiao_apply_id`
    ///
    /// Documented as always there.
    pub fapiao_apply_id: Option<String>,
    /// `fapiao_information`
    ///
    /// Documented as always there.
    pub fapiao_information: Vec<FapiaoInformation>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    sub_mchid = "sub_mchid",
    fapiao_apply_id = "fapiao_apply_id",
    fapiao_information = "fapiao_information",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// FapiaoInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// `fapiao_id`
    ///
    /// Documented as always there.
    pub fapiao_id: Option<String>,
    /// `fapiao_status`
    ///
    /// Documented as always there.
    pub fapiao_status: Option<FapiaoStatus>,
    /// `card_status`
    ///
    /// Documented as always there.
    pub card_status: Option<CardStatus>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    FapiaoInformation,
    fapiao_id = "fapiao_id",
    fapiao_status = "fapiao_status",
    card_status = "card_status",
);

/// FapiaoStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum FapiaoStatus {
    /// `ISSUE_ACCEPTED`
    IssueAccepted,
    /// `ISSUED`
    Issued,
    /// `REVERSE_ACCEPTED`
    ReverseAccepted,
    /// `REVERSED`
    Reversed,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    FapiaoStatus,
    IssueAccepted = "ISSUE_ACCEPTED",
    Issued = "ISSUED",
    ReverseAccepted = "REVERSE_ACCEPTED",
    Reversed = "REVERSED",
);

/// CardStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum CardStatus {
    /// `INSERT_ACCEPTED`
    InsertAccepted,
    /// `INSERTED`
    Inserted,
    /// `DISCARD_ACCEPTED`
    DiscardAccepted,
    /// `DISCARDED`
    Discarded,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CardStatus,
    InsertAccepted = "INSERT_ACCEPTED",
    Inserted = "INSERTED",
    DiscardAccepted = "DISCARD_ACCEPTED",
    Discarded = "DISCARDED",
);
