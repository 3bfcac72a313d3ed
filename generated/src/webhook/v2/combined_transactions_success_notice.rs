//! 合单支付通知(XML) · `combined-transactions-success`
//!
//! Generated from docs/webhook/v2/combined-transactions-success.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the initiator of a combined payment when the payment has succeeded (v2, XML).
///
/// 合单支付成功后通知合单发起方（v2，XML格式）。
///
/// 合单支付通知(XML) / Combined payment succeeded (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5) · feature `webhooks` · not confirmed by an official source
///
/// **Deprecated**: use /webhook/v3/TRANSACTION.SUCCESS#COMBINE.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
    ///
    /// Always present according to the docs.
    pub return_code: Option<String>,
    /// 返回信息 / Return message; the cause when communication failed
    pub return_msg: Option<String>,
    /// 合单发起方的AppID / AppID of the initiator of the combined order
    ///
    /// Always present according to the docs.
    pub combine_appid: Option<String>,
    /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
    ///
    /// Always present according to the docs.
    pub combine_mch_id: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 设备号或设备信息 / Terminal device number, or an object of device data
    pub device_info: Option<String>,
    /// 合单用户标识 / Payer's OpenID under the combined order's AppID
    pub combine_openid: Option<String>,
    /// 合单商户订单号 / Merchant's order number of the combined order
    ///
    /// Always present according to the docs.
    pub combine_out_trade_no: Option<String>,
    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    ///
    /// Always present according to the docs.
    pub trade_type: Option<TradeType>,
    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    pub bank_type: Option<String>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    ///
    /// Always present according to the docs.
    pub sign_type: Option<String>,
    /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
    ///
    /// Always present according to the docs.
    pub result_code: Option<String>,
    /// 业务结果描述 / Description of the business result
    pub result_msg: Option<String>,
    /// 业务错误代码 / Business error code
    pub err_code: Option<String>,
    /// 业务错误代码的描述 / Description of the business error code
    pub err_code_des: Option<String>,
    /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
    ///
    /// Always present according to the docs.
    pub sub_order_list: Option<SubOrderList>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    return_code = "return_code",
    return_msg = "return_msg",
    combine_appid = "combine_appid",
    combine_mch_id = "combine_mch_id",
    nonce_str = "nonce_str",
    device_info = "device_info",
    combine_openid = "combine_openid",
    combine_out_trade_no = "combine_out_trade_no",
    trade_type = "trade_type",
    bank_type = "bank_type",
    sign = "sign",
    sign_type = "sign_type",
    result_code = "result_code",
    result_msg = "result_msg",
    err_code = "err_code",
    err_code_des = "err_code_des",
    sub_order_list = "sub_order_list",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[("/sub_order_list", FieldEncoding::Json)];
}

/// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeType {
    /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
    ///
    /// `JSAPI`
    Jsapi,
    /// 扫码支付 / Native payment by QR code
    ///
    /// `NATIVE`
    Native,
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
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "APP",
    Mweb = "MWEB",
);

/// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderList {
    /// 子订单数量 / Number of sub-orders
    ///
    /// Always present according to the docs.
    pub order_num: Option<i64>,
    /// 子订单列表 / List of sub-orders
    ///
    /// Always present according to the docs.
    pub order_list: Vec<OrderList>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    SubOrderList,
    order_num = "order_num",
    order_list = "order_list",
);

/// 子订单列表 / List of sub-orders
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderList {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 子单商户号 / Merchant ID of the sub-order
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total_fee: Option<i64>,
    /// 现金支付金额，单位：分 / Amount paid in cash (without coupons), in fen
    ///
    /// Always present according to the docs.
    pub cash_fee: Option<i64>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 支付完成时间，yyyyMMddHHmmss / Time the payment completed, yyyyMMddHHmmss
    ///
    /// Always present according to the docs.
    pub time_end: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    OrderList,
    appid = "appid",
    mch_id = "mch_id",
    openid = "openid",
    total_fee = "total_fee",
    cash_fee = "cash_fee",
    transaction_id = "transaction_id",
    out_trade_no = "out_trade_no",
    attach = "attach",
    time_end = "time_end",
);
