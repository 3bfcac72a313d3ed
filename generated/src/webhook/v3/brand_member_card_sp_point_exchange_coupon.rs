//! 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
//!
//! Generated from docs/webhook/v3/BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
///
/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015878622) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `record_id`
    ///
    /// Documented as always there.
    pub record_id: Option<String>,
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
    /// `exchange_coupon_template_id`
    ///
    /// Documented as always there.
    pub exchange_coupon_template_id: Option<String>,
    /// `deduct_points`
    ///
    /// Documented as always there.
    pub deduct_points: Option<i64>,
    /// `stock_id`
    ///
    /// Documented as always there.
    pub stock_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    record_id = "record_id",
    brand_id = "brand_id",
    card_id = "card_id",
    openid = "openid",
    user_card_code = "user_card_code",
    exchange_coupon_template_id = "exchange_coupon_template_id",
    deduct_points = "deduct_points",
    stock_id = "stock_id",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
