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
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .auth_code("134205718306492751"),
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
            .long_url(
                "weixin://wxpay/bizpayurl?appid=wx5f0c1a9e7b3d2846&mch_id=1684907235&product_id=TEA-LJ-250&time_stamp=1781750142&nonce_str=q7Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6Ua&sign=7B0E5D92C4A16F38E2D95B7043C8A1F6",
            )
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
