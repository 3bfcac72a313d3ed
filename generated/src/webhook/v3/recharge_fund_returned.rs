//! 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · `RECHARGE.FUND_RETURNED`
//!
//! Generated from docs/webhook/v3/RECHARGE.FUND_RETURNED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
///
/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012973125) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `recharge_returned_id`
    ///
    /// Documented as always there.
    pub recharge_returned_id: Option<String>,
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `out_recharge_no`
    ///
    /// Documented as always there.
    pub out_recharge_no: Option<String>,
    /// `recharge_id`
    ///
    /// Documented as always there.
    pub recharge_id: Option<String>,
    /// `recharge_channel`
    ///
    /// Documented as always there.
    pub recharge_channel: Option<RechargeChannel>,
    /// `detail`
    pub detail: Option<Detail>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// RechargeChannel
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeChannel {
    /// `BANK_TRANSFER`
    BankTransfer,
    /// `ONLINE_BANK`
    OnlineBank,
    /// A value that these docs do not know.
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
    /// `bank_name`
    ///
    /// Documented as always there.
    pub bank_name: Option<String>,
    /// `bank_card_tail`
    ///
    /// Documented as always there.
    pub bank_card_tail: Option<String>,
    /// `bank_account_name`
    pub bank_account_name: Option<String>,
    /// `amount`
    pub amount: Option<i64>,
    /// `currency`
    pub currency: Option<String>,
    /// `memo`
    pub memo: Option<String>,
    /// `return_time`
    ///
    /// Documented as always there.
    pub return_time: Option<String>,
    /// `return_reason`
    ///
    /// Documented as always there.
    pub return_reason: Option<String>,
    /// `online_bank_type`
    pub online_bank_type: Option<OnlineBankType>,
    /// What came besides.
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

/// OnlineBankType
#[derive(Clone)]
#[non_exhaustive]
pub enum OnlineBankType {
    /// `ONLINE_BANK_TYPE_CORPORATE`
    OnlineBankTypeCorporate,
    /// `ONLINE_BANK_TYPE_PERSONAL`
    OnlineBankTypePersonal,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    OnlineBankType,
    OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
    OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
);
