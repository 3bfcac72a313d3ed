//! 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) · `PAYSCORE.USER_CLOSE_SERVICE`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_CLOSE_SERVICE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user's authorization of a WeChat Pay score service has been revoked, with the user's OpenID.
///
/// 用户解除对支付分服务的授权后发送此通知，含用户OpenID。
///
/// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) / WeChat Pay score service authorization revoked · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160692) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
    pub channel_id: Option<String>,
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    pub service_id: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 用户服务授权状态 / User's authorization status for the service, such as authorized or revoked
    pub user_service_status: Option<String>,
    /// 服务开启或解除授权时间，格式：yyyyMMddHHmmss / Time the service was authorized or revoked, yyyyMMddHHmmss
    pub openorclose_time: Option<String>,
    /// 商户侧授权协议号 / Merchant's number of the authorization agreement
    pub authorization_code: Option<String>,
    /// 商户请求单号 / Merchant's number of the request
    pub out_request_no: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    mchid = "mchid",
    sub_appid = "sub_appid",
    sub_mchid = "sub_mchid",
    channel_id = "channel_id",
    service_id = "service_id",
    openid = "openid",
    sub_openid = "sub_openid",
    user_service_status = "user_service_status",
    openorclose_time = "openorclose_time",
    authorization_code = "authorization_code",
    out_request_no = "out_request_no",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
