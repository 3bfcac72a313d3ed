//! The docs' samples of `v3-iotmanage`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_iotmanage.json"),
));

#[test]
fn get_v3_iotmanage_device_inspections_device_sn() {
    use wechatpay_api::v3::iotmanage::device_inspections::by_device_sn::get;
    let case = DATA.case("get_v3_iotmanage_device_inspections_device_sn");
    case.is::<get::Request>();
    case.responded("request", get("JXFACE2606180017"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_iotmanage_devices() {
    use wechatpay_api::v3::iotmanage::devices::get;
    let case = DATA.case("get_v3_iotmanage_devices");
    case.is::<get::Request>();
    case.responded("request", get().limit(10).offset(0));
    case.read::<get::Response>();
}
