//! The docs' samples of `v3-goldplan`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_goldplan.json"),
));

#[test]
fn post_v3_goldplan_merchants_changecustompagestatus() {
    use wechatpay_api::v3::goldplan::merchants::changecustompagestatus::post;
    let case = DATA.case("post_v3_goldplan_merchants_changecustompagestatus");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sub_mchid("1684913560").operation_type(post::OperationType::Open),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_goldplan_merchants_changegoldplanstatus() {
    use wechatpay_api::v3::goldplan::merchants::changegoldplanstatus::post;
    let case = DATA.case("post_v3_goldplan_merchants_changegoldplanstatus");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .operation_type(post::OperationType::Open)
            .operation_pay_scene(post::OperationPayScene::JsapiAndMiniprogram),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_goldplan_merchants_close_advertising_show() {
    use wechatpay_api::v3::goldplan::merchants::close_advertising_show::post;
    let case = DATA.case("post_v3_goldplan_merchants_close_advertising_show");
    case.is::<post::Request>();
    case.sent("request", post().sub_mchid("1684913560"));
}

#[test]
fn patch_v3_goldplan_merchants_open_advertising_show() {
    use wechatpay_api::v3::goldplan::merchants::open_advertising_show::patch;
    let case = DATA.case("patch_v3_goldplan_merchants_open_advertising_show");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch()
            .sub_mchid("1684913560")
            .advertising_industry_filters([
                patch::AdvertisingIndustryFilters::Food,
                patch::AdvertisingIndustryFilters::Catering,
            ]),
    );
}

#[test]
fn post_v3_goldplan_merchants_set_advertising_industry_filter() {
    use wechatpay_api::v3::goldplan::merchants::set_advertising_industry_filter::post;
    let case = DATA.case("post_v3_goldplan_merchants_set_advertising_industry_filter");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .advertising_industry_filters([
                post::AdvertisingIndustryFilters::Food,
                post::AdvertisingIndustryFilters::Catering,
            ]),
    );
}
