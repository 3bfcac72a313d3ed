//! 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) · `ECOMMERCE_ENTRUST.SIGN`
//!
//! Generated from docs/webhook/v3/ECOMMERCE_ENTRUST.SIGN.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the platform when a user has signed a papay contract for combined orders.
///
/// 用户签署合单委托代扣协议后通知平台。
///
/// 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) / Combined papay contract signed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012881605) · feature `webhooks` · not confirmed by an official source
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
    /// 协议到期时间 / Time at which the contract expires
    pub contract_expired_time: Option<String>,
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
    contract_expired_time = "contract_expired_time",
    operate_time = "operate_time",
    attach = "attach",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
