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
            .channel_id("986")
            .merchant_name("成都锦绣茶业有限公司")
            .merchant_shortname("锦绣茶")
            .merchant_remark("六月茶园采摘报酬")
            .merchant_country_code("246")
            .merchant_type(post::MerchantType::Enterprise)
            .business_category("950")
            .mcc("6542")
            .registration_certificate_number("RCN20260618588")
            .registration_certificate_date("2026-06-18")
            .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .business_type(post::BusinessType::Online)
            .app_download("https://tea.example.com")
            .business_website("https://tea.example.com")
            .office_account("gh_5f0c1a9e7b3d")
            .mini_program("pages/tea/index")
            .store_address("四川省成都市武侯区锦绣路12号")
            .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
            .director_name("春茶节")
            .director_id_number("11010519491231002X")
            .principal_name("春茶节")
            .principal_id_number("11010519491231002X")
            .office_phone("02800000000")
            .contact_name("李雷")
            .contact_phone("02800000000")
            .contact_email("li.lei@example.com")
            .settlement_bank_number("141202606181")
            .apply_h5_payment(post::ApplyH5Payment::Yes)
            .h5_website_url("https://pay.example.com/wechat/notices")
            .h5_domains(["HD20260618416"])
            .attach("table=12"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .jsapi_path("pages/tea/index?from=pay"),
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
            .channel_id("98620260"),
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
            .merchant_name("成都锦绣茶业有限公司")
            .channel_id("986")
            .merchant_shortname("锦绣茶")
            .merchant_country_code("246")
            .merchant_type(post::MerchantType::Enterprise)
            .business_category("950")
            .mcc("6542")
            .registration_certificate_number("RCN20260618588")
            .registration_certificate_date("2026-06-18")
            .registration_certificate_copy("DzpZbE7q1uKc_v2RtYw-0618")
            .business_type(post::BusinessType::Online)
            .app_download("https://tea.example.com")
            .business_website("https://tea.example.com")
            .office_account("gh_5f0c1a9e7b3d")
            .mini_program("pages/tea/index")
            .store_address("四川省成都市武侯区锦绣路12号")
            .store_photos(["DzpZbE7q1uKc_v2RtYw-0618"])
            .director_name("春茶节")
            .director_id_number("11010519491231002X")
            .principal_name("春茶节")
            .principal_id_number("11010519491231002X")
            .office_phone("02800000000")
            .contact_name("李雷")
            .contact_phone("02800000000")
            .contact_email("li.lei@example.com")
            .settlement_bank_number("141202606181")
            .apply_h5_payment(post::ApplyH5Payment::Yes)
            .h5_website_url("https://pay.example.com/wechat/notices")
            .h5_domains(["HD20260618416"]),
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
            .merchant_shortname("锦绣茶")
            .service_phone("02800000000"),
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
            .action(post::Action::Add)
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .merchant_name("成都锦绣茶业有限公司")
            .sub_mch_id("1684913560")
            .page_index("1")
            .page_size("39"),
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
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .mch_id("1684907235")
            .sign_type(post::SignType::Md5)
            .sign("C380BEC2BFD727A4B6845133519F3AD6"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("226202606")
                    .amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .name("春茶节"),
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
            .brand_mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("226202606")
                    .amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .name("春茶节"),
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
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .description("锦绣路茶铺-明前龙井"),
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
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .order_id("8872026061810354288788788788")
            .out_order_no("OON20260618382")
            .out_return_no("ORN20260618964")
            .return_account_type("MERCHANT_ID")
            .return_account("69320260")
            .return_amount(35200)
            .description("锦绣路茶铺-明前龙井"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .total_fee(35200)
            .refund_fee(35200)
            .refund_fee_type("CNY")
            .refund_desc("锦绣路茶铺-明前龙井")
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
                    .receipt_id("RI20260618825")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("GI20260618287")
                            .wxpay_goods_id("9512")
                            .goods_name("明前龙井250克")
                            .quantity(2)
                            .price(35200),
                    ]),
            )
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .total_fee(35200)
            .refund_fee(35200)
            .refund_fee_type("CNY")
            .refund_desc("锦绣路茶铺-明前龙井")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
