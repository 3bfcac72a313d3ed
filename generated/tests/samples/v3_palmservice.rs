//! The docs' samples of `v3-palmservice`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_palmservice.json"),
));

#[test]
fn get_v3_palmservice_authorization_openid_openid() {
    use wechatpay_api::v3::palmservice::authorization::openid::by_openid::get;
    let case = DATA.case("get_v3_palmservice_authorization_openid_openid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").organization_id("2026031700184"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_palmservice_authorization_preauthorize() {
    use wechatpay_api::v3::palmservice::authorization::preauthorize::post;
    let case = DATA.case("post_v3_palmservice_authorization_preauthorize");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .preauthorize_session_id("260618103542091573846")
            .organization_id("2026031700184"),
    );
    case.read::<post::Response>();
}
