//! The docs' samples of `v3-vehicle`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_vehicle.json"),
));

#[test]
fn get_v3_vehicle_etc_contracts_contract_id() {
    use wechatpay_api::v3::vehicle::etc::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_vehicle_etc_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_vehicle_etc_preopen() {
    use wechatpay_api::v3::vehicle::etc::preopen::post;
    let case = DATA.case("post_v3_vehicle_etc_preopen");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id("138602")
            .etc_device_id("5101260618003817")
            .plate_number("川A00000")
            .identify(
                post::Identify::default()
                    .encrypted_real_name("李雷")
                    .encrypted_credential_id("11010519491231002X")
                    .credential_type("IDENTITY_CARD"),
            )
            .bank_card_no("6200000000000000000"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_vehicle_etc_transactions_highway() {
    use wechatpay_api::v3::vehicle::etc::transactions::highway::post;
    let case = DATA.case("post_v3_vehicle_etc_transactions_highway");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_trade_no("ETC20260618113546007")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .contract_id("202606186048271935")
            .description("成都机场至乐山高速通行费")
            .attach("lane=03")
            .goods_tag("SUMMER_DRIVE")
            .highway_info(
                post::HighwayInfo::default()
                    .plate_number("川A00000")
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T11:35:42+08:00")
                    .channel_type("ETC")
                    .car_type("一型客车")
                    .entrance("成都机场收费站")
                    .exit("乐山收费站")
                    .carrying_capacity(5)
                    .carrying_range("7座以下"),
            )
            .amount(post::Amount::default().total(5500).currency("CNY"))
            .device_info(
                post::DeviceInfo::default()
                    .device_id("ETC-CD-0603")
                    .device_ip("203.0.113.24"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_vehicle_etc_transactions_id_transaction_id() {
    use wechatpay_api::v3::vehicle::etc::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_vehicle_etc_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_vehicle_etc_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_vehicle_etc_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("ETC20260618113546007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_vehicle_etc_users_openid_contracts() {
    use wechatpay_api::v3::vehicle::etc::users::by_openid::contracts::get;
    let case = DATA.case("get_v3_vehicle_etc_users_openid_contracts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .plan_id("138602")
            .plate_number("川A00000"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_vehicle_parking_parkings() {
    use wechatpay_api::v3::vehicle::parking::parkings::post;
    let case = DATA.case("post_v3_vehicle_parking_parkings");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_parking_no("PK20260618103542001")
            .plate_number("川A00000")
            .plate_color(post::PlateColor::Blue)
            .notify_url("https://pay.example.com/wechat/notices")
            .start_time("2026-06-18T10:35:42+08:00")
            .parking_name("锦绣路停车场")
            .free_duration(900),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_vehicle_parking_services_find() {
    use wechatpay_api::v3::vehicle::parking::services::find::get;
    let case = DATA.case("get_v3_vehicle_parking_services_find");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .plate_number("川A00000")
            .plate_color(get::PlateColor::Blue)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_vehicle_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_vehicle_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("PARK20260618113545007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_vehicle_transactions_parking() {
    use wechatpay_api::v3::vehicle::transactions::parking::post;
    let case = DATA.case("post_v3_vehicle_transactions_parking");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("锦绣路停车场停车费")
            .attach("lane=03")
            .out_trade_no("PARK20260618113545007")
            .trade_scene("PARKING")
            .goods_tag("SUMMER_DRIVE")
            .notify_url("https://pay.example.com/wechat/notices")
            .profit_sharing(post::ProfitSharing::N)
            .amount(post::Amount::default().total(1000).currency("CNY"))
            .parking_info(
                post::ParkingInfo::default()
                    .parking_id("JX7RT04M2QK85ZN1C63")
                    .plate_number("川A00000")
                    .plate_color(post::PlateColor::Blue)
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T11:35:42+08:00")
                    .parking_name("锦绣路停车场")
                    .charging_duration(3600)
                    .device_id("JXPARK-E01"),
            ),
    );
    case.read::<post::Response>();
}
