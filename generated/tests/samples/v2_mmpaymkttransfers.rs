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
            .mch_billno("1684907235202606180000173849")
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
            .partner_trade_no("FK20260618150000001")
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
            .nonce_str("q7Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6Ua")
            .partner_trade_no("FK20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .check_name("FORCE_CHECK")
            .re_user_name("李雷")
            .amount(17600)
            .desc("六月茶园采摘报酬")
            .spbill_create_ip("203.0.113.24")
            .ww_msg_type(post::WwMsgType::NormalMsg)
            .act_name("六月采茶"),
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
            .partner_trade_no("FK20260618150000001")
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
            .device_info("POS-JX-02")
            .partner_trade_no("FK20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .check_name("FORCE_CHECK")
            .re_user_name("李雷")
            .amount(17600)
            .desc("六月茶园采摘报酬")
            .spbill_create_ip("203.0.113.24"),
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
            .coupon_stock_id("19263847")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .op_user_id("1684907235")
            .device_info("POS-JX-02")
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
            .coupon_id("45380917263")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .stock_id("19263847")
            .op_user_id("1684907235")
            .device_info("POS-JX-02")
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
            .mch_billno("1684907235202606180000173849")
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
            .coupon_stock_id("19263847")
            .openid_count(1)
            .partner_trade_no("FQ20260618103542001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .op_user_id("1684907235")
            .device_info("POS-JX-02")
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
            .mch_billno("1684907235202606180000173849")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("锦绣茶")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(3000)
            .total_num(3)
            .amt_type("ALL_RAND")
            .wishing("端午安康，茶香常伴")
            .act_name("端午品茶")
            .remark("端午活动红包"),
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
            .mch_billno("1684907235202606180000173849")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("锦绣茶")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(2000)
            .total_num(1)
            .wishing("端午安康，茶香常伴")
            .act_name("端午品茶")
            .remark("端午活动红包")
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
            .mch_billno("1684907235202606180000173849")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .send_name("锦绣茶")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(2000)
            .total_num(1)
            .wishing("端午安康，茶香常伴")
            .client_ip("203.0.113.24")
            .act_name("端午品茶")
            .remark("端午活动红包"),
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
            .nonce_str("q7Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6Ua")
            .mch_billno("1684907235202606180000173849")
            .mch_id("1684907235")
            .wxappid("wx5f0c1a9e7b3d2846")
            .sender_name("锦绣茶")
            .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(2000)
            .wishing("端午安康，茶香常伴")
            .act_name("端午品茶")
            .remark("端午活动红包"),
    );
    case.read::<post::Response>();
}
