//! The docs' samples of `v2-xdc`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_xdc.json")));

#[test]
fn post_xdc_apiv2getsignkey_sign_getsignkey() {
    use wechatpay_api::v2::xdc::apiv2getsignkey::sign::getsignkey::post;
    let case = DATA.case("post_xdc_apiv2getsignkey_sign_getsignkey");
    case.is::<post::Request>();
    case.responded("request", post().mch_id("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn post_xdc_apiv2sandbox_pay_micropay() {
    use wechatpay_api::v2::xdc::apiv2sandbox::pay::micropay::post;
    let case = DATA.case("post_xdc_apiv2sandbox_pay_micropay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .body("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .sign_type(post::SignType::Md5)
            .attach("table=12")
            .total_fee(35200)
            .fee_type("CNY")
            .auth_code("134205718306492751"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_xdc_apiv2sandbox_pay_orderquery() {
    use wechatpay_api::v2::xdc::apiv2sandbox::pay::orderquery::post;
    let case = DATA.case("post_xdc_apiv2sandbox_pay_orderquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .out_trade_no("TEA20260618103542007")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
