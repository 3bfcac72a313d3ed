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
            .out_request_no("7692026061810354276")
            .payee_type(post::PayeeType::ContributionMerchant)
            .payee_mchid("1684907235")
            .payee_info(
                post::PayeeInfo::default()
                    .account_type(post::AccountType::AccountTypeCorporate)
                    .bank_account_info(
                        post::BankAccountInfo::default()
                            .account_name("李雷")
                            .account_bank("锦江银行")
                            .bank_branch_id("576202606181")
                            .bank_name("锦江银行")
                            .account_number("6217000000000000000"),
                    )
                    .identity_info(
                        post::IdentityInfo::default()
                            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
                            .identification_name("李雷")
                            .identification_no("IN20260618735"),
                    ),
            )
            .proof_media_list(
                post::ProofMediaList::default()
                    .proof_payee_media([
                        post::ProofPayeeMedia::default()
                            .proof_media_type(
                                post::ProofMediaType::BasicTransactionInformation,
                            )
                            .proof_media("DzpZbE7q1uKc_v2RtYw-0618"),
                    ]),
            )
            .additional_materials(
                post::AdditionalMaterials::default().additional_media(["AM20260618203"]),
            )
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id() {
    use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::applyment_id::by_applyment_id::get;
    let case = DATA
        .case("get_v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("55320260618103"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no() {
    use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::out_request_no::by_out_request_no::get;
    let case = DATA
        .case("get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded("request", get("769202606181"));
    case.read::<get::Response>();
}
