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
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("公交乘车")
            .attach("line=19")
            .out_trade_no("BUS20260618103542007")
            .trade_scene(post::TradeScene::Bus)
            .contract_id("202606186048271935")
            .notify_url("https://pay.example.com/wechat/notices")
            .amount(post::Amount::default().total(200).currency("CNY"))
            .bus_info(
                post::BusInfo::default()
                    .start_time("2026-06-18T10:05:18+08:00")
                    .line_name("19路")
                    .plate_number("川A00000"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_qrcode_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_qrcode_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("BUS20260618103542007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_qrcode_user_services_contract_id_contract_id() {
    use wechatpay_api::v3::qrcode::user_services::contract_id::by_contract_id::get;
    let case = DATA.case("get_v3_qrcode_user_services_contract_id_contract_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
