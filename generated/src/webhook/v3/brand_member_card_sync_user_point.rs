//! 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) · `BRAND_MEMBER_CARD.SYNC_USER_POINT`
//!
//! Generated from docs/webhook/v3/BRAND_MEMBER_CARD.SYNC_USER_POINT.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the brand when it has to synchronize a member's point balance to WeChat Pay.
///
/// 需要品牌把会员的积分余额同步给微信支付时发送此通知。
///
/// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) / Member points synchronization requested (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4016096803) · feature `webhooks` · confirmed by an official page
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 品牌ID / Brand's ID in WeChat Pay
    ///
    /// Always present according to the docs.
    pub brand_id: Option<String>,
    /// 会员卡模板ID / Membership card template ID
    ///
    /// Always present according to the docs.
    pub card_id: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 会员卡code / Code of the user's membership card
    ///
    /// Always present according to the docs.
    pub user_card_code: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}
