//! 别扭的通知 · `AWKWARD.EVENT`
//!
//! Generated from docs/webhook/v3/AWKWARD.EVENT.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

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
    const ENCODINGS: EncodingTable = &[];
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

/// What a merchant answers to 别扭的通知.
///
/// Signed: [`Client::signed_reply`](crate::Client::signed_reply) makes the answer of it.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reply(ObjectBuilder);

impl Reply {
    /// 返回码
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// 数据
    ///
    /// **Required.**
    pub fn prepay_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("prepay_id", value.into()))
    }

    /// Adds a field that these docs do not know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.extra(name, value))
    }
}

impl ToValue for Reply {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}
