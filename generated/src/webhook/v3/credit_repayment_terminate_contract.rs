//! 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON) · `CREDIT_REPAYMENT.TERMINATE_CONTRACT`
//!
//! Generated from docs/webhook/v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a user's automatic repayment contract has been terminated.
///
/// 用户的自动还款协议解除后通知服务商。
///
/// 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON) / Automatic repayment contract terminated · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016790583) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID / ID of the papay contract template
    ///
    /// Always present according to the docs.
    pub plan_id: Option<i64>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub out_contract_code: Option<String>,
    /// 用户展示名称 / Name displayed for the user
    ///
    /// Always present according to the docs.
    pub display_name: Option<String>,
    /// 协议（签约）状态 / Contract's state
    ///
    /// Always present according to the docs.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间 / Time at which the contract was signed
    ///
    /// Always present according to the docs.
    pub contract_signed_time: Option<String>,
    /// 协议解约时间 / Time at which the contract was terminated
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式 / How the contract was terminated
    ///
    /// Always present according to the docs.
    pub contract_terminated_mode: Option<ContractTerminatedMode>,
    /// 协议解约备注 / Remark on the contract's termination
    pub contract_termination_remark: Option<String>,
    /// 每月还款日 / Day of the month on which repayment is made
    pub repayment_day: Option<i64>,
    /// 还款金额上限 / Upper limit of a repayment
    ///
    /// Always present according to the docs.
    pub repayment_amount_limit: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    contract_id = "contract_id",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    display_name = "display_name",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_terminated_time = "contract_terminated_time",
    contract_terminated_mode = "contract_terminated_mode",
    contract_termination_remark = "contract_termination_remark",
    repayment_day = "repayment_day",
    repayment_amount_limit = "repayment_amount_limit",
    appid = "appid",
    openid = "openid",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 协议（签约）状态 / Contract's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractState {
    /// 无效状态 / Invalid state
    ///
    /// `CONTRACT_STATE_INVALID`
    ContractStateInvalid,
    /// 协议生效中 / Contract in effect
    ///
    /// `CONTRACT_STATE_EFFECTIVE`
    ContractStateEffective,
    /// 已解约 / Terminated
    ///
    /// `CONTRACT_STATE_TERMINATED`
    ContractStateTerminated,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractState,
    ContractStateInvalid = "CONTRACT_STATE_INVALID",
    ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
    ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
);

/// 协议解约方式 / How the contract was terminated
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminatedMode {
    /// 无效的解约方式 / Invalid mode of termination
    ///
    /// `TERMINATION_MODE_INVALID`
    TerminationModeInvalid,
    /// 用户解约 / Terminated by the user
    ///
    /// `TERMINATION_MODE_BY_USER`
    TerminationModeByUser,
    /// 商户解约 / Terminated by the merchant
    ///
    /// `TERMINATION_MODE_BY_MERCHANT`
    TerminationModeByMerchant,
    /// 客服解约 / Terminated by customer service
    ///
    /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
    TerminationModeByCustomerService,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminatedMode,
    TerminationModeInvalid = "TERMINATION_MODE_INVALID",
    TerminationModeByUser = "TERMINATION_MODE_BY_USER",
    TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
    TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
);
