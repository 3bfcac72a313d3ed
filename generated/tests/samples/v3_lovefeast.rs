//! The docs' samples of `v3-lovefeast`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_lovefeast.json"),
));

#[test]
fn get_v3_lovefeast_brands_brand_id() {
    use wechatpay_api::v3::lovefeast::brands::by_brand_id::get;
    let case = DATA.case("get_v3_lovefeast_brands_brand_id");
    case.is::<get::Request>();
    case.responded("request", get("138624"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_lovefeast_users_openid_orders_brand_id_brand_id() {
    use wechatpay_api::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get;
    let case = DATA.case("get_v3_lovefeast_users_openid_orders_brand_id_brand_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "138624").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::lovefeast::users::by_openid::orders::out_trade_no::by_out_trade_no::get;
    let case = DATA
        .case("get_v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "TEA20260618103542007"),
    );
    case.read::<get::Response>();
}
