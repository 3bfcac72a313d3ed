//! The docs' samples of `v3-mch-manage`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_mch_manage.json"),
));

#[test]
fn get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::mch_manage::mch_manage_records::sub_mchid::by_sub_mchid::get;
    let case = DATA.case("get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1684913560")
            .limit(10)
            .offset(0)
            .manage_record_type(get::ManageRecordType::FunctionalLimitRecord)
            .manage_record_state(get::ManageRecordState::Pending),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_mch_manage_mch_manage_records_manage_record_id() {
    use wechatpay_api::v3::mch_manage::mch_manage_records::by_manage_record_id::get;
    let case = DATA.case("get_v3_mch_manage_mch_manage_records_manage_record_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2026061710354200168491350017").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions() {
    use wechatpay_api::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post;
    let case = DATA
        .case(
            "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("2026061710354200168491350017")
            .sub_mchid("1684913560")
            .submit_data(
                post::SubmitData::default()
                    .record_fields([
                        post::RecordFields::default()
                            .item_id("10001")
                            .field_name("business_place_photo")
                            .name("经营场所照片")
                            .r#type(2)
                            .repeated_field_data([
                                post::RepeatedFieldData::default()
                                    .evidence_img_list(["2026061810354200168491356071"]),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload() {
    use wechatpay_api::v3::mch_manage::submission_files::sub_mchid::by_sub_mchid::upload::post;
    let case = DATA
        .case("post_v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1684913560")
            .submission_file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .meta(post::Meta::default().item_id(10001)),
    );
    case.read::<post::Response>();
}
