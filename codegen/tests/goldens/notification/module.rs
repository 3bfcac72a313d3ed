//! 别扭的通知 · `AWKWARD.EVENT`
//!
//! Generated from docs/webhook/v3/AWKWARD.EVENT.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// A notification whose resource is encrypted.
///
/// 别扭的通知 · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 关键字
    ///
    /// Always present according to the docs.
    pub r#type: Option<String>,
    /// 关键字
    pub r#match: Option<Match>,
    /// Fields unknown to this version.
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
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Match,
    金额 = "金额",
);

/// The merchant's reply to 别扭的通知.
///
/// It must be signed: pass it to [`Client::signed_reply`](crate::Client::signed_reply).
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

    /// Adds a field that this version does not know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.extra(name, value))
    }
}

impl ToValue for Reply {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}
