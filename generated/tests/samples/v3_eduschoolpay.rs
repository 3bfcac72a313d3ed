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
            .plan_id("654202606181035426")
            .user_id("UI20260618764")
            .school_id("69520260618103")
            .out_contract_code("29420260618103")
            .contract_mode(post::ContractMode::Default)
            .downgrade_default_contract(true)
            .identity(
                post::Identity::default()
                    .real_name("李雷")
                    .credential_type("CT20260618563")
                    .id_card_number("11010519491231002X"),
            )
            .bank_card(
                post::BankCard::default()
                    .bank_card_no("BCN20260618380")
                    .valid_thru("0640")
                    .phone("02800000000")
                    .bank_type("ICBC_DEBIT"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_eduschoolpay_contracts_contract_id() {
    use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_eduschoolpay_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("2492026061810354224924924924"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_eduschoolpay_contracts_contract_id_terminate() {
    use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::terminate::post;
    let case = DATA.case("post_v3_eduschoolpay_contracts_contract_id_terminate");
    case.is::<post::Request>();
    case.sent("request", post("2492026061810354224924924924"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .out_trade_no("580202606181035425")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_id("2492026061810354224924924924")
            .user_id("UI20260618764")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .start_time("2026-06-18T10:35:42+08:00")
                    .school_id("69520260618103")
                    .scene_type("OFFLINE"),
            )
            .device_info(
                post::DeviceInfo::default()
                    .device_id("64120260")
                    .device_ip("203.0.113.24"),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(true))
            .payment_mode("PM20260618279"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_eduschoolpay_transactions_id_transaction_id() {
    use wechatpay_api::v3::eduschoolpay::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_eduschoolpay_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded("request", get("84720260618103542847").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_eduschoolpay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::eduschoolpay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_eduschoolpay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("580202606181035425").sub_mchid("1684913560"));
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
            .plan_id("654202606181035426")
            .contract_status("CS20260618720")
            .offset(0)
            .limit(20),
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
