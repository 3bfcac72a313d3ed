//! 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · `MCHTRANSFER.BATCH.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BATCH.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
///
/// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012269028) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
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
    /// `success_amount`
    ///
    /// Documented as always there.
    pub success_amount: Option<i64>,
    /// `success_num`
    ///
    /// Documented as always there.
    pub success_num: Option<i64>,
    /// `fail_amount`
    ///
    /// Documented as always there.
    pub fail_amount: Option<i64>,
    /// `fail_num`
    ///
    /// Documented as always there.
    pub fail_num: Option<i64>,
    /// `update_time`
    ///
    /// Documented as always there.
    pub update_time: Option<String>,
    /// What came besides.
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
