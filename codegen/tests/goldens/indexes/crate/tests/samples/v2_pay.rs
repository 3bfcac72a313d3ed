//! The docs' samples of `v2-pay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_pay.json")));

#[test]
fn post_pay_micropay() {
    use wechatpay_api::v2::pay::micropay::post;
    let case = DATA.case("post_pay_micropay");
    case.is::<post::Request>();
    case.read::<post::Response>();
}
