//! The docs' samples of `v3-credit-repayment`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_credit_repayment.json"),
));

#[test]
fn post_v3_credit_repayment_partner_contracts_app_presign() {
    use wechatpay_api::v3::credit_repayment::partner::contracts::app_presign::post;
    let case = DATA.case("post_v3_credit_repayment_partner_contracts_app_presign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id("138602")
            .out_contract_code("TEAQY20260618001")
            .display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .repayment_day(18)
            .repayment_amount_limit("500000")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .real_identity(
                post::RealIdentity::default()
                    .identity_type(post::IdentityType::RealIdentityTypeIdCard)
                    .identity_id("11010519491231002X")
                    .real_name("李雷"),
            )
            .trade_info(
                post::TradeInfo::default()
                    .out_trade_no("TEA20260618103542007")
                    .deduct_amount(35200)
                    .description("六月账单还款")
                    .attach("bill=202606")
                    .notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_credit_repayment_partner_contracts_h5_presign() {
    use wechatpay_api::v3::credit_repayment::partner::contracts::h5_presign::post;
    let case = DATA.case("post_v3_credit_repayment_partner_contracts_h5_presign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .plan_id("138602")
            .out_contract_code("TEAQY20260618001")
            .display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .repayment_day(18)
            .repayment_amount_limit("500000")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .real_identity(
                post::RealIdentity::default()
                    .identity_type(post::IdentityType::RealIdentityTypeIdCard)
                    .identity_id("11010519491231002X")
                    .real_name("李雷"),
            )
            .trade_info(
                post::TradeInfo::default()
                    .out_trade_no("TEA20260618103542007")
                    .deduct_amount(35200)
                    .description("六月账单还款")
                    .attach("bill=202606")
                    .notify_url("https://pay.example.com/wechat/notices"),
            )
            .jump_info(post::JumpInfo::default().jump_appid("wx5f0c1a9e7b3d2846")),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_credit_repayment_partner_contracts_terminate() {
    use wechatpay_api::v3::credit_repayment::partner::contracts::terminate::post;
    let case = DATA.case("post_v3_credit_repayment_partner_contracts_terminate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_contract_code("TEAQY20260618001")
            .contract_termination_remark("用户申请解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_credit_repayment_partner_contracts_out_contract_code() {
    use wechatpay_api::v3::credit_repayment::partner::contracts::by_out_contract_code::get;
    let case = DATA.case("get_v3_credit_repayment_partner_contracts_out_contract_code");
    case.is::<get::Request>();
    case.responded("request", get("TEAQY20260618001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_credit_repayment_partner_deduct_orders() {
    use wechatpay_api::v3::credit_repayment::partner::deduct_orders::post;
    let case = DATA.case("post_v3_credit_repayment_partner_deduct_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .contract_id("202606186048271935")
            .out_trade_no("TEA20260618103542007")
            .out_record_id("HK20260618000001")
            .deduct_amount("35200")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("六月账单还款")
            .attach("bill=202606"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_credit_repayment_partner_deduct_orders_out_trade_no() {
    use wechatpay_api::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get;
    let case = DATA.case("get_v3_credit_repayment_partner_deduct_orders_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_credit_repayment_partner_schedule_records_batch_create() {
    use wechatpay_api::v3::credit_repayment::partner::schedule_records::batch_create::post;
    let case = DATA
        .case("post_v3_credit_repayment_partner_schedule_records_batch_create");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .contract_id("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .schedule_items([
                post::ScheduleItems::default()
                    .out_record_id("HK20260618000001")
                    .sub_mchid("1684913560")
                    .sub_appid("wx9d27c4b61e8f05a3")
                    .repayment_amount("35200")
                    .min_repayment_amount("3520")
                    .repayment_date("2026-07-18"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_credit_repayment_partner_schedule_records_out_record_id() {
    use wechatpay_api::v3::credit_repayment::partner::schedule_records::by_out_record_id::get;
    let case = DATA
        .case("get_v3_credit_repayment_partner_schedule_records_out_record_id");
    case.is::<get::Request>();
    case.responded("request", get("HK20260618000001").contract_id("202606186048271935"));
    case.read::<get::Response>();
}
