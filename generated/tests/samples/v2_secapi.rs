//! The docs' samples of `v2-secapi`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_secapi.json"),
));

#[test]
fn post_secapi_mch_add_institutionsub() {
    use wechatpay_api::v2::secapi::mch::add_institutionsub::post;
    let case = DATA.case("post_secapi_mch_addInstitutionsub");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .app_id("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .channel_id("1684930625")
            .merchant_name("成都望江茶馆")
            .merchant_shortname("望江茶馆")
            .merchant_remark("WJCG0001")
            .merchant_country_code("156")
            .merchant_type(post::MerchantType::Individual)
            .business_category("327")
            .mcc("5812")
            .registration_certificate_number("92510107MA00000154")
            .registration_certificate_date("2036-06-17")
            .registration_certificate_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .business_type(post::BusinessType::Both)
            .app_download("https://tea.example.com/app")
            .business_website("https://tea.example.com")
            .office_account("gh_5f0c1a9e7b3d")
            .mini_program("望江茶馆小程序")
            .store_address("四川省成都市武侯区望江路29号")
            .store_photos([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ])
            .director_name("李雷")
            .director_id_number("11010519491231002X")
            .principal_name("李雷")
            .principal_id_number("11010519491231002X")
            .office_phone("028-80000000")
            .contact_name("李雷")
            .contact_phone("15400000001")
            .contact_email("li.lei@example.com")
            .settlement_bank_number("6200000000000000000")
            .apply_h5_payment(post::ApplyH5Payment::Yes)
            .h5_website_url("https://tea.example.com")
            .h5_domains(["tea.example.com"])
            .attach("望江茶馆入驻"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_addsubdevconfig() {
    use wechatpay_api::v2::secapi::mch::addsubdevconfig::post;
    let case = DATA.case("post_secapi_mch_addsubdevconfig");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .jsapi_path("https://tea.example.com/pay/"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_channelsetting() {
    use wechatpay_api::v2::secapi::mch::channelsetting::post;
    let case = DATA.case("post_secapi_mch_channelsetting");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .channel_id("1684930625"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_modify_institutionsub() {
    use wechatpay_api::v2::secapi::mch::modify_institutionsub::post;
    let case = DATA.case("post_secapi_mch_modifyInstitutionsub");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .app_id("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .merchant_name("成都望江茶馆")
            .channel_id("1684930625")
            .merchant_shortname("望江茶馆")
            .merchant_country_code("156")
            .merchant_type(post::MerchantType::Individual)
            .business_category("327")
            .mcc("5812")
            .registration_certificate_number("92510107MA00000154")
            .registration_certificate_date("2036-06-17")
            .registration_certificate_copy(
                "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
            )
            .business_type(post::BusinessType::Both)
            .app_download("https://tea.example.com/app")
            .business_website("https://tea.example.com")
            .office_account("gh_5f0c1a9e7b3d")
            .mini_program("望江茶馆小程序")
            .store_address("四川省成都市武侯区望江路29号")
            .store_photos([
                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
            ])
            .principal_name("李雷")
            .principal_id_number("11010519491231002X")
            .office_phone("028-80000000")
            .contact_name("李雷")
            .contact_phone("15400000001")
            .contact_email("li.lei@example.com")
            .settlement_bank_number("6200000000000000000")
            .apply_h5_payment(post::ApplyH5Payment::Yes)
            .h5_website_url("https://tea.example.com")
            .h5_domains(["tea.example.com"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_modifymchinfo() {
    use wechatpay_api::v2::secapi::mch::modifymchinfo::post;
    let case = DATA.case("post_secapi_mch_modifymchinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .merchant_shortname("望江茶馆")
            .service_phone("028-80000000"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_query_institutionsub() {
    use wechatpay_api::v2::secapi::mch::query_institutionsub::post;
    let case = DATA.case("post_secapi_mch_queryInstitutionsub");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().app_id("wx5f0c1a9e7b3d2846").mch_id("1684907235").sub_mch_id("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_querysubdevconfig() {
    use wechatpay_api::v2::secapi::mch::querysubdevconfig::post;
    let case = DATA.case("post_secapi_mch_querysubdevconfig");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().appid("wx5f0c1a9e7b3d2846").mch_id("1684907235").sub_mch_id("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_submchmanage() {
    use wechatpay_api::v2::secapi::mch::submchmanage::post;
    let case = DATA.case("post_secapi_mch_submchmanage");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .action(post::Action::Query)
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .page_index("1")
            .page_size("20"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mch_uploadmedia() {
    use wechatpay_api::v2::secapi::mch::uploadmedia::post;
    let case = DATA.case("post_secapi_mch_uploadmedia");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .media(
                wechatpay_api::model::Upload::new(
                    "shop-front.jpg",
                    "the bytes of the file",
                ),
            )
            .mch_id("1684907235")
            .sign_type(post::SignType::Md5)
            .sign("BC74254770F58904DBA41ECCCC3FC162"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_mkt_addrecommendconf() {
    use wechatpay_api::v2::secapi::mkt::addrecommendconf::post;
    let case = DATA.case("post_secapi_mkt_addrecommendconf");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .subscribe_appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_facepayreverse() {
    use wechatpay_api::v2::secapi::pay::facepayreverse::post;
    let case = DATA.case("post_secapi_pay_facepayreverse");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .out_trade_no("TEA20260618103542007")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_multiprofitsharing() {
    use wechatpay_api::v2::secapi::pay::multiprofitsharing::post;
    let case = DATA.case("post_secapi_pay_multiprofitsharing");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sign_type("HMAC-SHA256")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .amount(5000)
                    .description("六月茶具货款分账")
                    .name("成都百花潭茶具有限公司"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_profitsharing() {
    use wechatpay_api::v2::secapi::pay::profitsharing::post;
    let case = DATA.case("post_secapi_pay_profitsharing");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sign_type("HMAC-SHA256")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .amount(5000)
                    .description("六月茶具货款分账")
                    .name("成都百花潭茶具有限公司"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_profitsharingfinish() {
    use wechatpay_api::v2::secapi::pay::profitsharingfinish::post;
    let case = DATA.case("post_secapi_pay_profitsharingfinish");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .description("分账已完成"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_profitsharingreturn() {
    use wechatpay_api::v2::secapi::pay::profitsharingreturn::post;
    let case = DATA.case("post_secapi_pay_profitsharingreturn");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .order_id("30000106182026061804829157306")
            .out_return_no("RT20260620090500001")
            .return_account_type("MERCHANT_ID")
            .return_account("1684920418")
            .return_amount(1200)
            .description("礼盒破损退款回退"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_refund() {
    use wechatpay_api::v2::secapi::pay::refund::post;
    let case = DATA.case("post_secapi_pay_refund");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("4200002618202606184087315926")
            .out_refund_no("RF20260620090211003")
            .total_fee(35200)
            .refund_fee(1200)
            .refund_fee_type("CNY")
            .refund_desc("礼盒破损")
            .refund_account("REFUND_SOURCE_UNSETTLED_FUNDS")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_refundv2() {
    use wechatpay_api::v2::secapi::pay::refundv2::post;
    let case = DATA.case("post_secapi_pay_refundv2");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(1)
                            .price(1200),
                    ]),
            )
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("4200002618202606184087315926")
            .out_refund_no("RF20260620090211003")
            .total_fee(35200)
            .refund_fee(1200)
            .refund_fee_type("CNY")
            .refund_desc("礼盒破损")
            .refund_account("REFUND_SOURCE_UNSETTLED_FUNDS")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secapi_pay_reverse() {
    use wechatpay_api::v2::secapi::pay::reverse::post;
    let case = DATA.case("post_secapi_pay_reverse");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .out_trade_no("TEA20260618103542007")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
