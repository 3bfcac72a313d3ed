//! 旧版通知 · `awkward_done`
//!
//! Generated from docs/webhook/v2/awkward_done.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// 旧版通知
///
/// 旧版通知 · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 返回状态码
    ///
    /// Always present according to the docs.
    pub return_code: Option<String>,
    /// 加密信息
    ///
    /// Always present according to the docs.
    pub req_info: Option<ReqInfo>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    return_code = "return_code",
    req_info = "req_info",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[
        ("/req_info", FieldEncoding::AesEcb),
        ("/req_info", FieldEncoding::Xml),
    ];
}

/// 加密信息
#[derive(Clone)]
#[non_exhaustive]
pub struct ReqInfo {
    /// 退款金额
    ///
    /// Always present according to the docs.
    pub refund_fee: Option<i64>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    ReqInfo,
    refund_fee = "refund_fee",
);
