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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .trade_scene("OFFLINE")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ebike_charge_contracts_contract_id() {
    use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_ebike_charge_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("CI20260618249").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ebike_charge_contracts_contract_id_confirm() {
    use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::confirm::post;
    let case = DATA.case("post_v3_ebike_charge_contracts_contract_id_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("CI20260618249")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .charge_info(
                post::ChargeInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .charging_station_name("春茶节")
                    .charging_gun_number("3112")
                    .device_id("64120260"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("580202606181035425")
            .attach("table=12")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("锦绣路茶铺-明前龙井")
            .charging_token("CT20260618142")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .charge_info(
                post::ChargeInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T10:35:42+08:00")
                    .charging_station_name("春茶节")
                    .charging_gun_number("3112")
                    .charged_capacity(1)
                    .park_duration(1)
                    .park_fee(35200),
            )
            .device_info(
                post::DeviceInfo::default()
                    .device_id("64120260")
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
    case.responded("request", get("84720260618103542847").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ebike_charge_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::ebike::charge::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_ebike_charge_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("580202606181035425").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ebike_charge_users_openid_contract() {
    use wechatpay_api::v3::ebike::charge::users::by_openid::contract::get;
    let case = DATA.case("get_v3_ebike_charge_users_openid_contract");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .trade_scene("OFFLINE"),
    );
    case.read::<get::Response>();
}
