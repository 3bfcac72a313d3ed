//! 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · `MCHTRANSFER.BILL.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BILL.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)
///
/// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012712115), [2](https://pay.weixin.qq.com/doc/v3/partner/4015468969) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `out_bill_no`
    ///
    /// Documented as always there.
    pub out_bill_no: Option<String>,
    /// `transfer_bill_no`
    ///
    /// Documented as always there.
    pub transfer_bill_no: Option<String>,
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<State>,
    /// `mch_id`
    pub mch_id: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `transfer_amount`
    ///
    /// Documented as always there.
    pub transfer_amount: Option<i64>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `fail_reason`
    pub fail_reason: Option<FailReason>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `update_time`
    ///
    /// Documented as always there.
    pub update_time: Option<String>,
    /// `payment_method_type`
    pub payment_method_type: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    out_bill_no = "out_bill_no",
    transfer_bill_no = "transfer_bill_no",
    state = "state",
    mch_id = "mch_id",
    mchid = "mchid",
    sub_mchid = "sub_mchid",
    transfer_amount = "transfer_amount",
    openid = "openid",
    fail_reason = "fail_reason",
    create_time = "create_time",
    update_time = "update_time",
    payment_method_type = "payment_method_type",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
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

/// FailReason
#[derive(Clone)]
#[non_exhaustive]
pub enum FailReason {
    /// `ACCOUNT_FROZEN`
    AccountFrozen,
    /// `ACCOUNT_NOT_EXIST`
    AccountNotExist,
    /// `BANK_CARD_ACCOUNT_ABNORMAL`
    BankCardAccountAbnormal,
    /// `BANK_CARD_BANK_INFO_WRONG`
    BankCardBankInfoWrong,
    /// `BANK_CARD_CARD_INFO_WRONG`
    BankCardCardInfoWrong,
    /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
    BankCardCollectionsAboveQuota,
    /// `BANK_CARD_PARAM_ERROR`
    BankCardParamError,
    /// `BANK_CARD_STATUS_ABNORMAL`
    BankCardStatusAbnormal,
    /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
    BlockB2cUserlimitamountBsruleMonth,
    /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
    BlockB2cUserlimitamountMonth,
    /// `DAY_RECEIVED_COUNT_EXCEED`
    DayReceivedCountExceed,
    /// `DAY_RECEIVED_QUOTA_EXCEED`
    DayReceivedQuotaExceed,
    /// `EXCEEDED_ESTIMATED_AMOUNT`
    ExceededEstimatedAmount,
    /// `ID_CARD_NOT_CORRECT`
    IdCardNotCorrect,
    /// `MCH_CANCEL`
    MchCancel,
    /// `MERCHANT_REJECT`
    MerchantReject,
    /// `MERCHANT_NOT_CONFIRM`
    MerchantNotConfirm,
    /// `NAME_NOT_CORRECT`
    NameNotCorrect,
    /// `OPENID_INVALID`
    OpenidInvalid,
    /// `OTHER_FAIL_REASON_TYPE`
    OtherFailReasonType,
    /// `OVERDUE_CLOSE`
    OverdueClose,
    /// `PAYEE_ACCOUNT_ABNORMAL`
    PayeeAccountAbnormal,
    /// `PAYER_ACCOUNT_ABNORMAL`
    PayerAccountAbnormal,
    /// `PRODUCT_AUTH_CHECK_FAIL`
    ProductAuthCheckFail,
    /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
    RealnameAccountReceivedQuotaExceed,
    /// `REAL_NAME_CHECK_FAIL`
    RealNameCheckFail,
    /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`
    ReceiveAccountNotConfigure,
    /// `RESERVATION_INFO_NOT_MATCH`
    ReservationInfoNotMatch,
    /// `RESERVATION_SCENE_NOT_MATCH`
    ReservationSceneNotMatch,
    /// `RESERVATION_STATE_INVALID`
    ReservationStateInvalid,
    /// `TRANSFER_QUOTA_EXCEED`
    TransferQuotaExceed,
    /// `TRANSFER_REMARK_SET_FAIL`
    TransferRemarkSetFail,
    /// `TRANSFER_RISK`
    TransferRisk,
    /// `TRANSFER_SCENE_INVALID`
    TransferSceneInvalid,
    /// `TRANSFER_SCENE_UNAVAILABLE`
    TransferSceneUnavailable,
    /// `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`
    RelatedOrderTransferAmountExceed,
    /// `RELATED_ORDER_TRANSFER_COUNT_EXCEED`
    RelatedOrderTransferCountExceed,
    /// `BUDGET_NOT_ENOUGH`
    BudgetNotEnough,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    FailReason,
    AccountFrozen = "ACCOUNT_FROZEN",
    AccountNotExist = "ACCOUNT_NOT_EXIST",
    BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
    BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
    BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
    BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    BankCardParamError = "BANK_CARD_PARAM_ERROR",
    BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
    BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
    DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
    ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
    IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
    MchCancel = "MCH_CANCEL",
    MerchantReject = "MERCHANT_REJECT",
    MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
    NameNotCorrect = "NAME_NOT_CORRECT",
    OpenidInvalid = "OPENID_INVALID",
    OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
    OverdueClose = "OVERDUE_CLOSE",
    PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
    RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
    ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
    ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    ReservationStateInvalid = "RESERVATION_STATE_INVALID",
    TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
    TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    TransferRisk = "TRANSFER_RISK",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
    RelatedOrderTransferAmountExceed = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
    RelatedOrderTransferCountExceed = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
    BudgetNotEnough = "BUDGET_NOT_ENOUGH",
);
