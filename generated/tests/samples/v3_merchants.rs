//! The docs' samples of `v3-merchants`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchants.json"),
));

#[test]
fn put_v3_merchants() {
    use wechatpay_api::v3::merchants::put;
    let case = DATA.case("put_v3_merchants");
    case.is::<put::Request>();
    case.responded(
        "request",
        put()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .name("成都望江茶馆")
            .shortname("望江茶馆")
            .office_phone("028-80000000")
            .contact(
                put::Contact::default()
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com"),
            )
            .business_category(327)
            .channel_id("1684930625")
            .merchant_country_code("156")
            .merchant_type(put::MerchantType::Individual)
            .registration_certificate_number("92510107MA00000154")
            .registration_certificate_date("2036-06-17")
            .registration_certificate_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .settlement_bank_number("6200000000000000000")
            .business(
                put::Business::default()
                    .business_type(put::BusinessType::Both)
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
                put::Principal::default().name("李雷").number("11010519491231002X"),
            ),
    );
    case.read::<put::Response>();
}

#[test]
fn post_v3_merchants() {
    use wechatpay_api::v3::merchants::post;
    let case = DATA.case("post_v3_merchants");
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
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchants_sub_mchid() {
    use wechatpay_api::v3::merchants::by_sub_mchid::get;
    let case = DATA.case("get_v3_merchants_sub_mchid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684913560").sp_appid("wx5f0c1a9e7b3d2846").sp_mchid("1684907235"),
    );
    case.read::<get::Response>();
}
