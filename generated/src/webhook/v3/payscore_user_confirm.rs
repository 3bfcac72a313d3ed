//! 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) · `PAYSCORE.USER_CONFIRM`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_CONFIRM.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
///
/// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587953), [2](https://pay.weixin.qq.com/doc/v3/partner/4012586137), [3](https://pay.weixin.qq.com/doc/v3/partner/4012625482), [4](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `service_id`
    ///
    /// Documented as always there.
    pub service_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `channel_id`
    pub channel_id: Option<String>,
    /// `out_order_no`
    ///
    /// Documented as always there.
    pub out_order_no: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<String>,
    /// `state_description`
    ///
    /// Documented as always there.
    pub state_description: Option<String>,
    /// `service_introduction`
    ///
    /// Documented as always there.
    pub service_introduction: Option<String>,
    /// `total_amount`
    pub total_amount: Option<i64>,
    /// `post_payments`
    ///
    /// Documented as always there.
    pub post_payments: Vec<PostPayments>,
    /// `post_discounts`
    pub post_discounts: Vec<PostDiscounts>,
    /// `risk_fund`
    ///
    /// Documented as always there.
    pub risk_fund: Option<RiskFund>,
    /// `time_range`
    ///
    /// Documented as always there.
    pub time_range: Option<TimeRange>,
    /// `location`
    pub location: Option<Location>,
    /// `attach`
    pub attach: Option<String>,
    /// `order_id`
    pub order_id: Option<String>,
    /// `need_collection`
    pub need_collection: Option<bool>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `collection`
    pub collection: Option<Collection>,
    /// `user_service_status`
    pub user_service_status: Option<String>,
    /// `openorclose_time`
    pub openorclose_time: Option<String>,
    /// `authorization_code`
    pub authorization_code: Option<String>,
    /// `out_request_no`
    pub out_request_no: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    service_id = "service_id",
    appid = "appid",
    mchid = "mchid",
    sub_appid = "sub_appid",
    sub_mchid = "sub_mchid",
    channel_id = "channel_id",
    out_order_no = "out_order_no",
    openid = "openid",
    sub_openid = "sub_openid",
    state = "state",
    state_description = "state_description",
    service_introduction = "service_introduction",
    total_amount = "total_amount",
    post_payments = "post_payments",
    post_discounts = "post_discounts",
    risk_fund = "risk_fund",
    time_range = "time_range",
    location = "location",
    attach = "attach",
    order_id = "order_id",
    need_collection = "need_collection",
    out_trade_no = "out_trade_no",
    collection = "collection",
    user_service_status = "user_service_status",
    openorclose_time = "openorclose_time",
    authorization_code = "authorization_code",
    out_request_no = "out_request_no",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// PostPayments
#[derive(Clone)]
#[non_exhaustive]
pub struct PostPayments {
    /// `name`
    pub name: Option<String>,
    /// `amount`
    pub amount: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    PostPayments,
    name = "name",
    amount = "amount",
    description = "description",
    count = "count",
);

/// PostDiscounts
#[derive(Clone)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `amount`
    pub amount: Option<i64>,
    /// `count`
    pub count: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    PostDiscounts,
    name = "name",
    description = "description",
    amount = "amount",
    count = "count",
);

/// RiskFund
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskFund {
    /// `name`
    ///
    /// Documented as always there.
    pub name: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    RiskFund,
    name = "name",
    amount = "amount",
    description = "description",
);

/// TimeRange
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeRange {
    /// `start_time`
    ///
    /// Documented as always there.
    pub start_time: Option<String>,
    /// `start_time_remark`
    pub start_time_remark: Option<String>,
    /// `end_time`
    pub end_time: Option<String>,
    /// `end_time_remark`
    pub end_time_remark: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    TimeRange,
    start_time = "start_time",
    start_time_remark = "start_time_remark",
    end_time = "end_time",
    end_time_remark = "end_time_remark",
);

/// Location
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// `start_location`
    pub start_location: Option<String>,
    /// `end_location`
    pub end_location: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Location,
    start_location = "start_location",
    end_location = "end_location",
);

/// Collection
#[derive(Clone)]
#[non_exhaustive]
pub struct Collection {
    /// `state`
    ///
    /// Documented as always there.
    pub state: Option<String>,
    /// `total_amount`
    ///
    /// Documented as always there.
    pub total_amount: Option<i64>,
    /// `paying_amount`
    ///
    /// Documented as always there.
    pub paying_amount: Option<i64>,
    /// `paid_amount`
    ///
    /// Documented as always there.
    pub paid_amount: Option<i64>,
    /// `details`
    pub details: Vec<Details>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Collection,
    state = "state",
    total_amount = "total_amount",
    paying_amount = "paying_amount",
    paid_amount = "paid_amount",
    details = "details",
);

/// Details
#[derive(Clone)]
#[non_exhaustive]
pub struct Details {
    /// `seq`
    pub seq: Option<i64>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<i64>,
    /// `paid_type`
    pub paid_type: Option<String>,
    /// `paid_time`
    ///
    /// Documented as always there.
    pub paid_time: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `promotion_detail`
    pub promotion_detail: Vec<PromotionDetail>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Details,
    seq = "seq",
    amount = "amount",
    paid_type = "paid_type",
    paid_time = "paid_time",
    transaction_id = "transaction_id",
    promotion_detail = "promotion_detail",
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
    pub quantity: Option<i64>,
    /// `unit_price`
    pub unit_price: Option<i64>,
    /// `discount_amount`
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
