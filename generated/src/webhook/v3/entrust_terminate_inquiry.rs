//! 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · `ENTRUST.TERMINATE_INQUIRY`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE_INQUIRY.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user wants to end a papay contract, asking the merchant whether it may be terminated.
///
/// 用户要解除委托代扣协议时发送，询问商户是否允许解约。
///
/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) / Papay contract termination inquiry · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012978455) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 会员卡code / Member's card code
    ///
    /// Always present according to the docs.
    pub code: Option<String>,
    /// 返回信息 / Result message
    ///
    /// Always present according to the docs.
    pub messsage: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Always present according to the docs.
    pub plan_id: Option<i64>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识 / Merchant's identifier of the user
    ///
    /// Always present according to the docs.
    pub out_user_code: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    pub contract_id: Option<String>,
    /// 用户账户展示名称 / Name of the user's account shown on the contract page
    pub contract_display_account: Option<String>,
    /// 协议（签约）状态 / Contract's state
    pub contract_state: Option<ContractState>,
    /// 协议签署时间 / Time at which the contract was signed
    pub contract_signed_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    code = "code",
    messsage = "messsage",
    mchid = "mchid",
    appid = "appid",
    openid = "openid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    out_user_code = "out_user_code",
    contract_id = "contract_id",
    contract_display_account = "contract_display_account",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
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
