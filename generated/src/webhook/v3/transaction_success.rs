//! 支付成功(TRANSACTION.SUCCESS)通知(JSON) · `TRANSACTION.SUCCESS`
//!
//! Generated from docs/webhook/v3/TRANSACTION.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has paid an order, with its order number, transaction ID and amount.
///
/// 用户支付订单后发送此通知，含商户订单号、微信支付订单号和金额。
///
/// 支付成功(TRANSACTION.SUCCESS)通知(JSON) / Payment succeeded · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791861), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085146), [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124) · feature `webhooks` · confirmed by an official SDK or sample
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Only in: direct (always), parking (always).
    pub appid: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Only in: direct (always), profit-sharing.
    pub mchid: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Only in: direct, partner, parking, profit-sharing (always).
    pub transaction_id: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Only in: direct (always), partner (always), parking (always).
    pub out_trade_no: Option<String>,
    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    ///
    /// Only in: direct, partner.
    pub trade_type: Option<String>,
    /// 交易状态 / State of the transaction
    ///
    /// Only in: direct, partner, parking (always).
    pub trade_state: Option<TradeState>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    ///
    /// Only in: direct, partner, parking, profit-sharing (always).
    pub success_time: Option<String>,
    /// 支付者信息 / Payer
    ///
    /// Only in: direct, partner, parking (always).
    pub payer: Option<Payer>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Only in: direct (always), partner (always), parking (always).
    pub amount: Option<Amount>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Only in: partner (always), parking (always), profit-sharing.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always), parking, profit-sharing.
    pub sub_mchid: Option<String>,
    /// 服务商或机构的AppID / AppID of the partner or institution
    ///
    /// Only in: partner (always).
    pub sp_appid: Option<String>,
    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    ///
    /// Only in: direct, partner, parking.
    pub bank_type: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    ///
    /// Only in: direct, partner, parking.
    pub attach: Option<String>,
    /// 优惠详情 / Discounts applied to the payment or returned by the refund
    pub promotion_detail: Vec<PromotionDetail>,
    /// 子商户AppID / AppID of the sub-merchant
    ///
    /// Only in: partner, parking.
    pub sub_appid: Option<String>,
    /// 合单发起方的AppID / AppID of the initiator of the combined order
    ///
    /// Only in: combined (always).
    pub combine_appid: Option<String>,
    /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
    ///
    /// Only in: combined (always).
    pub combine_mchid: Option<String>,
    /// 合单商户订单号 / Merchant's order number of the combined order
    ///
    /// Only in: combined (always).
    pub combine_out_trade_no: Option<String>,
    /// 合单（还款单）的微信支付订单号 / WeChat Pay's transaction ID of the combined order
    ///
    /// Only in: combined (always).
    pub combine_transaction_id: Option<String>,
    /// 支付场景信息 / Scenario in which the payment takes place
    ///
    /// Only in: direct, partner, combined.
    pub scene_info: Option<SceneInfo>,
    /// 交易状态描述 / Description of the transaction's state and what to do next
    ///
    /// Only in: direct, partner.
    pub trade_state_desc: Option<String>,
    /// 子单列表 / Sub-orders of the combined order
    pub sub_orders: Vec<SubOrders>,
    /// 合单支付者信息 / Payer of the combined order
    ///
    /// Only in: combined.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 所用商户贴息信息（微信分付） / Merchant's interest subsidy used with Fenfu
    pub installment_info: Option<InstallmentInfo>,
    /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
    ///
    /// Only in: profit-sharing (always).
    pub order_id: Option<String>,
    /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
    ///
    /// Only in: profit-sharing (always).
    pub out_order_no: Option<String>,
    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    ///
    /// Only in: profit-sharing (always).
    pub receiver: Option<Receiver>,
    /// 描述 / Description
    ///
    /// Only in: parking (always).
    pub description: Option<String>,
    /// 创建时间 / Time of creation
    ///
    /// Only in: parking (always).
    pub create_time: Option<String>,
    /// 交易状态描述 / Description of the transaction's state and what to do next
    ///
    /// Only in: parking.
    pub trade_state_description: Option<String>,
    /// 用户是否已还款 / Whether the user has repaid the advance
    ///
    /// Only in: parking.
    pub user_repaid: Option<UserRepaid>,
    /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
    ///
    /// Only in: parking (always).
    pub trade_scene: Option<String>,
    /// 停车场景信息 / Parking scene information
    ///
    /// Only in: parking.
    pub parking_info: Option<ParkingInfo>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    mchid = "mchid",
    transaction_id = "transaction_id",
    out_trade_no = "out_trade_no",
    trade_type = "trade_type",
    trade_state = "trade_state",
    success_time = "success_time",
    payer = "payer",
    amount = "amount",
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    sp_appid = "sp_appid",
    bank_type = "bank_type",
    attach = "attach",
    promotion_detail = "promotion_detail",
    sub_appid = "sub_appid",
    combine_appid = "combine_appid",
    combine_mchid = "combine_mchid",
    combine_out_trade_no = "combine_out_trade_no",
    combine_transaction_id = "combine_transaction_id",
    scene_info = "scene_info",
    trade_state_desc = "trade_state_desc",
    sub_orders = "sub_orders",
    combine_payer_info = "combine_payer_info",
    installment_info = "installment_info",
    order_id = "order_id",
    out_order_no = "out_order_no",
    receiver = "receiver",
    description = "description",
    create_time = "create_time",
    trade_state_description = "trade_state_description",
    user_repaid = "user_repaid",
    trade_scene = "trade_scene",
    parking_info = "parking_info",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 交易状态 / State of the transaction
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// 支付成功 / Paid
    ///
    /// `SUCCESS`
    Success,
    /// 已接收，等待扣款 / Accepted, deduction awaited
    ///
    /// `ACCEPT`
    Accept,
    /// 支付失败（如银行返回失败等） / Payment failed (other causes, such as failure at the bank)
    ///
    /// `PAY_FAIL`
    PayFail,
    /// 转入退款 / Refunded in full or in part
    ///
    /// `REFUND`
    Refund,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    Accept = "ACCEPT",
    PayFail = "PAY_FAIL",
    Refund = "REFUND",
);

/// 支付者信息 / Payer
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// 支付者OpenID / Payer's OpenID under the AppID of the order
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
    pub sp_openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Payer,
    openid = "openid",
    sub_openid = "sub_openid",
    sp_openid = "sp_openid",
);

/// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
    pub payer_total: Option<i64>,
    /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
    pub payer_currency: Option<String>,
    /// 汇率信息 / Exchange rate information
    pub exchange_rate: Option<ExchangeRate>,
    /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
    pub total: Option<i64>,
    /// Fields unknown to this version.
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

/// 汇率信息 / Exchange rate information
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型 / Type of exchange rate
    pub r#type: Option<String>,
    /// 汇率值，实际汇率乘以10的8次方 / Exchange rate multiplied by 10^8
    pub rate: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ExchangeRate,
    r#type = "type",
    rate = "rate",
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
    /// 优惠活动ID，即在商户平台配置的批次ID / ID of the promotion, which is the stock ID on the merchant platform
    pub activity_id: Option<String>,
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
    activity_id = "activity_id",
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
    ///
    /// Always present according to the docs.
    pub quantity: Option<i64>,
    /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub unit_price: Option<i64>,
    /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
    ///
    /// Always present according to the docs.
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

/// 支付场景信息 / Scenario in which the payment takes place
#[derive(Clone)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
    ///
    /// Always present according to the docs.
    pub device_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    SceneInfo,
    device_id = "device_id",
);

/// 子单列表 / Sub-orders of the combined order
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrders {
    /// 子单发起方商户号 / Merchant ID that initiates the sub-order
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
    pub individual_auth_id: Option<String>,
    /// 个人收款方的平台昵称 / Individual payee's nickname on the platform
    pub individual_name: Option<String>,
    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    pub trade_type: Option<TradeType>,
    /// 交易状态 / State of the transaction
    pub trade_state: Option<SubOrdersTradeState>,
    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    pub bank_type: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 支付完成时间，RFC 3339格式 / Time the sub-order was paid, in RFC 3339
    pub success_time: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// 子单商户订单号 / Merchant's order number of the sub-order
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 优惠详情 / Discounts applied to the payment or returned by the refund
    pub promotion_detail: Vec<SubOrdersPromotionDetail>,
    /// 子单金额或金额信息 / Sub-order's amount or its amount details
    pub amount: Option<SubOrdersAmount>,
    /// Fields unknown to this version.
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

/// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeType {
    /// 扫码支付 / Native payment by QR code
    ///
    /// `NATIVE`
    Native,
    /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
    ///
    /// `JSAPI`
    Jsapi,
    /// APP支付 / App payment
    ///
    /// `APP`
    App,
    /// H5支付 / H5 payment
    ///
    /// `MWEB`
    Mweb,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Native = "NATIVE",
    Jsapi = "JSAPI",
    App = "APP",
    Mweb = "MWEB",
);

/// 交易状态 / State of the transaction
#[derive(Clone)]
#[non_exhaustive]
pub enum SubOrdersTradeState {
    /// 支付成功 / Paid
    ///
    /// `SUCCESS`
    Success,
    /// 转入退款 / Refunded in full or in part
    ///
    /// `REFUND`
    Refund,
    /// 未支付 / Not paid
    ///
    /// `NOTPAY`
    Notpay,
    /// 已关闭 / Closed
    ///
    /// `CLOSED`
    Closed,
    /// 支付失败 / Payment failed
    ///
    /// `PAYERROR`
    Payerror,
    /// A value unknown to this version.
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

/// 优惠详情 / Discounts applied to the payment or returned by the refund
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrdersPromotionDetail {
    /// 券ID / Coupon's ID
    pub coupon_id: Option<String>,
    /// 优惠名称 / Name of the promotion
    pub name: Option<String>,
    /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
    pub scope: Option<Scope>,
    /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
    pub r#type: Option<PromotionDetailType>,
    /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
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
    pub goods_detail: Vec<PromotionDetailGoodsDetail>,
    /// Fields unknown to this version.
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

/// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// 全场代金券 / Coupon for all goods
    ///
    /// `GLOBAL`
    Global,
    /// 单品优惠 / Discount on single items
    ///
    /// `SINGLE`
    Single,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Scope,
    Global = "GLOBAL",
    Single = "SINGLE",
);

/// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
#[derive(Clone)]
#[non_exhaustive]
pub enum PromotionDetailType {
    /// 充值型代金券 / Cash coupon funded by recharge
    ///
    /// `CASH`
    Cash,
    /// 免充值型代金券 / Cash coupon not funded by recharge
    ///
    /// `NOCASH`
    Nocash,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    PromotionDetailType,
    Cash = "CASH",
    Nocash = "NOCASH",
);

/// 单品列表 / List of items (goods)
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
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
    pub unit_price: Option<i64>,
    /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
    pub discount_amount: Option<i64>,
    /// 商品备注 / Remark on the goods
    pub goods_remark: Option<String>,
    /// Fields unknown to this version.
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

/// 子单金额或金额信息 / Sub-order's amount or its amount details
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// 标价金额，单位：分 / Order amount as priced, in fen
    ///
    /// Always present according to the docs.
    pub total_amount: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// 用户支付（现金）金额，单位：币种最小单位（人民币为分） / Amount paid by the user, in the currency's smallest unit (fen for CNY)
    ///
    /// Always present according to the docs.
    pub payer_amount: Option<i64>,
    /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
    pub payer_currency: Option<String>,
    /// 结算汇率，实际汇率乘以10的8次方 / Settlement exchange rate multiplied by 10^8
    pub settlement_rate: Option<i64>,
    /// Fields unknown to this version.
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

/// 合单支付者信息 / Payer of the combined order
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 合单支付者OpenID / Payer's OpenID under the AppID of the combined order
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    CombinePayerInfo,
    openid = "openid",
);

/// 所用商户贴息信息（微信分付） / Merchant's interest subsidy used with Fenfu
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息 / Whether the merchant's interest subsidy was used
    ///
    /// Always present according to the docs.
    pub use_subsidy: Option<bool>,
    /// 用户实际选择的分期期数 / Number of instalments the user chose
    ///
    /// Always present according to the docs.
    pub selected_installment_number: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    InstallmentInfo,
    use_subsidy = "use_subsidy",
    selected_installment_number = "selected_installment_number",
);

/// 收款方或分账接收方信息 / The payee or profit-sharing receiver
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// 接收方类型 / Type of receiver
    ///
    /// Always present according to the docs.
    pub r#type: Option<Type>,
    /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
    ///
    /// Always present according to the docs.
    pub account: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 描述 / Description
    ///
    /// Always present according to the docs.
    pub description: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Receiver,
    r#type = "type",
    account = "account",
    amount = "amount",
    description = "description",
);

/// 接收方类型 / Type of receiver
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// 商户号 / Merchant ID
    ///
    /// `MERCHANT_ID`
    MerchantId,
    /// 个人OpenID / Individual's OpenID
    ///
    /// `PERSONAL_OPENID`
    PersonalOpenid,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
);

/// 用户是否已还款 / Whether the user has repaid the advance
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRepaid {
    /// 用户已还款 / Repaid by the user
    ///
    /// `Y`
    Y,
    /// 用户未还款 / Not repaid by the user
    ///
    /// `N`
    N,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    UserRepaid,
    Y = "Y",
    N = "N",
);

/// 停车场景信息 / Parking scene information
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingInfo {
    /// 微信支付停车入场ID / WeChat Pay's ID of the vehicle's entry
    ///
    /// Always present according to the docs.
    pub parking_id: Option<String>,
    /// 车牌号 / Number plate
    ///
    /// Always present according to the docs.
    pub plate_number: Option<String>,
    /// 车牌颜色 / Colour of the number plate
    ///
    /// Always present according to the docs.
    pub plate_color: Option<PlateColor>,
    /// 用户入场时间，RFC 3339格式 / Time the vehicle entered the parking lot, in RFC 3339
    ///
    /// Always present according to the docs.
    pub start_time: Option<String>,
    /// 出场时间，RFC 3339格式 / Time of leaving the parking lot, in RFC 3339
    ///
    /// Always present according to the docs.
    pub end_time: Option<String>,
    /// 停车场名称 / Name of the parking lot
    ///
    /// Always present according to the docs.
    pub parking_name: Option<String>,
    /// 停车计费时长，单位：秒 / Time charged for parking, in seconds
    ///
    /// Always present according to the docs.
    pub charging_duration: Option<i64>,
    /// 停车场设备ID / ID of the parking lot's device
    ///
    /// Always present according to the docs.
    pub device_id: Option<String>,
    /// Fields unknown to this version.
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

/// 车牌颜色 / Colour of the number plate
#[derive(Clone)]
#[non_exhaustive]
pub enum PlateColor {
    /// 蓝色 / Blue
    ///
    /// `BLUE`
    Blue,
    /// 绿色 / Green
    ///
    /// `GREEN`
    Green,
    /// 黄色 / Yellow
    ///
    /// `YELLOW`
    Yellow,
    /// 黑色 / Black
    ///
    /// `BLACK`
    Black,
    /// 白色 / White
    ///
    /// `WHITE`
    White,
    /// 黄绿色 / Yellow-green
    ///
    /// `LIMEGREEN`
    Limegreen,
    /// A value unknown to this version.
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
