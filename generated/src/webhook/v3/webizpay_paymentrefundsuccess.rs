//! 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · `WEBIZPAY.PAYMENTREFUNDSUCCESS`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a payment from an enterprise quota card has been refunded.
///
/// 企业支付额度卡的付款退款后通知服务商。
///
/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) / Quota card payment refunded · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015764405) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 额度卡卡号 / Number of the quota card
    ///
    /// Always present according to the docs.
    pub card_no: Option<String>,
    /// 微信授权关系ID / ID of the employee's authorization in WeChat
    ///
    /// Always present according to the docs.
    pub employee_id: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    ///
    /// Always present according to the docs.
    pub refund_id: Option<String>,
    /// 商户退款单号 / Merchant's refund number
    ///
    /// Always present according to the docs.
    pub out_refund_no: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 支付完成时间 / Time the payment was completed
    ///
    /// Always present according to the docs.
    pub pay_success_time: Option<i64>,
    /// 已退款金额，单位：分 / Amount refunded so far, in fen
    ///
    /// Always present according to the docs.
    pub refunded_amount: Option<i64>,
    /// 退款或提现退票金额，单位：分 / Amount refunded, or of a withdrawal the bank returned, in fen
    ///
    /// Always present according to the docs.
    pub refund_amount: Option<i64>,
    /// 退款状态 / State of the refund
    ///
    /// Always present according to the docs. Known values: `SUCCESS` (退款成功 / Refunded).
    pub refund_state: Option<String>,
    /// 退款创建时间 / Time the refund was created
    ///
    /// Always present according to the docs.
    pub refund_create_time: Option<i64>,
    /// 退款成功时间 / Time the refund succeeded
    ///
    /// Always present according to the docs.
    pub refund_success_time: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    card_no = "card_no",
    employee_id = "employee_id",
    transaction_id = "transaction_id",
    out_trade_no = "out_trade_no",
    refund_id = "refund_id",
    out_refund_no = "out_refund_no",
    amount = "amount",
    pay_success_time = "pay_success_time",
    refunded_amount = "refunded_amount",
    refund_amount = "refund_amount",
    refund_state = "refund_state",
    refund_create_time = "refund_create_time",
    refund_success_time = "refund_success_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
