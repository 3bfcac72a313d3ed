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
            .out_request_no("ORN20260618769")
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
fn patch_brand_marketing_delivery_plan_delivery_plans_plan_id() {
    use wechatpay_api::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch;
    let case = DATA.case("patch_brand_marketing_delivery_plan_delivery_plans_plan_id");
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
fn post_brand_marketing_delivery_plan_notify_url() {
    use wechatpay_api::brand::marketing::delivery_plan::notify_url::post;
    let case = DATA.case("post_brand_marketing_delivery_plan_notify_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().notify_url("https://pay.example.com/wechat/notices"),
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
        post().notify_url("https://pay.example.com/wechat/notices"),
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
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::get;
    let case = DATA
        .case("get_brand_marketing_product_coupon_product_coupons_product_coupon_id");
    case.is::<get::Request>();
    case.responded("request", get("PCI20260618221"));
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
        patch("PCI20260618221")
            .out_request_no("ORN20260618769")
            .display_info(
                patch::DisplayInfo::default()
                    .name("春茶节")
                    .image_url("https://pay.example.com/wechat/notices")
                    .background_url("https://pay.example.com/wechat/notices"),
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
        post("PCI20260618221")
            .out_request_no("ORN20260618769")
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
        post("PCI20260618221")
            .out_request_no("ORN20260618769")
            .stock_bundle(
                post::StockBundle::default()
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default().max_count(2).max_count_per_user(2),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .usage_description("锦绣路茶铺-明前龙井"),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Invisible),
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
fn patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch;
    let case = DATA
        .case(
            "patch_brand_marketing_product_coupon_product_coupons_product_coupon_id_stock_bundles_stock_bundle_id",
        );
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("PCI20260618221", "SBI20260618544").out_request_no("ORN20260618769"),
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
        post("PCI20260618221", "SBI20260618544")
            .store_list([post::StoreList::default().store_id("SI20260618544")]),
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
        post("PCI20260618221", "SBI20260618544")
            .store_list([post::StoreList::default().store_id("SI20260618544")]),
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
        post("PCI20260618221", "SBI20260618544")
            .out_request_no("ORN20260618769")
            .update_mode(post::UpdateMode::MaxCount),
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
    case.responded("request", get("PCI20260618221").stock_bundle_id("SBI20260618544"));
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
        post("PCI20260618221")
            .out_request_no("ORN20260618769")
            .stock(
                post::Stock::default()
                    .coupon_code_mode(post::CouponCodeMode::Wechatpay)
                    .stock_send_rule(
                        post::StockSendRule::default().max_count(2).max_count_per_user(2),
                    )
                    .usage_rule_display_info(
                        post::UsageRuleDisplayInfo::default()
                            .coupon_usage_method_list([
                                post::CouponUsageMethodList::Offline,
                            ])
                            .usage_description("锦绣路茶铺-明前龙井"),
                    )
                    .coupon_display_info(
                        post::CouponDisplayInfo::default()
                            .code_display_mode(post::CodeDisplayMode::Invisible),
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
fn get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id() {
    use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::get;
    let case = DATA
        .case(
            "get_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("PCI20260618221", "SI20260618175"));
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
        patch("PCI20260618221", "SI20260618175").out_request_no("ORN20260618769"),
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
        post("PCI20260618221", "SI20260618175")
            .store_list([post::StoreList::default().store_id("SI20260618544")]),
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
    case.responded("request", get("PCI20260618221", "SI20260618175"));
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
        post("PCI20260618221", "SI20260618175")
            .out_request_no("ORN20260618769")
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
        post("PCI20260618221", "SI20260618175")
            .store_list([post::StoreList::default().store_id("SI20260618544")]),
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
        post("PCI20260618221", "SI20260618175")
            .out_request_no("ORN20260618769")
            .update_mode(post::UpdateMode::MaxCount),
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
        post("PCI20260618221", "SI20260618175")
            .out_request_no("ORN20260618769")
            .code_list(["CL20260618637"]),
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
            .product_coupon_id("PCI20260618221")
            .stock_bundle_id("SBI20260618544")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "UCBI20260618268")
            .product_coupon_id("PCI20260618221")
            .stock_bundle_id("SBI20260618544")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769")
            .deactivate_reason("活动已提前结束"),
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
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761"),
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
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403")
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403")
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403")
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769")
            .deactivate_reason("活动已提前结束"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403")
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .out_request_no("ORN20260618769"),
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
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CC20260618403")
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .use_time("2026-06-18T10:35:42+08:00")
            .out_request_no("ORN20260618769"),
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
            .product_coupon_id("PCI20260618221")
            .stock_id("SI20260618175")
            .appid("wx5f0c1a9e7b3d2846")
            .send_request_no("SRN20260618761"),
    );
    case.read::<post::Response>();
}
