//! 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) · `ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
///
/// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012160323) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `sp_mchid`
    pub sp_mchid: Option<String>,
    /// `sp_appid`
    pub sp_appid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `contract_display_account`
    ///
    /// Documented as always there.
    pub contract_display_account: Option<String>,
    /// `contract_state`
    ///
    /// Documented as always there.
    pub contract_state: Option<ContractState>,
    /// `contract_signed_time`
    ///
    /// Documented as always there.
    pub contract_signed_time: Option<String>,
    /// `contract_expired_time`
    ///
    /// Documented as always there.
    pub contract_expired_time: Option<String>,
    /// `sp_openid`
    pub sp_openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `contract_terminate_info`
    ///
    /// Documented as always there.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// `deduct_schedule`
    pub deduct_schedule: Option<DeductSchedule>,
    /// What came besides.
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
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ContractState
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractState {
    /// `SIGNED`
    Signed,
    /// `TERMINATED`
    Terminated,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractState,
    Signed = "SIGNED",
    Terminated = "TERMINATED",
);

/// ContractTerminateInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// `contract_termination_mode`
    ///
    /// Documented as always there.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// `contract_terminated_time`
    pub contract_terminated_time: Option<String>,
    /// `contract_termination_remark`
    pub contract_termination_remark: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ContractTerminateInfo,
    contract_termination_mode = "contract_termination_mode",
    contract_terminated_time = "contract_terminated_time",
    contract_termination_remark = "contract_termination_remark",
);

/// ContractTerminationMode
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// `USER_TERMINATE`
    UserTerminate,
    /// `MCH_API_TERMINATE`
    MchApiTerminate,
    /// `API`
    Api,
    /// `WEPAY_WEB_TERMINATE`
    WepayWebTerminate,
    /// `CUSTOMER_SERVICE_TERMINATE`
    CustomerServiceTerminate,
    /// `SYSTEM_TERMINATE`
    SystemTerminate,
    /// A value that these docs do not know.
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

/// DeductSchedule
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// `estimated_deduct_date`
    ///
    /// Documented as always there.
    pub estimated_deduct_date: Option<String>,
    /// `estimated_deduct_amount`
    ///
    /// Documented as always there.
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// `schedule_state`
    ///
    /// Documented as always there.
    pub schedule_state: Option<ScheduleState>,
    /// `scheduled_amount`
    pub scheduled_amount: Option<ScheduledAmount>,
    /// `deduct_amount`
    pub deduct_amount: Option<DeductAmount>,
    /// `deduct_date`
    ///
    /// Documented as always there.
    pub deduct_date: Option<String>,
    /// What came besides.
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

/// EstimatedDeductAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there. Default: `CNY`.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    EstimatedDeductAmount,
    amount = "amount",
    currency = "currency",
);

/// ScheduleState
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleState {
    /// `NO_SCHEDULED`
    NoScheduled,
    /// `SCHEDULED`
    Scheduled,
    /// `PAID`
    Paid,
    /// `EXPIRED`
    Expired,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ScheduleState,
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
);

/// ScheduledAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there. Default: `CNY`.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ScheduledAmount,
    amount = "amount",
    currency = "currency",
);

/// DeductAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductAmount {
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there. Default: `CNY`.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    DeductAmount,
    amount = "amount",
    currency = "currency",
);
