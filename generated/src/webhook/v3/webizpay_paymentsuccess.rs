//! 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · `WEBIZPAY.PAYMENTSUCCESS`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.PAYMENTSUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
///
/// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015764398) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `card_no`
    ///
    /// Documented as always there.
    pub card_no: Option<String>,
    /// `employee_id`
    ///
    /// Documented as always there.
    pub employee_id: Option<String>,
    /// `receive_mch_name`
    ///
    /// Documented as always there.
    pub receive_mch_name: Option<String>,
    /// `receive_mch_full_name`
    ///
    /// Documented as always there.
    pub receive_mch_full_name: Option<String>,
    /// `receive_mch_organization_code`
    ///
    /// Documented as always there.
    pub receive_mch_organization_code: Option<String>,
    /// `acquirer`
    ///
    /// Documented as always there.
    pub acquirer: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `refund_id`
    pub refund_id: Option<String>,
    /// `out_refund_no`
    pub out_refund_no: Option<String>,
    /// `transaction_state`
    ///
    /// Documented as always there.
    pub transaction_state: Option<TransactionState>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `goods_name`
    ///
    /// Documented as always there.
    pub goods_name: Option<String>,
    /// `pay_success_time`
    ///
    /// Documented as always there.
    pub pay_success_time: Option<i64>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// TransactionState
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionState {
    /// `SUCCESS`
    Success,
    /// `REFUND`
    Refund,
    /// `NOTPAY`
    Notpay,
    /// `CLOSED`
    Closed,
    /// `REVOKED`
    Revoked,
    /// `USERPAYING`
    Userpaying,
    /// `PAYERROR`
    Payerror,
    /// A value that these docs do not know.
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
