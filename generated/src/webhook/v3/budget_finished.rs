//! 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON) · `BUDGET.FINISHED`
//!
//! Generated from docs/webhook/v3/BUDGET.FINISHED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a budget for a charity donation is finished because its funds are used up or released.
///
/// 公益捐赠预算的资金用完或释放、预算完结后发送此通知。
///
/// 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON) / Donation budget finished · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015555114) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 商户预算单号 / Merchant's number of the budget
    ///
    /// Always present according to the docs.
    pub out_budget_no: Option<String>,
    /// 微信支付预算单号 / WeChat Pay's budget number
    ///
    /// Always present according to the docs.
    pub budget_id: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<i64>,
    /// 出资商户号 / ID of the merchant that funds the transfer or budget
    ///
    /// Always present according to the docs.
    pub sponsor_mchid: Option<String>,
    /// 活动名称 / Campaign's name
    ///
    /// Always present according to the docs.
    pub activity_name: Option<String>,
    /// 活动说明（备注） / Remark on the campaign
    ///
    /// Always present according to the docs.
    pub activity_remark: Option<String>,
    /// 状态 / State
    ///
    /// Always present according to the docs. Known values: `FINISHED` (已完成 / Finished).
    pub state: Option<String>,
    /// 撤销说明 / Remark on the cancellation of the budget
    pub unlock_remark: Option<String>,
    /// 完成时间，RFC 3339格式 / Time of completion, in RFC 3339
    pub finished_time: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    out_budget_no = "out_budget_no",
    budget_id = "budget_id",
    amount = "amount",
    sponsor_mchid = "sponsor_mchid",
    activity_name = "activity_name",
    activity_remark = "activity_remark",
    state = "state",
    unlock_remark = "unlock_remark",
    finished_time = "finished_time",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
