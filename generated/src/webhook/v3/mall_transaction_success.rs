//! 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · `MALL_TRANSACTION.SUCCESS`
//!
//! Generated from docs/webhook/v3/MALL_TRANSACTION.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
///
/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285856), [2](https://pay.weixin.qq.com/doc/v3/partner/4012076414) · feature `webhooks`
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
    /// `time_end`
    ///
    /// Documented as always there.
    pub time_end: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `commit_tag`
    pub commit_tag: Option<String>,
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
    time_end = "time_end",
    amount = "amount",
    transaction_id = "transaction_id",
    commit_tag = "commit_tag",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
