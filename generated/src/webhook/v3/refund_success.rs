//! 退款成功(REFUND.SUCCESS)通知(JSON) · `REFUND.SUCCESS`
//!
//! Generated from docs/webhook/v3/REFUND.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// 退款成功(REFUND.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013070388), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012810605), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012791886), [5](https://pay.weixin.qq.com/doc/v3/merchant/4012791906), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012085921), [7](https://pay.weixin.qq.com/doc/v3/merchant/4013421172), [8](https://pay.weixin.qq.com/doc/v3/merchant/4013421273), [9](https://pay.weixin.qq.com/doc/v3/merchant/4013421356), [10](https://pay.weixin.qq.com/doc/v3/merchant/4013421448), [11](https://pay.weixin.qq.com/doc/v3/merchant/4013071196), [12](https://pay.weixin.qq.com/doc/v3/merchant/4012268885), [13](https://pay.weixin.qq.com/doc/v3/merchant/4012587976), [14](https://pay.weixin.qq.com/doc/v3/merchant/4012647469), [15](https://pay.weixin.qq.com/doc/v3/merchant/4012083103), [16](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [17](https://pay.weixin.qq.com/doc/v3/partner/4013080241), [18](https://pay.weixin.qq.com/doc/v3/partner/4012085681), [19](https://pay.weixin.qq.com/doc/v3/partner/4012085876), [20](https://pay.weixin.qq.com/doc/v3/partner/4012085802), [21](https://pay.weixin.qq.com/doc/v3/partner/4012231901), [22](https://pay.weixin.qq.com/doc/v3/partner/4013462126), [23](https://pay.weixin.qq.com/doc/v3/partner/4013462195), [24](https://pay.weixin.qq.com/doc/v3/partner/4013462327), [25](https://pay.weixin.qq.com/doc/v3/partner/4013462586), [26](https://pay.weixin.qq.com/doc/v3/partner/4013080628), [27](https://pay.weixin.qq.com/doc/v3/partner/4012167494), [28](https://pay.weixin.qq.com/doc/v3/partner/4012650317), [29](https://pay.weixin.qq.com/doc/v3/partner/4012166857), [30](https://pay.weixin.qq.com/doc/v3/partner/4012886275), [31](https://pay.weixin.qq.com/doc/v3/partner/4012086319), [32](https://pay.weixin.qq.com/doc/v3/partner/4012124635), [33](https://pay.weixin.qq.com/doc/v3/partner/4013163616), [34](https://pay.weixin.qq.com/doc/v3/partner/4012586138), [35](https://pay.weixin.qq.com/doc/v3/partner/4015252444), [36](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884), [37](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447), [38](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487), [39](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541), [40](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577), [41](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605), [42](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467), [43](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479), [44](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `out_refund_no`
    ///
    /// Documented as always there.
    pub out_refund_no: Option<String>,
    /// `refund_id`
    ///
    /// Documented as always there.
    pub refund_id: Option<String>,
    /// `refund_status`
    ///
    /// Documented as always there.
    pub refund_status: Option<RefundStatus>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `user_received_account`
    ///
    /// Documented as always there.
    pub user_received_account: Option<String>,
    /// `recv_account`
    pub recv_account: Option<String>,
    /// `fund_source`
    pub fund_source: Option<FundSource>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// `sp_mchid`
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `refund_account`
    pub refund_account: Option<RefundAccount>,
    /// `individual_auth_id`
    pub individual_auth_id: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// RefundStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `SUCCESS`
    Success,
    /// `CLOSED`
    Closed,
    /// `ABNORMAL`
    Abnormal,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundStatus,
    Success = "SUCCESS",
    Closed = "CLOSED",
    Abnormal = "ABNORMAL",
);

/// FundSource
#[derive(Clone)]
#[non_exhaustive]
pub enum FundSource {
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`
    RefundSourceUnsettledFunds,
    /// `REFUND_SOURCE_RECHARGE_FUNDS`
    RefundSourceRechargeFunds,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    FundSource,
    RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
    RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
);

/// Amount
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// `settlement_refund`
    pub settlement_refund: Option<i64>,
    /// `settlement_currency`
    pub settlement_currency: Option<String>,
    /// `total`
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there.
    pub currency: Option<String>,
    /// `refund`
    ///
    /// Documented as always there.
    pub refund: Option<i64>,
    /// `payer_total`
    ///
    /// Documented as always there.
    pub payer_total: Option<i64>,
    /// `payer_currency`
    ///
    /// Documented as always there.
    pub payer_currency: Option<String>,
    /// `payer_refund`
    ///
    /// Documented as always there.
    pub payer_refund: Option<i64>,
    /// `exchange_rate`
    pub exchange_rate: Option<ExchangeRate>,
    /// What came besides.
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

/// ExchangeRate
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `type`
    pub r#type: Option<Type>,
    /// `rate`
    pub rate: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ExchangeRate,
    r#type = "type",
    rate = "rate",
);

/// Type
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `USERPAYMENT_RATE`
    UserpaymentRate,
    /// `SETTLEMENT_RATE`
    SettlementRate,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    UserpaymentRate = "USERPAYMENT_RATE",
    SettlementRate = "SETTLEMENT_RATE",
);

/// RefundAccount
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundAccount {
    /// `REFUND_SOURCE_PARTNER_ADVANCE`
    RefundSourcePartnerAdvance,
    /// `REFUND_SOURCE_SUB_MERCHANT`
    RefundSourceSubMerchant,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundAccount,
    RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
);
