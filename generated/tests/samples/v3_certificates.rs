//! The docs' samples of `v3-certificates`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_certificates.json"),
));

#[test]
fn get_v3_certificates() {
    use wechatpay_api::v3::certificates::get;
    let case = DATA.case("get_v3_certificates");
    case.is::<get::Request>();
    case.responded("request", get().algorithm_type(get::AlgorithmType::Rsa));
    case.read::<get::Response>();
}
