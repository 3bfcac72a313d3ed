//! The docs' samples of `v2-payitil`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_payitil.json"),
));

#[test]
fn post_payitil_report() {
    use wechatpay_api::v2::payitil::report::post;
    let case = DATA.case("post_payitil_report");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .device_info("POS-JX-02")
            .interface_url("https://api.mch.weixin.qq.com/pay/micropay")
            .user_ip("203.0.113.24")
            .trades([
                post::Trades::default()
                    .out_trade_no("TEA20260618103542007")
                    .begin_time("20260618103542")
                    .end_time("20260618103545")
                    .state(post::State::Ok),
            ]),
    );
    case.read::<post::Response>();
}
