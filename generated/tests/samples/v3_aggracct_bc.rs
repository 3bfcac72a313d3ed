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
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
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
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
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
            .mchid("1684907235")
            .platform_trx_id("PTI20260618281")
            .business_scene(get::BusinessScene::SjtMicroPlusOpenAccount)
            .mch_media_type(get::MchMediaType::IdCardFront)
            .media_id("DzpZbE7q1uKc_v2RtYw-0618"),
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
            .out_request_no("ORN20260618769")
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
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
        get("70920260618103542709709709709")
            .mchid("1684907235")
            .bal_account_no("BAN20260618100"),
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
            .out_request_no("ORN20260618769")
            .mchid("1684907235")
            .audit_result(post::AuditResult::Pass)
            .audit_finish_time("2026-06-18T10:35:42+08:00")
            .attach_info("table=12")
            .fail_code("3352")
            .fail_msg("六月茶园采摘报酬")
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
            .out_request_no("ORN20260618769")
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .punish_scene(1)
            .punish_reason("收到多起消费者投诉")
            .punish_end_time("2026-06-18T10:35:42+08:00")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
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
            .out_request_no("ORN20260618769")
            .related_webank_punish_no("RWPN20260618425")
            .related_wxpay_punish_no("RWPN20260618692")
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .recover_reason("活动已提前结束")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
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
        get("ORN20260618769").control_type(get::ControlType::Punish).mchid("1684907235"),
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
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .out_request_no("ORN20260618769")
            .reduction_type(post::ReductionType::FinancialPenalty)
            .amount(35200)
            .reason("顾客改变主意，商品未拆封")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
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
        get("ORN20260618769")
            .mchid("1684907235")
            .bal_account_no("BAN20260618100")
            .card_no("CN20260618653")
            .sgn_no("SN20260618121")
            .req_scene(get::ReqScene::SjtConvenientSettlementServiceMerchant),
    );
    case.read::<get::Response>();
}
