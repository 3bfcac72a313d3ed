//! 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · `WEBIZPAY.PAYMENTREFUNDSUCCESS`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
///
/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015764405) · feature `webhooks`
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
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `refund_id`
    ///
    /// Documented as always there.
    pub refund_id: Option<String>,
    /// `out_refund_no`
    ///
    /// Documented as always there.
    pub out_refund_no: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `pay_success_time`
    ///
    /// Documented as always there.
    pub pay_success_time: Option<i64>,
    /// `refunded_amount`
    ///
    /// Documented as always there.
    pub refunded_amount: Option<i64>,
    /// `refund_amount`
    ///
    /// Documented as always there.
    pub refund_amount: Option<i64>,
    /// `refund_state`
    ///
    /// Documented as always there. Known: `SUCCESS`.
    pub refund_state: Option<String>,
    /// `refund_create_time`
    ///
    /// Documented as always there.
    pub refund_create_time: Option<i64>,
    /// `refund_success_time`
    ///
    /// Documented as always there.
    pub refund_success_time: Option<i64>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}
