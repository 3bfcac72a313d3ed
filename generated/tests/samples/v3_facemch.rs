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
        get("FS20260618651")
            .info_type(get::InfoType::AskUnionid)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_serial_no("SSN20260618918"),
    );
    case.read::<get::Response>();
}
