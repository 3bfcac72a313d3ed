//! The docs' samples of `v3-transfer-detail`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_transfer_detail.json"),
));

#[test]
fn get_v3_transfer_detail_electronic_receipts() {
    use wechatpay_api::v3::transfer_detail::electronic_receipts::get;
    let case = DATA.case("get_v3_transfer_detail_electronic_receipts");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .accept_type(get::AcceptType::BatchTransfer)
            .out_batch_no("TB20260618150000001")
            .out_detail_no("TD20260618150000001"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_transfer_detail_electronic_receipts() {
    use wechatpay_api::v3::transfer_detail::electronic_receipts::post;
    let case = DATA.case("post_v3_transfer_detail_electronic_receipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .accept_type(post::AcceptType::BatchTransfer)
            .out_batch_no("TB20260618150000001")
            .out_detail_no("TD20260618150000001"),
    );
    case.read::<post::Response>();
}
