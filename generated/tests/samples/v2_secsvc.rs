//! The docs' samples of `v2-secsvc`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_secsvc.json"),
));

#[test]
fn post_secsvc_getrealnameinfo() {
    use wechatpay_api::v2::secsvc::getrealnameinfo::post;
    let case = DATA.case("post_secsvc_getrealnameinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version(post::Version::Value1_0)
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .cert_serialno("CS20260618953")
            .access_token("AT20260618233")
            .timestamp(1781750142)
            .cert_sign("C380BEC2BFD727A4B6845133519F3AD6")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secsvc_realnameauth() {
    use wechatpay_api::v2::secsvc::realnameauth::post;
    let case = DATA.case("post_secsvc_realnameauth");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version(post::Version::Value1_0)
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .real_name("李雷")
            .cred_type(1)
            .cred_id("581202606181035425")
            .access_token("AT20260618233")
            .sign_type(post::SignType::HmacSha256),
    );
    case.read::<post::Response>();
}
