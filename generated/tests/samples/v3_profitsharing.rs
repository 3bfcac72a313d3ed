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
    case.responded("request", get().bill_date("2026-06-18").tar_type("GZIP"));
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
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("22620260")
                    .name("李雷")
                    .amount(35200)
                    .description("锦绣路茶铺-明前龙井"),
            ])
            .unfreeze_unsplit(true),
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
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .description("锦绣路茶铺-明前龙井"),
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
        get("OON20260618382")
            .sub_mchid("1684913560")
            .transaction_id("8472026061810354284784784784"),
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
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("22620260")
            .name("李雷")
            .relation_type(post::RelationType::ServiceProvider)
            .custom_relation("CR20260618831"),
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
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("22620260"),
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
            .sub_mchid("1684913560")
            .order_id("8872026061810354288788788788")
            .out_order_no("OON20260618382")
            .out_return_no("ORN20260618964")
            .return_mchid("1684907235")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井"),
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
        get("ORN20260618964").sub_mchid("1684913560").out_order_no("OON20260618382"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_profitsharing_transactions_transaction_id_amounts() {
    use wechatpay_api::v3::profitsharing::transactions::by_transaction_id::amounts::get;
    let case = DATA.case("get_v3_profitsharing_transactions_transaction_id_amounts");
    case.is::<get::Request>();
    case.responded("request", get("8472026061810354284784784784"));
    case.read::<get::Response>();
}
