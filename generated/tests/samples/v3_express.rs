//! The docs' samples of `v3-express`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_express.json"),
));

#[test]
fn post_v3_express_users_openid_transform() {
    use wechatpay_api::v3::express::users::by_openid::transform::post;
    let case = DATA.case("post_v3_express_users_openid_transform");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}
