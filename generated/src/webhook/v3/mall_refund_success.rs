//! 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) · `MALL_REFUND.SUCCESS`
//!
//! Generated from docs/webhook/v3/MALL_REFUND.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an authorized mall member's payment in a shop of the business district has been refunded.
///
/// 已授权的商圈会员在商圈门店的付款退款后发送此通知。
///
/// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) / Mall member's payment refunded · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285869), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076419) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 商圈商户名称 / Name of the merchant in the business district (mall)
    ///
    /// Always present according to the docs.
    pub merchant_name: Option<String>,
    /// 商圈门店名称 / Name of the shop as entered by the business district
    ///
    /// Always present according to the docs.
    pub shop_name: Option<String>,
    /// 商圈门店编号 / Number of the shop as entered by the business district
    ///
    /// Always present according to the docs.
    pub shop_number: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 退款或退票时间 / Time of the refund or of the bank's return
    ///
    /// Always present according to the docs.
    pub refund_time: Option<String>,
    /// 用户实际消费金额，单位：分 / Amount the user actually spent, in fen
    ///
    /// Always present according to the docs.
    pub pay_amount: Option<i64>,
    /// 退款或提现退票金额，单位：分 / Amount refunded, or of a withdrawal the bank returned, in fen
    ///
    /// Always present according to the docs.
    pub refund_amount: Option<i64>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    ///
    /// Always present according to the docs.
    pub refund_id: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}
