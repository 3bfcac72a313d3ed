//! 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON) · `PAPAY.TERMINATE`
//!
//! Generated from docs/webhook/v3/PAPAY.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
///
/// 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    pub mchid: Option<String>,
    /// `out_contract_code`
    pub out_contract_code: Option<String>,
    /// `appid`
    pub appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `contract_termination_mode`
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `plan_id`
    pub plan_id: Option<i64>,
    /// `operate_time`
    pub operate_time: Option<String>,
    /// `contract_expired_time`
    pub contract_expired_time: Option<String>,
    /// `sp_mchid`
    pub sp_mchid: Option<String>,
    /// `sp_appid`
    pub sp_appid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sp_openid`
    pub sp_openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_contract_code = "out_contract_code",
    appid = "appid",
    openid = "openid",
    contract_termination_mode = "contract_termination_mode",
    contract_id = "contract_id",
    plan_id = "plan_id",
    operate_time = "operate_time",
    contract_expired_time = "contract_expired_time",
    sp_mchid = "sp_mchid",
    sp_appid = "sp_appid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    sp_openid = "sp_openid",
    sub_openid = "sub_openid",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ContractTerminationMode
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// `USER`
    User,
    /// `MERCHANT`
    Merchant,
    /// `PLATFORM`
    Platform,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminationMode,
    User = "USER",
    Merchant = "MERCHANT",
    Platform = "PLATFORM",
);
