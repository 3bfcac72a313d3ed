//! 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · `WEBIZPAY.PAYMENTSUCCESS`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.PAYMENTSUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when a payment from an enterprise quota card has succeeded.
///
/// 企业支付额度卡付款成功后通知服务商。
///
/// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) / Quota card payment succeeded · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015764398) · feature `webhooks` · not confirmed by an official source
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
    /// 收款商户简称 / Short name of the payee merchant
    ///
    /// Always present according to the docs.
    pub receive_mch_name: Option<String>,
    /// 收款商户全称 / Full name of the payee merchant
    ///
    /// Always present according to the docs.
    pub receive_mch_full_name: Option<String>,
    /// 收款商户的社会组织代码 / Organisation code of the payee merchant
    ///
    /// Always present according to the docs.
    pub receive_mch_organization_code: Option<String>,
    /// 收单机构 / Acquirer of the payment
    ///
    /// Always present according to the docs.
    pub acquirer: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    pub refund_id: Option<String>,
    /// 商户退款单号 / Merchant's refund number
    pub out_refund_no: Option<String>,
    /// 交易状态 / State of the transaction
    ///
    /// Always present according to the docs.
    pub transaction_state: Option<TransactionState>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 商品名称 / Name of the goods
    ///
    /// Always present according to the docs.
    pub goods_name: Option<String>,
    /// 支付完成时间 / Time the payment was completed
    ///
    /// Always present according to the docs.
    pub pay_success_time: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    card_no = "card_no",
    employee_id = "employee_id",
    receive_mch_name = "receive_mch_name",
    receive_mch_full_name = "receive_mch_full_name",
    receive_mch_organization_code = "receive_mch_organization_code",
    acquirer = "acquirer",
    transaction_id = "transaction_id",
    out_trade_no = "out_trade_no",
    refund_id = "refund_id",
    out_refund_no = "out_refund_no",
    transaction_state = "transaction_state",
    amount = "amount",
    goods_name = "goods_name",
    pay_success_time = "pay_success_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 交易状态 / State of the transaction
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionState {
    /// 支付成功 / Paid
    ///
    /// `SUCCESS`
    Success,
    /// 转入退款 / Refunded in full or in part
    ///
    /// `REFUND`
    Refund,
    /// 未支付 / Not paid
    ///
    /// `NOTPAY`
    Notpay,
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// 已撤销 / Revoked
    ///
    /// `REVOKED`
    Revoked,
    /// 用户支付中 / Being paid by the user
    ///
    /// `USERPAYING`
    Userpaying,
    /// 支付失败 / Payment failed
    ///
    /// `PAYERROR`
    Payerror,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TransactionState,
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Revoked = "REVOKED",
    Userpaying = "USERPAYING",
    Payerror = "PAYERROR",
);
