//! The docs' samples of `brand-store`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("brand_store.json"),
));

#[test]
fn get_brand_store_list() {
    use wechatpay_api::brand::store::list::get;
    let case = DATA.case("get_brand_store_list");
    case.is::<get::Request>();
    case.read::<get::Response>();
}
