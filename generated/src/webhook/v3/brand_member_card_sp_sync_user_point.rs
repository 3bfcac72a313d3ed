//! 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) · `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
//!
//! Generated from docs/webhook/v3/BRAND_MEMBER_CARD_SP.SYNC_USER_POINT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
///
/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016096820) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `brand_id`
    ///
    /// Documented as always there.
    pub brand_id: Option<String>,
    /// `card_id`
    ///
    /// Documented as always there.
    pub card_id: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `user_card_code`
    ///
    /// Documented as always there.
    pub user_card_code: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    brand_id = "brand_id",
    card_id = "card_id",
    openid = "openid",
    user_card_code = "user_card_code",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
