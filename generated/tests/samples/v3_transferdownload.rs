//! The docs' samples of `v3-transferdownload`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_transferdownload.json"),
));

#[test]
fn get_v3_transferdownload_elecvoucherfile() {
    use wechatpay_api::v3::transferdownload::elecvoucherfile::get;
    let case = DATA.case("get_v3_transferdownload_elecvoucherfile");
    case.is::<get::Request>();
    case.sent(
        "request",
        get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9").source("elecsign"),
    );
}

#[test]
fn get_v3_transferdownload_signfile() {
    use wechatpay_api::v3::transferdownload::signfile::get;
    let case = DATA.case("get_v3_transferdownload_signfile");
    case.is::<get::Request>();
    case.sent("request", get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9"));
}
