//! 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · `ECOMMERCE_ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/ECOMMERCE_ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// Sent to the platform when a contract for combined deduction has been terminated.
///
/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012881605) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 唯一标识（通知ID、微信支付订单号或退款单号等） / Unique ID: of the notification, or WeChat Pay's transaction ID or refund ID
    ///
    /// Documented as always there.
    pub id: Option<String>,
    /// 创建时间 / Time of creation
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// 通知（事件）类型 / Type of the notification's event
    ///
    /// Documented as always there. Known: `ECOMMERCE_ENTRUST.TERMINATE` (收付通合单代扣解约成功通知 / Combined papay contract terminated (e-commerce)).
    pub event_type: Option<String>,
    /// 通知资源数据的类型 / Type of the resource in the notification
    ///
    /// Documented as always there.
    pub resource_type: Option<String>,
    /// 通知摘要 / Summary of the notification
    ///
    /// Documented as always there.
    pub summary: Option<String>,
    /// 加密的通知资源数据 / Encrypted resource of the notification
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

/// 加密的通知资源数据 / Encrypted resource of the notification
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceObject {
    /// 通知数据的加密算法 / Algorithm with which the notification's data is encrypted
    ///
    /// Documented as always there. Known: `AEAD_AES_256_GCM` (AEAD\_AES\_256\_GCM加密算法 / AEAD\_AES\_256\_GCM encryption).
    pub algorithm: Option<String>,
    /// 数据加密的附加数据 / Associated data of the authenticated encryption
    pub associated_data: Option<String>,
    /// 加密使用的随机串 / Nonce of the encryption
    ///
    /// Documented as always there.
    pub nonce: Option<String>,
    /// 加密后的密文数据 / Encrypted data
    ///
    /// Documented as always there. Sealed on the wire, opened by the client.
    pub ciphertext: Option<Sensitive>,
    /// 原始回调类型 / Type of the notification's data before encryption
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

/// 原始回调类型 / Type of the notification's data before encryption
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginalType {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Documented as always there.
    pub out_contract_code: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Documented as always there.
    pub plan_id: Option<i64>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// 协议解约方式 / How the contract was terminated
    ///
    /// Documented as always there.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 操作时间 / Time of the operation
    ///
    /// Documented as always there.
    pub operate_time: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
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

/// 协议解约方式 / How the contract was terminated
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// 用户解约 / Terminated by the user
    ///
    /// `USER_TERMINATE`
    UserTerminate,
    /// 商户调用API解约 / Terminated by the merchant through the API
    ///
    /// `MCH_API_TERMINATE`
    MchApiTerminate,
    /// 商户平台解约 / Terminated on the merchant platform
    ///
    /// `WEPAY_WEB_TERMINATE`
    WepayWebTerminate,
    /// 客服解约 / Terminated by customer service
    ///
    /// `CUSTOMER_SERVICE_TERMINATE`
    CustomerServiceTerminate,
    /// 系统解约 / Terminated by the system
    ///
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
