//! 支付成功(TRANSACTION.SUCCESS)通知(JSON) · `TRANSACTION.SUCCESS`
//!
//! Generated from docs/webhook/v3/TRANSACTION.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// 支付成功(TRANSACTION.SUCCESS)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013070368), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012791836), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012791882), [5](https://pay.weixin.qq.com/doc/v3/merchant/4012791902), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012158598), [7](https://pay.weixin.qq.com/doc/v3/merchant/4013421143), [8](https://pay.weixin.qq.com/doc/v3/merchant/4013421231), [9](https://pay.weixin.qq.com/doc/v3/merchant/4013421336), [10](https://pay.weixin.qq.com/doc/v3/merchant/4013421407), [11](https://pay.weixin.qq.com/doc/v3/merchant/4012166360), [12](https://pay.weixin.qq.com/doc/v3/merchant/4012284311), [13](https://pay.weixin.qq.com/doc/v3/merchant/4012165150), [14](https://pay.weixin.qq.com/doc/v3/merchant/4012286273), [15](https://pay.weixin.qq.com/doc/v3/merchant/4012286313), [16](https://pay.weixin.qq.com/doc/v3/merchant/4012289459), [17](https://pay.weixin.qq.com/doc/v3/merchant/4013392770), [18](https://pay.weixin.qq.com/doc/v3/partner/4012085146), [19](https://pay.weixin.qq.com/doc/v3/partner/4013080237), [20](https://pay.weixin.qq.com/doc/v3/partner/4012085680), [21](https://pay.weixin.qq.com/doc/v3/partner/4012085875), [22](https://pay.weixin.qq.com/doc/v3/partner/4012085801), [23](https://pay.weixin.qq.com/doc/v3/partner/4012231898), [24](https://pay.weixin.qq.com/doc/v3/partner/4013462105), [25](https://pay.weixin.qq.com/doc/v3/partner/4013462175), [26](https://pay.weixin.qq.com/doc/v3/partner/4013462250), [27](https://pay.weixin.qq.com/doc/v3/partner/4013462574), [28](https://pay.weixin.qq.com/doc/v3/partner/4012167493), [29](https://pay.weixin.qq.com/doc/v3/partner/4012602261), [30](https://pay.weixin.qq.com/doc/v3/partner/4012166543), [31](https://pay.weixin.qq.com/doc/v3/partner/4012886152), [32](https://pay.weixin.qq.com/doc/v3/partner/4012086059), [33](https://pay.weixin.qq.com/doc/v3/partner/4012090195), [34](https://pay.weixin.qq.com/doc/v3/partner/4012237246), [35](https://pay.weixin.qq.com/doc/v3/partner/4012155283), [36](https://pay.weixin.qq.com/doc/v3/partner/4012586136), [37](https://pay.weixin.qq.com/doc/v3/partner/4012085573), [38](https://pay.weixin.qq.com/doc/v3/partner/4013194298), [39](https://pay.weixin.qq.com/doc/v3/partner/4012159706), [40](https://pay.weixin.qq.com/doc/v3/partner/4012160382), [41](https://pay.weixin.qq.com/doc/v3/partner/4012161063), [42](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124), [43](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528), [44](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543), [45](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579), [46](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607), [47](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450), [48](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798), [49](https://pay.weixin.qq.com/doc/v3/partner/4015124358) · feature `webhooks`
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
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `order_id`
    ///
    /// Documented as always there.
    pub order_id: Option<String>,
    /// `out_order_no`
    ///
    /// Documented as always there.
    pub out_order_no: Option<String>,
    /// `receiver`
    ///
    /// Documented as always there.
    pub receiver: Option<Receiver>,
    /// `success_time`
    ///
    /// Documented as always there.
    pub success_time: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `trade_state`
    ///
    /// Documented as always there.
    pub trade_state: Option<TradeState>,
    /// `trade_state_description`
    pub trade_state_description: Option<String>,
    /// `bank_type`
    pub bank_type: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `user_repaid`
    pub user_repaid: Option<UserRepaid>,
    /// `trade_scene`
    ///
    /// Documented as always there.
    pub trade_scene: Option<String>,
    /// `parking_info`
    pub parking_info: Option<ParkingInfo>,
    /// `payer`
    pub payer: Option<Payer>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// `promotion_detail`
    pub promotion_detail: Vec<PromotionDetail>,
    /// `sub_appid`
    ///
    /// Documented as always there.
    pub sub_appid: Option<String>,
    /// `combine_appid`
    pub combine_appid: Option<String>,
    /// `combine_mchid`
    pub combine_mchid: Option<String>,
    /// `combine_out_trade_no`
    pub combine_out_trade_no: Option<String>,
    /// `combine_transaction_id`
    pub combine_transaction_id: Option<String>,
    /// `scene_info`
    pub scene_info: Option<SceneInfo>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `trade_type`
    pub trade_type: Option<String>,
    /// `trade_state_desc`
    pub trade_state_desc: Option<String>,
    /// `sub_orders`
    pub sub_orders: Vec<SubOrders>,
    /// `combine_payer_info`
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// `installment_info`
    pub installment_info: Option<InstallmentInfo>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    transaction_id = "transaction_id",
    order_id = "order_id",
    out_order_no = "out_order_no",
    receiver = "receiver",
    success_time = "success_time",
    appid = "appid",
    out_trade_no = "out_trade_no",
    description = "description",
    create_time = "create_time",
    trade_state = "trade_state",
    trade_state_description = "trade_state_description",
    bank_type = "bank_type",
    attach = "attach",
    user_repaid = "user_repaid",
    trade_scene = "trade_scene",
    parking_info = "parking_info",
    payer = "payer",
    amount = "amount",
    promotion_detail = "promotion_detail",
    sub_appid = "sub_appid",
    combine_appid = "combine_appid",
    combine_mchid = "combine_mchid",
    combine_out_trade_no = "combine_out_trade_no",
    combine_transaction_id = "combine_transaction_id",
    scene_info = "scene_info",
    mchid = "mchid",
    trade_type = "trade_type",
    trade_state_desc = "trade_state_desc",
    sub_orders = "sub_orders",
    combine_payer_info = "combine_payer_info",
    installment_info = "installment_info",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// Receiver
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// `type`
    ///
    /// Documented as always there.
    pub r#type: Option<Type>,
    /// `account`
    ///
    /// Documented as always there.
    pub account: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Receiver,
    r#type = "type",
    account = "account",
    amount = "amount",
    description = "description",
);

/// Type
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `MERCHANT_ID`
    MerchantId,
    /// `PERSONAL_OPENID`
    PersonalOpenid,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
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
    /// `currency`
    pub currency: Option<String>,
    /// `payer_total`
    pub payer_total: Option<i64>,
    /// `payer_currency`
    pub payer_currency: Option<String>,
    /// `exchange_rate`
    pub exchange_rate: Option<ExchangeRate>,
    /// `total`
    pub total: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Amount,
    currency = "currency",
    payer_total = "payer_total",
    payer_currency = "payer_currency",
    exchange_rate = "exchange_rate",
    total = "total",
);

/// ExchangeRate
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// `type`
    pub r#type: Option<String>,
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
    pub scope: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `stock_id`
    pub stock_id: Option<String>,
    /// `wechatpay_contribute`
    pub wechatpay_contribute: Option<i64>,
    /// `merchant_contribute`
    pub merchant_contribute: Option<i64>,
    /// `other_contribute`
    pub other_contribute: Option<i64>,
    /// `currency`
    pub currency: Option<String>,
    /// `goods_detail`
    pub goods_detail: Vec<GoodsDetail>,
    /// `activity_id`
    pub activity_id: Option<String>,
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
    currency = "currency",
    goods_detail = "goods_detail",
    activity_id = "activity_id",
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
    ///
    /// Documented as always there.
    pub device_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SceneInfo,
    device_id = "device_id",
);

/// SubOrders
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrders {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `individual_auth_id`
    pub individual_auth_id: Option<String>,
    /// `individual_name`
    pub individual_name: Option<String>,
    /// `trade_type`
    pub trade_type: Option<TradeType>,
    /// `trade_state`
    pub trade_state: Option<SubOrdersTradeState>,
    /// `bank_type`
    pub bank_type: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `promotion_detail`
    pub promotion_detail: Vec<SubOrdersPromotionDetail>,
    /// `amount`
    pub amount: Option<SubOrdersAmount>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SubOrders,
    mchid = "mchid",
    individual_auth_id = "individual_auth_id",
    individual_name = "individual_name",
    trade_type = "trade_type",
    trade_state = "trade_state",
    bank_type = "bank_type",
    attach = "attach",
    success_time = "success_time",
    transaction_id = "transaction_id",
    out_trade_no = "out_trade_no",
    sub_mchid = "sub_mchid",
    sub_appid = "sub_appid",
    sub_openid = "sub_openid",
    promotion_detail = "promotion_detail",
    amount = "amount",
);

/// TradeType
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeType {
    /// `NATIVE`
    Native,
    /// `JSAPI`
    Jsapi,
    /// `APP`
    App,
    /// `MWEB`
    Mweb,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Native = "NATIVE",
    Jsapi = "JSAPI",
    App = "APP",
    Mweb = "MWEB",
);

/// SubOrdersTradeState
#[derive(Clone)]
#[non_exhaustive]
pub enum SubOrdersTradeState {
    /// `SUCCESS`
    Success,
    /// `REFUND`
    Refund,
    /// `NOTPAY`
    Notpay,
    /// `CLOSED`
    Closed,
    /// `PAYERROR`
    Payerror,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    SubOrdersTradeState,
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Payerror = "PAYERROR",
);

/// SubOrdersPromotionDetail
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrdersPromotionDetail {
    /// `coupon_id`
    pub coupon_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `scope`
    pub scope: Option<Scope>,
    /// `type`
    pub r#type: Option<PromotionDetailType>,
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
    /// `currency`
    pub currency: Option<String>,
    /// `goods_detail`
    pub goods_detail: Vec<PromotionDetailGoodsDetail>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SubOrdersPromotionDetail,
    coupon_id = "coupon_id",
    name = "name",
    scope = "scope",
    r#type = "type",
    amount = "amount",
    stock_id = "stock_id",
    wechatpay_contribute = "wechatpay_contribute",
    merchant_contribute = "merchant_contribute",
    other_contribute = "other_contribute",
    currency = "currency",
    goods_detail = "goods_detail",
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

/// PromotionDetailType
#[derive(Clone)]
#[non_exhaustive]
pub enum PromotionDetailType {
    /// `CASH`
    Cash,
    /// `NOCASH`
    Nocash,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    PromotionDetailType,
    Cash = "CASH",
    Nocash = "NOCASH",
);

/// PromotionDetailGoodsDetail
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
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
    pub discount_amount: Option<i64>,
    /// `goods_remark`
    pub goods_remark: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    PromotionDetailGoodsDetail,
    goods_id = "goods_id",
    quantity = "quantity",
    unit_price = "unit_price",
    discount_amount = "discount_amount",
    goods_remark = "goods_remark",
);

/// SubOrdersAmount
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// `total_amount`
    ///
    /// Documented as always there.
    pub total_amount: Option<i64>,
    /// `currency`
    pub currency: Option<String>,
    /// `payer_amount`
    ///
    /// Documented as always there.
    pub payer_amount: Option<i64>,
    /// `payer_currency`
    pub payer_currency: Option<String>,
    /// `settlement_rate`
    pub settlement_rate: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SubOrdersAmount,
    total_amount = "total_amount",
    currency = "currency",
    payer_amount = "payer_amount",
    payer_currency = "payer_currency",
    settlement_rate = "settlement_rate",
);

/// CombinePayerInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    CombinePayerInfo,
    openid = "openid",
);

/// InstallmentInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// `use_subsidy`
    ///
    /// Documented as always there.
    pub use_subsidy: Option<bool>,
    /// `selected_installment_number`
    ///
    /// Documented as always there.
    pub selected_installment_number: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    InstallmentInfo,
    use_subsidy = "use_subsidy",
    selected_installment_number = "selected_installment_number",
);
