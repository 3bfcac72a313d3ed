//! The docs' samples of `v3-realname`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_realname.json"),
));

#[test]
fn get_v3_realname_verify() {
    use wechatpay_api::v3::realname::verify::get;
    let case = DATA.case("get_v3_realname_verify");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .credential_type(1)
            .encrypted_credential_id("11010519491231002X")
            .encrypted_name("李雷")
            .wxp_trade_no("4200002618202606184087315926"),
    );
    case.read::<get::Response>();
}
