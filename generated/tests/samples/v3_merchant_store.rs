//! The docs' samples of `v3-merchant-store`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchant_store.json"),
));

#[test]
fn post_v3_merchant_store_stores() {
    use wechatpay_api::v3::merchant_store::stores::post;
    let case = DATA.case("post_v3_merchant_store_stores");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .store_basics(
                post::StoreBasics::default()
                    .store_reference_id("JXL-002")
                    .brand_name("锦绣茶")
                    .store_name("望江楼茶馆")
                    .branch_name("望江路店")
                    .brand_id(138624),
            )
            .store_address(
                post::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("望江路29号")
                    .address_complements("望江楼公园东门旁")
                    .longitude("104.0918")
                    .latitude("30.6298"),
            )
            .store_business(
                post::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            )
            .store_recipient([
                post::StoreRecipient::default()
                    .mchid("1684913560")
                    .company_name("成都望江茶馆"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_store_stores_store_id() {
    use wechatpay_api::v3::merchant_store::stores::by_store_id::get;
    let case = DATA.case("get_v3_merchant_store_stores_store_id");
    case.is::<get::Request>();
    case.responded("request", get("108634225").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_merchant_store_stores_store_id() {
    use wechatpay_api::v3::merchant_store::stores::by_store_id::patch;
    let case = DATA.case("patch_v3_merchant_store_stores_store_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("108634225")
            .sub_mchid("1684913560")
            .store_basics(
                patch::StoreBasics::default()
                    .store_reference_id("JXL-002")
                    .brand_name("锦绣茶")
                    .store_name("望江楼茶馆")
                    .branch_name("望江路店")
                    .brand_id(138624),
            )
            .store_address(
                patch::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("望江路29号")
                    .address_complements("望江楼公园东门旁")
                    .longitude("104.0918")
                    .latitude("30.6298"),
            )
            .store_business(
                patch::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            ),
    );
}

#[test]
fn post_v3_merchant_store_stores_store_id_recipients_bind() {
    use wechatpay_api::v3::merchant_store::stores::by_store_id::recipients::bind::post;
    let case = DATA.case("post_v3_merchant_store_stores_store_id_recipients_bind");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("108634225")
            .sub_mchid("1684913560")
            .store_recipient([
                post::StoreRecipient::default()
                    .mchid("1684913560")
                    .company_name("成都望江茶馆"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_merchant_store_stores_store_id_recipients_unbind() {
    use wechatpay_api::v3::merchant_store::stores::by_store_id::recipients::unbind::post;
    let case = DATA.case("post_v3_merchant_store_stores_store_id_recipients_unbind");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("108634225")
            .sub_mchid("1684913560")
            .store_recipient([
                post::StoreRecipient::default()
                    .mchid("1684913560")
                    .company_name("成都望江茶馆"),
            ]),
    );
    case.read::<post::Response>();
}
