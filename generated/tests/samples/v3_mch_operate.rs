//! The docs' samples of `v3-mch_operate`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_mch_operate.json"),
));

#[test]
fn post_v3_mch_operate_risk_withdrawl_apply() {
    use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::post;
    let case = DATA.case("post_v3_mch_operate_risk_withdrawl_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_account_type(post::OutAccountType::BasicAccount)
            .amount(35200)
            .out_request_no("WD20260618160000001")
            .payee_type(post::PayeeType::ContributionMerchant)
            .payee_info(
                post::PayeeInfo::default()
                    .account_type(post::AccountType::AccountTypeCorporate)
                    .bank_account_info(
                        post::BankAccountInfo::default()
                            .account_name("成都望江茶馆")
                            .account_bank("招商银行")
                            .bank_branch_id("308651020012")
                            .account_number("6200000000000000000"),
                    ),
            )
            .proof_media_list(
                post::ProofMediaList::default()
                    .proof_payee_media([
                        post::ProofPayeeMedia::default()
                            .proof_media_type(
                                post::ProofMediaType::BasicTransactionInformation,
                            )
                            .proof_media(
                                "EcTl31uGQ-dFCGAtmNtc0mRau8URBfT5MISizhBHs4_fVAFHDzXeUHNBZS0Z1WnImG9Aw37K5WcNhdEPqhGi3h",
                            ),
                    ]),
            )
            .additional_materials(
                post::AdditionalMaterials::default()
                    .additional_media([
                        "WCA-7e56W8zNIQt3uL4FFQKoKGwRDIOYQ-kVcIsgUpj6Sg9aheovEZXzUjpwVhOGu5NgyvhwvSuqK4dWGlgnoA",
                    ]),
            )
            .remark("注销商户余额提现"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id() {
    use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::applyment_id::by_applyment_id::get;
    let case = DATA
        .case("get_v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no() {
    use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::out_request_no::by_out_request_no::get;
    let case = DATA
        .case("get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded("request", get("WD20260618160000001"));
    case.read::<get::Response>();
}
