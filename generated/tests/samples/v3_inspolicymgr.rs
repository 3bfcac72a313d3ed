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
            .out_insurance_no("BX20260618000173")
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id("138602")
            .out_contract_code("BXQY20260618001")
            .insurance_name("茶农综合意外险")
            .payee_mchid("1684913560")
            .payee_appid("wx9d27c4b61e8f05a3"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_inspolicymgr_deduct_authorizations_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get;
    let case = DATA.case("get_v3_inspolicymgr_deduct_authorizations_out_insurance_no");
    case.is::<get::Request>();
    case.responded("request", get("BX20260618000173"));
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
            .out_insurance_no("BX20260618000173")
            .insured_name_list(["李雷"])
            .insurance_company_code("JXBX0012")
            .effective_time("2026-06-19T00:00:00+08:00")
            .expired_time("2027-06-18T23:59:59+08:00")
            .coverage_detail(
                "意外身故、伤残最高赔付10万元，意外医疗最高1万元",
            )
            .support_renewal(true)
            .start_renewal_time("2027-05-19T00:00:00+08:00")
            .end_renewal_time("2027-06-18T23:59:59+08:00")
            .policy_type(post::PolicyType::PolicyTypeAccident)
            .policy_state(post::PolicyState::PolicyStateApproved)
            .policy_code("6051000020260000173842")
            .plan_id("138602")
            .out_contract_code("BXQY20260618001")
            .policy_periods([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .free_insurance(false)
            .combined_payment(false)
            .payment_method(post::PaymentMethod::PaymentMethodPeriod)
            .period_premium_mode(post::PeriodPremiumMode::PeriodPremiumModeEqual)
            .payment_period(post::PaymentPeriod::PaymentPeriodMonth)
            .first_period_amount(1200)
            .subsequent_period_amount(1200)
            .coverage_term_type(post::CoverageTermType::CoverageTermTypeFixedDate)
            .payee_mchid("1684913560")
            .payee_appid("wx9d27c4b61e8f05a3")
            .payee_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_inspolicymgr_deduct_policies_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get;
    let case = DATA.case("get_v3_inspolicymgr_deduct_policies_out_insurance_no");
    case.is::<get::Request>();
    case.responded("request", get("BX20260618000173"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_inspolicymgr_deduct_policies_out_insurance_no() {
    use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch;
    let case = DATA.case("patch_v3_inspolicymgr_deduct_policies_out_insurance_no");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("BX20260618000173")
            .insured_name_list(["李雷"])
            .insurance_name("茶农综合意外险")
            .effective_time("2026-06-19T00:00:00+08:00")
            .expired_time("2027-06-18T23:59:59+08:00")
            .coverage_detail(
                "意外身故、伤残最高赔付10万元，意外医疗最高1万元",
            )
            .support_renewal(true)
            .start_renewal_time("2027-05-19T00:00:00+08:00")
            .end_renewal_time("2027-06-18T23:59:59+08:00")
            .policy_type(patch::PolicyType::PolicyTypeAccident)
            .policy_state(patch::PolicyState::PolicyStateApproved)
            .policy_code("6051000020260000173842")
            .plan_id("138602")
            .out_contract_code("BXQY20260618001")
            .policy_periods([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
            .free_insurance(false)
            .combined_payment(false)
            .payment_method(patch::PaymentMethod::PaymentMethodPeriod)
            .period_premium_mode(patch::PeriodPremiumMode::PeriodPremiumModeEqual)
            .payment_period(patch::PaymentPeriod::PaymentPeriodMonth)
            .first_period_amount(1200)
            .subsequent_period_amount(1200)
            .coverage_term_type(patch::CoverageTermType::CoverageTermTypeFixedDate),
    );
    case.read::<patch::Response>();
}
