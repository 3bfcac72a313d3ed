//! The docs' samples of `brand-store`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("brand_store.json"),
));

#[test]
fn get_brand_store_brandstores() {
    use wechatpay_api::brand::store::brandstores::get;
    let case = DATA.case("get_brand_store_brandstores");
    case.is::<get::Request>();
    case.read::<get::Response>();
}

#[test]
fn post_brand_store_brandstores() {
    use wechatpay_api::brand::store::brandstores::post;
    let case = DATA.case("post_brand_store_brandstores");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .store_basics(
                post::StoreBasics::default()
                    .store_reference_id("JXL-001")
                    .branch_name("锦绣路茶铺"),
            )
            .store_address(
                post::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("锦绣路12号")
                    .address_complements("锦绣路地铁站A口旁")
                    .longitude("104.0430")
                    .latitude("30.6420"),
            )
            .store_business(
                post::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_store_brandstores_store_id() {
    use wechatpay_api::brand::store::brandstores::by_store_id::get;
    let case = DATA.case("get_brand_store_brandstores_store_id");
    case.is::<get::Request>();
    case.responded("request", get("108634217"));
    case.read::<get::Response>();
}

#[test]
fn delete_brand_store_brandstores_store_id() {
    use wechatpay_api::brand::store::brandstores::by_store_id::delete;
    let case = DATA.case("delete_brand_store_brandstores_store_id");
    case.is::<delete::Request>();
    case.sent("request", delete("108634217"));
}

#[test]
fn patch_brand_store_brandstores_store_id() {
    use wechatpay_api::brand::store::brandstores::by_store_id::patch;
    let case = DATA.case("patch_brand_store_brandstores_store_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("108634217")
            .store_business(
                patch::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_store_brandstores_store_id_bindrecipient() {
    use wechatpay_api::brand::store::brandstores::by_store_id::bindrecipient::post;
    let case = DATA.case("post_brand_store_brandstores_store_id_bindrecipient");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("108634217")
            .mchid("1684907235")
            .company_name("成都锦绣茶业有限公司"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_store_brandstores_store_id_close() {
    use wechatpay_api::brand::store::brandstores::by_store_id::close::post;
    let case = DATA.case("post_brand_store_brandstores_store_id_close");
    case.is::<post::Request>();
    case.responded("request", post("108634217"));
    case.read::<post::Response>();
}

#[test]
fn post_brand_store_brandstores_store_id_resume() {
    use wechatpay_api::brand::store::brandstores::by_store_id::resume::post;
    let case = DATA.case("post_brand_store_brandstores_store_id_resume");
    case.is::<post::Request>();
    case.responded("request", post("108634217"));
    case.read::<post::Response>();
}

#[test]
fn post_brand_store_brandstores_store_id_unbindrecipient() {
    use wechatpay_api::brand::store::brandstores::by_store_id::unbindrecipient::post;
    let case = DATA.case("post_brand_store_brandstores_store_id_unbindrecipient");
    case.is::<post::Request>();
    case.responded("request", post("108634217").mchid("1684907235"));
    case.read::<post::Response>();
}
