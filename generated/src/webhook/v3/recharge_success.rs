//! 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · `RECHARGE.SUCCESS`
//!
//! Generated from docs/webhook/v3/RECHARGE.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the platform when the recharge of a sub-merchant has succeeded.
///
/// 子商户充值到账后通知平台。
///
/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) / Sub-merchant recharge succeeded · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012763652) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
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
    /// 充值入账账户类型 / Type of account that receives the recharge
    ///
    /// Always present according to the docs.
    pub account_type: Option<AccountType>,
    /// 充值场景 / Purpose of the top-up
    ///
    /// Always present according to the docs.
    pub recharge_scene: Option<RechargeScene>,
    /// 充值状态 / State of the top-up
    ///
    /// Always present according to the docs.
    pub recharge_state: Option<RechargeState>,
    /// 充值状态描述 / Description of the top-up's state
    pub recharge_state_desc: Option<String>,
    /// 充值金额 / Amount topped up
    ///
    /// Always present according to the docs.
    pub recharge_amount: Option<RechargeAmount>,
    /// 备注 / Remark
    pub remark: Option<String>,
    /// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值信息 / Details of a top-up paid by scanning a QR code
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息 / Payment details of the online banking recharge
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
    ///
    /// Always present according to the docs.
    pub accept_time: Option<String>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    pub success_time: Option<String>,
    /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
    pub close_time: Option<String>,
    /// 可用充值渠道列表 / Recharge channels that can be used
    pub available_recharge_channels: Vec<AvailableRechargeChannels>,
    /// Fields unknown to this version.
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
    /// 扫码充值 / Recharge by QR code
    ///
    /// `QR_RECHARGE`
    QrRecharge,
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
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
);

/// 充值入账账户类型 / Type of account that receives the recharge
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// 保证金账户 / Security deposit account
    ///
    /// `DEPOSIT`
    Deposit,
    /// 运营账户 / Operation account
    ///
    /// `OPERATION`
    Operation,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AccountType,
    Deposit = "DEPOSIT",
    Operation = "OPERATION",
);

/// 充值场景 / Purpose of the top-up
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeScene {
    /// 电商平台保证金充值 / Recharge of the security deposit on an e-commerce platform
    ///
    /// `ECOMMERCE_DEPOSIT`
    EcommerceDeposit,
    /// 电商平台付款充值 / Recharge for paying out on an e-commerce platform
    ///
    /// `ECOMMERCE_PAYMENT`
    EcommercePayment,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeScene,
    EcommerceDeposit = "ECOMMERCE_DEPOSIT",
    EcommercePayment = "ECOMMERCE_PAYMENT",
);

/// 充值状态 / State of the top-up
#[derive(Clone)]
#[non_exhaustive]
pub enum RechargeState {
    /// 充值成功 / Recharged
    ///
    /// `SUCCESS`
    Success,
    /// 充值中 / Recharge in progress
    ///
    /// `RECHARGING`
    Recharging,
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RechargeState,
    Success = "SUCCESS",
    Recharging = "RECHARGING",
    Closed = "CLOSED",
);

/// 充值金额 / Amount topped up
#[derive(Clone)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs.
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    RechargeAmount,
    amount = "amount",
    currency = "currency",
);

/// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账（充值）附言 / Remark of the bank transfer
    ///
    /// Always present according to the docs.
    pub memo: Option<String>,
    /// 转入的银行流水单号 / Bank's serial number of the incoming transfer
    ///
    /// Always present according to the docs.
    pub bill_no: Option<String>,
    /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
    ///
    /// Always present according to the docs.
    pub bank_name: Option<String>,
    /// 银行卡号后四位 / Last four digits of the bank card number
    ///
    /// Always present according to the docs.
    pub bank_card_tail: Option<String>,
    /// 银行账户户名 / Name of the bank account's holder
    ///
    /// Always present according to the docs.
    pub bank_account_name: Option<String>,
    /// Fields unknown to this version.
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

/// 扫码充值信息 / Details of a top-up paid by scanning a QR code
#[derive(Clone)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 员工类型 / Type of employee
    ///
    /// Always present according to the docs.
    pub employee_type: Option<EmployeeType>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    QrRechargeInfo,
    employee_type = "employee_type",
    openid = "openid",
);

/// 员工类型 / Type of employee
#[derive(Clone)]
#[non_exhaustive]
pub enum EmployeeType {
    /// 管理员 / Administrator
    ///
    /// `ADMIN`
    Admin,
    /// 员工 / Staff
    ///
    /// `STAFF`
    Staff,
    /// 法定代表人 / Legal representative
    ///
    /// `LEGAL_PERSON`
    LegalPerson,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    EmployeeType,
    Admin = "ADMIN",
    Staff = "STAFF",
    LegalPerson = "LEGAL_PERSON",
);

/// 网银充值的付款信息 / Payment details of the online banking recharge
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号 / Bank's order number of the recharge
    pub bill_no: Option<String>,
    /// 退回时间，RFC 3339格式 / Time of the return, in RFC 3339
    pub return_time: Option<String>,
    /// 退回原因 / Why the money was returned
    pub return_reason: Option<String>,
    /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
    pub bank_name: Option<String>,
    /// 网银类型 / Type of online banking
    pub online_bank_type: Option<OnlineBankType>,
    /// 银行卡号后四位 / Last four digits of the bank card number
    pub bank_card_tail: Option<String>,
    /// 银行账户户名 / Name of the bank account's holder
    pub bank_account_name: Option<String>,
    /// Fields unknown to this version.
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

/// 可用充值渠道列表 / Recharge channels that can be used
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableRechargeChannels {
    /// 银行转账充值 / Recharge by bank transfer
    ///
    /// `BANK_TRANSFER`
    BankTransfer,
    /// 扫码充值 / Recharge by QR code
    ///
    /// `QR_RECHARGE`
    QrRecharge,
    /// 网银充值 / Recharge by online banking
    ///
    /// `ONLINE_BANK`
    OnlineBank,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AvailableRechargeChannels,
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
);
