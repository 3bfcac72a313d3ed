//! 核销事件回调(COUPON.USE)通知(JSON) · `COUPON.USE`
//!
//! Generated from docs/webhook/v3/COUPON.USE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 核销事件回调(COUPON.USE)通知(JSON)
///
/// 核销事件回调(COUPON.USE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285250), [2](https://pay.weixin.qq.com/doc/v3/partner/4012285807) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `stock_creator_mchid`
    ///
    /// Documented as always there.
    pub stock_creator_mchid: Option<String>,
    /// `stock_id`
    ///
    /// Documented as always there.
    pub stock_id: Option<String>,
    /// `coupon_id`
    ///
    /// Documented as always there.
    pub coupon_id: Option<String>,
    /// `singleitem_discount_off`
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// `discount_to`
    pub discount_to: Option<DiscountTo>,
    /// `coupon_name`
    ///
    /// Documented as always there.
    pub coupon_name: Option<String>,
    /// `status`
    ///
    /// Documented as always there.
    pub status: Option<Status>,
    /// `description`
    ///
    /// Documented as always there.
    pub description: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `coupon_type`
    ///
    /// Documented as always there.
    pub coupon_type: Option<CouponType>,
    /// `no_cash`
    ///
    /// Documented as always there.
    pub no_cash: Option<bool>,
    /// `available_begin_time`
    ///
    /// Documented as always there.
    pub available_begin_time: Option<String>,
    /// `available_end_time`
    ///
    /// Documented as always there.
    pub available_end_time: Option<String>,
    /// `singleitem`
    ///
    /// Documented as always there.
    pub singleitem: Option<bool>,
    /// `normal_coupon_information`
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// `consume_information`
    pub consume_information: Option<ConsumeInformation>,
    /// `business_type`
    ///
    /// Known: `MULTIUSE`.
    pub business_type: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    stock_creator_mchid = "stock_creator_mchid",
    stock_id = "stock_id",
    coupon_id = "coupon_id",
    singleitem_discount_off = "singleitem_discount_off",
    discount_to = "discount_to",
    coupon_name = "coupon_name",
    status = "status",
    description = "description",
    create_time = "create_time",
    coupon_type = "coupon_type",
    no_cash = "no_cash",
    available_begin_time = "available_begin_time",
    available_end_time = "available_end_time",
    singleitem = "singleitem",
    normal_coupon_information = "normal_coupon_information",
    consume_information = "consume_information",
    business_type = "business_type",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// SingleitemDiscountOff
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// `single_price_max`
    pub single_price_max: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SingleitemDiscountOff,
    single_price_max = "single_price_max",
);

/// DiscountTo
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountTo {
    /// `cut_to_price`
    pub cut_to_price: Option<i64>,
    /// `max_price`
    pub max_price: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    DiscountTo,
    cut_to_price = "cut_to_price",
    max_price = "max_price",
);

/// Status
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `SENDED`
    Sended,
    /// `USED`
    Used,
    /// `EXPIRED`
    Expired,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Status,
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
);

/// CouponType
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponType {
    /// `NORMAL`
    Normal,
    /// `CUT_TO`
    CutTo,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CouponType,
    Normal = "NORMAL",
    CutTo = "CUT_TO",
);

/// NormalCouponInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// `coupon_amount`
    ///
    /// Documented as always there.
    pub coupon_amount: Option<i64>,
    /// `transaction_minimum`
    ///
    /// Documented as always there.
    pub transaction_minimum: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    NormalCouponInformation,
    coupon_amount = "coupon_amount",
    transaction_minimum = "transaction_minimum",
);

/// ConsumeInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// `consume_time`
    ///
    /// Documented as always there.
    pub consume_time: Option<String>,
    /// `consume_mchid`
    ///
    /// Documented as always there.
    pub consume_mchid: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `consume_amount`
    ///
    /// Documented as always there.
    pub consume_amount: Option<i64>,
    /// `goods_detail`
    pub goods_detail: Vec<GoodsDetail>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ConsumeInformation,
    consume_time = "consume_time",
    consume_mchid = "consume_mchid",
    transaction_id = "transaction_id",
    consume_amount = "consume_amount",
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
    ///
    /// Documented as always there.
    pub quantity: Option<i64>,
    /// `price`
    ///
    /// Documented as always there.
    pub price: Option<i64>,
    /// `discount_amount`
    ///
    /// Documented as always there.
    pub discount_amount: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    GoodsDetail,
    goods_id = "goods_id",
    quantity = "quantity",
    price = "price",
    discount_amount = "discount_amount",
);
