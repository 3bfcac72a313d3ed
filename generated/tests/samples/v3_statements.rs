//! The docs' samples of `v3-statements`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_statements.json"),
));

#[test]
fn get_v3_statements() {
    use wechatpay_api::v3::statements::get;
    let case = DATA.case("get_v3_statements");
    case.is::<get::Request>();
    case.sent("request", get().date("20260617").mchid("1684907235"));
}
