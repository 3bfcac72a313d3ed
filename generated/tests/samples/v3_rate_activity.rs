//! The docs' samples of `v3-rate-activity`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_rate_activity.json"),
));

#[test]
fn post_v3_rate_activity_applications() {
    use wechatpay_api::v3::rate_activity::applications::post;
    let case = DATA.case("post_v3_rate_activity_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .acquiring_bank_id("1072026")
            .channel_id("98620260")
            .sub_mchid("1684913560")
            .activity_detail(
                post::ActivityDetail::default()
                    .activity_id("AI20260618864")
                    .activity_rate("0.6")
                    .activity_apply_information([
                        post::ActivityApplyInformation::default()
                            .apply_material_id("AMI20260618819")
                            .apply_material_information(["AMI20260618904"]),
                    ]),
            )
            .additional_information(
                post::AdditionalInformation::default()
                    .additional_message(
                        "您好，退款已经处理，款项将原路退回",
                    )
                    .additional_material(["AM20260618148"]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_rate_activity_applications_id_application_id() {
    use wechatpay_api::v3::rate_activity::applications::id::by_application_id::get;
    let case = DATA.case("get_v3_rate_activity_applications_id_application_id");
    case.is::<get::Request>();
    case.responded("request", get("70920260618"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_rate_activity_applications_id_application_id() {
    use wechatpay_api::v3::rate_activity::applications::id::by_application_id::patch;
    let case = DATA.case("patch_v3_rate_activity_applications_id_application_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("70920260618")
            .activity_detail_modification(
                patch::ActivityDetailModification::default()
                    .activity_rate("0.6")
                    .activity_apply_information([
                        patch::ActivityApplyInformation::default()
                            .apply_material_id("AMI20260618819")
                            .apply_material_information(["AMI20260618904"]),
                    ]),
            )
            .additional_information(
                patch::AdditionalInformation::default()
                    .additional_message(
                        "您好，退款已经处理，款项将原路退回",
                    )
                    .additional_material(["AM20260618148"]),
            ),
    );
    case.read::<patch::Response>();
}
