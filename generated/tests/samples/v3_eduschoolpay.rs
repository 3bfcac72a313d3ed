//! The docs' samples of `v3-eduschoolpay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_eduschoolpay.json"),
));

#[test]
fn post_v3_eduschoolpay_contracts_presign() {
    use wechatpay_api::v3::eduschoolpay::contracts::presign::post;
    let case = DATA.case("post_v3_eduschoolpay_contracts_presign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id("138602")
            .user_id("20260105000738")
            .school_id("5101070018")
            .out_contract_code("XYQY20260618001")
            .contract_mode(post::ContractMode::PriorityBankCard)
            .downgrade_default_contract(true)
            .identity(
                post::Identity::default()
                    .real_name("李雷")
                    .credential_type("IDENTITY_CARD")
                    .id_card_number("11010519491231002X"),
            )
            .bank_card(
                post::BankCard::default()
                    .bank_card_no("6200000000000000000")
                    .phone("15400000001")
                    .bank_type("CMB_DEBIT"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_eduschoolpay_contracts_contract_id() {
    use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_eduschoolpay_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_eduschoolpay_contracts_contract_id_terminate() {
    use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::terminate::post;
    let case = DATA.case("post_v3_eduschoolpay_contracts_contract_id_terminate");
    case.is::<post::Request>();
    case.sent("request", post("202606186048271935"));
}

#[test]
fn post_v3_eduschoolpay_transactions() {
    use wechatpay_api::v3::eduschoolpay::transactions::post;
    let case = DATA.case("post_v3_eduschoolpay_transactions");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .description("第三食堂-面食窗口")
            .attach("window=07")
            .out_trade_no("CT20260618103542007")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .user_id("20260105000738")
            .amount(post::Amount::default().total(1500).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .school_id("5101070018")
                    .scene_type("CANTEEN"),
            )
            .device_info(
                post::DeviceInfo::default()
                    .device_id("CT03-07")
                    .device_ip("203.0.113.24"),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .payment_mode("IMMEDIATE"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_eduschoolpay_transactions_id_transaction_id() {
    use wechatpay_api::v3::eduschoolpay::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_eduschoolpay_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_eduschoolpay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_eduschoolpay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("CT20260618103542007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_eduschoolpay_users_openid_contracts() {
    use wechatpay_api::v3::eduschoolpay::users::by_openid::contracts::get;
    let case = DATA.case("get_v3_eduschoolpay_users_openid_contracts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id("138602")
            .contract_status("ADD")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_eduschoolpay_users_openid_debt_state() {
    use wechatpay_api::v3::eduschoolpay::users::by_openid::debt_state::get;
    let case = DATA.case("get_v3_eduschoolpay_users_openid_debt_state");
    case.is::<get::Request>();
    case.responded("request", get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
    case.read::<get::Response>();
}
