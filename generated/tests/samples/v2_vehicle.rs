//! The docs' samples of `v2-vehicle`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_vehicle.json"),
));

#[test]
fn post_vehicle_partnerpay_notification() {
    use wechatpay_api::v2::vehicle::partnerpay::notification::post;
    let case = DATA.case("post_vehicle_partnerpay_notification");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .version("3.0")
            .trade_scene(post::TradeScene::Parking)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .notify_url("https://pay.example.com/wechat/notices")
                            .plate_number("川A00000")
                            .car_type("小型车")
                            .parking_name("锦绣路停车场")
                            .free_time("900"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_vehicle_partnerpay_payapply() {
    use wechatpay_api::v2::vehicle::partnerpay::payapply::post;
    let case = DATA.case("post_vehicle_partnerpay_payapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .body("锦绣路停车场-停车费")
            .detail("停车30分钟")
            .attach("lot=1")
            .out_trade_no("PK20260618110542003")
            .total_fee(500)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .version("3.0")
            .trade_scene(post::TradeScene::Parking)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .profit_sharing(post::ProfitSharing::N)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618110542")
                            .charging_time("1800")
                            .plate_number("川A00000")
                            .car_type("小型车")
                            .parking_name("锦绣路停车场")
                            .free_time("900")
                            .deduct_mode(post::DeductMode::Autopay)
                            .support_deduct_mode(post::SupportDeductMode::DeductAll),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_vehicle_partnerpay_querystate() {
    use wechatpay_api::v2::vehicle::partnerpay::querystate::post;
    let case = DATA.case("post_vehicle_partnerpay_querystate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .trade_scene(post::TradeScene::Parking)
            .jump_scene(post::JumpScene::App)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .version("3.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_vehicle_pay_notification() {
    use wechatpay_api::v2::vehicle::pay::notification::post;
    let case = DATA.case("post_vehicle_pay_notification");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .version("3.0")
            .trade_scene(post::TradeScene::Parking)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .notify_url("https://pay.example.com/wechat/notices")
                            .plate_number("川A00000")
                            .car_type("小型车")
                            .parking_name("锦绣路停车场")
                            .free_time("900"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_vehicle_pay_payapply() {
    use wechatpay_api::v2::vehicle::pay::payapply::post;
    let case = DATA.case("post_vehicle_pay_payapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .body("锦绣路停车场-停车费")
            .detail("停车30分钟")
            .attach("lot=1")
            .out_trade_no("PK20260618110542003")
            .total_fee(500)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .version("3.0")
            .trade_scene(post::TradeScene::Parking)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .profit_sharing(post::ProfitSharing::N)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618110542")
                            .charging_time("1800")
                            .plate_number("川A00000")
                            .car_type("小型车")
                            .parking_name("锦绣路停车场")
                            .free_time("900")
                            .deduct_mode(post::DeductMode::Autopay)
                            .support_deduct_mode(post::SupportDeductMode::DeductAll),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_vehicle_pay_querystate() {
    use wechatpay_api::v2::vehicle::pay::querystate::post;
    let case = DATA.case("post_vehicle_pay_querystate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .trade_scene(post::TradeScene::Parking)
            .jump_scene("APP")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .version("3.0"),
    );
    case.read::<post::Response>();
}
