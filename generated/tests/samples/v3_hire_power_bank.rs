//! The docs' samples of `v3-hire-power-bank`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_hire_power_bank.json"),
));

#[test]
fn post_v3_hire_power_bank_insurance_orders() {
    use wechatpay_api::v3::hire_power_bank::insurance_orders::post;
    let case = DATA.case("post_v3_hire_power_bank_insurance_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_order_no("SO20260618103542001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .notify_url("https://pay.example.com/wechat/notices")
            .service_id("00004000000000178412690357218468"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_hire_power_bank_insurance_orders_out_order_no() {
    use wechatpay_api::v3::hire_power_bank::insurance_orders::by_out_order_no::get;
    let case = DATA.case("get_v3_hire_power_bank_insurance_orders_out_order_no");
    case.is::<get::Request>();
    case.responded("request", get("SO20260618103542001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_hire_power_bank_user_qualifications_openid() {
    use wechatpay_api::v3::hire_power_bank::user_qualifications::by_openid::get;
    let case = DATA.case("get_v3_hire_power_bank_user_qualifications_openid");
    case.is::<get::Request>();
    case.responded("request", get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
    case.read::<get::Response>();
}
