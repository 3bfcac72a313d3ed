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
            .order_no("TEA20260618103542007")
            .customs(get::Customs::GuangzhouZs)
            .offset(0)
            .limit(10),
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
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .duty(0)
            .sub_order_no("TEA20260618103542007A")
            .fee_type("CNY")
            .order_fee(32800)
            .transport_fee(0)
            .product_fee(32800),
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
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .customs(patch::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .duty(0)
            .order_fee(32800)
            .transport_fee(0)
            .product_fee(32800),
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
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .sub_order_id("1000681684202606184087315926")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K"),
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
            .out_trade_no("TEA20260618103542007")
            .transaction_id("4200002618202606184087315926")
            .sub_order_no("TEA20260618103542007A")
            .customs(post::Customs::GuangzhouZs)
            .merchant_customs_no("5101960T7K")
            .certificate_type("IDCARD")
            .certificate_id("11010519491231002X")
            .certificate_name("李雷"),
    );
    case.read::<post::Response>();
}
