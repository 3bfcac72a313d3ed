//! 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) · `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
//!
//! Generated from docs/webhook/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
///
/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014591539) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `product_name`
    ///
    /// Documented as always there. Known: `C2C`.
    pub product_name: Option<String>,
    /// `receipt_id`
    ///
    /// Documented as always there.
    pub receipt_id: Option<String>,
    /// `transfer_amount`
    ///
    /// Documented as always there.
    pub transfer_amount: Option<TransferAmount>,
    /// `receipt_state`
    ///
    /// Documented as always there.
    pub receipt_state: Option<ReceiptState>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `last_update_time`
    ///
    /// Documented as always there.
    pub last_update_time: Option<String>,
    /// `instruction`
    ///
    /// Documented as always there.
    pub instruction: Option<Instruction>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    product_name = "product_name",
    receipt_id = "receipt_id",
    transfer_amount = "transfer_amount",
    receipt_state = "receipt_state",
    create_time = "create_time",
    last_update_time = "last_update_time",
    instruction = "instruction",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// TransferAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAmount {
    /// `total`
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there. Known: `CNY`.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    TransferAmount,
    total = "total",
    currency = "currency",
);

/// ReceiptState
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceiptState {
    /// `RECEIPT_STATE_PENDING`
    ReceiptStatePending,
    /// `RECEIPT_STATE_PROGRESS`
    ReceiptStateProgress,
    /// `RECEIPT_STATE_COMPLETED`
    ReceiptStateCompleted,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReceiptState,
    ReceiptStatePending = "RECEIPT_STATE_PENDING",
    ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
    ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
);

/// Instruction
#[derive(Clone)]
#[non_exhaustive]
pub struct Instruction {
    /// `out_instruction_no`
    ///
    /// Documented as always there.
    pub out_instruction_no: Option<String>,
    /// `commander`
    ///
    /// Documented as always there.
    pub commander: Option<Commander>,
    /// `transfer_mode`
    ///
    /// Documented as always there. Known: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    pub transfer_mode: Option<String>,
    /// `success_time`
    ///
    /// Documented as always there.
    pub success_time: Option<String>,
    /// `instruction_instance_id`
    ///
    /// Documented as always there.
    pub instruction_instance_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Instruction,
    out_instruction_no = "out_instruction_no",
    commander = "commander",
    transfer_mode = "transfer_mode",
    success_time = "success_time",
    instruction_instance_id = "instruction_instance_id",
);

/// Commander
#[derive(Clone)]
#[non_exhaustive]
pub struct Commander {
    /// `operator`
    ///
    /// Documented as always there. Known: `MERCHANT`.
    pub operator: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Commander,
    operator = "operator",
    mchid = "mchid",
);
