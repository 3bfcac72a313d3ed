//! 事中-风险交易回调通知银行服务商(XML) · `transactions-risk-occurred`
//!
//! Generated from docs/webhook/v2/transactions-risk-occurred.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 事中-风险交易回调通知银行服务商(XML)
///
/// 事中-风险交易回调通知银行服务商(XML) · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986354) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `return_code`
    ///
    /// Documented as always there.
    pub return_code: Option<ReturnCode>,
    /// `return_msg`
    pub return_msg: Option<String>,
    /// `sign_type`
    ///
    /// Documented as always there. Known: `HMAC-SHA256`.
    pub sign_type: Option<String>,
    /// `sign`
    ///
    /// Documented as always there.
    pub sign: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `event_code`
    ///
    /// Documented as always there.
    pub event_code: Option<String>,
    /// `risk_level`
    ///
    /// Documented as always there.
    pub risk_level: Option<RiskLevel>,
    /// `risk_level_desc`
    ///
    /// Documented as always there.
    pub risk_level_desc: Option<String>,
    /// `mch_id`
    ///
    /// Documented as always there.
    pub mch_id: Option<String>,
    /// `sub_mch_id`
    ///
    /// Documented as always there.
    pub sub_mch_id: Option<String>,
    /// `transaction_id_list`
    ///
    /// Documented as always there.
    pub transaction_id_list: Option<TransactionIdList>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    return_code = "return_code",
    return_msg = "return_msg",
    sign_type = "sign_type",
    sign = "sign",
    nonce_str = "nonce_str",
    event_code = "event_code",
    risk_level = "risk_level",
    risk_level_desc = "risk_level_desc",
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    transaction_id_list = "transaction_id_list",
);

impl Notice for Resource {
    const WIRE: WireTable = &[("/transaction_id_list", Wire::Json)];
}

/// ReturnCode
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnCode {
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReturnCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

/// RiskLevel
#[derive(Clone)]
#[non_exhaustive]
pub enum RiskLevel {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RiskLevel,
    Low = "LOW",
    Medium = "MEDIUM",
    High = "HIGH",
);

/// TransactionIdList
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionIdList {
    /// `data`
    ///
    /// Documented as always there.
    pub data: Option<Data>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    TransactionIdList,
    data = "data",
);

/// Data
#[derive(Clone)]
#[non_exhaustive]
pub struct Data {
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Vec<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Data,
    transaction_id = "transaction_id",
);
