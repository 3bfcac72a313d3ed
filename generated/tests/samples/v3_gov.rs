//! The docs' samples of `v3-gov`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_gov.json")));

#[test]
fn post_v3_gov_subsidy_audit_cup_invalid() {
    use wechatpay_api::v3::gov::subsidy::audit::cup::invalid::post;
    let case = DATA.case("post_v3_gov_subsidy_audit_cup_invalid");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .org_no("ON20260618211")
            .mchnt_order_id("MOI20260618770")
            .upload_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_audit_cup_query() {
    use wechatpay_api::v3::gov::subsidy::audit::cup::query::post;
    let case = DATA.case("post_v3_gov_subsidy_audit_cup_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .org_no("ON20260618211")
            .mchnt_order_id("MOI20260618770")
            .upload_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_audit_cup_refund_sync() {
    use wechatpay_api::v3::gov::subsidy::audit::cup::refund::sync::post;
    let case = DATA.case("post_v3_gov_subsidy_audit_cup_refund_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .org_no("ON20260618211")
            .mchnt_order_id("MOI20260618770")
            .upload_time("2026-06-18T10:35:42+08:00")
            .refund_at("20260618103542")
            .refund_dt("20260618"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_audit_cup_update() {
    use wechatpay_api::v3::gov::subsidy::audit::cup::update::post;
    let case = DATA.case("post_v3_gov_subsidy_audit_cup_update");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .org_no("ON20260618211")
            .sub_mchnt_cd("TEA0001")
            .sub_mchnt_nm("锦绣路茶铺")
            .store_nm("锦绣路茶铺")
            .online_no("ON20260618378")
            .mchnt_order_id("MOI20260618770")
            .upload_time("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .prod_id("PI20260618544")
            .eng_grade("EG20260618191")
            .brand_nm("锦绣茶")
            .prod_model("250克装")
            .sales_chnl("锦绣路茶铺")
            .plat_form("小程序")
            .payer_tp("1")
            .trade_in_order_id("TIOI20260618140")
            .trade_in_at("20260618103542")
            .is_trade_in("Y")
            .sales_at("20260618103542")
            .actual_at("20260618103542")
            .trans_tm("20260618")
            .mchnt_cd("TEA0001")
            .mer_sub_at("20260618103542")
            .discount_at("20260618103542")
            .image01("DzpZbE7q1uKc_v2RtYw-0618")
            .image02("DzpZbE7q1uKc_v2RtYw-0618")
            .image03("DzpZbE7q1uKc_v2RtYw-0618")
            .image04("DzpZbE7q1uKc_v2RtYw-0618")
            .image05("DzpZbE7q1uKc_v2RtYw-0618")
            .image06("DzpZbE7q1uKc_v2RtYw-0618")
            .image07("DzpZbE7q1uKc_v2RtYw-0618")
            .image08("DzpZbE7q1uKc_v2RtYw-0618")
            .image09("DzpZbE7q1uKc_v2RtYw-0618")
            .image10("DzpZbE7q1uKc_v2RtYw-0618")
            .commitment_letter_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .commitment_letter_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
            .device_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .device_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
            .pack_and_active_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .bar_code("BC20260618412")
            .sn_code("SC20260618178")
            .imei1("860000000000006")
            .imei2("860000000000014")
            .register_model("RM20260618820")
            .record_number("RN20260618980")
            .eng_grade_standard("EGS20260618925")
            .invoice_info(
                post::InvoiceInfo::default()
                    .invoice_cd("IC20260618550")
                    .invoice_no("IN20260618902")
                    .invoice_dt("20260618")
                    .invoice_link("https://tea.example.com")
                    .invoice_tp("1")
                    .invoice_ck_cd("ICC20260618251")
                    .nm("李雷")
                    .tax("100")
                    .invoice_tax_amt("35.20")
                    .sales_ent_nm("锦绣路茶铺")
                    .tax_payer("成都锦绣茶业有限公司")
                    .num("100")
                    .service_nm("采茶工"),
            )
            .track_info(
                post::TrackInfo::default()
                    .tracking_no("TN20260618614")
                    .tracking_company("SF")
                    .usr_prov("四川省")
                    .usr_city("成都市")
                    .usr_area("武侯区")
                    .usr_addr("四川省成都市武侯区锦绣路12号")
                    .tracking_type("SF")
                    .delivery_method("快递")
                    .shipping_addr("四川省成都市武侯区锦绣路12号")
                    .delivery_time("2026-06-18T10:35:42+08:00"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_audit_cup_upload() {
    use wechatpay_api::v3::gov::subsidy::audit::cup::upload::post;
    let case = DATA.case("post_v3_gov_subsidy_audit_cup_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .org_no("ON20260618211")
            .sub_mchnt_cd("TEA0001")
            .sub_mchnt_nm("锦绣路茶铺")
            .store_nm("锦绣路茶铺")
            .online_no("ON20260618378")
            .mchnt_order_id("MOI20260618770")
            .upload_time("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .prod_id("PI20260618544")
            .eng_grade("EG20260618191")
            .brand_nm("锦绣茶")
            .prod_model("250克装")
            .sales_chnl("锦绣路茶铺")
            .plat_form("小程序")
            .payer_tp("1")
            .trade_in_order_id("TIOI20260618140")
            .trade_in_at("20260618103542")
            .is_trade_in("Y")
            .sales_at("20260618103542")
            .actual_at("20260618103542")
            .trans_tm("20260618")
            .mchnt_cd("TEA0001")
            .mer_sub_at("20260618103542")
            .discount_at("20260618103542")
            .image01("DzpZbE7q1uKc_v2RtYw-0618")
            .image02("DzpZbE7q1uKc_v2RtYw-0618")
            .image03("DzpZbE7q1uKc_v2RtYw-0618")
            .image04("DzpZbE7q1uKc_v2RtYw-0618")
            .image05("DzpZbE7q1uKc_v2RtYw-0618")
            .image06("DzpZbE7q1uKc_v2RtYw-0618")
            .image07("DzpZbE7q1uKc_v2RtYw-0618")
            .image08("DzpZbE7q1uKc_v2RtYw-0618")
            .image09("DzpZbE7q1uKc_v2RtYw-0618")
            .image10("DzpZbE7q1uKc_v2RtYw-0618")
            .commitment_letter_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .commitment_letter_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
            .device_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .device_photo_format("DzpZbE7q1uKc_v2RtYw-0618")
            .pack_and_active_photo("DzpZbE7q1uKc_v2RtYw-0618")
            .bar_code("BC20260618412")
            .sn_code("SC20260618178")
            .imei1("860000000000006")
            .imei2("860000000000014")
            .register_model("RM20260618820")
            .record_number("RN20260618980")
            .eng_grade_standard("EGS20260618925")
            .invoice_info(
                post::InvoiceInfo::default()
                    .invoice_cd("IC20260618550")
                    .invoice_no("IN20260618902")
                    .invoice_dt("20260618")
                    .invoice_link("https://tea.example.com")
                    .invoice_tp("1")
                    .invoice_ck_cd("ICC20260618251")
                    .nm("李雷")
                    .tax("100")
                    .invoice_tax_amt("35.20")
                    .sales_ent_nm("锦绣路茶铺")
                    .tax_payer("成都锦绣茶业有限公司")
                    .num("100")
                    .service_nm("采茶工"),
            )
            .track_info(
                post::TrackInfo::default()
                    .tracking_no("TN20260618614")
                    .tracking_company("SF")
                    .usr_prov("四川省")
                    .usr_city("成都市")
                    .usr_area("武侯区")
                    .usr_addr("四川省成都市武侯区锦绣路12号")
                    .tracking_type("SF")
                    .delivery_method("快递")
                    .shipping_addr("四川省成都市武侯区锦绣路12号")
                    .delivery_time("2026-06-18T10:35:42+08:00"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_companies_query() {
    use wechatpay_api::v3::gov::subsidy::companies::query::post;
    let case = DATA.case("post_v3_gov_subsidy_companies_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().qualification_region_code(1).license_number("LN20260618690"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_goods_upload() {
    use wechatpay_api::v3::gov::subsidy::goods::upload::post;
    let case = DATA.case("post_v3_gov_subsidy_goods_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appliance_id(1)
            .product_name("明前龙井250克")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .brand("锦绣茶")
            .qualification_region_code(1)
            .seller_name("春茶节")
            .license_number("LN20260618690")
            .base_price(35200)
            .average_trading_price(35200)
            .product_type(post::ProductType::CommonProduct)
            .product_model("250克装")
            .bar_code("4122026061810"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_n_qualifications_sync() {
    use wechatpay_api::v3::gov::subsidy::n_qualifications::sync::post;
    let case = DATA.case("post_v3_gov_subsidy_n_qualifications_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .out_trade_no("OTN20260618580")
            .sub_mchid("1684913560")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(1)
            .seller_name("春茶节")
            .license_number("LN20260618690")
            .logistics_num("675202606")
            .delivery_time("2026-06-18T10:35:42+08:00")
            .invoice_num("957202606181")
            .product_type(post::ProductType::CommonProduct)
            .pc_type(post::PcType::Desktop)
            .order_amount(35200)
            .discount_amount(2)
            .mch_order_id("784202606")
            .invoice_time("2026-06-18T10:35:42+08:00")
            .purchaser_name("春茶节")
            .sale_model(post::SaleModel::SaleModelOnline)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .invoice_address_code("510107")
            .tax_authority_code("1522026")
            .transaction_time("2026-06-18T10:35:42+08:00")
            .cate_state(post::CateState::CateStateRedeem)
            .longitude("104.0430")
            .latitude("30.6420")
            .cate_code("CC20260618546")
            .coupon_code("4032026061810")
            .invoice_code("822202")
            .refund_id("571202606"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_gov_subsidy_qualification() {
    use wechatpay_api::v3::gov::subsidy::qualification::get;
    let case = DATA.case("get_v3_gov_subsidy_qualification");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .qualification_region_code(1)
            .identity_document_type(get::IdentityDocumentType::IdDocTypeIdCard),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_gov_subsidy_qualifications_passthrough_cancel() {
    use wechatpay_api::v3::gov::subsidy::qualifications::passthrough::cancel::post;
    let case = DATA.case("post_v3_gov_subsidy_qualifications_passthrough_cancel");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .qualification_region_code(1)
            .out_request_no("ORN20260618769")
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_qualifications_passthrough_claim() {
    use wechatpay_api::v3::gov::subsidy::qualifications::passthrough::claim::post;
    let case = DATA.case("post_v3_gov_subsidy_qualifications_passthrough_claim");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .qualification_region_code(1)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .longitude("104.0430")
            .latitude("30.6420"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_qualifications_passthrough_query() {
    use wechatpay_api::v3::gov::subsidy::qualifications::passthrough::query::post;
    let case = DATA.case("post_v3_gov_subsidy_qualifications_passthrough_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .qualification_region_code(1)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_qualifications_query() {
    use wechatpay_api::v3::gov::subsidy::qualifications::query::post;
    let case = DATA.case("post_v3_gov_subsidy_qualifications_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .qualification_region_code(1)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_qualifications_sync() {
    use wechatpay_api::v3::gov::subsidy::qualifications::sync::post;
    let case = DATA.case("post_v3_gov_subsidy_qualifications_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .out_trade_no("OTN20260618580")
            .sub_mch_id("1684913560")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(1)
            .sn_code("SC20260618178")
            .seller_name("春茶节")
            .license_number("LN20260618690")
            .barcode("B20260618137")
            .item_name("明前龙井250克")
            .spec_model("250克装")
            .logistics_num("675202606")
            .delivery_time("2026-06-18T10:35:42+08:00")
            .invoice_num("957202606181")
            .product_type(post::ProductType::CommonProduct)
            .pc_type(post::PcType::Desktop)
            .order_amount(35200)
            .discount_amount(2)
            .imei1("846202606181035")
            .imei2("847202606181035")
            .mch_order_id("784202606")
            .refund_id("571202606")
            .invoice_time("2026-06-18T10:35:42+08:00")
            .purchaser_name("春茶节")
            .sale_model(post::SaleModel::SaleModelOnline)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .invoice_address_code("510107")
            .invoice_code("822202")
            .tax_authority_code("1522026")
            .transaction_time("2026-06-18T10:35:42+08:00")
            .cate_state(post::CateState::CateStateRedeem)
            .mch_name("春茶节"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_sncode_lock() {
    use wechatpay_api::v3::gov::subsidy::sncode::lock::post;
    let case = DATA.case("post_v3_gov_subsidy_sncode_lock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appliance_id(1)
            .out_trade_no("OTN20260618580")
            .brand("锦绣茶")
            .qualification_region_code(1)
            .sn_code("SC20260618178")
            .manufacturer_info("成都锦绣茶业有限公司")
            .barcode("1372026061810")
            .spec_model("250克装")
            .product_type(post::ProductType::CommonProduct)
            .sale_time("2026-06-18T10:35:42+08:00")
            .imei1("846202606181035")
            .imei2("847202606181035"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_sncode_query() {
    use wechatpay_api::v3::gov::subsidy::sncode::query::post;
    let case = DATA.case("post_v3_gov_subsidy_sncode_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sn_code_list(["SCL20260618987"]).qualification_region_code(1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_sncode_unlock() {
    use wechatpay_api::v3::gov::subsidy::sncode::unlock::post;
    let case = DATA.case("post_v3_gov_subsidy_sncode_unlock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appliance_id(1)
            .out_trade_no("OTN20260618580")
            .qualification_region_code(1)
            .sn_code("SC20260618178")
            .barcode("1372026061810")
            .product_type(post::ProductType::CommonProduct),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_transactions_query() {
    use wechatpay_api::v3::gov::subsidy::transactions::query::post;
    let case = DATA.case("post_v3_gov_subsidy_transactions_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().qualification_region_code(1).order_number_list(["ONL20260618340"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_transactions_summary_query_day() {
    use wechatpay_api::v3::gov::subsidy::transactions::summary::query_day::post;
    let case = DATA.case("post_v3_gov_subsidy_transactions_summary_query_day");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .qualification_region_code(1)
            .query_date("2026-06-18")
            .query_type(post::QueryType::OrderTypeTransaction)
            .appliance_id(1)
            .cate_state(post::CateState::CateStateRedeem),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_transactions_sync() {
    use wechatpay_api::v3::gov::subsidy::transactions::sync::post;
    let case = DATA.case("post_v3_gov_subsidy_transactions_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .real_name("李雷")
            .id_card_number("11010519491231002X")
            .phone_number("02800000000")
            .appliance_id(1)
            .out_trade_no("OTN20260618580")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(1)
            .seller_name("春茶节")
            .license_number("LN20260618690")
            .order_amount(35200)
            .discount_amount(2)
            .transaction_time("2026-06-18T10:35:42+08:00")
            .mch_order_id("784202606")
            .refund_id("571202606")
            .mch_name("春茶节")
            .sale_model(post::SaleModel::SaleModelOnline)
            .cate_state(post::CateState::CateStateRedeem)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_authcode_cancel() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::cancel::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_authcode_cancel");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_serial_no("SSN20260618545")
            .cred_frozen_no("CFN20260618182")
            .trans_date("2026-06-18")
            .trans_time("2026-06-18T10:35:42+08:00")
            .auth_code("134560000000000018")
            .req_ssn("270"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_authcode_commit() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::commit::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_authcode_commit");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_serial_no("SSN20260618545")
            .cred_frozen_no("CFN20260618182")
            .trans_date("2026-06-18")
            .trans_time("2026-06-18T10:35:42+08:00")
            .acq_org_order_no("AOON20260618500")
            .order_no("ON20260618153")
            .subsidy_amt(1)
            .add_code("AC20260618430")
            .address("四川省成都市武侯区锦绣路12号")
            .sale_models(post::SaleModels::Value0)
            .corp_name("春茶节")
            .brand("锦绣茶")
            .uniscid("U20260618828")
            .barcode("B20260618137")
            .auth_code("134560000000000018")
            .req_ssn("270")
            .bank_name("锦江银行")
            .bank_subsidy("100")
            .plat_subsidy("100")
            .county_code("747202")
            .amount(35200),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_authcode_issue() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::issue::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_authcode_issue");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .category_id("CI20260618729")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("李雷")
            .mobile("02800000000")
            .add_code("430202")
            .custom_info("table=12")
            .cert_type(post::CertType::Value1)
            .cert_no("CN20260618913")
            .req_ssn("270"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_authcode_refund() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::refund::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_authcode_refund");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_serial_no("SSN20260618545")
            .cred_frozen_no("CFN20260618182")
            .trans_date("2026-06-18")
            .trans_time("2026-06-18T10:35:42+08:00")
            .order_no("ON20260618153")
            .subsidy_amt(1)
            .add_code("AC20260618430")
            .address("四川省成都市武侯区锦绣路12号")
            .sale_models(post::SaleModels::Value0)
            .uniscid("U20260618828")
            .barcode("B20260618137")
            .auth_code("134560000000000018")
            .req_ssn("270")
            .bank_name("锦江银行")
            .bank_subsidy("100")
            .plat_subsidy("100")
            .corp_name("春茶节")
            .brand("锦绣茶"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_authcode_try() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::r#try::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_authcode_try");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_serial_no("SSN20260618545")
            .mchnt_no("MN20260618691")
            .term_no("TN20260618653")
            .auth_code("134560000000000018")
            .category("茶叶")
            .county_code("747202"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_goods_query() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::goods::query::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_goods_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .goods_bar_code("GBC20260618417")
            .province("四川省")
            .req_ssn("270")
            .req_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_n_qualifications_confirm() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_n_qualifications_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .data([
                post::Data::default()
                    .cate_code("CC20260618546")
                    .cert_no("CN20260618913")
                    .grade("银卡会员")
                    .name("李雷")
                    .operation_time("2026-06-18T10:35:42+08:00")
                    .bank_name("锦江银行")
                    .bank_subsidy("100")
                    .plat_subsidy("100")
                    .sales("锦绣路茶铺")
                    .status("S20260618213")
                    .subsidy("100")
                    .tel("02800000000")
                    .add_code("AC20260618430")
                    .address("四川省成都市武侯区锦绣路12号")
                    .sale_models("SM20260618967")
                    .brand("锦绣茶")
                    .activity_add_code("AAC20260618472")
                    .uniscid("U20260618828")
                    .corp_name("春茶节")
                    .serial_num("SN20260618878"),
            ])
            .req_ssn("270")
            .req_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_qualifications_alter() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::alter::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_qualifications_alter");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .cate_code("CC20260618546")
            .cert_no("CN20260618913")
            .name("李雷")
            .tel("02800000000")
            .req_ssn("270"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_qualifications_claim() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::claim::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_qualifications_claim");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .cate_code("CC20260618546")
            .cert_no("CN20260618913")
            .name("李雷")
            .tel("02800000000")
            .cert_type(post::CertType::Value1)
            .req_ssn("270"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_qualifications_query() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::query::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_qualifications_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().cert_no("CN20260618913").cate_code("CC20260618546").req_ssn("270"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_qualifications_sync() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::sync::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_qualifications_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .req_ssn("270")
            .data([
                post::Data::default()
                    .auth_code("134560000000000018")
                    .cate_code("CC20260618546")
                    .cert_no("CN20260618913")
                    .grade(post::Grade::一级)
                    .name("李雷")
                    .operation_time("2026-06-18T10:35:42+08:00")
                    .bank_name("锦江银行")
                    .bank_subsidy("100")
                    .plat_subsidy("100")
                    .sales("锦绣路茶铺")
                    .status(post::Status::Value0)
                    .subsidy("100")
                    .tel("02800000000")
                    .add_code("430202")
                    .address("四川省成都市武侯区锦绣路12号")
                    .sale_models(post::SaleModels::Value0)
                    .sn_code("SC20260618178")
                    .uniscid("U20260618828")
                    .corp_name("春茶节")
                    .barcode("B20260618137")
                    .item_name("明前龙井250克")
                    .spec_model("250克装")
                    .brand("锦绣茶")
                    .logistics_no("LN20260618980")
                    .delivery_time("2026-06-18T10:35:42+08:00")
                    .invoice_no("IN20260618902")
                    .is_ai_product("Y")
                    .pc_type("1")
                    .order_no("ON20260618153")
                    .origin_order_no("OON20260618836")
                    .activity_add_code("AAC20260618472")
                    .imei1("860000000000006")
                    .imei2("860000000000014")
                    .ccc_sn_order_no("CSON20260618715"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_sncode_lock() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::lock::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_sncode_lock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .create_user("锦绣路茶铺")
            .province("四川省")
            .manufact_cert_code("MCC20260618335")
            .sn("S20260618602")
            .goods_bar_code("GBC20260618417")
            .goods_type("茶叶")
            .goods_name("明前龙井250克")
            .goods_model("250克装")
            .imei1("860000000000006")
            .imei2("860000000000014")
            .trans_orderid("TO20260618719")
            .order_price("100")
            .acquire_code("AC20260618369")
            .sell_orderid("SO20260618239")
            .city("成都市")
            .county("武侯区")
            .is_ai_product("Y")
            .sale_time("2026-06-18T10:35:42+08:00")
            .mfr_info("成都锦绣茶业有限公司")
            .brand("锦绣茶")
            .sale_models("SM20260618967")
            .req_ssn("RS20260618270")
            .req_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_sncode_query() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::query::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_sncode_query");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sn("S20260618602")
            .province("四川省")
            .manufact_cert_code("MCC20260618335")
            .goods_type("茶叶")
            .goods_bar_code("GBC20260618417")
            .imei1("860000000000006")
            .imei2("860000000000014")
            .sales_models("SM20260618272")
            .req_ssn("RS20260618270")
            .req_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_gov_subsidy_zhejiang_sncode_unlock() {
    use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::unlock::post;
    let case = DATA.case("post_v3_gov_subsidy_zhejiang_sncode_unlock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .req_ssn("RS20260618270")
            .req_time("2026-06-18T10:35:42+08:00")
            .create_user("锦绣路茶铺")
            .province("四川省")
            .manufact_cert_code("MCC20260618335")
            .sn("S20260618602")
            .goods_bar_code("GBC20260618417")
            .goods_type("茶叶")
            .goods_name("明前龙井250克")
            .goods_model("250克装")
            .imei1("860000000000006")
            .imei2("860000000000014")
            .trans_orderid("TO20260618719")
            .ori_pay_orderid("OPO20260618922")
            .order_price("100")
            .acquire_code("AC20260618369")
            .sell_orderid("SO20260618239")
            .city("成都市")
            .county("武侯区")
            .is_ai_product("Y")
            .sale_time("2026-06-18T10:35:42+08:00")
            .mfr_info("成都锦绣茶业有限公司")
            .brand("锦绣茶")
            .sales_models("SM20260618272"),
    );
    case.read::<post::Response>();
}
