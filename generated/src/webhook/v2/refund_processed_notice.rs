//! 退款结果通知(XML) · `refund-processed`
//!
//! Generated from docs/webhook/v2/refund-processed.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 退款结果通知(XML)
///
/// 退款结果通知(XML) · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011940955), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011935223), [3](https://pay.weixin.qq.com/doc/v2/merchant/4011937201), [4](https://pay.weixin.qq.com/doc/v2/merchant/4011939959), [5](https://pay.weixin.qq.com/doc/v2/merchant/4011939475), [6](https://pay.weixin.qq.com/doc/v2/merchant/4011941681), [7](https://pay.weixin.qq.com/doc/v2/merchant/4011985425), [8](https://pay.weixin.qq.com/doc/v2/merchant/4011987569), [9](https://pay.weixin.qq.com/doc/v2/partner/4011941745), [10](https://pay.weixin.qq.com/doc/v2/partner/4011936652), [11](https://pay.weixin.qq.com/doc/v2/partner/4011989265), [12](https://pay.weixin.qq.com/doc/v2/partner/4011984153), [13](https://pay.weixin.qq.com/doc/v2/partner/4012297550), [14](https://pay.weixin.qq.com/doc/v2/partner/4011984440), [15](https://pay.weixin.qq.com/doc/v2/partner/4011989912), [16](https://pay.weixin.qq.com/doc/v2/partner/4011988218), [17](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915), [18](https://pay.weixin.qq.com/doc/global/v2/zh/4013634966), [19](https://pay.weixin.qq.com/doc/global/v2/zh/4013635000), [20](https://pay.weixin.qq.com/doc/global/v2/zh/4013635254), [21](https://pay.weixin.qq.com/doc/global/v2/zh/4013636494), [22](https://pay.weixin.qq.com/doc/global/v2/zh/4013636617) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `return_code`
    ///
    /// Documented as always there.
    pub return_code: Option<String>,
    /// `return_msg`
    pub return_msg: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `mch_id`
    ///
    /// Documented as always there.
    pub mch_id: Option<String>,
    /// `sub_mch_id`
    pub sub_mch_id: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `req_info`
    ///
    /// Documented as always there.
    pub req_info: Option<ReqInfo>,
    /// What came besides.
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
    const WIRE: WireTable = &[("/req_info", Wire::AesEcb), ("/req_info", Wire::Xml)];
}

/// ReqInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct ReqInfo {
    /// `out_refund_no`
    ///
    /// Documented as always there.
    pub out_refund_no: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `refund_account`
    ///
    /// Documented as always there.
    pub refund_account: Option<String>,
    /// `refund_fee`
    ///
    /// Documented as always there.
    pub refund_fee: Option<String>,
    /// `refund_id`
    ///
    /// Documented as always there.
    pub refund_id: Option<String>,
    /// `refund_recv_accout`
    pub refund_recv_accout: Option<String>,
    /// `refund_request_source`
    pub refund_request_source: Option<RefundRequestSource>,
    /// `refund_status`
    ///
    /// Documented as always there.
    pub refund_status: Option<RefundStatus>,
    /// `settlement_refund_fee`
    pub settlement_refund_fee: Option<String>,
    /// `settlement_total_fee`
    pub settlement_total_fee: Option<String>,
    /// `success_time`
    pub success_time: Option<String>,
    /// `total_fee`
    ///
    /// Documented as always there.
    pub total_fee: Option<String>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `cash_refund_fee`
    ///
    /// Documented as always there.
    pub cash_refund_fee: Option<String>,
    /// What came besides.
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

/// RefundRequestSource
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundRequestSource {
    /// `API`
    Api,
    /// `VENDOR_PLATFORM`
    VendorPlatform,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundRequestSource,
    Api = "API",
    VendorPlatform = "VENDOR_PLATFORM",
);

/// RefundStatus
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `SUCCESS`
    Success,
    /// `CHANGE`
    Change,
    /// `REFUNDCLOSE`
    Refundclose,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundStatus,
    Success = "SUCCESS",
    Change = "CHANGE",
    Refundclose = "REFUNDCLOSE",
);
