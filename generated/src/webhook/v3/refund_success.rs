//! 退款成功(REFUND.SUCCESS)通知(JSON) · `REFUND.SUCCESS`
//!
//! Generated from docs/webhook/v3/REFUND.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a refund has been paid successfully.
///
/// 退款成功到账后发送此通知。
///
/// 退款成功(REFUND.SUCCESS)通知(JSON) / Refund succeeded · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884) · feature `webhooks` · confirmed by an official SDK or sample
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Only in: direct (always).
    pub mchid: Option<String>,
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
    /// 退款入账账户 / Account the refund goes to
    pub recv_account: Option<String>,
    /// 退款资金来源 / Source of the refund's funds
    pub fund_source: Option<FundSource>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<Amount>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Only in: partner (always).
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always).
    pub sub_mchid: Option<String>,
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
    mchid = "mchid",
    out_trade_no = "out_trade_no",
    transaction_id = "transaction_id",
    out_refund_no = "out_refund_no",
    refund_id = "refund_id",
    refund_status = "refund_status",
    success_time = "success_time",
    user_received_account = "user_received_account",
    recv_account = "recv_account",
    fund_source = "fund_source",
    amount = "amount",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
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

/// 退款资金来源 / Source of the refund's funds
#[derive(Clone)]
#[non_exhaustive]
pub enum FundSource {
    /// 未结算资金 / Unsettled funds
    ///
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`
    RefundSourceUnsettledFunds,
    /// 充值资金（可用余额） / Recharged funds (available balance)
    ///
    /// `REFUND_SOURCE_RECHARGE_FUNDS`
    RefundSourceRechargeFunds,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    FundSource,
    RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
    RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
);

/// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 应结退款金额 / Refund net of free coupons, or in the settlement currency
    pub settlement_refund: Option<i64>,
    /// 结算币种，ISO 4217代码 / Settlement currency, an ISO 4217 code
    pub settlement_currency: Option<String>,
    /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    ///
    /// Always present according to the docs.
    pub currency: Option<String>,
    /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub refund: Option<i64>,
    /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub payer_total: Option<i64>,
    /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
    ///
    /// Always present according to the docs.
    pub payer_currency: Option<String>,
    /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub payer_refund: Option<i64>,
    /// 汇率信息 / Exchange rate information
    pub exchange_rate: Option<ExchangeRate>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Amount,
    settlement_refund = "settlement_refund",
    settlement_currency = "settlement_currency",
    total = "total",
    currency = "currency",
    refund = "refund",
    payer_total = "payer_total",
    payer_currency = "payer_currency",
    payer_refund = "payer_refund",
    exchange_rate = "exchange_rate",
);

/// 汇率信息 / Exchange rate information
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型 / Type of exchange rate
    pub r#type: Option<Type>,
    /// 汇率值，实际汇率乘以10的8次方 / Exchange rate multiplied by 10^8
    pub rate: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ExchangeRate,
    r#type = "type",
    rate = "rate",
);

/// 汇率类型 / Type of exchange rate
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// 用户支付汇率 / User payment rate
    ///
    /// `USERPAYMENT_RATE`
    UserpaymentRate,
    /// 结算汇率 / Settlement rate
    ///
    /// `SETTLEMENT_RATE`
    SettlementRate,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    UserpaymentRate = "USERPAYMENT_RATE",
    SettlementRate = "SETTLEMENT_RATE",
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
