//! 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · `RECHARGE.SUCCESS`
//!
//! Generated from docs/webhook/v3/RECHARGE.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
///
/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012763652) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
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
    /// `account_type`
    ///
    /// Documented as always there.
    pub account_type: Option<AccountType>,
    /// `recharge_scene`
    ///
    /// Documented as always there.
    pub recharge_scene: Option<RechargeScene>,
    /// `recharge_state`
    ///
    /// Documented as always there.
    pub recharge_state: Option<RechargeState>,
    /// `recharge_state_desc`
    pub recharge_state_desc: Option<String>,
    /// `recharge_amount`
    ///
    /// Documented as always there.
    pub recharge_amount: Option<RechargeAmount>,
    /// `remark`
    pub remark: Option<String>,
    /// `bank_transfer_info`
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// `qr_recharge_info`
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// `online_bank_recharge_info`
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// `accept_time`
    ///
    /// Documented as always there.
    pub accept_time: Option<String>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `close_time`
    pub close_time: Option<String>,
    /// `available_recharge_channels`
    pub available_recharge_channels: Vec<AvailableRechargeChannels>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    out_recharge_no = "out_recharge_no",
    recharge_id = "recharge_id",
    recharge_channel = "recharge_channel",
    account_type = "account_type",
    recharge_scene = "recharge_scene",
    recharge_state = "recharge_state",
    recharge_state_desc = "recharge_state_desc",
    recharge_amount = "recharge_amount",
    remark = "remark",
    bank_transfer_info = "bank_transfer_info",
    qr_recharge_info = "qr_recharge_info",
    online_bank_recharge_info = "online_bank_recharge_info",
    accept_time = "accept_time",
    success_time = "success_time",
    close_time = "close_time",
    available_recharge_channels = "available_recharge_channels",
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
    /// `QR_RECHARGE`
    QrRecharge,
    /// `ONLINE_BANK`
    OnlineBank,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeChannel,
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
);

/// AccountType
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `DEPOSIT`
    Deposit,
    /// `OPERATION`
    Operation,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AccountType,
    Deposit = "DEPOSIT",
    Operation = "OPERATION",
);

/// RechargeScene
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeScene {
    /// `ECOMMERCE_DEPOSIT`
    EcommerceDeposit,
    /// `ECOMMERCE_PAYMENT`
    EcommercePayment,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeScene,
    EcommerceDeposit = "ECOMMERCE_DEPOSIT",
    EcommercePayment = "ECOMMERCE_PAYMENT",
);

/// RechargeState
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeState {
    /// `SUCCESS`
    Success,
    /// `RECHARGING`
    Recharging,
    /// `CLOSED`
    Closed,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeState,
    Success = "SUCCESS",
    Recharging = "RECHARGING",
    Closed = "CLOSED",
);

/// RechargeAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    RechargeAmount,
    amount = "amount",
    currency = "currency",
);

/// BankTransferInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// `memo`
    ///
    /// Documented as always there.
    pub memo: Option<String>,
    /// `bill_no`
    ///
    /// Documented as always there.
    pub bill_no: Option<String>,
    /// `bank_name`
    ///
    /// Documented as always there.
    pub bank_name: Option<String>,
    /// `bank_card_tail`
    ///
    /// Documented as always there.
    pub bank_card_tail: Option<String>,
    /// `bank_account_name`
    ///
    /// Documented as always there.
    pub bank_account_name: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    BankTransferInfo,
    memo = "memo",
    bill_no = "bill_no",
    bank_name = "bank_name",
    bank_card_tail = "bank_card_tail",
    bank_account_name = "bank_account_name",
);

/// QrRechargeInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// `employee_type`
    ///
    /// Documented as always there.
    pub employee_type: Option<EmployeeType>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    QrRechargeInfo,
    employee_type = "employee_type",
    openid = "openid",
);

/// EmployeeType
#[derive(Clone)]
#[non_exhaustive]
pub enum EmployeeType {
    /// `ADMIN`
    Admin,
    /// `STAFF`
    Staff,
    /// `LEGAL_PERSON`
    LegalPerson,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    EmployeeType,
    Admin = "ADMIN",
    Staff = "STAFF",
    LegalPerson = "LEGAL_PERSON",
);

/// OnlineBankRechargeInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// `bill_no`
    pub bill_no: Option<String>,
    /// `return_time`
    pub return_time: Option<String>,
    /// `return_reason`
    pub return_reason: Option<String>,
    /// `bank_name`
    pub bank_name: Option<String>,
    /// `online_bank_type`
    pub online_bank_type: Option<OnlineBankType>,
    /// `bank_card_tail`
    pub bank_card_tail: Option<String>,
    /// `bank_account_name`
    pub bank_account_name: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    OnlineBankRechargeInfo,
    bill_no = "bill_no",
    return_time = "return_time",
    return_reason = "return_reason",
    bank_name = "bank_name",
    online_bank_type = "online_bank_type",
    bank_card_tail = "bank_card_tail",
    bank_account_name = "bank_account_name",
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

/// AvailableRechargeChannels
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableRechargeChannels {
    /// `BANK_TRANSFER`
    BankTransfer,
    /// `QR_RECHARGE`
    QrRecharge,
    /// `ONLINE_BANK`
    OnlineBank,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AvailableRechargeChannels,
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
);
