//! 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · `HIRE_POWER_BANK.RECEIVE_INSURANCE`
//!
//! Generated from docs/webhook/v3/HIRE_POWER_BANK.RECEIVE_INSURANCE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the state of an overnight return insurance order for a rented power bank has changed.
///
/// 租借充电宝的隔夜归还保险订单状态变更后发送此通知。
///
/// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) / Power bank insurance order changed · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
    ///
    /// Always present according to the docs.
    pub order_id: Option<String>,
    /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
    ///
    /// Always present according to the docs.
    pub out_order_no: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 单笔保险订单的最大理赔次数 / Maximum number of claims per insurance order
    ///
    /// Always present according to the docs.
    pub max_claim_count: Option<i64>,
    /// 保险订单的已理赔次数 / Count of claims already settled under the insurance order
    ///
    /// Always present according to the docs.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间，RFC 3339格式 / Time the insurance order was claimed, in RFC 3339
    ///
    /// Always present according to the docs.
    pub order_receive_time: Option<String>,
    /// 保险订单领取状态 / Whether the insurance order has been claimed
    ///
    /// Always present according to the docs.
    pub order_receive_state: Option<String>,
    /// 保险订单开始时间，RFC 3339格式 / Start of the insurance order, in RFC 3339
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间，RFC 3339格式 / End of the insurance order, in RFC 3339
    pub order_end_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    order_id = "order_id",
    out_order_no = "out_order_no",
    openid = "openid",
    max_claim_count = "max_claim_count",
    claimed_count = "claimed_count",
    order_receive_time = "order_receive_time",
    order_receive_state = "order_receive_state",
    order_begin_time = "order_begin_time",
    order_end_time = "order_end_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
