//! 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · `MCHTRANSFER.BATCH.CLOSED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BATCH.CLOSED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a merchant transfer batch has ended as closed.
///
/// 商家转账批次以关闭状态结束后发送此通知。
///
/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) / Merchant transfer batch closed · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012269028) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
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
    /// 关闭原因 / Reason for closing
    ///
    /// Always present according to the docs.
    pub close_reason: Option<CloseReason>,
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
    out_batch_no = "out_batch_no",
    batch_id = "batch_id",
    batch_status = "batch_status",
    total_num = "total_num",
    total_amount = "total_amount",
    close_reason = "close_reason",
    update_time = "update_time",
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

/// 关闭原因 / Reason for closing
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseReason {
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// 超时关闭 / Closed on timeout
    ///
    /// `OVERDUE_CLOSE`
    OverdueClose,
    /// 转账场景无效 / Transfer scene is invalid
    ///
    /// `TRANSFER_SCENE_INVALID`
    TransferSceneInvalid,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CloseReason,
    Closed = "CLOSED",
    OverdueClose = "OVERDUE_CLOSE",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
);
