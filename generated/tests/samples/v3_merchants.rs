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
            .name("春茶节")
            .shortname("锦绣茶")
            .office_phone("02800000000")
            .contact(
                put::Contact::default()
                    .name("李雷")
                    .phone("02800000000")
                    .email("li.lei@example.com"),
            )
            .business_category(1)
            .channel_id("9862026061")
            .merchant_country_code("246")
            .merchant_type(put::MerchantType::Enterprise)
            .registration_certificate_number("RCN20260618588")
            .registration_certificate_date("2026-06-18")
            .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .settlement_bank_number("141202606181")
            .business(
                put::Business::default()
                    .business_type(put::BusinessType::Online)
                    .app_download("https://tea.example.com")
                    .website("https://tea.example.com")
                    .office_account("gh_5f0c1a9e7b3d")
                    .mini_program("pages/tea/index")
                    .store_address("四川省成都市武侯区锦绣路12号")
                    .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
                    .mcc("6542"),
            )
            .director(put::Director::default().name("春茶节").number("N20260618876"))
            .principal(
                put::Principal::default().name("春茶节").number("N20260618876"),
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
            .name("春茶节")
            .shortname("锦绣茶")
            .office_phone("02800000000")
            .contact(
                post::Contact::default()
                    .name("李雷")
                    .phone("02800000000")
                    .email("li.lei@example.com"),
            )
            .business_category(1)
            .channel_id("9862026061")
            .merchant_country_code("246")
            .merchant_type(post::MerchantType::Enterprise)
            .registration_certificate_number("RCN20260618588")
            .registration_certificate_date("2026-06-18")
            .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .settlement_bank_number("141202606181")
            .business(
                post::Business::default()
                    .business_type(post::BusinessType::Online)
                    .app_download("https://tea.example.com")
                    .website("https://tea.example.com")
                    .office_account("gh_5f0c1a9e7b3d")
                    .mini_program("pages/tea/index")
                    .store_address("四川省成都市武侯区锦绣路12号")
                    .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
                    .mcc("6542"),
            )
            .director(post::Director::default().name("春茶节").number("N20260618876"))
            .principal(
                post::Principal::default().name("春茶节").number("N20260618876"),
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
