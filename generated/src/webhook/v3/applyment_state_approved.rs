//! H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · `APPLYMENT_STATE.APPROVED`
//!
//! Generated from docs/webhook/v3/APPLYMENT_STATE.APPROVED.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an application to change the H5 payment domain has been reviewed.
///
/// H5支付域名的修改申请审核完成后发送此通知。
///
/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) / H5 payment domain application reviewed · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 子商户号 / Merchant ID of the sub-merchant
    pub sub_mchid: Option<String>,
    /// 经营网址状态，是否已上线 / Whether the website has been launched
    pub website_state: Option<WebsiteState>,
    /// H5支付域名列表 / Domains from which H5 payment is started
    pub domains: Vec<String>,
    /// 商户H5经营网址 / Website on which the merchant sells (H5)
    pub website_url: Option<String>,
    /// 经营网址商业页面截图 / Screenshots of the website's business pages, media IDs
    pub website_business_page_pics: Vec<String>,
    /// 经营网址首页截图 / Screenshots of the website's home page, media IDs
    pub website_homepage_pics: Vec<String>,
    /// 微信支付申请单号 / WeChat Pay's application number
    pub applyment_id: Option<i64>,
    /// 驳回原因详情 / Details of why the review rejected it
    pub audit_reject_detail: Option<String>,
    /// 申请单状态 / Application's state
    pub applyment_state: Option<ApplymentState>,
    /// 接收结果通知的回调地址 / Callback URL that receives the notification
    pub notify_url: Option<String>,
    /// 商户申请单号 / Merchant's number of the application
    pub out_applyment_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sub_mchid = "sub_mchid",
    website_state = "website_state",
    domains = "domains",
    website_url = "website_url",
    website_business_page_pics = "website_business_page_pics",
    website_homepage_pics = "website_homepage_pics",
    applyment_id = "applyment_id",
    audit_reject_detail = "audit_reject_detail",
    applyment_state = "applyment_state",
    notify_url = "notify_url",
    out_applyment_id = "out_applyment_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 经营网址状态，是否已上线 / Whether the website has been launched
#[derive(Clone)]
#[non_exhaustive]
pub enum WebsiteState {
    /// 已上线 / Launched
    ///
    /// `HAS_LAUNCHED`
    HasLaunched,
    /// 未上线 / Not launched
    ///
    /// `UN_LAUNCHED`
    UnLaunched,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    WebsiteState,
    HasLaunched = "HAS_LAUNCHED",
    UnLaunched = "UN_LAUNCHED",
);

/// 申请单状态 / Application's state
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplymentState {
    /// 待处理 / Pending
    ///
    /// `PENDING`
    Pending,
    /// 审核中 / Under review
    ///
    /// `UNDER_REVIEW`
    UnderReview,
    /// 审核通过 / Approved
    ///
    /// `APPROVED`
    Approved,
    /// 已驳回 / Rejected
    ///
    /// `REJECTED`
    Rejected,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    ApplymentState,
    Pending = "PENDING",
    UnderReview = "UNDER_REVIEW",
    Approved = "APPROVED",
    Rejected = "REJECTED",
);
