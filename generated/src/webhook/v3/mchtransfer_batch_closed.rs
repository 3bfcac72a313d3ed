//! 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · `MCHTRANSFER.BATCH.CLOSED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BATCH.CLOSED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
///
/// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012269028) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `out_batch_no`
    ///
    /// Documented as always there.
    pub out_batch_no: Option<String>,
    /// `batch_id`
    ///
    /// Documented as always there.
    pub batch_id: Option<String>,
    /// `batch_status`
    ///
    /// Documented as always there.
    pub batch_status: Option<BatchStatus>,
    /// `total_num`
    ///
    /// Documented as always there.
    pub total_num: Option<i64>,
    /// `total_amount`
    ///
    /// Documented as always there.
    pub total_amount: Option<i64>,
    /// `close_reason`
    ///
    /// Documented as always there.
    pub close_reason: Option<CloseReason>,
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
    out_batch_no = "out_batch_no",
    batch_id = "batch_id",
    batch_status = "batch_status",
    total_num = "total_num",
    total_amount = "total_amount",
    close_reason = "close_reason",
    update_time = "update_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// BatchStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum BatchStatus {
    /// `WAIT_PAY`
    WaitPay,
    /// `ACCEPTED`
    Accepted,
    /// `PROCESSING`
    Processing,
    /// `FINISHED`
    Finished,
    /// `CLOSED`
    Closed,
    /// A value that these docs do not know.
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

/// CloseReason
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseReason {
    /// `CLOSED`
    Closed,
    /// `OVERDUE_CLOSE`
    OverdueClose,
    /// `TRANSFER_SCENE_INVALID`
    TransferSceneInvalid,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CloseReason,
    Closed = "CLOSED",
    OverdueClose = "OVERDUE_CLOSE",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
);
