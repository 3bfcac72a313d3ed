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
            .redirect_uri("https://pay.example.com/wechat/auth")
            .response_type("code")
            .scope(get::Scope::PayIdentity)
            .state("r7Kd2mXw9QbT4vYc"),
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
            .code("071Qk2Ga1rT8vL0xWnHa1Zd5pM3Qk2Gc")
            .grant_type("authorization_code")
            .scope(get::Scope::PayIdentity)
            .sign_type("HMAC-SHA256")
            .sign("59C44A5A64E8B8326B863141C020BB095F69D8BF0D8C0FCC3CFFC0DD404E7834"),
    );
    case.read::<get::Response>();
}
