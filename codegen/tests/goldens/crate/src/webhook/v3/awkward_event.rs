//! 别扭的通知 · `AWKWARD.EVENT`
//!
//! Generated from docs/webhook/v3/AWKWARD.EVENT.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// A notification whose resource is encrypted.
///
/// 别扭的通知 · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 关键字
    ///
    /// Documented as always there.
    pub r#type: Option<String>,
    /// 关键字
    pub r#match: Option<Match>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    r#type = "type",
    r#match = "match",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// 关键字
#[derive(Clone)]
#[non_exhaustive]
pub struct Match {
    /// 中文名
    pub 金额: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Match,
    金额 = "金额",
);
