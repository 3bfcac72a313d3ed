//! The docs' samples of `v3-apply4subject`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_apply4subject.json"),
));

#[test]
fn get_v3_apply4subject_applyment() {
    use wechatpay_api::v3::apply4subject::applyment::get;
    let case = DATA.case("get_v3_apply4subject_applyment");
    case.is::<get::Request>();
    case.read::<get::Response>();
}

#[test]
fn post_v3_apply4subject_applyment() {
    use wechatpay_api::v3::apply4subject::applyment::post;
    let case = DATA.case("post_v3_apply4subject_applyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_code("BC20260618889")
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Legal)
                    .name("李雷")
                    .id_card_number("11010519491231002X")
                    .mobile("02800000000"),
            )
            .subject_info(
                post::SubjectInfo::default()
                    .subject_type(post::SubjectType::SubjectTypeIndividual)
                    .business_licence_info(
                        post::BusinessLicenceInfo::default()
                            .licence_number("LN20260618434")
                            .licence_copy("DzpZbE7q1uKc_v2RtYw-0618")
                            .merchant_name("成都锦绣茶业有限公司")
                            .legal_person("李雷")
                            .company_address("四川省成都市武侯区锦绣路12号")
                            .licence_valid_date(["2016-06-18", "2036-06-18"]),
                    ),
            )
            .identification_info(
                post::IdentificationInfo::default()
                    .identification_type(
                        post::IdentificationType::IdentificationTypeIdcard,
                    )
                    .identification_name("李雷")
                    .identification_number("IN20260618503")
                    .identification_valid_date(["2026-06-18"])
                    .identification_front_copy("DzpZbE7q1uKc_v2RtYw-0618"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_apply4subject_applyment_merchants_sub_mchid_state() {
    use wechatpay_api::v3::apply4subject::applyment::merchants::by_sub_mchid::state::get;
    let case = DATA.case("get_v3_apply4subject_applyment_merchants_sub_mchid_state");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_apply4subject_applyment_applyment_id_cancel() {
    use wechatpay_api::v3::apply4subject::applyment::by_applyment_id::cancel::post;
    let case = DATA.case("post_v3_apply4subject_applyment_applyment_id_cancel");
    case.is::<post::Request>();
    case.sent("request", post("AI20260618553"));
}

#[test]
fn post_v3_apply4subject_applyment_business_code_cancel() {
    use wechatpay_api::v3::apply4subject::applyment::by_business_code::cancel::post;
    let case = DATA.case("post_v3_apply4subject_applyment_business_code_cancel");
    case.is::<post::Request>();
    case.sent("request", post("BC20260618889"));
}
