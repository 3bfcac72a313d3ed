//! The docs' samples of `v3-bill`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_bill.json")));

#[test]
fn get_v3_bill_fundflowbill() {
    use wechatpay_api::v3::bill::fundflowbill::get;
    let case = DATA.case("get_v3_bill_fundflowbill");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .bill_date("2026-06-17")
            .account_type(get::AccountType::Basic)
            .tar_type("GZIP"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_bill_sub_merchant_fundflowbill() {
    use wechatpay_api::v3::bill::sub_merchant_fundflowbill::get;
    let case = DATA.case("get_v3_bill_sub_merchant_fundflowbill");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .bill_date("2026-06-17")
            .tar_type("GZIP")
            .algorithm(get::Algorithm::AeadAes256Gcm)
            .account_type(get::AccountType::Basic),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_bill_tradebill() {
    use wechatpay_api::v3::bill::tradebill::get;
    let case = DATA.case("get_v3_bill_tradebill");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().bill_date("2026-06-17").bill_type(get::BillType::All).tar_type("GZIP"),
    );
    case.read::<get::Response>();
}
