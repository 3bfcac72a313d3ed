//! H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · `APPLYMENT_STATE.APPROVED`
//!
//! Generated from docs/webhook/v3/APPLYMENT_STATE.APPROVED.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
///
/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118), [2](https://pay.weixin.qq.com/doc/global/v3/zh/4013025122) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sub_mchid`
    pub sub_mchid: Option<String>,
    /// `website_state`
    pub website_state: Option<WebsiteState>,
    /// `domains`
    pub domains: Vec<String>,
    /// `website_url`
    pub website_url: Option<String>,
    /// `website_business_page_pics`
    pub website_business_page_pics: Vec<String>,
    /// `website_homepage_pics`
    pub website_homepage_pics: Vec<String>,
    /// `applyment_id`
    pub applyment_id: Option<i64>,
    /// `audit_reject_detail`
    pub audit_reject_detail: Option<String>,
    /// `applyment_state`
    pub applyment_state: Option<ApplymentState>,
    /// `notify_url`
    pub notify_url: Option<String>,
    /// `out_applyment_id`
    pub out_applyment_id: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// WebsiteState
#[derive(Clone)]
#[non_exhaustive]
pub enum WebsiteState {
    /// `HAS_LAUNCHED`
    HasLaunched,
    /// `UN_LAUNCHED`
    UnLaunched,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    WebsiteState,
    HasLaunched = "HAS_LAUNCHED",
    UnLaunched = "UN_LAUNCHED",
);

/// ApplymentState
#[derive(Clone)]
#[non_exhaustive]
pub enum ApplymentState {
    /// `PENDING`
    Pending,
    /// `UNDER_REVIEW`
    UnderReview,
    /// `APPROVED`
    Approved,
    /// `REJECTED`
    Rejected,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ApplymentState,
    Pending = "PENDING",
    UnderReview = "UNDER_REVIEW",
    Approved = "APPROVED",
    Rejected = "REJECTED",
);
