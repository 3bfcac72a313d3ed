//! The docs' samples of `v3-industry-rebate`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_industry_rebate.json"),
));

#[test]
fn post_v3_industry_rebate_retail_industry_transactions() {
    use wechatpay_api::v3::industry_rebate::retail_industry::transactions::post;
    let case = DATA.case("post_v3_industry_rebate_retail_industry_transactions");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .brand_id("138624")
            .transaction_id("4200002618202606184087315926")
            .out_trade_no("TEA20260618103542007")
            .sub_mchid("1684913560")
            .device_id("POS-JX-02")
            .goods_detail([
                post::GoodsDetail::default()
                    .barcode("2000000328003")
                    .merchant_goods_id("TEA-LJ-250")
                    .goods_name("明前龙井250克")
                    .quantity(1)
                    .price(32800),
                post::GoodsDetail::default()
                    .barcode("2000000012001")
                    .merchant_goods_id("BOX-S")
                    .goods_name("小号礼盒")
                    .quantity(2)
                    .price(1200),
            ]),
    );
}

#[test]
fn post_v3_industry_rebate_transactions_transaction_id() {
    use wechatpay_api::v3::industry_rebate::transactions::by_transaction_id::post;
    let case = DATA.case("post_v3_industry_rebate_transactions_transaction_id");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .code_url("weixin://wxpay/bizpayurl?pr=Tq7Lk2Zp9")
            .out_trade_no("TEA20260618103542007"),
    );
}
