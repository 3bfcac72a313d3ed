//! The docs' samples of `v3-capital`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_capital.json"),
));

#[test]
fn get_v3_capital_capitallhh_areas_provinces() {
    use wechatpay_api::v3::capital::capitallhh::areas::provinces::get;
    let case = DATA.case("get_v3_capital_capitallhh_areas_provinces");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn get_v3_capital_capitallhh_areas_provinces_province_code_cities() {
    use wechatpay_api::v3::capital::capitallhh::areas::provinces::by_province_code::cities::get;
    let case = DATA
        .case("get_v3_capital_capitallhh_areas_provinces_province_code_cities");
    case.is::<get::Request>();
    case.responded("request", get("510000"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_capital_capitallhh_banks_corporate_banking() {
    use wechatpay_api::v3::capital::capitallhh::banks::corporate_banking::get;
    let case = DATA.case("get_v3_capital_capitallhh_banks_corporate_banking");
    case.is::<get::Request>();
    case.responded("request", get().offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn get_v3_capital_capitallhh_banks_personal_banking() {
    use wechatpay_api::v3::capital::capitallhh::banks::personal_banking::get;
    let case = DATA.case("get_v3_capital_capitallhh_banks_personal_banking");
    case.is::<get::Request>();
    case.responded("request", get().offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn get_v3_capital_capitallhh_banks_search_banks_by_bank_account() {
    use wechatpay_api::v3::capital::capitallhh::banks::search_banks_by_bank_account::get;
    let case = DATA.case("get_v3_capital_capitallhh_banks_search_banks_by_bank_account");
    case.is::<get::Request>();
    case.responded("request", get().account_number("6200000000000000000"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_capital_capitallhh_banks_bank_alias_code_branches() {
    use wechatpay_api::v3::capital::capitallhh::banks::by_bank_alias_code::branches::get;
    let case = DATA.case("get_v3_capital_capitallhh_banks_bank_alias_code_branches");
    case.is::<get::Request>();
    case.responded("request", get("1000009547").city_code(510100).offset(0).limit(10));
    case.read::<get::Response>();
}
