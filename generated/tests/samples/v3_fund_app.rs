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
            .brand_id(138624)
            .brand_appid("wx5f0c1a9e7b3d2846")
            .scene("CUSTOM_SEND")
            .template_id("1386240000026")
            .out_batch_no("TB20260618150000001")
            .batch_name("端午会员红包")
            .batch_remark("端午会员红包，第一批")
            .total_amount(4000)
            .total_num(2)
            .detail_list([
                post::DetailList::default()
                    .out_detail_no("TD20260618150000001")
                    .amount(2000)
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .user_name("李雷")
                    .remark("端午安康"),
                post::DetailList::default()
                    .out_detail_no("TD20260618150000002")
                    .amount(2000)
                    .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0")
                    .user_name("韩梅梅")
                    .remark("端午安康"),
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
        get("1030000168490723520260618004821")
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
        get(
            "1030000168490723520260618004821",
            "1040000168490723500202606180004829157311",
        ),
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
        get("TB20260618150000001")
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
    case.responded("request", get("TB20260618150000001", "TD20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_elecsign_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_elecsign_out_bill_no");
    case.is::<post::Request>();
    case.responded("request", post().out_bill_no("TR20260618150000001"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_elecsign_out_bill_no_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_elecsign_transfer_bill_no");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().transfer_bill_no("1330000168490723500202606180004829157306"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::elecsign::transfer_bill_no::by_transfer_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_elecsign_transfer_bill_no_transfer_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("1330000168490723500202606180004829157306"));
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
    case.responded(
        "request",
        get("YS20260618090000001").accept_id("1530000168490723520260619000046"),
    );
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
        post("YS20260618090000001")
            .start_date("2026-06-18")
            .end_date("2026-06-18")
            .sponsor_mchid("1684913560")
            .receiver_mchid("1684920418"),
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
            .out_budget_no("YS20260618090000001")
            .sponsor_mchid("1684913560")
            .sponsor_subject_name("成都望江茶馆")
            .activity_name("山区助学茶园计划")
            .activity_remark("每售一份春茶捐赠五元")
            .amount(500000)
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
    case.responded("request", get("YS20260618090000001").sponsor_mchid("1684913560"));
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
        post("YS20260618090000001")
            .sponsor_mchid("1684913560")
            .activity_remark("每售一份春茶捐赠五元，活动已结束"),
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
            .out_budget_no("YS20260618090000001")
            .out_transfer_no("GY20260618110000001")
            .transaction_info(
                post::TransactionInfo::default()
                    .transaction_type("WXPAY")
                    .transaction_id("4200002618202606184087315926"),
            )
            .sponsor_mchid("1684913560")
            .receive_mchid("1684920418")
            .amount(500)
            .transfer_remark("山区助学茶园计划捐款"),
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
        get("GY20260618110000001")
            .sponsor_mchid("1684913560")
            .out_budget_no("YS20260618090000001"),
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
        post().sub_mchid("1684913560").out_bill_no("TR20260618150000001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::electronic_receipts::by_out_bill_no::get;
    let case = DATA
        .case("get_v3_fund_app_mch_transfer_partner_electronic_receipts_out_bill_no");
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations() {
    use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::post;
    let case = DATA.case("post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sub_mchid("1684913560").out_apply_no("SQ20260618100000001"),
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
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ]),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ]),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ]),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ]),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ]),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ]),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ]),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ]),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
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
    case.responded("request", get("TR20260618150000001").sub_mchid("1684913560"));
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
    case.responded("request", post("TR20260618150000001").sub_mchid("1684913560"));
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
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
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
            .out_bill_no("TR20260618150000001")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
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
            .out_authorization_no("SQ20260618103000001")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .user_display_name("李雷")
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
    case.responded("request", get("SQ20260618103000001"));
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
    case.responded("request", post("SQ20260618103000001"));
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
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ])
            .user_recv_style(
                post::UserRecvStyle::default().r#type(post::Type::ConfirmPage),
            ),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
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
    case.responded("request", get("TR20260618150000001"));
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
    case.responded("request", post("TR20260618150000001"));
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
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
            ])
            .authorization_info(
                post::AuthorizationInfo::default()
                    .user_display_name("李雷")
                    .out_authorization_no("SQ20260618103000001")
                    .authorization_notify_url("https://pay.example.com/wechat/notices"),
            ),
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
    case.responded("request", get("1330000168490723500202606180004829157306"));
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
            .out_bill_no("TR20260618150000001")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1000(现金营销)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000002")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("活动奖励")
            .transfer_scene_id(post::TransferSceneId::Value1000)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1002(行政补贴)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000003")
            .user_name("李雷")
            .transfer_amount(50000)
            .transfer_remark("茶园良种补贴")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("行政补贴")
            .transfer_scene_id(post::TransferSceneId::Value1002)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("补贴类型")
                    .info_content("茶树良种补贴"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1004(保险理赔)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000004")
            .user_name("李雷")
            .transfer_amount(120000)
            .transfer_remark("采茶工意外险理赔")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("保险理赔款")
            .transfer_scene_id(post::TransferSceneId::Value1004)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("保险产品备案编号")
                    .info_content("C00006832312026050600418"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险名称")
                    .info_content("采茶工意外伤害保险"),
                post::TransferSceneReportInfos::default()
                    .info_type("保险操作单号")
                    .info_content("LP20260618150000003"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1005(佣金报酬)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .user_name("李雷")
            .transfer_amount(17600)
            .transfer_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("劳务报酬")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("岗位类型")
                    .info_content("采茶工"),
                post::TransferSceneReportInfos::default()
                    .info_type("报酬说明")
                    .info_content("六月采茶计件报酬"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1009(采购货款)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000005")
            .user_name("李雷")
            .transfer_amount(328000)
            .transfer_remark("六月鲜叶采购款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("货款")
            .transfer_scene_id(post::TransferSceneId::Value1009)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("采购商品名称")
                    .info_content("夏茶鲜叶"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1010(二手回收)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000006")
            .user_name("李雷")
            .transfer_amount(8800)
            .transfer_remark("旧紫砂壶回收款")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("二手回收货款")
            .transfer_scene_id(post::TransferSceneId::Value1010)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("回收商品名称")
                    .info_content("紫砂壶"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1011(企业赔付)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000007")
            .user_name("李雷")
            .transfer_amount(1200)
            .transfer_remark("礼盒破损赔付")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("商家赔付")
            .transfer_scene_id(post::TransferSceneId::Value1011)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("赔付原因")
                    .info_content("小号礼盒运输中破损"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
    );
    case.responded(
        "1013(公益补助)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000008")
            .user_name("李雷")
            .transfer_amount(30000)
            .transfer_remark("山区助学茶园补助")
            .notify_url("https://pay.example.com/wechat/notices")
            .user_recv_perception("公益补助金")
            .transfer_scene_id(post::TransferSceneId::Value1013)
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动名称")
                    .info_content("山区助学茶园计划"),
                post::TransferSceneReportInfos::default()
                    .info_type("公益活动备案编号")
                    .info_content("51510000MJ00000001A26001"),
            ])
            .authorization_id("1330000168490723510202606180000718264035"),
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
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_qq("10000000")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .transfer_scene_id("1401")
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
            ]),
    );
    case.responded(
        "1401(活动奖励)",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_bill_no("TR20260618150000001")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_qq("10000000")
            .user_name("李雷")
            .transfer_amount(2000)
            .transfer_remark("端午到店有礼")
            .notify_url("https://pay.example.com/wechat/notices")
            .transfer_scene_id("1401")
            .transfer_scene_report_infos([
                post::TransferSceneReportInfos::default()
                    .info_type("活动名称")
                    .info_content("端午到店有礼"),
                post::TransferSceneReportInfos::default()
                    .info_type("奖励说明")
                    .info_content("到店打卡满三次奖励"),
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
    case.responded("request", get("TR20260618150000001"));
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
    case.responded("request", post("TR20260618150000001"));
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
            .out_authorization_no("SQ20260618103000001")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .transfer_scene_id(post::TransferSceneId::Value1005)
            .user_display_name("李雷")
            .user_recv_perception("劳务报酬")
            .authorization_notify_url("https://pay.example.com/wechat/notices")
            .scene_info(
                post::SceneInfo::default()
                    .client_ip("203.0.113.24")
                    .device_id("POS-JX-02")
                    .device_type(post::DeviceType::Android),
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
    case.responded("request", get("SQ20260618103000001").is_display_authorization(true));
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
    case.responded("request", post("SQ20260618103000001"));
    case.read::<post::Response>();
}
