//! 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · `MCHTRANSFER.QQWALLETBILL.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.QQWALLETBILL.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
///
/// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014301851) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `out_bill_no`
    ///
    /// Documented as always there.
    pub out_bill_no: Option<String>,
    /// `transfer_bill_no`
    ///
    /// Documented as always there.
    pub transfer_bill_no: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<State>,
    /// `transfer_amount`
    ///
    /// Documented as always there.
    pub transfer_amount: Option<i64>,
    /// `transfer_remark`
    ///
    /// Documented as always there.
    pub transfer_remark: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `user_qq`
    pub user_qq: Option<String>,
    /// `user_name`
    ///
    /// Sealed on the wire, opened by the client.
    pub user_name: Option<Sensitive>,
    /// `fail_reason`
    pub fail_reason: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `update_time`
    ///
    /// Documented as always there.
    pub update_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_bill_no = "out_bill_no",
    transfer_bill_no = "transfer_bill_no",
    appid = "appid",
    state = "state",
    transfer_amount = "transfer_amount",
    transfer_remark = "transfer_remark",
    openid = "openid",
    user_qq = "user_qq",
    user_name = "user_name",
    fail_reason = "fail_reason",
    create_time = "create_time",
    update_time = "update_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[("/user_name", Wire::RsaOaep)];
}

/// State
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `ACCEPTED`
    Accepted,
    /// `PROCESSING`
    Processing,
    /// `WAIT_USER_CONFIRM`
    WaitUserConfirm,
    /// `TRANSFERING`
    Transfering,
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// `CANCELING`
    Canceling,
    /// `CANCELLED`
    Cancelled,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    State,
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    Transfering = "TRANSFERING",
    Success = "SUCCESS",
    Fail = "FAIL",
    Canceling = "CANCELING",
    Cancelled = "CANCELLED",
);
