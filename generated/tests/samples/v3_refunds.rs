//! The docs' samples of `v3-refunds`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_refunds.json"),
));

#[test]
fn get_v3_refunds() {
    use wechatpay_api::v3::refunds::get;
    let case = DATA.case("get_v3_refunds");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .transaction_id("4200002618202606184087315926")
            .mchid("1684907235")
            .offset(0)
            .count(20),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_refunds() {
    use wechatpay_api::v3::refunds::post;
    let case = DATA.case("post_v3_refunds");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .transaction_id("4200002618202606184087315926")
            .out_refund_no("RF20260620090211003")
            .amount(post::Amount::default().refund(1200).total(35200).currency("HKD")),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_refunds_id_refund_id() {
    use wechatpay_api::v3::refunds::id::by_refund_id::get;
    let case = DATA.case("get_v3_refunds_id_refund_id");
    case.is::<get::Request>();
    case.responded("request", get("50302607442026062057190384621").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_refunds_out_refund_no_out_refund_no() {
    use wechatpay_api::v3::refunds::out_refund_no::by_out_refund_no::get;
    let case = DATA.case("get_v3_refunds_out_refund_no_out_refund_no");
    case.is::<get::Request>();
    case.responded("request", get("RF20260620090211003").mchid("1684907235"));
    case.read::<get::Response>();
}
