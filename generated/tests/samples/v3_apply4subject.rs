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
    case.responded("request", get().business_code("1684907235_20260618100001"));
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
            .business_code("1684907235_20260618100001")
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Legal)
                    .name("李雷")
                    .id_card_number("11010519491231002X")
                    .mobile("15400000001"),
            )
            .subject_info(
                post::SubjectInfo::default()
                    .subject_type(post::SubjectType::SubjectTypeIndividual)
                    .business_licence_info(
                        post::BusinessLicenceInfo::default()
                            .licence_number("92510107MA00000154")
                            .licence_copy(
                                "yT8DLyHRr-jSDdbZsgkrEVFK-quuH0mJICllqWiPf0Hu6QSYa23O5dEw88OiyfLPbnWeJXKV4yyGT2p7tM7tuamw",
                            )
                            .merchant_name("成都望江茶馆")
                            .legal_person("李雷")
                            .company_address("四川省成都市武侯区锦绣路12号")
                            .licence_valid_date(["2020-03-20", "forever"]),
                    ),
            )
            .identification_info(
                post::IdentificationInfo::default()
                    .identification_type(
                        post::IdentificationType::IdentificationTypeIdcard,
                    )
                    .identification_name("李雷")
                    .identification_number("11010519491231002X")
                    .identification_valid_date(["2016-06-18", "forever"])
                    .identification_front_copy(
                        "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
                    )
                    .identification_back_copy(
                        "EqATpaFfT-RBKWVeB_KvzRPHNysWdDE7QaBfmC7r6EB17bVGWaKTUb4Teab6s0fCTVIqEC_ZM80B0UxmpA9LKFdNRmkNqjyx9HH7vnGV",
                    ),
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
    case.sent("request", post("2000002618065317"));
}

#[test]
fn post_v3_apply4subject_applyment_business_code_cancel() {
    use wechatpay_api::v3::apply4subject::applyment::by_business_code::cancel::post;
    let case = DATA.case("post_v3_apply4subject_applyment_business_code_cancel");
    case.is::<post::Request>();
    case.sent("request", post("1684907235_20260618100001"));
}
