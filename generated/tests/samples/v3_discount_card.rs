//! The docs' samples of `v3-discount-card`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_discount_card.json"),
));

#[test]
fn post_v3_discount_card_cards() {
    use wechatpay_api::v3::discount_card::cards::post;
    let case = DATA.case("post_v3_discount_card_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_card_code("XXK20260618103542001")
            .card_template_id("5f0c1a9e7b3d28461d4b72c6e8a03f95")
            .appid("wx5f0c1a9e7b3d2846")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_discount_card_cards_out_card_code() {
    use wechatpay_api::v3::discount_card::cards::by_out_card_code::get;
    let case = DATA.case("get_v3_discount_card_cards_out_card_code");
    case.is::<get::Request>();
    case.responded("request", get("XXK20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_discount_card_cards_out_card_code_add_user_records() {
    use wechatpay_api::v3::discount_card::cards::by_out_card_code::add_user_records::post;
    let case = DATA.case("post_v3_discount_card_cards_out_card_code_add_user_records");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("XXK20260618103542001")
            .card_template_id("5f0c1a9e7b3d28461d4b72c6e8a03f95")
            .objective_completion_records([
                post::ObjectiveCompletionRecords::default()
                    .objective_completion_serial_no("MB20260618103615001")
                    .objective_id("100123")
                    .completion_time("2026-06-18T10:36:15+08:00")
                    .completion_type(post::CompletionType::Increase)
                    .description("六月第一次到店买茶")
                    .completion_count(1)
                    .remark("锦绣路茶铺"),
            ])
            .reward_usage_records([
                post::RewardUsageRecords::default()
                    .reward_usage_serial_no("YH20260618103615001")
                    .reward_id("100456")
                    .usage_time("2026-06-18T10:36:15+08:00")
                    .usage_type("INCREASE")
                    .description("六月到店买茶立减20元")
                    .usage_count(1)
                    .amount(2000)
                    .remark("锦绣路茶铺"),
            ]),
    );
}

#[test]
fn get_v3_discount_card_orders_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::discount_card::orders::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_discount_card_orders_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_discount_card_orders_out_order_no() {
    use wechatpay_api::v3::discount_card::orders::by_out_order_no::get;
    let case = DATA.case("get_v3_discount_card_orders_out_order_no");
    case.is::<get::Request>();
    case.responded("request", get("XXD20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_discount_card_orders_out_order_no() {
    use wechatpay_api::v3::discount_card::orders::by_out_order_no::patch;
    let case = DATA.case("patch_v3_discount_card_orders_out_order_no");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("XXD20260618103542001")
            .objectives([
                patch::Objectives::default()
                    .objective_serial_no("MB20260618103615001")
                    .objective_id(100123)
                    .performance_description("六月第一次到店买茶")
                    .performance_type("INCREASE")
                    .count(1)
                    .performance_time("2026-06-18T10:36:15+08:00")
                    .remark("锦绣路茶铺"),
            ])
            .rewards([
                patch::Rewards::default()
                    .reward_serial_no("YH20260618103615001")
                    .reward_id(100456)
                    .description("到店买茶立减20元")
                    .reward_type("INCREASE")
                    .count(1)
                    .amount(2000)
                    .reward_time("2026-06-18T10:36:15+08:00")
                    .remark("锦绣路茶铺"),
            ]),
    );
    case.read::<patch::Response>();
}
