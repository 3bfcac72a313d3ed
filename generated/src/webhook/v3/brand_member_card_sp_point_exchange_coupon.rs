//! 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
//!
//! Generated from docs/webhook/v3/BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a member exchanges points for a coupon, whose result the partner has to report back.
///
/// 会员用积分兑换优惠券时发送此通知，服务商随后须回传兑换结果。
///
/// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) / Points exchanged for a coupon · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015878622) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 记录ID / Record ID
    ///
    /// Always present according to the docs.
    pub record_id: Option<String>,
    /// 品牌ID / Brand's ID in WeChat Pay
    ///
    /// Always present according to the docs.
    pub brand_id: Option<String>,
    /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
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
    /// 积分兑券模板ID / ID of the points-for-coupon template
    ///
    /// Always present according to the docs.
    pub exchange_coupon_template_id: Option<String>,
    /// 消耗的积分数 / Points used up
    ///
    /// Always present according to the docs.
    pub deduct_points: Option<i64>,
    /// 批次号 / Stock ID (batch of coupons)
    ///
    /// Always present according to the docs.
    pub stock_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 商品券ID / Product coupon ID
    pub product_coupon_id: Option<String>,
    /// 商品券批次类型 / Type of the product coupon's stock
    pub product_coupon_stock_type: Option<String>,
    /// Fields unknown to this version.
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
    appid = "appid",
    product_coupon_id = "product_coupon_id",
    product_coupon_stock_type = "product_coupon_stock_type",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
