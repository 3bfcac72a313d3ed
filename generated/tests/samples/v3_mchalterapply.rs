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
            .merchant_code("8932026061")
            .out_request_no("ORN20260618769")
            .contact_info(
                post::ContactInfo::default()
                    .contact_name("李雷")
                    .contact_id_doc_type(
                        post::ContactIdDocType::IdentificationTypeIdcard,
                    )
                    .contact_id_card_number("11010519491231002X")
                    .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_id_doc_period_begin("2020-06-18")
                    .contact_id_doc_period_end("2040-06-18")
                    .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
                    .mobile_phone("02800000000"),
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
    case.responded("request", get("8932026061", "ORN20260618769"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_mchcontactalterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_mchcontactalterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("86720260618103542867867867867"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("86720260618103542867867867867"));
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
            .merchant_code("8932026061")
            .out_request_no("ORN20260618769")
            .alter_scope(post::AlterScope::AlterScopeFull)
            .organization_type(post::OrganizationType::SubjectTypeEnterprise)
            .finance_institution(true)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .license_number("690202606181035426")
                    .license_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .merchant_name("成都锦绣茶业有限公司")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .license_period_begin("2020-06-18")
                    .license_period_end("2040-06-18"),
            )
            .certificate_info(
                post::CertificateInfo::default()
                    .cert_type(post::CertType::CertificateType2388)
                    .cert_number("11010519491231002X")
                    .cert_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .merchant_name("成都锦绣茶业有限公司")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .cert_period_begin("2020-06-18")
                    .cert_period_end("2040-06-18"),
            )
            .finance_institution_info(
                post::FinanceInstitutionInfo::default()
                    .finance_type(post::FinanceType::FinanceTypeBankAgent)
                    .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
            )
            .legal_person_info(
                post::LegalPersonInfo::default()
                    .id_holder_type(post::IdHolderType::Legal)
                    .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
                    .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .card_front("DzpZbE7q1uKc_v2RtYw-0618")
                    .card_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .card_name("李雷")
                    .card_number("6217000000000000000")
                    .card_address("四川省成都市武侯区锦绣路12号")
                    .card_period_begin("2020-06-18")
                    .card_period_end("2040-06-18")
                    .as_ubo(true),
            )
            .ubo_info_list([
                post::UboInfoList::default()
                    .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
                    .card_front("DzpZbE7q1uKc_v2RtYw-0618")
                    .card_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .card_name("李雷")
                    .card_number("6217000000000000000")
                    .card_address("四川省成都市武侯区锦绣路12号")
                    .card_period_begin("2020-06-18")
                    .card_period_end("2040-06-18"),
            ])
            .addition(
                post::Addition::default()
                    .bank_openaccount_license(["BOL20260618321"])
                    .openaccount_approval(["OA20260618334"])
                    .legal_other_prove(["LOP20260618656"])
                    .agency_prove(["AP20260618609"])
                    .ubo_prove(["UP20260618964"]),
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
    case.responded("request", get("8932026061", "ORN20260618769"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_mchsubjectalterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_mchsubjectalterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("86720260618103542867867867867"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("86720260618103542867867867867"));
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
            .out_request_no("ORN20260618769")
            .merchant_shortname("锦绣茶"),
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
    case.responded("request", get("1684913560", "ORN20260618769"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mchalterapply_merchantnamealterapplyment_apply_id() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::by_apply_id::get;
    let case = DATA.case("get_v3_mchalterapply_merchantnamealterapplyment_apply_id");
    case.is::<get::Request>();
    case.responded("request", get("86720260618103542867867867867"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke() {
    use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::by_apply_id::revoke::post;
    let case = DATA
        .case("post_v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("86720260618103542867867867867"));
    case.read::<post::Response>();
}
