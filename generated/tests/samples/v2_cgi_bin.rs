//! The docs' samples of `v2-cgi-bin`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_cgi_bin.json"),
));

#[test]
fn post_cgi_bin_mch_customs_customdeclareorder() {
    use wechatpay_api::v2::cgi_bin::mch::customs::customdeclareorder::post;
    let case = DATA.case("post_cgi_bin_mch_customs_customdeclareorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .mch_customs_no("4401960T7K"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_cgi_bin_mch_customs_customdeclarequery() {
    use wechatpay_api::v2::cgi_bin::mch::customs::customdeclarequery::post;
    let case = DATA.case("post_cgi_bin_mch_customs_customdeclarequery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .out_trade_no("TEA20260618103542007")
            .customs(post::Customs::GuangzhouZs),
    );
    case.read::<post::Response>();
}

#[test]
fn post_cgi_bin_mch_newcustoms_customdeclareredeclare() {
    use wechatpay_api::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post;
    let case = DATA.case("post_cgi_bin_mch_newcustoms_customdeclareredeclare");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .mch_customs_no("4401960T7K"),
    );
    case.read::<post::Response>();
}
