//! The docs' samples of `v3-profitsharing`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_profitsharing.json"),
));

#[test]
fn get_v3_profitsharing_bills() {
    use wechatpay_api::v3::profitsharing::bills::get;
    let case = DATA.case("get_v3_profitsharing_bills");
    case.is::<get::Request>();
    case.responded("request", get().bill_date("2026-06-17").tar_type("GZIP"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_profitsharing_merchant_configs_sub_mchid() {
    use wechatpay_api::v3::profitsharing::merchant_configs::by_sub_mchid::get;
    let case = DATA.case("get_v3_profitsharing_merchant_configs_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_profitsharing_orders() {
    use wechatpay_api::v3::profitsharing::orders::post;
    let case = DATA.case("post_v3_profitsharing_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684913560")
                    .name("成都望江茶馆")
                    .amount(5000)
                    .description("六月茶叶货款分账"),
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .name("成都百花潭茶具有限公司")
                    .amount(3000)
                    .description("六月门店服务费分账"),
            ])
            .unfreeze_unsplit(false),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_profitsharing_orders_unfreeze() {
    use wechatpay_api::v3::profitsharing::orders::unfreeze::post;
    let case = DATA.case("post_v3_profitsharing_orders_unfreeze");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260619090000002")
            .description("订单分账完结，解冻剩余资金"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_profitsharing_orders_out_order_no() {
    use wechatpay_api::v3::profitsharing::orders::by_out_order_no::get;
    let case = DATA.case("get_v3_profitsharing_orders_out_order_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("PS20260618120000001").transaction_id("4200002618202606184087315926"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_profitsharing_receivers_add() {
    use wechatpay_api::v3::profitsharing::receivers::add::post;
    let case = DATA.case("post_v3_profitsharing_receivers_add");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("1684913560")
            .name("成都望江茶馆")
            .relation_type(post::RelationType::Supplier),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_profitsharing_receivers_delete() {
    use wechatpay_api::v3::profitsharing::receivers::delete::post;
    let case = DATA.case("post_v3_profitsharing_receivers_delete");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_profitsharing_return_orders() {
    use wechatpay_api::v3::profitsharing::return_orders::post;
    let case = DATA.case("post_v3_profitsharing_return_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .order_id("30000106182026061804829157306")
            .out_return_no("RT20260620090500001")
            .return_mchid("1684920418")
            .amount(1200)
            .description("礼盒破损退款，回退分账"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_profitsharing_return_orders_out_return_no() {
    use wechatpay_api::v3::profitsharing::return_orders::by_out_return_no::get;
    let case = DATA.case("get_v3_profitsharing_return_orders_out_return_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("RT20260620090500001").out_order_no("PS20260618120000001"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_profitsharing_transactions_transaction_id_amounts() {
    use wechatpay_api::v3::profitsharing::transactions::by_transaction_id::amounts::get;
    let case = DATA.case("get_v3_profitsharing_transactions_transaction_id_amounts");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184087315926"));
    case.read::<get::Response>();
}
