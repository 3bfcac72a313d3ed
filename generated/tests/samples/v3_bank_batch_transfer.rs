//! The docs' samples of `v3-bank-batch-transfer`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_bank_batch_transfer.json"),
));

#[test]
fn get_v3_bank_batch_transfer_receipt_detail_receipts() {
    use wechatpay_api::v3::bank_batch_transfer::receipt::detail_receipts::get;
    let case = DATA.case("get_v3_bank_batch_transfer_receipt_detail_receipts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().out_batch_no("TB20260618150000001").out_detail_no("TD20260618150000001"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_bank_batch_transfer_receipt_detail_receipts() {
    use wechatpay_api::v3::bank_batch_transfer::receipt::detail_receipts::post;
    let case = DATA.case("post_v3_bank_batch_transfer_receipt_detail_receipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().out_batch_no("TB20260618150000001").out_detail_no("TD20260618150000001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_bank_batch_transfer_receipt_summary_receipts() {
    use wechatpay_api::v3::bank_batch_transfer::receipt::summary_receipts::get;
    let case = DATA.case("get_v3_bank_batch_transfer_receipt_summary_receipts");
    case.is::<get::Request>();
    case.responded("request", get().out_batch_no("TB20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_bank_batch_transfer_receipt_summary_receipts() {
    use wechatpay_api::v3::bank_batch_transfer::receipt::summary_receipts::post;
    let case = DATA.case("post_v3_bank_batch_transfer_receipt_summary_receipts");
    case.is::<post::Request>();
    case.responded("request", post().out_batch_no("TB20260618150000001"));
    case.read::<post::Response>();
}
