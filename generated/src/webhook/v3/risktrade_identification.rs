//! 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · `RISKTRADE.IDENTIFICATION`
//!
//! Generated from docs/webhook/v3/RISKTRADE.IDENTIFICATION.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the merchant or partner when WeChat Pay has identified a risky order.
///
/// 微信支付识别出风险订单后通知商户或服务商。
///
/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) / Risky order identified · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894258), [partner](https://pay.weixin.qq.com/doc/v3/partner/4013894240) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 风险类型 / Type of risk
    ///
    /// Always present according to the docs. Known values: `1` (涉嫌赌博 / Suspected gambling), `2` (涉嫌欺诈 / Suspected fraud), `3` (涉嫌色情 / Suspected pornography), `4` (涉嫌洗钱 / Suspected money laundering).
    pub risk_type: Option<i64>,
    /// 风险等级 / Risk level
    ///
    /// Always present according to the docs. Known values: `1` (风险等级1，含义见官方文档 / Risk level 1; see the official page), `2` (风险等级2，含义见官方文档 / Risk level 2; see the official page), `3` (风险等级3，含义见官方文档 / Risk level 3; see the official page).
    pub risk_level: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_trade_no = "out_trade_no",
    risk_type = "risk_type",
    risk_level = "risk_level",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
