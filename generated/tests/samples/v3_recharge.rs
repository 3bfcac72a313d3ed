//! The docs' samples of `v3-recharge`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_recharge.json"),
));

#[test]
fn post_v3_recharge_bank_transfer_recharges_apply() {
    use wechatpay_api::v3::recharge::bank_transfer_recharges::apply::post;
    let case = DATA.case("post_v3_recharge_bank_transfer_recharges_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_recharge_no("CZ20260618140000001")
            .recharge_scene("NORMAL_BANK_TRANSFER")
            .account_type(post::AccountType::Basic)
            .recharge_amount(
                post::RechargeAmount::default().amount(500000).currency("CNY"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no() {
    use wechatpay_api::v3::recharge::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get;
    let case = DATA
        .case("get_v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no");
    case.is::<get::Request>();
    case.responded("request", get("CZ20260618140000001"));
    case.read::<get::Response>();
}
