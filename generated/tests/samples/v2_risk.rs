//! The docs' samples of `v2-risk`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_risk.json")));

#[test]
fn post_risk_getcertficates() {
    use wechatpay_api::v2::risk::getcertficates::post;
    let case = DATA.case("post_risk_getcertficates");
    case.is::<post::Request>();
    case.responded("request", post().mch_id("1684907235").sign_type("HMAC-SHA256"));
    case.read::<post::Response>();
}

#[test]
fn post_risk_getpublickey() {
    use wechatpay_api::v2::risk::getpublickey::post;
    let case = DATA.case("post_risk_getpublickey");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().mch_id("1684907235").sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_risk_getviolation() {
    use wechatpay_api::v2::risk::getviolation::post;
    let case = DATA.case("post_risk_getviolation");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .begin_time("2026-06-01 00:00:00")
            .end_time("2026-06-30 23:59:59")
            .page_index("1")
            .page_size("20")
            .violation_records_format(post::ViolationRecordsFormat::Json),
    );
    case.read::<post::Response>();
}
