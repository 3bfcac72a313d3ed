//! The docs' samples of `v3-merchantfund`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchantfund.json"),
));

#[test]
fn get_v3_merchantfund_merchant_income_records() {
    use wechatpay_api::v3::merchantfund::merchant::income_records::get;
    let case = DATA.case("get_v3_merchantfund_merchant_income_records");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .account_type(get::AccountType::Basic)
            .date("2026-06-17")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchantfund_partner_income_records() {
    use wechatpay_api::v3::merchantfund::partner::income_records::get;
    let case = DATA.case("get_v3_merchantfund_partner_income_records");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .account_type(get::AccountType::Basic)
            .date("2026-06-17")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}
