//! The docs' samples of `v3-taxi-invoice`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_taxi_invoice.json"),
));

#[test]
fn post_v3_taxi_invoice_attendance_punch() {
    use wechatpay_api::v3::taxi_invoice::attendance::punch::post;
    let case = DATA.case("post_v3_taxi_invoice_attendance_punch");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .plate_number("川A00000")
            .driver_license("2132026")
            .event_time("2026-06-18T10:35:42+08:00")
            .event_type("ET20260618358")
            .region_id(1),
    );
}

#[test]
fn post_v3_taxi_invoice_cards() {
    use wechatpay_api::v3::taxi_invoice::cards::post;
    let case = DATA.case("post_v3_taxi_invoice_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .company_mchid("1684907235")
            .trade_number("83920260618103542839839839839")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .region_id(1)
            .driver_license("2132026")
            .plate_number("川A00000")
            .fapiao_card_information(
                post::FapiaoCardInformation::default()
                    .fapiao_media_id("DzpZbE7q1uKc_v2RtYw-0618")
                    .fapiao_number("33520260")
                    .fapiao_code("547202606181")
                    .fapiao_time("2026-06-18T10:35:42+08:00")
                    .check_code("46320260618103542463")
                    .password("r7Kd2mXw9QbT4vYc")
                    .total_amount(35200)
                    .tax_amount(35200)
                    .amount(35200)
                    .buyer_information(
                        post::BuyerInformation::default()
                            .r#type("T20260618857")
                            .name("春茶节")
                            .taxpayer_id("145202606181035421")
                            .address("四川省成都市武侯区锦绣路12号")
                            .telephone("02800000000")
                            .bank_name("锦江银行")
                            .bank_account("6217000000000000000"),
                    )
                    .seller_information(
                        post::SellerInformation::default()
                            .name("春茶节")
                            .taxpayer_id("145202606181035421")
                            .address("四川省成都市武侯区锦绣路12号")
                            .telephone("02800000000")
                            .bank_name("锦江银行")
                            .bank_account("6217000000000000000"),
                    )
                    .extra_information(
                        post::ExtraInformation::default()
                            .payee("李雷")
                            .reviewer("李雷")
                            .drawer("李雷"),
                    )
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .unit_price(35200)
                            .amount(35200)
                            .tax_amount(35200)
                            .total_amount(35200)
                            .tax_rate(1)
                            .tax_prefer_mark("成都锦绣茶业有限公司")
                            .discount(true),
                    ])
                    .remark("六月茶园采摘报酬"),
            )
            .token("T20260618862"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_taxi_invoice_cards_upload_file() {
    use wechatpay_api::v3::taxi_invoice::cards::upload_file::post;
    let case = DATA.case("post_v3_taxi_invoice_cards_upload_file");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .meta(
                post::Meta::default()
                    .company_mchid("1684907235")
                    .region_id(1)
                    .digest_algorithm("DIGEST_ALGORITHM_SM3"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_taxi_invoice_driver_update_driver() {
    use wechatpay_api::v3::taxi_invoice::driver::update_driver::post;
    let case = DATA.case("post_v3_taxi_invoice_driver_update_driver");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .driver_name("李雷")
            .id_card_number("11010519491231002X")
            .company_name("成都锦绣茶业有限公司")
            .mchid("1684907235")
            .driver_license("2132026")
            .driver_category("茶叶")
            .driver_status("DS20260618390")
            .driver_photo(
                post::DriverPhoto::default()
                    .photo_type("DzpZbE7q1uKc_v2RtYw-0618")
                    .photo_digest(
                        post::PhotoDigest::default()
                            .hash_type("SHA256")
                            .hash_value(
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                            ),
                    )
                    .photo_url("https://pay.example.com/wechat/notices")
                    .photo_icon("DzpZbE7q1uKc_v2RtYw-0618"),
            )
            .region_id(1),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_taxi_invoice_drivers_driver_license() {
    use wechatpay_api::v3::taxi_invoice::drivers::by_driver_license::get;
    let case = DATA.case("get_v3_taxi_invoice_drivers_driver_license");
    case.is::<get::Request>();
    case.responded("request", get("2132026").region_id(1));
    case.read::<get::Response>();
}

#[test]
fn get_v3_taxi_invoice_taxi_companies_company_mchid() {
    use wechatpay_api::v3::taxi_invoice::taxi_companies::by_company_mchid::get;
    let case = DATA.case("get_v3_taxi_invoice_taxi_companies_company_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684907235").region_id(1));
    case.read::<get::Response>();
}

#[test]
fn post_v3_taxi_invoice_taxi_company_create_taxi_company() {
    use wechatpay_api::v3::taxi_invoice::taxi_company::create_taxi_company::post;
    let case = DATA.case("post_v3_taxi_invoice_taxi_company_create_taxi_company");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .company_name("成都锦绣茶业有限公司")
            .tax_id("TI20260618290")
            .address("四川省成都市武侯区锦绣路12号")
            .phone("02800000000")
            .bank_name("锦江银行")
            .bank_account("6217000000000000000")
            .invoice_mode("IM20260618832")
            .legal_person("李雷")
            .short_name("锦绣茶")
            .region_id(1)
            .enterprise_type("ET20260618961"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_taxi_invoice_taxi_update_taxi() {
    use wechatpay_api::v3::taxi_invoice::taxi::update_taxi::post;
    let case = DATA.case("post_v3_taxi_invoice_taxi_update_taxi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .plate_number("川A00000")
            .company_name("成都锦绣茶业有限公司")
            .mchid("1684907235")
            .main_license("1622026")
            .deputy_license("5882026")
            .region_id(1)
            .invoice_flag("Y")
            .taxi_state(post::TaxiState::InOperation),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_taxi_invoice_taxies_plate_number() {
    use wechatpay_api::v3::taxi_invoice::taxies::by_plate_number::get;
    let case = DATA.case("get_v3_taxi_invoice_taxies_plate_number");
    case.is::<get::Request>();
    case.responded("request", get("川A00000").region_id(1));
    case.read::<get::Response>();
}

#[test]
fn get_v3_taxi_invoice_user_taxi_order_find_by_token() {
    use wechatpay_api::v3::taxi_invoice::user_taxi_order::find_by_token::get;
    let case = DATA.case("get_v3_taxi_invoice_user_taxi_order_find_by_token");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .token("T20260618862")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .region_id(1)
            .auth_mode("AM20260618247"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_taxi_invoice_user_taxi_orders() {
    use wechatpay_api::v3::taxi_invoice::user_taxi_orders::get;
    let case = DATA.case("get_v3_taxi_invoice_user_taxi_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(20)
            .offset(0)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .begin_date("20260618")
            .end_date("20260618")
            .region_id(1),
    );
    case.read::<get::Response>();
}
