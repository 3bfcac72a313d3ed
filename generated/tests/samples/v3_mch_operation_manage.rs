//! The docs' samples of `v3-mch-operation-manage`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_mch_operation_manage.json"),
));

#[test]
fn get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id() {
    use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get;
    let case = DATA
        .case("get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id");
    case.is::<get::Request>();
    case.responded("request", get("2026061800173842").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit() {
    use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::submit::post;
    let case = DATA
        .case(
            "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("2026061800173842")
            .sub_mchid("1684913560")
            .submit_data(
                post::SubmitData::default()
                    .record_fields([
                        post::RecordFields::default()
                            .item_id("1001")
                            .field_name("business_site_photo")
                            .name("经营场所照片")
                            .r#type(2)
                            .tips("请拍摄店内全景，须看清货架")
                            .placeholder("请上传照片")
                            .tooltip("照片须清晰、无遮挡")
                            .required(1)
                            .check_rule(
                                post::CheckRule::default()
                                    .enum_file_exts([
                                        post::EnumFileExts::Jpg,
                                        post::EnumFileExts::Png,
                                    ])
                                    .max_file_size(2),
                            )
                            .need_encrypt(false),
                        post::RecordFields::default()
                            .item_id("1002")
                            .field_name("purchase_voucher")
                            .name("进货凭证")
                            .r#type(2)
                            .tips("请提供近三个月的进货单或发票")
                            .placeholder("请上传照片")
                            .tooltip("凭证须盖章、金额可辨")
                            .required(1)
                            .check_rule(
                                post::CheckRule::default()
                                    .enum_file_exts([
                                        post::EnumFileExts::Jpg,
                                        post::EnumFileExts::Png,
                                    ])
                                    .max_file_size(2),
                            )
                            .need_encrypt(false),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload() {
    use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::upload::post;
    let case = DATA
        .case(
            "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("2026061800173842")
            .due_diligence_file(
                wechatpay_api::model::Upload::new(
                    "shop-front.jpg",
                    "the bytes of the file",
                ),
            )
            .meta(post::Meta::default().sub_mchid("1684913560").item_id(1001)),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::mch_operation_manage::merchant_limitations::sub_mchid::by_sub_mchid::get;
    let case = DATA
        .case("get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}
