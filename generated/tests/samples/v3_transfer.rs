//! The docs' samples of `v3-transfer`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_transfer.json"),
));

#[test]
fn post_v3_transfer_batches() {
    use wechatpay_api::v3::transfer::batches::post;
    let case = DATA.case("post_v3_transfer_batches");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_batch_no("TB20260618150000001")
            .batch_name("六月茶园采摘报酬")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000001")
                    .transfer_amount(17600)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷")
                    .user_id_card("11010519491231002X"),
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000002")
                    .transfer_amount(17600)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0")
                    .user_name("韩梅梅")
                    .user_id_card("440524188001010014"),
            ])
            .transfer_scene_id("1005")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_transfer_batches_batch_id_batch_id() {
    use wechatpay_api::v3::transfer::batches::batch_id::by_batch_id::get;
    let case = DATA.case("get_v3_transfer_batches_batch_id_batch_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1030000168490723520260618004821")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_status("SUCCESS"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id() {
    use wechatpay_api::v3::transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
    let case = DATA
        .case("get_v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get(
            "1030000168490723520260618004821",
            "1040000168490723500202606180004829157311",
        ),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_transfer_batches_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::transfer::batches::out_batch_no::by_out_batch_no::get;
    let case = DATA.case("get_v3_transfer_batches_out_batch_no_out_batch_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_status("SUCCESS"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TB20260618150000001", "TD20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_transfer_bill_receipt() {
    use wechatpay_api::v3::transfer::bill_receipt::post;
    let case = DATA.case("post_v3_transfer_bill_receipt");
    case.is::<post::Request>();
    case.responded("request", post().out_batch_no("TB20260618150000001"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_transfer_bill_receipt_out_batch_no() {
    use wechatpay_api::v3::transfer::bill_receipt::by_out_batch_no::get;
    let case = DATA.case("get_v3_transfer_bill_receipt_out_batch_no");
    case.is::<get::Request>();
    case.responded("request", get("TB20260618150000001"));
    case.read::<get::Response>();
}
