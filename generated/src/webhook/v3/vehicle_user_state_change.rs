//! ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · `VEHICLE.USER_STATE_CHANGE`
//!
//! Generated from docs/webhook/v3/VEHICLE.USER_STATE_CHANGE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
///
/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012158358) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sp_openid`
    ///
    /// Documented as always there.
    pub sp_openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `bind_state`
    ///
    /// Documented as always there.
    pub bind_state: Option<String>,
    /// `plate_number`
    ///
    /// Documented as always there.
    pub plate_number: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    sp_mchid = "sp_mchid",
    sp_openid = "sp_openid",
    sub_openid = "sub_openid",
    sub_mchid = "sub_mchid",
    contract_id = "contract_id",
    bind_state = "bind_state",
    plate_number = "plate_number",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
