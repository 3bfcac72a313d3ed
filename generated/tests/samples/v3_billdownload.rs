//! The docs' samples of `v3-billdownload`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_billdownload.json"),
));

#[test]
fn get_v3_billdownload_file() {
    use wechatpay_api::v3::billdownload::file::get;
    let case = DATA.case("get_v3_billdownload_file");
    case.is::<get::Request>();
    case.sent(
        "request",
        get().token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9").tartype("GZIP"),
    );
}
