//! 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) · `ENTRUST.SIGNING`
//!
//! Generated from docs/webhook/v3/ENTRUST.SIGNING.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
///
/// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286235), [2](https://pay.weixin.qq.com/doc/v3/partner/4012160192) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `plan_id`
    pub plan_id: Option<String>,
    /// `contract_information`
    pub contract_information: Option<ContractInformation>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `bank_type`
    pub bank_type: Option<String>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `trade_state`
    ///
    /// Documented as always there.
    pub trade_state: Option<TradeState>,
    /// `trade_state_description`
    pub trade_state_description: Option<String>,
    /// `payer`
    pub payer: Option<Payer>,
    /// `amount`
    pub amount: Option<Amount>,
    /// `device_information`
    ///
    /// Documented as always there.
    pub device_information: Option<DeviceInformation>,
    /// `promotion_detail`
    pub promotion_detail: Vec<PromotionDetail>,
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    openid = "openid",
    plan_id = "plan_id",
    contract_information = "contract_information",
    out_trade_no = "out_trade_no",
    transaction_id = "transaction_id",
    attach = "attach",
    bank_type = "bank_type",
    success_time = "success_time",
    trade_state = "trade_state",
    trade_state_description = "trade_state_description",
    payer = "payer",
    amount = "amount",
    device_information = "device_information",
    promotion_detail = "promotion_detail",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    sub_openid = "sub_openid",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ContractInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractInformation {
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `contract_status`
    pub contract_status: Option<ContractStatus>,
    /// `create_time`
    pub create_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ContractInformation,
    contract_id = "contract_id",
    contract_status = "contract_status",
    create_time = "create_time",
);

/// ContractStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractStatus {
    /// `ADD`
    Add,
    /// `DELETE`
    Delete,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractStatus,
    Add = "ADD",
    Delete = "DELETE",
);

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
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    Refund = "REFUND",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
);

/// Payer
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// `openid`
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

/// DeviceInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// `device_id`
    pub device_id: Option<String>,
    /// `payer_total`
    ///
    /// Documented as always there.
    pub payer_total: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    DeviceInformation,
    device_id = "device_id",
    payer_total = "payer_total",
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
