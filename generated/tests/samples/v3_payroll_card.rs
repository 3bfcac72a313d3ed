//! The docs' samples of `v3-payroll-card`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_payroll_card.json"),
));

#[test]
fn get_v3_payroll_card_authentications() {
    use wechatpay_api::v3::payroll_card::authentications::get;
    let case = DATA.case("get_v3_payroll_card_authentications");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .authenticate_date("2026-06-18")
            .authenticate_state("AUTHENTICATE_SUCCESS")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_payroll_card_authentications_pre_order_with_auth() {
    use wechatpay_api::v3::payroll_card::authentications::pre_order_with_auth::post;
    let case = DATA.case("post_v3_payroll_card_authentications_pre_order_with_auth");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .authenticate_number("HS20260618080012001")
            .project_name("六月茶园采摘")
            .employer_name("成都望江茶馆")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .employment_type(post::EmploymentType::ShortTermEmployment)
            .authenticate_type(post::AuthenticateType::SignIn),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_payroll_card_authentications_pre_order() {
    use wechatpay_api::v3::payroll_card::authentications::pre_order::post;
    let case = DATA.case("post_v3_payroll_card_authentications_pre_order");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .authenticate_number("HS20260618080012001")
            .project_name("六月茶园采摘")
            .employer_name("成都望江茶馆")
            .authenticate_type(post::AuthenticateType::SignIn),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_payroll_card_authentications_authenticate_number() {
    use wechatpay_api::v3::payroll_card::authentications::by_authenticate_number::get;
    let case = DATA.case("get_v3_payroll_card_authentications_authenticate_number");
    case.is::<get::Request>();
    case.responded("request", get("HS20260618080012001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_payroll_card_relations_openid() {
    use wechatpay_api::v3::payroll_card::relations::by_openid::get;
    let case = DATA.case("get_v3_payroll_card_relations_openid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_payroll_card_tokens() {
    use wechatpay_api::v3::payroll_card::tokens::post;
    let case = DATA.case("post_v3_payroll_card_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .employment_type(post::EmploymentType::ShortTermEmployment),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_payroll_card_transfer_batches() {
    use wechatpay_api::v3::payroll_card::transfer_batches::post;
    let case = DATA.case("post_v3_payroll_card_transfer_batches");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .authorization_type("INFORMATION_AUTHORIZATION_TYPE")
            .out_batch_no("TB20260618150000001")
            .batch_name("六月茶园采摘报酬")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000001")
                    .transfer_amount(17600)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷"),
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000002")
                    .transfer_amount(17600)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0")
                    .user_name("韩梅梅"),
            ])
            .sp_appid("wx5f0c1a9e7b3d2846")
            .employment_type("SHORT_TERM_EMPLOYMENT")
            .employment_scene("OTHERS"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_payroll_card_wesure_insurance() {
    use wechatpay_api::v3::payroll_card::wesure::insurance::post;
    let case = DATA.case("post_v3_payroll_card_wesure_insurance");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sp_mchid("1684907235")
            .wesure_order_no("WS20260618094512003871")
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .insurance_company_order_no("10600260618004827153")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .insure_state("SUCCESS")
            .insure_effect_time("2026-06-19T00:00:00+08:00")
            .insure_invalid_time("2026-06-19T23:59:59+08:00")
            .insurance_company_name("中国人民财产保险股份有限公司"),
    );
}

#[test]
fn post_v3_payroll_card_wesure_token_validations() {
    use wechatpay_api::v3::payroll_card::wesure::token_validations::post;
    let case = DATA.case("post_v3_payroll_card_wesure_token_validations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .authenticate_type(post::AuthenticateType::Insurance),
    );
    case.read::<post::Response>();
}
