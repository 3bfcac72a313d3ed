//! 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · `ECOMMERCE_ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/ECOMMERCE_ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the platform when a papay contract for combined orders has been terminated.
///
/// 合单委托代扣协议解除后通知平台。
///
/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) / Combined papay contract terminated · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012881605) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub out_contract_code: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Always present according to the docs.
    pub plan_id: Option<i64>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 协议解约方式 / How the contract was terminated
    ///
    /// Always present according to the docs.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 操作时间 / Time of the operation
    ///
    /// Always present according to the docs.
    pub operate_time: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_contract_code = "out_contract_code",
    plan_id = "plan_id",
    appid = "appid",
    openid = "openid",
    contract_termination_mode = "contract_termination_mode",
    operate_time = "operate_time",
    attach = "attach",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

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
    /// A value unknown to this version.
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
