//! The docs' samples of `v3-security`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_security.json"),
));

#[test]
fn post_v3_security_echo() {
    use wechatpay_api::v3::security::echo::post;
    let case = DATA.case("post_v3_security_echo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .notify_url("https://pay.example.com/wechat/notices")
            .echo_message("锦绣茶回显20260618")
            .encrypted_echo_message("锦绣茶回显20260618"),
    );
    case.read::<post::Response>();
}
