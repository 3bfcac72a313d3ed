//! 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · `PAYSCORE.USER_OPEN_SERVICE`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_OPEN_SERVICE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON)
///
/// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012160692), [2](https://pay.weixin.qq.com/doc/v3/partner/4012155288), [3](https://pay.weixin.qq.com/doc/v3/partner/4012086446) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<String>,
    /// `contract_status`
    ///
    /// Documented as always there.
    pub contract_status: Option<ContractStatus>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `channel_id`
    pub channel_id: Option<String>,
    /// `service_id`
    ///
    /// Documented as always there.
    pub service_id: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `user_service_status`
    pub user_service_status: Option<String>,
    /// `openorclose_time`
    pub openorclose_time: Option<String>,
    /// `authorization_code`
    pub authorization_code: Option<String>,
    /// `out_request_no`
    pub out_request_no: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    contract_id = "contract_id",
    mchid = "mchid",
    appid = "appid",
    openid = "openid",
    plan_id = "plan_id",
    contract_status = "contract_status",
    create_time = "create_time",
    out_contract_code = "out_contract_code",
    sub_appid = "sub_appid",
    sub_mchid = "sub_mchid",
    channel_id = "channel_id",
    service_id = "service_id",
    sub_openid = "sub_openid",
    user_service_status = "user_service_status",
    openorclose_time = "openorclose_time",
    authorization_code = "authorization_code",
    out_request_no = "out_request_no",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ContractStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractStatus {
    /// `ADD`
    Add,
    /// `DELETE`
    Delete,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractStatus,
    Add = "ADD",
    Delete = "DELETE",
);
