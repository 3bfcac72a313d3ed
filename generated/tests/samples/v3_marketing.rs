//! The docs' samples of `v3-marketing`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_marketing.json"),
));

#[test]
fn post_v3_marketing_bank_favor_users_openid_bank_multi_activity() {
    use wechatpay_api::v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post;
    let case = DATA
        .case("post_v3_marketing_bank_favor_users_openid_bank_multi_activity");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .stock_id("19263847")
            .activity_id("10284736")
            .out_request_no("REQ20260618103542001")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_creator_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_bank_favor_users_openid_coupons_coupon_id() {
    use wechatpay_api::v3::marketing::bank_favor::users::by_openid::coupons::by_coupon_id::get;
    let case = DATA.case("get_v3_marketing_bank_favor_users_openid_coupons_coupon_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "45380917263").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_bank_packages_package_id_tasks() {
    use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::get;
    let case = DATA.case("get_v3_marketing_bank_packages_package_id_tasks");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("8006421")
            .status(get::Status::Finished)
            .filename("cmb-users-202606.csv")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_bank_packages_package_id_tasks() {
    use wechatpay_api::v3::marketing::bank::packages::by_package_id::tasks::post;
    let case = DATA.case("post_v3_marketing_bank_packages_package_id_tasks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("8006421")
            .file(
                wechatpay_api::model::Upload::new(
                    "cmb-users-202606.csv",
                    "the bytes of the file",
                ),
            )
            .meta(post::Meta::default().bank_type("CMB_DEBIT")),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_callbacks() {
    use wechatpay_api::v3::marketing::busifavor::callbacks::get;
    let case = DATA.case("get_v3_marketing_busifavor_callbacks");
    case.is::<get::Request>();
    case.responded("request", get().mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_busifavor_callbacks() {
    use wechatpay_api::v3::marketing::busifavor::callbacks::post;
    let case = DATA.case("post_v3_marketing_busifavor_callbacks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().mchid("1684907235").notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_associate() {
    use wechatpay_api::v3::marketing::busifavor::coupons::associate::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_associate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .out_trade_no("TEA20260618103542007")
            .out_request_no("REQ20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_deactivate() {
    use wechatpay_api::v3::marketing::busifavor::coupons::deactivate::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_deactivate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_code("LJ26061800017384")
            .stock_id("19263847")
            .deactivate_request_no("DA20260620090211001")
            .deactivate_reason("顾客退货，券作废"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_disassociate() {
    use wechatpay_api::v3::marketing::busifavor::coupons::disassociate::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_disassociate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .out_trade_no("TEA20260618103542007")
            .out_request_no("REQ20260618105206002"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_return() {
    use wechatpay_api::v3::marketing::busifavor::coupons::r#return::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_return");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_code("LJ26061800017384")
            .stock_id("19263847")
            .return_request_no("RC20260620090248001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_send() {
    use wechatpay_api::v3::marketing::busifavor::coupons::send::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_send");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_id("19263847")
            .out_request_no("REQ20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_use() {
    use wechatpay_api::v3::marketing::busifavor::coupons::r#use::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_use");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_code("LJ26061800017384")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:36:15+08:00")
            .use_request_no("US20260618103615001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_trade_no("TEA20260618103542007")
            .mch_id("1684907235")
            .transaction_id("4200002618202606184087315926"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_coupons_card_id_send() {
    use wechatpay_api::v3::marketing::busifavor::coupons::by_card_id::send::post;
    let case = DATA.case("post_v3_marketing_busifavor_coupons_card_id_send");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_request_no("REQ20260618103542001")
            .send_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_product_coupons_pre_send() {
    use wechatpay_api::v3::marketing::busifavor::product_coupons::pre_send::post;
    let case = DATA.case("post_v3_marketing_busifavor_product_coupons_pre_send");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .send_request_no("REQ20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_product_coupons_send() {
    use wechatpay_api::v3::marketing::busifavor::product_coupons::send::post;
    let case = DATA.case("post_v3_marketing_busifavor_product_coupons_send");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_id("19263847")
            .out_request_no("REQ20260618103542001")
            .coupon_code("LJ26061800017384")
            .coupon_type(post::CouponType::Normal),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_busifavor_stocks() {
    use wechatpay_api::v3::marketing::busifavor::stocks::post;
    let case = DATA.case("post_v3_marketing_busifavor_stocks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_name("夏茶节满减券")
            .belong_merchant("1684907235")
            .comment("夏茶节门店满减")
            .goods_name("锦绣路茶铺全部茶叶")
            .stock_type(post::StockType::Normal)
            .coupon_use_rule(
                post::CouponUseRule::default()
                    .coupon_available_time(
                        post::CouponAvailableTime::default()
                            .available_begin_time("2026-06-18T00:00:00+08:00")
                            .available_end_time("2026-07-18T23:59:59+08:00")
                            .available_day_after_receive(30)
                            .available_week(
                                post::AvailableWeek::default()
                                    .week_day([1, 2, 3, 4, 5])
                                    .available_day_time([
                                        post::AvailableDayTime::default()
                                            .begin_time(32400)
                                            .end_time(43199),
                                    ]),
                            ),
                    )
                    .fixed_normal_coupon(
                        post::FixedNormalCoupon::default()
                            .discount_amount(2000)
                            .transaction_minimum(10000),
                    )
                    .use_method(post::UseMethod::OffLine),
            )
            .stock_send_rule(
                post::StockSendRule::default()
                    .max_coupons(10000)
                    .max_coupons_per_user(2)
                    .max_coupons_by_day(1000)
                    .natural_person_limit(true)
                    .prevent_api_abuse(true)
                    .transferable(true)
                    .shareable(true),
            )
            .out_request_no("REQ20260617160530001")
            .custom_entrance(
                post::CustomEntrance::default()
                    .mini_programs_info(
                        post::MiniProgramsInfo::default()
                            .mini_programs_appid("wx5f0c1a9e7b3d2846")
                            .mini_programs_path("pages/tea/index?from=coupon")
                            .entrance_words("去点茶")
                            .guiding_words("领券喝新茶"),
                    )
                    .appid("wx5f0c1a9e7b3d2846")
                    .hall_id("233519")
                    .store_id("108634217")
                    .code_display_mode(post::CodeDisplayMode::Barcode),
            )
            .display_pattern_info(
                post::DisplayPatternInfo::default()
                    .description(
                        "限锦绣路茶铺使用，每单限用一张，不兑现、不找零",
                    )
                    .merchant_logo_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
                    )
                    .merchant_name("锦绣茶")
                    .background_color(post::BackgroundColor::Color010)
                    .coupon_image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Tq7Lk2Zp9Rb4Wc8Ys1Hn5Xd3Gm6Jv0Fe2Ku7Ao4Pi9Ql8Ez3Bt6Vy1Cr5Ns/0",
                    )
                    .finder_info(
                        post::FinderInfo::default()
                            .finder_id("sphT7q2Lk9ZpR4w")
                            .finder_video_id("UDFzNsWcTq7Lk2Zp9Rb4")
                            .finder_video_cover_image_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/Wn5Xd3Gm6Jv0Fe2Ku7Ao4Pi9Ql8Ez3Bt6Vy1Cr5NsTq7Lk2Zp9Rb4Wc8Ys1H/0",
                            ),
                    ),
            )
            .coupon_code_mode(post::CouponCodeMode::MerchantUpload)
            .notify_config(
                post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .subsidy(true),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_stocks_stock_id() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::get;
    let case = DATA.case("get_v3_marketing_busifavor_stocks_stock_id");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_busifavor_stocks_stock_id() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::patch;
    let case = DATA.case("patch_v3_marketing_busifavor_stocks_stock_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("19263847")
            .custom_entrance(
                patch::CustomEntrance::default()
                    .mini_programs_info(
                        patch::MiniProgramsInfo::default()
                            .mini_programs_appid("wx5f0c1a9e7b3d2846")
                            .mini_programs_path("pages/tea/index?from=coupon")
                            .entrance_words("去点茶")
                            .guiding_words("领券喝新茶"),
                    )
                    .appid("wx5f0c1a9e7b3d2846")
                    .hall_id("233519")
                    .code_display_mode(patch::CodeDisplayMode::Barcode),
            )
            .stock_name("夏茶节满减券")
            .comment("夏茶节门店满减")
            .goods_name("锦绣路茶铺全部茶叶")
            .out_request_no("REQ20260618103542001")
            .display_pattern_info(
                patch::DisplayPatternInfo::default()
                    .description(
                        "限锦绣路茶铺使用，每单限用一张，不兑现、不找零",
                    )
                    .merchant_logo_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
                    )
                    .merchant_name("锦绣茶")
                    .background_color(patch::BackgroundColor::Color010)
                    .coupon_image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Tq7Lk2Zp9Rb4Wc8Ys1Hn5Xd3Gm6Jv0Fe2Ku7Ao4Pi9Ql8Ez3Bt6Vy1Cr5Ns/0",
                    )
                    .finder_info(
                        patch::FinderInfo::default()
                            .finder_id("sphT7q2Lk9ZpR4w")
                            .finder_video_id("UDFzNsWcTq7Lk2Zp9Rb4")
                            .finder_video_cover_image_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/Wn5Xd3Gm6Jv0Fe2Ku7Ao4Pi9Ql8Ez3Bt6Vy1Cr5NsTq7Lk2Zp9Rb4Wc8Ys1H/0",
                            ),
                    ),
            )
            .coupon_use_rule(
                patch::CouponUseRule::default().use_method(patch::UseMethod::OffLine),
            )
            .stock_send_rule(
                patch::StockSendRule::default()
                    .natural_person_limit(true)
                    .prevent_api_abuse(true),
            )
            .notify_config(
                patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .subsidy(true),
    );
}

#[test]
fn patch_v3_marketing_busifavor_stocks_stock_id_budget() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::budget::patch;
    let case = DATA.case("patch_v3_marketing_busifavor_stocks_stock_id_budget");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("19263847")
            .target_max_coupons(20000)
            .modify_budget_request_no("MB20260620100000001"),
    );
    case.read::<patch::Response>();
}

#[test]
fn get_v3_marketing_busifavor_stocks_stock_id_couponcodes() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::get;
    let case = DATA.case("get_v3_marketing_busifavor_stocks_stock_id_couponcodes");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("19263847")
            .status(get::Status::Dispatched)
            .appid("wx5f0c1a9e7b3d2846")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_busifavor_stocks_stock_id_couponcodes() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::post;
    let case = DATA.case("post_v3_marketing_busifavor_stocks_stock_id_couponcodes");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("19263847")
            .coupon_code_list(["LJ26061800017384", "LJ26061800026951"])
            .upload_request_no("UP20260617162000001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get;
    let case = DATA
        .case("get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("19263847", "LJ26061800017384").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete;
    let case = DATA
        .case("delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code");
    case.is::<delete::Request>();
    case.responded(
        "request",
        delete("19263847", "LJ26061800017384").delete_request_no("DL20260620090211001"),
    );
    case.read::<delete::Response>();
}

#[test]
fn get_v3_marketing_busifavor_subsidy_pay_receipts() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::get;
    let case = DATA.case("get_v3_marketing_busifavor_subsidy_pay_receipts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .out_subsidy_no("BC20260618103640001"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_busifavor_subsidy_pay_receipts() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::post;
    let case = DATA.case("post_v3_marketing_busifavor_subsidy_pay_receipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .transaction_id("4200002618202606184087315926")
            .payer_merchant("1684907235")
            .payee_merchant("1684913560")
            .amount(2000)
            .description("六月商家券补差")
            .out_subsidy_no("BC20260618103640001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get;
    let case = DATA
        .case("get_v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id");
    case.is::<get::Request>();
    case.responded("request", get("1120260618103640000048271936"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_busifavor_subsidy_return_receipts() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::post;
    let case = DATA.case("post_v3_marketing_busifavor_subsidy_return_receipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .transaction_id("4200002618202606184087315926")
            .refund_id("50302607442026062057190384621")
            .payer_merchant("1684907235")
            .payee_merchant("1684913560")
            .amount(68)
            .description("退货回退商家券补差")
            .out_subsidy_return_no("BT20260620090330001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get;
    let case = DATA
        .case(
            "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1220260620090330000048275204"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_busifavor_users_openid_coupons() {
    use wechatpay_api::v3::marketing::busifavor::users::by_openid::coupons::get;
    let case = DATA.case("get_v3_marketing_busifavor_users_openid_coupons");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_id("19263847")
            .coupon_state(get::CouponState::Sended)
            .creator_merchant("1684907235")
            .belong_merchant("1684907235")
            .sender_merchant("1684907235")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid() {
    use wechatpay_api::v3::marketing::busifavor::users::by_openid::coupons::by_coupon_code::appids::by_appid::get;
    let case = DATA
        .case(
            "get_v3_marketing_busifavor_users_openid_coupons_coupon_code_appids_appid",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384", "wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_callbacks() {
    use wechatpay_api::v3::marketing::favor::callbacks::get;
    let case = DATA.case("get_v3_marketing_favor_callbacks");
    case.is::<get::Request>();
    case.responded("request", get().mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_favor_callbacks() {
    use wechatpay_api::v3::marketing::favor::callbacks::post;
    let case = DATA.case("post_v3_marketing_favor_callbacks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .notify_url("https://pay.example.com/wechat/notices")
            .switch(true),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_coupon_stocks() {
    use wechatpay_api::v3::marketing::favor::coupon_stocks::post;
    let case = DATA.case("post_v3_marketing_favor_coupon_stocks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .stock_name("春茶节满百减二十")
            .available_begin_time("2026-06-18T00:00:00+08:00")
            .available_end_time("2026-07-18T23:59:59+08:00")
            .stock_use_rule(
                post::StockUseRule::default()
                    .max_coupons(1000)
                    .max_amount(2000000)
                    .max_amount_by_day(200000)
                    .max_coupons_per_user(1)
                    .natural_person_limit(true)
                    .prevent_api_abuse(true),
            )
            .no_cash(true)
            .stock_type(post::StockType::Normal)
            .comment("春茶节代金券")
            .belong_merchant("1684907235")
            .pattern_info(
                post::PatternInfo::default()
                    .description(
                        "限锦绣路茶铺使用，每单限用一张，不兑现、不找零",
                    )
                    .merchant_logo(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
                    )
                    .merchant_name("锦绣茶")
                    .background_color(post::BackgroundColor::Color010)
                    .coupon_image(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEIPAeia7ImviaVr2kGdzWqgXf6SdiaNsmZsTy0ibVJ8Wl5mQ/0",
                    )
                    .jump_target(post::JumpTarget::MiniProgram)
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index"),
            )
            .coupon_use_rule(
                post::CouponUseRule::default()
                    .coupon_available_time(
                        post::CouponAvailableTime::default()
                            .available_begin_time("2026-06-18T00:00:00+08:00")
                            .available_end_time("2026-07-18T23:59:59+08:00"),
                    )
                    .fixed_normal_coupon(
                        post::FixedNormalCoupon::default()
                            .coupon_amount(2000)
                            .transaction_minimum(10000),
                    )
                    .goods_tag(["SPRING_TEA"])
                    .trade_type([post::TradeType::Microapp])
                    .available_merchants(["1684907235"])
                    .combine_use(false),
            )
            .out_request_no("168490723520260617001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_media_image_upload() {
    use wechatpay_api::v3::marketing::favor::media::image_upload::post;
    let case = DATA.case("post_v3_marketing_favor_media_image_upload");
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
fn get_v3_marketing_favor_stocks() {
    use wechatpay_api::v3::marketing::favor::stocks::get;
    let case = DATA.case("get_v3_marketing_favor_stocks");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .offset(0)
            .limit(10)
            .stock_creator_mchid("1684907235")
            .create_start_time("2026-06-17T00:00:00+08:00")
            .create_end_time("2026-06-17T23:59:59+08:00")
            .status(get::Status::Running),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id");
    case.is::<get::Request>();
    case.responded("request", get("19263847").stock_creator_mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_items() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::items::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_items");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("19263847").stock_creator_mchid("1684907235").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_merchants() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::merchants::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_merchants");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("19263847").offset(0).limit(10).stock_creator_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_modify_goods_id() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_modify_goods_id");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("19263847")
            .stock_creator_mchid("1684907235")
            .add_goods_id_list(["BOX-S"])
            .delete_goods_id_list(["TEA-LJ-100"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_pause() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::pause::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_pause");
    case.is::<post::Request>();
    case.responded("request", post("19263847").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_refund_flow_by_day() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::refund_flow_by_day::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_refund_flow_by_day");
    case.is::<get::Request>();
    case.responded("request", get("19263847").bill_date("2026-06-19"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_refund_flow() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::refund_flow::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_refund_flow");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_restart() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::restart::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_restart");
    case.is::<post::Request>();
    case.responded("request", post("19263847").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_start() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::start::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_start");
    case.is::<post::Request>();
    case.responded("request", post("19263847").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_stop() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::stop::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_stop");
    case.is::<post::Request>();
    case.responded("request", post("19263847").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_use_flow_by_day() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow_by_day::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_use_flow_by_day");
    case.is::<get::Request>();
    case.responded("request", get("19263847").bill_date("2026-06-19"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_use_flow() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_use_flow");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_users_openid_coupons() {
    use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::get;
    let case = DATA.case("get_v3_marketing_favor_users_openid_coupons");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .status(get::Status::Sended)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_favor_users_openid_coupons() {
    use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::post;
    let case = DATA.case("post_v3_marketing_favor_users_openid_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .stock_id("19263847")
            .out_request_no("168490723520260618001")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_creator_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_favor_users_openid_coupons_coupon_id() {
    use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get;
    let case = DATA.case("get_v3_marketing_favor_users_openid_coupons_coupon_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "45380917263").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_goods_subsidy_activity_activities() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::activities::get;
    let case = DATA.case("get_v3_marketing_goods_subsidy_activity_activities");
    case.is::<get::Request>();
    case.responded("request", get().city_id("510100").offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_goods_subsidy_activity_activity_activity_id_apply() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post;
    let case = DATA
        .case("post_v3_marketing_goods_subsidy_activity_activity_activity_id_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("10284736")
            .caller_merchant_id("1684907235")
            .apply_infos([
                post::ApplyInfos::default()
                    .store_info(
                        post::StoreInfo::default()
                            .store_id("108634217")
                            .accounting_merchant_id("1684913560")
                            .merchant_id("1684913560"),
                    )
                    .goods_original_price(32800),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_goods_subsidy_activity_qualification_lock() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::qualification::lock::post;
    let case = DATA.case("post_v3_marketing_goods_subsidy_activity_qualification_lock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .order_information(
                post::OrderInformation::default()
                    .payer_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .out_trade_no("TEA20260618103542007")
                    .total_fee(35200)
                    .store_id("108634217")
                    .store_merchant_id("1684913560"),
            )
            .qualification_ids(["2026061800173842"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_goods_subsidy_activity_qualification_unlock() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::qualification::unlock::post;
    let case = DATA
        .case("post_v3_marketing_goods_subsidy_activity_qualification_unlock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .order_information(
                post::OrderInformation::default()
                    .payer_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .out_trade_no("TEA20260618103542007")
                    .total_fee(35200)
                    .store_id("108634217")
                    .store_merchant_id("1684913560"),
            )
            .qualification_ids(["2026061800173842"]),
    );
    case.read::<post::Response>();
}

#[test]
fn put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put;
    let case = DATA
        .case(
            "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
        );
    case.is::<put::Request>();
    case.responded(
        "request",
        put("10284736")
            .representative_info_list([
                put::RepresentativeInfoList::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ])
            .out_request_no("JXJJG0000017306")
            .add_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<put::Response>();
}

#[test]
fn delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete;
    let case = DATA
        .case(
            "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
        );
    case.is::<delete::Request>();
    case.responded(
        "request",
        delete("10284736")
            .representative_info_list([
                delete::RepresentativeInfoList::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ])
            .out_request_no("JXJJG0000017306")
            .delete_time("2026-06-28T10:35:42+08:00"),
    );
    case.read::<delete::Response>();
}

#[test]
fn get_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representatives::get;
    let case = DATA
        .case(
            "get_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representatives",
        );
    case.is::<get::Request>();
    case.responded("request", get("10284736").offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post;
    let case = DATA
        .case(
            "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138624").out_request_no("JXJJG0000017306").material_num(2),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get;
    let case = DATA
        .case(
            "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        );
    case.is::<get::Request>();
    case.responded("request", get("138624").offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post;
    let case = DATA
        .case(
            "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138624")
            .out_request_no("JXJJG0000017306")
            .add_time("2026-06-18T10:35:42+08:00")
            .stores([
                post::Stores::default()
                    .store_code("JXL-001")
                    .store_name("锦绣路茶铺"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete;
    let case = DATA
        .case(
            "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
        );
    case.is::<delete::Request>();
    case.responded(
        "request",
        delete("138624")
            .out_request_no("JXJJG0000017306")
            .delete_time("2026-06-28T10:35:42+08:00")
            .stores([
                delete::Stores::default()
                    .store_code("JXL-001")
                    .store_name("锦绣路茶铺"),
            ]),
    );
    case.read::<delete::Response>();
}

#[test]
fn get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::by_store_code::get;
    let case = DATA
        .case(
            "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores_store_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138624", "JXL-001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_membercard_activity_activities() {
    use wechatpay_api::v3::marketing::membercard_activity::activities::get;
    let case = DATA.case("get_v3_marketing_membercard_activity_activities");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(10)
            .offset(0)
            .activity_type(get::ActivityType::NonMemberAfterpay)
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activity_status(get::ActivityStatus::Created),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_membercard_activity_activities() {
    use wechatpay_api::v3::marketing::membercard_activity::activities::post;
    let case = DATA.case("post_v3_marketing_membercard_activity_activities");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activity_name("夏茶节入会礼")
            .activity_type(post::ActivityType::NonMemberAfterpay)
            .begin_time("2026-06-18T00:00:00+08:00")
            .end_time("2026-07-18T23:59:59+08:00")
            .award_send_period(
                post::AwardSendPeriod::default()
                    .award_send_time([
                        post::AwardSendTime::default()
                            .begin_time("2026-06-18T00:00:00+08:00")
                            .end_time("2026-07-18T23:59:59+08:00"),
                    ])
                    .award_send_day_time([
                        post::AwardSendDayTime::default()
                            .begin_day_time(
                                post::BeginDayTime::default().hours(9).minutes(0).seconds(0),
                            )
                            .end_day_time(
                                post::EndDayTime::default()
                                    .hours(20)
                                    .minutes(59)
                                    .seconds(59),
                            ),
                    ]),
            )
            .stock_list([
                post::StockList::default()
                    .stock_creator_mchid("1684907235")
                    .stock_id("19263847"),
            ])
            .out_request_no("REQ20260615142008001")
            .pay_activity_setting(
                post::PayActivitySetting::default()
                    .logo_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
                    )
                    .activity_second_title("入会送茶券")
                    .mchid_list(["1684907235"])
                    .activate_setting(
                        post::ActivateSetting::default().activate_type("AUTO_ACTIVATE"),
                    )
                    .payment_setting(
                        post::PaymentSetting::default()
                            .payment_mode(
                                post::PaymentMode::default()
                                    .payment_scene_list(["MINIAPP_SCENE", "SWING_CARD_SCENE"]),
                            )
                            .limit_bank("CMB")
                            .goods_tags(["SUMMER_TEA"]),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_activity_activities_activity_id() {
    use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::get;
    let case = DATA.case("get_v3_marketing_membercard_activity_activities_activity_id");
    case.is::<get::Request>();
    case.responded("request", get("10284736"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_membercard_activity_activities_activity_id_terminate() {
    use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::terminate::post;
    let case = DATA
        .case("post_v3_marketing_membercard_activity_activities_activity_id_terminate");
    case.is::<post::Request>();
    case.responded("request", post("10284736"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_activate_informations_activate_ticket() {
    use wechatpay_api::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get;
    let case = DATA
        .case("get_v3_marketing_membercard_open_activate_informations_activate_ticket");
    case.is::<get::Request>();
    case.responded("request", get("aT7kD2mXw9QbT4vYcR5nLz8HsJ1pGe6UaFo3NiVx0ZqLtBy"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_callback() {
    use wechatpay_api::v3::marketing::membercard_open::callback::get;
    let case = DATA.case("get_v3_marketing_membercard_open_callback");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_membercard_open_callback() {
    use wechatpay_api::v3::marketing::membercard_open::callback::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_callback");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch().notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<patch::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_cards() {
    use wechatpay_api::v3::marketing::membercard_open::cards::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().brand_id("138624").appid("wx5f0c1a9e7b3d2846").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_cards() {
    use wechatpay_api::v3::marketing::membercard_open::cards::post;
    let case = DATA.case("post_v3_marketing_membercard_open_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .logo_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6UaFo3NiVx0Zq/0",
            )
            .brand(post::Brand::default().brand_id("138624").display_name("锦绣茶"))
            .title("锦绣茶会员卡")
            .background_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Lm7cWp2ZsGq8VhX4tKf1NyRb6JdEo9QaUi3TwMx5/0",
            )
            .description("购茶累计积分，积分可兑换好茶")
            .service_phone("028-80000000")
            .code_type(post::CodeType::BarCode)
            .total_quantity(10000)
            .date_information(
                post::DateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .code_mode(post::CodeMode::SystemAllocate)
            .need_display_level(true)
            .init_level("银卡会员")
            .out_request_no("REQ20260618103542001")
            .balance_information(
                post::BalanceInformation::default()
                    .need_balance(true)
                    .balance_appid("wx5f0c1a9e7b3d2846")
                    .balance_path("pages/card/balance"),
            )
            .user_information_form(
                post::UserInformationForm::default()
                    .common_field_list([
                        post::CommonFieldList::UserFormFlagName,
                        post::CommonFieldList::UserFormFlagMobile,
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .r#type(post::CustomFieldListType::Radio)
                            .name("喜爱的茶类")
                            .values(["绿茶", "红茶", "花茶"]),
                    ]),
            )
            .additional_statement(
                post::AdditionalStatement::default()
                    .title("会员服务协议")
                    .url("https://tea.example.com/card"),
            )
            .need_dynamic_code(true),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_cards_card_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards_card_id");
    case.is::<get::Request>();
    case.responded("request", get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_marketing_membercard_open_cards_card_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::delete;
    let case = DATA.case("delete_v3_marketing_membercard_open_cards_card_id");
    case.is::<delete::Request>();
    case.sent("request", delete("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"));
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_cards_card_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .appid("wx5f0c1a9e7b3d2846")
            .logo_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6UaFo3NiVx0Zq/0",
            )
            .title("锦绣茶会员卡")
            .background_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Lm7cWp2ZsGq8VhX4tKf1NyRb6JdEo9QaUi3TwMx5/0",
            )
            .description("购茶累计积分，积分可兑换好茶")
            .service_phone("028-80000000")
            .total_quantity(10000)
            .date_information(
                patch::DateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_end_time("2027-06-17T23:59:59+08:00")
                    .available_begin_time("2026-06-18T00:00:00+08:00"),
            )
            .need_display_level(true)
            .init_level("银卡会员")
            .balance_information(
                patch::BalanceInformation::default()
                    .need_balance(true)
                    .balance_appid("wx5f0c1a9e7b3d2846")
                    .balance_path("pages/card/balance"),
            )
            .user_information_form(
                patch::UserInformationForm::default()
                    .can_modify_after_activate(true)
                    .common_field_list([
                        patch::CommonFieldList::UserFormFlagName,
                        patch::CommonFieldList::UserFormFlagMobile,
                    ])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .r#type(patch::CustomFieldListType::Radio)
                            .name("喜爱的茶类")
                            .values(["绿茶", "红茶", "花茶"]),
                    ]),
            )
            .additional_statement(
                patch::AdditionalStatement::default()
                    .title("会员服务协议")
                    .url("https://tea.example.com/card"),
            )
            .code_mode(patch::CodeMode::SystemAllocate)
            .code_type(patch::CodeType::BarCode)
            .need_dynamic_code(true),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_deposit() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::deposit::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_codes_deposit");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").code(["385297104618", "385297104625"]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_cards_card_id_codes_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards_card_id_codes_code");
    case.is::<get::Request>();
    case.responded("request", get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id_codes_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_cards_card_id_codes_code");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .membership_number("JX20260618001")
            .background_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Lm7cWp2ZsGq8VhX4tKf1NyRb6JdEo9QaUi3TwMx5/0",
            )
            .level("银卡会员")
            .out_request_no("REQ20260618103542001")
            .balance_information(
                patch::BalanceInformation::default()
                    .before_balance(48000)
                    .balance(68000)
                    .add_balance(20000)
                    .balance_remark("储值200元"),
            )
            .need_inform_balance(true)
            .need_inform_level(true),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_activate() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_codes_code_activate");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .membership_number("JX20260618001"),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::commit::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_commit");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .out_trade_no("TEA20260618103542007")
            .mchid("1684907235")
            .sub_mchid("1684913560")
            .bonus_value(352),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::prepare::post;
    let case = DATA
        .case(
            "post_v3_marketing_membercard_open_cards_card_id_codes_code_bonus_prepare",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .out_trade_no("TEA20260618103542007")
            .mchid("1684907235")
            .sub_mchid("1684913560")
            .bonus_value(352),
    );
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch;
    let case = DATA
        .case("patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .before_bonus_value(0)
            .bonus_value(352)
            .add_bonus_value(352)
            .out_request_no("REQ20260618103542001")
            .need_inform_bonus(true)
            .member_price_word("会员专享价")
            .fapiao_jump_word("开具发票")
            .guide(
                patch::Guide::default()
                    .staff_name("韩梅梅")
                    .head_image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Wc8ZsQ3fVhX6tKd1NyRb9JmEo2LpUi5TgMx7Aq4B/0",
                    )
                    .contact_information_name("手机号")
                    .contact_information_value("15400000002")
                    .phone_number("15400000002"),
            ),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post;
    let case = DATA
        .case(
            "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
            .out_request_no("SVC20260618093000417")
            .service_module_id("3082")
            .state_setting(
                post::StateSetting::default()
                    .state_id("READY_FOR_PICKUP")
                    .content_template_data(
                        post::ContentTemplateData::default()
                            .field_list([
                                post::FieldList::default()
                                    .field_id("goods")
                                    .field_value("明前龙井1盒"),
                                post::FieldList::default()
                                    .field_id("counter")
                                    .field_value("锦绣路茶铺2号柜台"),
                            ])
                            .action_setting(
                                post::ActionSetting::default()
                                    .action_name("出示取货码")
                                    .jump_miniprogram(
                                        post::JumpMiniprogram::default()
                                            .appid("wx5f0c1a9e7b3d2846")
                                            .path("pages/pickup/code"),
                                    ),
                            ),
                    )
                    .message_template_setting(
                        post::MessageTemplateSetting::default()
                            .message_template_id(
                                "Vn4sTq0LxE8rKd2ZcYhW7uJbPf3mGa6oRi1kDtXeSyM",
                            )
                            .field_list([
                                post::FieldList::default()
                                    .field_id("goods")
                                    .field_value("明前龙井1盒"),
                            ]),
                    ),
            ),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_unavailable() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::unavailable::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_codes_code_unavailable");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618").reason("会员申请注销"),
    );
}

#[test]
fn get_v3_marketing_membercard_open_cards_card_id_decrypt_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::decrypt_code::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards_card_id_decrypt_code");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .encrypt_code("gD5xW8nQkV2mRtY7cLpJ0sHbZ4aFeU9iNoXq3TvKyM1wBrC6"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_permission_tokens() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_permission_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activate_type("JUMP_ACTIVATE")
            .navigate_back_previous_page(true)
            .activate_appid("wx5f0c1a9e7b3d2846")
            .activate_path("pages/card/activate")
            .outer_str("store=JXL-001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_phone_membercard_import() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::phone_membercard::import::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_phone_membercard_import");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .encrypted_phone_number("15400000001")
            .code("385297104618")
            .out_request_no("REQ20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_qrcode() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::qrcode::post;
    let case = DATA.case("post_v3_marketing_membercard_open_cards_card_id_qrcode");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activate_type(post::ActivateType::JumpActivate)
            .activate_appid("wx5f0c1a9e7b3d2846")
            .activate_path("pages/card/activate")
            .outer_str("store=JXL-001"),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id_rights() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::rights::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_cards_card_id_rights");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .show_bonus(true)
            .show_favor(true)
            .bonus(
                patch::Bonus::default()
                    .init_bonus(100)
                    .bonus_value_word("当前积分")
                    .bonus_cost_title("积分商城")
                    .bonus_cost_word("积分可兑换好茶")
                    .bonus_jump_word("去兑换")
                    .bonus_jump_appid("wx5f0c1a9e7b3d2846")
                    .bonus_jump_path("pages/bonus/mall")
                    .bonus_support_appid("wx5f0c1a9e7b3d2846")
                    .bonus_support_path("pages/bonus/self"),
            )
            .favor(
                patch::Favor::default()
                    .show_coupon(true)
                    .member_price_word("会员专享价")
                    .member_price_appid("wx5f0c1a9e7b3d2846")
                    .member_price_path("pages/card/price")
                    .member_price_title(patch::MemberPriceTitle::MemberPrice)
                    .favor_module_title(patch::FavorModuleTitle::Favor),
            )
            .show_fapiao(true)
            .fapiao(
                patch::Fapiao::default()
                    .fapiao_jump_word("开具发票")
                    .fapiao_jump_appid("wx5f0c1a9e7b3d2846")
                    .fapiao_jump_path("pages/fapiao/apply"),
            )
            .show_guide(true)
            .guide(
                patch::Guide::default()
                    .staff_name("韩梅梅")
                    .head_image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Wc8ZsQ3fVhX6tKd1NyRb9JmEo2LpUi5TgMx7Aq4B/0",
                    )
                    .contact_information_name("手机号")
                    .contact_information_value("15400000002")
                    .phone_number("15400000002"),
            ),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_service_modules() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::post;
    let case = DATA
        .case("post_v3_marketing_membercard_open_cards_card_id_service_modules");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .service_module_id("3082")
            .jump_miniprogram(
                post::JumpMiniprogram::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/pickup/code"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::delete;
    let case = DATA
        .case(
            "delete_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
        );
    case.is::<delete::Request>();
    case.sent("request", delete("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "3082"));
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::patch;
    let case = DATA
        .case(
            "patch_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "3082")
            .jump_miniprogram(
                patch::JumpMiniprogram::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/pickup/code"),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_upgrade() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::upgrade::post;
    let case = DATA.case("post_v3_marketing_membercard_open_cards_card_id_upgrade");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .brand_id("138624")
            .appid("wx5f0c1a9e7b3d2846"),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_users_import() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::users::import::post;
    let case = DATA.case("post_v3_marketing_membercard_open_cards_card_id_users_import");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .code("385297104618")
            .out_request_no("REQ20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_membercard_open_phonenumber_member_import() {
    use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::import::post;
    let case = DATA.case("post_v3_marketing_membercard_open_phonenumber_member_import");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .member_information(
                post::MemberInformation::default()
                    .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
                    .code("385297104618")
                    .membership_number("JX20260618001")
                    .registration_time("2025-03-12T15:20:36+08:00"),
            )
            .encrypted_phone_number("15400000001")
            .outer_str("store=JXL-001"),
    );
}

#[test]
fn get_v3_marketing_membercard_open_phonenumber_member_search() {
    use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::search::get;
    let case = DATA.case("get_v3_marketing_membercard_open_phonenumber_member_search");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .encrypted_phone_number("15400000001"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_user_cards() {
    use wechatpay_api::v3::marketing::membercard_open::user::cards::get;
    let case = DATA.case("get_v3_marketing_membercard_open_user_cards");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_delivery_plan_delivery_plans() {
    use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::post;
    let case = DATA.case("post_v3_marketing_partner_delivery_plan_delivery_plans");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260612101520001")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .plan_name("夏茶节尝新计划")
            .total_count(10000)
            .user_limit(1)
            .daily_limit(500)
            .delivery_start_time("2026-06-18T00:00:00+08:00")
            .delivery_end_time("2026-07-10T23:59:59+08:00")
            .recommend_word("领券喝新茶")
            .reuse_coupon_config(false)
            .usage_mode(post::UsageMode::Single),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans() {
    use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_brand_id::delivery_plans::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_delivery_plan_delivery_plans_brand_id_delivery_plans",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("138624").page_size(20).offset(0).plan_state(get::PlanState::PlanDelivering),
    );
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_partner_delivery_plan_delivery_plans_plan_id() {
    use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::patch;
    let case = DATA
        .case("patch_v3_marketing_partner_delivery_plan_delivery_plans_plan_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("138602")
            .modify_content(
                patch::ModifyContent::default()
                    .delivery_end_time("2026-07-17T23:59:59+08:00")
                    .total_count(15000)
                    .recommend_word("夏茶尝新立减"),
            )
            .out_request_no("REQ20260620150815001"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate() {
    use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::terminate::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate",
        );
    case.is::<post::Request>();
    case.sent("request", post("138602"));
}

#[test]
fn post_v3_marketing_partner_delivery_plan_sp_mchid_notify_url() {
    use wechatpay_api::v3::marketing::partner::delivery_plan::by_sp_mchid::notify_url::post;
    let case = DATA.case("post_v3_marketing_partner_delivery_plan_sp_mchid_notify_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1684907235").notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_image_generation_tasks() {
    use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::post;
    let case = DATA
        .case("post_v3_marketing_partner_product_coupon_image_generation_tasks");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .task_id("IMG20260610090018001")
            .image_generation_type(post::ImageGenerationType::CombineImage)
            .combine_image(
                post::CombineImage::default()
                    .scope(post::Scope::All)
                    .r#type(post::Type::Normal)
                    .usage_mode(post::UsageMode::Single)
                    .normal_coupon(
                        post::NormalCoupon::default()
                            .threshold(20000)
                            .discount_amount(2000),
                    )
                    .background_color("#4F7A52"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::by_task_id::get;
    let case = DATA
        .case("get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("IMG20260610090018001")
            .brand_id("138624")
            .image_generation_type(get::ImageGenerationType::CombineImage),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_media_upload_image() {
    use wechatpay_api::v3::marketing::partner::product_coupon::media::upload_image::post;
    let case = DATA.case("post_v3_marketing_partner_product_coupon_media_upload_image");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-coupon.png",
                    "the bytes of the file",
                ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_notify_configs() {
    use wechatpay_api::v3::marketing::partner::product_coupon::notify_configs::get;
    let case = DATA.case("get_v3_marketing_partner_product_coupon_notify_configs");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_notify_configs() {
    use wechatpay_api::v3::marketing::partner::product_coupon::notify_configs::post;
    let case = DATA.case("post_v3_marketing_partner_product_coupon_notify_configs");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::post;
    let case = DATA.case("post_v3_marketing_partner_product_coupon_product_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .out_request_no("REQ20260610093012001")
            .scope(post::Scope::All)
            .r#type(post::Type::Normal)
            .usage_mode(post::UsageMode::Single)
            .single_usage_info(
                post::SingleUsageInfo::default()
                    .normal_coupon(
                        post::NormalCoupon::default()
                            .threshold(20000)
                            .discount_amount(2000),
                    ),
            )
            .display_info(
                post::DisplayInfo::default()
                    .name("夏茶节满减券")
                    .image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Tq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMd/0",
                    )
                    .background_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Rw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMdTq7LmK2x/0",
                    )
                    .detail_image_url_list([
                        "https://wxpaylogo.qpic.cn/wxpaylogo/GeXo3KfAi5Ny0QtBrEwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1Pd6Ju/0",
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ny0QtBrEwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5/0",
                    ]),
            )
            .out_product_no("CPN-SUMMER-01")
            .stock(
                post::Stock::default()
                    .remark("夏茶节专用批次")
                    .coupon_code_mode(post::CouponCodeMode::ApiAssign)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
                            .max_count_per_day(500)
                            .max_count_per_user(1),
                    )
                    .single_usage_rule(
                        post::SingleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T00:00:00+08:00")
                                    .available_end_time("2026-07-18T23:59:59+08:00")
                                    .weekly_available_period(
                                        post::WeeklyAvailablePeriod::default()
                                            .day_list([
                                                post::DayList::Monday,
                                                post::DayList::Tuesday,
                                                post::DayList::Wednesday,
                                                post::DayList::Thursday,
                                                post::DayList::Friday,
                                            ])
                                            .day_period_list([
                                                post::DayPeriodList::default()
                                                    .begin_time(32400)
                                                    .end_time(75599),
                                            ]),
                                    ),
                            ),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                                post::CouponUsageMethodList::MiniProgram,
                            ])
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index")
                            .usage_description(
                                "周一至周五9:00至21:00可用，满200元减20元，每单限用一张，不兑现、不找零",
                            )
                            .coupon_available_store_info(
                                post::CouponAvailableStoreInfo::default()
                                    .description("锦绣路茶铺、望江楼茶馆均可用")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index"),
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode)
                            .background_color(post::BackgroundColor::Color010)
                            .entrance_mini_program(
                                post::EntranceMiniProgram::default()
                                    .appid("wx5f0c1a9e7b3d2846")
                                    .path("pages/tea/index")
                                    .entrance_wording("去点茶")
                                    .guidance_wording("领券喝新茶"),
                            )
                            .entrance_finder(
                                post::EntranceFinder::default()
                                    .finder_id("sphTk7Rm2Xq9Lw4")
                                    .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
                                    .finder_video_cover_image_url(
                                        "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
                                    ),
                            ),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::Specific),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1000628417").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::patch;
    let case = DATA
        .case(
            "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628417")
            .brand_id("138624")
            .out_request_no("REQ20260612101520001")
            .display_info(
                patch::DisplayInfo::default()
                    .name("夏茶节满减券")
                    .image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Tq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMd/0",
                    )
                    .background_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Rw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMdTq7LmK2x/0",
                    )
                    .detail_image_url_list([
                        "https://wxpaylogo.qpic.cn/wxpaylogo/GeXo3KfAi5Ny0QtBrEwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1Pd6Ju/0",
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ny0QtBrEwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5/0",
                    ]),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_deactivate() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417")
            .brand_id("138624")
            .out_request_no("REQ20260630180500001")
            .deactivate_reason("活动已提前结束"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433")
            .brand_id("138624")
            .out_request_no("REQ20260610095230003")
            .stock_bundle(
                post::StockBundle::default()
                    .remark("夏茶节多次优惠")
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
                            .max_count_per_day(500)
                            .max_count_per_user(1),
                    )
                    .progressive_bundle_usage_rule(
                        post::ProgressiveBundleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T00:00:00+08:00")
                                    .available_end_time("2026-07-18T23:59:59+08:00"),
                            )
                            .normal_coupon_list([
                                post::NormalCouponList::default()
                                    .threshold(20000)
                                    .discount_amount(1000),
                                post::NormalCouponList::default()
                                    .threshold(20000)
                                    .discount_amount(2000),
                                post::NormalCouponList::default()
                                    .threshold(20000)
                                    .discount_amount(3000),
                            ]),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                                post::CouponUsageMethodList::MiniProgram,
                            ])
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index")
                            .usage_description(
                                "满200元可用，三次依次减10元、20元、30元，每单限用一张，不兑现、不找零",
                            )
                            .coupon_available_store_info(
                                post::CouponAvailableStoreInfo::default()
                                    .description("锦绣路茶铺、望江楼茶馆均可用")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index"),
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode)
                            .background_color(post::BackgroundColor::Color010)
                            .entrance_mini_program(
                                post::EntranceMiniProgram::default()
                                    .appid("wx5f0c1a9e7b3d2846")
                                    .path("pages/tea/index")
                                    .entrance_wording("去点茶")
                                    .guidance_wording("领券喝新茶"),
                            )
                            .entrance_finder(
                                post::EntranceFinder::default()
                                    .finder_id("sphTk7Rm2Xq9Lw4")
                                    .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
                                    .finder_video_cover_image_url(
                                        "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
                                    ),
                            ),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::Specific),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch;
    let case = DATA
        .case(
            "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628433", "26104873")
            .out_request_no("REQ20260612101520001")
            .remark("夏茶节多次优惠")
            .usage_rule_display_info(
                patch::UsageRuleDisplayInfo::default()
                    .coupon_usage_method_list([
                        patch::CouponUsageMethodList::Offline,
                        patch::CouponUsageMethodList::MiniProgram,
                    ])
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index")
                    .usage_description(
                        "满200元可用，三次依次减10元、20元、30元，每单限用一张，不兑现、不找零",
                    )
                    .coupon_available_store_info(
                        patch::CouponAvailableStoreInfo::default()
                            .description("锦绣路茶铺、望江楼茶馆均可用")
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index"),
                    ),
            )
            .coupon_display_info(
                patch::CouponDisplayInfo::default()
                    .code_display_mode(patch::CodeDisplayMode::Qrcode)
                    .background_color(patch::BackgroundColor::Color010)
                    .entrance_mini_program(
                        patch::EntranceMiniProgram::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .path("pages/tea/index")
                            .entrance_wording("去点茶")
                            .guidance_wording("领券喝新茶"),
                    )
                    .entrance_finder(
                        patch::EntranceFinder::default()
                            .finder_id("sphTk7Rm2Xq9Lw4")
                            .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
                            .finder_video_cover_image_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
                            ),
                    ),
            )
            .notify_config(
                patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .store_scope(patch::StoreScope::Specific)
            .brand_id("138624"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "26104873")
            .brand_id("138624")
            .store_list([
                post::StoreList::default().store_id("108634217"),
                post::StoreList::default().store_id("108634225"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "26104873")
            .brand_id("138624")
            .store_list([
                post::StoreList::default().store_id("108634217"),
                post::StoreList::default().store_id("108634225"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "26104873")
            .out_request_no("REQ20260620150815001")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(10000)
            .target_max_count(20000)
            .brand_id("138624"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1000628417").state(get::State::Sending).page_size(20).brand_id("138624"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417")
            .brand_id("138624")
            .out_request_no("REQ20260610094105002")
            .stock(
                post::Stock::default()
                    .remark("夏茶节专用批次")
                    .coupon_code_mode(post::CouponCodeMode::ApiAssign)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
                            .max_count_per_day(500)
                            .max_count_per_user(1),
                    )
                    .single_usage_rule(
                        post::SingleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T00:00:00+08:00")
                                    .available_end_time("2026-07-18T23:59:59+08:00")
                                    .weekly_available_period(
                                        post::WeeklyAvailablePeriod::default()
                                            .day_list([
                                                post::DayList::Monday,
                                                post::DayList::Tuesday,
                                                post::DayList::Wednesday,
                                                post::DayList::Thursday,
                                                post::DayList::Friday,
                                            ])
                                            .day_period_list([
                                                post::DayPeriodList::default()
                                                    .begin_time(32400)
                                                    .end_time(75599),
                                            ]),
                                    ),
                            ),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                                post::CouponUsageMethodList::MiniProgram,
                            ])
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index")
                            .usage_description(
                                "周一至周五9:00至21:00可用，满200元减20元，每单限用一张，不兑现、不找零",
                            )
                            .coupon_available_store_info(
                                post::CouponAvailableStoreInfo::default()
                                    .description("锦绣路茶铺、望江楼茶馆均可用")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index"),
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode)
                            .background_color(post::BackgroundColor::Color010)
                            .entrance_mini_program(
                                post::EntranceMiniProgram::default()
                                    .appid("wx5f0c1a9e7b3d2846")
                                    .path("pages/tea/index")
                                    .entrance_wording("去点茶")
                                    .guidance_wording("领券喝新茶"),
                            )
                            .entrance_finder(
                                post::EntranceFinder::default()
                                    .finder_id("sphTk7Rm2Xq9Lw4")
                                    .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
                                    .finder_video_cover_image_url(
                                        "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
                                    ),
                            ),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::Specific),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1000628417", "19263847").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::patch;
    let case = DATA
        .case(
            "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628417", "19263847")
            .brand_id("138624")
            .out_request_no("REQ20260612101520001")
            .remark("夏茶节专用批次")
            .usage_rule_display_info(
                patch::UsageRuleDisplayInfo::default()
                    .coupon_usage_method_list([
                        patch::CouponUsageMethodList::Offline,
                        patch::CouponUsageMethodList::MiniProgram,
                    ])
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index")
                    .usage_description(
                        "周一至周五9:00至21:00可用，满200元减20元，每单限用一张，不兑现、不找零",
                    )
                    .coupon_available_store_info(
                        patch::CouponAvailableStoreInfo::default()
                            .description("锦绣路茶铺、望江楼茶馆均可用")
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index"),
                    ),
            )
            .coupon_display_info(
                patch::CouponDisplayInfo::default()
                    .code_display_mode(patch::CodeDisplayMode::Qrcode)
                    .background_color(patch::BackgroundColor::Color010)
                    .entrance_mini_program(
                        patch::EntranceMiniProgram::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .path("pages/tea/index")
                            .entrance_wording("去点茶")
                            .guidance_wording("领券喝新茶"),
                    )
                    .entrance_finder(
                        patch::EntranceFinder::default()
                            .finder_id("sphTk7Rm2Xq9Lw4")
                            .finder_video_id("export/UzFfBgAAm7RkQ2vXw9LdT4yZcN8sHpJe")
                            .finder_video_cover_image_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/EwTh7SgMdTq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBr/0",
                            ),
                    ),
            )
            .notify_config(
                patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .store_scope(patch::StoreScope::Specific),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associate_stores::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .brand_id("138624")
            .store_list([
                post::StoreList::default().store_id("108634217"),
                post::StoreList::default().store_id("108634225"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1000628417", "19263847").page_size(20).brand_id("138624"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::deactivate::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .brand_id("138624")
            .out_request_no("REQ20260630180500001")
            .deactivate_reason("活动已提前结束"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::disassociate_stores::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .brand_id("138624")
            .store_list([
                post::StoreList::default().store_id("108634217"),
                post::StoreList::default().store_id("108634225"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .brand_id("138624")
            .out_request_no("REQ20260620150815001")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(10000)
            .target_max_count(20000),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes() {
    use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263870")
            .brand_id("138624")
            .out_request_no("REQ20260611090000001")
            .code_list(["LJ26061800017391", "LJ26061800026968"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::post;
    let case = DATA
        .case("post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .brand_id("138624")
            .product_coupon_id("1000628433")
            .stock_bundle_id("26104873")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103542001")
            .attach("activity=SUMMER_TEA")
            .coupon_tag_info(
                post::CouponTagInfo::default()
                    .coupon_tag_list(["MEMBER"])
                    .member_tag_info(
                        post::MemberTagInfo::default()
                            .member_card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "70318264095")
            .brand_id("138624")
            .product_coupon_id("1000628433")
            .stock_bundle_id("26104873")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("REQ20260630180500001")
            .deactivate_reason("顾客已退会，收回会员券"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_users_openid_coupons() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::get;
    let case = DATA.case("get_v3_marketing_partner_product_coupon_users_openid_coupons");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .coupon_state(get::CouponState::Effective)
            .page_size(20)
            .brand_id("138624"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupons() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::post;
    let case = DATA
        .case("post_v3_marketing_partner_product_coupon_users_openid_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103542001")
            .attach("activity=SUMMER_TEA")
            .coupon_tag_info(
                post::CouponTagInfo::default()
                    .coupon_tag_list(["MEMBER"])
                    .member_tag_info(
                        post::MemberTagInfo::default()
                            .member_card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::get;
    let case = DATA
        .case(
            "get_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_confirm() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::confirm::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_confirm",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("CFM20260618103548001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_deactivate() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::deactivate::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("REQ20260630180500001")
            .deactivate_reason("顾客已退会，收回会员券"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_return() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::r#return::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_return",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("RET20260620090248001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_use() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::by_coupon_code::r#use::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_coupons_coupon_code_use",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "LJ26061800017384")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:36:15+08:00")
            .associated_order_info(
                post::AssociatedOrderInfo::default()
                    .transaction_id("4200002618202606184087315926")
                    .out_trade_no("TEA20260618103542007")
                    .mchid("1684907235")
                    .sub_mchid("1684913560"),
            )
            .out_request_no("USE20260618103615001")
            .store_id("108634217")
            .saved_amount(2000),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon_bundle::post;
    let case = DATA
        .case(
            "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .brand_id("138624")
            .product_coupon_id("1000628433")
            .stock_bundle_id("26104873")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103542001")
            .attach("activity=SUMMER_TEA"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon() {
    use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon::post;
    let case = DATA
        .case("post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .brand_id("138624")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .coupon_code("LJ26061800017384")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103542001")
            .attach("activity=SUMMER_TEA"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_partnerships() {
    use wechatpay_api::v3::marketing::partnerships::get;
    let case = DATA.case("get_v3_marketing_partnerships");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .partner(
                get::Partner::default()
                    .r#type(get::Type::Appid)
                    .appid("wx9d27c4b61e8f05a3"),
            )
            .authorized_data(
                get::AuthorizedData::default()
                    .business_type(get::BusinessType::FavorStock)
                    .stock_id("19263847"),
            )
            .limit(10)
            .offset(0),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_partnerships_build() {
    use wechatpay_api::v3::marketing::partnerships::build::post;
    let case = DATA.case("post_v3_marketing_partnerships_build");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .partner(
                post::Partner::default()
                    .r#type(post::Type::Appid)
                    .appid("wx9d27c4b61e8f05a3"),
            )
            .authorized_data(
                post::AuthorizedData::default()
                    .business_type(post::BusinessType::FavorStock)
                    .stock_id("19263847"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_partnerships_terminate() {
    use wechatpay_api::v3::marketing::partnerships::terminate::post;
    let case = DATA.case("post_v3_marketing_partnerships_terminate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .partner(
                post::Partner::default()
                    .r#type(post::Type::Appid)
                    .appid("wx9d27c4b61e8f05a3"),
            )
            .authorized_data(
                post::AuthorizedData::default()
                    .business_type(post::BusinessType::FavorStock)
                    .stock_id("19263847"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::get;
    let case = DATA.case("get_v3_marketing_paygiftactivity_activities");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .offset(0)
            .limit(10)
            .activity_status(get::ActivityStatus::CreateActStatus)
            .award_type("BUSIFAVOR"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities_activity_id() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::get;
    let case = DATA.case("get_v3_marketing_paygiftactivity_activities_activity_id");
    case.is::<get::Request>();
    case.responded("request", get("10284736"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities_activity_id_goods() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::goods::get;
    let case = DATA
        .case("get_v3_marketing_paygiftactivity_activities_activity_id_goods");
    case.is::<get::Request>();
    case.responded("request", get("10284736").offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities_activity_id_merchants() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get;
    let case = DATA
        .case("get_v3_marketing_paygiftactivity_activities_activity_id_merchants");
    case.is::<get::Request>();
    case.responded("request", get("10284736").offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post;
    let case = DATA
        .case("post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("10284736")
            .merchant_id_list(["1684913560", "1684920418"])
            .add_request_no("ADD20260618103542001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post;
    let case = DATA
        .case(
            "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("10284736")
            .merchant_id_list(["1684913560", "1684920418"])
            .delete_request_no("DEL20260620090211001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_paygiftactivity_activities_activity_id_terminate() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post;
    let case = DATA
        .case("post_v3_marketing_paygiftactivity_activities_activity_id_terminate");
    case.is::<post::Request>();
    case.responded("request", post("10284736"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_paygiftactivity_unique_threshold_activity() {
    use wechatpay_api::v3::marketing::paygiftactivity::unique_threshold_activity::post;
    let case = DATA.case("post_v3_marketing_paygiftactivity_unique_threshold_activity");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .activity_base_info(
                post::ActivityBaseInfo::default()
                    .activity_name("夏茶节支付有礼")
                    .activity_second_title("满百元送茶券")
                    .merchant_logo_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
                    )
                    .background_color(post::BackgroundColor::Color010)
                    .begin_time("2026-06-18T00:00:00+08:00")
                    .end_time("2026-07-18T23:59:59+08:00")
                    .available_periods(
                        post::AvailablePeriods::default()
                            .available_time([
                                post::AvailableTime::default()
                                    .begin_time("2026-06-18T00:00:00+08:00")
                                    .end_time("2026-07-18T23:59:59+08:00"),
                            ])
                            .available_day_time([
                                post::AvailableDayTime::default()
                                    .begin_day_time("090000")
                                    .end_day_time("205959"),
                            ]),
                    )
                    .out_request_no("REQ20260615142008001")
                    .delivery_purpose(post::DeliveryPurpose::OffLinePay),
            )
            .advanced_setting(
                post::AdvancedSetting::default()
                    .delivery_user_category(
                        post::DeliveryUserCategory::DeliveryAllPerson,
                    )
                    .payment_mode(
                        post::PaymentMode::default()
                            .payment_scene_list([
                                post::PaymentSceneList::MiniappScene,
                                post::PaymentSceneList::SwingCardScene,
                            ])
                            .payment_method_information(
                                post::PaymentMethodInformation::default()
                                    .payment_method(post::PaymentMethod::Cft),
                            ),
                    )
                    .goods_tags(["SUMMER_TEA"]),
            )
            .award_send_rule(
                post::AwardSendRule::default()
                    .award_type("BUSIFAVOR")
                    .merchant_option(post::MerchantOption::InSeviceCouponMerchant)
                    .transaction_amount_minimum(10000)
                    .send_content(post::SendContent::SingleCoupon)
                    .award_list([
                        post::AwardList::default()
                            .stock_id("19263847")
                            .original_image_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/Kq8T3mLhVbXw5RzNfYc0uJdGe7PsAi2o9CkHtMnWvBx4lQyZrE6gSjUaO1DpFi8n/0",
                            )
                            .thumbnail_url(
                                "https://wxpaylogo.qpic.cn/wxpaylogo/Zt6Wb9HcRxM2nVqKfLs4yJdPe8GuTo1i5AkNrYwXvCz7mBhQgE3jSlUaO0DpFi2k/0",
                            ),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_shopping_receipt_customentrances() {
    use wechatpay_api::v3::marketing::shopping_receipt::customentrances::post;
    let case = DATA.case("post_v3_marketing_shopping_receipt_customentrances");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .custom_entrance_type(post::CustomEntranceType::MerchantActivity)
            .subtitle("夏茶节买新茶送礼盒")
            .goods_thumbnail_url("https://img.example.com/tea/longjing.png")
            .start_time("2026-06-19T00:00:00+08:00")
            .end_time("2026-07-18T23:59:59+08:00")
            .custom_entrance_state(post::CustomEntranceState::Online)
            .brand_id("138624")
            .out_request_no("REQ20260618103542001")
            .jump_link(
                post::JumpLink::default()
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/activity/summer"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_shopping_receipt_customentrances_brand_id() {
    use wechatpay_api::v3::marketing::shopping_receipt::customentrances::by_brand_id::get;
    let case = DATA.case("get_v3_marketing_shopping_receipt_customentrances_brand_id");
    case.is::<get::Request>();
    case.responded("request", get("138624"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_shopping_receipt_customentrances_brand_id() {
    use wechatpay_api::v3::marketing::shopping_receipt::customentrances::by_brand_id::patch;
    let case = DATA.case("patch_v3_marketing_shopping_receipt_customentrances_brand_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("138624")
            .custom_entrance_type(patch::CustomEntranceType::MerchantActivity)
            .subtitle("夏茶节买新茶送礼盒")
            .goods_thumbnail_url("https://img.example.com/tea/longjing.png")
            .custom_entrance_state(patch::CustomEntranceState::Online)
            .start_time("2026-06-19T00:00:00+08:00")
            .end_time("2026-07-18T23:59:59+08:00")
            .out_request_no("REQ20260618103542001")
            .jump_link(
                patch::JumpLink::default()
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/activity/summer"),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos() {
    use wechatpay_api::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post;
    let case = DATA
        .case("post_v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .transaction_id("4200002618202606184087315926")
            .transaction_mchid("1684907235")
            .transaction_sub_mchid("1684913560")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .merchant_upload_time("2026-06-18T10:36:40+08:00")
            .jump_info(
                post::JumpInfo::default()
                    .merchant_appid("wx5f0c1a9e7b3d2846")
                    .merchant_path("pages/receipt/detail?no=TEA20260618103542007"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_shopping_receipt_shoppingreceipts() {
    use wechatpay_api::v3::marketing::shopping_receipt::shoppingreceipts::post;
    let case = DATA.case("post_v3_marketing_shopping_receipt_shoppingreceipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "shopping-receipt.png",
                    "the bytes of the file",
                ),
            )
            .meta(
                post::Meta::default()
                    .transaction_id("4200002618202606184087315926")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_weekly_discount_activities() {
    use wechatpay_api::v3::marketing::weekly_discount::activities::get;
    let case = DATA.case("get_v3_marketing_weekly_discount_activities");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(10)
            .offset(0)
            .applying_merchant_id(1684907235)
            .store_id(108634217)
            .activity_area_code(510107)
            .activity_scene("SCAN_CODE_TO_ORDER"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_weekly_discount_activities_activity_id() {
    use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::get;
    let case = DATA.case("get_v3_marketing_weekly_discount_activities_activity_id");
    case.is::<get::Request>();
    case.responded("request", get("10284736"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_weekly_discount_activities_activity_id_apply() {
    use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::apply::post;
    let case = DATA
        .case("post_v3_marketing_weekly_discount_activities_activity_id_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("10284736").applying_merchant_id(1684907235).store_id(108634217),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_withdraw_favor_users_openid_coupons() {
    use wechatpay_api::v3::marketing::withdraw_favor::users::by_openid::coupons::get;
    let case = DATA.case("get_v3_marketing_withdraw_favor_users_openid_coupons");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .mchid("1684907235")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_withdraw_favor_users_openid_coupons() {
    use wechatpay_api::v3::marketing::withdraw_favor::users::by_openid::coupons::post;
    let case = DATA.case("post_v3_marketing_withdraw_favor_users_openid_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .mchid("1684907235")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103542001"),
    );
    case.read::<post::Response>();
}
