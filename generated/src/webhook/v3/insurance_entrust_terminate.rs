//! 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) · `INSURANCE_ENTRUST.TERMINATE`
//!
//! Generated from docs/webhook/v3/INSURANCE_ENTRUST.TERMINATE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a papay contract with an insurance merchant has been terminated.
///
/// 用户与保险商户的委托代扣协议解除后发送此通知。
///
/// 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) / Insurance papay contract terminated · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289466) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Always present according to the docs.
    pub plan_id: Option<i64>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub out_contract_code: Option<String>,
    /// 被保险人展示名称 / Display name of the insured person
    ///
    /// Always present according to the docs.
    pub insured_display_name: Option<String>,
    /// 协议（签约）状态 / Contract's state
    ///
    /// Always present according to the docs.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间 / Time at which the contract was signed
    ///
    /// Always present according to the docs.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间 / Time at which the contract expires
    ///
    /// Always present according to the docs.
    pub contract_expired_time: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 协议解约信息 / Details of the contract's termination
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    contract_id = "contract_id",
    appid = "appid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    insured_display_name = "insured_display_name",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_expired_time = "contract_expired_time",
    openid = "openid",
    contract_terminate_info = "contract_terminate_info",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 协议（签约）状态 / Contract's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractState {
    /// 已签约 / Signed
    ///
    /// `SIGNED`
    Signed,
    /// 已解约 / Terminated
    ///
    /// `TERMINATED`
    Terminated,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractState,
    Signed = "SIGNED",
    Terminated = "TERMINATED",
);

/// 协议解约信息 / Details of the contract's termination
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式 / How the contract was terminated
    ///
    /// Always present according to the docs.
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 协议解约时间 / Time at which the contract was terminated
    ///
    /// Always present according to the docs.
    pub contract_terminated_time: Option<String>,
    /// 协议解约备注 / Remark on the contract's termination
    pub contract_termination_remark: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ContractTerminateInfo,
    contract_termination_mode = "contract_termination_mode",
    contract_terminated_time = "contract_terminated_time",
    contract_termination_remark = "contract_termination_remark",
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
    /// 商户调用API解约 / Terminated by the merchant through the API
    ///
    /// `API`
    Api,
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
    Api = "API",
    WepayWebTerminate = "WEPAY_WEB_TERMINATE",
    CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
    SystemTerminate = "SYSTEM_TERMINATE",
);
