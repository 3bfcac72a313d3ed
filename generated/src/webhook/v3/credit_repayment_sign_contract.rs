//! 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) · `CREDIT_REPAYMENT.SIGN_CONTRACT`
//!
//! Generated from docs/webhook/v3/CREDIT_REPAYMENT.SIGN_CONTRACT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)
///
/// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016790583) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `display_name`
    ///
    /// Documented as always there.
    pub display_name: Option<String>,
    /// `contract_state`
    ///
    /// Documented as always there.
    pub contract_state: Option<ContractState>,
    /// `contract_signed_time`
    ///
    /// Documented as always there.
    pub contract_signed_time: Option<String>,
    /// `contract_terminated_time`
    pub contract_terminated_time: Option<String>,
    /// `contract_terminated_mode`
    ///
    /// Documented as always there.
    pub contract_terminated_mode: Option<ContractTerminatedMode>,
    /// `contract_termination_remark`
    pub contract_termination_remark: Option<String>,
    /// `repayment_day`
    pub repayment_day: Option<i64>,
    /// `repayment_amount_limit`
    ///
    /// Documented as always there.
    pub repayment_amount_limit: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    contract_id = "contract_id",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    display_name = "display_name",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_terminated_time = "contract_terminated_time",
    contract_terminated_mode = "contract_terminated_mode",
    contract_termination_remark = "contract_termination_remark",
    repayment_day = "repayment_day",
    repayment_amount_limit = "repayment_amount_limit",
    appid = "appid",
    openid = "openid",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ContractState
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractState {
    /// `CONTRACT_STATE_INVALID`
    ContractStateInvalid,
    /// `CONTRACT_STATE_EFFECTIVE`
    ContractStateEffective,
    /// `CONTRACT_STATE_TERMINATED`
    ContractStateTerminated,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractState,
    ContractStateInvalid = "CONTRACT_STATE_INVALID",
    ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
    ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
);

/// ContractTerminatedMode
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminatedMode {
    /// `TERMINATION_MODE_INVALID`
    TerminationModeInvalid,
    /// `TERMINATION_MODE_BY_USER`
    TerminationModeByUser,
    /// `TERMINATION_MODE_BY_MERCHANT`
    TerminationModeByMerchant,
    /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
    TerminationModeByCustomerService,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminatedMode,
    TerminationModeInvalid = "TERMINATION_MODE_INVALID",
    TerminationModeByUser = "TERMINATION_MODE_BY_USER",
    TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
    TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
);
