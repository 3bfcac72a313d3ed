//! ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · `VEHICLE.USER_STATE_CHANGE`
//!
//! Generated from docs/webhook/v3/VEHICLE.USER_STATE_CHANGE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a user pauses, deletes or terminates the ETC deduction service.
///
/// 用户暂停、删除或解约ETC扣费服务时通知服务商。
///
/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) / ETC contract state changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012158358) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
    ///
    /// Always present according to the docs.
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// ETC绑定状态 / ETC binding state
    ///
    /// Always present according to the docs.
    pub bind_state: Option<String>,
    /// 车牌号 / Number plate
    ///
    /// Always present according to the docs.
    pub plate_number: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    sp_mchid = "sp_mchid",
    sp_openid = "sp_openid",
    sub_openid = "sub_openid",
    sub_mchid = "sub_mchid",
    contract_id = "contract_id",
    bind_state = "bind_state",
    plate_number = "plate_number",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
