//! 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) · `PAYSCORE.USER_ACCEPTED`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_ACCEPTED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)
///
/// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8), [2](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `appid`
    pub appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `plan_id`
    pub plan_id: Option<String>,
    /// `contract_status`
    pub contract_status: Option<ContractStatus>,
    /// `create_time`
    pub create_time: Option<String>,
    /// `out_contract_code`
    pub out_contract_code: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `channel_id`
    pub channel_id: Option<String>,
    /// `service_id`
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
