//! 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · `MCHWITHDRAW.CHANGE`
//!
//! Generated from docs/webhook/v3/MCHWITHDRAW.CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
///
/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013049135) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `original_data`
    pub original_data: Option<OriginalData>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    original_data = "original_data",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// OriginalData
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalData {
    /// `status`
    ///
    /// Documented as always there.
    pub status: Option<Status>,
    /// `withdraw_id`
    ///
    /// Documented as always there.
    pub withdraw_id: Option<String>,
    /// `out_request_no`
    ///
    /// Documented as always there.
    pub out_request_no: Option<String>,
    /// `amount`
    pub amount: Option<i64>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `update_time`
    ///
    /// Documented as always there.
    pub update_time: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `bank_memo`
    pub bank_memo: Option<String>,
    /// `account_type`
    ///
    /// Documented as always there.
    pub account_type: Option<AccountType>,
    /// `solution`
    pub solution: Option<String>,
    /// `account_number`
    ///
    /// Documented as always there.
    pub account_number: Option<String>,
    /// `account_bank`
    ///
    /// Documented as always there.
    pub account_bank: Option<String>,
    /// `bank_name`
    pub bank_name: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sp_mchid`
    pub sp_mchid: Option<String>,
    /// `total_amount`
    pub total_amount: Option<i64>,
    /// `success_amount`
    pub success_amount: Option<i64>,
    /// `fail_amount`
    pub fail_amount: Option<i64>,
    /// `refund_amount`
    pub refund_amount: Option<i64>,
    /// What came besides.
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

/// Status
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `CREATE_SUCCESS`
    CreateSuccess,
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// `REFUND`
    Refund,
    /// `CLOSE`
    Close,
    /// `INIT`
    Init,
    /// A value that these docs do not know.
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

/// AccountType
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `BASIC`
    Basic,
    /// `OPERATION`
    Operation,
    /// `FEES`
    Fees,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AccountType,
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
);
