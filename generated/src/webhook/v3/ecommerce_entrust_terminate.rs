//! 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · `ECOMMERCE_ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/ECOMMERCE_ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
///
/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012881605) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `id`
    ///
    /// Documented as always there.
    pub id: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `event_type`
    ///
    /// Documented as always there. Known: `ECOMMERCE_ENTRUST.TERMINATE`.
    pub event_type: Option<String>,
    /// `resource_type`
    ///
    /// Documented as always there.
    pub resource_type: Option<String>,
    /// `summary`
    ///
    /// Documented as always there.
    pub summary: Option<String>,
    /// `resource`
    ///
    /// Documented as always there.
    pub resource: Option<ResourceObject>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    id = "id",
    create_time = "create_time",
    event_type = "event_type",
    resource_type = "resource_type",
    summary = "summary",
    resource = "resource",
);

impl Notice for Resource {
    const WIRE: WireTable = &[
        ("/resource/ciphertext", Wire::AesGcm),
        ("/resource/original_type", Wire::Json),
    ];
}

/// ResourceObject
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceObject {
    /// `algorithm`
    ///
    /// Documented as always there. Known: `AEAD_AES_256_GCM`.
    pub algorithm: Option<String>,
    /// `associated_data`
    pub associated_data: Option<String>,
    /// `nonce`
    ///
    /// Documented as always there.
    pub nonce: Option<String>,
    /// `ciphertext`
    ///
    /// Documented as always there. Sealed on the wire, opened by the client.
    pub ciphertext: Option<Sensitive>,
    /// `original_type`
    ///
    /// Documented as always there.
    pub original_type: Option<OriginalType>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ResourceObject,
    algorithm = "algorithm",
    associated_data = "associated_data",
    nonce = "nonce",
    ciphertext = "ciphertext",
    original_type = "original_type",
);

/// OriginalType
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalType {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `out_contract_code`
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `contract_termination_mode`
    ///
    /// Documented as always there.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// `operate_time`
    ///
    /// Documented as always there.
    pub operate_time: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    OriginalType,
    mchid = "mchid",
    out_contract_code = "out_contract_code",
    plan_id = "plan_id",
    appid = "appid",
    openid = "openid",
    contract_termination_mode = "contract_termination_mode",
    operate_time = "operate_time",
    attach = "attach",
);

/// ContractTerminationMode
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// `USER_TERMINATE`
    UserTerminate,
    /// `MCH_API_TERMINATE`
    MchApiTerminate,
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
    WepayWebTerminate = "WEPAY_WEB_TERMINATE",
    CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
    SystemTerminate = "SYSTEM_TERMINATE",
);
