//! 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · `CREDIT_REPAYMENT.DEDUCTION_PAY`
//!
//! Generated from docs/webhook/v3/CREDIT_REPAYMENT.DEDUCTION_PAY.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
///
/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016790592) · feature `webhooks`
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
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `sub_appid`
    ///
    /// Documented as always there.
    pub sub_appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `order_state`
    ///
    /// Documented as always there. Known: `DEDUCT_ORDER_STATE_PAY_SUCCESS`.
    pub order_state: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `out_record_id`
    ///
    /// Documented as always there.
    pub out_record_id: Option<String>,
    /// `contract_id`
    ///
    /// Documented as always there.
    pub contract_id: Option<String>,
    /// `deduct_amount`
    ///
    /// Documented as always there.
    pub deduct_amount: Option<String>,
    /// `pay_success_amount`
    pub pay_success_amount: Option<String>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    appid = "appid",
    sub_appid = "sub_appid",
    openid = "openid",
    order_state = "order_state",
    out_trade_no = "out_trade_no",
    out_record_id = "out_record_id",
    contract_id = "contract_id",
    deduct_amount = "deduct_amount",
    pay_success_amount = "pay_success_amount",
    description = "description",
    attach = "attach",
    transaction_id = "transaction_id",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
