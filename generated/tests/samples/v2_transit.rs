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
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type("HMAC-SHA256")
            .body("锦绣路站至望江楼公园站乘车费")
            .detail("单程票价4元")
            .attach("line=6")
            .out_trade_no("METRO20260618110602007")
            .total_fee(400)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("METRO_MEMBER")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("202606186048271935")
            .trade_scene(post::TradeScene::Metro)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618110542")
                            .qrcode_hash(
                                "d41f08a6b7329ce5104fa8b3c6e27d905b81f3ac462e9d70851b3fc6a2e7d948",
                            )
                            .start_station("锦绣路站")
                            .end_station("望江楼公园站"),
                    ),
            )
            .clientip("203.0.113.24")
            .deviceid("a4f0c83b6e1d9275")
            .mobile("15400000001")
            .email("li.lei@example.com")
            .qq("10000000")
            .creid("11010519491231002X")
            .outerid("U20260105000738")
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
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
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
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .contract_id("202606186048271935")
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
            .body("锦绣路站至望江楼公园站乘车费")
            .detail("单程票价4元")
            .attach("line=6")
            .out_trade_no("METRO20260618110602007")
            .total_fee(400)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("METRO_MEMBER")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("202606186048271935")
            .trade_scene(post::TradeScene::Metro)
            .scene_info(
                post::SceneInfo::default()
                    .scene_info(
                        post::SceneInfoSceneInfo::default()
                            .start_time("20260618103542")
                            .end_time("20260618110542")
                            .qrcode_hash(
                                "d41f08a6b7329ce5104fa8b3c6e27d905b81f3ac462e9d70851b3fc6a2e7d948",
                            )
                            .start_station("锦绣路站")
                            .end_station("望江楼公园站"),
                    ),
            )
            .clientip("203.0.113.24")
            .deviceid("a4f0c83b6e1d9275")
            .mobile("15400000001")
            .email("li.lei@example.com")
            .qq("10000000")
            .creid("11010519491231002X")
            .outerid("U20260105000738")
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
            .contract_id("202606186048271935")
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
            .transaction_id("4200002618202606184087315926")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}
