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
    case.responded("request", get("CI20260618249").sub_mchid("1684913560"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id("65420")
            .etc_device_id("EDI20260618482")
            .plate_number("川A00000")
            .identify(
                post::Identify::default()
                    .encrypted_real_name("李雷")
                    .encrypted_credential_id("ECI20260618577")
                    .credential_type("CT20260618563"),
            )
            .bank_card_no("BCN20260618380"),
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
            .out_trade_no("580202606181035425")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .contract_id("CI20260618249")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .goods_tag("SPRING_TEA")
            .highway_info(
                post::HighwayInfo::default()
                    .plate_number("川A00000")
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T10:35:42+08:00")
                    .channel_type("CT20260618601")
                    .car_type("CT20260618452")
                    .entrance("E20260618325")
                    .exit("E20260618129")
                    .carrying_capacity(1)
                    .carrying_range("CR20260618540"),
            )
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .device_info(
                post::DeviceInfo::default()
                    .device_id("DI20260618641")
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
    case.responded("request", get("84720260618103542847").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_vehicle_etc_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::vehicle::etc::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_vehicle_etc_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("580202606181035425").sub_mchid("1684913560"));
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
            .plan_id("654")
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
            .out_parking_no("9802026")
            .plate_number("川A00000")
            .plate_color(post::PlateColor::Blue)
            .notify_url("https://pay.example.com/wechat/notices")
            .start_time("2026-06-18T10:35:42+08:00")
            .parking_name("锦绣路茶铺")
            .free_duration(1),
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
    case.responded("request", get("58020260618103").sub_mchid("1684913560"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .out_trade_no("58020260618103")
            .trade_scene("PARKING")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .profit_sharing(post::ProfitSharing::Y)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .parking_info(
                post::ParkingInfo::default()
                    .parking_id("PI20260618345")
                    .plate_number("川A00000")
                    .plate_color(post::PlateColor::Blue)
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T10:35:42+08:00")
                    .parking_name("锦绣路茶铺")
                    .charging_duration(1)
                    .device_id("64120"),
            ),
    );
    case.read::<post::Response>();
}
