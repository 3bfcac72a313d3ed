//! 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · `RISKTRADE.IDENTIFICATION`
//!
//! Generated from docs/webhook/v3/RISKTRADE.IDENTIFICATION.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
///
/// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894258), [2](https://pay.weixin.qq.com/doc/v3/partner/4013894240) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `out_trade_no`
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// `risk_type`
    ///
    /// Documented as always there. Known: `1`, `2`, `3`, `4`.
    pub risk_type: Option<i64>,
    /// `risk_level`
    ///
    /// Documented as always there. Known: `1`, `2`, `3`.
    pub risk_level: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    out_trade_no = "out_trade_no",
    risk_type = "risk_type",
    risk_level = "risk_level",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
