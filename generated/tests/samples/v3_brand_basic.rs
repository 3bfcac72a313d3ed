//! The docs' samples of `v3-brand-basic`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_brand_basic.json"),
));

#[test]
fn get_v3_brand_basic_partner_brands_brand_id_product_authorities() {
    use wechatpay_api::v3::brand_basic::partner::brands::by_brand_id::product_authorities::get;
    let case = DATA
        .case("get_v3_brand_basic_partner_brands_brand_id_product_authorities");
    case.is::<get::Request>();
    case.responded("request", get("138624"));
    case.read::<get::Response>();
}
