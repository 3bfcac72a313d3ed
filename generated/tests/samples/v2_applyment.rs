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
            .applyment_id("2000002618065317"),
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
            .account_number("6200000000000000000")
            .bank_name("招商银行股份有限公司成都锦城支行")
            .account_bank("招商银行")
            .bank_address_code("510100")
            .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D"),
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
            .mobile_phone("15400000001")
            .email("li.lei@example.com")
            .merchant_name("成都望江茶馆")
            .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D"),
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
            .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .business_code("1684907235_20260618100001")
            .id_card_copy(
                "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
            )
            .id_card_national(
                "EqATpaFfT-RBKWVeB_KvzRPHNysWdDE7QaBfmC7r6EB17bVGWaKTUb4Teab6s0fCTVIqEC_ZM80B0UxmpA9LKFdNRmkNqjyx9HH7vnGV",
            )
            .id_card_name("李雷")
            .id_card_number("11010519491231002X")
            .id_card_valid_time(["2016-06-18", "长期"])
            .account_name("李雷")
            .account_bank("招商银行")
            .bank_address_code("510100")
            .bank_name("招商银行股份有限公司成都锦城支行")
            .account_number("6200000000000000000")
            .store_name("望江楼茶馆")
            .store_address_code("510107")
            .store_street("锦绣路12号")
            .store_longitude("104.0430")
            .store_latitude("30.6420")
            .store_entrance_pic(
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
            )
            .indoor_pic(
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            )
            .merchant_shortname("望江茶馆")
            .service_phone("028-80000000")
            .product_desc("餐饮")
            .rate("0.6%")
            .business_addition_desc("临街茶馆，供应茶饮和茶叶")
            .business_addition_pics([
                "CSqRazpykj1nQd144cgslUpgVeaED6-VEt3-eqcDbft0xToLVp00fJKMx3ZoZsQwwYdwJUZD6GE6vIEVgR5tbLWFAIGTGF8mOIlUvZqn",
            ])
            .contact("李雷")
            .contact_phone("15400000001")
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
            .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .sub_mch_id("1684913560")
            .organization_type("4")
            .business_license_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .business_license_number("92510107MA00000154")
            .merchant_name("成都望江茶馆")
            .company_address("四川省成都市武侯区锦绣路12号")
            .legal_person("李雷")
            .business_time("[\"2020-03-20\",\"长期\"]")
            .business_licence_type("1762")
            .merchant_shortname("望江茶馆")
            .business("719")
            .business_scene("[1837]")
            .business_addition_desc("临街茶馆，供应茶饮和茶叶")
            .business_addition_pics(
                "[\"CSqRazpykj1nQd144cgslUpgVeaED6-VEt3-eqcDbft0xToLVp00fJKMx3ZoZsQwwYdwJUZD6GE6vIEVgR5tbLWFAIGTGF8mOIlUvZqn\"]",
            )
            .contact_email("li.lei@example.com"),
    );
    case.read::<post::Response>();
}
