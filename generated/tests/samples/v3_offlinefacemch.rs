//! The docs' samples of `v3-offlinefacemch`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_offlinefacemch.json"),
));

#[test]
fn get_v3_offlinefacemch_organizations() {
    use wechatpay_api::v3::offlinefacemch::organizations::get;
    let case = DATA.case("get_v3_offlinefacemch_organizations");
    case.is::<get::Request>();
    case.responded("request", get().organization_id("2026031700184"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id() {
    use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::get;
    let case = DATA
        .case(
            "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("2026031700184", "STU20260305"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id() {
    use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::out_user_id::by_out_user_id::patch;
    let case = DATA
        .case(
            "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
        );
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("2026031700184", "STU20260305")
            .user_name("李雷")
            .user_type(patch::UserType::Student)
            .student_info(patch::StudentInfo::default().class_name("三年级二班"))
            .status(patch::Status::Normal)
            .phone("15400000001"),
    );
}

#[test]
fn post_v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract() {
    use wechatpay_api::v3::offlinefacemch::organizations::by_organization_id::users::user_id::by_user_id::terminate_contract::post;
    let case = DATA
        .case(
            "post_v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract",
        );
    case.is::<post::Request>();
    case.sent("request", post("2026031700184", "U20260105000738"));
}

#[test]
fn post_v3_offlinefacemch_tokens() {
    use wechatpay_api::v3::offlinefacemch::tokens::post;
    let case = DATA.case("post_v3_offlinefacemch_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .scene("WEBSESSION")
            .web_init_data(
                post::WebInitData::default()
                    .out_user_id("STU20260305")
                    .organization_id("2026031700184"),
            ),
    );
    case.read::<post::Response>();
}
