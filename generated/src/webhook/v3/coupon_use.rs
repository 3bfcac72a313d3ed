//! 核销事件回调(COUPON.USE)通知(JSON) · `COUPON.USE`
//!
//! Generated from docs/webhook/v3/COUPON.USE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has redeemed a cash coupon or consumption credit, with the details of its use.
///
/// 用户核销代金券或消费金后发送此通知，含核销明细。
///
/// 核销事件回调(COUPON.USE)通知(JSON) / Cash coupon redeemed · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285250), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012285807) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 创建批次的商户号 / ID of the merchant that created the stock
    ///
    /// Always present according to the docs.
    pub stock_creator_mchid: Option<String>,
    /// 批次号 / Stock ID (batch of coupons)
    ///
    /// Always present according to the docs.
    pub stock_id: Option<String>,
    /// 券ID / Coupon's ID
    ///
    /// Always present according to the docs.
    pub coupon_id: Option<String>,
    /// 单品优惠特定信息 / Details of the single item discount
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠的限定信息 / Limits of the discount that cuts the price to a set value
    pub discount_to: Option<DiscountTo>,
    /// 代金券（消费金）名称 / Name of the cash coupon or consumption credit
    ///
    /// Always present according to the docs.
    pub coupon_name: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub status: Option<Status>,
    /// 描述 / Description
    ///
    /// Always present according to the docs.
    pub description: Option<String>,
    /// 创建时间 / Time of creation
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 券类型 / Type of coupon
    ///
    /// Always present according to the docs.
    pub coupon_type: Option<CouponType>,
    /// 是否无资金流 / Whether the coupon is used without any flow of funds
    ///
    /// Always present according to the docs.
    pub no_cash: Option<bool>,
    /// 可用（有效期）开始时间 / Start of the validity period
    ///
    /// Always present according to the docs.
    pub available_begin_time: Option<String>,
    /// 可用（有效期）结束时间 / End of the validity period
    ///
    /// Always present according to the docs.
    pub available_end_time: Option<String>,
    /// 是否单品优惠 / Whether the coupon is for a single item
    ///
    /// Always present according to the docs.
    pub singleitem: Option<bool>,
    /// 固定面额满减券信息（面额、门槛） / Value and minimum spend of the fixed-value coupon
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 代金券（消费金）的核销信息 / Details of the coupon's redemption
    pub consume_information: Option<ConsumeInformation>,
    /// 细分业务类型 / Detailed type of business
    ///
    /// Known values: `MULTIUSE` (消费金 / Multi-use consumption credit).
    pub business_type: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 单品优惠特定信息 / Details of the single item discount
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// 单品最高优惠价格，单位：分 / Highest price of the single item discount, in fen
    pub single_price_max: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    SingleitemDiscountOff,
    single_price_max = "single_price_max",
);

/// 减至优惠的限定信息 / Limits of the discount that cuts the price to a set value
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后的优惠单价，单位：分 / Unit price after the cut, in fen
    pub cut_to_price: Option<i64>,
    /// 可享优惠的最高价格，单位：分 / Highest price that the discount applies to, in fen
    pub max_price: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    DiscountTo,
    cut_to_price = "cut_to_price",
    max_price = "max_price",
);

/// 状态 / State
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// 可用 / Available
    ///
    /// `SENDED`
    Sended,
    /// 已使用（已核销或已实扣） / Used (redeemed)
    ///
    /// `USED`
    Used,
    /// 已过期 / Expired
    ///
    /// `EXPIRED`
    Expired,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Status,
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
);

/// 券类型 / Type of coupon
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponType {
    /// 满减券 / Coupon with an amount off above a threshold
    ///
    /// `NORMAL`
    Normal,
    /// 减至券 / Coupon cutting the price to a fixed amount
    ///
    /// `CUT_TO`
    CutTo,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CouponType,
    Normal = "NORMAL",
    CutTo = "CUT_TO",
);

/// 固定面额满减券信息（面额、门槛） / Value and minimum spend of the fixed-value coupon
#[derive(Clone)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 代金券面额，单位：分 / Cash coupon's value, in fen
    ///
    /// Always present according to the docs.
    pub coupon_amount: Option<i64>,
    /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
    ///
    /// Always present according to the docs.
    pub transaction_minimum: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    NormalCouponInformation,
    coupon_amount = "coupon_amount",
    transaction_minimum = "transaction_minimum",
);

/// 代金券（消费金）的核销信息 / Details of the coupon's redemption
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 核销时间，RFC 3339格式 / Time at which the coupon was redeemed, in RFC 3339
    ///
    /// Always present according to the docs.
    pub consume_time: Option<String>,
    /// 核销商户号 / ID of the merchant where the coupon was redeemed
    ///
    /// Always present according to the docs.
    pub consume_mchid: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 核销金额，单位：分 / Amount used, in fen
    pub consume_amount: Option<i64>,
    /// 核销订单的单品信息列表 / Items of the order in which the coupon was used
    pub goods_detail: Vec<GoodsDetail>,
    /// Fields unknown to this version.
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

/// 核销订单的单品信息列表 / Items of the order in which the coupon was used
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码 / Goods code
    ///
    /// Always present according to the docs.
    pub goods_id: Option<String>,
    /// 商品数量 / Quantity of the goods
    ///
    /// Always present according to the docs.
    pub quantity: Option<i64>,
    /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub price: Option<i64>,
    /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub discount_amount: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    GoodsDetail,
    goods_id = "goods_id",
    quantity = "quantity",
    price = "price",
    discount_amount = "discount_amount",
);
