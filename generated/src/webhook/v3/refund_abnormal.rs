//! 退款异常(REFUND.ABNORMAL)通知(JSON) · `REFUND.ABNORMAL`
//!
//! Generated from docs/webhook/v3/REFUND.ABNORMAL.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a refund is abnormal, for example because the payer's bank card is void or frozen.
///
/// 退款异常时发送此通知，例如付款人的银行卡已作废或冻结。
///
/// 退款异常(REFUND.ABNORMAL)通知(JSON) / Refund abnormal · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884) · feature `webhooks` · confirmed by an official SDK or sample
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Only in: partner (always).
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always).
    pub sub_mchid: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 商户退款单号 / Merchant's refund number
    ///
    /// Always present according to the docs.
    pub out_refund_no: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    ///
    /// Always present according to the docs.
    pub refund_id: Option<String>,
    /// 退款状态 / State of the refund
    ///
    /// Always present according to the docs.
    pub refund_status: Option<RefundStatus>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    pub success_time: Option<String>,
    /// 退款入账账户 / Account the refund goes to
    ///
    /// Always present according to the docs.
    pub user_received_account: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<Amount>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Only in: direct (always).
    pub mchid: Option<String>,
    /// 退款资金来源或出资商户 / Which account or merchant funds the refund
    ///
    /// Only in: partner.
    pub refund_account: Option<RefundAccount>,
    /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
    ///
    /// Only in: partner.
    pub individual_auth_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    out_trade_no = "out_trade_no",
    transaction_id = "transaction_id",
    out_refund_no = "out_refund_no",
    refund_id = "refund_id",
    refund_status = "refund_status",
    success_time = "success_time",
    user_received_account = "user_received_account",
    amount = "amount",
    mchid = "mchid",
    refund_account = "refund_account",
    individual_auth_id = "individual_auth_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 退款状态 / State of the refund
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// 退款成功 / Refunded
    ///
    /// `SUCCESS`
    Success,
    /// 退款关闭 / Refund closed
    ///
    /// `CLOSED`
    Closed,
    /// 退款异常 / Refund abnormal
    ///
    /// `ABNORMAL`
    Abnormal,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundStatus,
    Success = "SUCCESS",
    Closed = "CLOSED",
    Abnormal = "ABNORMAL",
);

/// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total: Option<i64>,
    /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub refund: Option<i64>,
    /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub payer_total: Option<i64>,
    /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub payer_refund: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    refund = "refund",
    payer_total = "payer_total",
    payer_refund = "payer_refund",
);

/// 退款资金来源或出资商户 / Which account or merchant funds the refund
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundAccount {
    /// 电商平台垫付 / Advanced by the e-commerce platform
    ///
    /// `REFUND_SOURCE_PARTNER_ADVANCE`
    RefundSourcePartnerAdvance,
    /// 二级商户出资 / Funded by the sub-merchant of the platform
    ///
    /// `REFUND_SOURCE_SUB_MERCHANT`
    RefundSourceSubMerchant,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundAccount,
    RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
);
