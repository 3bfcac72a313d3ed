//! 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) · `PAYSCORE.USER_CONFIRM`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_CONFIRM.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has confirmed a WeChat Pay score service order.
///
/// 用户成功确认支付分服务订单后发送此通知。
///
/// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) / WeChat Pay score service order confirmed · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587953), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012586137), [global](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520) · feature `webhooks` · confirmed by an official SDK or sample
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    ///
    /// Always present according to the docs.
    pub service_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    ///
    /// Only in: partner.
    pub sub_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner.
    pub sub_mchid: Option<String>,
    /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
    pub channel_id: Option<String>,
    /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
    ///
    /// Always present according to the docs.
    pub out_order_no: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    ///
    /// Only in: partner.
    pub sub_openid: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub state: Option<String>,
    /// 状态说明 / Explanation of the state
    ///
    /// Always present according to the docs.
    pub state_description: Option<String>,
    /// 服务信息 / Introduction of the service the order provides
    ///
    /// Always present according to the docs.
    pub service_introduction: Option<String>,
    /// 总金额，单位：分 / Total amount, in fen
    pub total_amount: Option<i64>,
    /// 后付费项目列表 / Items charged after the service, one entry per fee
    ///
    /// Always present according to the docs.
    pub post_payments: Vec<PostPayments>,
    /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
    pub post_discounts: Vec<PostDiscounts>,
    /// 服务风险金 / Risk fund: the most the user may be charged for the service
    ///
    /// Always present according to the docs.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段 / Period of the service
    ///
    /// Always present according to the docs.
    pub time_range: Option<TimeRange>,
    /// 服务位置信息 / Place of the service
    pub location: Option<Location>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
    pub order_id: Option<String>,
    /// 是否需要收款 / Whether money is to be collected
    pub need_collection: Option<bool>,
    /// 商户订单号 / Merchant's order number
    pub out_trade_no: Option<String>,
    /// 收款信息 / Collection state and amounts of the service order
    pub collection: Option<Collection>,
    /// 用户服务授权状态 / User's authorization status for the service, such as authorized or revoked
    pub user_service_status: Option<String>,
    /// 服务开启或解除授权时间，格式：yyyyMMddHHmmss / Time the service was authorized or revoked, yyyyMMddHHmmss
    pub openorclose_time: Option<String>,
    /// 商户侧授权协议号 / Merchant's number of the authorization agreement
    pub authorization_code: Option<String>,
    /// 商户请求单号 / Merchant's number of the request
    pub out_request_no: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 后付费项目列表 / Items charged after the service, one entry per fee
#[derive(Clone)]
#[non_exhaustive]
pub struct PostPayments {
    /// 后付费项目名称 / Name of the postpaid item
    pub name: Option<String>,
    /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
    pub amount: Option<i64>,
    /// 后付费项目的付费说明 / Explanation of the post-paid item
    pub description: Option<String>,
    /// 后付费项目数量 / Quantity of the post-paid item
    pub count: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    PostPayments,
    name = "name",
    amount = "amount",
    description = "description",
    count = "count",
);

/// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
#[derive(Clone)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
    pub name: Option<String>,
    /// 商户优惠说明 / Explanation of the merchant's discount
    pub description: Option<String>,
    /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
    pub amount: Option<i64>,
    /// 优惠数量 / Quantity of the discount
    pub count: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    PostDiscounts,
    name = "name",
    description = "description",
    amount = "amount",
    count = "count",
);

/// 服务风险金 / Risk fund: the most the user may be charged for the service
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金名称 / Name of the risk fund
    ///
    /// Always present according to the docs.
    pub name: Option<String>,
    /// 风险金额，单位：分 / Amount of the risk fund, in fen
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 风险金说明 / Explanation of the risk fund
    pub description: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    RiskFund,
    name = "name",
    amount = "amount",
    description = "description",
);

/// 服务时间段 / Period of the service
#[derive(Clone)]
#[non_exhaustive]
pub struct TimeRange {
    /// 服务开始时间 / Start time of the service or period
    ///
    /// Always present according to the docs.
    pub start_time: Option<String>,
    /// 服务开始时间备注 / Remark on the start time of the service
    pub start_time_remark: Option<String>,
    /// 服务（活动）结束时间 / End of the service or the period
    pub end_time: Option<String>,
    /// 服务结束时间备注 / Remark on the service's end time
    pub end_time_remark: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    TimeRange,
    start_time = "start_time",
    start_time_remark = "start_time_remark",
    end_time = "end_time",
    end_time_remark = "end_time_remark",
);

/// 服务位置信息 / Place of the service
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点 / Place where the service starts
    pub start_location: Option<String>,
    /// 服务结束地点 / Place where the service ends
    pub end_location: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Location,
    start_location = "start_location",
    end_location = "end_location",
);

/// 收款信息 / Collection state and amounts of the service order
#[derive(Clone)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态 / State of the collection
    ///
    /// Always present according to the docs.
    pub state: Option<String>,
    /// 总收款金额，单位：分 / Total amount to collect, in fen
    ///
    /// Always present according to the docs.
    pub total_amount: Option<i64>,
    /// 待收金额，单位：币种最小单位（人民币为分） / Amount still to be collected, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub paying_amount: Option<i64>,
    /// 已收金额，单位：币种最小单位（人民币为分） / Amount already collected, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub paid_amount: Option<i64>,
    /// 收款明细列表 / Single collections of the service order
    pub details: Vec<Details>,
    /// Fields unknown to this version.
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

/// 收款明细列表 / Single collections of the service order
#[derive(Clone)]
#[non_exhaustive]
pub struct Details {
    /// 收款序号 / Sequence number of the collection
    pub seq: Option<i64>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 收款成功渠道 / Channel through which the amount was collected
    pub paid_type: Option<String>,
    /// 收款成功时间 / Time the amount was collected
    ///
    /// Always present according to the docs.
    pub paid_time: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// 优惠详情 / Discounts applied to the payment or returned by the refund
    pub promotion_detail: Vec<PromotionDetail>,
    /// Fields unknown to this version.
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

/// 优惠详情 / Discounts applied to the payment or returned by the refund
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID / Coupon's ID
    ///
    /// Always present according to the docs.
    pub coupon_id: Option<String>,
    /// 优惠名称 / Name of the promotion
    pub name: Option<String>,
    /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
    pub scope: Option<String>,
    /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
    pub r#type: Option<String>,
    /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
    pub stock_id: Option<String>,
    /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
    pub merchant_contribute: Option<i64>,
    /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
    pub other_contribute: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// 单品列表 / List of items (goods)
    pub goods_detail: Vec<GoodsDetail>,
    /// Fields unknown to this version.
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

/// 单品列表 / List of items (goods)
#[derive(Clone)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码 / Goods code
    ///
    /// Always present according to the docs.
    pub goods_id: Option<String>,
    /// 商品数量 / Quantity of the goods
    pub quantity: Option<i64>,
    /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
    pub unit_price: Option<i64>,
    /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
    pub discount_amount: Option<i64>,
    /// 商品备注 / Remark on the goods
    pub goods_remark: Option<String>,
    /// Fields unknown to this version.
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
