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
            .org_no("00016510")
            .mchnt_order_id("TEA20260618103542007")
            .upload_time("20260620090000"),
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
            .org_no("00016510")
            .mchnt_order_id("TEA20260618103542007")
            .upload_time("20260620090000"),
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
            .org_no("00016510")
            .mchnt_order_id("TEA20260618103542007")
            .upload_time("20260620090000")
            .refund_at("199900")
            .refund_dt("20260622"),
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
            .org_no("00016510")
            .sub_mchnt_cd("JXL-001")
            .sub_mchnt_nm("锦绣路茶铺")
            .store_nm("锦绣路茶铺")
            .online_no("TEA20260618103542007")
            .mchnt_order_id("TEA20260618103542007")
            .upload_time("20260620090000")
            .notify_url("https://pay.example.com/wechat/notices")
            .prod_id("A01")
            .eng_grade("1")
            .brand_nm("锦绣茶")
            .prod_model("JX-BCD218")
            .sales_chnl("线上")
            .plat_form("锦绣茶小程序")
            .payer_tp("1")
            .sales_at("199900")
            .actual_at("169915")
            .trans_tm("20260618103615")
            .mchnt_cd("898510154990017")
            .mer_sub_at("0")
            .discount_at("29985")
            .image01("https://img.example.com/tea/bcd218-sn.jpg")
            .pack_and_active_photo("https://img.example.com/tea/bcd218-pack.jpg")
            .bar_code("6970000000260")
            .sn_code("JXBCD2182605170342")
            .register_model("JX-BCD218")
            .record_number("2026-0312-104778")
            .eng_grade_standard("GB 12021.2-2015")
            .invoice_info(
                post::InvoiceInfo::default()
                    .invoice_cd("051002600111")
                    .invoice_no("48602741")
                    .invoice_dt("20260618")
                    .invoice_link("https://tea.example.com/fapiao/48602741.pdf")
                    .invoice_tp("1")
                    .invoice_ck_cd("61734802559048173906")
                    .nm("李雷")
                    .tax("199900")
                    .invoice_tax_amt("22997")
                    .sales_ent_nm("成都锦绣茶业有限公司")
                    .tax_payer("91510107MA0000007C")
                    .num("1")
                    .service_nm("电冰箱 JX-BCD218"),
            )
            .track_info(
                post::TrackInfo::default()
                    .tracking_no("SF1400000000017")
                    .tracking_company("顺丰速运")
                    .usr_prov("四川省")
                    .usr_city("成都市")
                    .usr_area("武侯区")
                    .usr_addr("四川省成都市武侯区锦绣路12号")
                    .tracking_type("快递")
                    .delivery_method("送货上门")
                    .shipping_addr("四川省成都市双流区航港路6号")
                    .delivery_time("20260619152000"),
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
            .org_no("00016510")
            .sub_mchnt_cd("JXL-001")
            .sub_mchnt_nm("锦绣路茶铺")
            .store_nm("锦绣路茶铺")
            .online_no("TEA20260618103542007")
            .mchnt_order_id("TEA20260618103542007")
            .upload_time("20260620090000")
            .notify_url("https://pay.example.com/wechat/notices")
            .prod_id("A01")
            .eng_grade("1")
            .brand_nm("锦绣茶")
            .prod_model("JX-BCD218")
            .sales_chnl("线上")
            .plat_form("锦绣茶小程序")
            .payer_tp("1")
            .sales_at("199900")
            .actual_at("169915")
            .trans_tm("20260618103615")
            .mchnt_cd("898510154990017")
            .mer_sub_at("0")
            .discount_at("29985")
            .image01("https://img.example.com/tea/bcd218-sn.jpg")
            .pack_and_active_photo("https://img.example.com/tea/bcd218-pack.jpg")
            .bar_code("6970000000260")
            .sn_code("JXBCD2182605170342")
            .register_model("JX-BCD218")
            .record_number("2026-0312-104778")
            .eng_grade_standard("GB 12021.2-2015")
            .invoice_info(
                post::InvoiceInfo::default()
                    .invoice_cd("051002600111")
                    .invoice_no("48602741")
                    .invoice_dt("20260618")
                    .invoice_link("https://tea.example.com/fapiao/48602741.pdf")
                    .invoice_tp("1")
                    .invoice_ck_cd("61734802559048173906")
                    .nm("李雷")
                    .tax("199900")
                    .invoice_tax_amt("22997")
                    .sales_ent_nm("成都锦绣茶业有限公司")
                    .tax_payer("91510107MA0000007C")
                    .num("1")
                    .service_nm("电冰箱 JX-BCD218"),
            )
            .track_info(
                post::TrackInfo::default()
                    .tracking_no("SF1400000000017")
                    .tracking_company("顺丰速运")
                    .usr_prov("四川省")
                    .usr_city("成都市")
                    .usr_area("武侯区")
                    .usr_addr("四川省成都市武侯区锦绣路12号")
                    .tracking_type("快递")
                    .delivery_method("送货上门")
                    .shipping_addr("四川省成都市双流区航港路6号")
                    .delivery_time("20260619152000"),
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
        post().qualification_region_code(510000).license_number("91510107MA0000007C"),
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
            .product_name("锦绣茶双门电冰箱")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .brand("锦绣茶")
            .qualification_region_code(510000)
            .seller_name("成都锦绣茶业有限公司")
            .license_number("91510107MA0000007C")
            .base_price(219900)
            .average_trading_price(199900)
            .product_type(post::ProductType::CommonProduct)
            .product_model("JX-BCD218")
            .bar_code("6970000000260"),
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
            .phone_number("15400000001")
            .appliance_id(1)
            .out_trade_no("TEA20260618103542007")
            .sub_mchid("1684913560")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(510000)
            .seller_name("成都锦绣茶业有限公司")
            .license_number("91510107MA0000007C")
            .logistics_num("SF1400000000017")
            .delivery_time("2026-06-19T15:20:00+08:00")
            .invoice_num("48602741")
            .product_type(post::ProductType::CommonProduct)
            .order_amount(199900)
            .discount_amount(29985)
            .mch_order_id("TEA20260618103542007")
            .invoice_time("2026-06-18T11:00:00+08:00")
            .purchaser_name("李雷")
            .sale_model(post::SaleModel::SaleModelOnline)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .invoice_address_code("510107")
            .tax_authority_code("15101070000")
            .transaction_time("2026-06-18T10:36:15+08:00")
            .cate_state(post::CateState::CateStateRedeem)
            .longitude("104.0430")
            .latitude("30.6420")
            .cate_code("A01")
            .invoice_code("051002600111"),
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
            .phone_number("15400000001")
            .appliance_id(1)
            .qualification_region_code(510000)
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
            .phone_number("15400000001")
            .appliance_id(1)
            .qualification_region_code(510000)
            .out_request_no("REQ20260618103542001")
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
            .phone_number("15400000001")
            .appliance_id(1)
            .qualification_region_code(510000)
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
            .phone_number("15400000001")
            .qualification_region_code(510000)
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
            .phone_number("15400000001")
            .qualification_region_code(510000)
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
            .phone_number("15400000001")
            .appliance_id(1)
            .out_trade_no("TEA20260618103542007")
            .sub_mch_id("1684913560")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(510000)
            .sn_code("JXBCD2182605170342")
            .seller_name("成都锦绣茶业有限公司")
            .license_number("91510107MA0000007C")
            .barcode("6970000000260")
            .item_name("锦绣茶双门电冰箱")
            .spec_model("JX-BCD218")
            .logistics_num("SF1400000000017")
            .delivery_time("2026-06-19T15:20:00+08:00")
            .invoice_num("48602741")
            .product_type(post::ProductType::CommonProduct)
            .order_amount(199900)
            .discount_amount(29985)
            .mch_order_id("TEA20260618103542007")
            .invoice_time("2026-06-18T11:00:00+08:00")
            .purchaser_name("李雷")
            .sale_model(post::SaleModel::SaleModelOnline)
            .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
            .invoice_address_code("510107")
            .invoice_code("051002600111")
            .tax_authority_code("15101070000")
            .transaction_time("2026-06-18T10:36:15+08:00")
            .cate_state(post::CateState::CateStateRedeem)
            .mch_name("成都锦绣茶业有限公司"),
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
            .out_trade_no("TEA20260618103542007")
            .brand("锦绣茶")
            .qualification_region_code(510000)
            .sn_code("JXBCD2182605170342")
            .manufacturer_info("成都锦绣茶业有限公司")
            .barcode("6970000000260")
            .spec_model("JX-BCD218")
            .product_type(post::ProductType::CommonProduct)
            .sale_time("2026-06-18T10:36:15+08:00"),
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
        post().sn_code_list(["JXBCD2182605170342"]).qualification_region_code(510000),
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
            .out_trade_no("TEA20260618103542007")
            .qualification_region_code(510000)
            .sn_code("JXBCD2182605170342")
            .barcode("6970000000260")
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
        post()
            .qualification_region_code(510000)
            .order_number_list(["TEA20260618103542007"]),
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
            .qualification_region_code(510000)
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
            .phone_number("15400000001")
            .appliance_id(1)
            .out_trade_no("TEA20260618103542007")
            .energy_grade(post::EnergyGrade::FirstLevel)
            .receive_region_code("510107")
            .brand("锦绣茶")
            .address("四川省成都市武侯区锦绣路12号")
            .qualification_region_code(510000)
            .seller_name("成都锦绣茶业有限公司")
            .license_number("91510107MA0000007C")
            .order_amount(199900)
            .discount_amount(29985)
            .transaction_time("2026-06-18T10:36:15+08:00")
            .mch_order_id("TEA20260618103542007")
            .mch_name("成都锦绣茶业有限公司")
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
            .sp_serial_no("SP20260618103542001")
            .cred_frozen_no("DJ20260618103600217")
            .trans_date("20260618")
            .trans_time("105100")
            .auth_code("330618402957163840")
            .req_ssn("20260618105102000173"),
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
            .sp_serial_no("SP20260618103542001")
            .cred_frozen_no("DJ20260618103600217")
            .trans_date("20260618")
            .trans_time("103615")
            .acq_org_order_no("4200002618202606184087315926")
            .order_no("TEA20260618103542007")
            .subsidy_amt(29985)
            .add_code("330106")
            .address("浙江省杭州市西湖区龙井路12号")
            .sale_models(post::SaleModels::Value0)
            .corp_name("成都锦绣茶业有限公司")
            .brand("锦绣茶")
            .uniscid("91510107MA0000007C")
            .barcode("6970000000260")
            .auth_code("330618402957163840")
            .req_ssn("20260618103620000173")
            .bank_name("招商银行")
            .bank_subsidy("50.00")
            .plat_subsidy("20.00")
            .county_code("330106")
            .amount(199900),
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
            .category_id("A01")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("李雷")
            .mobile("15400000001")
            .add_code("330106")
            .custom_info("store=JXL-001")
            .cert_type(post::CertType::Value1)
            .cert_no("11010519491231002X")
            .req_ssn("20260618103400000173"),
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
            .sp_serial_no("SP20260618103542001")
            .cred_frozen_no("DJ20260618103600217")
            .trans_date("20260620")
            .trans_time("090211")
            .order_no("TEA20260618103542007")
            .subsidy_amt(29985)
            .add_code("330106")
            .address("浙江省杭州市西湖区龙井路12号")
            .sale_models(post::SaleModels::Value0)
            .uniscid("91510107MA0000007C")
            .barcode("6970000000260")
            .auth_code("330618402957163840")
            .req_ssn("20260620090300000173")
            .bank_name("招商银行")
            .bank_subsidy("50.00")
            .plat_subsidy("20.00")
            .corp_name("成都锦绣茶业有限公司")
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
            .sp_serial_no("SP20260618103542001")
            .mchnt_no("898330154990017")
            .term_no("33010017")
            .auth_code("330618402957163840")
            .category("A01")
            .county_code("330106"),
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
            .goods_bar_code("6970000000260")
            .province("330000")
            .req_ssn("20260620090300000173")
            .req_time("2026-06-20T09:03:00+08:00"),
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
                    .cate_code("A01")
                    .cert_no("11010519491231002X")
                    .grade("一级")
                    .name("李雷")
                    .operation_time("1781750175")
                    .bank_name("招商银行")
                    .bank_subsidy("50.00")
                    .plat_subsidy("20.00")
                    .sales("1999.00")
                    .status("0")
                    .subsidy("299.85")
                    .tel("15400000001")
                    .add_code("330106")
                    .address("浙江省杭州市西湖区龙井路12号")
                    .sale_models("0")
                    .brand("锦绣茶")
                    .activity_add_code("330000")
                    .uniscid("91510107MA0000007C")
                    .corp_name("成都锦绣茶业有限公司")
                    .serial_num("JXSN20260618103615001"),
            ])
            .req_ssn("20260620090300000173")
            .req_time("2026-06-20T09:03:00+08:00"),
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
            .cate_code("A01")
            .cert_no("11010519491231002X")
            .name("李雷")
            .tel("15400000001")
            .req_ssn("20260620090300000173"),
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
            .cate_code("A01")
            .cert_no("11010519491231002X")
            .name("李雷")
            .tel("15400000001")
            .cert_type(post::CertType::Value1)
            .req_ssn("20260620090300000173"),
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
        post()
            .cert_no("11010519491231002X")
            .cate_code("A01")
            .req_ssn("20260620090300000173"),
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
            .req_ssn("20260620090300000173")
            .data([
                post::Data::default()
                    .auth_code("330618402957163840")
                    .cate_code("A01")
                    .cert_no("11010519491231002X")
                    .grade(post::Grade::一级)
                    .name("李雷")
                    .operation_time("1781750175")
                    .bank_name("招商银行")
                    .bank_subsidy("50.00")
                    .plat_subsidy("20.00")
                    .sales("1999.00")
                    .status(post::Status::Value0)
                    .subsidy("299.85")
                    .tel("15400000001")
                    .add_code("330106")
                    .address("浙江省杭州市西湖区龙井路12号")
                    .sale_models(post::SaleModels::Value0)
                    .sn_code("JXBCD2182605170342")
                    .uniscid("91510107MA0000007C")
                    .corp_name("成都锦绣茶业有限公司")
                    .barcode("6970000000260")
                    .item_name("锦绣茶双门电冰箱")
                    .spec_model("JX-BCD218")
                    .brand("锦绣茶")
                    .logistics_no("SF1400000000017")
                    .delivery_time("2026-06-19T15:20:00+08:00")
                    .invoice_no("48602741")
                    .is_ai_product("N")
                    .order_no("TEA20260618103542007")
                    .activity_add_code("330000"),
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
            .province("330000")
            .manufact_cert_code("91510107MA0000007C")
            .sn("JXBCD2182605170342")
            .goods_bar_code("6970000000260")
            .goods_type("A01")
            .goods_name("锦绣茶双门电冰箱")
            .goods_model("JX-BCD218")
            .trans_orderid("4200002618202606184087315926")
            .order_price("1999.00")
            .sell_orderid("TEA20260618103542007")
            .city("330100")
            .county("330106")
            .is_ai_product("N")
            .sale_time("2026-06-18T10:36:15+08:00")
            .mfr_info("成都锦绣茶业有限公司")
            .brand("锦绣茶")
            .sale_models("0")
            .req_ssn("20260620090300000173")
            .req_time("2026-06-20T09:03:00+08:00"),
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
            .sn("JXBCD2182605170342")
            .province("330000")
            .manufact_cert_code("91510107MA0000007C")
            .goods_type("A01")
            .goods_bar_code("6970000000260")
            .sales_models("0")
            .req_ssn("20260620090300000173")
            .req_time("2026-06-20T09:03:00+08:00"),
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
            .req_ssn("20260620090300000173")
            .req_time("2026-06-20T09:03:00+08:00")
            .create_user("锦绣路茶铺")
            .province("330000")
            .manufact_cert_code("91510107MA0000007C")
            .sn("JXBCD2182605170342")
            .goods_bar_code("6970000000260")
            .goods_type("A01")
            .goods_name("锦绣茶双门电冰箱")
            .goods_model("JX-BCD218")
            .trans_orderid("50302607442026062057190384621")
            .ori_pay_orderid("4200002618202606184087315926")
            .order_price("1999.00")
            .sell_orderid("TEA20260618103542007")
            .city("330100")
            .county("330106")
            .is_ai_product("N")
            .sale_time("2026-06-18T10:36:15+08:00")
            .mfr_info("成都锦绣茶业有限公司")
            .brand("锦绣茶")
            .sales_models("0"),
    );
    case.read::<post::Response>();
}
