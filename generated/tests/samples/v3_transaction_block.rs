//! The docs' samples of `v3-transaction-block`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_transaction_block.json"),
));

#[test]
fn get_v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::transaction_block::transaction_block_records::sub_mchid::by_sub_mchid::get;
    let case = DATA
        .case("get_v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560").limit(10).offset(0));
    case.read::<get::Response>();
}

#[test]
fn get_v3_transaction_block_transaction_block_records_block_record_id() {
    use wechatpay_api::v3::transaction_block::transaction_block_records::by_block_record_id::get;
    let case = DATA
        .case("get_v3_transaction_block_transaction_block_records_block_record_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2026061815000016849135600021").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_transaction_block_transaction_block_submissions_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::transaction_block::transaction_block_submissions::sub_mchid::by_sub_mchid::post;
    let case = DATA
        .case(
            "post_v3_transaction_block_transaction_block_submissions_sub_mchid_sub_mchid",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("1684913560")
            .merchant_submit_id("SS20260619162000001")
            .submit_data(
                post::SubmitData::default()
                    .record_fields([
                        post::RecordFields::default()
                            .item_id("1002")
                            .field_name("trade_evidence")
                            .name("交易凭证")
                            .r#type(2)
                            .repeated_field_data([
                                post::RepeatedFieldData::default()
                                    .evidence_img_list([
                                        "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                                    ]),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_transaction_block_transaction_block_submissions_block_submission_id() {
    use wechatpay_api::v3::transaction_block::transaction_block_submissions::by_block_submission_id::get;
    let case = DATA
        .case(
            "get_v3_transaction_block_transaction_block_submissions_block_submission_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("2026061916200016849135600006"));
    case.read::<get::Response>();
}
