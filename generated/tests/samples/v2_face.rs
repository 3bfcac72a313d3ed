//! The docs' samples of `v2-face`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_face.json")));

#[test]
fn post_face_get_wxpayface_authinfo() {
    use wechatpay_api::v2::face::get_wxpayface_authinfo::post;
    let case = DATA.case("post_face_get_wxpayface_authinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .store_id("SI20260618544")
            .store_name("锦绣路茶铺")
            .device_id("DI20260618641")
            .attach("table=12")
            .rawdata("DzpZbE7q1uKc_v2RtYw-0618")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .now(1)
            .version("1")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
