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
            .out_card_code("OCC20260618832")
            .card_template_id("CTI20260618932")
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
    case.responded("request", get("OCC20260618832"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_discount_card_cards_out_card_code_add_user_records() {
    use wechatpay_api::v3::discount_card::cards::by_out_card_code::add_user_records::post;
    let case = DATA.case("post_v3_discount_card_cards_out_card_code_add_user_records");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("OCC20260618832")
            .card_template_id("CTI20260618932")
            .objective_completion_records([
                post::ObjectiveCompletionRecords::default()
                    .objective_completion_serial_no("950202606")
                    .objective_id("792202")
                    .completion_time("2026-06-18T10:35:42+08:00")
                    .completion_type(post::CompletionType::Increase)
                    .description("锦绣路茶铺-明前龙井")
                    .completion_count(2)
                    .remark("六月茶园采摘报酬"),
            ])
            .reward_usage_records([
                post::RewardUsageRecords::default()
                    .reward_usage_serial_no("361202")
                    .reward_id("212202")
                    .usage_time("2026-06-18T10:35:42+08:00")
                    .usage_type("UT20260618495")
                    .description("锦绣路茶铺-明前龙井")
                    .usage_count(2)
                    .amount(35200)
                    .remark("六月茶园采摘报酬"),
            ]),
    );
}

#[test]
fn get_v3_discount_card_orders_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::discount_card::orders::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_discount_card_orders_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("OTN20260618580"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_discount_card_orders_out_order_no() {
    use wechatpay_api::v3::discount_card::orders::by_out_order_no::get;
    let case = DATA.case("get_v3_discount_card_orders_out_order_no");
    case.is::<get::Request>();
    case.responded("request", get("OON20260618382"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_discount_card_orders_out_order_no() {
    use wechatpay_api::v3::discount_card::orders::by_out_order_no::patch;
    let case = DATA.case("patch_v3_discount_card_orders_out_order_no");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("OON20260618382")
            .objectives([
                patch::Objectives::default()
                    .objective_serial_no("103202606")
                    .objective_id(1)
                    .performance_description("锦绣路茶铺-明前龙井")
                    .performance_type("PT20260618652")
                    .count(2)
                    .performance_time("2026-06-18T10:35:42+08:00")
                    .remark("六月茶园采摘报酬"),
            ])
            .rewards([
                patch::Rewards::default()
                    .reward_serial_no("123202")
                    .reward_id(1)
                    .description("锦绣路茶铺-明前龙井")
                    .reward_type("RT20260618187")
                    .count(2)
                    .amount(35200)
                    .reward_time("2026-06-18T10:35:42+08:00")
                    .remark("六月茶园采摘报酬"),
            ]),
    );
    case.read::<patch::Response>();
}
