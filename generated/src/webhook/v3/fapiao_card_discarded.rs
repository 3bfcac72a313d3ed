//! 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) · `FAPIAO.CARD_DISCARDED`
//!
//! Generated from docs/webhook/v3/FAPIAO.CARD_DISCARDED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a fapiao card in a user's card pack has become void.
///
/// 用户卡包中的电子发票卡券作废后发送此通知。
///
/// 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) / Fapiao card voided · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286035), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012071609) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
    ///
    /// Always present according to the docs.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息 / Fapiao information
    ///
    /// Always present according to the docs.
    pub fapiao_information: Vec<FapiaoInformation>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 发票信息 / Fapiao information
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
    ///
    /// Always present according to the docs.
    pub fapiao_id: Option<String>,
    /// 发票状态 / Status of the fapiao
    ///
    /// Always present according to the docs.
    pub fapiao_status: Option<FapiaoStatus>,
    /// 电子发票卡券状态 / State of the fapiao card
    ///
    /// Always present according to the docs.
    pub card_status: Option<CardStatus>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    FapiaoInformation,
    fapiao_id = "fapiao_id",
    fapiao_status = "fapiao_status",
    card_status = "card_status",
);

/// 发票状态 / Status of the fapiao
#[derive(Clone)]
#[non_exhaustive]
pub enum FapiaoStatus {
    /// 开票已受理 / Issuing accepted
    ///
    /// `ISSUE_ACCEPTED`
    IssueAccepted,
    /// 已开具 / Issued
    ///
    /// `ISSUED`
    Issued,
    /// 冲红已受理 / Reversal accepted
    ///
    /// `REVERSE_ACCEPTED`
    ReverseAccepted,
    /// 已冲红 / Reversed
    ///
    /// `REVERSED`
    Reversed,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    FapiaoStatus,
    IssueAccepted = "ISSUE_ACCEPTED",
    Issued = "ISSUED",
    ReverseAccepted = "REVERSE_ACCEPTED",
    Reversed = "REVERSED",
);

/// 电子发票卡券状态 / State of the fapiao card
#[derive(Clone)]
#[non_exhaustive]
pub enum CardStatus {
    /// 插卡已受理 / Insertion into the card pack accepted
    ///
    /// `INSERT_ACCEPTED`
    InsertAccepted,
    /// 已插入卡包 / Inserted into the card pack
    ///
    /// `INSERTED`
    Inserted,
    /// 作废已受理 / Discarding accepted
    ///
    /// `DISCARD_ACCEPTED`
    DiscardAccepted,
    /// 已作废 / Discarded
    ///
    /// `DISCARDED`
    Discarded,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CardStatus,
    InsertAccepted = "INSERT_ACCEPTED",
    Inserted = "INSERTED",
    DiscardAccepted = "DISCARD_ACCEPTED",
    Discarded = "DISCARDED",
);
