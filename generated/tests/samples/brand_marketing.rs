//! The docs' samples of `brand-marketing`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("brand_marketing.json"),
));

#[test]
fn post_brand_marketing_delivery_plan_delivery_plans() {
    use wechatpay_api::brand::marketing::delivery_plan::delivery_plans::post;
    let case = DATA.case("post_brand_marketing_delivery_plan_delivery_plans");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260612101520001")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .plan_name("夏茶节尝新计划")
            .total_count(10000)
            .user_limit(1)
            .daily_limit(500)
            .delivery_start_time("2026-06-18T00:00:00+08:00")
            .delivery_end_time("2026-07-18T23:59:59+08:00")
            .recommend_word("领券喝新茶")
            .reuse_coupon_config(true)
            .usage_mode(post::UsageMode::Single),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_brand_marketing_delivery_plan_delivery_plans_plan_id() {
    use wechatpay_api::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch;
    let case = DATA.case("patch_brand_marketing_delivery_plan_delivery_plans_plan_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("138602")
            .modify_content(
                patch::ModifyContent::default()
                    .plan_name("夏茶节尝新计划")
                    .delivery_end_time("2026-07-18T23:59:59+08:00")
                    .total_count(20000)
                    .user_limit(1)
                    .daily_limit(1000)
                    .recommend_word("领券喝新茶"),
            )
            .out_request_no("REQ20260622090000001"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_marketing_delivery_plan_notify_url() {
    use wechatpay_api::brand::marketing::delivery_plan::notify_url::post;
    let case = DATA.case("post_brand_marketing_delivery_plan_notify_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().notify_url("https://pay.example.com/wechat/plan-notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_media_upload_image() {
    use wechatpay_api::brand::marketing::product_coupon::media::upload_image::post;
    let case = DATA.case("post_brand_marketing_product_coupon_media_upload_image");
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
fn get_brand_marketing_product_coupon_notify_configs() {
    use wechatpay_api::brand::marketing::product_coupon::notify_configs::get;
    let case = DATA.case("get_brand_marketing_product_coupon_notify_configs");
    case.is::<get::Request>();
    case.read::<get::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_notify_configs() {
    use wechatpay_api::brand::marketing::product_coupon::notify_configs::post;
    let case = DATA.case("post_brand_marketing_product_coupon_notify_configs");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().notify_url("https://pay.example.com/wechat/coupon-notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::post;
    let case = DATA.case("post_brand_marketing_product_coupon_product_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260610093012001")
            .scope(post::Scope::All)
            .r#type(post::Type::Normal)
            .usage_mode(post::UsageMode::Single)
            .single_usage_info(
                post::SingleUsageInfo::default()
                    .normal_coupon(
                        post::NormalCoupon::default()
                            .threshold(10000)
                            .discount_amount(2000),
                    ),
            )
            .display_info(
                post::DisplayInfo::default()
                    .name("夏茶节满减券")
                    .image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiR8sYtXe6LmCaVg20oU7dKq4Rz1WnBjH3pQx5kJcZfDi/0",
                    )
                    .background_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiT7mQx2RcZ8bN4yLd1WsJ6hVe3uGaXo9KfAn5tYwEkB/0",
                    ),
            )
            .stock(
                post::Stock::default()
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
                            .max_count_per_user(1),
                    )
                    .single_usage_rule(
                        post::SingleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T00:00:00+08:00")
                                    .available_end_time("2026-07-18T23:59:59+08:00"),
                            ),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .usage_description(
                                "到店结账时出示券码，每单限用一张",
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::All),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::get;
    let case = DATA
        .case("get_brand_marketing_product_coupon_product_coupons_product_coupon_id");
    case.is::<get::Request>();
    case.responded("request", get("1000628417"));
    case.read::<get::Response>();
}

#[test]
fn patch_brand_marketing_product_coupon_product_coupons_product_coupon_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::patch;
    let case = DATA
        .case("patch_brand_marketing_product_coupon_product_coupons_product_coupon_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628417")
            .out_request_no("REQ20260622090000001")
            .display_info(
                patch::DisplayInfo::default()
                    .name("夏茶节满减券")
                    .image_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiR8sYtXe6LmCaVg20oU7dKq4Rz1WnBjH3pQx5kJcZfDi/0",
                    )
                    .background_url(
                        "https://wxpaylogo.qpic.cn/wxpaylogo/PiT7mQx2RcZ8bN4yLd1WsJ6hVe3uGaXo9KfAn5tYwEkB/0",
                    ),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_deactivate() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::deactivate::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417")
            .out_request_no("REQ20260625100000001")
            .deactivate_reason("活动已提前结束"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433")
            .out_request_no("REQ20260610095230003")
            .stock_bundle(
                post::StockBundle::default()
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
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
                                    .threshold(10000)
                                    .discount_amount(1000),
                                post::NormalCouponList::default()
                                    .threshold(10000)
                                    .discount_amount(2000),
                                post::NormalCouponList::default()
                                    .threshold(10000)
                                    .discount_amount(3000),
                            ]),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .usage_description(
                                "到店结账时出示券码，每单限用一张",
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::All),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch;
    let case = DATA
        .case(
            "patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628433", "50183746")
            .out_request_no("REQ20260622090000001")
            .remark("老友三次券批次"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_associate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "50183746")
            .store_list([post::StoreList::default().store_id("108634217")]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_disassociate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "50183746")
            .store_list([post::StoreList::default().store_id("108634217")]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id_update_budget",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628433", "50183746")
            .out_request_no("REQ20260622090000001")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(10000)
            .target_max_count(20000),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get;
    let case = DATA
        .case(
            "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1000628417").page_size(20).state(get::State::Sending),
    );
    case.read::<get::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417")
            .out_request_no("REQ20260610094105002")
            .stock(
                post::Stock::default()
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default()
                            .max_count(10000)
                            .max_count_per_user(1),
                    )
                    .single_usage_rule(
                        post::SingleUsageRule::default()
                            .coupon_available_period(
                                post::CouponAvailablePeriod::default()
                                    .available_begin_time("2026-06-18T00:00:00+08:00")
                                    .available_end_time("2026-07-18T23:59:59+08:00"),
                            ),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .usage_description(
                                "到店结账时出示券码，每单限用一张",
                            ),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Qrcode),
                    )
                    .notify_config(
                        post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
                    )
                    .store_scope(post::StoreScope::All),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::get;
    let case = DATA
        .case(
            "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1000628417", "19263847"));
    case.read::<get::Response>();
}

#[test]
fn patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::patch;
    let case = DATA
        .case(
            "patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000628417", "19263847")
            .out_request_no("REQ20260622090000001")
            .remark("夏茶节专用批次"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associate_stores::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .store_list([post::StoreList::default().store_id("108634217")]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get;
    let case = DATA
        .case(
            "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_associated_stores",
        );
    case.is::<get::Request>();
    case.responded("request", get("1000628417", "19263847"));
    case.read::<get::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::deactivate::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .out_request_no("REQ20260625100000001")
            .deactivate_reason("活动已提前结束"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::disassociate_stores::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_disassociate_stores",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .store_list([post::StoreList::default().store_id("108634217")]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_update_budget",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263847")
            .out_request_no("REQ20260622090000001")
            .update_mode(post::UpdateMode::MaxCount)
            .current_max_count(10000)
            .target_max_count(20000),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1000628417", "19263870")
            .out_request_no("REQ20260611090000001")
            .code_list(["LJ26061800017384", "LJ26061800026951"]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupon_bundles() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupon_bundles::post;
    let case = DATA
        .case("post_brand_marketing_product_coupon_users_openid_coupon_bundles");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .product_coupon_id("1000628433")
            .stock_bundle_id("50183746")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103026001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_users_openid_coupon_bundles_user_coupon_bundle_id_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "2026061810302600184735")
            .product_coupon_id("1000628433")
            .stock_bundle_id("50183746")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("REQ20260625100000001")
            .deactivate_reason("顾客退单，收回赠券"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_users_openid_coupons() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::get;
    let case = DATA.case("get_brand_marketing_product_coupon_users_openid_coupons");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupons() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::post;
    let case = DATA.case("post_brand_marketing_product_coupon_users_openid_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103026001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_marketing_product_coupon_users_openid_coupons_coupon_code() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::get;
    let case = DATA
        .case("get_brand_marketing_product_coupon_users_openid_coupons_coupon_code");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "6802749153017384")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_confirm() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::confirm::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_confirm",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "6802749153017384")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("CFM20260618103027001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_deactivate() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::deactivate::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_deactivate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "6802749153017384")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("REQ20260625100000001")
            .deactivate_reason("顾客退单，收回赠券"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_return() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::r#return::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_return",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "6802749153017384")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("RET20260620090211001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_use() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::r#use::post;
    let case = DATA
        .case(
            "post_brand_marketing_product_coupon_users_openid_coupons_coupon_code_use",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "6802749153017384")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:36:15+08:00")
            .out_request_no("USE20260618103615001")
            .associated_order_info(
                post::AssociatedOrderInfo::default()
                    .transaction_id("4200002618202606184087315926")
                    .out_trade_no("TEA20260618103542007")
                    .mchid("1684907235"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_marketing_product_coupon_users_openid_pre_send_coupon() {
    use wechatpay_api::brand::marketing::product_coupon::users::by_openid::pre_send_coupon::post;
    let case = DATA
        .case("post_brand_marketing_product_coupon_users_openid_pre_send_coupon");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .product_coupon_id("1000628417")
            .stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SEND20260618103026001"),
    );
    case.read::<post::Response>();
}
