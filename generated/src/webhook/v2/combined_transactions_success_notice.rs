//! 合单支付通知(XML) · `combined-transactions-success`
//!
//! Generated from docs/webhook/v2/combined-transactions-success.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 合单支付通知(XML)
///
/// 合单支付通知(XML) · [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5) · feature `webhooks`
///
/// **Deprecated**: use /webhook/v3/TRANSACTION.SUCCESS#COMBINE.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `return_code`
    ///
    /// Documented as always there.
    pub return_code: Option<String>,
    /// `return_msg`
    pub return_msg: Option<String>,
    /// `combine_appid`
    ///
    /// Documented as always there.
    pub combine_appid: Option<String>,
    /// `combine_mch_id`
    ///
    /// Documented as always there.
    pub combine_mch_id: Option<String>,
    /// `nonce_str`
    ///
    /// Documented as always there.
    pub nonce_str: Option<String>,
    /// `device_info`
    pub device_info: Option<String>,
    /// `combine_openid`
    pub combine_openid: Option<String>,
    /// `combine_out_trade_no`
    ///
    /// Documented as always there.
    pub combine_out_trade_no: Option<String>,
    /// `trade_type`
    ///
    /// Documented as always there.
    pub trade_type: Option<TradeType>,
    /// `bank_type`
    pub bank_type: Option<String>,
    /// `sign`
    ///
    /// Documented as always there.
    pub sign: Option<String>,
    /// `sign_type`
    ///
    /// Documented as always there.
    pub sign_type: Option<String>,
    /// `result_code`
    ///
    /// Documented as always there.
    pub result_code: Option<String>,
    /// `result_msg`
    pub result_msg: Option<String>,
    /// `err_code`
    pub err_code: Option<String>,
    /// `err_code_des`
    pub err_code_des: Option<String>,
    /// `sub_order_list`
    ///
    /// Documented as always there.
    pub sub_order_list: Option<SubOrderList>,
    /// What came besides.
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
    const WIRE: WireTable = &[("/sub_order_list", Wire::Json)];
}

/// TradeType
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeType {
    /// `JSAPI`
    Jsapi,
    /// `NATIVE`
    Native,
    /// `APP`
    App,
    /// `MWEB`
    Mweb,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeType,
    Jsapi = "JSAPI",
    Native = "NATIVE",
    App = "APP",
    Mweb = "MWEB",
);

/// SubOrderList
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderList {
    /// `order_num`
    ///
    /// Documented as always there.
    pub order_num: Option<i64>,
    /// `order_list`
    ///
    /// Documented as always there.
    pub order_list: Vec<OrderList>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SubOrderList,
    order_num = "order_num",
    order_list = "order_list",
);

/// OrderList
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderList {
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `mch_id`
    ///
    /// Documented as always there.
    pub mch_id: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `total_fee`
    ///
    /// Documented as always there.
    pub total_fee: Option<i64>,
    /// `cash_fee`
    ///
    /// Documented as always there.
    pub cash_fee: Option<i64>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `time_end`
    ///
    /// Documented as always there.
    pub time_end: Option<String>,
    /// What came besides.
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
