//! The docs' samples of `v3-fund-app`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_fund_app.json"),
));

#[test]
fn post_v3_fund_app_brand_redpacket_brand_merchant_batches() {
    use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
    let case = DATA.case("post_v3_fund_app_brand_redpacket_brand_merchant_batches");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id(1)
            .brand_appid("wx5f0c1a9e7b3d2846")
            .scene("CUSTOM_SEND")
            .template_id("277202606")
            .out_batch_no("OBN20260618326")
            .batch_name("春茶节")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .detail_list([
                post::DetailList::default()
                    .out_detail_no("ODN20260618499")
                    .amount(35200)
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷")
                    .remark("六月茶园采摘报酬"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no() {
    use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::get;
    let case = DATA
        .case("get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("99720260618103542997997997997")
            .need_query_detail(true)
            .detail_state(get::DetailState::DetailViewAll),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_details_detail_no() {
    use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::details::by_detail_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_brand_redpacket_brand_merchant_batches_batch_no_details_detail_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("99720260618103542997997997997", "60020260618103542600600600600"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no() {
    use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::get;
    let case = DATA
        .case("get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("OBN20260618326")
            .need_query_detail(true)
            .detail_state(get::DetailState::DetailViewAll),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no() {
    use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::out_details::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618326", "ODN20260618499"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_elecsign_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_elecsign_out_bill_no");
    case.is::<post::Request>();
    case.responded("request", post().out_bill_no("OBN20260618441"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no");
    case.is::<post::Request>();
    case.responded("request", post().transfer_bill_no("27620260618103542276276276276"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::by_transfer_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("27620260618103542276276276276"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
        );
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618747").accept_id("AI20260618191"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::budget::by_out_budget_no::electronic_receipts::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("OBN20260618747")
            .start_date("2026-06-18")
            .end_date("2026-06-18")
            .sponsor_mchid("1684907235")
            .receiver_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_charity_budget() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_charity_budget");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_budget_no("OBN20260618747")
            .sponsor_mchid("1684907235")
            .sponsor_subject_name("春茶节")
            .activity_name("春茶节")
            .activity_remark("六月茶园采摘报酬")
            .amount(35200)
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618747").sponsor_mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::unlock::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("OBN20260618747")
            .sponsor_mchid("1684907235")
            .activity_remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_charity_transfer_bills() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_charity_transfer_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_budget_no("OBN20260618747")
            .out_transfer_no("OTN20260618381")
            .transaction_info(
                post::TransactionInfo::default()
                    .transaction_type("WXPAY")
                    .transaction_id("8472026061810354284784784784"),
            )
            .sponsor_mchid("1684907235")
            .receive_mchid("1684907235")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::by_out_transfer_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("OTN20260618381").sponsor_mchid("1684907235").out_budget_no("OBN20260618747"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_electronic_receipts() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_electronic_receipts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sub_mchid("1684913560").out_bill_no("OBN20260618441"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sub_mchid("1684913560").out_apply_no("OAN20260618362"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::by_sub_mchid::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_transfer_bills() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_transfer_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ]),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("OBN20260618441").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_transfer_bills_transfer() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post;
    let case = DATA
        .case("post_v3_fund_app_mch_transfer_partner_transfer_bills_transfer");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post;
    let case = DATA
        .case("post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_authorization_no("OAN20260618847")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .user_display_name("春茶节")
            .user_recv_perception("劳务报酬")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::by_out_authorization_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("OAN20260618847"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::by_out_authorization_no::close::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close",
        );
    case.is::<post::Request>();
    case.responded("request", post("OAN20260618847"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_bills() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_transfer_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_transfer_bills_out_bill_no_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("OBN20260618441"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("春茶节")
                    .out_authorization_no("OAN20260618847")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            )
            .sponsor_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("27620260618103542276276276276"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_bills_transfer() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::transfer::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_transfer_bills_transfer");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("76320260618"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ])
            .authorization_id("392202606181035423923923923")
            .sponsor_mchid("1684907235")
            .out_authorization_no("OAN20260618847"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_qq("125202606")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .transfer_scene_id("1401")
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.responded(
        "1401(活动奖励)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("OBN20260618441")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_qq("125202606")
            .user_name("李雷")
            .transfer_amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .transfer_scene_id("1401")
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("OBN20260618441"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel() {
    use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("OBN20260618441"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_user_confirm_authorization() {
    use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_user_confirm_authorization");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_authorization_no("OAN20260618847")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .user_display_name("春茶节")
            .user_recv_perception("劳务报酬")
            .authorization_notify_url("https://pay.example.com/wechat/notices")
            .scene_info(
                post::SceneInfo::default()
                    .client_ip("203.0.113.24")
                    .device_id("DI20260618641")
                    .device_type(post::DeviceType::Ios),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::by_out_authorization_no::get;
    let case = DATA
        .case(
            "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("OAN20260618847").is_display_authorization(true));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_close() {
    use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::by_out_authorization_no::close::post;
    let case = DATA
        .case(
            "post_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no_close",
        );
    case.is::<post::Request>();
    case.responded("request", post("OAN20260618847"));
    case.read::<post::Response>();
}
