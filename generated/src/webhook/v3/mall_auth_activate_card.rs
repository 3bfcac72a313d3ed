//! 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · `MALL_AUTH.ACTIVATE_CARD`
//!
//! Generated from docs/webhook/v3/MALL_AUTH.ACTIVATE_CARD.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
///
/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285836), [2](https://pay.weixin.qq.com/doc/v3/partner/4012076406) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `code`
    ///
    /// Documented as always there.
    pub code: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `auth_type`
    ///
    /// Documented as always there.
    pub auth_type: Option<AuthType>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// AuthType
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthType {
    /// `REGISTERED_MODE`
    RegisteredMode,
    /// `REGISTERED_AND_AUTHORIZATION_MODE`
    RegisteredAndAuthorizationMode,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    AuthType,
    RegisteredMode = "REGISTERED_MODE",
    RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
);
