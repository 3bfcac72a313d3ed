//! 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · `PAYSCORE.USER_OPEN_SERVICE`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_OPEN_SERVICE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has authorized a WeChat Pay score service, with the user's OpenID.
///
/// 用户授权支付分服务后发送此通知，含用户OpenID。
///
/// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) / WeChat Pay score service authorized · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160692) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Only in: school (always).
    pub contract_id: Option<String>,
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
    /// Only in: school (always).
    pub plan_id: Option<String>,
    /// 签约状态 / Contract's state
    ///
    /// Only in: school (always).
    pub contract_status: Option<ContractStatus>,
    /// 创建时间 / Time of creation
    ///
    /// Only in: school (always).
    pub create_time: Option<String>,
    /// 商户签约协议号 / Merchant's number of the contract
    ///
    /// Only in: school (always).
    pub out_contract_code: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    ///
    /// Only in: partner.
    pub sub_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always).
    pub sub_mchid: Option<String>,
    /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
    pub channel_id: Option<String>,
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    ///
    /// Only in: direct (always), partner (always).
    pub service_id: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    ///
    /// Only in: partner.
    pub sub_openid: Option<String>,
    /// 用户服务授权状态 / User's authorization status for the service, such as authorized or revoked
    ///
    /// Only in: direct, partner.
    pub user_service_status: Option<String>,
    /// 服务开启或解除授权时间，格式：yyyyMMddHHmmss / Time the service was authorized or revoked, yyyyMMddHHmmss
    ///
    /// Only in: direct, partner.
    pub openorclose_time: Option<String>,
    /// 商户侧授权协议号 / Merchant's number of the authorization agreement
    ///
    /// Only in: direct, partner.
    pub authorization_code: Option<String>,
    /// 商户请求单号 / Merchant's number of the request
    ///
    /// Only in: direct, partner.
    pub out_request_no: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 签约状态 / Contract's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractStatus {
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
    ContractStatus,
    Add = "ADD",
    Delete = "DELETE",
);
