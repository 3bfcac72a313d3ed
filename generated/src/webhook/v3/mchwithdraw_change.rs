//! 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · `MCHWITHDRAW.CHANGE`
//!
//! Generated from docs/webhook/v3/MCHWITHDRAW.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a withdrawal has succeeded, failed, been returned by the bank or been closed.
///
/// 提现成功、失败、被银行退票或关闭时发送此通知。
///
/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) / Withdrawal state changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013049135) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `original_data`
    pub original_data: Option<OriginalData>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    original_data = "original_data",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// OriginalData
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalData {
    /// 提现单状态 / State of the withdrawal
    ///
    /// Always present according to the docs.
    pub status: Option<Status>,
    /// 微信支付提现单号 / WeChat Pay's withdrawal ID
    ///
    /// Always present according to the docs.
    pub withdraw_id: Option<String>,
    /// 商户提现单号 / Merchant's number of the withdrawal
    ///
    /// Always present according to the docs.
    pub out_request_no: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    pub amount: Option<i64>,
    /// 发起提现时间，RFC 3339格式 / Time at which the withdrawal was started, in RFC 3339
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 提现状态更新时间，RFC 3339格式 / Time the withdrawal's state was updated, in RFC 3339
    ///
    /// Always present according to the docs.
    pub update_time: Option<String>,
    /// 提现失败原因 / Why the withdrawal failed
    pub reason: Option<String>,
    /// 提现备注 / Remark on the withdrawal
    pub remark: Option<String>,
    /// 银行附言，展示于收款银行的入账记录 / Memo passed to the receiving bank and shown in its records
    pub bank_memo: Option<String>,
    /// 提现出款账户类型 / Type of account from which the withdrawal is paid
    ///
    /// Always present according to the docs.
    pub account_type: Option<AccountType>,
    /// 提现失败解决方案 / How to solve the failed withdrawal
    pub solution: Option<String>,
    /// 提现入账银行账号后四位 / Last four digits of the bank account to which the withdrawal is paid
    ///
    /// Always present according to the docs.
    pub account_number: Option<String>,
    /// 提现入账银行 / Bank to which the withdrawal is paid
    ///
    /// Always present according to the docs.
    pub account_bank: Option<String>,
    /// 提现入账银行全称（含支行） / Full name, with branch, of the bank to which the withdrawal is paid
    pub bank_name: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 电商平台商户号 / Merchant ID of the e-commerce platform
    pub sp_mchid: Option<String>,
    /// 总金额，单位：分 / Total amount, in fen
    pub total_amount: Option<i64>,
    /// 提现成功金额，单位：分 / Amount withdrawn successfully, in fen
    pub success_amount: Option<i64>,
    /// 提现失败金额，单位：分 / Withdrawal amount that failed, in fen
    pub fail_amount: Option<i64>,
    /// 提现退票金额，单位：分 / Amount of the withdrawal returned by the bank, in fen
    pub refund_amount: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    OriginalData,
    status = "status",
    withdraw_id = "withdraw_id",
    out_request_no = "out_request_no",
    amount = "amount",
    create_time = "create_time",
    update_time = "update_time",
    reason = "reason",
    remark = "remark",
    bank_memo = "bank_memo",
    account_type = "account_type",
    solution = "solution",
    account_number = "account_number",
    account_bank = "account_bank",
    bank_name = "bank_name",
    sub_mchid = "sub_mchid",
    sp_mchid = "sp_mchid",
    total_amount = "total_amount",
    success_amount = "success_amount",
    fail_amount = "fail_amount",
    refund_amount = "refund_amount",
);

/// 提现单状态 / State of the withdrawal
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// 受理成功 / Accepted
    ///
    /// `CREATE_SUCCESS`
    CreateSuccess,
    /// 成功 / Success
    ///
    /// `SUCCESS`
    Success,
    /// 失败 / Failure
    ///
    /// `FAIL`
    Fail,
    /// 已退回（提现退票或红包退款） / Returned (withdrawal bounced by the bank, or red packet refunded)
    ///
    /// `REFUND`
    Refund,
    /// 已关闭 / Closed
    ///
    /// `CLOSE`
    Close,
    /// 初始态 / Initial state
    ///
    /// `INIT`
    Init,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Status,
    CreateSuccess = "CREATE_SUCCESS",
    Success = "SUCCESS",
    Fail = "FAIL",
    Refund = "REFUND",
    Close = "CLOSE",
    Init = "INIT",
);

/// 提现出款账户类型 / Type of account from which the withdrawal is paid
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// 基本账户 / Basic account
    ///
    /// `BASIC`
    Basic,
    /// 运营账户 / Operation account
    ///
    /// `OPERATION`
    Operation,
    /// 手续费账户 / Fee account
    ///
    /// `FEES`
    Fees,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AccountType,
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
);
