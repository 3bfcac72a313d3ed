//! The docs' samples of `v3-inspolicymgr`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_inspolicymgr.json"),
));

#[test]
fn post_v3_inspolicymgr_deduct_authorizations() {
    use wechatpay_api::v3::inspolicymgr::deduct::authorizations::post;
    let case = DATA.case("post_v3_inspolicymgr_deduct_authorizations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_insurance_no("OIN20260618570")
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id("65420")
            .out_contract_code("OCC20260618294")
            .insurance_name("春茶节")
            .payee_mchid("1684907235")
            .payee_appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_inspolicymgr_deduct_authorizations_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get;
    let case = DATA.case("get_v3_inspolicymgr_deduct_authorizations_out_insurance_no");
    case.is::<get::Request>();
    case.responded("request", get("OIN20260618570"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_inspolicymgr_deduct_policies() {
    use wechatpay_api::v3::inspolicymgr::deduct::policies::post;
    let case = DATA.case("post_v3_inspolicymgr_deduct_policies");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_insurance_no("OIN20260618570")
            .insured_name_list(["INL20260618750"])
            .insurance_company_code("8752")
            .effective_time("2026-06-18T10:35:42+08:00")
            .expired_time("2026-06-18T10:35:42+08:00")
            .coverage_detail("以门店公示的规则为准")
            .support_renewal(true)
            .start_renewal_time("2026-06-18T10:35:42+08:00")
            .end_renewal_time("2026-06-18T10:35:42+08:00")
            .policy_type(post::PolicyType::PolicyTypeOther)
            .car_number("CN20260618471")
            .pet_name("春茶节")
            .address("四川省成都市武侯区锦绣路12号")
            .policy_state(post::PolicyState::PolicyStateIssuing)
            .policy_code("PC20260618159")
            .plan_id("65420")
            .out_contract_code("OCC20260618294")
            .policy_periods([1])
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .free_insurance(true)
            .combined_payment(true)
            .payment_method(post::PaymentMethod::PaymentMethodOther)
            .period_premium_mode(post::PeriodPremiumMode::PeriodPremiumModeEqual)
            .payment_period(post::PaymentPeriod::PaymentPeriodDay)
            .first_period_amount(35200)
            .subsequent_period_amount(35200)
            .coverage_term_type(post::CoverageTermType::CoverageTermTypeFixedDate)
            .payee_mchid("1684907235")
            .payee_appid("wx5f0c1a9e7b3d2846")
            .payee_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_inspolicymgr_deduct_policies_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get;
    let case = DATA.case("get_v3_inspolicymgr_deduct_policies_out_insurance_no");
    case.is::<get::Request>();
    case.responded("request", get("OIN20260618570"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_inspolicymgr_deduct_policies_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch;
    let case = DATA.case("patch_v3_inspolicymgr_deduct_policies_out_insurance_no");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("OIN20260618570")
            .insured_name_list(["INL20260618750"])
            .insurance_name("春茶节")
            .effective_time("2026-06-18T10:35:42+08:00")
            .expired_time("2026-06-18T10:35:42+08:00")
            .coverage_detail("以门店公示的规则为准")
            .support_renewal(true)
            .start_renewal_time("2026-06-18T10:35:42+08:00")
            .end_renewal_time("2026-06-18T10:35:42+08:00")
            .policy_type(patch::PolicyType::PolicyTypeOther)
            .car_number("CN20260618471")
            .pet_name("春茶节")
            .address("四川省成都市武侯区锦绣路12号")
            .policy_state(patch::PolicyState::PolicyStateIssuing)
            .policy_code("PC20260618159")
            .plan_id("65420")
            .out_contract_code("OCC20260618294")
            .policy_periods([1])
            .free_insurance(true)
            .combined_payment(true)
            .payment_method(patch::PaymentMethod::PaymentMethodOther)
            .period_premium_mode(patch::PeriodPremiumMode::PeriodPremiumModeEqual)
            .payment_period(patch::PaymentPeriod::PaymentPeriodDay)
            .first_period_amount(35200)
            .subsequent_period_amount(35200)
            .coverage_term_type(patch::CoverageTermType::CoverageTermTypeFixedDate),
    );
    case.read::<patch::Response>();
}
