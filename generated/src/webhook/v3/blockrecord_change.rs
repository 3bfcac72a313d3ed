//! 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) · `BLOCKRECORD.CHANGE`
//!
//! Generated from docs/webhook/v3/BLOCKRECORD.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a transaction block record of a sub-merchant has been added.
///
/// 子商户新增交易拦截记录后发送此通知。
///
/// 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) / Transaction block record added · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 交易拦截记录ID / ID of the transaction block record
    ///
    /// Always present according to the docs.
    pub block_record_id: Option<String>,
    /// 拦截笔数级别 / Range of the number of transactions blocked
    ///
    /// Always present according to the docs.
    pub block_count_level: Option<BlockCountLevel>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    block_record_id = "block_record_id",
    block_count_level = "block_count_level",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 拦截笔数级别 / Range of the number of transactions blocked
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockCountLevel {
    /// 少于20笔 / Fewer than 20
    ///
    /// `LESS_THAN_TWENTY`
    LessThanTwenty,
    /// 少于100笔 / Fewer than 100
    ///
    /// `LESS_THAN_ONE_HUNDRED`
    LessThanOneHundred,
    /// 少于1000笔 / Fewer than 1000
    ///
    /// `LESS_THAN_ONE_THOUSAND`
    LessThanOneThousand,
    /// 超过1000笔 / More than 1000
    ///
    /// `OVER_ONE_THOUSAND`
    OverOneThousand,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    BlockCountLevel,
    LessThanTwenty = "LESS_THAN_TWENTY",
    LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
    LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
    OverOneThousand = "OVER_ONE_THOUSAND",
);
