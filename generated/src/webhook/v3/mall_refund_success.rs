//! 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) · `MALL_REFUND.SUCCESS`
//!
//! Generated from docs/webhook/v3/MALL_REFUND.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
///
/// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285869), [2](https://pay.weixin.qq.com/doc/v3/partner/4012076419) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `merchant_name`
    ///
    /// Documented as always there.
    pub merchant_name: Option<String>,
    /// `shop_name`
    ///
    /// Documented as always there.
    pub shop_name: Option<String>,
    /// `shop_number`
    ///
    /// Documented as always there.
    pub shop_number: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `refund_time`
    ///
    /// Documented as always there.
    pub refund_time: Option<String>,
    /// `pay_amount`
    ///
    /// Documented as always there.
    pub pay_amount: Option<i64>,
    /// `refund_amount`
    ///
    /// Documented as always there.
    pub refund_amount: Option<i64>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `refund_id`
    ///
    /// Documented as always there.
    pub refund_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    merchant_name = "merchant_name",
    shop_name = "shop_name",
    shop_number = "shop_number",
    appid = "appid",
    openid = "openid",
    refund_time = "refund_time",
    pay_amount = "pay_amount",
    refund_amount = "refund_amount",
    transaction_id = "transaction_id",
    refund_id = "refund_id",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
