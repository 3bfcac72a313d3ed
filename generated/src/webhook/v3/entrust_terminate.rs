//! 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) · `ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a papay (contracted deduction) contract has been terminated.
///
/// 委托代扣协议解除后发送此通知。
///
/// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) / Papay contract terminated · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160323) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    pub sp_mchid: Option<String>,
    /// 服务商或机构的AppID / AppID of the partner or institution
    pub sp_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Always present according to the docs.
    pub plan_id: Option<i64>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub out_contract_code: Option<String>,
    /// 用户账户展示名称 / Name of the user's account shown on the contract page
    ///
    /// Always present according to the docs.
    pub contract_display_account: Option<String>,
    /// 协议（签约）状态 / Contract's state
    ///
    /// Always present according to the docs.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间 / Time at which the contract was signed
    ///
    /// Always present according to the docs.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间 / Time at which the contract expires
    ///
    /// Always present according to the docs.
    pub contract_expired_time: Option<String>,
    /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 协议解约信息 / Details of the contract's termination
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费信息 / Schedule of a reserved deduction
    pub deduct_schedule: Option<DeductSchedule>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    contract_id = "contract_id",
    sp_mchid = "sp_mchid",
    sp_appid = "sp_appid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    contract_display_account = "contract_display_account",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_expired_time = "contract_expired_time",
    sp_openid = "sp_openid",
    sub_openid = "sub_openid",
    contract_terminate_info = "contract_terminate_info",
    deduct_schedule = "deduct_schedule",
    mchid = "mchid",
    appid = "appid",
    openid = "openid",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 协议（签约）状态 / Contract's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractState {
    /// 已签约 / Signed
    ///
    /// `SIGNED`
    Signed,
    /// 已解约 / Terminated
    ///
    /// `TERMINATED`
    Terminated,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractState,
    Signed = "SIGNED",
    Terminated = "TERMINATED",
);

/// 协议解约信息 / Details of the contract's termination
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式 / How the contract was terminated
    ///
    /// Always present according to the docs.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 协议解约时间 / Time at which the contract was terminated
    pub contract_terminated_time: Option<String>,
    /// 协议解约备注 / Remark on the contract's termination
    pub contract_termination_remark: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ContractTerminateInfo,
    contract_termination_mode = "contract_termination_mode",
    contract_terminated_time = "contract_terminated_time",
    contract_termination_remark = "contract_termination_remark",
);

/// 协议解约方式 / How the contract was terminated
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// 用户解约 / Terminated by the user
    ///
    /// `USER_TERMINATE`
    UserTerminate,
    /// 商户调用API解约 / Terminated by the merchant through the API
    ///
    /// `MCH_API_TERMINATE`
    MchApiTerminate,
    /// 商户调用API解约 / Terminated by the merchant through the API
    ///
    /// `API`
    Api,
    /// 商户平台解约 / Terminated on the merchant platform
    ///
    /// `WEPAY_WEB_TERMINATE`
    WepayWebTerminate,
    /// 客服解约 / Terminated by customer service
    ///
    /// `CUSTOMER_SERVICE_TERMINATE`
    CustomerServiceTerminate,
    /// 系统解约 / Terminated by the system
    ///
    /// `SYSTEM_TERMINATE`
    SystemTerminate,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminationMode,
    UserTerminate = "USER_TERMINATE",
    MchApiTerminate = "MCH_API_TERMINATE",
    Api = "API",
    WepayWebTerminate = "WEPAY_WEB_TERMINATE",
    CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
    SystemTerminate = "SYSTEM_TERMINATE",
);

/// 预约扣费信息 / Schedule of a reserved deduction
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
    pub estimated_deduct_date: Option<String>,
    /// 预计扣费金额信息 / Amount expected to be deducted
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// 扣费预约状态 / State of the scheduled deduction
    ///
    /// Always present according to the docs.
    pub schedule_state: Option<ScheduleState>,
    /// 已预约的扣费金额信息 / Amount scheduled for deduction
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 预约的实际扣费金额 / Amount actually deducted under the schedule
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
    ///
    /// Always present according to the docs.
    pub deduct_date: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    DeductSchedule,
    estimated_deduct_date = "estimated_deduct_date",
    estimated_deduct_amount = "estimated_deduct_amount",
    schedule_state = "schedule_state",
    scheduled_amount = "scheduled_amount",
    deduct_amount = "deduct_amount",
    deduct_date = "deduct_date",
);

/// 预计扣费金额信息 / Amount expected to be deducted
#[derive(Clone)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs. Default: `CNY`.
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    EstimatedDeductAmount,
    amount = "amount",
    currency = "currency",
);

/// 扣费预约状态 / State of the scheduled deduction
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleState {
    /// 未预约 / Not scheduled
    ///
    /// `NO_SCHEDULED`
    NoScheduled,
    /// 已预约 / Scheduled
    ///
    /// `SCHEDULED`
    Scheduled,
    /// 已扣费 / Deducted
    ///
    /// `PAID`
    Paid,
    /// 已过期 / Expired
    ///
    /// `EXPIRED`
    Expired,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ScheduleState,
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
);

/// 已预约的扣费金额信息 / Amount scheduled for deduction
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs. Default: `CNY`.
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ScheduledAmount,
    amount = "amount",
    currency = "currency",
);

/// 预约的实际扣费金额 / Amount actually deducted under the schedule
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs. Default: `CNY`.
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    DeductAmount,
    amount = "amount",
    currency = "currency",
);
