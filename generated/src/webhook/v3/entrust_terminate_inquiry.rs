//! 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · `ENTRUST.TERMINATE_INQUIRY`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE_INQUIRY.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
///
/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978455) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `code`
    ///
    /// Documented as always there.
    pub code: Option<String>,
    /// `messsage`
    ///
    /// Documented as always there.
    pub messsage: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `out_user_code`
    ///
    /// Documented as always there.
    pub out_user_code: Option<String>,
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `contract_display_account`
    pub contract_display_account: Option<String>,
    /// `contract_state`
    pub contract_state: Option<ContractState>,
    /// `contract_signed_time`
    pub contract_signed_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    code = "code",
    messsage = "messsage",
    mchid = "mchid",
    appid = "appid",
    openid = "openid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    out_user_code = "out_user_code",
    contract_id = "contract_id",
    contract_display_account = "contract_display_account",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
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
