//! The docs' samples of `v2-tools`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_tools.json")));

#[test]
fn post_tools_authcodetoopenid() {
    use wechatpay_api::v2::tools::authcodetoopenid::post;
    let case = DATA.case("post_tools_authcodetoopenid");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .auth_code("134560000000000018"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_tools_shorturl() {
    use wechatpay_api::v2::tools::shorturl::post;
    let case = DATA.case("post_tools_shorturl");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .long_url("https://pay.example.com/wechat/notices")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
