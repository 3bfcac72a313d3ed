//! The docs' samples of `v3-settle`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_settle.json"),
));

#[test]
fn get_v3_settle_settlements() {
    use wechatpay_api::v3::settle::settlements::get;
    let case = DATA.case("get_v3_settle_settlements");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .settle_state(get::SettleState::Settled)
            .settle_start_date("2026-06-17")
            .settle_end_date("2026-06-18")
            .limit(10)
            .offset(0),
    );
    case.read::<get::Response>();
}
