//! The docs' samples of `v2-fund`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_fund.json")));

#[test]
fn post_fund_queryautowithdrawbydate() {
    use wechatpay_api::v2::fund::queryautowithdrawbydate::post;
    let case = DATA.case("post_fund_queryautowithdrawbydate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .date("20260618"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_fund_reautowithdrawbydate() {
    use wechatpay_api::v2::fund::reautowithdrawbydate::post;
    let case = DATA.case("post_fund_reautowithdrawbydate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .date("20260618")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}
