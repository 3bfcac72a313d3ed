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
    case.responded("request", get().bill_date("2026-06-18").sub_mchid("1684913560"));
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
            .out_order_id("OOI20260618216")
            .sub_mchid("1684913560")
            .transaction_id("847202606181035428")
            .amount(35200)
            .foreign_currency("CNY")
            .goods_info([
                post::GoodsInfo::default()
                    .goods_name("明前龙井250克")
                    .goods_category("茶叶")
                    .goods_unit_price(35200)
                    .goods_quantity(2),
            ])
            .seller_info(
                post::SellerInfo::default()
                    .oversea_business_name("春茶节")
                    .oversea_shop_name("锦绣路茶铺")
                    .seller_id("SI20260618724"),
            )
            .express_info(
                post::ExpressInfo::default()
                    .courier_number("CN20260618922")
                    .express_company_name("成都锦绣茶业有限公司"),
            )
            .payee_info(post::PayeeInfo::default().payee_id("PI20260618909"))
            .presale_info(
                post::PresaleInfo::default()
                    .r#type(post::Type::Deposit)
                    .total_amount(35200)
                    .deposit_transaction_id("1122026061810354211211211211")
                    .balance_transaction_id("4822026061810354248248248248"),
            ),
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
        get("OOI20260618216").sub_mchid("1684913560").transaction_id("8472026061810"),
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
            .out_return_no("ORN20260618964")
            .sub_mchid("1684913560")
            .out_order_id("OOI20260618216")
            .transaction_id("847202606181035428")
            .supplement_info("7412026061810354274174174174")
            .amount(35200),
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
    case.responded("request", get("ORN20260618964").sub_mchid("1684913560"));
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
        get("8472026061810354284784784784").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
