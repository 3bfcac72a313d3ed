//! 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) · `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
//!
//! Generated from docs/webhook/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when abnormal funds in transit have been transferred to the designated receiver.
///
/// 在途异常资金已转付给指定的接收方后发送此通知。
///
/// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) / Abnormal funds transferred · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014591539) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 产品名称 / Product name
    ///
    /// Always present according to the docs. Known values: `C2C` (C2C产品（个人对个人） / C2C product).
    pub product_name: Option<String>,
    /// 小票或付款单号 / Receipt ID: of the goods receipt, or WeChat Pay's number of an abnormal-fund payment
    ///
    /// Always present according to the docs.
    pub receipt_id: Option<String>,
    /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
    ///
    /// Always present according to the docs.
    pub transfer_amount: Option<TransferAmount>,
    /// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
    ///
    /// Always present according to the docs.
    pub receipt_state: Option<ReceiptState>,
    /// 创建时间 / Time of creation
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 付款单据的最近更新时间 / Time of the payment order's last update
    ///
    /// Always present according to the docs.
    pub last_update_time: Option<String>,
    /// 在途异常资金付款指令信息 / Payment instruction for abnormal funds in transit
    ///
    /// Always present according to the docs.
    pub instruction: Option<Instruction>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAmount {
    /// 付款总金额，单位：分 / Total amount paid out, in fen
    ///
    /// Always present according to the docs.
    pub total: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs. Known values: `CNY` (人民币 / Chinese yuan (CNY)).
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    TransferAmount,
    total = "total",
    currency = "currency",
);

/// 电子回单或付款单状态 / State of the electronic receipt or of the abnormal-fund payment
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceiptState {
    /// 待处理 / Pending
    ///
    /// `RECEIPT_STATE_PENDING`
    ReceiptStatePending,
    /// 处理中 / Being processed
    ///
    /// `RECEIPT_STATE_PROGRESS`
    ReceiptStateProgress,
    /// 已完成 / Finished
    ///
    /// `RECEIPT_STATE_COMPLETED`
    ReceiptStateCompleted,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReceiptState,
    ReceiptStatePending = "RECEIPT_STATE_PENDING",
    ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
    ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
);

/// 在途异常资金付款指令信息 / Payment instruction for abnormal funds in transit
#[derive(Clone)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号 / Merchant's number of the instruction
    ///
    /// Always present according to the docs.
    pub out_instruction_no: Option<String>,
    /// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
    ///
    /// Always present according to the docs.
    pub commander: Option<Commander>,
    /// 付款方式 / How the money is paid out
    ///
    /// Always present according to the docs. Known values: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` (付款给原收款用户 / Pay to the original receiving user).
    pub transfer_mode: Option<String>,
    /// 入账成功时间 / Time the money arrived
    ///
    /// Always present according to the docs.
    pub success_time: Option<String>,
    /// 在途异常资金付款指令执行流水号 / WeChat Pay's serial number of executing the abnormal-fund payment instruction
    ///
    /// Always present according to the docs.
    pub instruction_instance_id: Option<String>,
    /// Fields unknown to this version.
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

/// 在途异常资金付款指令的发起方 / Initiator of the payment instruction for abnormal funds in transit
#[derive(Clone)]
#[non_exhaustive]
pub struct Commander {
    /// 发起付款请求的角色 / Role that initiated the abnormal-fund payment request
    ///
    /// Always present according to the docs. Known values: `MERCHANT` (商户 / Merchant).
    pub operator: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Commander,
    operator = "operator",
    mchid = "mchid",
);
