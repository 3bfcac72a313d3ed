//! The docs' samples of `v3-ecommerce`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_ecommerce.json"),
));

#[test]
fn post_v3_ecommerce_account_apply_cancel_withdraw() {
    use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::post;
    let case = DATA.case("post_v3_ecommerce_account_apply_cancel_withdraw");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_request_no("ORN20260618769")
            .withdraw(post::Withdraw::ApplyWithdraw)
            .payee_info(
                post::PayeeInfo::default()
                    .account_type(post::AccountType::AccountTypeCorporate)
                    .bank_account_info(
                        post::BankAccountInfo::default()
                            .account_name("李雷")
                            .account_bank("锦江银行")
                            .bank_branch_id("576202606181")
                            .bank_branch_name("春茶节")
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
            .proof_medias([
                post::ProofMedias::default()
                    .proof_media_type("WITHDRAWAL_APPLICATION")
                    .proof_media("DzpZbE7q1uKc_v2RtYw-0618"),
            ])
            .additional_materials(["AM20260618803"])
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id() {
    use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_account_apply_cancel_withdraw_applyment_id_applyment_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("AI20260618553"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_account_apply_cancel_withdraw_confirm() {
    use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::confirm::post;
    let case = DATA.case("post_v3_ecommerce_account_apply_cancel_withdraw_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .applyment_id("AI20260618553")
            .out_request_no("ORN20260618769")
            .sub_mchid("1684913560")
            .operator_identification("TEA0001")
            .confirm_time("2026-06-18T10:35:42+08:00")
            .cancel_contract_version("1.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no() {
    use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::out_request_no::by_out_request_no::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_account_apply_cancel_withdraw_out_request_no_out_request_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("ORN20260618769"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid() {
    use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::validate_cancel::by_sub_mchid::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid",
        );
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_account_cancel_applications() {
    use wechatpay_api::v3::ecommerce::account::cancel_applications::post;
    let case = DATA.case("post_v3_ecommerce_account_cancel_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_apply_no("3622026061810354236")
            .application_info([
                post::ApplicationInfo::default()
                    .application_type(post::ApplicationType::SpCancelAccountApplication)
                    .application_media_id("DzpZbE7q1uKc_v2RtYw-0618"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_account_cancel_applications_media() {
    use wechatpay_api::v3::ecommerce::account::cancel_applications::media::post;
    let case = DATA.case("post_v3_ecommerce_account_cancel_applications_media");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no() {
    use wechatpay_api::v3::ecommerce::account::cancel_applications::out_apply_no::by_out_apply_no::get;
    let case = DATA
        .case("get_v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no");
    case.is::<get::Request>();
    case.responded("request", get("3622026061810354236"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_applyments() {
    use wechatpay_api::v3::ecommerce::applyments::post;
    let case = DATA.case("post_v3_ecommerce_applyments_");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("ORN20260618769")
            .organization_type(post::OrganizationType::Value2401)
            .finance_institution(true)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .cert_type(post::CertType::CertificateType2388)
                    .business_license_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .business_license_number("251202606181035422")
                    .merchant_name("成都锦绣茶业有限公司")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .business_time(["2026-06-18"]),
            )
            .finance_institution_info(
                post::FinanceInstitutionInfo::default()
                    .finance_type(post::FinanceType::BankAgent)
                    .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
            )
            .id_holder_type(post::IdHolderType::Legal)
            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
            .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .id_card_info(
                post::IdCardInfo::default()
                    .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_card_national("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_card_name("李雷")
                    .id_card_number("11010519491231002X")
                    .id_card_valid_time_begin("2020-06-18")
                    .id_card_valid_time("2026-06-18T10:35:42+08:00"),
            )
            .id_doc_info(
                post::IdDocInfo::default()
                    .id_doc_name("李雷")
                    .id_doc_number("IDN20260618381")
                    .id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .doc_period_begin("2020-06-18")
                    .doc_period_end("2040-06-18"),
            )
            .owner(true)
            .ubo_info_list([
                post::UboInfoList::default()
                    .ubo_id_doc_type(post::UboIdDocType::IdentificationTypeIdcard)
                    .ubo_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .ubo_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .ubo_id_doc_name("李雷")
                    .ubo_id_doc_number("UIDN20260618172")
                    .ubo_id_doc_address("四川省成都市武侯区锦绣路12号")
                    .ubo_id_doc_period_begin("2020-06-18")
                    .ubo_id_doc_period_end("2040-06-18"),
            ])
            .account_info(
                post::AccountInfo::default()
                    .bank_account_type(post::BankAccountType::Value74)
                    .account_bank("锦江银行")
                    .account_name("李雷")
                    .bank_address_code("510107")
                    .bank_branch_id("576202606181")
                    .bank_name("锦江银行")
                    .account_number("6217000000000000000"),
            )
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Value65)
                    .contact_name("李雷")
                    .contact_id_doc_type(
                        post::ContactIdDocType::IdentificationTypeIdcard,
                    )
                    .contact_id_card_number("11010519491231002X")
                    .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
                    .mobile_phone("02800000000"),
            )
            .sales_scene_info(
                post::SalesSceneInfo::default()
                    .store_name("锦绣路茶铺")
                    .store_url("https://pay.example.com/wechat/notices")
                    .store_qr_code("SQC20260618382")
                    .mini_program_sub_appid("wx5f0c1a9e7b3d2846"),
            )
            .settlement_info(
                post::SettlementInfo::default()
                    .settlement_id("SI20260618270")
                    .qualification_type("QT20260618657"),
            )
            .merchant_shortname("锦绣茶")
            .qualifications(["DzpZbE7q1uKc_v2RtYw-0618"])
            .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
            .business_addition_desc(["锦绣路茶铺-明前龙井"]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_applyments_out_request_no_out_request_no() {
    use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::get;
    let case = DATA.case("get_v3_ecommerce_applyments_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded("request", get("ORN20260618769"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke() {
    use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::revoke::post;
    let case = DATA
        .case("post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke");
    case.is::<post::Request>();
    case.responded("request", post("ORN20260618769"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_submit_account_hosting_applyment() {
    use wechatpay_api::v3::ecommerce::applyments::submit_account_hosting_applyment::post;
    let case = DATA
        .case("post_v3_ecommerce_applyments_submit_account_hosting_applyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("ORN20260618769")
            .organization_type(post::OrganizationType::Value2401)
            .finance_institution(true)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .cert_type(post::CertType::CertificateType2388)
                    .business_license_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .business_license_number("251202606181035422")
                    .merchant_name("成都锦绣茶业有限公司")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .business_time(["2026-06-18"]),
            )
            .finance_institution_info(
                post::FinanceInstitutionInfo::default()
                    .finance_type(post::FinanceType::BankAgent)
                    .finance_license_pics(["DzpZbE7q1uKc_v2RtYw-0618"]),
            )
            .id_holder_type(post::IdHolderType::Legal)
            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
            .authorize_letter_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .id_card_info(
                post::IdCardInfo::default()
                    .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_card_national("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_card_name("李雷")
                    .id_card_number("11010519491231002X")
                    .id_card_valid_time_begin("2020-06-18")
                    .id_card_valid_time("2026-06-18T10:35:42+08:00"),
            )
            .id_doc_info(
                post::IdDocInfo::default()
                    .id_doc_name("李雷")
                    .id_doc_number("IDN20260618381")
                    .id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .doc_period_begin("2020-06-18")
                    .doc_period_end("2040-06-18"),
            )
            .ubo_info_list([
                post::UboInfoList::default()
                    .ubo_id_doc_type(post::UboIdDocType::IdentificationTypeIdcard)
                    .ubo_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .ubo_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .ubo_id_doc_name("李雷")
                    .ubo_id_doc_number("UIDN20260618172")
                    .ubo_id_doc_address("四川省成都市武侯区锦绣路12号")
                    .ubo_period_begin("2020-06-18")
                    .ubo_period_end("2040-06-18")
                    .ubo_id_doc_period_begin("2020-06-18")
                    .ubo_id_doc_period_end("2040-06-18"),
            ])
            .account_info(
                post::AccountInfo::default()
                    .bank_account_type(post::BankAccountType::Value74)
                    .account_bank("锦江银行")
                    .account_name("李雷")
                    .bank_branch_id("576202606181")
                    .bank_name("锦江银行")
                    .account_number("6217000000000000000"),
            )
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Value65)
                    .contact_name("李雷")
                    .contact_id_doc_type(
                        post::ContactIdDocType::IdentificationTypeIdcard,
                    )
                    .contact_id_card_number("11010519491231002X")
                    .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_period_begin("2020-06-18")
                    .contact_period_end("2040-06-18")
                    .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
                    .contact_id_doc_period_begin("2020-06-18")
                    .contact_id_doc_period_end("2040-06-18")
                    .mobile_phone("02800000000"),
            )
            .sales_scene_info(
                post::SalesSceneInfo::default()
                    .store_name("锦绣路茶铺")
                    .store_url("https://pay.example.com/wechat/notices")
                    .store_qr_code("SQC20260618382")
                    .mini_program_sub_appid("wx5f0c1a9e7b3d2846"),
            )
            .settlement_info(
                post::SettlementInfo::default()
                    .settlement_id("SI20260618270")
                    .qualification_type("QT20260618657"),
            )
            .merchant_shortname("锦绣茶")
            .qualifications(["DzpZbE7q1uKc_v2RtYw-0618"])
            .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
            .business_addition_desc(["锦绣路茶铺-明前龙井"])
            .proxy_sign_verify_mode(true)
            .id_card_complete_statement("DzpZbE7q1uKc_v2RtYw-0618"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_submit_sign_verify_info() {
    use wechatpay_api::v3::ecommerce::applyments::submit_sign_verify_info::post;
    let case = DATA.case("post_v3_ecommerce_applyments_submit_sign_verify_info");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("ORN20260618769")
            .applyment_id(1)
            .pre_sign_time("2026-06-18T10:35:42+08:00")
            .proxy_verify_identity_info(
                post::ProxyVerifyIdentityInfo::default()
                    .verify_identity_type(
                        post::VerifyIdentityType::VerifyIdentityTypeFaceToFace,
                    )
                    .verify_identity_result(true),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_applyments_applyment_id() {
    use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::get;
    let case = DATA.case("get_v3_ecommerce_applyments_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("1"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_applyment_id_revoke() {
    use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::revoke::post;
    let case = DATA.case("post_v3_ecommerce_applyments_applyment_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("1"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_bill_fundflowbill() {
    use wechatpay_api::v3::ecommerce::bill::fundflowbill::get;
    let case = DATA.case("get_v3_ecommerce_bill_fundflowbill");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .bill_date("2026-06-18")
            .account_type("ALL")
            .tar_type("GZIP")
            .algorithm(get::Algorithm::AeadAes256Gcm),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::ecommerce::combine_papay::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("1", "OCC20260618294"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate() {
    use wechatpay_api::v3::ecommerce::combine_papay::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
    let case = DATA
        .case(
            "post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1", "OCC20260618294").contract_termination_remark("用户主动解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign() {
    use wechatpay_api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post;
    let case = DATA.case("post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(1)
            .out_contract_code("OCC20260618294")
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .return_app(true)
            .attach("table=12"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case("post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(1)
            .out_contract_code("OCC20260618294")
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_combine_papay_transactions() {
    use wechatpay_api::v3::ecommerce::combine_papay::transactions::post;
    let case = DATA.case("post_v3_ecommerce_combine_papay_transactions");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .contract_id("249202606181035422")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("table=12")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .sub_appid("wx5f0c1a9e7b3d2846")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    )
                    .sub_risk_info("SRI20260618356"),
            ])
            .risk_info("RI20260618831"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no() {
    use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get;
    let case = DATA
        .case("get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("COTN20260618328"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse() {
    use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post;
    let case = DATA
        .case(
            "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("COTN20260618328")
            .combine_appid("wx5f0c1a9e7b3d2846")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .sub_appid("wx5f0c1a9e7b3d2846"),
            ]),
    );
}

#[test]
fn get_v3_ecommerce_fund_balance_sub_mchid() {
    use wechatpay_api::v3::ecommerce::fund::balance::by_sub_mchid::get;
    let case = DATA.case("get_v3_ecommerce_fund_balance_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560").account_type(get::AccountType::Basic));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_fund_enddaybalance_sub_mchid() {
    use wechatpay_api::v3::ecommerce::fund::enddaybalance::by_sub_mchid::get;
    let case = DATA.case("get_v3_ecommerce_fund_enddaybalance_sub_mchid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684913560").date("2026-06-18").account_type(get::AccountType::Basic),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_fund_withdraw() {
    use wechatpay_api::v3::ecommerce::fund::withdraw::post;
    let case = DATA.case("post_v3_ecommerce_fund_withdraw");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_request_no("76920260618103542769769769769")
            .amount(35200)
            .remark("六月茶园采摘报酬")
            .bank_memo("货款")
            .account_type(post::AccountType::Basic)
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_fund_withdraw_out_request_no_out_request_no() {
    use wechatpay_api::v3::ecommerce::fund::withdraw::out_request_no::by_out_request_no::get;
    let case = DATA.case("get_v3_ecommerce_fund_withdraw_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("76920260618103542769769769769").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_fund_withdraw_withdraw_id() {
    use wechatpay_api::v3::ecommerce::fund::withdraw::by_withdraw_id::get;
    let case = DATA.case("get_v3_ecommerce_fund_withdraw_withdraw_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("9212026061810354292192192192").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::ecommerce::individual_contracts::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("OCC20260618294").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app() {
    use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::post;
    let case = DATA
        .case(
            "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_app",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_contract_code("OCC20260618294")
            .real_name("李雷")
            .cred_type("ID_CARD")
            .cred_id("CI20260618581"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program() {
    use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::post;
    let case = DATA
        .case(
            "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_contract_code("OCC20260618294")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .real_name("李雷")
            .cred_type("ID_CARD")
            .cred_id("CI20260618581"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_individual_contracts_pre_entrust_sign_app() {
    use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign::app::post;
    let case = DATA.case("post_v3_ecommerce_individual_contracts_pre_entrust_sign_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().appid("wx5f0c1a9e7b3d2846").out_contract_code("OCC20260618294"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_individual_contracts_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case("post_v3_ecommerce_individual_contracts_pre_entrust_sign_mini_program");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_contract_code("OCC20260618294")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_individual_contracts_openid() {
    use wechatpay_api::v3::ecommerce::individual_contracts::by_openid::get;
    let case = DATA.case("get_v3_ecommerce_individual_contracts_openid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .permission_type("INDIVIDUAL_PAYEE"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_mch_transfer_authorizations() {
    use wechatpay_api::v3::ecommerce::mch_transfer::authorizations::post;
    let case = DATA.case("post_v3_ecommerce_mch_transfer_authorizations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .agreement_list([
                post::AgreementList::default()
                    .agreement_code("2")
                    .agreement_version("1.0")
                    .sign_organization("锦绣路茶铺")
                    .sign_time("2026-06-18T10:35:42+08:00"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_mch_transfer_authorizations_sub_mchid() {
    use wechatpay_api::v3::ecommerce::mch_transfer::authorizations::by_sub_mchid::get;
    let case = DATA.case("get_v3_ecommerce_mch_transfer_authorizations_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_mch_transfer_transfer_bills() {
    use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::post;
    let case = DATA.case("post_v3_ecommerce_mch_transfer_transfer_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .transfer_scene_id("4872")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel() {
    use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("OBN20260618441").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no() {
    use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get;
    let case = DATA
        .case(
            "get_v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("27620260618103542276276276276").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_profitsharing_after_sales_orders() {
    use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::get;
    let case = DATA.case("get_v3_ecommerce_profitsharing_after_sales_orders");
    case.is::<get::Request>();
    case.responded("request", get().sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_after_sales_orders() {
    use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_after_sales_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .amount(35200)
            .r#type("SERVICE_FEE_INCOME")
            .scene(post::Scene::RefundTicket)
            .refund_id("RI20260618571"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_finish_order() {
    use wechatpay_api::v3::ecommerce::profitsharing::finish_order::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_finish_order");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .description("锦绣路茶铺-明前龙井"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_profitsharing_orders() {
    use wechatpay_api::v3::ecommerce::profitsharing::orders::get;
    let case = DATA.case("get_v3_ecommerce_profitsharing_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .transaction_id("TI20260618847")
            .out_order_no("OON20260618382"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_orders() {
    use wechatpay_api::v3::ecommerce::profitsharing::orders::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .receivers([
                post::Receivers::default()
                    .r#type("T20260618857")
                    .receiver_account("4842026061")
                    .amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .receiver_name("李雷"),
            ])
            .finish(true),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_profitsharing_orders_transaction_id_amounts() {
    use wechatpay_api::v3::ecommerce::profitsharing::orders::by_transaction_id::amounts::get;
    let case = DATA.case("get_v3_ecommerce_profitsharing_orders_transaction_id_amounts");
    case.is::<get::Request>();
    case.responded("request", get("8472026061810354284784784784"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_receivers_add() {
    use wechatpay_api::v3::ecommerce::profitsharing::receivers::add::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_receivers_add");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .r#type("T20260618857")
            .account("226202606")
            .name("春茶节")
            .encrypted_name("李雷")
            .relation_type("1"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_receivers_delete() {
    use wechatpay_api::v3::ecommerce::profitsharing::receivers::delete::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_receivers_delete");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().appid("wx5f0c1a9e7b3d2846").r#type("T20260618857").account("226202606"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_profitsharing_returnorders() {
    use wechatpay_api::v3::ecommerce::profitsharing::returnorders::get;
    let case = DATA.case("get_v3_ecommerce_profitsharing_returnorders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().sub_mchid("1684913560").out_return_no("ORN20260618964"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_profitsharing_returnorders() {
    use wechatpay_api::v3::ecommerce::profitsharing::returnorders::post;
    let case = DATA.case("post_v3_ecommerce_profitsharing_returnorders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .order_id("8872026061810354288788788788")
            .out_order_no("OON20260618382")
            .out_return_no("ORN20260618964")
            .return_mchid("1684907235")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井")
            .transaction_id("TI20260618847"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_refunds_apply() {
    use wechatpay_api::v3::ecommerce::refunds::apply::post;
    let case = DATA.case("post_v3_ecommerce_refunds_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .individual_auth_id("9512026061")
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .combine_transaction_id("7752026061810354277577577577")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .reason("顾客改变主意，商品未拆封")
            .amount(
                post::Amount::default()
                    .refund(35200)
                    .from([
                        post::From::default()
                            .account(post::Account::Available)
                            .amount(35200),
                    ])
                    .total(35200)
                    .currency("CNY"),
            )
            .notify_url("https://pay.example.com/wechat/notices")
            .refund_account(post::RefundAccount::RefundSourceSubMerchant)
            .funds_account(post::FundsAccount::Available),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_refunds_id_refund_id() {
    use wechatpay_api::v3::ecommerce::refunds::id::by_refund_id::get;
    let case = DATA.case("get_v3_ecommerce_refunds_id_refund_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("57120260618103542571571571571")
            .individual_auth_id("9512026061")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_refunds_out_refund_no_out_refund_no() {
    use wechatpay_api::v3::ecommerce::refunds::out_refund_no::by_out_refund_no::get;
    let case = DATA.case("get_v3_ecommerce_refunds_out_refund_no_out_refund_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("6362026061810354263663663663")
            .individual_auth_id("9512026061")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund() {
    use wechatpay_api::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post;
    let case = DATA.case("post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("57120260618103542571571571571")
            .sub_mchid("1684913560")
            .individual_auth_id("9512026061")
            .out_refund_no("6362026061810354263663663663")
            .r#type(post::Type::UserBankCard)
            .bank_type(post::BankType::CmbDebit)
            .bank_account("6217000000000000000")
            .real_name("李雷"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_refunds_refund_id_return_advance() {
    use wechatpay_api::v3::ecommerce::refunds::by_refund_id::return_advance::get;
    let case = DATA.case("get_v3_ecommerce_refunds_refund_id_return_advance");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("57120260618103542571571571571").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_refunds_refund_id_return_advance() {
    use wechatpay_api::v3::ecommerce::refunds::by_refund_id::return_advance::post;
    let case = DATA.case("post_v3_ecommerce_refunds_refund_id_return_advance");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("57120260618103542571571571571").sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_subject_sub_merchants() {
    use wechatpay_api::v3::ecommerce::subject_sub_merchants::get;
    let case = DATA.case("get_v3_ecommerce_subject_sub_merchants");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .organization_type(get::OrganizationType::SubjectTypeEnterprise)
            .cert_number("11010519491231002X")
            .limit(20)
            .offset(0),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_subsidies_cancel() {
    use wechatpay_api::v3::ecommerce::subsidies::cancel::post;
    let case = DATA.case("post_v3_ecommerce_subsidies_cancel");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .description("锦绣路茶铺-明前龙井"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_subsidies_create() {
    use wechatpay_api::v3::ecommerce::subsidies::create::post;
    let case = DATA.case("post_v3_ecommerce_subsidies_create");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井")
            .refund_id("5712026061810354257157157157")
            .out_subsidy_no("OSN20260618613"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_ecommerce_subsidies_return() {
    use wechatpay_api::v3::ecommerce::subsidies::r#return::post;
    let case = DATA.case("post_v3_ecommerce_subsidies_return");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_order_no("OON20260618382")
            .transaction_id("8472026061810354284784784784")
            .refund_id("5712026061810354257157157157")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井")
            .subsidy_id("8782026061810354287887887887")
            .from([
                post::From::default().account(post::Account::Available).amount(35200),
            ]),
    );
    case.read::<post::Response>();
}
