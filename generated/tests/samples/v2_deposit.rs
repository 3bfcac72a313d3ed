//! The docs' samples of `v2-deposit`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_deposit.json"),
));

#[test]
fn post_deposit_consume() {
    use wechatpay_api::v2::deposit::consume::post;
    let case = DATA.case("post_deposit_consume");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
            .total_fee(35200)
            .consume_fee(20000)
            .fee_type("CNY")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_facepay() {
    use wechatpay_api::v2::deposit::facepay::post;
    let case = DATA.case("post_deposit_facepay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .deposit(post::Deposit::Y)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("POS-WJ-02")
            .body("望江楼茶馆-茶具租用押金")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .limit_pay("no_credit")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .face_code("7f2c9d41-3b8e-4a65-9c07-5e1d8f60b2a4")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_micropay() {
    use wechatpay_api::v2::deposit::micropay::post;
    let case = DATA.case("post_deposit_micropay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .profit_sharing(post::ProfitSharing::N)
            .deposit(post::Deposit::Y)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("POS-WJ-02")
            .sign_type(post::SignType::Md5)
            .body("望江楼茶馆-茶具租用押金")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .limit_pay("no_credit")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .receipt("Y")
            .auth_code("134205718306492751")
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_orderquery() {
    use wechatpay_api::v2::deposit::orderquery::post;
    let case = DATA.case("post_deposit_orderquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_refund() {
    use wechatpay_api::v2::deposit::refund::post;
    let case = DATA.case("post_deposit_refund");
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
            .refund_desc("消费金额多扣退还")
            .refund_account("REFUND_SOURCE_UNSETTLED_FUNDS")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_refundquery() {
    use wechatpay_api::v2::deposit::refundquery::post;
    let case = DATA.case("post_deposit_refundquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .out_refund_no("RF20260620090211003"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_deposit_reverse() {
    use wechatpay_api::v2::deposit::reverse::post;
    let case = DATA.case("post_deposit_reverse");
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
fn post_deposit_unifiedorder() {
    use wechatpay_api::v2::deposit::unifiedorder::post;
    let case = DATA.case("post_deposit_unifiedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .device_info("POS-WJ-02")
            .sign_type(post::SignType::Md5)
            .body("望江楼茶馆-茶具租用押金")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .fee_type("CNY")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type(post::TradeType::Jsapi)
            .limit_pay("no_credit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .receipt(post::Receipt::Y)
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            ),
    );
    case.read::<post::Response>();
}
