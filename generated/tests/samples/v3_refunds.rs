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
            .transaction_id("8472026061810354284784784784")
            .mchid("1684907235")
            .offset(0)
            .count(2),
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
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("OTN20260618580")
            .out_refund_no("6362026061810354263663663663")
            .reason("顾客改变主意，商品未拆封")
            .amount(post::Amount::default().refund(35200).total(35200).currency("CNY"))
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_refunds_id_refund_id() {
    use wechatpay_api::v3::refunds::id::by_refund_id::get;
    let case = DATA.case("get_v3_refunds_id_refund_id");
    case.is::<get::Request>();
    case.responded("request", get("RI20260618571").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_refunds_out_refund_no_out_refund_no() {
    use wechatpay_api::v3::refunds::out_refund_no::by_out_refund_no::get;
    let case = DATA.case("get_v3_refunds_out_refund_no_out_refund_no");
    case.is::<get::Request>();
    case.responded("request", get("6362026061810354263663663663").mchid("1684907235"));
    case.read::<get::Response>();
}
