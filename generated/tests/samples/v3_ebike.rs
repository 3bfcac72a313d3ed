//! The docs' samples of `v3-ebike`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_ebike.json")));

#[test]
fn post_v3_ebike_charge_contracts_preopen() {
    use wechatpay_api::v3::ebike::charge::contracts::preopen::post;
    let case = DATA.case("post_v3_ebike_charge_contracts_preopen");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .trade_scene("CHARGE")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ebike_charge_contracts_contract_id() {
    use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_ebike_charge_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ebike_charge_contracts_contract_id_confirm() {
    use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::confirm::post;
    let case = DATA.case("post_v3_ebike_charge_contracts_contract_id_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("202606186048271935")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .charge_info(
                post::ChargeInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .charging_station_name("锦绣路电动自行车充电站")
                    .charging_gun_number("03")
                    .device_id("JXCHARGE-06"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ebike_charge_transactions() {
    use wechatpay_api::v3::ebike::charge::transactions::post;
    let case = DATA.case("post_v3_ebike_charge_transactions");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_trade_no("EB20260618123550001")
            .attach("gun=03")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("锦绣路充电站-电动自行车充电")
            .charging_token("CT2026061810354200168491356027")
            .amount(post::Amount::default().total(180).currency("CNY"))
            .charge_info(
                post::ChargeInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T12:35:42+08:00")
                    .charging_station_name("锦绣路电动自行车充电站")
                    .charging_gun_number("03")
                    .charged_capacity(1),
            )
            .device_info(
                post::DeviceInfo::default()
                    .device_id("JXCHARGE-06")
                    .device_ip("203.0.113.24"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ebike_charge_transactions_id_transaction_id() {
    use wechatpay_api::v3::ebike::charge::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_ebike_charge_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ebike_charge_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_ebike_charge_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("EB20260618123550001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ebike_charge_users_openid_contract() {
    use wechatpay_api::v3::ebike::charge::users::by_openid::contract::get;
    let case = DATA.case("get_v3_ebike_charge_users_openid_contract");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").sub_mchid("1684913560").trade_scene("CHARGE"),
    );
    case.read::<get::Response>();
}
