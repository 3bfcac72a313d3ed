//! 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · `PAYSCORE.BIND_SERVICE_ACCOUNT`
//!
//! Generated from docs/webhook/v3/PAYSCORE.BIND_SERVICE_ACCOUNT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
///
/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012156110) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `service_id`
    ///
    /// Documented as always there.
    pub service_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `out_apply_no`
    ///
    /// Documented as always there.
    pub out_apply_no: Option<String>,
    /// `apply_state`
    ///
    /// Documented as always there.
    pub apply_state: Option<String>,
    /// `reject_reason`
    pub reject_reason: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    service_id = "service_id",
    appid = "appid",
    mchid = "mchid",
    sub_appid = "sub_appid",
    sub_mchid = "sub_mchid",
    out_apply_no = "out_apply_no",
    apply_state = "apply_state",
    reject_reason = "reject_reason",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
