//! 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · `MALL_TRANSACTION.SUCCESS`
//!
//! Generated from docs/webhook/v3/MALL_TRANSACTION.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an authorized mall member has paid in a shop of the business district.
///
/// 已授权的商圈会员在商圈门店付款后发送此通知。
///
/// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) / Mall member's payment succeeded · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285856), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076414) · feature `webhooks` · not confirmed by an official source
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
    /// 交易完成时间，RFC 3339格式 / Time the transaction completed, in RFC 3339
    ///
    /// Always present according to the docs.
    pub time_end: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 手动提交积分标记，自动提交时无此字段 / Mark of points submitted by hand, absent when submitted automatically
    pub commit_tag: Option<String>,
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
    time_end = "time_end",
    amount = "amount",
    transaction_id = "transaction_id",
    commit_tag = "commit_tag",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
