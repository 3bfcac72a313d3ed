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
    case.responded("request", get().store_id(108634217).limit(10).offset(0));
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
            .corpid("ww5f0c1a9e7b3d2846")
            .store_id(108634217)
            .userid("TEA0018")
            .name("李雷")
            .mobile("15400000001")
            .qr_code(
                "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc4f8b21d09c6e37a5",
            )
            .avatar("https://wework.qpic.cn/wwpic/318402_TeaGuide0018_1781750142/0")
            .group_qrcode(
                "https://work.weixin.qq.com/gm/4f8b21d09c6e37a5b1e0d7c29f63a184",
            ),
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
        patch("jxZH6IvqtUpQIv2XC4QgTwK8E18x6q6JOM")
            .sub_mchid("1684913560")
            .name("李雷")
            .mobile("15400000001")
            .qr_code(
                "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc4f8b21d09c6e37a5",
            )
            .avatar("https://wework.qpic.cn/wwpic/318402_TeaGuide0018_1781750142/0")
            .group_qrcode(
                "https://work.weixin.qq.com/gm/4f8b21d09c6e37a5b1e0d7c29f63a184",
            ),
    );
}

#[test]
fn post_v3_smartguide_guides_guide_id_assign() {
    use wechatpay_api::v3::smartguide::guides::by_guide_id::assign::post;
    let case = DATA.case("post_v3_smartguide_guides_guide_id_assign");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("jxZH6IvqtUpQIv2XC4QgTwK8E18x6q6JOM")
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007"),
    );
}
