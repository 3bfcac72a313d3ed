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
            .out_request_no("ZX20260618100000001")
            .withdraw(post::Withdraw::ApplyWithdraw)
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
            .proof_medias([
                post::ProofMedias::default()
                    .proof_media_type("WITHDRAWAL_APPLICATION")
                    .proof_media(
                        "TC4XATWS8PHp9NHfYjFM5DI4pZj59fhZ5R1Py4oJe2JbmPTuSgR7cMy-UcU3zr1ZtoLuCr64CxqlIOdNKhiFXi",
                    ),
            ])
            .additional_materials([
                "uqpfEnbtXAqwK8jZfALhLSzFyCmmdKTxp_TkSF2RCdKDFRuNw5GCf-hA6ILI8gJhead6_wJ9kFZJSqgmRB9H-i",
            ])
            .remark("店铺停业，申请注销并提现"),
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
    case.responded("request", get("2000002618065317"));
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
            .applyment_id("2000002618065317")
            .out_request_no("ZX20260618100000001")
            .sub_mchid("1684913560")
            .operator_identification("TEA0018")
            .confirm_time("2026-06-18T10:36:15+08:00")
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
    case.responded("request", get("ZX20260618100000001"));
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
            .out_apply_no("SQ20260618100000001")
            .application_info([
                post::ApplicationInfo::default()
                    .application_type(post::ApplicationType::SpCancelAccountApplication)
                    .application_media_id(
                        "Q2hzT_pLjHX2JiCLhKcIhP6Br1iQFeOUhGXZnnal5WisCgEBCY8f5N3_ynbdrZRzsGQBJg3UHKwkflF6XUi5Ah",
                    ),
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
                    "cancel-application.png",
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
    case.responded("request", get("SQ20260618100000001"));
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
            .out_request_no("JJ20260618100000001")
            .organization_type(post::OrganizationType::Value4)
            .finance_institution(false)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .business_license_copy(
                        "pTyGJMuHbEL31IeL2HPcHyGcFRl1SPnXNYvMIHa_2o76umfXfKm_r5kJP1VrT-1FJors_6ILi8IHn5kxsC7tVO",
                    )
                    .business_license_number("92510107MA00000154")
                    .merchant_name("成都望江茶馆")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .business_time(["2016-06-18", "长期"]),
            )
            .id_holder_type(post::IdHolderType::Legal)
            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
            .id_card_info(
                post::IdCardInfo::default()
                    .id_card_copy(
                        "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
                    )
                    .id_card_national(
                        "_HbkQfyy_KV5zjR3j1twdTKWTddB-XhkAS1voQG6yyzyN9zHYIa4UOrGNATMuDJawTgsu8PO-799nKSNrh9UCa",
                    )
                    .id_card_name("李雷")
                    .id_card_number("11010519491231002X")
                    .id_card_valid_time_begin("2016-06-18")
                    .id_card_valid_time("长期"),
            )
            .account_info(
                post::AccountInfo::default()
                    .bank_account_type(post::BankAccountType::Value74)
                    .account_bank("招商银行")
                    .account_name("成都望江茶馆")
                    .bank_address_code("510100")
                    .bank_branch_id("308651020012")
                    .account_number("6200000000000000000"),
            )
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Value65)
                    .contact_name("李雷")
                    .contact_id_card_number("11010519491231002X")
                    .mobile_phone("15400000001"),
            )
            .sales_scene_info(
                post::SalesSceneInfo::default()
                    .store_name("望江楼茶馆")
                    .store_url("https://tea.example.com/shops/wangjiang")
                    .mini_program_sub_appid("wx9d27c4b61e8f05a3"),
            )
            .settlement_info(
                post::SettlementInfo::default()
                    .settlement_id("719")
                    .qualification_type("餐饮"),
            )
            .merchant_shortname("望江茶馆")
            .qualifications([
                "uSDmLhuVtcqcYezdZ_tDDj8hYs5suKcNd8Zra9A9sKPxZ9W3qLy7zKUVQDT7S8sTQCBNR3YbDgbleph1QHt61Q",
            ])
            .business_addition_pics([
                "CSqRazpykj1nQd144cgslUpgVeaED6-VEt3-eqcDbft0xToLVp00fJKMx3ZoZsQwwYdwJUZD6GE6vIEVgR5tbLWFAIGTGF8mOIlUvZqn",
            ])
            .business_addition_desc(["主营茶饮，兼售茶叶"]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_applyments_out_request_no_out_request_no() {
    use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::get;
    let case = DATA.case("get_v3_ecommerce_applyments_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded("request", get("JJ20260618100000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke() {
    use wechatpay_api::v3::ecommerce::applyments::out_request_no::by_out_request_no::revoke::post;
    let case = DATA
        .case("post_v3_ecommerce_applyments_out_request_no_out_request_no_revoke");
    case.is::<post::Request>();
    case.responded("request", post("JJ20260618100000001"));
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
            .out_request_no("JJ20260618100000001")
            .organization_type(post::OrganizationType::Value4)
            .finance_institution(false)
            .business_license_info(
                post::BusinessLicenseInfo::default()
                    .business_license_copy(
                        "pTyGJMuHbEL31IeL2HPcHyGcFRl1SPnXNYvMIHa_2o76umfXfKm_r5kJP1VrT-1FJors_6ILi8IHn5kxsC7tVO",
                    )
                    .business_license_number("92510107MA00000154")
                    .merchant_name("成都望江茶馆")
                    .legal_person("李雷")
                    .company_address("四川省成都市武侯区锦绣路12号")
                    .business_time(["2016-06-18", "长期"]),
            )
            .id_holder_type(post::IdHolderType::Legal)
            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
            .id_card_info(
                post::IdCardInfo::default()
                    .id_card_copy(
                        "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
                    )
                    .id_card_national(
                        "_HbkQfyy_KV5zjR3j1twdTKWTddB-XhkAS1voQG6yyzyN9zHYIa4UOrGNATMuDJawTgsu8PO-799nKSNrh9UCa",
                    )
                    .id_card_name("李雷")
                    .id_card_number("11010519491231002X")
                    .id_card_valid_time_begin("2016-06-18")
                    .id_card_valid_time("长期"),
            )
            .account_info(
                post::AccountInfo::default()
                    .bank_account_type(post::BankAccountType::Value74)
                    .account_bank("招商银行")
                    .account_name("成都望江茶馆")
                    .bank_branch_id("308651020012")
                    .account_number("6200000000000000000"),
            )
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Value65)
                    .contact_name("李雷")
                    .contact_id_card_number("11010519491231002X")
                    .mobile_phone("15400000001"),
            )
            .sales_scene_info(
                post::SalesSceneInfo::default()
                    .store_name("望江楼茶馆")
                    .store_url("https://tea.example.com/shops/wangjiang")
                    .mini_program_sub_appid("wx9d27c4b61e8f05a3"),
            )
            .settlement_info(
                post::SettlementInfo::default()
                    .settlement_id("719")
                    .qualification_type("餐饮"),
            )
            .merchant_shortname("望江茶馆")
            .qualifications([
                "uSDmLhuVtcqcYezdZ_tDDj8hYs5suKcNd8Zra9A9sKPxZ9W3qLy7zKUVQDT7S8sTQCBNR3YbDgbleph1QHt61Q",
            ])
            .business_addition_pics([
                "CSqRazpykj1nQd144cgslUpgVeaED6-VEt3-eqcDbft0xToLVp00fJKMx3ZoZsQwwYdwJUZD6GE6vIEVgR5tbLWFAIGTGF8mOIlUvZqn",
            ])
            .business_addition_desc(["主营茶饮，兼售茶叶"])
            .proxy_sign_verify_mode(true),
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
            .out_request_no("JJ20260618100000001")
            .applyment_id(2000002618065317i64)
            .pre_sign_time("2026-06-18T10:00:00+08:00")
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
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_applyments_applyment_id_revoke() {
    use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::revoke::post;
    let case = DATA.case("post_v3_ecommerce_applyments_applyment_id_revoke");
    case.is::<post::Request>();
    case.responded("request", post("2000002618065317"));
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
            .bill_date("2026-06-17")
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
    case.responded("request", get("138602", "TEAQY20260618001"));
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
        post("138602", "TEAQY20260618001")
            .contract_termination_remark("顾客不再续订，申请解约"),
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
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .return_app(true)
            .attach("plan=138602"),
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
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
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
            .combine_out_trade_no("TEAC20260618103542007")
            .contract_id("202606186048271935")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("plan=138602")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .sub_appid("wx9d27c4b61e8f05a3")
                    .description("望江楼茶馆-每月新茶")
                    .settle_info(post::SettleInfo::default().profit_sharing(false)),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no() {
    use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get;
    let case = DATA
        .case("get_v3_ecommerce_combine_papay_transactions_combine_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEAC20260618103542007"));
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
        post("TEAC20260618103542007")
            .combine_appid("wx5f0c1a9e7b3d2846")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .sub_appid("wx9d27c4b61e8f05a3"),
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
        get("1684913560").date("2026-06-17").account_type(get::AccountType::Basic),
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
            .out_request_no("WD20260618160000001")
            .amount(35200)
            .remark("六月货款提现")
            .bank_memo("六月货款")
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
    case.responded("request", get("WD20260618160000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_fund_withdraw_withdraw_id() {
    use wechatpay_api::v3::ecommerce::fund::withdraw::by_withdraw_id::get;
    let case = DATA.case("get_v3_ecommerce_fund_withdraw_withdraw_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4090000168490723520260618000482").sub_mchid("1684913560"),
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
    case.responded("request", get("TEAGR20260618001").appid("wx5f0c1a9e7b3d2846"));
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
            .out_contract_code("TEAGR20260618001")
            .real_name("李雷")
            .cred_type("ID_CARD")
            .cred_id("11010519491231002X"),
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
            .out_contract_code("TEAGR20260618001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .real_name("李雷")
            .cred_type("ID_CARD")
            .cred_id("11010519491231002X"),
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
        post().appid("wx5f0c1a9e7b3d2846").out_contract_code("TEAGR20260618001"),
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
            .out_contract_code("TEAGR20260618001")
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
                    .agreement_code("MCHTRANSFER2026")
                    .agreement_version("1.0")
                    .sign_organization("成都望江茶馆")
                    .sign_time("2026-06-18T10:30:26+08:00"),
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
            .out_bill_no("TR20260618150000001")
            .transfer_scene_id("1005")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
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
    case.responded("request", get("TR20260618150000001").sub_mchid("1684913560"));
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
    case.responded("request", post("TR20260618150000001").sub_mchid("1684913560"));
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
        get("1330000168490723500202606180004829157306").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_profitsharing_after_sales_orders() {
    use wechatpay_api::v3::ecommerce::profitsharing::after_sales_orders::get;
    let case = DATA.case("get_v3_ecommerce_profitsharing_after_sales_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().sub_mchid("1684913560").transaction_id("4200002618202606184087315926"),
    );
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
            .transaction_id("4200002618202606184087315926")
            .amount(120)
            .r#type("SERVICE_FEE_INCOME")
            .scene(post::Scene::ReturnGoods)
            .refund_id("50302607442026062057190384621"),
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
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .description("订单已完成，剩余货款解冻给商户"),
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
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001"),
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
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .r#type("MERCHANT_ID")
                    .receiver_account("1684907235")
                    .amount(5000)
                    .description("六月平台服务费分账")
                    .receiver_name("成都锦绣茶业有限公司"),
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
    case.responded("request", get("4200002618202606184087315926"));
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
            .r#type("MERCHANT_ID")
            .account("1684920418")
            .name("成都百花潭茶具有限公司")
            .relation_type("SUPPLIER"),
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
        post().appid("wx5f0c1a9e7b3d2846").r#type("MERCHANT_ID").account("1684920418"),
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
        get()
            .sub_mchid("1684913560")
            .out_order_no("PS20260618120000001")
            .out_return_no("RT20260620090500001"),
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
            .out_order_no("PS20260618120000001")
            .out_return_no("RT20260620090500001")
            .return_mchid("1684907235")
            .amount(1200)
            .description("礼盒破损退款，分账回退")
            .transaction_id("4200002618202606184087315926"),
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
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .combine_transaction_id("4200002618202606184062930187")
            .transaction_id("4200002618202606184087315926")
            .out_refund_no("RF20260620090211003")
            .reason("礼盒破损")
            .amount(post::Amount::default().refund(1200).total(35200))
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
        get("50302607442026062057190384621").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_ecommerce_refunds_out_refund_no_out_refund_no() {
    use wechatpay_api::v3::ecommerce::refunds::out_refund_no::by_out_refund_no::get;
    let case = DATA.case("get_v3_ecommerce_refunds_out_refund_no_out_refund_no");
    case.is::<get::Request>();
    case.responded("request", get("RF20260620090211003").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund() {
    use wechatpay_api::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post;
    let case = DATA.case("post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("50302607442026062057190384621")
            .sub_mchid("1684913560")
            .out_refund_no("RF20260620090211003")
            .r#type(post::Type::UserBankCard)
            .bank_type(post::BankType::CmbDebit)
            .bank_account("6200000000000000000")
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
        get("50302607442026062057190384621").sub_mchid("1684913560"),
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
        post("50302607442026062057190384621").sub_mchid("1684913560"),
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
            .organization_type(get::OrganizationType::SubjectTypeIndividual)
            .cert_number("92510107MA00000154")
            .limit(10)
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
            .transaction_id("4200002618202606184087315926")
            .description("活动取消，不再补差"),
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
            .transaction_id("4200002618202606184087315926")
            .amount(2000)
            .description("满减活动补差")
            .out_subsidy_no("BC20260618103700001"),
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
            .out_order_no("BT20260620090600001")
            .transaction_id("4200002618202606184087315926")
            .refund_id("50302607442026062057190384621")
            .amount(1000)
            .description("礼盒破损退款，补差回退")
            .subsidy_id("30100106182026061804829157337")
            .from([post::From::default().account(post::Account::Available).amount(1000)]),
    );
    case.read::<post::Response>();
}
