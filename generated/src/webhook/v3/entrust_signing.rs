//! 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) · `ENTRUST.SIGNING`
//!
//! Generated from docs/webhook/v3/ENTRUST.SIGNING.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has signed an education papay contract.
///
/// 用户签署教育续费通协议后发送此通知。
///
/// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) / Education papay contract signed · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286235), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160192) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    pub plan_id: Option<String>,
    /// 签约信息 / Information on the contract signed
    pub contract_information: Option<ContractInformation>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    pub bank_type: Option<String>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    pub success_time: Option<String>,
    /// 交易状态 / State of the transaction
    ///
    /// Always present according to the docs.
    pub trade_state: Option<TradeState>,
    /// 交易状态描述 / Description of the transaction's state and what to do next
    pub trade_state_description: Option<String>,
    /// 支付者信息 / Payer
    pub payer: Option<Payer>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    pub amount: Option<Amount>,
    /// 设备信息 / Information on the device
    ///
    /// Always present according to the docs.
    pub device_information: Option<DeviceInformation>,
    /// 优惠详情 / Discounts applied to the payment or returned by the refund
    pub promotion_detail: Vec<PromotionDetail>,
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 签约信息 / Information on the contract signed
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    pub contract_id: Option<String>,
    /// 签约状态 / Contract's state
    pub contract_status: Option<ContractStatus>,
    /// 签约时间 / Time of signing the contract
    pub create_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ContractInformation,
    contract_id = "contract_id",
    contract_status = "contract_status",
    create_time = "create_time",
);

/// 签约状态 / Contract's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ContractStatus {
    /// 签约 / Contract signed
    ///
    /// `ADD`
    Add,
    /// 解约 / Contract terminated
    ///
    /// `DELETE`
    Delete,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ContractStatus,
    Add = "ADD",
    Delete = "DELETE",
);

/// 交易状态 / State of the transaction
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// 支付成功 / Paid
    ///
    /// `SUCCESS`
    Success,
    /// 转入退款 / Refunded in full or in part
    ///
    /// `REFUND`
    Refund,
    /// 已受理，未支付 / Accepted, not paid
    ///
    /// `ACCEPTED`
    Accepted,
    /// 支付失败（如银行返回失败等） / Payment failed (other causes, such as failure at the bank)
    ///
    /// `PAY_FAIL`
    PayFail,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    Refund = "REFUND",
    Accepted = "ACCEPTED",
    PayFail = "PAY_FAIL",
);

/// 支付者信息 / Payer
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// 支付者OpenID / Payer's OpenID under the AppID of the order
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Payer,
    openid = "openid",
    sub_openid = "sub_openid",
);

/// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total: Option<i64>,
    /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
    pub payer_total: Option<i64>,
    /// 订单折扣金额，单位：分 / Order's total discount, in fen
    pub discount_total: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    payer_total = "payer_total",
    discount_total = "discount_total",
    currency = "currency",
);

/// 设备信息 / Information on the device
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 设备号 / Device's ID
    pub device_id: Option<String>,
    /// 发起扣款请求的商户服务器IP / IP address of the merchant's server that sent the deduction request
    ///
    /// Always present according to the docs.
    pub payer_total: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    DeviceInformation,
    device_id = "device_id",
    payer_total = "payer_total",
);

/// 优惠详情 / Discounts applied to the payment or returned by the refund
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID / Coupon's ID
    pub coupon_id: Option<String>,
    /// 优惠名称 / Name of the promotion
    pub name: Option<String>,
    /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
    pub scope: Option<Scope>,
    /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
    pub r#type: Option<Type>,
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
pub enum Type {
    /// 充值型代金券 / Cash coupon funded by recharge
    ///
    /// `COUPON`
    Coupon,
    /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
    ///
    /// `DISCOUNT`
    Discount,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    Coupon = "COUPON",
    Discount = "DISCOUNT",
);
