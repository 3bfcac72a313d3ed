//! The docs' samples of `v3-brand`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_brand.json")));

#[test]
fn post_v3_brand_partner_card_member_user_feeds() {
    use wechatpay_api::v3::brand::partner::card_member::user_feeds::post;
    let case = DATA.case("post_v3_brand_partner_card_member_user_feeds");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .brand_id("20718")
            .card_id("pM3xWc9kTzB6vQe1HsYd5RnLj0uA")
            .user_card_code("618205947310")
            .openid("oR8yJm4hCpKu7DqXs2VbNf6LtWzE")
            .out_request_no("2071820260618214503000086")
            .cell_message("门店现金消费86元，获得86积分"),
    );
    case.read::<post::Response>();
}
