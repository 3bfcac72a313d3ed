//! 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · `PAYSCORE.MCH_PREPAY`
//!
//! Generated from docs/webhook/v3/PAYSCORE.MCH_PREPAY.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
///
/// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012084127), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194116) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `service_id`
    ///
    /// Documented as always there.
    pub service_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `channel_id`
    pub channel_id: Option<String>,
    /// `out_order_no`
    ///
    /// Documented as always there.
    pub out_order_no: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `total_amount`
    ///
    /// Documented as always there.
    pub total_amount: Option<i64>,
    /// `prepay_req_body`
    ///
    /// Documented as always there.
    pub prepay_req_body: Option<PrepayReqBody>,
    /// `prepay_req_header_base64`
    pub prepay_req_header_base64: Option<String>,
    /// `prepay_req_body_base64`
    pub prepay_req_body_base64: Option<String>,
    /// `prepay_resp_http_code`
    pub prepay_resp_http_code: Option<i64>,
    /// `prepay_resp_header_base64`
    pub prepay_resp_header_base64: Option<String>,
    /// `prepay_resp_body_base64`
    pub prepay_resp_body_base64: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// PrepayReqBody
#[derive(Clone)]
#[non_exhaustive]
pub struct PrepayReqBody {
    /// `device_info`
    ///
    /// Documented as always there.
    pub device_info: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `body`
    ///
    /// Documented as always there.
    pub body: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `fee_type`
    ///
    /// Documented as always there. Default: `CNY`.
    pub fee_type: Option<String>,
    /// `time_start`
    ///
    /// Documented as always there.
    pub time_start: Option<String>,
    /// `time_expire`
    ///
    /// Documented as always there.
    pub time_expire: Option<String>,
    /// `goods_tag`
    pub goods_tag: Option<String>,
    /// `notify_url`
    ///
    /// Documented as always there.
    pub notify_url: Option<String>,
    /// `trade_type`
    ///
    /// Documented as always there.
    pub trade_type: Option<TradeType>,
    /// `limit_pay`
    ///
    /// Documented as always there. Known: `no_credit`.
    pub limit_pay: Option<String>,
    /// `need_receipt`
    ///
    /// Documented as always there.
    pub need_receipt: Option<bool>,
    /// What came besides.
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

/// TradeType
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeType {
    /// `JSAPI`
    Jsapi,
    /// `NATIVE`
    Native,
    /// `App`
    App,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "App",
);
