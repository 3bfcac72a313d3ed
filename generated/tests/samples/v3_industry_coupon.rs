//! The docs' samples of `v3-industry-coupon`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_industry_coupon.json"),
));

#[test]
fn post_v3_industry_coupon_tokens() {
    use wechatpay_api::v3::industry_coupon::tokens::post;
    let case = DATA.case("post_v3_industry_coupon_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .open_id("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .coupon_list([
                post::CouponList::default().stock_id(19263847).coupon_id("45380917263"),
            ]),
    );
    case.read::<post::Response>();
}
