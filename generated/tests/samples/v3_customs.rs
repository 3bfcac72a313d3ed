//! The docs' samples of `v3-customs`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_customs.json"),
));

#[test]
fn get_v3_customs_orders() {
    use wechatpay_api::v3::customs::orders::get;
    let case = DATA.case("get_v3_customs_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .order_type(get::OrderType::OutTradeNo)
            .order_no("15320260618103")
            .customs(get::Customs::GuangzhouZs)
            .offset(0)
            .limit(20),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_customs_orders() {
    use wechatpay_api::v3::customs::orders::post;
    let case = DATA.case("post_v3_customs_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("58020260618103")
            .transaction_id("8472026061810354284784784784")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("890202")
            .duty(1)
            .sub_order_no("42820260618103")
            .fee_type("CNY")
            .order_fee(35200)
            .transport_fee(35200)
            .product_fee(35200),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_v3_customs_orders() {
    use wechatpay_api::v3::customs::orders::patch;
    let case = DATA.case("patch_v3_customs_orders");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("58020260618103")
            .transaction_id("8472026061810354284784784784")
            .sub_order_no("42820260618103")
            .customs(patch::Customs::GuangzhouZs)
            .merchant_customs_no("890202")
            .duty(1)
            .order_fee(35200)
            .transport_fee(35200)
            .product_fee(35200),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_customs_redeclare() {
    use wechatpay_api::v3::customs::redeclare::post;
    let case = DATA.case("post_v3_customs_redeclare");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("58020260618103")
            .transaction_id("8472026061810354284784784784")
            .sub_order_no("42820260618103")
            .sub_order_id("2622026061810354226226226226")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("890202"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_customs_verify_certificate() {
    use wechatpay_api::v3::customs::verify_certificate::post;
    let case = DATA.case("post_v3_customs_verify_certificate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .out_trade_no("58020260618103")
            .transaction_id("8472026061810354284784784784")
            .sub_order_no("42820260618103")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("890202")
            .certificate_type("IDCARD")
            .certificate_id("302202606181035423")
            .certificate_name("李雷"),
    );
    case.read::<post::Response>();
}
