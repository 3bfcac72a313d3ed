//! The docs' samples of `v3-businesscircle`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_businesscircle.json"),
));

#[test]
fn post_v3_businesscircle_parkings() {
    use wechatpay_api::v3::businesscircle::parkings::post;
    let case = DATA.case("post_v3_businesscircle_parkings");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .brandid(138624)
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plate_number("川A00000")
            .state("IN")
            .time("2026-06-18T10:35:42+08:00"),
    );
}

#[test]
fn post_v3_businesscircle_points_notify() {
    use wechatpay_api::v3::businesscircle::points::notify::post;
    let case = DATA.case("post_v3_businesscircle_points_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .earn_points(true)
            .increased_points(352)
            .points_update_time("2026-06-18T10:36:20+08:00")
            .total_points(1280),
    );
}

#[test]
fn get_v3_businesscircle_user_authorizations_openid() {
    use wechatpay_api::v3::businesscircle::user_authorizations::by_openid::get;
    let case = DATA.case("get_v3_businesscircle_user_authorizations_openid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_businesscircle_users_openid_points_commit_status() {
    use wechatpay_api::v3::businesscircle::users::by_openid::points::commit_status::get;
    let case = DATA.case("get_v3_businesscircle_users_openid_points_commit_status");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .brandid(138624)
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}
