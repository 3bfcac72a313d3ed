//! The docs' samples of `v3-apply4sub`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_apply4sub.json"),
));

#[test]
fn get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no() {
    use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::application::by_application_no::get;
    let case = DATA
        .case("get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684913560", "2026061800384172905613")
            .account_number_rule(get::AccountNumberRule::AccountNumberRuleMaskV1),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_apply4sub_sub_merchants_sub_mchid_modify_settlement() {
    use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post;
    let case = DATA.case("post_v3_apply4sub_sub_merchants_sub_mchid_modify_settlement");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1684913560")
            .modify_mode("MODIFY_MODE_ASYNC")
            .account_type(post::AccountType::AccountTypeBusiness)
            .account_bank("招商银行")
            .bank_address_code("510100")
            .bank_name("招商银行股份有限公司成都锦城支行")
            .bank_branch_id("308651020012")
            .account_number("6200000000000000000")
            .account_name("成都望江茶馆"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_apply4sub_sub_merchants_sub_mchid_settlement() {
    use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::settlement::get;
    let case = DATA.case("get_v3_apply4sub_sub_merchants_sub_mchid_settlement");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}
