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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("847202606181035")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .consume_fee(35200)
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("984202606181035")
            .body("锦绣路茶铺-明前龙井")
            .detail(
                post::Detail::default()
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("GI20260618287")
                            .wxpay_goods_id("9512")
                            .goods_name("明前龙井250克")
                            .goods_num(2)
                            .price(35200)
                            .goods_category("674202")
                            .body("锦绣路茶铺-明前龙井"),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_debit")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .face_code("FC20260618892")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("984202606181035")
            .sign_type(post::SignType::Md5)
            .body("锦绣路茶铺-明前龙井")
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
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_debit")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .receipt("DzpZbE7q1uKc_v2RtYw-0618")
            .auth_code("134560000000000018")
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("I20260618282")
                            .name("春茶节")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("58020260618103")
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
fn post_deposit_refundquery() {
    use wechatpay_api::v2::deposit::refundquery::post;
    let case = DATA.case("post_deposit_refundquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .refund_id("5712026061810354257157157157")
            .offset(0),
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
fn post_deposit_unifiedorder() {
    use wechatpay_api::v2::deposit::unifiedorder::post;
    let case = DATA.case("post_deposit_unifiedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .device_info("984202606181035")
            .sign_type(post::SignType::Md5)
            .body("锦绣路茶铺-明前龙井")
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
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .fee_type("CNY")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type(post::TradeType::Jsapi)
            .product_id("60620260618103542606606")
            .limit_pay("no_debit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .receipt(post::Receipt::Y)
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("I20260618282")
                            .name("春茶节")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            ),
    );
    case.read::<post::Response>();
}
