//! 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · `MCHTRANSFER.BATCH.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BATCH.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a merchant transfer batch has ended as finished.
///
/// 商家转账批次以完成状态结束后发送此通知。
///
/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) / Merchant transfer batch finished · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012269028) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户批次单号 / Merchant's number of the transfer or payout batch
    ///
    /// Always present according to the docs.
    pub out_batch_no: Option<String>,
    /// 微信支付批次单号 / WeChat Pay's batch number
    ///
    /// Always present according to the docs.
    pub batch_id: Option<String>,
    /// 批次状态 / Batch's state
    ///
    /// Always present according to the docs.
    pub batch_status: Option<BatchStatus>,
    /// 总笔数 / Total number
    ///
    /// Always present according to the docs.
    pub total_num: Option<i64>,
    /// 总金额，单位：分 / Total amount, in fen
    ///
    /// Always present according to the docs.
    pub total_amount: Option<i64>,
    /// 成功金额，单位：分 / Amount that succeeded, in fen
    ///
    /// Always present according to the docs.
    pub success_amount: Option<i64>,
    /// 成功笔数 / Number of transfers that succeeded
    ///
    /// Always present according to the docs.
    pub success_num: Option<i64>,
    /// 失败金额，单位：分 / Amount that failed, in fen
    ///
    /// Always present according to the docs.
    pub fail_amount: Option<i64>,
    /// 失败笔数 / Number of failed transfers or payouts
    ///
    /// Always present according to the docs.
    pub fail_num: Option<i64>,
    /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
    ///
    /// Always present according to the docs.
    pub update_time: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 关闭原因 / Reason of the closing
    pub close_reason: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    out_batch_no = "out_batch_no",
    batch_id = "batch_id",
    batch_status = "batch_status",
    total_num = "total_num",
    total_amount = "total_amount",
    success_amount = "success_amount",
    success_num = "success_num",
    fail_amount = "fail_amount",
    fail_num = "fail_num",
    update_time = "update_time",
    mchid = "mchid",
    close_reason = "close_reason",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 批次状态 / Batch's state
#[derive(Clone)]
#[non_exhaustive]
pub enum BatchStatus {
    /// 待付款确认 / Payment confirmation awaited
    ///
    /// `WAIT_PAY`
    WaitPay,
    /// 已受理 / Accepted
    ///
    /// `ACCEPTED`
    Accepted,
    /// 转账中 / Transfer in progress
    ///
    /// `PROCESSING`
    Processing,
    /// 已完成 / Finished
    ///
    /// `FINISHED`
    Finished,
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    BatchStatus,
    WaitPay = "WAIT_PAY",
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Closed = "CLOSED",
);
