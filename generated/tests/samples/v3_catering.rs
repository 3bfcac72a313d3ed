//! The docs' samples of `v3-catering`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_catering.json"),
));

#[test]
fn post_v3_catering_orders_sync_status() {
    use wechatpay_api::v3::catering::orders::sync_status::post;
    let case = DATA.case("post_v3_catering_orders_sync_status");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .channel_id("CI20260618986")
            .sub_mchid("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_shop_no("OSN20260618494")
            .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .login_token("LT20260618144")
            .order_entry("OE20260618974")
            .total_amount(35200)
            .discount_amount(2)
            .user_amount(35200)
            .status(post::Status::CreateDeal)
            .action_time("2026-06-18T10:35:42+08:00")
            .out_order_no("OON20260618382")
            .dish_list([
                post::DishList::default()
                    .out_dish_no("ODN20260618386")
                    .name("春茶节")
                    .price(35200)
                    .unit(post::Unit::ByShare)
                    .count(wechatpay_api::model::Decimal::new(25, 1)),
            ]),
    );
}
