//! 普通支付通知(XML) · `transaction-success`
//!
//! Generated from docs/webhook/v2/transaction-success.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an ordinary payment has a result, with its order number and transaction ID (v2, XML).
///
/// 普通支付有结果后发送此通知，含商户订单号和微信支付订单号（v2，XML格式）。
///
/// 普通支付通知(XML) / Payment result (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011935221), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011936650), [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    ///
    /// Always present according to the docs.
    pub bank_type: Option<String>,
    /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
    pub fee_type: Option<String>,
    /// 是否关注公众账号，Y或N / Whether the user follows the Official Account: Y or N
    ///
    /// Always present according to the docs.
    pub is_subscribe: Option<IsSubscribe>,
    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// Always present according to the docs.
    pub mch_id: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mch_id: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
    ///
    /// Always present according to the docs.
    pub result_code: Option<ResultCode>,
    /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
    ///
    /// Always present according to the docs.
    pub return_code: Option<ReturnCode>,
    /// 签名 / Signature of the message
    ///
    /// Always present according to the docs.
    pub sign: Option<String>,
    /// 支付完成时间，yyyyMMddHHmmss / Time the payment completed, yyyyMMddHHmmss
    pub time_end: Option<String>,
    /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total_fee: Option<i64>,
    /// 代金券或立减金额，单位：分 / Amount of cash coupons or discounts, in fen
    pub coupon_fee: Option<i64>,
    /// 代金券或立减使用数量 / Count of cash coupons or discounts used
    pub coupon_count: Option<i64>,
    /// 第n个代金券类型 / Type of cash coupon n
    pub coupon_type_n: Numbered<String>,
    /// 第n个代金券或立减ID / ID of cash coupon or discount n
    pub coupon_id_n: Numbered<String>,
    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    ///
    /// Always present according to the docs.
    pub trade_type: Option<TradeType>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    pub contract_id: Option<String>,
    /// 用户是否已还款 / Whether the user has repaid the advance
    pub user_repaid: Option<UserRepaid>,
    /// 交易状态 / State of the transaction
    pub trade_state: Option<TradeState>,
    /// 业务错误代码 / Business error code
    pub err_code: Option<String>,
    /// 业务错误代码的描述 / Description of the business error code
    pub err_code_des: Option<String>,
    /// 设备号或设备信息 / Terminal device number, or an object of device data
    pub device_info: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 是否关注子商户公众号 / Whether the user follows the sub-merchant's Official Account
    pub sub_is_subscribe: Option<String>,
    /// 现金支付币种 / Currency of the cash payment
    pub cash_fee_type: Option<String>,
    /// 优惠详情 / Discounts applied to the payment or returned by the refund
    pub promotion_detail: Option<String>,
    /// 现金支付金额，单位：分 / Amount paid in cash (without coupons), in fen
    pub cash_fee: Option<i64>,
    /// 应结订单金额，单位：分 / Order amount after subtracting free coupons; not more than the order amount, in fen
    pub settlement_total_fee: Option<i64>,
    /// 第n个代金券或立减的支付金额，单位：分 / Amount paid with cash coupon or discount n, in fen
    pub coupon_fee_n: Numbered<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    appid = "appid",
    attach = "attach",
    bank_type = "bank_type",
    fee_type = "fee_type",
    is_subscribe = "is_subscribe",
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    sub_appid = "sub_appid",
    nonce_str = "nonce_str",
    openid = "openid",
    out_trade_no = "out_trade_no",
    result_code = "result_code",
    return_code = "return_code",
    sign = "sign",
    time_end = "time_end",
    total_fee = "total_fee",
    coupon_fee = "coupon_fee",
    coupon_count = "coupon_count",
    coupon_type_n = "coupon_type_$n",
    coupon_id_n = "coupon_id_$n",
    trade_type = "trade_type",
    transaction_id = "transaction_id",
    contract_id = "contract_id",
    user_repaid = "user_repaid",
    trade_state = "trade_state",
    err_code = "err_code",
    err_code_des = "err_code_des",
    device_info = "device_info",
    sub_openid = "sub_openid",
    sub_is_subscribe = "sub_is_subscribe",
    cash_fee_type = "cash_fee_type",
    promotion_detail = "promotion_detail",
    cash_fee = "cash_fee",
    settlement_total_fee = "settlement_total_fee",
    coupon_fee_n = "coupon_fee_$n",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 是否关注公众账号，Y或N / Whether the user follows the Official Account: Y or N
#[derive(Clone)]
#[non_exhaustive]
pub enum IsSubscribe {
    /// 是 / Yes
    ///
    /// `Y`
    Y,
    /// 否 / No
    ///
    /// `N`
    N,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    IsSubscribe,
    Y = "Y",
    N = "N",
);

/// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultCode {
    /// 成功 / Success
    ///
    /// `SUCCESS`
    Success,
    /// 失败 / Failure
    ///
    /// `FAIL`
    Fail,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ResultCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

/// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnCode {
    /// 成功 / Success
    ///
    /// `SUCCESS`
    Success,
    /// 失败 / Failure
    ///
    /// `FAIL`
    Fail,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReturnCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

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
    /// 委托代扣 / Papay (contracted deduction)
    ///
    /// `PAP`
    Pap,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "APP",
    Mweb = "MWEB",
    Pap = "PAP",
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

/// 交易状态 / State of the transaction
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// 支付成功 / Paid
    ///
    /// `SUCCESS`
    Success,
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
    PayFail = "PAY_FAIL",
);
