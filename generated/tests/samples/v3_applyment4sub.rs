//! The docs' samples of `v3-applyment4sub`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_applyment4sub.json"),
));

#[test]
fn get_v3_applyment4sub_applyment_applyment_id_applyment_id() {
    use wechatpay_api::v3::applyment4sub::applyment::applyment_id::by_applyment_id::get;
    let case = DATA.case("get_v3_applyment4sub_applyment_applyment_id_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_applyment4sub_applyment_business_code_business_code() {
    use wechatpay_api::v3::applyment4sub::applyment::business_code::by_business_code::get;
    let case = DATA.case("get_v3_applyment4sub_applyment_business_code_business_code");
    case.is::<get::Request>();
    case.responded("request", get("1684907235_20260618100001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_applyment4sub_applyment() {
    use wechatpay_api::v3::applyment4sub::applyment::post;
    let case = DATA.case("post_v3_applyment4sub_applyment_");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_code("1684907235_20260618100001")
            .contact_info(
                post::ContactInfo::default()
                    .contact_type(post::ContactType::Legal)
                    .contact_name("李雷")
                    .mobile_phone("15400000001")
                    .contact_email("li.lei@example.com"),
            )
            .subject_info(
                post::SubjectInfo::default()
                    .subject_type(post::SubjectType::SubjectTypeIndividual)
                    .business_license_info(
                        post::BusinessLicenseInfo::default()
                            .license_copy(
                                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
                            )
                            .license_number("92510107MA00000154")
                            .merchant_name("成都望江茶馆")
                            .legal_person("李雷"),
                    )
                    .identity_info(
                        post::IdentityInfo::default()
                            .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
                            .id_card_info(
                                post::IdCardInfo::default()
                                    .id_card_copy(
                                        "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
                                    )
                                    .id_card_national(
                                        "EqATpaFfT-RBKWVeB_KvzRPHNysWdDE7QaBfmC7r6EB17bVGWaKTUb4Teab6s0fCTVIqEC_ZM80B0UxmpA9LKFdNRmkNqjyx9HH7vnGV",
                                    )
                                    .id_card_name("李雷")
                                    .id_card_number("11010519491231002X")
                                    .card_period_begin("2016-06-18")
                                    .card_period_end("长期"),
                            ),
                    ),
            )
            .business_info(
                post::BusinessInfo::default()
                    .merchant_shortname("望江茶馆")
                    .service_phone("028-80000000")
                    .sales_info(
                        post::SalesInfo::default()
                            .sales_scenes_type([post::SalesScenesType::SalesScenesStore])
                            .biz_store_info(
                                post::BizStoreInfo::default()
                                    .biz_store_name("望江楼茶馆")
                                    .biz_address_code("510107")
                                    .biz_store_address("锦绣路12号")
                                    .store_entrance_pic([
                                        "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                                    ])
                                    .indoor_pic([
                                        "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
                                    ]),
                            ),
                    ),
            )
            .settlement_info(
                post::SettlementInfo::default()
                    .settlement_id("719")
                    .qualification_type("餐饮"),
            )
            .bank_account_info(
                post::BankAccountInfo::default()
                    .bank_account_type(post::BankAccountType::BankAccountTypeCorporate)
                    .account_name("成都望江茶馆")
                    .account_bank("招商银行")
                    .bank_address_code("510100")
                    .bank_name("招商银行股份有限公司成都锦城支行")
                    .account_number("6200000000000000000"),
            ),
    );
    case.read::<post::Response>();
}
