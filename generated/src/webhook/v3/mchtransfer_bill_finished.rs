//! 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · `MCHTRANSFER.BILL.FINISHED`
//!
//! Generated from docs/webhook/v3/MCHTRANSFER.BILL.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a merchant transfer in user confirmation mode has succeeded, failed or been cancelled.
///
/// 用户确认模式的商家转账成功、失败或撤销后发送此通知。
///
/// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) / Merchant transfer finished · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012712115), [partner](https://pay.weixin.qq.com/doc/v3/partner/4015468969) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
    ///
    /// Always present according to the docs.
    pub out_bill_no: Option<String>,
    /// 微信转账单号 / WeChat Pay's ID of the transfer
    ///
    /// Always present according to the docs.
    pub transfer_bill_no: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub state: Option<State>,
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    pub mch_id: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
    ///
    /// Always present according to the docs.
    pub transfer_amount: Option<i64>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 失败原因 / Reason for the failure
    pub fail_reason: Option<FailReason>,
    /// 创建时间 / Time of creation
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
    ///
    /// Always present according to the docs.
    pub update_time: Option<String>,
    /// 收款方式类型 / How the user receives the transfer
    pub payment_method_type: Option<PaymentMethodType>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
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

/// 失败原因 / Reason for the failure
#[derive(Clone)]
#[non_exhaustive]
pub enum FailReason {
    /// 用户账户被冻结 / User's account is frozen
    ///
    /// `ACCOUNT_FROZEN`
    AccountFrozen,
    /// 用户账户不存在 / User's account does not exist
    ///
    /// `ACCOUNT_NOT_EXIST`
    AccountNotExist,
    /// 银行卡账户异常（销户、冻结或挂失等） / Bank card closed, frozen or reported lost
    ///
    /// `BANK_CARD_ACCOUNT_ABNORMAL`
    BankCardAccountAbnormal,
    /// 银行名称或分支行信息有误 / Bank or branch information is wrong
    ///
    /// `BANK_CARD_BANK_INFO_WRONG`
    BankCardBankInfoWrong,
    /// 银行卡户名或卡号有误 / Bank card's holder name or number is wrong
    ///
    /// `BANK_CARD_CARD_INFO_WRONG`
    BankCardCardInfoWrong,
    /// 银行卡为二、三类卡，且超过收款限额 / Bank card of class II or III is over its receiving limit
    ///
    /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
    BankCardCollectionsAboveQuota,
    /// 用户收款卡信息错误 / User's receiving card information is wrong
    ///
    /// `BANK_CARD_PARAM_ERROR`
    BankCardParamError,
    /// 银行卡状态异常 / Bank card's status is abnormal
    ///
    /// `BANK_CARD_STATUS_ABNORMAL`
    BankCardStatusAbnormal,
    /// 超出用户单月转账收款限额 / User's monthly limit of transfers exceeded
    ///
    /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
    BlockB2cUserlimitamountBsruleMonth,
    /// 用户账户存在风险，本月收款受限 / User's account is risky, receiving limited this month
    ///
    /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
    BlockB2cUserlimitamountMonth,
    /// 超过用户单日收款次数 / User's daily number of receipts exceeded
    ///
    /// `DAY_RECEIVED_COUNT_EXCEED`
    DayReceivedCountExceed,
    /// 超过用户单日收款额度 / User's daily receiving quota exceeded
    ///
    /// `DAY_RECEIVED_QUOTA_EXCEED`
    DayReceivedQuotaExceed,
    /// 转账金额超过预约金额 / Amount exceeds the reserved amount
    ///
    /// `EXCEEDED_ESTIMATED_AMOUNT`
    ExceededEstimatedAmount,
    /// 收款人身份证校验不通过 / Payee's ID card does not match
    ///
    /// `ID_CARD_NOT_CORRECT`
    IdCardNotCorrect,
    /// 商户撤销转账 / Cancelled by the merchant
    ///
    /// `MCH_CANCEL`
    MchCancel,
    /// 商户验密人驳回转账 / Rejected by the merchant's approver
    ///
    /// `MERCHANT_REJECT`
    MerchantReject,
    /// 商户验密人超时未验密 / Not confirmed in time by the merchant's approver
    ///
    /// `MERCHANT_NOT_CONFIRM`
    MerchantNotConfirm,
    /// 收款人姓名校验不通过 / Payee's name does not match
    ///
    /// `NAME_NOT_CORRECT`
    NameNotCorrect,
    /// OpenID无效 / Invalid OpenID
    ///
    /// `OPENID_INVALID`
    OpenidInvalid,
    /// 其他失败原因 / Other reason
    ///
    /// `OTHER_FAIL_REASON_TYPE`
    OtherFailReasonType,
    /// 超时关闭 / Closed on timeout
    ///
    /// `OVERDUE_CLOSE`
    OverdueClose,
    /// 用户账户收款异常 / Payee's account is abnormal
    ///
    /// `PAYEE_ACCOUNT_ABNORMAL`
    PayeeAccountAbnormal,
    /// 付款方账户异常 / Payer's account is abnormal
    ///
    /// `PAYER_ACCOUNT_ABNORMAL`
    PayerAccountAbnormal,
    /// 产品权限未开通或被冻结 / Product permission not activated or frozen
    ///
    /// `PRODUCT_AUTH_CHECK_FAIL`
    ProductAuthCheckFail,
    /// 用户账户收款受限 / User's account is limited in receiving
    ///
    /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
    RealnameAccountReceivedQuotaExceed,
    /// 收款人未实名 / Payee has no verified real name
    ///
    /// `REAL_NAME_CHECK_FAIL`
    RealNameCheckFail,
    /// 用户不在收款用户列表 / User is not in the list of payees
    ///
    /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`
    ReceiveAccountNotConfigure,
    /// 预约信息不匹配 / Reservation information does not match
    ///
    /// `RESERVATION_INFO_NOT_MATCH`
    ReservationInfoNotMatch,
    /// 预约场景不匹配 / Reservation scene does not match
    ///
    /// `RESERVATION_SCENE_NOT_MATCH`
    ReservationSceneNotMatch,
    /// 预约状态无效 / Reservation's state is invalid
    ///
    /// `RESERVATION_STATE_INVALID`
    ReservationStateInvalid,
    /// 超过用户单笔收款额度 / User's quota per transfer exceeded
    ///
    /// `TRANSFER_QUOTA_EXCEED`
    TransferQuotaExceed,
    /// 转账备注设置失败 / Setting the transfer remark failed
    ///
    /// `TRANSFER_REMARK_SET_FAIL`
    TransferRemarkSetFail,
    /// 付款存在风险 / Transfer is risky
    ///
    /// `TRANSFER_RISK`
    TransferRisk,
    /// 转账场景无效 / Transfer scene is invalid
    ///
    /// `TRANSFER_SCENE_INVALID`
    TransferSceneInvalid,
    /// 转账场景暂不可用 / Transfer scene is not available for now
    ///
    /// `TRANSFER_SCENE_UNAVAILABLE`
    TransferSceneUnavailable,
    /// 超过关联订单可转账金额 / Transferable amount of the related order exceeded
    ///
    /// `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`
    RelatedOrderTransferAmountExceed,
    /// 超过关联订单可转账次数 / Number of transfers of the related order exceeded
    ///
    /// `RELATED_ORDER_TRANSFER_COUNT_EXCEED`
    RelatedOrderTransferCountExceed,
    /// 预算不足 / Insufficient budget
    ///
    /// `BUDGET_NOT_ENOUGH`
    BudgetNotEnough,
    /// A value unknown to this version.
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

/// 收款方式类型 / How the user receives the transfer
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// 微信零钱 / WeChat balance
    ///
    /// `CFT`
    Cft,
    /// 香港微信钱包（WeChat Pay HK） / WeChat Pay HK wallet
    ///
    /// `WPHK`
    Wphk,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    PaymentMethodType,
    Cft = "CFT",
    Wphk = "WPHK",
);
