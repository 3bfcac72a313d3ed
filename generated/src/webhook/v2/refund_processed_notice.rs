//! 退款结果通知(XML) · `refund-processed`
//!
//! Generated from docs/webhook/v2/refund-processed.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a refund has succeeded, been closed or turned out abnormal (v2, XML).
///
/// 退款成功、关闭或异常时发送此通知（v2，XML格式）。
///
/// 退款结果通知(XML) / Refund processed (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011940955), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011941745), [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
    ///
    /// Always present according to the docs.
    pub return_code: Option<String>,
    /// 返回信息 / Return message; the cause when communication failed
    pub return_msg: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
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
    /// 加密的退款结果信息 / Encrypted refund result, an XML document once decrypted
    ///
    /// Always present according to the docs.
    pub req_info: Option<ReqInfo>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    return_code = "return_code",
    return_msg = "return_msg",
    appid = "appid",
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    sub_appid = "sub_appid",
    nonce_str = "nonce_str",
    req_info = "req_info",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[
        ("/req_info", FieldEncoding::AesEcb),
        ("/req_info", FieldEncoding::Xml),
    ];
}

/// 加密的退款结果信息 / Encrypted refund result, an XML document once decrypted
#[derive(Clone)]
#[non_exhaustive]
pub struct ReqInfo {
    /// 商户退款单号 / Merchant's refund number
    ///
    /// Always present according to the docs.
    pub out_refund_no: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 退款资金来源 / Account that funded the refund
    ///
    /// Always present according to the docs.
    pub refund_account: Option<String>,
    /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub refund_fee: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    ///
    /// Always present according to the docs.
    pub refund_id: Option<String>,
    /// 退款入账账户 / Account the refund was paid into
    pub refund_recv_accout: Option<String>,
    /// 退款发起来源 / Where the refund was initiated: API or merchant platform
    pub refund_request_source: Option<RefundRequestSource>,
    /// 退款状态 / State of the refund
    ///
    /// Always present according to the docs.
    pub refund_status: Option<RefundStatus>,
    /// 应结退款金额，单位：分 / Refund after subtracting free coupons; not more than the requested amount, in fen
    pub settlement_refund_fee: Option<String>,
    /// 应结订单金额，单位：分 / Order amount after subtracting free coupons; not more than the order amount, in fen
    pub settlement_total_fee: Option<String>,
    /// 退款成功时间，yyyy-MM-dd HH:mm:ss / Time the refund succeeded, yyyy-MM-dd HH:mm:ss
    pub success_time: Option<String>,
    /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total_fee: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Always present according to the docs.
    pub transaction_id: Option<String>,
    /// 现金退款金额，单位：分 / Cash refunded to the payer, in fen
    ///
    /// Always present according to the docs.
    pub cash_refund_fee: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ReqInfo,
    out_refund_no = "out_refund_no",
    out_trade_no = "out_trade_no",
    refund_account = "refund_account",
    refund_fee = "refund_fee",
    refund_id = "refund_id",
    refund_recv_accout = "refund_recv_accout",
    refund_request_source = "refund_request_source",
    refund_status = "refund_status",
    settlement_refund_fee = "settlement_refund_fee",
    settlement_total_fee = "settlement_total_fee",
    success_time = "success_time",
    total_fee = "total_fee",
    transaction_id = "transaction_id",
    cash_refund_fee = "cash_refund_fee",
);

/// 退款发起来源 / Where the refund was initiated: API or merchant platform
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundRequestSource {
    /// API接口 / API
    ///
    /// `API`
    Api,
    /// 商户平台 / Merchant platform
    ///
    /// `VENDOR_PLATFORM`
    VendorPlatform,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundRequestSource,
    Api = "API",
    VendorPlatform = "VENDOR_PLATFORM",
);

/// 退款状态 / State of the refund
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// 退款成功 / Refunded
    ///
    /// `SUCCESS`
    Success,
    /// 退款异常 / Refund abnormal
    ///
    /// `CHANGE`
    Change,
    /// 退款关闭 / Refund closed
    ///
    /// `REFUNDCLOSE`
    Refundclose,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundStatus,
    Success = "SUCCESS",
    Change = "CHANGE",
    Refundclose = "REFUNDCLOSE",
);
