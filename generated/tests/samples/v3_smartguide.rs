//! The docs' samples of `v3-smartguide`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_smartguide.json"),
));

#[test]
fn get_v3_smartguide_guides() {
    use wechatpay_api::v3::smartguide::guides::get;
    let case = DATA.case("get_v3_smartguide_guides");
    case.is::<get::Request>();
    case.responded("request", get().store_id(1).limit(20).offset(0));
    case.read::<get::Response>();
}

#[test]
fn post_v3_smartguide_guides() {
    use wechatpay_api::v3::smartguide::guides::post;
    let case = DATA.case("post_v3_smartguide_guides");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .corpid("C20260618808")
            .store_id(1)
            .userid("U20260618249")
            .name("李雷")
            .mobile("02800000000")
            .qr_code("QC20260618420")
            .avatar("DzpZbE7q1uKc_v2RtYw-0618")
            .group_qrcode("GQ20260618377"),
    );
    case.read::<post::Response>();
}

#[test]
fn patch_v3_smartguide_guides_guide_id() {
    use wechatpay_api::v3::smartguide::guides::by_guide_id::patch;
    let case = DATA.case("patch_v3_smartguide_guides_guide_id");
    case.is::<patch::Request>();
    case.sent(
        "request",
        patch("GI20260618993")
            .sub_mchid("1684913560")
            .name("李雷")
            .mobile("02800000000")
            .qr_code("QC20260618420")
            .avatar("DzpZbE7q1uKc_v2RtYw-0618")
            .group_qrcode("GQ20260618377"),
    );
}

#[test]
fn post_v3_smartguide_guides_guide_id_assign() {
    use wechatpay_api::v3::smartguide::guides::by_guide_id::assign::post;
    let case = DATA.case("post_v3_smartguide_guides_guide_id_assign");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("GI20260618993").sub_mchid("1684913560").out_trade_no("58020260618103"),
    );
}
