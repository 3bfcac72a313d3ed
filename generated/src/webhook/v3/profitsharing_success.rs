//! 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON) · `PROFITSHARING.SUCCESS`
//!
//! Generated from docs/webhook/v3/PROFITSHARING.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to a profit-sharing receiver when funds have been shared to it.
///
/// 资金分给接收方后，通知该分账接收方。
///
/// 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON) / Profit sharing succeeded · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012116672) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Only in: direct (always).
    pub mchid: Option<String>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Only in: partner (always).
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always).
    pub sub_mchid: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
    ///
    /// Always present according to the docs.
    pub order_id: Option<String>,
    /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
    ///
    /// Always present according to the docs.
    pub out_order_no: Option<String>,
    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    ///
    /// Always present according to the docs.
    pub receiver: Option<Receiver>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    ///
    /// Always present according to the docs.
    pub success_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    transaction_id = "transaction_id",
    order_id = "order_id",
    out_order_no = "out_order_no",
    receiver = "receiver",
    success_time = "success_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 收款方或分账接收方信息 / The payee or profit-sharing receiver
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// 接收方类型 / Type of receiver
    ///
    /// Always present according to the docs.
    pub r#type: Option<Type>,
    /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
    ///
    /// Always present according to the docs.
    pub account: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 描述 / Description
    ///
    /// Always present according to the docs.
    pub description: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Receiver,
    r#type = "type",
    account = "account",
    amount = "amount",
    description = "description",
);

/// 接收方类型 / Type of receiver
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// 商户号 / Merchant ID
    ///
    /// `MERCHANT_ID`
    MerchantId,
    /// 个人OpenID / Individual's OpenID
    ///
    /// `PERSONAL_OPENID`
    PersonalOpenid,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
);
