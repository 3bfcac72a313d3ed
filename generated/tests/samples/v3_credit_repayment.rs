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
            .plan_id("654")
            .out_contract_code("294202606")
            .display_name("春茶节")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .repayment_day(1)
            .repayment_amount_limit("65120")
            .sub_mchid("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .real_identity(
                post::RealIdentity::default()
                    .identity_type(post::IdentityType::RealIdentityTypeInvalid)
                    .identity_id("II20260618621")
                    .real_name("李雷"),
            )
            .trade_info(
                post::TradeInfo::default()
                    .out_trade_no("5802026061810354258058058058")
                    .deduct_amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .attach("table=12")
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
            .plan_id("654")
            .out_contract_code("294202606")
            .display_name("春茶节")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .repayment_day(1)
            .repayment_amount_limit("65120")
            .sub_mchid("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .real_identity(
                post::RealIdentity::default()
                    .identity_type(post::IdentityType::RealIdentityTypeInvalid)
                    .identity_id("II20260618621")
                    .real_name("李雷"),
            )
            .trade_info(
                post::TradeInfo::default()
                    .out_trade_no("5802026061810354258058058058")
                    .deduct_amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .attach("table=12")
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
            .out_contract_code("294202606")
            .contract_termination_remark("用户主动解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_credit_repayment_partner_contracts_out_contract_code() {
    use wechatpay_api::v3::credit_repayment::partner::contracts::by_out_contract_code::get;
    let case = DATA.case("get_v3_credit_repayment_partner_contracts_out_contract_code");
    case.is::<get::Request>();
    case.responded("request", get("294202606"));
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
            .contract_id("24920260618103542249249")
            .out_trade_no("5802026061810354258058058058")
            .out_record_id("ORI20260618405")
            .deduct_amount("80520")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_credit_repayment_partner_deduct_orders_out_trade_no() {
    use wechatpay_api::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get;
    let case = DATA.case("get_v3_credit_repayment_partner_deduct_orders_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("5802026061810354258058058058"));
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
            .contract_id("24920260618103542249249")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .schedule_items([
                post::ScheduleItems::default()
                    .out_record_id("ORI20260618405")
                    .sub_mchid("1684913560")
                    .sub_appid("wx5f0c1a9e7b3d2846")
                    .repayment_amount("82320")
                    .min_repayment_amount("3122")
                    .repayment_date("2026-06-18"),
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
    case.responded(
        "request",
        get("ORI20260618405").contract_id("24920260618103542249249"),
    );
    case.read::<get::Response>();
}
