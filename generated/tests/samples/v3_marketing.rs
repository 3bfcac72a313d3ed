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
            .stock_id("175202")
            .activity_id("864202606")
            .out_request_no("7692026061810354276976976976")
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
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "2572026").appid("wx5f0c1a9e7b3d2846"),
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
        get("3432026")
            .status(get::Status::Processing)
            .filename("春茶节")
            .offset(0)
            .limit(20),
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
        post("PI20260618343")
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .meta(post::Meta::default().bank_type("ICBC_DEBIT")),
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
            .stock_id("SI20260618175")
            .coupon_code("CC20260618403")
            .out_trade_no("OTN20260618580")
            .out_request_no("ORN20260618769"),
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
            .coupon_code("CC20260618403")
            .stock_id("1752026061")
            .deactivate_request_no("6052026061810354260560560560")
            .deactivate_reason("活动已提前结束"),
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
            .stock_id("SI20260618175")
            .coupon_code("CC20260618403")
            .out_trade_no("OTN20260618580")
            .out_request_no("ORN20260618769"),
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
            .coupon_code("CC20260618403")
            .stock_id("1752026061")
            .return_request_no("4972026061810354249749749749"),
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
            .stock_id("175202")
            .out_request_no("7692026061810354276976976976")
            .coupon_code("CC20260618403"),
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
            .coupon_code("CC20260618403")
            .stock_id("175202")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:35:42+08:00")
            .use_request_no("1282026061810354212812812812")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_trade_no("580202606")
            .mch_id("1684907235")
            .transaction_id("8472026061810354284"),
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
        post("CI20260618487")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_request_no("ORN20260618769")
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
            .stock_id("1752026061810")
            .coupon_code("403202606181")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .send_request_no("SRN20260618761"),
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
            .stock_id("17520260")
            .out_request_no("7692026")
            .coupon_code("403202606181")
            .coupon_type(post::CouponType::Normal)
            .member_card_id("MCI20260618104"),
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
            .stock_name("春茶节")
            .belong_merchant("93320260")
            .comment("六月茶园采摘报酬")
            .goods_name("明前龙井250克")
            .stock_type(post::StockType::Normal)
            .coupon_use_rule(
                post::CouponUseRule::default()
                    .coupon_available_time(
                        post::CouponAvailableTime::default()
                            .available_begin_time("2026-06-18T10:35:42+08:00")
                            .available_end_time("2026-06-18T10:35:42+08:00")
                            .available_day_after_receive(1)
                            .available_week(
                                post::AvailableWeek::default()
                                    .week_day([1])
                                    .available_day_time([
                                        post::AvailableDayTime::default().begin_time(1).end_time(1),
                                    ]),
                            )
                            .irregulary_avaliable_time([
                                post::IrregularyAvaliableTime::default()
                                    .begin_time("2026-06-18T10:35:42+08:00")
                                    .end_time("2026-06-18T10:35:42+08:00"),
                            ])
                            .wait_days_after_receive(1)
                            .available_second_after_receive(1),
                    )
                    .fixed_normal_coupon(
                        post::FixedNormalCoupon::default()
                            .discount_amount(2)
                            .transaction_minimum(35200),
                    )
                    .discount_coupon(
                        post::DiscountCoupon::default()
                            .discount_percent(90)
                            .transaction_minimum(35200),
                    )
                    .exchange_coupon(
                        post::ExchangeCoupon::default()
                            .exchange_price(35200)
                            .transaction_minimum(35200),
                    )
                    .use_method(post::UseMethod::OffLine)
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/tea/index?from=pay"),
            )
            .stock_send_rule(
                post::StockSendRule::default()
                    .max_amount(35200)
                    .max_coupons(1)
                    .max_coupons_per_user(1)
                    .max_amount_by_day(35200)
                    .max_coupons_by_day(1)
                    .natural_person_limit(true)
                    .prevent_api_abuse(true)
                    .transferable(true)
                    .shareable(true),
            )
            .out_request_no("ORN20260618769")
            .custom_entrance(
                post::CustomEntrance::default()
                    .mini_programs_info(
                        post::MiniProgramsInfo::default()
                            .mini_programs_appid("wx5f0c1a9e7b3d2846")
                            .mini_programs_path("pages/tea/index?from=pay")
                            .entrance_words("去点茶")
                            .guiding_words("领券喝新茶"),
                    )
                    .appid("wx5f0c1a9e7b3d2846")
                    .hall_id("494202606")
                    .store_id("544202606")
                    .code_display_mode(post::CodeDisplayMode::NotShow),
            )
            .display_pattern_info(
                post::DisplayPatternInfo::default()
                    .description("锦绣路茶铺-明前龙井")
                    .merchant_logo_url("https://pay.example.com/wechat/notices")
                    .merchant_name("成都锦绣茶业有限公司")
                    .background_color(post::BackgroundColor::Color010)
                    .coupon_image_url("https://pay.example.com/wechat/notices")
                    .finder_info(
                        post::FinderInfo::default()
                            .finder_id("FI20260618289")
                            .finder_video_id("FVI20260618829")
                            .finder_video_cover_image_url(
                                "https://pay.example.com/wechat/notices",
                            ),
                    ),
            )
            .coupon_code_mode(post::CouponCodeMode::WechatpayMode)
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
    case.responded("request", get("1752"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_busifavor_stocks_stock_id() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::patch;
    let case = DATA.case("patch_v3_marketing_busifavor_stocks_stock_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("175202606181")
            .custom_entrance(
                patch::CustomEntrance::default()
                    .mini_programs_info(
                        patch::MiniProgramsInfo::default()
                            .mini_programs_appid("wx5f0c1a9e7b3d2846")
                            .mini_programs_path("pages/tea/index?from=pay")
                            .entrance_words("去点茶")
                            .guiding_words("领券喝新茶"),
                    )
                    .appid("wx5f0c1a9e7b3d2846")
                    .hall_id("494202606")
                    .code_display_mode(patch::CodeDisplayMode::NotShow),
            )
            .stock_name("春茶节")
            .comment("六月茶园采摘报酬")
            .goods_name("明前龙井250克")
            .out_request_no("7692026061810354276976976")
            .display_pattern_info(
                patch::DisplayPatternInfo::default()
                    .description("锦绣路茶铺-明前龙井")
                    .merchant_logo_url("https://pay.example.com/wechat/notices")
                    .merchant_name("成都锦绣茶业有限公司")
                    .background_color(patch::BackgroundColor::Color010)
                    .coupon_image_url("https://pay.example.com/wechat/notices")
                    .finder_info(
                        patch::FinderInfo::default()
                            .finder_id("FI20260618289")
                            .finder_video_id("FVI20260618829")
                            .finder_video_cover_image_url(
                                "https://pay.example.com/wechat/notices",
                            ),
                    ),
            )
            .coupon_use_rule(
                patch::CouponUseRule::default()
                    .use_method(patch::UseMethod::OffLine)
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/tea/index?from=pay"),
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
        patch("17520260")
            .target_max_coupons(1)
            .target_max_coupons_by_day(1)
            .current_max_coupons(1)
            .current_max_coupons_by_day(1)
            .modify_budget_request_no("8132026061810354281381381381"),
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
        get("17520260")
            .status(get::Status::Sended)
            .appid("wx5f0c1a9e7b3d2846")
            .offset(0)
            .limit(20),
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
        post("17520260")
            .coupon_code_list(["CCL20260618762"])
            .upload_request_no("URN20260618740"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::get;
    let case = DATA
        .case("get_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code");
    case.is::<get::Request>();
    case.responded("request", get("1752", "4032").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code() {
    use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::couponcodes::by_coupon_code::delete;
    let case = DATA
        .case("delete_v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code");
    case.is::<delete::Request>();
    case.responded("request", delete("175202606181", "4032").delete_request_no("7822"));
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
            .stock_id("175202606181035")
            .coupon_code("CC20260618403")
            .out_subsidy_no("OSN20260618613"),
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
            .stock_id("175202606181035")
            .coupon_code("CC20260618403")
            .transaction_id("8472026061810354284784784784")
            .payer_merchant("2772026061")
            .payee_merchant("3542026061")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井")
            .out_subsidy_no("OSN20260618613"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id() {
    use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get;
    let case = DATA
        .case("get_v3_marketing_busifavor_subsidy_pay_receipts_subsidy_receipt_id");
    case.is::<get::Request>();
    case.responded("request", get("4612026061810354246146146146"));
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
            .stock_id("175202606181035")
            .coupon_code("CC20260618403")
            .transaction_id("8472026061810354284784784784")
            .refund_id("57120260618103542571571571571")
            .payer_merchant("2772026061")
            .payee_merchant("3542026061")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井")
            .out_subsidy_return_no("OSRN20260618780"),
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
    case.responded("request", get("7182026061810354271871871871"));
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
            .stock_id("1752026")
            .coupon_state(get::CouponState::Sended)
            .creator_merchant("3942026061")
            .belong_merchant("9332026061")
            .sender_merchant("1781750142")
            .offset(0)
            .limit(20),
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
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403", "wx5f0c1a9e7b3d2846"),
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
            .stock_name("春茶节")
            .available_begin_time("2026-06-18T10:35:42+08:00")
            .available_end_time("2026-06-18T10:35:42+08:00")
            .stock_use_rule(
                post::StockUseRule::default()
                    .max_coupons(1)
                    .max_amount(35200)
                    .max_amount_by_day(35200)
                    .max_coupons_per_user(1)
                    .natural_person_limit(true)
                    .prevent_api_abuse(true),
            )
            .no_cash(true)
            .stock_type(post::StockType::Normal)
            .comment("六月茶园采摘报酬")
            .belong_merchant("93320260")
            .pattern_info(
                post::PatternInfo::default()
                    .description("锦绣路茶铺-明前龙井")
                    .merchant_logo("DzpZbE7q1uKc_v2RtYw-0618")
                    .merchant_name("成都锦绣茶业有限公司")
                    .background_color(post::BackgroundColor::Color010)
                    .coupon_image("DzpZbE7q1uKc_v2RtYw-0618")
                    .jump_target(post::JumpTarget::PaymentCode)
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index?from=pay"),
            )
            .coupon_use_rule(
                post::CouponUseRule::default()
                    .coupon_available_time(
                        post::CouponAvailableTime::default()
                            .available_begin_time("2026-06-18T10:35:42+08:00")
                            .available_end_time("2026-06-18T10:35:42+08:00")
                            .fix_available_time(
                                post::FixAvailableTime::default()
                                    .available_week_day([0])
                                    .begin_time(1)
                                    .end_time(1),
                            )
                            .second_day_available(true)
                            .available_time_after_receive(1),
                    )
                    .fixed_normal_coupon(
                        post::FixedNormalCoupon::default()
                            .coupon_amount(35200)
                            .transaction_minimum(35200),
                    )
                    .discount_coupon(
                        post::DiscountCoupon::default()
                            .discount_amount_max(2)
                            .discount_percent(90)
                            .transaction_minimum(35200),
                    )
                    .exchange_coupon(
                        post::ExchangeCoupon::default()
                            .exchange_price(35200)
                            .transaction_minimum(35200),
                    )
                    .goods_tag(["SPRING_TEA"])
                    .limit_pay(["no_debit"])
                    .limit_card(
                        post::LimitCard::default().name("春茶节").bin(["18020260"]),
                    )
                    .trade_type([post::TradeType::Microapp])
                    .available_items(["447202"])
                    .unavailable_items(["554202"])
                    .available_merchants(["1462026"])
                    .combine_use(true),
            )
            .out_request_no("ORN20260618769")
            .ext_info("table=12"),
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
            .limit(20)
            .stock_creator_mchid("1684907235")
            .create_start_time("2026-06-18T10:35:42+08:00")
            .create_end_time("2026-06-18T10:35:42+08:00")
            .status(get::Status::Unactivated),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id");
    case.is::<get::Request>();
    case.responded("request", get("SI20260618175").stock_creator_mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_items() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::items::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_items");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("SI20260618175").stock_creator_mchid("1684907235").offset(0).limit(20),
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
        get("SI20260618175").offset(0).limit(20).stock_creator_mchid("1684907235"),
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
        post("1752026")
            .stock_creator_mchid("1684907235")
            .add_goods_id_list(["2882026"])
            .delete_goods_id_list(["1082026"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_pause() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::pause::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_pause");
    case.is::<post::Request>();
    case.responded("request", post("SI20260618175").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_refund_flow_by_day() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::refund_flow_by_day::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_refund_flow_by_day");
    case.is::<get::Request>();
    case.responded("request", get("17520260").bill_date("2026-06-18"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_refund_flow() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::refund_flow::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_refund_flow");
    case.is::<get::Request>();
    case.responded("request", get("SI20260618175"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_restart() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::restart::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_restart");
    case.is::<post::Request>();
    case.responded("request", post("SI20260618175").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_start() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::start::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_start");
    case.is::<post::Request>();
    case.responded("request", post("SI20260618175").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_favor_stocks_stock_id_stop() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::stop::post;
    let case = DATA.case("post_v3_marketing_favor_stocks_stock_id_stop");
    case.is::<post::Request>();
    case.responded("request", post("SI20260618175").stock_creator_mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_use_flow_by_day() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow_by_day::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_use_flow_by_day");
    case.is::<get::Request>();
    case.responded("request", get("17520260").bill_date("2026-06-18"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_favor_stocks_stock_id_use_flow() {
    use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::use_flow::get;
    let case = DATA.case("get_v3_marketing_favor_stocks_stock_id_use_flow");
    case.is::<get::Request>();
    case.responded("request", get("SI20260618175"));
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
            .limit(20)
            .business_type("MULTIUSE"),
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
            .stock_id("1752026")
            .out_request_no("76920260618103542769")
            .appid("wx5f0c1a9e7b3d2846")
            .stock_creator_mchid("1684907235")
            .coupon_value(1)
            .coupon_minimum(35200),
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
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CI20260618257").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_goods_subsidy_activity_activities() {
    use wechatpay_api::v3::marketing::goods_subsidy_activity::activities::get;
    let case = DATA.case("get_v3_marketing_goods_subsidy_activity_activities");
    case.is::<get::Request>();
    case.responded("request", get().city_id("成都市").offset(0).limit(20));
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
        post("AI20260618864")
            .caller_merchant_id("CMI20260618929")
            .apply_infos([
                post::ApplyInfos::default()
                    .store_info(
                        post::StoreInfo::default()
                            .store_id("SI20260618544")
                            .accounting_merchant_id("AMI20260618799")
                            .merchant_id("MI20260618147"),
                    )
                    .goods_original_price(35200),
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
                    .out_trade_no("OTN20260618580")
                    .total_fee(35200)
                    .store_id("SI20260618544")
                    .store_merchant_id("SMI20260618949"),
            )
            .qualification_ids(["QI20260618857"]),
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
                    .out_trade_no("OTN20260618580")
                    .total_fee(35200)
                    .store_id("SI20260618544")
                    .store_merchant_id("SMI20260618949"),
            )
            .qualification_ids(["QI20260618857"]),
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
        put("8642026061810354")
            .representative_info_list([
                put::RepresentativeInfoList::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ])
            .out_request_no("7692026061810354276976976976")
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
        delete("8642026061810354")
            .representative_info_list([
                delete::RepresentativeInfoList::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ])
            .out_request_no("7692026061810354276976976976")
            .delete_time("2026-06-18T10:35:42+08:00"),
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
    case.responded("request", get("8642026061810354").offset(0).limit(20));
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
        post("2062").out_request_no("7692026061810354276976976976").material_num(2),
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
    case.responded("request", get("2062").offset(0).limit(20));
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
        post("2062")
            .out_request_no("7692026061810354276976976976")
            .add_time("2026-06-18T10:35:42+08:00")
            .stores([
                post::Stores::default()
                    .store_code("SC20260618810")
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
        delete("2062")
            .out_request_no("7692026061810354276976976976")
            .delete_time("2026-06-18T10:35:42+08:00")
            .stores([
                delete::Stores::default()
                    .store_code("SC20260618810")
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
    case.responded("request", get("2062", "SC20260618810"));
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
            .limit(20)
            .offset(0)
            .activity_type(get::ActivityType::NonMemberAfterpay)
            .card_id("CI20260618487")
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
            .card_id("CI20260618487")
            .activity_name("春茶节")
            .activity_type(post::ActivityType::NonMemberAfterpay)
            .begin_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00")
            .award_send_period(
                post::AwardSendPeriod::default()
                    .award_send_time([
                        post::AwardSendTime::default()
                            .begin_time("2026-06-18T10:35:42+08:00")
                            .end_time("2026-06-18T10:35:42+08:00"),
                    ])
                    .award_send_day_time([
                        post::AwardSendDayTime::default()
                            .begin_day_time(
                                post::BeginDayTime::default().hours(1).minutes(1).seconds(1),
                            )
                            .end_day_time(
                                post::EndDayTime::default().hours(1).minutes(1).seconds(1),
                            ),
                    ]),
            )
            .stock_list([
                post::StockList::default()
                    .stock_creator_mchid("1684907235")
                    .stock_id("17520260"),
            ])
            .out_request_no("ORN20260618769")
            .pay_activity_setting(
                post::PayActivitySetting::default()
                    .logo_url("https://pay.example.com/wechat/notices")
                    .activity_second_title("春茶节")
                    .mchid_list(["ML20260618863"])
                    .activate_setting(
                        post::ActivateSetting::default()
                            .activate_type("AT20260618151")
                            .activate_url("https://pay.example.com/wechat/notices")
                            .activate_miniprogram(
                                post::ActivateMiniprogram::default()
                                    .activate_appid("wx5f0c1a9e7b3d2846")
                                    .activate_path("pages/tea/index?from=pay"),
                            ),
                    )
                    .payment_setting(
                        post::PaymentSetting::default()
                            .payment_mode(
                                post::PaymentMode::default()
                                    .payment_scene_list(["PSL20260618533"]),
                            )
                            .limit_bank("LB20260618347")
                            .goods_tags(["GT20260618333"]),
                    ),
            )
            .miniprogram_activity_setting(
                post::MiniprogramActivitySetting::default()
                    .outer_str(["table=12"])
                    .award_jump_deploy(
                        post::AwardJumpDeploy::default()
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index?from=pay")
                            .button_text("去点茶"),
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
    case.responded("request", get("864202"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_membercard_activity_activities_activity_id_terminate() {
    use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::terminate::post;
    let case = DATA
        .case("post_v3_marketing_membercard_activity_activities_activity_id_terminate");
    case.is::<post::Request>();
    case.responded("request", post("864202"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_activate_informations_activate_ticket() {
    use wechatpay_api::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get;
    let case = DATA
        .case("get_v3_marketing_membercard_open_activate_informations_activate_ticket");
    case.is::<get::Request>();
    case.responded("request", get("AT20260618105"));
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
        get().brand_id("2062026061").appid("wx5f0c1a9e7b3d2846").offset(0).limit(20),
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
            .logo_url("https://pay.example.com/wechat/notices")
            .brand(post::Brand::default().brand_id("2062").display_name("春茶节"))
            .title("春茶节")
            .background_picture_url("https://pay.example.com/wechat/notices")
            .description("锦绣路茶铺-明前龙井")
            .service_phone("02800000000")
            .code_type(post::CodeType::BarCode)
            .total_quantity(2)
            .date_information(
                post::DateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1)
                    .wait_days_after_receive(1),
            )
            .code_mode(post::CodeMode::SystemAllocate)
            .need_display_level(true)
            .init_level("银卡会员")
            .out_request_no("ORN20260618769")
            .balance_information(
                post::BalanceInformation::default()
                    .need_balance(true)
                    .balance_appid("wx5f0c1a9e7b3d2846")
                    .balance_path("pages/tea/index?from=pay")
                    .balance_url("https://pay.example.com/wechat/notices"),
            )
            .user_information_form(
                post::UserInformationForm::default()
                    .common_field_list([post::CommonFieldList::UserFormFlagMobile])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .r#type(post::CustomFieldListType::Text)
                            .name("春茶节")
                            .values(["V20260618733"]),
                    ]),
            )
            .additional_statement(
                post::AdditionalStatement::default()
                    .title("春茶节")
                    .url("https://pay.example.com/wechat/notices")
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/tea/index?from=pay"),
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
    case.responded("request", get("CI20260618487"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_marketing_membercard_open_cards_card_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::delete;
    let case = DATA.case("delete_v3_marketing_membercard_open_cards_card_id");
    case.is::<delete::Request>();
    case.sent("request", delete("CI20260618487"));
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_cards_card_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("CI20260618487")
            .appid("wx5f0c1a9e7b3d2846")
            .logo_url("https://pay.example.com/wechat/notices")
            .title("春茶节")
            .background_picture_url("https://pay.example.com/wechat/notices")
            .description("锦绣路茶铺-明前龙井")
            .service_phone("02800000000")
            .total_quantity(2)
            .date_information(
                patch::DateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1)
                    .wait_days_after_receive(1)
                    .available_begin_time("2026-06-18T10:35:42+08:00"),
            )
            .need_display_level(true)
            .init_level("银卡会员")
            .balance_information(
                patch::BalanceInformation::default()
                    .need_balance(true)
                    .balance_appid("wx5f0c1a9e7b3d2846")
                    .balance_path("pages/tea/index?from=pay")
                    .balance_url("https://pay.example.com/wechat/notices"),
            )
            .user_information_form(
                patch::UserInformationForm::default()
                    .can_modify_after_activate(true)
                    .common_field_list([patch::CommonFieldList::UserFormFlagMobile])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .r#type(patch::CustomFieldListType::Text)
                            .name("春茶节")
                            .values(["V20260618733"]),
                    ]),
            )
            .additional_statement(
                patch::AdditionalStatement::default()
                    .title("春茶节")
                    .url("https://pay.example.com/wechat/notices")
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/tea/index?from=pay"),
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
    case.responded("request", post("CI20260618487").code(["C20260618128"]));
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_membercard_open_cards_card_id_codes_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards_card_id_codes_code");
    case.is::<get::Request>();
    case.responded("request", get("CI20260618487", "128202606181"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_membercard_open_cards_card_id_codes_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::patch;
    let case = DATA.case("patch_v3_marketing_membercard_open_cards_card_id_codes_code");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("CI20260618487", "128202606181")
            .membership_number("599202606181")
            .background_picture_url("https://pay.example.com/wechat/notices")
            .level("银卡会员")
            .out_request_no("ORN20260618769")
            .balance_information(
                patch::BalanceInformation::default()
                    .before_balance(35200)
                    .balance(35200)
                    .add_balance(35200)
                    .balance_remark("六月茶园采摘报酬"),
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
        post("CI20260618487", "128202606181").membership_number("599202606181"),
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
        post("487202606181", "128202606181")
            .out_trade_no("5802026061810354258058058058")
            .mchid("1684907235")
            .sub_mchid("1684913560")
            .bonus_value(1),
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
        post("487202606181", "128202606181")
            .out_trade_no("5802026061810354258058058058")
            .mchid("1684907235")
            .sub_mchid("1684913560")
            .bonus_value(1),
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
        patch("CI20260618487", "128202606181")
            .before_bonus_value(1)
            .bonus_value(1)
            .add_bonus_value(1)
            .out_request_no("ORN20260618769")
            .need_inform_bonus(true)
            .member_price_word("会员专享")
            .fapiao_jump_word("会员专享")
            .guide(
                patch::Guide::default()
                    .staff_name("春茶节")
                    .head_image_url("https://pay.example.com/wechat/notices")
                    .contact_information_name("春茶节")
                    .contact_information_value("02800000000")
                    .phone_number("02800000000"),
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
        post("pQ7dHk2sVxM9LtZ4nRb1WyCf8eJg", "902846173550")
            .out_request_no("SVC20260618093000417")
            .service_module_id("3082")
            .state_setting(
                post::StateSetting::default()
                    .state_id("READY_FOR_PICKUP")
                    .content_template_data(
                        post::ContentTemplateData::default()
                            .field_list([
                                post::FieldList::default()
                                    .field_id("garment")
                                    .field_value("羊毛大衣1件"),
                                post::FieldList::default()
                                    .field_id("counter")
                                    .field_value("成都锦绣路店2号柜台"),
                            ])
                            .action_setting(
                                post::ActionSetting::default()
                                    .action_name("出示取衣码")
                                    .jump_miniprogram(
                                        post::JumpMiniprogram::default()
                                            .appid("wx3b8e60d25fa7c914")
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
                                    .field_id("garment")
                                    .field_value("羊毛大衣1件"),
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
        post("CI20260618487", "128202606181")
            .reason("顾客改变主意，商品未拆封"),
    );
}

#[test]
fn get_v3_marketing_membercard_open_cards_card_id_decrypt_code() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::decrypt_code::get;
    let case = DATA.case("get_v3_marketing_membercard_open_cards_card_id_decrypt_code");
    case.is::<get::Request>();
    case.responded("request", get("CI20260618487").encrypt_code("EC20260618366"));
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
        post("CI20260618487")
            .activate_type("AT20260618151")
            .navigate_back_previous_page(true)
            .activate_url("https://pay.example.com/wechat/notices")
            .activate_appid("wx5f0c1a9e7b3d2846")
            .activate_path("pages/tea/index?from=pay")
            .outer_str("table=12"),
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
        post("CI20260618487")
            .encrypted_phone_number("02800000000")
            .code("128202606181")
            .out_request_no("ORN20260618769"),
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
        post("CI20260618487")
            .activate_type(post::ActivateType::AutoActivate)
            .activate_url("https://pay.example.com/wechat/notices")
            .activate_appid("wx5f0c1a9e7b3d2846")
            .activate_path("pages/tea/index?from=pay")
            .outer_str("table=12"),
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
        patch("CI20260618487")
            .show_bonus(true)
            .show_favor(true)
            .bonus(
                patch::Bonus::default()
                    .init_bonus(1)
                    .bonus_value_word("会员专享")
                    .bonus_cost_title("春茶节")
                    .bonus_cost_word("100")
                    .bonus_jump_word("会员专享")
                    .bonus_jump_appid("wx5f0c1a9e7b3d2846")
                    .bonus_jump_path("pages/tea/index?from=pay")
                    .bonus_support_appid("wx5f0c1a9e7b3d2846")
                    .bonus_support_path("pages/tea/index?from=pay"),
            )
            .favor(
                patch::Favor::default()
                    .show_coupon(true)
                    .member_price_word("会员专享")
                    .member_price_appid("wx5f0c1a9e7b3d2846")
                    .member_price_path("pages/tea/index?from=pay")
                    .member_price_title(patch::MemberPriceTitle::MemberPrice)
                    .favor_module_title(patch::FavorModuleTitle::Favor),
            )
            .show_fapiao(true)
            .fapiao(
                patch::Fapiao::default()
                    .fapiao_jump_word("会员专享")
                    .fapiao_jump_appid("wx5f0c1a9e7b3d2846")
                    .fapiao_jump_path("pages/tea/index?from=pay"),
            )
            .show_guide(true)
            .guide(
                patch::Guide::default()
                    .staff_name("春茶节")
                    .head_image_url("https://pay.example.com/wechat/notices")
                    .contact_information_name("春茶节")
                    .contact_information_value("02800000000")
                    .phone_number("02800000000"),
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
        post("CI20260618487")
            .service_module_id("461")
            .jump_miniprogram(
                post::JumpMiniprogram::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/tea/index?from=pay"),
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
    case.sent("request", delete("CI20260618487", "461"));
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
        patch("CI20260618487", "461")
            .jump_miniprogram(
                patch::JumpMiniprogram::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/tea/index?from=pay"),
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
        post("CI20260618487").brand_id("2062026061").appid("wx5f0c1a9e7b3d2846"),
    );
}

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_users_import() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::users::import::post;
    let case = DATA.case("post_v3_marketing_membercard_open_cards_card_id_users_import");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .code("128202606181")
            .out_request_no("ORN20260618769"),
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
                    .card_id("CI20260618487")
                    .code("128202606181")
                    .membership_number("599202606181")
                    .registration_time("2026-06-18T10:35:42+08:00"),
            )
            .encrypted_phone_number("02800000000")
            .outer_str("table=12"),
    );
}

#[test]
fn get_v3_marketing_membercard_open_phonenumber_member_search() {
    use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::search::get;
    let case = DATA.case("get_v3_marketing_membercard_open_phonenumber_member_search");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().card_id("CI20260618487").encrypted_phone_number("02800000000"),
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
            .limit(20),
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
            .out_request_no("ORN20260618769")
            .brand_id("20620")
            .product_coupon_id("22120260618103542221221221221")
            .stock_id("17520260618103542175175175175")
            .plan_name("春茶节")
            .total_count(2)
            .user_limit(20)
            .daily_limit(20)
            .delivery_start_time("2026-06-18T10:35:42+08:00")
            .delivery_end_time("2026-06-18T10:35:42+08:00")
            .recommend_word("领券喝新茶")
            .reuse_coupon_config(true)
            .usage_mode(post::UsageMode::Single)
            .stock_bundle_id("SBI20260618544"),
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
        get("20620")
            .page_size(20)
            .offset(0)
            .plan_state(get::PlanState::PlanCreating)
            .plan_id("65420"),
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
        patch("65420")
            .modify_content(
                patch::ModifyContent::default()
                    .plan_name("春茶节")
                    .delivery_end_time("2026-06-18T10:35:42+08:00")
                    .total_count(2)
                    .user_limit(20)
                    .daily_limit(20)
                    .recommend_word("领券喝新茶"),
            )
            .out_request_no("ORN20260618769"),
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
    case.sent("request", post("65420"));
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
            .brand_id("206202")
            .task_id("TI20260618722")
            .image_generation_type(post::ImageGenerationType::CombineImage)
            .combine_image(
                post::CombineImage::default()
                    .scope(post::Scope::All)
                    .r#type(post::Type::Normal)
                    .usage_mode(post::UsageMode::Single)
                    .normal_coupon(
                        post::NormalCoupon::default().threshold(35200).discount_amount(2),
                    )
                    .discount_coupon(
                        post::DiscountCoupon::default().threshold(35200).percent_off(90),
                    )
                    .exchange_coupon(
                        post::ExchangeCoupon::default()
                            .threshold(35200)
                            .exchange_price(35200),
                    )
                    .background_color("Color020"),
            )
            .cut_out(
                post::CutOut::default()
                    .image_url("https://pay.example.com/wechat/notices"),
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
        get("TI20260618722")
            .brand_id("206202")
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
                    "tea-shop.png",
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
            .brand_id("BI20260618206")
            .out_request_no("ORN20260618769")
            .scope(post::Scope::All)
            .r#type(post::Type::Normal)
            .usage_mode(post::UsageMode::Single)
            .display_info(
                post::DisplayInfo::default()
                    .name("春茶节")
                    .image_url("https://pay.example.com/wechat/notices")
                    .background_url("https://pay.example.com/wechat/notices"),
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
    case.responded("request", get("2212026061").brand_id("206202"));
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
        patch("2212026061")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .display_info(
                patch::DisplayInfo::default()
                    .name("春茶节")
                    .image_url("https://pay.example.com/wechat/notices")
                    .background_url("https://pay.example.com/wechat/notices")
                    .detail_image_url_list(["DzpZbE7q1uKc_v2RtYw-0618"])
                    .original_price(35200)
                    .combo_package_list([
                        patch::ComboPackageList::default()
                            .name("春茶节")
                            .pick_count(2)
                            .choice_list([
                                patch::ChoiceList::default()
                                    .name("春茶节")
                                    .price(35200)
                                    .count(2)
                                    .image_url("https://pay.example.com/wechat/notices")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index?from=pay"),
                            ]),
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
        post("2212026061")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
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
        post("2212026061")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .stock_bundle(
                post::StockBundle::default()
                    .remark("六月茶园采摘报酬")
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(2)
                            .max_count_per_day(2)
                            .max_count_per_user(2),
                    )
                    .progressive_bundle_usage_rule(
                        post::ProgressiveBundleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T10:35:42+08:00")
                                    .available_end_time("2026-06-18T10:35:42+08:00")
                                    .available_days(1)
                                    .wait_days_after_receive(1)
                                    .weekly_available_period(
                                        post::WeeklyAvailablePeriod::default()
                                            .day_list([post::DayList::Monday])
                                            .day_period_list([
                                                post::DayPeriodList::default().begin_time(1).end_time(1),
                                            ]),
                                    )
                                    .irregular_available_period_list([
                                        post::IrregularAvailablePeriodList::default()
                                            .begin_time("2026-06-18T10:35:42+08:00")
                                            .end_time("2026-06-18T10:35:42+08:00"),
                                    ])
                                    .available_seconds(1),
                            )
                            .normal_coupon_list([
                                post::NormalCouponList::default()
                                    .threshold(35200)
                                    .discount_amount(2),
                            ])
                            .discount_coupon_list([
                                post::DiscountCouponList::default()
                                    .threshold(35200)
                                    .percent_off(90),
                            ])
                            .exchange_coupon_list([
                                post::ExchangeCouponList::default()
                                    .threshold(35200)
                                    .exchange_price(35200),
                            ]),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index?from=pay")
                            .app_path("pages/tea/index?from=pay")
                            .usage_description("锦绣路茶铺-明前龙井")
                            .coupon_available_store_info(
                                post::CouponAvailableStoreInfo::default()
                                    .description("锦绣路茶铺-明前龙井")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index?from=pay"),
                            )
                            .app_jump_type(post::AppJumpType::H5)
                            .passcode_link("https://tea.example.com/p"),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Invisible)
                            .background_color(post::BackgroundColor::Color010)
                            .entrance_mini_program(
                                post::EntranceMiniProgram::default()
                                    .appid("wx5f0c1a9e7b3d2846")
                                    .path("pages/tea/index?from=pay")
                                    .entrance_wording("去点茶")
                                    .guidance_wording("领券喝新茶"),
                            )
                            .entrance_official_account(
                                post::EntranceOfficialAccount::default()
                                    .appid("wx5f0c1a9e7b3d2846"),
                            )
                            .entrance_finder(
                                post::EntranceFinder::default()
                                    .finder_id("FI20260618289")
                                    .finder_video_id("FVI20260618829")
                                    .finder_video_cover_image_url(
                                        "https://pay.example.com/wechat/notices",
                                    ),
                            ),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::None),
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
        patch("2212026061", "5442026061810")
            .out_request_no("ORN20260618769")
            .remark("六月茶园采摘报酬")
            .usage_rule_display_info(
                patch::UsageRuleDisplayInfo::default()
                    .coupon_usage_method_list([patch::CouponUsageMethodList::Offline])
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index?from=pay")
                    .app_path("pages/tea/index?from=pay")
                    .usage_description("锦绣路茶铺-明前龙井")
                    .coupon_available_store_info(
                        patch::CouponAvailableStoreInfo::default()
                            .description("锦绣路茶铺-明前龙井")
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index?from=pay"),
                    )
                    .app_jump_type(patch::AppJumpType::H5)
                    .passcode_link("https://tea.example.com/p"),
            )
            .coupon_display_info(
                patch::CouponDisplayInfo::default()
                    .code_display_mode(patch::CodeDisplayMode::Invisible)
                    .background_color(patch::BackgroundColor::Color010)
                    .entrance_mini_program(
                        patch::EntranceMiniProgram::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .path("pages/tea/index?from=pay")
                            .entrance_wording("去点茶")
                            .guidance_wording("领券喝新茶"),
                    )
                    .entrance_official_account(
                        patch::EntranceOfficialAccount::default()
                            .appid("wx5f0c1a9e7b3d2846"),
                    )
                    .entrance_finder(
                        patch::EntranceFinder::default()
                            .finder_id("FI20260618289")
                            .finder_video_id("FVI20260618829")
                            .finder_video_cover_image_url(
                                "https://pay.example.com/wechat/notices",
                            ),
                    ),
            )
            .notify_config(
                patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .store_scope(patch::StoreScope::None)
            .brand_id("206202"),
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
        post("2212026061", "5442026061810")
            .brand_id("206202")
            .store_list([post::StoreList::default().store_id("544202606")]),
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
        post("2212026061", "5442026061810")
            .brand_id("206202")
            .store_list([post::StoreList::default().store_id("544202606")]),
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
        post("2212026061", "5442026061810")
            .out_request_no("ORN20260618769")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(2)
            .target_max_count(2)
            .current_max_count_per_day(2)
            .target_max_count_per_day(2)
            .brand_id("206202"),
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
        get("2212026061")
            .state(get::State::Auditing)
            .page_size(20)
            .page_token("PT20260618200")
            .brand_id("206202")
            .stock_bundle_id("SBI20260618544"),
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
        post("2212026061")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .stock(
                post::Stock::default()
                    .remark("六月茶园采摘报酬")
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(2)
                            .max_count_per_day(2)
                            .max_count_per_user(2),
                    )
                    .single_usage_rule(
                        post::SingleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T10:35:42+08:00")
                                    .available_end_time("2026-06-18T10:35:42+08:00")
                                    .available_days(1)
                                    .wait_days_after_receive(1)
                                    .weekly_available_period(
                                        post::WeeklyAvailablePeriod::default()
                                            .day_list([post::DayList::Monday])
                                            .day_period_list([
                                                post::DayPeriodList::default().begin_time(1).end_time(1),
                                            ]),
                                    )
                                    .irregular_available_period_list([
                                        post::IrregularAvailablePeriodList::default()
                                            .begin_time("2026-06-18T10:35:42+08:00")
                                            .end_time("2026-06-18T10:35:42+08:00"),
                                    ])
                                    .available_seconds(1),
                            )
                            .normal_coupon(
                                post::NormalCoupon::default()
                                    .threshold(35200)
                                    .discount_amount(2),
                            )
                            .discount_coupon(
                                post::DiscountCoupon::default()
                                    .threshold(35200)
                                    .percent_off(90),
                            )
                            .exchange_coupon(
                                post::ExchangeCoupon::default()
                                    .threshold(35200)
                                    .exchange_price(35200),
                            ),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index?from=pay")
                            .app_path("pages/tea/index?from=pay")
                            .usage_description("锦绣路茶铺-明前龙井")
                            .coupon_available_store_info(
                                post::CouponAvailableStoreInfo::default()
                                    .description("锦绣路茶铺-明前龙井")
                                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                                    .mini_program_path("pages/tea/index?from=pay"),
                            )
                            .app_jump_type(post::AppJumpType::H5)
                            .passcode_link("https://tea.example.com/p"),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Invisible)
                            .background_color(post::BackgroundColor::Color010)
                            .entrance_mini_program(
                                post::EntranceMiniProgram::default()
                                    .appid("wx5f0c1a9e7b3d2846")
                                    .path("pages/tea/index?from=pay")
                                    .entrance_wording("去点茶")
                                    .guidance_wording("领券喝新茶"),
                            )
                            .entrance_official_account(
                                post::EntranceOfficialAccount::default()
                                    .appid("wx5f0c1a9e7b3d2846"),
                            )
                            .entrance_finder(
                                post::EntranceFinder::default()
                                    .finder_id("FI20260618289")
                                    .finder_video_id("FVI20260618829")
                                    .finder_video_cover_image_url(
                                        "https://pay.example.com/wechat/notices",
                                    ),
                            ),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::None),
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
    case.responded("request", get("2212026061", "1752026061810").brand_id("206202"));
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
        patch("2212026061", "1752026061810")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .remark("六月茶园采摘报酬")
            .usage_rule_display_info(
                patch::UsageRuleDisplayInfo::default()
                    .coupon_usage_method_list([patch::CouponUsageMethodList::Offline])
                    .mini_program_appid("wx5f0c1a9e7b3d2846")
                    .mini_program_path("pages/tea/index?from=pay")
                    .app_path("pages/tea/index?from=pay")
                    .usage_description("锦绣路茶铺-明前龙井")
                    .coupon_available_store_info(
                        patch::CouponAvailableStoreInfo::default()
                            .description("锦绣路茶铺-明前龙井")
                            .mini_program_appid("wx5f0c1a9e7b3d2846")
                            .mini_program_path("pages/tea/index?from=pay"),
                    )
                    .app_jump_type(patch::AppJumpType::H5)
                    .passcode_link("https://tea.example.com/p"),
            )
            .coupon_display_info(
                patch::CouponDisplayInfo::default()
                    .code_display_mode(patch::CodeDisplayMode::Invisible)
                    .background_color(patch::BackgroundColor::Color010)
                    .entrance_mini_program(
                        patch::EntranceMiniProgram::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .path("pages/tea/index?from=pay")
                            .entrance_wording("去点茶")
                            .guidance_wording("领券喝新茶"),
                    )
                    .entrance_official_account(
                        patch::EntranceOfficialAccount::default()
                            .appid("wx5f0c1a9e7b3d2846"),
                    )
                    .entrance_finder(
                        patch::EntranceFinder::default()
                            .finder_id("FI20260618289")
                            .finder_video_id("FVI20260618829")
                            .finder_video_cover_image_url(
                                "https://pay.example.com/wechat/notices",
                            ),
                    ),
            )
            .notify_config(
                patch::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
            )
            .store_scope(patch::StoreScope::None),
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
        post("2212026061", "1752026061810")
            .brand_id("206202")
            .store_list([post::StoreList::default().store_id("544202606")]),
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
        get("2212026061", "1752026061810")
            .page_size(20)
            .page_token("PT20260618200")
            .brand_id("206202"),
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
        post("2212026061", "1752026061810")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
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
        post("2212026061", "1752026061810")
            .brand_id("206202")
            .store_list([post::StoreList::default().store_id("544202606")]),
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
        post("2212026061", "1752026061810")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(2)
            .target_max_count(2)
            .current_max_count_per_day(2)
            .target_max_count_per_day(2),
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
        post("2212026061", "1752026061810")
            .brand_id("206202")
            .out_request_no("ORN20260618769")
            .code_list(["CL20260618637"]),
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
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_bundle_id("544202606181035425")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761")
            .attach("table=12")
            .coupon_tag_info(
                post::CouponTagInfo::default()
                    .coupon_tag_list(["CTL20260618757"])
                    .member_tag_info(
                        post::MemberTagInfo::default().member_card_id("MCI20260618104"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "268202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_bundle_id("544202606")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769")
            .deactivate_reason("活动已提前结束"),
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
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .appid("wx5f0c1a9e7b3d2846")
            .coupon_state(get::CouponState::Confirming)
            .page_size(20)
            .page_token("PT20260618200")
            .brand_id("206202"),
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
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .coupon_code("403202606181")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761")
            .attach("table=12")
            .coupon_tag_info(
                post::CouponTagInfo::default()
                    .coupon_tag_list(["MEMBER"])
                    .member_tag_info(
                        post::MemberTagInfo::default().member_card_id("MCI20260618104"),
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
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "403202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "403202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "403202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769")
            .deactivate_reason("活动已提前结束"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "403202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "403202606181")
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:35:42+08:00")
            .associated_order_info(
                post::AssociatedOrderInfo::default()
                    .transaction_id("8472026061810354284784784784")
                    .out_trade_no("OTN20260618580")
                    .mchid("1684907235")
                    .sub_mchid("1684913560"),
            )
            .out_request_no("ORN20260618769")
            .store_id("SI20260618544")
            .associated_pay_score_order_info(
                post::AssociatedPayScoreOrderInfo::default()
                    .order_id("OI20260618887")
                    .out_order_no("OON20260618382")
                    .mchid("1684907235")
                    .sub_mchid("1684913560"),
            )
            .saved_amount(35200),
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
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_bundle_id("544202606")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761")
            .attach("table=12"),
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
            .brand_id("206202")
            .product_coupon_id("2212026061")
            .stock_id("1752026061810")
            .coupon_code("403202606181")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761")
            .attach("table=12"),
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
                    .appid("wx5f0c1a9e7b3d2846")
                    .merchant_id("1472026061"),
            )
            .authorized_data(
                get::AuthorizedData::default()
                    .business_type(get::BusinessType::FavorStock)
                    .stock_id("1752026"),
            )
            .limit(20)
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
                    .appid("wx5f0c1a9e7b3d2846")
                    .merchant_id("1472026061"),
            )
            .authorized_data(
                post::AuthorizedData::default()
                    .business_type(post::BusinessType::FavorStock)
                    .stock_id("1752026"),
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
                    .appid("wx5f0c1a9e7b3d2846")
                    .merchant_id("1472026061"),
            )
            .authorized_data(
                post::AuthorizedData::default()
                    .business_type(post::BusinessType::FavorStock)
                    .stock_id("1752026"),
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
            .limit(20)
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
    case.responded("request", get("AI20260618864"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities_activity_id_goods() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::goods::get;
    let case = DATA
        .case("get_v3_marketing_paygiftactivity_activities_activity_id_goods");
    case.is::<get::Request>();
    case.responded("request", get("AI20260618864").offset(0).limit(20));
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_paygiftactivity_activities_activity_id_merchants() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::get;
    let case = DATA
        .case("get_v3_marketing_paygiftactivity_activities_activity_id_merchants");
    case.is::<get::Request>();
    case.responded("request", get("AI20260618864").offset(0).limit(20));
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
        post("AI20260618864")
            .merchant_id_list(["MIL20260618806"])
            .add_request_no("ARN20260618962"),
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
        post("AI20260618864")
            .merchant_id_list(["806202606"])
            .delete_request_no("DRN20260618782"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_marketing_paygiftactivity_activities_activity_id_terminate() {
    use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post;
    let case = DATA
        .case("post_v3_marketing_paygiftactivity_activities_activity_id_terminate");
    case.is::<post::Request>();
    case.responded("request", post("AI20260618864"));
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
                    .activity_name("春茶节")
                    .activity_second_title("春茶节")
                    .merchant_logo_url("https://pay.example.com/wechat/notices")
                    .background_color(post::BackgroundColor::Color010)
                    .begin_time("2026-06-18T10:35:42+08:00")
                    .end_time("2026-06-18T10:35:42+08:00")
                    .available_periods(
                        post::AvailablePeriods::default()
                            .available_time([
                                post::AvailableTime::default()
                                    .begin_time("2026-06-18T10:35:42+08:00")
                                    .end_time("2026-06-18T10:35:42+08:00"),
                            ])
                            .available_day_time([
                                post::AvailableDayTime::default()
                                    .begin_day_time("2026-06-18T10:35:42+08:00")
                                    .end_day_time("2026-06-18T10:35:42+08:00"),
                            ]),
                    )
                    .out_request_no("ORN20260618769")
                    .delivery_purpose(post::DeliveryPurpose::OffLinePay)
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/tea/index?from=pay"),
            )
            .advanced_setting(
                post::AdvancedSetting::default()
                    .delivery_user_category(
                        post::DeliveryUserCategory::DeliveryAllPerson,
                    )
                    .merchant_member_appid("wx5f0c1a9e7b3d2846")
                    .payment_mode(
                        post::PaymentMode::default()
                            .payment_scene_list([post::PaymentSceneList::AppScene])
                            .payment_method_information(
                                post::PaymentMethodInformation::default()
                                    .payment_method(post::PaymentMethod::Cft)
                                    .bank_abbreviation("ICBC"),
                            ),
                    )
                    .goods_tags(["GT20260618333"])
                    .payment_method_information(
                        post::PaymentMethodInformation::default()
                            .payment_method(post::PaymentMethod::Cft)
                            .bank_abbreviation("ICBC"),
                    ),
            )
            .award_send_rule(
                post::AwardSendRule::default()
                    .award_type("BUSIFAVOR")
                    .merchant_option(post::MerchantOption::InSeviceCouponMerchant)
                    .transaction_amount_minimum(35200)
                    .send_content(post::SendContent::SingleCoupon)
                    .award_list([
                        post::AwardList::default()
                            .stock_id("SI20260618175")
                            .original_image_url("https://pay.example.com/wechat/notices")
                            .thumbnail_url("https://pay.example.com/wechat/notices"),
                    ])
                    .merchant_id_list(["MIL20260618806"]),
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
            .subtitle("春茶节")
            .goods_thumbnail_url("https://pay.example.com/wechat/notices")
            .start_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00")
            .custom_entrance_state(post::CustomEntranceState::Online)
            .brand_id("2062")
            .out_request_no("7692026061810354276976976")
            .jump_link(
                post::JumpLink::default()
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/tea/index?from=pay"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_marketing_shopping_receipt_customentrances_brand_id() {
    use wechatpay_api::v3::marketing::shopping_receipt::customentrances::by_brand_id::get;
    let case = DATA.case("get_v3_marketing_shopping_receipt_customentrances_brand_id");
    case.is::<get::Request>();
    case.responded("request", get("2062"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_marketing_shopping_receipt_customentrances_brand_id() {
    use wechatpay_api::v3::marketing::shopping_receipt::customentrances::by_brand_id::patch;
    let case = DATA.case("patch_v3_marketing_shopping_receipt_customentrances_brand_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("2062")
            .custom_entrance_type(patch::CustomEntranceType::MerchantActivity)
            .subtitle("春茶节")
            .goods_thumbnail_url("https://pay.example.com/wechat/notices")
            .custom_entrance_state(patch::CustomEntranceState::Online)
            .start_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00")
            .out_request_no("ORN20260618769")
            .jump_link(
                patch::JumpLink::default()
                    .mini_programs_appid("wx5f0c1a9e7b3d2846")
                    .mini_programs_path("pages/tea/index?from=pay"),
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
            .transaction_id("8472026061810354284784784784")
            .transaction_mchid("1684907235")
            .transaction_sub_mchid("1684913560")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .merchant_upload_time("2026-06-18T10:35:42+08:00")
            .jump_info(
                post::JumpInfo::default()
                    .merchant_appid("wx5f0c1a9e7b3d2846")
                    .merchant_path("pages/tea/index?from=pay"),
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
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .meta(
                post::Meta::default()
                    .transaction_id("TI20260618847")
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
            .limit(20)
            .offset(0)
            .applying_merchant_id(1)
            .store_id(1)
            .activity_area_code(1)
            .activity_scene("OFFLINE"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_marketing_weekly_discount_activities_activity_id() {
    use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::get;
    let case = DATA.case("get_v3_marketing_weekly_discount_activities_activity_id");
    case.is::<get::Request>();
    case.responded("request", get("86420"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_marketing_weekly_discount_activities_activity_id_apply() {
    use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::apply::post;
    let case = DATA
        .case("post_v3_marketing_weekly_discount_activities_activity_id_apply");
    case.is::<post::Request>();
    case.responded("request", post("86420").applying_merchant_id(1).store_id(1));
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
            .stock_id("1752026061810354")
            .appid("wx5f0c1a9e7b3d2846")
            .offset(0)
            .limit(20),
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
            .stock_id("1752026061810354")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("76120260618103542761"),
    );
    case.read::<post::Response>();
}
