//! The docs' samples of `v3-partner-transfer`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_partner_transfer.json"),
));

#[test]
fn post_v3_partner_transfer_batches() {
    use wechatpay_api::v3::partner_transfer::batches::post;
    let case = DATA.case("post_v3_partner_transfer_batches");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .authorization_type(post::AuthorizationType::InformationAuthorizationType)
            .out_batch_no("OBN20260618326")
            .batch_name("春茶节")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("ODN20260618499")
                    .transfer_amount(35200)
                    .transfer_remark("六月茶园采摘报酬")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷")
                    .user_id_card("11010519491231002X"),
            ])
            .sp_appid("wx5f0c1a9e7b3d2846")
            .transfer_purpose(post::TransferPurpose::Goodspayment)
            .transfer_scene(post::TransferScene::OrdinaryTransfer),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_partner_transfer_batches_batch_id_batch_id() {
    use wechatpay_api::v3::partner_transfer::batches::batch_id::by_batch_id::get;
    let case = DATA.case("get_v3_partner_transfer_batches_batch_id_batch_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("83120260618103542831831831831")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_status(get::DetailStatus::All),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_partner_transfer_batches_batch_id_batch_id_details_detail_id_detail_id() {
    use wechatpay_api::v3::partner_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
    let case = DATA
        .case(
            "get_v3_partner_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("83120260618103542831831831831", "43420260618103542434434434434"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_partner_transfer_batches_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::partner_transfer::batches::out_batch_no::by_out_batch_no::get;
    let case = DATA.case("get_v3_partner_transfer_batches_out_batch_no_out_batch_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("OBN20260618326")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_status(get::DetailStatus::All),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_partner_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::partner_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_partner_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618326", "ODN20260618499"));
    case.read::<get::Response>();
}
