//! The docs' samples of `v2-mmpaymkttransfers`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_mmpaymkttransfers.json"),
));

#[test]
fn post_mmpaymkttransfers_gethbinfo() {
    use wechatpay_api::v2::mmpaymkttransfers::gethbinfo::post;
    let case = DATA.case("post_mmpaymkttransfers_gethbinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_billno("88420260618103542884884884")
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .bill_type("MCHT"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_gettransferinfo() {
    use wechatpay_api::v2::mmpaymkttransfers::gettransferinfo::post;
    let case = DATA.case("post_mmpaymkttransfers_gettransferinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .partner_trade_no("73020260618103542730730730")
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_promotion_paywwsptrans2pocket() {
    use wechatpay_api::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
    let case = DATA.case("post_mmpaymkttransfers_promotion_paywwsptrans2pocket");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .nonce_str("r7Kd2mXw9QbT4vYc")
            .partner_trade_no("PTN20260618730")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .check_name("FORCE_CHECK")
            .amount(35200)
            .desc("锦绣路茶铺-明前龙井")
            .spbill_create_ip("203.0.113.24"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_promotion_querywwsptrans2pocket() {
    use wechatpay_api::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post;
    let case = DATA.case("post_mmpaymkttransfers_promotion_querywwsptrans2pocket");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .partner_trade_no("73020260618103542730730730")
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_promotion_transfers() {
    use wechatpay_api::v2::mmpaymkttransfers::promotion::transfers::post;
    let case = DATA.case("post_mmpaymkttransfers_promotion_transfers");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .device_info("984202606181035")
            .partner_trade_no("73020260618103542730730730")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .check_name("春茶节")
            .re_user_name("李雷")
            .amount(35200)
            .desc("锦绣路茶铺-明前龙井")
            .spbill_create_ip("203.0.113.24")
            .scene("OFFLINE")
            .brand_id(1)
            .finder_template_id("3742026061810354"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_query_coupon_stock() {
    use wechatpay_api::v2::mmpaymkttransfers::query_coupon_stock::post;
    let case = DATA.case("post_mmpaymkttransfers_query_coupon_stock");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_stock_id("1502")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .op_user_id("21220260")
            .device_info("013467007045764")
            .version("1.0")
            .r#type("XML"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_querycouponsinfo() {
    use wechatpay_api::v2::mmpaymkttransfers::querycouponsinfo::post;
    let case = DATA.case("post_mmpaymkttransfers_querycouponsinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_id("2572")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .stock_id("17520")
            .op_user_id("21220260")
            .device_info("984202606181035")
            .version("1.0")
            .r#type("XML"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_queryworkwxredpack() {
    use wechatpay_api::v2::mmpaymkttransfers::queryworkwxredpack::post;
    let case = DATA.case("post_mmpaymkttransfers_queryworkwxredpack");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_billno("88420260618103542884884884")
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_send_coupon() {
    use wechatpay_api::v2::mmpaymkttransfers::send_coupon::post;
    let case = DATA.case("post_mmpaymkttransfers_send_coupon");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .coupon_stock_id("1502")
            .openid_count(2)
            .partner_trade_no("7302026061810354273073")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .op_user_id("21220260")
            .device_info("013467007045764")
            .version("1.0")
            .r#type("XML"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_sendgroupredpack() {
    use wechatpay_api::v2::mmpaymkttransfers::sendgroupredpack::post;
    let case = DATA.case("post_mmpaymkttransfers_sendgroupredpack");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_billno("MB20260618884")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("春茶节")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .total_num(2)
            .amt_type("ALL_RAND")
            .wishing("端午安康，茶香常伴")
            .act_name("春茶节")
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_sendminiprogramhb() {
    use wechatpay_api::v2::mmpaymkttransfers::sendminiprogramhb::post;
    let case = DATA.case("post_mmpaymkttransfers_sendminiprogramhb");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_billno("88420260618103542884884884")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("春茶节")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .total_num(2)
            .wishing("端午安康，茶香常伴")
            .act_name("春茶节")
            .remark("六月茶园采摘报酬")
            .notify_way("MINI_PROGRAM_JSAPI")
            .scene_id(post::SceneId::Product1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_sendredpack() {
    use wechatpay_api::v2::mmpaymkttransfers::sendredpack::post;
    let case = DATA.case("post_mmpaymkttransfers_sendredpack");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_billno("MB20260618884")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("春茶节")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .total_num(2)
            .wishing("端午安康，茶香常伴")
            .client_ip("203.0.113.24")
            .act_name("春茶节")
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaymkttransfers_sendworkwxredpack() {
    use wechatpay_api::v2::mmpaymkttransfers::sendworkwxredpack::post;
    let case = DATA.case("post_mmpaymkttransfers_sendworkwxredpack");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .nonce_str("r7Kd2mXw9QbT4vYc")
            .mch_billno("MB20260618884")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .sender_name("春茶节")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .wishing("端午安康，茶香常伴")
            .act_name("春茶节")
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}
