//! The docs' samples of `v3-merchant-settlement`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchant_settlement.json"),
));

#[test]
fn post_v3_merchant_settlement_merchant_settle_rule_applications() {
    use wechatpay_api::v3::merchant_settlement::merchant_settle_rule_applications::post;
    let case = DATA
        .case("post_v3_merchant_settlement_merchant_settle_rule_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .acquiring_bank_id("1684907235")
            .channel_id("1684930625")
            .sub_mchid("1684913560")
            .settle_rule_id(719),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_settlement_merchant_settle_rule_applications_application_id() {
    use wechatpay_api::v3::merchant_settlement::merchant_settle_rule_applications::by_application_id::get;
    let case = DATA
        .case(
            "get_v3_merchant_settlement_merchant_settle_rule_applications_application_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1000020260618003817"));
    case.read::<get::Response>();
}
