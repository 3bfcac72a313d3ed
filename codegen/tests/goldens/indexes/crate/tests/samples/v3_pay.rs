//! The docs' samples of `v3-pay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_pay.json")));

#[test]
fn get_v3_pay() {
    use wechatpay_api::v3::pay::get;
    let case = DATA.case("get_v3_pay");
    case.is::<get::Request>();
    case.responded("request", get().a("茶"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_pay_orders() {
    use wechatpay_api::v3::pay::orders::get;
    let case = DATA.case("get_v3_pay_orders_");
    case.is::<get::Request>();
    case.read::<get::Response>();
}

#[test]
fn get_v3_pay_orders_order_no() {
    use wechatpay_api::v3::pay::orders::by_order_no::get;
    let case = DATA.case("get_v3_pay_orders_order_no");
    case.is::<get::Request>();
    case.read::<get::Response>();
}
