//! The docs' samples of `v3-abnormal-fund-processing`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_abnormal_fund_processing.json"),
));

#[test]
fn get_v3_abnormal_fund_processing_receipts_receipt_id() {
    use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::get;
    let case = DATA.case("get_v3_abnormal_fund_processing_receipts_receipt_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002026061800018472913065"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions() {
    use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::post;
    let case = DATA
        .case(
            "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("2000002026061800018472913065")
            .out_instruction_no("ZL20260618150000001")
            .transfer_mode(post::TransferMode::TransferToOriginalReceiveUser)
            .receiver(
                post::Receiver::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .appid("wx5f0c1a9e7b3d2846"),
            )
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no() {
    use wechatpay_api::v3::abnormal_fund_processing::receipts::by_receipt_id::transfer_instructions::by_out_instruction_no::get;
    let case = DATA
        .case(
            "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2000002026061800018472913065", "ZL20260618150000001"),
    );
    case.read::<get::Response>();
}
