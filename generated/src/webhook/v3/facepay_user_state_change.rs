//! 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) · `FACEPAY.USER_STATE_CHANGE`
//!
//! Generated from docs/webhook/v3/FACEPAY.USER_STATE_CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the contract state of an offline face payment user has changed.
///
/// 离线刷脸支付用户的签约状态变更后发送此通知。
///
/// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) / Face payment contract state changed · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信刷脸用户ID / WeChat's ID of the face payment user
    ///
    /// Always present according to the docs.
    pub user_id: Option<String>,
    /// 商户侧刷脸用户ID / Merchant's ID of the face payment user
    ///
    /// Always present according to the docs.
    pub out_user_id: Option<String>,
    /// 机构ID / ID of the institution (organization)
    ///
    /// Always present according to the docs.
    pub organization_id: Option<String>,
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 通知创建时间 / Time at which the notification was created
    ///
    /// Always present according to the docs.
    pub notify_create_time: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    user_id = "user_id",
    out_user_id = "out_user_id",
    organization_id = "organization_id",
    mch_id = "mch_id",
    notify_create_time = "notify_create_time",
    appid = "appid",
    openid = "openid",
    contract_id = "contract_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
