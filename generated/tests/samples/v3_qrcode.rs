//! The docs' samples of `v3-qrcode`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_qrcode.json"),
));

#[test]
fn post_v3_qrcode_transactions() {
    use wechatpay_api::v3::qrcode::transactions::post;
    let case = DATA.case("post_v3_qrcode_transactions");
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
            .trade_scene(post::TradeScene::Bus)
            .goods_tag("SPRING_TEA")
            .contract_id("CI20260618249")
            .notify_url("https://pay.example.com/wechat/notices")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .bus_info(
                post::BusInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .line_name("春茶节")
                    .plate_number("川A00000"),
            )
            .metro_info(
                post::MetroInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T10:35:42+08:00")
                    .start_station("锦绣路茶铺")
                    .end_station("望江楼公园东门"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_qrcode_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_qrcode_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("58020260618103").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_qrcode_user_services_contract_id_contract_id() {
    use wechatpay_api::v3::qrcode::user_services::contract_id::by_contract_id::get;
    let case = DATA.case("get_v3_qrcode_user_services_contract_id_contract_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("CI20260618249")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
