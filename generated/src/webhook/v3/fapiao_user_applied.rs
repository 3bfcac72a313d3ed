//! 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) · `FAPIAO.USER_APPLIED`
//!
//! Generated from docs/webhook/v3/FAPIAO.USER_APPLIED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has filled in the fapiao title, with the fapiao application number.
///
/// 用户填完发票抬头后发送此通知，含发票申请单号。
///
/// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) / Fapiao title filled in · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286009), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012070348) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
    ///
    /// Always present according to the docs.
    pub fapiao_apply_id: Option<String>,
    /// 用户填完发票抬头的时间 / Time the user finished filling in the fapiao title
    ///
    /// Always present according to the docs.
    pub apply_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    sub_mchid = "sub_mchid",
    fapiao_apply_id = "fapiao_apply_id",
    apply_time = "apply_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
