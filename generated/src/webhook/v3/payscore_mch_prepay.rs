//! 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · `PAYSCORE.MCH_PREPAY`
//!
//! Generated from docs/webhook/v3/PAYSCORE.MCH_PREPAY.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an acquiring institution has to create a cashier order for an unpaid score order.
///
/// 需要从业机构为未支付的支付分订单创建收银台订单时发送此通知。
///
/// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) / WeChat Pay score order prepayment requested · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012084127) · feature `webhooks` · not confirmed by an official source
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
    pub sub_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
    pub channel_id: Option<String>,
    /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
    ///
    /// Always present according to the docs.
    pub out_order_no: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    pub sub_openid: Option<String>,
    /// 总金额，单位：分 / Total amount, in fen
    ///
    /// Always present according to the docs.
    pub total_amount: Option<i64>,
    /// 预下单请求的部分输入参数 / Some of the prepay request's input parameters
    ///
    /// Always present according to the docs.
    pub prepay_req_body: Option<PrepayReqBody>,
    /// 预下单请求头部，Base64编码 / Headers of the institution's prepay request, in Base64
    pub prepay_req_header_base64: Option<String>,
    /// 预下单请求包体，Base64编码 / Body of the institution's prepay request, in Base64
    pub prepay_req_body_base64: Option<String>,
    /// 预下单应答的HTTP状态码 / HTTP status code of the response to the institution's prepay request
    pub prepay_resp_http_code: Option<i64>,
    /// 预下单应答头部，Base64编码 / Headers of the response to the institution's prepay request, in Base64
    pub prepay_resp_header_base64: Option<String>,
    /// 预下单应答包体，Base64编码 / Body of the response to the institution's prepay request, in Base64
    pub prepay_resp_body_base64: Option<String>,
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
    total_amount = "total_amount",
    prepay_req_body = "prepay_req_body",
    prepay_req_header_base64 = "prepay_req_header_base64",
    prepay_req_body_base64 = "prepay_req_body_base64",
    prepay_resp_http_code = "prepay_resp_http_code",
    prepay_resp_header_base64 = "prepay_resp_header_base64",
    prepay_resp_body_base64 = "prepay_resp_body_base64",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 预下单请求的部分输入参数 / Some of the prepay request's input parameters
#[derive(Clone)]
#[non_exhaustive]
pub struct PrepayReqBody {
    /// 设备号或设备信息 / Terminal device number, or an object of device data
    ///
    /// Always present according to the docs.
    pub device_info: Option<String>,
    /// 随机字符串 / Random string
    ///
    /// Always present according to the docs.
    pub nonce_str: Option<String>,
    /// 商品描述 / Description of the goods
    ///
    /// Always present according to the docs.
    pub body: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
    ///
    /// Always present according to the docs. Default: `CNY`.
    pub fee_type: Option<String>,
    /// 订单生成时间，yyyyMMddHHmmss / Time the order was created, yyyyMMddHHmmss
    ///
    /// Always present according to the docs.
    pub time_start: Option<String>,
    /// 订单失效时间，yyyyMMddHHmmss / Time the order expires, yyyyMMddHHmmss
    ///
    /// Always present according to the docs.
    pub time_expire: Option<String>,
    /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
    pub goods_tag: Option<String>,
    /// 接收结果通知的回调地址 / Callback URL that receives the notification
    ///
    /// Always present according to the docs. Format: `uri`.
    pub notify_url: Option<String>,
    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    ///
    /// Always present according to the docs.
    pub trade_type: Option<TradeType>,
    /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
    ///
    /// Always present according to the docs. Known values: `no_credit` (不可使用信用卡支付 / Credit cards may not be used).
    pub limit_pay: Option<String>,
    /// 是否需要电子发票入口 / Whether a fapiao entry is shown with the payment
    ///
    /// Always present according to the docs.
    pub need_receipt: Option<bool>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    PrepayReqBody,
    device_info = "device_info",
    nonce_str = "nonce_str",
    body = "body",
    attach = "attach",
    fee_type = "fee_type",
    time_start = "time_start",
    time_expire = "time_expire",
    goods_tag = "goods_tag",
    notify_url = "notify_url",
    trade_type = "trade_type",
    limit_pay = "limit_pay",
    need_receipt = "need_receipt",
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
    /// `App`
    App,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "App",
);
