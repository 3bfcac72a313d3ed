//! The docs' samples of `v2-awkward`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_awkward.json"),
));

#[test]
fn post_awkward_numbered() {
    use wechatpay_api::v2::awkward::numbered::post;
    let case = DATA.case("post_awkward_numbered");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("10000100")
            .sign_type("HMAC-SHA256")
            .total_fee(1)
            .scene_info(post::SceneInfo::default().id("s1")),
    );
    case.read::<post::Response>();
}
