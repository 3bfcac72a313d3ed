//! The docs' samples of `v3-webizpay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_webizpay.json"),
));

#[test]
fn get_v3_webizpay_avail_mch_ranges() {
    use wechatpay_api::v3::webizpay::avail_mch_ranges::get;
    let case = DATA.case("get_v3_webizpay_avail_mch_ranges");
    case.is::<get::Request>();
    case.responded("request", get().sp_mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_avail_mch_ranges() {
    use wechatpay_api::v3::webizpay::avail_mch_ranges::post;
    let case = DATA.case("post_v3_webizpay_avail_mch_ranges");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .identifier_type(post::IdentifierType::OrganizationCode),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers() {
    use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::get;
    let case = DATA
        .case("get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2026061800037491").sp_mchid("1684907235").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers() {
    use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::post;
    let case = DATA
        .case("post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("2026061800037491")
            .sp_mchid("1684907235")
            .merchant_identifier("92510107MA00000154"),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier() {
    use wechatpay_api::v3::webizpay::avail_mch_ranges::by_range_id::merchant_identifiers::by_merchant_identifier::delete;
    let case = DATA
        .case(
            "delete_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier",
        );
    case.is::<delete::Request>();
    case.responded(
        "request",
        delete("2026061800037491", "92510107MA00000154").sp_mchid("1684907235"),
    );
    case.read::<delete::Response>();
}

#[test]
fn post_v3_webizpay_bill_proof() {
    use wechatpay_api::v3::webizpay::bill::proof::post;
    let case = DATA.case("post_v3_webizpay_bill_proof");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .start_date("2026-06-01")
            .end_date("2026-06-17")
            .entity_name("成都望江茶馆")
            .out_operation_id("OP20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_webizpay_bill_trade_bill() {
    use wechatpay_api::v3::webizpay::bill::trade_bill::post;
    let case = DATA.case("post_v3_webizpay_bill_trade_bill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .date("2026-06-17")
            .r#type("QYZFALL"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_webizpay_employees_employee_id_out_quota_cards_out_card_no() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::out_quota_cards::by_out_card_no::get;
    let case = DATA
        .case("get_v3_webizpay_employees_employee_id_out_quota_cards_out_card_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35", "TEACARD20260618001")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_employees_employee_id_quota_cards() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::post;
    let case = DATA.case("post_v3_webizpay_employees_employee_id_quota_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .card_template_id("de0dc6ee11ca86b8512f627e2a910e88")
            .amount(50000)
            .card_name("茶饮福利卡")
            .out_card_no("TEACARD20260618001")
            .effective_end_time("2026-07-18T23:59:59+08:00")
            .card_remark("员工端午福利")
            .avail_mch_range_id("2026061800037491"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_webizpay_employees_employee_id_quota_cards_card_no() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::get;
    let case = DATA.case("get_v3_webizpay_employees_employee_id_quota_cards_card_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35", "1068026061800374925")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::cancel::post;
    let case = DATA
        .case("post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35", "1068026061800374925")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .reason("员工离职，额度卡作废"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::payment_url::get;
    let case = DATA
        .case("get_v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35", "1068026061800374925")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .application_type(get::ApplicationType::H5),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_employees_employee_id_revoke() {
    use wechatpay_api::v3::webizpay::employees::by_employee_id::revoke::post;
    let case = DATA.case("post_v3_webizpay_employees_employee_id_revoke");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_webizpay_stores_entity_matches() {
    use wechatpay_api::v3::webizpay::stores::entity_matches::post;
    let case = DATA.case("post_v3_webizpay_stores_entity_matches");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .out_batch_id("MP20260618150000001")
            .match_details([
                post::MatchDetails::default()
                    .organization_code("91510107MA0000007C")
                    .store_name("锦绣路茶铺")
                    .product_type(post::ProductType::CodePay),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_webizpay_stores_entity_matches_batch_id() {
    use wechatpay_api::v3::webizpay::stores::entity_matches::by_batch_id::get;
    let case = DATA.case("get_v3_webizpay_stores_entity_matches_batch_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1030000168490723520260618004821").sp_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_webizpay_users_user_id_authorization_state() {
    use wechatpay_api::v3::webizpay::users::by_user_id::authorization_state::get;
    let case = DATA.case("get_v3_webizpay_users_user_id_authorization_state");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("U20260105000738").sp_mchid("1684907235").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_webizpay_users_user_id_authorization_url() {
    use wechatpay_api::v3::webizpay::users::by_user_id::authorization_url::post;
    let case = DATA.case("post_v3_webizpay_users_user_id_authorization_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("U20260105000738")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .application_type(post::ApplicationType::H5),
    );
    case.read::<post::Response>();
}
