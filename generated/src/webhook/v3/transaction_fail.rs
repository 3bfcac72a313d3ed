//! 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · `TRANSACTION.FAIL`
//!
//! Generated from docs/webhook/v3/TRANSACTION.FAIL.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
///
/// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012159706) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    ///
    /// Documented as always there.
    pub sub_appid: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `plan_id`
    pub plan_id: Option<String>,
    /// `contract_information`
    pub contract_information: Option<ContractInformation>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `bank_type`
    ///
    /// Documented as always there.
    pub bank_type: Option<String>,
    /// `success_time`
    ///
    /// Documented as always there.
    pub success_time: Option<String>,
    /// `trade_state`
    ///
    /// Documented as always there.
    pub trade_state: Option<TradeState>,
    /// `trade_state_description`
    pub trade_state_description: Option<String>,
    /// `payer`
    ///
    /// Documented as always there.
    pub payer: Option<Payer>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// `device_information`
    ///
    /// Documented as always there.
    pub device_information: Option<DeviceInformation>,
    /// `promotion_detail`
    pub promotion_detail: Vec<PromotionDetail>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `trade_type`
    ///
    /// Documented as always there. Known: `PAP`.
    pub trade_type: Option<String>,
    /// `trade_state_desc`
    ///
    /// Documented as always there.
    pub trade_state_desc: Option<String>,
    /// `scene_info`
    pub scene_info: Option<SceneInfo>,
    /// `sp_appid`
    pub sp_appid: Option<String>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `user_repaid`
    ///
    /// Documented as always there.
    pub user_repaid: Option<UserRepaid>,
    /// `trade_scene`
    pub trade_scene: Option<String>,
    /// `parking_info`
    ///
    /// Documented as always there.
    pub parking_info: Option<ParkingInfo>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    appid = "appid",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    openid = "openid",
    sub_openid = "sub_openid",
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
    mchid = "mchid",
    trade_type = "trade_type",
    trade_state_desc = "trade_state_desc",
    scene_info = "scene_info",
    sp_appid = "sp_appid",
    description = "description",
    create_time = "create_time",
    user_repaid = "user_repaid",
    trade_scene = "trade_scene",
    parking_info = "parking_info",
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
    /// `ACCEPT`
    Accept,
    /// `PAY_FAIL`
    PayFail,
    /// `REFUND`
    Refund,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    Accept = "ACCEPT",
    PayFail = "PAY_FAIL",
    Refund = "REFUND",
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
    /// `sp_openid`
    pub sp_openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Payer,
    openid = "openid",
    sub_openid = "sub_openid",
    sp_openid = "sp_openid",
);

/// Amount
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// `total`
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// `currency`
    ///
    /// Documented as always there.
    pub currency: Option<String>,
    /// `payer_total`
    pub payer_total: Option<i64>,
    /// `discount_total`
    pub discount_total: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    currency = "currency",
    payer_total = "payer_total",
    discount_total = "discount_total",
);

/// DeviceInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// `device_id`
    pub device_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    DeviceInformation,
    device_id = "device_id",
);

/// PromotionDetail
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// `coupon_id`
    ///
    /// Documented as always there.
    pub coupon_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `scope`
    pub scope: Option<Scope>,
    /// `type`
    pub r#type: Option<Type>,
    /// `stock_id`
    pub stock_id: Option<String>,
    /// `currency`
    pub currency: Option<String>,
    /// `goods_detail`
    pub goods_detail: Vec<GoodsDetail>,
    /// `activity_id`
    pub activity_id: Option<String>,
    /// `amount`
    pub amount: Option<i64>,
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
    stock_id = "stock_id",
    currency = "currency",
    goods_detail = "goods_detail",
    activity_id = "activity_id",
    amount = "amount",
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
    /// `CASH`
    Cash,
    /// `NOCASH`
    Nocash,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    Cash = "CASH",
    Nocash = "NOCASH",
);

/// GoodsDetail
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// `goods_id`
    ///
    /// Documented as always there.
    pub goods_id: Option<String>,
    /// `quantity`
    ///
    /// Documented as always there.
    pub quantity: Option<i64>,
    /// `unit_price`
    ///
    /// Documented as always there.
    pub unit_price: Option<i64>,
    /// `discount_amount`
    ///
    /// Documented as always there.
    pub discount_amount: Option<i64>,
    /// `goods_remark`
    pub goods_remark: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    GoodsDetail,
    goods_id = "goods_id",
    quantity = "quantity",
    unit_price = "unit_price",
    discount_amount = "discount_amount",
    goods_remark = "goods_remark",
);

/// SceneInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct SceneInfo {
    /// `device_id`
    pub device_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SceneInfo,
    device_id = "device_id",
);

/// UserRepaid
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRepaid {
    /// `Y`
    Y,
    /// `N`
    N,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    UserRepaid,
    Y = "Y",
    N = "N",
);

/// ParkingInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// `parking_id`
    ///
    /// Documented as always there.
    pub parking_id: Option<String>,
    /// `plate_number`
    ///
    /// Documented as always there.
    pub plate_number: Option<String>,
    /// `plate_color`
    ///
    /// Documented as always there.
    pub plate_color: Option<PlateColor>,
    /// `start_time`
    ///
    /// Documented as always there.
    pub start_time: Option<String>,
    /// `end_time`
    ///
    /// Documented as always there.
    pub end_time: Option<String>,
    /// `parking_name`
    ///
    /// Documented as always there.
    pub parking_name: Option<String>,
    /// `charging_duration`
    ///
    /// Documented as always there.
    pub charging_duration: Option<i64>,
    /// `device_id`
    ///
    /// Documented as always there.
    pub device_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ParkingInfo,
    parking_id = "parking_id",
    plate_number = "plate_number",
    plate_color = "plate_color",
    start_time = "start_time",
    end_time = "end_time",
    parking_name = "parking_name",
    charging_duration = "charging_duration",
    device_id = "device_id",
);

/// PlateColor
#[derive(Clone)]
#[non_exhaustive]
pub enum PlateColor {
    /// `BLUE`
    Blue,
    /// `GREEN`
    Green,
    /// `YELLOW`
    Yellow,
    /// `BLACK`
    Black,
    /// `WHITE`
    White,
    /// `LIMEGREEN`
    Limegreen,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    PlateColor,
    Blue = "BLUE",
    Green = "GREEN",
    Yellow = "YELLOW",
    Black = "BLACK",
    White = "WHITE",
    Limegreen = "LIMEGREEN",
);
