//! 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) · `INSURANCE_ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/INSURANCE_ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
///
/// 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289466) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `insured_display_name`
    ///
    /// Documented as always there.
    pub insured_display_name: Option<String>,
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
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `contract_terminate_info`
    ///
    /// Documented as always there.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    contract_id = "contract_id",
    appid = "appid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    insured_display_name = "insured_display_name",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_expired_time = "contract_expired_time",
    openid = "openid",
    contract_terminate_info = "contract_terminate_info",
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
    ///
    /// Documented as always there.
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
