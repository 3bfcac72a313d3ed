//! The docs' samples of `v3-aggracct-bc`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_aggracct_bc.json"),
));

#[test]
fn get_v3_aggracct_bc_wb_channel_account_balance() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::account::balance::get;
    let case = DATA.case("get_v3_aggracct_bc_wb_channel_account_balance");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(get::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_aggracct_bc_wb_channel_account_mch_archives() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_archives::get;
    let case = DATA.case("get_v3_aggracct_bc_wb_channel_account_mch_archives");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(get::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_aggracct_bc_wb_channel_account_mch_media() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_media::get;
    let case = DATA.case("get_v3_aggracct_bc_wb_channel_account_mch_media");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .mchid("1684913560")
            .platform_trx_id("2000002618065317")
            .business_scene(get::BusinessScene::SjtMicroPlusOpenAccount)
            .mch_media_type(get::MchMediaType::IdCardFront),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_aggracct_bc_wb_channel_bank_channel_account_rename() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::bank_channel_account::rename::post;
    let case = DATA.case("post_v3_aggracct_bc_wb_channel_bank_channel_account_rename");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .change_scene("SUBJECT_INFO_RENAME")
            .req_scene(post::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::bank_channel_account::rename::by_application_id::get;
    let case = DATA
        .case(
            "get_v3_aggracct_bc_wb_channel_bank_channel_account_rename_application_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1000020260618003817")
            .mchid("1684913560")
            .bal_account_no("9910840000000173846"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::info::update::result::notify::post;
    let case = DATA
        .case("post_v3_aggracct_bc_wb_channel_control_orders_info_update_result_notify");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .mchid("1684913560")
            .audit_result(post::AuditResult::Pass)
            .audit_finish_time("2026-06-19T14:20:05+08:00")
            .attach_info("batch=202606")
            .scene(post::Scene::Value01),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_aggracct_bc_wb_channel_control_orders_punish() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::punish::post;
    let case = DATA.case("post_v3_aggracct_bc_wb_channel_control_orders_punish");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .punish_scene(1)
            .punish_reason("收到多起消费者投诉")
            .punish_end_time("2026-07-18T23:59:59+08:00")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(post::ReqScene::SjtConvenientSettlementServiceMerchant)
            .fund_repatriation_strategy(post::FundRepatriationStrategy::AllForbidden),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_aggracct_bc_wb_channel_control_orders_recover() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::recover::post;
    let case = DATA.case("post_v3_aggracct_bc_wb_channel_control_orders_recover");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("JG20260620090000001")
            .related_webank_punish_no("1002026061800017384")
            .related_wxpay_punish_no("5100020260618000172845")
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .recover_reason("投诉已处理完毕")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(post::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_aggracct_bc_wb_channel_control_orders_out_request_no() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::by_out_request_no::get;
    let case = DATA.case("get_v3_aggracct_bc_wb_channel_control_orders_out_request_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("REQ20260618103542001")
            .control_type(get::ControlType::Punish)
            .mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_aggracct_bc_wb_channel_special_reduction() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::special_reduction::post;
    let case = DATA.case("post_v3_aggracct_bc_wb_channel_special_reduction");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .out_request_no("REQ20260618103542001")
            .reduction_type(post::ReductionType::FinancialPenalty)
            .amount(35200)
            .reason("违规经营罚款")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(post::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_aggracct_bc_wb_channel_special_reduction_out_request_no() {
    use wechatpay_api::v3::aggracct_bc::wb_channel::special_reduction::by_out_request_no::get;
    let case = DATA
        .case("get_v3_aggracct_bc_wb_channel_special_reduction_out_request_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("REQ20260618103542001")
            .mchid("1684913560")
            .bal_account_no("9910840000000173846")
            .card_no("6200000000000000000")
            .sgn_no("SGN20260618000173846")
            .req_scene(get::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<get::Response>();
}
