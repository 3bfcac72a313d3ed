//! 扣款服务-签约/解约结果通知(XML) · `pap-contract-state-changed`
//!
//! Generated from docs/webhook/v2/pap-contract-state-changed.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a papay contract has been signed or terminated (v2, XML).
///
/// 委托代扣协议签约或解约后发送此通知（v2，XML格式）。
///
/// 扣款服务-签约/解约结果通知(XML) / Papay contract signed or terminated (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987586), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988378) · feature `webhooks` · confirmed by an official SDK or sample
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mch_id: Option<String>,
    /// 商户侧签约协议号 / Merchant's number of the contract
    ///
    /// Always present according to the docs.
    pub contract_code: Option<String>,
    /// 委托代扣协议模板ID / ID of the papay contract template
    ///
    /// Always present according to the docs.
    pub plan_id: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 协议变更类型（签约或解约） / Type of change: contract signed or terminated
    ///
    /// Always present according to the docs.
    pub change_type: Option<ChangeType>,
    /// 操作时间 / Time of the operation
    ///
    /// Always present according to the docs.
    pub operate_time: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// 协议到期时间 / Time at which the contract expires
    pub contract_expired_time: Option<String>,
    /// 协议解约方式 / How the contract was terminated
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
    ///
    /// Always present according to the docs.
    pub request_serial: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 用户账户展示名称 / Name of the user's account shown on the contract page
    pub contract_display_account: Option<String>,
    /// 协议（签约）状态 / Contract's state
    ///
    /// Known values: `0` (已签约 / Signed), `1` (已解约 / Terminated).
    pub contract_state: Option<i64>,
    /// 协议签署时间 / Time at which the contract was signed
    pub contract_signed_time: Option<String>,
    /// 协议解约时间 / Time at which the contract was terminated
    pub contract_terminated_time: Option<String>,
    /// 协议解约备注 / Remark on the contract's termination
    pub contract_termination_remark: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    contract_code = "contract_code",
    plan_id = "plan_id",
    openid = "openid",
    sub_openid = "sub_openid",
    sign = "sign",
    change_type = "change_type",
    operate_time = "operate_time",
    contract_id = "contract_id",
    contract_expired_time = "contract_expired_time",
    contract_termination_mode = "contract_termination_mode",
    request_serial = "request_serial",
    appid = "appid",
    sub_appid = "sub_appid",
    contract_display_account = "contract_display_account",
    contract_state = "contract_state",
    contract_signed_time = "contract_signed_time",
    contract_terminated_time = "contract_terminated_time",
    contract_termination_remark = "contract_termination_remark",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 协议变更类型（签约或解约） / Type of change: contract signed or terminated
#[derive(Clone)]
#[non_exhaustive]
pub enum ChangeType {
    /// 签约 / Contract signed
    ///
    /// `ADD`
    Add,
    /// 解约 / Contract terminated
    ///
    /// `DELETE`
    Delete,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ChangeType,
    Add = "ADD",
    Delete = "DELETE",
);

/// 协议解约方式 / How the contract was terminated
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractTerminationMode {
    /// 有效期满自动解约 / Terminated automatically on expiry
    ///
    /// `1`
    Value1,
    /// 用户主动解约 / Terminated by the user
    ///
    /// `2`
    Value2,
    /// 商户调用API解约 / Terminated by the merchant through the API
    ///
    /// `3`
    Value3,
    /// 商户平台解约 / Terminated on the merchant platform
    ///
    /// `4`
    Value4,
    /// 用户注销微信账户 / User's WeChat account closed
    ///
    /// `5`
    Value5,
    /// 解约方式6，含义见官方文档 / Termination mode 6; see the official page
    ///
    /// `6`
    Value6,
    /// 用户联系客服解约 / Terminated by customer service at the user's request
    ///
    /// `7`
    Value7,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractTerminationMode,
    Value1 = "1",
    Value2 = "2",
    Value3 = "3",
    Value4 = "4",
    Value5 = "5",
    Value6 = "6",
    Value7 = "7",
);
