//! 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · `WEBIZPAY.AUTHORIZED`
//!
//! Generated from docs/webhook/v3/WEBIZPAY.AUTHORIZED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
///
/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014612130) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sp_mchid`
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `user_id`
    ///
    /// Documented as always there.
    pub user_id: Option<String>,
    /// `employee_id`
    ///
    /// Documented as always there.
    pub employee_id: Option<String>,
    /// `authorization_time`
    ///
    /// Documented as always there.
    pub authorization_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    user_id = "user_id",
    employee_id = "employee_id",
    authorization_time = "authorization_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}
