//! The docs' samples of `v3-multiuse`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_multiuse.json"),
));

#[test]
fn get_v3_multiuse_stocks_stock_id_refund_flow() {
    use wechatpay_api::v3::multiuse::stocks::by_stock_id::refund_flow::get;
    let case = DATA.case("get_v3_multiuse_stocks_stock_id_refund_flow");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_multiuse_stocks_stock_id_send_flow() {
    use wechatpay_api::v3::multiuse::stocks::by_stock_id::send_flow::get;
    let case = DATA.case("get_v3_multiuse_stocks_stock_id_send_flow");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_multiuse_stocks_stock_id_use_flow() {
    use wechatpay_api::v3::multiuse::stocks::by_stock_id::use_flow::get;
    let case = DATA.case("get_v3_multiuse_stocks_stock_id_use_flow");
    case.is::<get::Request>();
    case.responded("request", get("19263847"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_multiuse_users_openid_coupons() {
    use wechatpay_api::v3::multiuse::users::by_openid::coupons::post;
    let case = DATA.case("post_v3_multiuse_users_openid_coupons");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .stock_id("19263847")
            .out_request_no("FQ20260618103542001")
            .user_name("李雷")
            .id_card_number("11010519491231002X")
            .amount(10000)
            .appid("wx5f0c1a9e7b3d2846")
            .card_type("ID_CARD"),
    );
    case.read::<post::Response>();
}
