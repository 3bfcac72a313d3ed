//! The docs' samples of `v3-edu-star`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_edu_star.json"),
));

#[test]
fn get_v3_edu_star_orders() {
    use wechatpay_api::v3::edu_star::orders::get;
    let case = DATA.case("get_v3_edu_star_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .wechat_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_edu_star_orders() {
    use wechatpay_api::v3::edu_star::orders::post;
    let case = DATA.case("post_v3_edu_star_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .wechat_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .qq("10000000")
            .right_id("202606180001")
            .create_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_edu_star_users_openid_wechat_openid() {
    use wechatpay_api::v3::edu_star::users::openid::by_wechat_openid::get;
    let case = DATA.case("get_v3_edu_star_users_openid_wechat_openid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_edu_star_users_qq_qq() {
    use wechatpay_api::v3::edu_star::users::qq::by_qq::get;
    let case = DATA.case("get_v3_edu_star_users_qq_qq");
    case.is::<get::Request>();
    case.responded("request", get("10000000").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}
