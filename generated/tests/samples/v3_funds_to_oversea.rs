//! The docs' samples of `v3-funds-to-oversea`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_funds_to_oversea.json"),
));

#[test]
fn get_v3_funds_to_oversea_bill_download_url() {
    use wechatpay_api::v3::funds_to_oversea::bill_download_url::get;
    let case = DATA.case("get_v3_funds_to_oversea_bill_download_url");
    case.is::<get::Request>();
    case.responded("request", get().bill_date("2026-06-17").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_funds_to_oversea_orders() {
    use wechatpay_api::v3::funds_to_oversea::orders::post;
    let case = DATA.case("post_v3_funds_to_oversea_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_order_id("OS20260618160000001")
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .amount(35200)
            .foreign_currency("USD")
            .goods_info([
                post::GoodsInfo::default()
                    .goods_name("明前龙井250克")
                    .goods_category("茶叶")
                    .goods_unit_price(32800)
                    .goods_quantity(1),
                post::GoodsInfo::default()
                    .goods_name("小号礼盒")
                    .goods_category("纸制品")
                    .goods_unit_price(1200)
                    .goods_quantity(2),
            ])
            .seller_info(
                post::SellerInfo::default()
                    .oversea_business_name("Jinxiu Tea (Hong Kong) Limited")
                    .oversea_shop_name("锦绣茶香港店")
                    .seller_id("JXHK0001"),
            )
            .express_info(
                post::ExpressInfo::default()
                    .courier_number("SF3100000000017")
                    .express_company_name("顺丰速运"),
            )
            .payee_info(post::PayeeInfo::default().payee_id("16849135600001")),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_funds_to_oversea_orders_out_order_id() {
    use wechatpay_api::v3::funds_to_oversea::orders::by_out_order_id::get;
    let case = DATA.case("get_v3_funds_to_oversea_orders_out_order_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("OS20260618160000001")
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_funds_to_oversea_return_return_orders() {
    use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::post;
    let case = DATA.case("post_v3_funds_to_oversea_return_return_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_return_no("RT20260624090500001")
            .sub_mchid("1684913560")
            .out_order_id("OS20260618160000001")
            .transaction_id("4200002618202606184087315926")
            .supplement_info("小号礼盒破损，已退款给顾客")
            .amount(1200),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no() {
    use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::out_return_no::by_out_return_no::get;
    let case = DATA
        .case(
            "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("RT20260624090500001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts() {
    use wechatpay_api::v3::funds_to_oversea::transactions::by_transaction_id::available_abroad_amounts::get;
    let case = DATA
        .case(
            "get_v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
