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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .authenticate_date("2026-06-18")
            .authenticate_state("AS20260618526")
            .offset(0)
            .limit(20),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .authenticate_number("AN20260618180")
            .project_name("春茶节")
            .employer_name("春茶节")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .employment_type(post::EmploymentType::LongTermEmployment)
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .authenticate_number("AN20260618180")
            .project_name("春茶节")
            .employer_name("春茶节")
            .authenticate_type(post::AuthenticateType::SignIn),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_payroll_card_authentications_authenticate_number() {
    use wechatpay_api::v3::payroll_card::authentications::by_authenticate_number::get;
    let case = DATA.case("get_v3_payroll_card_authentications_authenticate_number");
    case.is::<get::Request>();
    case.responded("request", get("AN20260618180").sub_mchid("1684913560"));
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
            .sub_appid("wx5f0c1a9e7b3d2846"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .employment_type(post::EmploymentType::LongTermEmployment),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .authorization_type("AT20260618367")
            .out_batch_no("OBN20260618326")
            .batch_name("春茶节")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("ODN20260618499")
                    .transfer_amount(35200)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷"),
            ])
            .sp_appid("wx5f0c1a9e7b3d2846")
            .employment_type("ET20260618490")
            .employment_scene("OFFLINE"),
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
            .wesure_order_no("4352026061")
            .token("T20260618862")
            .insurance_company_order_no("ICON20260618540")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .insure_state("IS20260618119")
            .insure_effect_time("2026-06-18T10:35:42+08:00")
            .insure_invalid_time("2026-06-18T10:35:42+08:00")
            .insurance_company_name("成都锦绣茶业有限公司"),
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
            .token("T20260618862")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .authenticate_type(post::AuthenticateType::Normal),
    );
    case.read::<post::Response>();
}
