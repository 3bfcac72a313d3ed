//! 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · `MCHTRANSFER.QQWALLETBILL.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.QQWALLETBILL.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a merchant transfer to a QQ Wallet has succeeded, failed or been cancelled.
///
/// 商家转账到QQ钱包成功、失败或撤销后发送此通知。
///
/// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) / QQ Wallet transfer finished · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014301851) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
    ///
    /// Always present according to the docs.
    pub out_bill_no: Option<String>,
    /// 微信转账单号 / WeChat Pay's ID of the transfer
    ///
    /// Always present according to the docs.
    pub transfer_bill_no: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub state: Option<State>,
    /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
    ///
    /// Always present according to the docs.
    pub transfer_amount: Option<i64>,
    /// 转账备注 / Remark on the transfer, donation or compensation
    ///
    /// Always present according to the docs.
    pub transfer_remark: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 收款用户QQ号 / QQ number of the payee
    pub user_qq: Option<String>,
    /// 用户姓名 / Real name of the user or payee
    ///
    /// Encrypted on the wire; decrypted by the client.
    pub user_name: Option<Sensitive>,
    /// 失败原因 / Reason for the failure
    pub fail_reason: Option<String>,
    /// 创建时间 / Time of creation
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
    ///
    /// Always present according to the docs.
    pub update_time: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[("/user_name", FieldEncoding::RsaOaep)];
}

/// 状态 / State
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// 已受理 / Accepted
    ///
    /// `ACCEPTED`
    Accepted,
    /// 处理中 / Being processed
    ///
    /// `PROCESSING`
    Processing,
    /// 待用户确认 / User's confirmation awaited
    ///
    /// `WAIT_USER_CONFIRM`
    WaitUserConfirm,
    /// 转账中 / Transfer in progress
    ///
    /// `TRANSFERING`
    Transfering,
    /// 成功 / Success
    ///
    /// `SUCCESS`
    Success,
    /// 失败 / Failure
    ///
    /// `FAIL`
    Fail,
    /// 撤销中 / Being cancelled
    ///
    /// `CANCELING`
    Canceling,
    /// 已撤销 / Cancelled
    ///
    /// `CANCELLED`
    Cancelled,
    /// A value unknown to this version.
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
