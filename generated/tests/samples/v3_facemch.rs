//! The docs' samples of `v3-facemch`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_facemch.json"),
));

#[test]
fn get_v3_facemch_users_face_sid() {
    use wechatpay_api::v3::facemch::users::by_face_sid::get;
    let case = DATA.case("get_v3_facemch_users_face_sid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("f18c3a0d92e74b56a1c7d0e85b3f6249")
            .info_type(get::InfoType::AskRealName)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_serial_no("3D7A19C5E86B02F4917CD8350AE6B4F172C09D8E"),
    );
    case.read::<get::Response>();
}
