//! The docs' samples of `v2-transit`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_transit.json"),
));

#[test]
fn post_transit_partnerpay_payapply() {
    use wechatpay_api::v2::transit::partnerpay::payapply::post;
    let case = DATA.case("post_transit_partnerpay_payapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克一盒，赠茶具一套")
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("CI20260618249")
            .trade_scene(post::TradeScene::Metro)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618103542")
                            .qrcode_hash("QH20260618300")
                            .start_station("锦绣路茶铺")
                            .end_station("望江楼公园东门"),
                    ),
            )
            .clientip("203.0.113.24")
            .deviceid("D20260618216")
            .mobile("02800000000")
            .email("li.lei@example.com")
            .qq("543202")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .creid("626202606181035426")
            .outerid("O20260618871")
            .version("2.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_transit_partnerpay_queryorder() {
    use wechatpay_api::v2::transit::partnerpay::queryorder::post;
    let case = DATA.case("post_transit_partnerpay_queryorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_transit_partnerpay_querystate() {
    use wechatpay_api::v2::transit::partnerpay::querystate::post;
    let case = DATA.case("post_transit_partnerpay_querystate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .contract_id("CI20260618249")
            .sign_type("HMAC-SHA256")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_transit_pay_payapply() {
    use wechatpay_api::v2::transit::pay::payapply::post;
    let case = DATA.case("post_transit_pay_payapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克一盒，赠茶具一套")
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("CI20260618249")
            .trade_scene(post::TradeScene::Metro)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618103542")
                            .qrcode_hash("QH20260618300")
                            .start_station("锦绣路茶铺")
                            .end_station("望江楼公园东门"),
                    ),
            )
            .clientip("203.0.113.24")
            .deviceid("D20260618216")
            .mobile("02800000000")
            .email("li.lei@example.com")
            .qq("543202")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .creid("626202606181035426")
            .outerid("O20260618871")
            .version("2.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_transit_pay_querystate() {
    use wechatpay_api::v2::transit::pay::querystate::post;
    let case = DATA.case("post_transit_pay_querystate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .contract_id("CI20260618249")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_transit_queryorder() {
    use wechatpay_api::v2::transit::queryorder::post;
    let case = DATA.case("post_transit_queryorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .transaction_id("8472026061810354284784784784")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}
