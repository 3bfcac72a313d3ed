//! 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · `RECHARGE.FUND_RETURNED`
//!
//! Generated from docs/webhook/v3/RECHARGE.FUND_RETURNED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the platform when the funds of a sub-merchant's recharge have been returned.
///
/// 子商户的充值资金退回后通知平台。
///
/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) / Sub-merchant recharge funds returned · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012973125) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 充值退回单号 / ID of the returned top-up
    ///
    /// Always present according to the docs.
    pub recharge_returned_id: Option<String>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 商户充值单号 / Merchant's number of the recharge
    ///
    /// Always present according to the docs.
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号 / WeChat Pay's top-up ID
    ///
    /// Always present according to the docs.
    pub recharge_id: Option<String>,
    /// 充值渠道 / Channel of the top-up
    ///
    /// Always present according to the docs.
    pub recharge_channel: Option<RechargeChannel>,
    /// `detail`
    pub detail: Option<Detail>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    recharge_returned_id = "recharge_returned_id",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    out_recharge_no = "out_recharge_no",
    recharge_id = "recharge_id",
    recharge_channel = "recharge_channel",
    detail = "detail",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 充值渠道 / Channel of the top-up
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeChannel {
    /// 银行转账充值 / Recharge by bank transfer
    ///
    /// `BANK_TRANSFER`
    BankTransfer,
    /// 网银充值 / Recharge by online banking
    ///
    /// `ONLINE_BANK`
    OnlineBank,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeChannel,
    BankTransfer = "BANK_TRANSFER",
    OnlineBank = "ONLINE_BANK",
);

/// Detail
#[derive(Clone)]
#[non_exhaustive]
pub struct Detail {
    /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
    ///
    /// Always present according to the docs.
    pub bank_name: Option<String>,
    /// 银行卡号后四位 / Last four digits of the bank card number
    ///
    /// Always present according to the docs.
    pub bank_card_tail: Option<String>,
    /// 银行账户户名 / Name of the bank account's holder
    pub bank_account_name: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    pub amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// 银行附言 / Remark given by the bank
    pub memo: Option<String>,
    /// 退回时间，RFC 3339格式 / Time of the return, in RFC 3339
    ///
    /// Always present according to the docs.
    pub return_time: Option<String>,
    /// 退回原因 / Why the money was returned
    ///
    /// Always present according to the docs.
    pub return_reason: Option<String>,
    /// 网银类型 / Type of online banking
    pub online_bank_type: Option<OnlineBankType>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Detail,
    bank_name = "bank_name",
    bank_card_tail = "bank_card_tail",
    bank_account_name = "bank_account_name",
    amount = "amount",
    currency = "currency",
    memo = "memo",
    return_time = "return_time",
    return_reason = "return_reason",
    online_bank_type = "online_bank_type",
);

/// 网银类型 / Type of online banking
#[derive(Clone)]
#[non_exhaustive]
pub enum OnlineBankType {
    /// 企业网银 / Corporate online banking
    ///
    /// `ONLINE_BANK_TYPE_CORPORATE`
    OnlineBankTypeCorporate,
    /// 个人网银 / Personal online banking
    ///
    /// `ONLINE_BANK_TYPE_PERSONAL`
    OnlineBankTypePersonal,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    OnlineBankType,
    OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
    OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
);
