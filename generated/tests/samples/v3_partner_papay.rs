//! The docs' samples of `v3-partner-papay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_partner_papay.json"),
));

#[test]
fn post_v3_partner_papay_contracts_contract_id_fail_notify() {
    use wechatpay_api::v3::partner_papay::contracts::by_contract_id::fail_notify::post;
    let case = DATA.case("post_v3_partner_papay_contracts_contract_id_fail_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935")
            .sp_mchid("1684907235")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3"),
    );
}

#[test]
fn post_v3_partner_papay_contracts_contract_id_notify() {
    use wechatpay_api::v3::partner_papay::contracts::by_contract_id::notify::post;
    let case = DATA.case("post_v3_partner_papay_contracts_contract_id_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935")
            .sp_mchid("1684907235")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .deduct_duration(post::DeductDuration::default().count(3).unit("DAY"))
            .estimated_amount(
                post::EstimatedAmount::default().amount(35200).currency("CNY"),
            ),
    );
}
