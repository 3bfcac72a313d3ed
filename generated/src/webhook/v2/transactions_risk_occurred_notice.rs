//! 事中-风险交易回调通知银行服务商(XML) · `transactions-risk-occurred`
//!
//! Generated from docs/webhook/v2/transactions-risk-occurred.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to a bank acting as partner when high-risk fraud orders have been found (v2, XML).
///
/// 发现高风险的欺诈订单时通知银行服务商（v2，XML格式）。
///
/// 事中-风险交易回调通知银行服务商(XML) / Risky transactions found (v2) · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011986354) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
    ///
    /// Always present according to the docs.
    pub return_code: Option<ReturnCode>,
    /// 返回信息 / Return message; the cause when communication failed
    pub return_msg: Option<String>,
    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    ///
    /// Always present according to the docs. Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
    pub sign_type: Option<String>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 风险事件单号 / Number of the risk event
    ///
    /// Always present according to the docs.
    pub event_code: Option<String>,
    /// 风险等级 / Risk level
    ///
    /// Always present according to the docs.
    pub risk_level: Option<RiskLevel>,
    /// 风险描述 / Description of the risk level
    ///
    /// Always present according to the docs.
    pub risk_level_desc: Option<String>,
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mch_id: Option<String>,
    /// 风险交易的微信支付订单号列表，JSON格式 / WeChat Pay's transaction IDs of the risky payments, in JSON
    ///
    /// Always present according to the docs.
    pub transaction_id_list: Option<TransactionIdList>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[("/transaction_id_list", FieldEncoding::Json)];
}

/// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnCode {
    /// 成功 / Success
    ///
    /// `SUCCESS`
    Success,
    /// 失败 / Failure
    ///
    /// `FAIL`
    Fail,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReturnCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

/// 风险等级 / Risk level
#[derive(Clone)]
#[non_exhaustive]
pub enum RiskLevel {
    /// 低风险 / Low risk
    ///
    /// `LOW`
    Low,
    /// 中风险 / Medium risk
    ///
    /// `MEDIUM`
    Medium,
    /// 高风险 / High risk
    ///
    /// `HIGH`
    High,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RiskLevel,
    Low = "LOW",
    Medium = "MEDIUM",
    High = "HIGH",
);

/// 风险交易的微信支付订单号列表，JSON格式 / WeChat Pay's transaction IDs of the risky payments, in JSON
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionIdList {
    /// 微信支付订单号列表 / WeChat Pay's transaction IDs
    ///
    /// Always present according to the docs.
    pub data: Option<Data>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    TransactionIdList,
    data = "data",
);

/// 微信支付订单号列表 / WeChat Pay's transaction IDs
#[derive(Clone)]
#[non_exhaustive]
pub struct Data {
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Vec<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Data,
    transaction_id = "transaction_id",
);
