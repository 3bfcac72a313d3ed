//! 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) · `TRANSACTION.INDUSTRY_FAILED`
//!
//! Generated from docs/webhook/v3/TRANSACTION.INDUSTRY_FAILED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
///
/// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012161063) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `trade_type`
    pub trade_type: Option<String>,
    /// `trade_state`
    ///
    /// Documented as always there.
    pub trade_state: Option<TradeState>,
    /// `trade_state_desc`
    pub trade_state_desc: Option<String>,
    /// `bank_type`
    pub bank_type: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `payer`
    pub payer: Option<Payer>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// `device_info`
    ///
    /// Documented as always there.
    pub device_info: Option<DeviceInfo>,
    /// `promotion_detail`
    pub promotion_detail: Vec<PromotionDetail>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    appid = "appid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    out_trade_no = "out_trade_no",
    transaction_id = "transaction_id",
    trade_type = "trade_type",
    trade_state = "trade_state",
    trade_state_desc = "trade_state_desc",
    bank_type = "bank_type",
    attach = "attach",
    success_time = "success_time",
    payer = "payer",
    amount = "amount",
    device_info = "device_info",
    promotion_detail = "promotion_detail",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// TradeState
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// `SUCCESS`
    Success,
    /// `REFUND`
    Refund,
    /// `ACCEPTED`
    Accepted,
    /// `PAY_FAIL`
    PayFail,
    /// `PAY_BACK`
    PayBack,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    Refund = "REFUND",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
    PayBack = "PAY_BACK",
);

/// Payer
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Payer,
    openid = "openid",
    sub_openid = "sub_openid",
);

/// Amount
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// `total`
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// `payer_total`
    pub payer_total: Option<i64>,
    /// `discount_total`
    pub discount_total: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there.
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    payer_total = "payer_total",
    discount_total = "discount_total",
    currency = "currency",
);

/// DeviceInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// `device_id`
    pub device_id: Option<String>,
    /// `device_ip`
    ///
    /// Documented as always there.
    pub device_ip: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    DeviceInfo,
    device_id = "device_id",
    device_ip = "device_ip",
);

/// PromotionDetail
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// `coupon_id`
    pub coupon_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `scope`
    pub scope: Option<Scope>,
    /// `type`
    pub r#type: Option<Type>,
    /// `amount`
    pub amount: Option<i64>,
    /// `stock_id`
    pub stock_id: Option<String>,
    /// `wechatpay_contribute`
    pub wechatpay_contribute: Option<i64>,
    /// `merchant_contribute`
    pub merchant_contribute: Option<i64>,
    /// `other_contribute`
    pub other_contribute: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    PromotionDetail,
    coupon_id = "coupon_id",
    name = "name",
    scope = "scope",
    r#type = "type",
    amount = "amount",
    stock_id = "stock_id",
    wechatpay_contribute = "wechatpay_contribute",
    merchant_contribute = "merchant_contribute",
    other_contribute = "other_contribute",
);

/// Scope
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// `GLOBAL`
    Global,
    /// `SINGLE`
    Single,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Scope,
    Global = "GLOBAL",
    Single = "SINGLE",
);

/// Type
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `COUPON`
    Coupon,
    /// `DISCOUNT`
    Discount,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    Coupon = "COUPON",
    Discount = "DISCOUNT",
);
