//! The docs' samples of `v3-edu-papay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_edu_papay.json"),
));

#[test]
fn get_v3_edu_papay_contracts_id_contract_id() {
    use wechatpay_api::v3::edu_papay::contracts::id::by_contract_id::get;
    let case = DATA.case("get_v3_edu_papay_contracts_id_contract_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_edu_papay_contracts_presign() {
    use wechatpay_api::v3::edu_papay::contracts::presign::post;
    let case = DATA.case("post_v3_edu_papay_contracts_presign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id("138602")
            .user_id("U20260105000738")
            .period_start_date("2026-07-01")
            .trade_scene("EDUCATION_PERIOD"),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_edu_papay_contracts_contract_id() {
    use wechatpay_api::v3::edu_papay::contracts::by_contract_id::delete;
    let case = DATA.case("delete_v3_edu_papay_contracts_contract_id");
    case.is::<delete::Request>();
    case.sent("request", delete("202606186048271935"));
}

#[test]
fn post_v3_edu_papay_transactions() {
    use wechatpay_api::v3::edu_papay::transactions::post;
    let case = DATA.case("post_v3_edu_papay_transactions");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .body("茶艺课程月费")
            .attach("class=2026")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("TEA_CLASS")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .trade_scene("EDUCATION_PERIOD")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .device_information(
                post::DeviceInformation::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.24"),
            ),
    );
}

#[test]
fn get_v3_edu_papay_transactions_id_transaction_id() {
    use wechatpay_api::v3::edu_papay::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_edu_papay_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_edu_papay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::edu_papay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_edu_papay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_edu_papay_user_notifications_contract_id_send() {
    use wechatpay_api::v3::edu_papay::user_notifications::by_contract_id::send::post;
    let case = DATA.case("post_v3_edu_papay_user_notifications_contract_id_send");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3"),
    );
}

#[test]
fn get_v3_edu_papay_user_openid_contracts() {
    use wechatpay_api::v3::edu_papay::user::by_openid::contracts::get;
    let case = DATA.case("get_v3_edu_papay_user_openid_contracts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .plan_id("138602")
            .contract_status(get::ContractStatus::Add)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}
