//! The docs' samples of `v2-applyment`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_applyment.json"),
));

#[test]
fn post_applyment_micro_getstate() {
    use wechatpay_api::v2::applyment::micro::getstate::post;
    let case = DATA.case("post_applyment_micro_getstate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .applyment_id("5532026061")
            .business_code("889202"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_getupgradestate() {
    use wechatpay_api::v2::applyment::micro::getupgradestate::post;
    let case = DATA.case("post_applyment_micro_getupgradestate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .sub_mch_id("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_modifyarchives() {
    use wechatpay_api::v2::applyment::micro::modifyarchives::post;
    let case = DATA.case("post_applyment_micro_modifyarchives");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .sub_mch_id("1684913560")
            .account_number("6217000000000000000")
            .bank_name("锦江银行")
            .account_bank("锦江银行")
            .bank_address_code("510107")
            .cert_sn("CS20260618167"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_modifycontactinfo() {
    use wechatpay_api::v2::applyment::micro::modifycontactinfo::post;
    let case = DATA.case("post_applyment_micro_modifycontactinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .sub_mch_id("1684913560")
            .mobile_phone("02800000000")
            .email("li.lei@example.com")
            .merchant_name("成都锦绣茶业有限公司")
            .cert_sn("CS20260618167"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_signcontract() {
    use wechatpay_api::v2::applyment::micro::signcontract::post;
    let case = DATA.case("post_applyment_micro_signcontract");
    case.is::<post::Request>();
    case.responded("request", post());
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_submit() {
    use wechatpay_api::v2::applyment::micro::submit::post;
    let case = DATA.case("post_applyment_micro_submit");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("3.0")
            .cert_sn("CS20260618167")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .business_code("889202")
            .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .id_card_national("DzpZbE7q1uKc_v2RtYw-0618")
            .id_card_name("李雷")
            .id_card_number("11010519491231002X")
            .id_card_valid_time(["2026-06-18"])
            .account_name("李雷")
            .account_bank("锦江银行")
            .bank_address_code("510107")
            .bank_name("锦江银行")
            .account_number("6217000000000000000")
            .store_name("锦绣路茶铺")
            .store_address_code("510107")
            .store_street("四川省成都市武侯区锦绣路12号")
            .store_longitude("104.0430")
            .store_latitude("30.6420")
            .store_entrance_pic("DzpZbE7q1uKc_v2RtYw-0618")
            .indoor_pic("DzpZbE7q1uKc_v2RtYw-0618")
            .address_certification("四川省成都市武侯区锦绣路12号")
            .merchant_shortname("锦绣茶")
            .service_phone("02800000000")
            .product_desc("锦绣路茶铺-明前龙井")
            .rate("0.6")
            .business_addition_desc("锦绣路茶铺-明前龙井")
            .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
            .contact("李雷")
            .contact_phone("02800000000")
            .contact_email("li.lei@example.com"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_applyment_micro_submitupgrade() {
    use wechatpay_api::v2::applyment::micro::submitupgrade::post;
    let case = DATA.case("post_applyment_micro_submitupgrade");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .cert_sn("CS20260618167")
            .sub_mch_id("1684913560")
            .organization_type("6")
            .business_license_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .business_license_number("251202606181035")
            .merchant_name("成都锦绣茶业有限公司")
            .company_address("四川省成都市武侯区锦绣路12号")
            .legal_person("李雷")
            .business_time("20260618103542")
            .business_licence_type("6362")
            .organization_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .organization_number("ON20260618742")
            .organization_time("20260618103542")
            .account_name("李雷")
            .account_bank("锦江银行")
            .bank_address_code("510107")
            .bank_name("锦江银行")
            .account_number("6217000000000000000")
            .merchant_shortname("锦绣茶")
            .business("B20260618863")
            .qualifications("DzpZbE7q1uKc_v2RtYw-0618")
            .business_scene("OFFLINE")
            .business_addition_desc("锦绣路茶铺-明前龙井")
            .business_addition_pics("DzpZbE7q1uKc_v2RtYw-0618")
            .contact_email("li.lei@example.com"),
    );
    case.read::<post::Response>();
}
