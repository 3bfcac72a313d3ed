//! The docs' samples of `v3-global`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_global.json"),
));

#[test]
fn get_v3_global_certificates() {
    use wechatpay_api::v3::global::certificates::get;
    let case = DATA.case("get_v3_global_certificates");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_customs_orders() {
    use wechatpay_api::v3::global::customs::orders::get;
    let case = DATA.case("get_v3_global_customs_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .order_type(get::OrderType::OutTradeNo)
            .order_no("TEA20260618103542007")
            .customs(get::Customs::GuangzhouZs)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_customs_orders() {
    use wechatpay_api::v3::global::customs::orders::post;
    let case = DATA.case("post_v3_global_customs_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .duty(0)
            .sub_order_no("TEA20260618103542007A")
            .fee_type("CNY")
            .order_fee(32800)
            .transport_fee(0)
            .product_fee(32800),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_v3_global_customs_orders() {
    use wechatpay_api::v3::global::customs::orders::patch;
    let case = DATA.case("patch_v3_global_customs_orders");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .customs(patch::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .duty(0)
            .order_fee(32800)
            .transport_fee(0)
            .product_fee(32800),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_global_customs_redeclare() {
    use wechatpay_api::v3::global::customs::redeclare::post;
    let case = DATA.case("post_v3_global_customs_redeclare");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .sub_order_id("1000681684202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_customs_verify_certificate() {
    use wechatpay_api::v3::global::customs::verify_certificate::post;
    let case = DATA.case("post_v3_global_customs_verify_certificate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .certificate_type("IDCARD")
            .certificate_id("11010519491231002X")
            .certificate_name("李雷"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::global::merchant_service::complaint_notifications::get;
    let case = DATA.case("get_v3_global_merchant_service_complaint_notifications");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn put_v3_global_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::global::merchant_service::complaint_notifications::put;
    let case = DATA.case("put_v3_global_merchant_service_complaint_notifications");
    case.is::<put::Request>();
    case.responded("request", put().url("https://pay.example.com/wechat/notices"));
    case.read::<put::Response>();
}

#[test]
fn post_v3_global_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::global::merchant_service::complaint_notifications::post;
    let case = DATA.case("post_v3_global_merchant_service_complaint_notifications");
    case.is::<post::Request>();
    case.responded("request", post().url("https://pay.example.com/wechat/notices"));
    case.read::<post::Response>();
}

#[test]
fn delete_v3_global_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::global::merchant_service::complaint_notifications::delete;
    let case = DATA.case("delete_v3_global_merchant_service_complaint_notifications");
    case.is::<delete::Request>();
    case.sent("request", delete());
}

#[test]
fn get_v3_global_merchant_service_complaints() {
    use wechatpay_api::v3::global::merchant_service::complaints::get;
    let case = DATA.case("get_v3_global_merchant_service_complaints");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(10)
            .offset(0)
            .begin_date("2026-06-18")
            .end_date("2026-06-18")
            .complainted_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_merchant_service_complaints_complaint_id() {
    use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::get;
    let case = DATA.case("get_v3_global_merchant_service_complaints_complaint_id");
    case.is::<get::Request>();
    case.responded("request", get("200201820260618152036017304826"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_merchant_service_complaints_complaint_id_complete() {
    use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::complete::post;
    let case = DATA
        .case("post_v3_global_merchant_service_complaints_complaint_id_complete");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("200201820260618152036017304826").complainted_mchid("1684907235"),
    );
}

#[test]
fn get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys() {
    use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::negotiation_historys::get;
    let case = DATA
        .case(
            "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys",
        );
    case.is::<get::Request>();
    case.responded("request", get("200201820260618152036017304826").limit(10).offset(0));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_merchant_service_complaints_complaint_id_response() {
    use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::response::post;
    let case = DATA
        .case("post_v3_global_merchant_service_complaints_complaint_id_response");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("200201820260618152036017304826")
            .complainted_mchid("1684907235")
            .response_content("您好，退款已经处理，款项将原路退回")
            .response_images([
                "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
            ])
            .jump_url("https://tea.example.com/orders")
            .jump_url_text("查看订单"),
    );
}

#[test]
fn post_v3_global_merchant_service_images_upload() {
    use wechatpay_api::v3::global::merchant_service::images::upload::post;
    let case = DATA.case("post_v3_global_merchant_service_images_upload");
    case.is::<post::Request>();
    case.responded("request", post());
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_merchant_service_images_media_id() {
    use wechatpay_api::v3::global::merchant_service::images::by_media_id::get;
    let case = DATA.case("get_v3_global_merchant_service_images_media_id");
    case.is::<get::Request>();
    case.sent(
        "request",
        get(
                "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
            )
            .complaint_id("200201820260618152036017304826"),
    );
}

#[test]
fn post_v3_global_merchant_storage_file_upload() {
    use wechatpay_api::v3::global::merchant_storage::file::upload::post;
    let case = DATA.case("post_v3_global_merchant_storage_file_upload");
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
fn post_v3_global_merchant_h5_permission_applications() {
    use wechatpay_api::v3::global::merchant::h5::permission::applications::post;
    let case = DATA.case("post_v3_global_merchant_h5_permission_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_description("成都望江茶馆经营茶室与茶叶零售")
            .sub_mchid("1684913560")
            .domains(["tea.example.com"])
            .company_register_cert(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .transaction_limit_type(post::TransactionLimitType::NormalLimit)
            .website_business_page_pics([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
            ])
            .website_homepage_pics([
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ])
            .website_state(post::WebsiteState::HasLaunched)
            .website_url("https://tea.example.com")
            .notify_url("https://pay.example.com/wechat/notices")
            .applyment_type(post::ApplymentType::ApplyForPaymentAuthority),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_merchant_h5_permission_applications_applyment_id() {
    use wechatpay_api::v3::global::merchant::h5::permission::applications::by_applyment_id::get;
    let case = DATA
        .case("get_v3_global_merchant_h5_permission_applications_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_global_merchant_h5_permission_applications_applyment_id() {
    use wechatpay_api::v3::global::merchant::h5::permission::applications::by_applyment_id::patch;
    let case = DATA
        .case("patch_v3_global_merchant_h5_permission_applications_applyment_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("2000002618065317")
            .domains(["tea.example.com"])
            .business_description("成都望江茶馆经营茶室与茶叶零售")
            .company_register_cert(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .website_business_page_pics([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
            ])
            .website_homepage_pics([
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ])
            .website_state(patch::WebsiteState::HasLaunched)
            .website_url("https://tea.example.com"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_global_merchant_h5_permission_domain_applications() {
    use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::post;
    let case = DATA.case("post_v3_global_merchant_h5_permission_domain_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .domains(["tea.example.com"])
            .website_url("https://tea.example.com")
            .website_business_page_pics([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
            ])
            .website_homepage_pics([
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ])
            .website_state(post::WebsiteState::HasLaunched)
            .notify_url("https://pay.example.com/wechat/notices")
            .out_applyment_id("H5SQ20260618100000001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_merchant_h5_permission_domain_applications_applyment_id() {
    use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::get;
    let case = DATA
        .case("get_v3_global_merchant_h5_permission_domain_applications_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_global_merchant_h5_permission_domain_applications_applyment_id() {
    use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::patch;
    let case = DATA
        .case("patch_v3_global_merchant_h5_permission_domain_applications_applyment_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("2000002618065317")
            .domains(["tea.example.com"])
            .website_state(patch::WebsiteState::HasLaunched)
            .website_url("https://tea.example.com")
            .website_business_page_pics([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
            ])
            .website_homepage_pics([
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ]),
    );
    case.read::<patch::Response>();
}

#[test]
fn get_v3_global_merchant_h5_permission_sub_mchid() {
    use wechatpay_api::v3::global::merchant::h5::permission::by_sub_mchid::get;
    let case = DATA.case("get_v3_global_merchant_h5_permission_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_merchants() {
    use wechatpay_api::v3::global::merchants::post;
    let case = DATA.case("post_v3_global_merchants");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .name("成都望江茶馆")
            .shortname("望江茶馆")
            .office_phone("028-80000000")
            .contact(
                post::Contact::default()
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com"),
            )
            .business_category(327)
            .channel_id("1684930625")
            .merchant_country_code("156")
            .merchant_type(post::MerchantType::Individual)
            .registration_certificate_number("92510107MA00000154")
            .registration_certificate_date("2036-06-17")
            .registration_certificate_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .settlement_bank_number("6200000000000000000")
            .business(
                post::Business::default()
                    .business_type(post::BusinessType::Both)
                    .app_download("https://tea.example.com/app")
                    .website("https://tea.example.com")
                    .office_account("gh_5f0c1a9e7b3d")
                    .mini_program("望江茶馆小程序")
                    .store_address("四川省成都市武侯区望江路29号")
                    .store_photos([
                        "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                        "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
                    ])
                    .mcc("5812"),
            )
            .principal(
                post::Principal::default().name("李雷").number("11010519491231002X"),
            )
            .apply_h5_payment(true)
            .h5_payment_apply_info(
                post::H5PaymentApplyInfo::default()
                    .h5_website_url("https://tea.example.com")
                    .domains(["tea.example.com"]),
            )
            .attach("进件批次202606"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_merchants_sub_mchid() {
    use wechatpay_api::v3::global::merchants::by_sub_mchid::get;
    let case = DATA.case("get_v3_global_merchants_sub_mchid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684913560").sp_appid("wx5f0c1a9e7b3d2846").sp_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn patch_v3_global_merchants_sub_mchid() {
    use wechatpay_api::v3::global::merchants::by_sub_mchid::patch;
    let case = DATA.case("patch_v3_global_merchants_sub_mchid");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .name("成都望江茶馆")
            .sub_mchid("1684913560")
            .shortname("望江茶馆")
            .office_phone("028-80000000")
            .contact(
                patch::Contact::default()
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com"),
            )
            .business_category(327)
            .channel_id("1684930625")
            .merchant_country_code("156")
            .merchant_type(patch::MerchantType::Individual)
            .registration_certificate_number("92510107MA00000154")
            .registration_certificate_date("2036-06-17")
            .registration_certificate_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .settlement_bank_number("6200000000000000000")
            .business(
                patch::Business::default()
                    .business_type(patch::BusinessType::Both)
                    .app_download("https://tea.example.com/app")
                    .website("https://tea.example.com")
                    .office_account("gh_5f0c1a9e7b3d")
                    .mini_program("望江茶馆小程序")
                    .store_address("四川省成都市武侯区望江路29号")
                    .store_photos(
                        "[\"6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1\",\"8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm\"]",
                    )
                    .mcc("5812"),
            )
            .principal(
                patch::Principal::default().name("李雷").number("11010519491231002X"),
            )
            .apply_h5_payment(true)
            .h5_payment_apply_info(
                patch::H5PaymentApplyInfo::default()
                    .website_url("https://tea.example.com")
                    .domains(["tea.example.com"]),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_global_micropay_transactions_id_transaction_id_reverse() {
    use wechatpay_api::v3::global::micropay::transactions::id::by_transaction_id::reverse::post;
    let case = DATA
        .case("post_v3_global_micropay_transactions_id_transaction_id_reverse");
    case.is::<post::Request>();
    case.sent("request", post("4200002618202606184087315926").mchid("1684907235"));
}

#[test]
fn post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse() {
    use wechatpay_api::v3::global::micropay::transactions::out_trade_no::by_out_trade_no::reverse::post;
    let case = DATA
        .case("post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse");
    case.is::<post::Request>();
    case.sent("request", post("TEA20260618103542007").mchid("1684907235"));
}

#[test]
fn post_v3_global_micropay_transactions_pay() {
    use wechatpay_api::v3::global::micropay::transactions::pay::post;
    let case = DATA.case("post_v3_global_micropay_transactions_pay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_mchid("1684907235")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .description("望江楼茶馆-明前龙井")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("MICROPAY")
            .limit_pay("no_credit")
            .merchant_category_code("5812")
            .payer(post::Payer::default().auth_code("134205718306492751"))
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-WJ-01")
                    .device_ip("203.0.113.58")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("WJ-CASHIER-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_papay_contracts_app_pre_entrust_sign() {
    use wechatpay_api::v3::global::papay::contracts::app_pre_entrust_sign::post;
    let case = DATA.case("post_v3_global_papay_contracts_app_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .user_display_name("李雷")
            .success_notify_url("https://pay.example.com/wechat/notices")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_client_ip("203.0.113.24")
            .expired_time("2026-06-18T11:30:26+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_papay_contracts_h5_pre_entrust_sign() {
    use wechatpay_api::v3::global::papay::contracts::h5_pre_entrust_sign::post;
    let case = DATA.case("post_v3_global_papay_contracts_h5_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .user_display_name("李雷")
            .success_notify_url("https://pay.example.com/wechat/notices")
            .return_appid("wx5f0c1a9e7b3d2846")
            .user_client_ip("203.0.113.24")
            .expired_time("2026-06-18T11:30:26+08:00")
            .return_url("https://tea.example.com/papay/done"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_papay_contracts_jsapi_pre_entrust_sign() {
    use wechatpay_api::v3::global::papay::contracts::jsapi_pre_entrust_sign::post;
    let case = DATA.case("post_v3_global_papay_contracts_jsapi_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .user_display_name("李雷")
            .success_notify_url("https://pay.example.com/wechat/notices")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .return_url("https://tea.example.com/papay/done")
            .expired_time("2026-06-18T11:30:26+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_papay_contracts_miniprogram_pre_entrust_sign() {
    use wechatpay_api::v3::global::papay::contracts::miniprogram_pre_entrust_sign::post;
    let case = DATA.case("post_v3_global_papay_contracts_miniprogram_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .user_display_name("李雷")
            .success_notify_url("https://pay.example.com/wechat/notices")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_client_ip("203.0.113.24")
            .expired_time("2026-06-18T11:30:26+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_papay_contracts_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::global::papay::contracts::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case("get_v3_global_papay_contracts_out_contract_code_out_contract_code");
    case.is::<get::Request>();
    case.responded("request", get("TEAQY20260618001").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_papay_contracts_web_pre_entrust_sign() {
    use wechatpay_api::v3::global::papay::contracts::web_pre_entrust_sign::post;
    let case = DATA.case("post_v3_global_papay_contracts_web_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .user_display_name("李雷")
            .success_notify_url("https://pay.example.com/wechat/notices")
            .expired_time("2026-06-18T11:30:26+08:00")
            .return_url("https://tea.example.com/papay/done"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_papay_contracts_contract_id() {
    use wechatpay_api::v3::global::papay::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_global_papay_contracts_contract_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("202606186048271935").appid("wx5f0c1a9e7b3d2846").plan_id(138602),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_papay_contracts_contract_id_terminate() {
    use wechatpay_api::v3::global::papay::contracts::by_contract_id::terminate::post;
    let case = DATA.case("post_v3_global_papay_contracts_contract_id_terminate");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .termination_note("顾客不再需要每月新茶"),
    );
}

#[test]
fn post_v3_global_papay_transactions() {
    use wechatpay_api::v3::global::papay::transactions::post;
    let case = DATA.case("post_v3_global_papay_transactions");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣茶月度订购")
            .attach("plan=138602")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .merchant_category_code("5499")
            .contract_id("202606186048271935")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("CD-JXL-001")
                    .device_ip("203.0.113.58"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_papay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::global::papay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_global_papay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse() {
    use wechatpay_api::v3::global::papay::transactions::out_trade_no::by_out_trade_no::reverse::post;
    let case = DATA
        .case("post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse");
    case.is::<post::Request>();
    case.sent("request", post("TEA20260618103542007").sub_mchid("1684913560"));
}

#[test]
fn get_v3_global_papay_transactions_transaction_id() {
    use wechatpay_api::v3::global::papay::transactions::by_transaction_id::get;
    let case = DATA.case("get_v3_global_papay_transactions_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_profit_sharing_bill_download_url() {
    use wechatpay_api::v3::global::profit_sharing::bill_download_url::get;
    let case = DATA.case("get_v3_global_profit_sharing_bill_download_url");
    case.is::<get::Request>();
    case.responded("request", get().sub_mchid("1684913560").bill_date("2026-06-17"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_profit_sharing_orders() {
    use wechatpay_api::v3::global::profit_sharing::orders::post;
    let case = DATA.case("post_v3_global_profit_sharing_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .currency("CNY")
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .name("成都百花潭茶具有限公司")
                    .amount(5000)
                    .description("六月茶具货款分账"),
                post::Receivers::default()
                    .currency("CNY")
                    .r#type(post::Type::MerchantId)
                    .account("1684907235")
                    .name("成都锦绣茶业有限公司")
                    .amount(3000)
                    .description("六月门店服务费分账"),
            ])
            .unfreeze_unsplit(false),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_profit_sharing_orders_unfreeze() {
    use wechatpay_api::v3::global::profit_sharing::orders::unfreeze::post;
    let case = DATA.case("post_v3_global_profit_sharing_orders_unfreeze");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260619120000001")
            .description("分账完成，剩余货款结算给茶馆"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_profit_sharing_orders_out_order_no() {
    use wechatpay_api::v3::global::profit_sharing::orders::by_out_order_no::get;
    let case = DATA.case("get_v3_global_profit_sharing_orders_out_order_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("PS20260618120000001")
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_profit_sharing_receivers() {
    use wechatpay_api::v3::global::profit_sharing::receivers::post;
    let case = DATA.case("post_v3_global_profit_sharing_receivers");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("1684920418")
            .name("成都百花潭茶具有限公司")
            .relation_type(post::RelationType::Supplier)
            .scene("代销茶具按约定比例分账")
            .major_service("茶具批发与零售")
            .expected_ratio(20)
            .application_file_id("2026061810354200168491356072")
            .partnership_file_id("2026061810354200168491356073"),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_global_profit_sharing_receivers() {
    use wechatpay_api::v3::global::profit_sharing::receivers::delete;
    let case = DATA.case("delete_v3_global_profit_sharing_receivers");
    case.is::<delete::Request>();
    case.sent(
        "request",
        delete()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .r#type(delete::Type::MerchantId)
            .account("1684920418"),
    );
}

#[test]
fn get_v3_global_profit_sharing_receivers_account() {
    use wechatpay_api::v3::global::profit_sharing::receivers::by_account::get;
    let case = DATA.case("get_v3_global_profit_sharing_receivers_account");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684920418")
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .r#type(get::Type::MerchantId),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_profit_sharing_refunds_bill_download_url() {
    use wechatpay_api::v3::global::profit_sharing::refunds::bill_download_url::get;
    let case = DATA.case("get_v3_global_profit_sharing_refunds_bill_download_url");
    case.is::<get::Request>();
    case.responded("request", get().sub_mchid("1684913560").bill_date("2026-06-17"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_profit_sharing_refunds_refundable_balance() {
    use wechatpay_api::v3::global::profit_sharing::refunds::refundable_balance::get;
    let case = DATA.case("get_v3_global_profit_sharing_refunds_refundable_balance");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_profit_sharing_transactions_mark() {
    use wechatpay_api::v3::global::profit_sharing::transactions::mark::post;
    let case = DATA.case("post_v3_global_profit_sharing_transactions_mark");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007")
            .currency("CNY"),
    );
}

#[test]
fn get_v3_global_profit_sharing_transactions_transaction_id_amounts() {
    use wechatpay_api::v3::global::profit_sharing::transactions::by_transaction_id::amounts::get;
    let case = DATA
        .case("get_v3_global_profit_sharing_transactions_transaction_id_amounts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_profit_sharing_transactions_transaction_id_refundable_amounts() {
    use wechatpay_api::v3::global::profit_sharing::transactions::by_transaction_id::refundable_amounts::get;
    let case = DATA
        .case(
            "get_v3_global_profit_sharing_transactions_transaction_id_refundable_amounts",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_refund_partner_recharge_balance_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::global::refund::partner::recharge_balance::sub_mchid::by_sub_mchid::get;
    let case = DATA
        .case("get_v3_global_refund_partner_recharge_balance_sub_mchid_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_refund_recharge_balance() {
    use wechatpay_api::v3::global::refund::recharge_balance::get;
    let case = DATA.case("get_v3_global_refund_recharge_balance");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_refunds() {
    use wechatpay_api::v3::global::refunds::get;
    let case = DATA.case("get_v3_global_refunds");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .transaction_id("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .sp_mchid("1684907235")
            .offset(0)
            .count(20),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_refunds() {
    use wechatpay_api::v3::global::refunds::post;
    let case = DATA.case("post_v3_global_refunds");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .transaction_id("4200002618202606184087315926")
            .out_refund_no("RF20260620090211003")
            .reason("礼盒破损，退还一个")
            .amount(post::Amount::default().refund(1200).total(35200).currency("CNY"))
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_refunds_id_refund_id() {
    use wechatpay_api::v3::global::refunds::id::by_refund_id::get;
    let case = DATA.case("get_v3_global_refunds_id_refund_id");
    case.is::<get::Request>();
    case.responded("request", get("50302607442026062057190384621").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_refunds_out_refund_no_out_refund_no() {
    use wechatpay_api::v3::global::refunds::out_refund_no::by_out_refund_no::get;
    let case = DATA.case("get_v3_global_refunds_out_refund_no_out_refund_no");
    case.is::<get::Request>();
    case.responded("request", get("RF20260620090211003").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_settle_settlements() {
    use wechatpay_api::v3::global::settle::settlements::get;
    let case = DATA.case("get_v3_global_settle_settlements");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .settle_state(get::SettleState::Settled)
            .settle_start_date("2026-06-18")
            .settle_end_date("2026-06-18")
            .limit(10)
            .offset(0),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_global_statements() {
    use wechatpay_api::v3::global::statements::get;
    let case = DATA.case("get_v3_global_statements");
    case.is::<get::Request>();
    case.sent("request", get().date("20260617").mchid("1684907235"));
}

#[test]
fn post_v3_global_transactions_app() {
    use wechatpay_api::v3::global::transactions::app::post;
    let case = DATA.case("post_v3_global_transactions_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("channel=app")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("APP")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("CD-JXL-001")
                    .device_ip("203.0.113.58")
                    .payer_client_ip("203.0.113.24")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_transactions_id_transaction_id() {
    use wechatpay_api::v3::global::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_global_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .sp_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_transactions_id_transaction_id_close() {
    use wechatpay_api::v3::global::transactions::id::by_transaction_id::close::post;
    let case = DATA.case("post_v3_global_transactions_id_transaction_id_close");
    case.is::<post::Request>();
    case.sent("request", post("4200002618202606184087315926").mchid("1684907235"));
}

#[test]
fn post_v3_global_transactions_jsapi() {
    use wechatpay_api::v3::global::transactions::jsapi::post;
    let case = DATA.case("post_v3_global_transactions_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type(post::TradeType::Jsapi)
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.58")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-CASHIER-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_transactions_mweb() {
    use wechatpay_api::v3::global::transactions::mweb::post;
    let case = DATA.case("post_v3_global_transactions_mweb");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("channel=h5")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("MWEB")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("CD-JXL-001")
                    .device_ip("203.0.113.58")
                    .payer_client_ip("203.0.113.24")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_global_transactions_native() {
    use wechatpay_api::v3::global::transactions::native::post;
    let case = DATA.case("post_v3_global_transactions_native");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("NATIVE")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.58")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-CASHIER-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_global_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::global::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_global_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TEA20260618103542007").sub_mchid("1684913560").sp_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_global_transactions_out_trade_no_out_trade_no_close() {
    use wechatpay_api::v3::global::transactions::out_trade_no::by_out_trade_no::close::post;
    let case = DATA.case("post_v3_global_transactions_out_trade_no_out_trade_no_close");
    case.is::<post::Request>();
    case.sent("request", post("TEA20260618103542007").mchid("1684907235"));
}
