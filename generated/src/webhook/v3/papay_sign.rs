//! 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) · `PAPAY.SIGN`
//!
//! Generated from docs/webhook/v3/PAPAY.SIGN.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has signed a cross-border or global papay contract.
///
/// 用户签署跨境或全球的委托代扣协议后发送此通知。
///
/// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) / Cross-border or global papay contract signed · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 商户签约协议号 / Merchant's number of the contract
    pub out_contract_code: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 协议解约方式 / How the contract was terminated
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID / ID of the papay contract template
    pub plan_id: Option<i64>,
    /// 操作时间 / Time of the operation
    pub operate_time: Option<String>,
    /// 协议到期时间 / Time at which the contract expires
    pub contract_expired_time: Option<String>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    pub sp_mchid: Option<String>,
    /// 服务商或机构的AppID / AppID of the partner or institution
    pub sp_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_contract_code = "out_contract_code",
    appid = "appid",
    openid = "openid",
    contract_termination_mode = "contract_termination_mode",
    contract_id = "contract_id",
    plan_id = "plan_id",
    operate_time = "operate_time",
    contract_expired_time = "contract_expired_time",
    sp_mchid = "sp_mchid",
    sp_appid = "sp_appid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    sp_openid = "sp_openid",
    sub_openid = "sub_openid",
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
    /// `USER`
    User,
    /// 商户解约 / Terminated by the merchant
    ///
    /// `MERCHANT`
    Merchant,
    /// 平台解约 / Terminated by the platform
    ///
    /// `PLATFORM`
    Platform,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminationMode,
    User = "USER",
    Merchant = "MERCHANT",
    Platform = "PLATFORM",
);
