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
            .brand_id("206202")
            .transaction_id("84720260618103542847847847847")
            .out_trade_no("OTN20260618580")
            .sub_mchid("1684913560")
            .device_id("DI20260618641")
            .goods_detail([
                post::GoodsDetail::default()
                    .barcode("B20260618137")
                    .merchant_goods_id("1522")
                    .goods_name("明前龙井250克")
                    .quantity(2)
                    .price(35200),
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
        post("84720260618103542847847847847")
            .sub_mchid("1684913560")
            .code_url("https://pay.example.com/wechat/notices")
            .out_trade_no("OTN20260618580"),
    );
}
