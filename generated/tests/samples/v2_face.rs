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
            .store_id("108634225")
            .store_name("望江楼茶馆")
            .device_id("POS-JX-02")
            .attach("table=12")
            .rawdata(
                "Rk-GQV81rkmghzem9yPVUJa_c5q52RYfLWrLoevhZC0x0awirH_juQbLifxz53nCQE28-AJy75fNcTTN6KFAQdRk8pGQ",
            )
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .now(1781750142)
            .version("1")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
