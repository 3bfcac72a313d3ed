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
            .channel_id("1684930625")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_shop_no("WJL-001")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .login_token("0b1Tq7Lk2Zp9Xv4Rc8Ym3Hs6Nd5Wf0Ga")
            .order_entry("pages/tea/orders?table=12")
            .total_amount(10400)
            .discount_amount(400)
            .user_amount(10000)
            .status(post::Status::CreateDeal)
            .action_time("2026-06-18T10:35:42+08:00")
            .out_order_no("DC20260618103542001")
            .dish_list([
                post::DishList::default()
                    .out_dish_no("CHA-LJ-01")
                    .name("明前龙井茶")
                    .price(6800)
                    .unit(post::Unit::ByShare)
                    .count(wechatpay_api::model::Decimal::new(1, 0)),
                post::DishList::default()
                    .out_dish_no("DIAN-PP-02")
                    .name("茶点拼盘")
                    .price(1800)
                    .unit(post::Unit::ByShare)
                    .count(wechatpay_api::model::Decimal::new(2, 0)),
            ]),
    );
}
