//! 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · `SETTLEMENT.SUCCESS`
//!
//! Generated from docs/webhook/v3/SETTLEMENT.SUCCESS.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a settlement confirmed by an individual payee has a result.
///
/// 个人收款方确认的结算有结果后发送此通知。
///
/// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) / Individual payee settlement result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012650327) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 商户结算批次单号 / Merchant's number of the settlement batch
    ///
    /// Always present according to the docs.
    pub out_settle_batch_no: Option<String>,
    /// 微信支付结算批次单号 / WeChat Pay's ID of the settlement batch
    ///
    /// Always present according to the docs.
    pub settle_batch_no: Option<String>,
    /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
    ///
    /// Always present according to the docs.
    pub individual_auth_id: Option<String>,
    /// 描述 / Description
    ///
    /// Always present according to the docs.
    pub description: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs.
    pub state: Option<String>,
    /// 交易场景 / Trade scenario
    ///
    /// Always present according to the docs.
    pub trade_scenario: Option<String>,
    /// 创建时间 / Time of creation
    ///
    /// Always present according to the docs.
    pub create_time: Option<String>,
    /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
    pub finish_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    out_settle_batch_no = "out_settle_batch_no",
    settle_batch_no = "settle_batch_no",
    individual_auth_id = "individual_auth_id",
    description = "description",
    state = "state",
    trade_scenario = "trade_scenario",
    create_time = "create_time",
    finish_time = "finish_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
