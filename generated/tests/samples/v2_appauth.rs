//! The docs' samples of `v2-appauth`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_appauth.json"),
));

#[test]
fn get_appauth_authindex() {
    use wechatpay_api::v2::appauth::authindex::get;
    let case = DATA.case("get_appauth_authindex");
    case.is::<get::Request>();
    case.redirected(
        "request",
        get()
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .redirect_uri("https://pay.example.com/wechat/notices")
            .response_type("code")
            .scope(get::Scope::PayIdentity)
            .state("S20260618142"),
    );
}

#[test]
fn get_appauth_getaccesstoken() {
    use wechatpay_api::v2::appauth::getaccesstoken::get;
    let case = DATA.case("get_appauth_getaccesstoken");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .code("C20260618128")
            .grant_type("authorization_code")
            .scope(get::Scope::PayIdentity)
            .sign_type("HMAC-SHA256")
            .sign("S20260618420"),
    );
    case.read::<get::Response>();
}
