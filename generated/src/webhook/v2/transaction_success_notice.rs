//! 普通支付通知(XML) · `transaction-success`
//!
//! Generated from docs/webhook/v2/transaction-success.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 普通支付通知(XML)
///
/// 普通支付通知(XML) · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011935221), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011937152), [3](https://pay.weixin.qq.com/doc/v2/merchant/4011937248), [4](https://pay.weixin.qq.com/doc/v2/merchant/4011938508), [5](https://pay.weixin.qq.com/doc/v2/merchant/4011941607), [6](https://pay.weixin.qq.com/doc/v2/merchant/4011985057), [7](https://pay.weixin.qq.com/doc/v2/merchant/4011985480), [8](https://pay.weixin.qq.com/doc/v2/partner/4011936650), [9](https://pay.weixin.qq.com/doc/v2/partner/4011989262), [10](https://pay.weixin.qq.com/doc/v2/partner/4011941679), [11](https://pay.weixin.qq.com/doc/v2/partner/4011941306), [12](https://pay.weixin.qq.com/doc/v2/partner/4011984334), [13](https://pay.weixin.qq.com/doc/v2/partner/4011989906), [14](https://pay.weixin.qq.com/doc/v2/partner/4011988207), [15](https://pay.weixin.qq.com/doc/v2/partner/4011984263), [16](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962), [17](https://pay.weixin.qq.com/doc/global/v2/zh/4013634999), [18](https://pay.weixin.qq.com/doc/global/v2/zh/4013635250), [19](https://pay.weixin.qq.com/doc/global/v2/zh/4013636492), [20](https://pay.weixin.qq.com/doc/global/v2/zh/4013636612), [21](https://pay.weixin.qq.com/doc/v2/merchant/4011987465), [22](https://pay.weixin.qq.com/doc/v2/merchant/4011985484), [23](https://pay.weixin.qq.com/doc/v2/partner/4011989913), [24](https://pay.weixin.qq.com/doc/v2/partner/4011988376) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `bank_type`
    ///
    /// Documented as always there.
    pub bank_type: Option<String>,
    /// `fee_type`
    pub fee_type: Option<String>,
    /// `is_subscribe`
    ///
    /// Documented as always there.
    pub is_subscribe: Option<IsSubscribe>,
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
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `result_code`
    ///
    /// Documented as always there.
    pub result_code: Option<ResultCode>,
    /// `return_code`
    ///
    /// Documented as always there.
    pub return_code: Option<ReturnCode>,
    /// `sign`
    ///
    /// Documented as always there.
    pub sign: Option<String>,
    /// `time_end`
    pub time_end: Option<String>,
    /// `total_fee`
    ///
    /// Documented as always there.
    pub total_fee: Option<String>,
    /// `coupon_fee`
    pub coupon_fee: Option<String>,
    /// `coupon_count`
    pub coupon_count: Option<String>,
    /// `coupon_type_$n`
    pub coupon_type_n: Numbered<String>,
    /// `coupon_id_$n`
    pub coupon_id_n: Numbered<String>,
    /// `trade_type`
    ///
    /// Documented as always there.
    pub trade_type: Option<TradeType>,
    /// `transaction_id`
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `user_repaid`
    pub user_repaid: Option<UserRepaid>,
    /// `trade_state`
    pub trade_state: Option<TradeState>,
    /// What came besides.
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
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// IsSubscribe
#[derive(Clone)]
#[non_exhaustive]
pub enum IsSubscribe {
    /// `Y`
    Y,
    /// `N`
    N,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    IsSubscribe,
    Y = "Y",
    N = "N",
);

/// ResultCode
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultCode {
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ResultCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

/// ReturnCode
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnCode {
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ReturnCode,
    Success = "SUCCESS",
    Fail = "FAIL",
);

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
    /// `PAP`
    Pap,
    /// A value that these docs do not know.
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

/// UserRepaid
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRepaid {
    /// `Y`
    Y,
    /// `N`
    N,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    UserRepaid,
    Y = "Y",
    N = "N",
);

/// TradeState
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// `SUCCESS`
    Success,
    /// `PAY_FAIL`
    PayFail,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    TradeState,
    Success = "SUCCESS",
    PayFail = "PAY_FAIL",
);
