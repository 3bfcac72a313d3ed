//! 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · `MALL_AUTH.ACTIVATE_CARD`
//!
//! Generated from docs/webhook/v3/MALL_AUTH.ACTIVATE_CARD.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a mall member has authorized the points service of the business district.
///
/// 商圈会员授权商圈积分服务后发送此通知。
///
/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) / Mall points service authorized · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285836), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076406) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 会员卡code / Member's card code
    ///
    /// Always present according to the docs.
    pub code: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 用户授权类型 / Type of the user's authorization
    ///
    /// Always present according to the docs.
    pub auth_type: Option<AuthType>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    openid = "openid",
    code = "code",
    mchid = "mchid",
    auth_type = "auth_type",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 用户授权类型 / Type of the user's authorization
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthType {
    /// 会员开卡进卡包，未授权会员积分服务 / Card opened; membership points service not authorized
    ///
    /// `REGISTERED_MODE`
    RegisteredMode,
    /// 会员开卡进卡包，并授权会员积分服务 / Card opened and membership points service authorized
    ///
    /// `REGISTERED_AND_AUTHORIZATION_MODE`
    RegisteredAndAuthorizationMode,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuthType,
    RegisteredMode = "REGISTERED_MODE",
    RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
);
