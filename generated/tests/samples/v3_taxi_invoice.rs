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
            .driver_license("7148203")
            .event_time("2026-06-18T08:00:00+08:00")
            .event_type("SIGN_IN")
            .region_id(510100),
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
            .company_mchid("1684926703")
            .trade_number("10000182026061803174629050381746")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .region_id(510100)
            .driver_license("7148203")
            .plate_number("川A00000")
            .fapiao_card_information(
                post::FapiaoCardInformation::default()
                    .fapiao_media_id(
                        "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
                    )
                    .fapiao_number("73018426")
                    .fapiao_code("051002600111")
                    .fapiao_time("2026-06-18T10:40:00+08:00")
                    .check_code("20591748360274816035")
                    .password(
                        "58*4>+07<3-962/1*85+>40<7/2-6*39+18>5<0-*74/263+<9*1>85-0/47<+62*3>19-/805*<4>+73627",
                    )
                    .total_amount(1800)
                    .tax_amount(52)
                    .amount(1748)
                    .buyer_information(
                        post::BuyerInformation::default()
                            .r#type("INDIVIDUAL")
                            .name("李雷"),
                    )
                    .seller_information(
                        post::SellerInformation::default()
                            .name("成都锦江出租汽车有限公司")
                            .taxpayer_id("91510107MA0000031W")
                            .address("四川省成都市武侯区锦绣路12号")
                            .telephone("028-80000000")
                            .bank_name(
                                "招商银行股份有限公司成都锦城支行",
                            )
                            .bank_account("6200000000000000000"),
                    )
                    .extra_information(
                        post::ExtraInformation::default()
                            .payee("陈静")
                            .reviewer("韩梅梅")
                            .drawer("王芳"),
                    )
                    .items([
                        post::Items::default()
                            .tax_code("3010101020200000000")
                            .goods_name("客运服务费")
                            .unit("次")
                            .quantity(100000000)
                            .unit_price(1747572816)
                            .amount(1748)
                            .tax_amount(52)
                            .total_amount(1800)
                            .tax_rate(300)
                            .tax_prefer_mark("NO_FAVORABLE")
                            .discount(false),
                    ])
                    .remark("锦绣路至望江楼公园"),
            )
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9"),
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
                wechatpay_api::model::Upload::new("fapiao.pdf", "the bytes of the file"),
            )
            .meta(
                post::Meta::default()
                    .company_mchid("1684926703")
                    .region_id(510100)
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
            .company_name("成都锦江出租汽车有限公司")
            .mchid("1684926703")
            .driver_license("7148203")
            .driver_category("MAIN")
            .driver_status("ON_DUTY")
            .driver_photo(
                post::DriverPhoto::default()
                    .photo_type("PHOTO_URL")
                    .photo_digest(
                        post::PhotoDigest::default()
                            .hash_type("SHA256")
                            .hash_value(
                                "83c16abc821f71c6141d5a7ad3dceedd28308b25d65b29e6b3866f02050f25c1",
                            ),
                    )
                    .photo_url("https://img.example.com/taxi/driver.jpg"),
            )
            .region_id(510100),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_taxi_invoice_drivers_driver_license() {
    use wechatpay_api::v3::taxi_invoice::drivers::by_driver_license::get;
    let case = DATA.case("get_v3_taxi_invoice_drivers_driver_license");
    case.is::<get::Request>();
    case.responded("request", get("7148203").region_id(510100));
    case.read::<get::Response>();
}

#[test]
fn get_v3_taxi_invoice_taxi_companies_company_mchid() {
    use wechatpay_api::v3::taxi_invoice::taxi_companies::by_company_mchid::get;
    let case = DATA.case("get_v3_taxi_invoice_taxi_companies_company_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684926703").region_id(510100));
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
            .company_name("成都锦江出租汽车有限公司")
            .tax_id("91510107MA0000031W")
            .address("四川省成都市武侯区锦绣路12号")
            .phone("028-80000000")
            .bank_name("招商银行股份有限公司成都锦城支行")
            .bank_account("6200000000000000000")
            .invoice_mode("JIAO_WEI")
            .legal_person("韩梅梅")
            .short_name("锦江出租")
            .region_id(510100)
            .enterprise_type("ENTERPRISE"),
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
            .company_name("成都锦江出租汽车有限公司")
            .mchid("1684926703")
            .main_license("7148203")
            .deputy_license("7148265")
            .region_id(510100)
            .invoice_flag("INVOICE")
            .taxi_state(post::TaxiState::InOperation),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_taxi_invoice_taxies_plate_number() {
    use wechatpay_api::v3::taxi_invoice::taxies::by_plate_number::get;
    let case = DATA.case("get_v3_taxi_invoice_taxies_plate_number");
    case.is::<get::Request>();
    case.responded("request", get("川A00000").region_id(510100));
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
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .region_id(510100)
            .auth_mode("ORDER_AUTH"),
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
            .limit(10)
            .offset(0)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .begin_date("2026-06-18")
            .end_date("2026-06-18")
            .region_id(510100),
    );
    case.read::<get::Response>();
}
