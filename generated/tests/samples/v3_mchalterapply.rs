//! The docs' samples of `v3-mchalterapply`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_mchalterapply.json"),
));

#[test]
fn post_v3_mchalterapply_mchcontactalterapplyment() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::post;
    let case = DATA.case("post_v3_mchalterapply_mchcontactalterapplyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .merchant_code("1684913560")
            .out_request_no("ALT20260618103542001")
            .contact_info(
                post::ContactInfo::default()
                    .contact_name("李雷")
                    .contact_id_doc_type(
                        post::ContactIdDocType::IdentificationTypeIdcard,
                    )
                    .contact_id_card_number("11010519491231002X")
                    .contact_id_doc_copy(
                        "hbZKEkGuBe9TZj6OO-OkB4YAXpb4Cvk8FzaMYJonJ7y49LXvCyO8Th4pT5DmxEJi75RptAoBG8Xv1_cftyDtqsEbYSL9",
                    )
                    .contact_id_doc_copy_back(
                        "ozZGx8Ny8SgsVm1lC3o_GSbFczipW7tfJMHSbFeT-An9kKctBvPQbfNhh4FnbgbjPc7HDgmNHI7z7jQRPXOlOsDg8ftQ",
                    )
                    .contact_id_doc_period_begin("2016-06-18")
                    .contact_id_doc_period_end("长期")
                    .business_authorization_letter(
                        "F2Vq_H4miuO3lNRDplduqIeq9WDIIcumgEyL1QtHCx_JvPGghrJ-2sXETqLGOguusswH-_4GzvQfdwzX9f5TQ5_WSN5C",
                    )
                    .mobile_phone("15400000001"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::merchant::by_merchant_code::out_request_no::by_out_request_no::get;
    let case = DATA
        .case(
            "get_v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("1684913560", "ALT20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_mchcontactalterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_mchcontactalterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065931"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("2000002618065931"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_mchalterapply_mchsubjectalterapplyment() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::post;
    let case = DATA.case("post_v3_mchalterapply_mchsubjectalterapplyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .merchant_code("1684913560")
            .out_request_no("ALT20260618103542001")
            .alter_scope(post::AlterScope::AlterScopeFull)
            .organization_type(post::OrganizationType::SubjectTypeIndividual)
            .finance_institution(false)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .license_number("92510107MA00000154")
                    .license_copy(
                        "8PsERd0MZOYesL7Hikjf1KhPHG_cALxcKOk5imNLFmYlfkyy7AYbmM2o7q8P3hhYCw1RNaRC60hQShyWSjf0kQgrCycP",
                    )
                    .merchant_name("成都望江茶馆")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .license_period_begin("2020-03-18")
                    .license_period_end("长期"),
            )
            .legal_person_info(
                post::LegalPersonInfo::default()
                    .id_holder_type(post::IdHolderType::Legal)
                    .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
                    .card_front(
                        "KAqDg315rwlCnKFDB_W1awcnN-Mh7UF8YYXGtdIQUipG4W4m_JiovXeayDZTnZNaEPaSH6yQjYeIxSP8WlhNxrSWDUOF",
                    )
                    .card_back(
                        "fhFkoJx6NYLxUU4DUlDPR7_W5xFelf9-LFnygJYkIGkRY1AwIit2wfIvxtZEjWKk-zT0nwjJe9BswTdHOelpJAE6JiMQ",
                    )
                    .card_name("李雷")
                    .card_number("11010519491231002X")
                    .card_address("四川省成都市武侯区锦绣路12号")
                    .card_period_begin("2016-06-18")
                    .card_period_end("长期"),
            )
            .addition(
                post::Addition::default()
                    .bank_openaccount_license([
                        "LxacaRjPBRj4rus_0ioK5TA5XngG50nqVEpQOGBr8_IS9dcA7W6AnAgebCsfsQLMa5kvjtctYLZefqA9HfclnSkyaVZI",
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::merchant::by_merchant_code::out_request_no::by_out_request_no::get;
    let case = DATA
        .case(
            "get_v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("1684913560", "ALT20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_mchsubjectalterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_mchsubjectalterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065931"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("2000002618065931"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_mchalterapply_merchantnamealterapplyment() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::post;
    let case = DATA.case("post_v3_mchalterapply_merchantnamealterapplyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_request_no("ALT20260618103542001")
            .merchant_shortname("望江茶馆"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::merchant::by_sub_mchid::out_request_no::by_out_request_no::get;
    let case = DATA
        .case(
            "get_v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("1684913560", "ALT20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_merchantnamealterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_merchantnamealterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065931"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("2000002618065931"));
    case.read::<post::Response>();
}
