//! The docs' samples of `v3-papay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_papay.json")));

#[test]
fn post_v3_papay_contracts_contract_id_fail_notify() {
    use wechatpay_api::v3::papay::contracts::by_contract_id::fail_notify::post;
    let case = DATA.case("post_v3_papay_contracts_contract_id_fail_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935").mchid("1684907235").appid("wx5f0c1a9e7b3d2846"),
    );
}

#[test]
fn post_v3_papay_contracts_contract_id_notify() {
    use wechatpay_api::v3::papay::contracts::by_contract_id::notify::post;
    let case = DATA.case("post_v3_papay_contracts_contract_id_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("202606186048271935")
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .deduct_duration(post::DeductDuration::default().count(3).unit("DAY"))
            .estimated_amount(
                post::EstimatedAmount::default().amount(35200).currency("CNY"),
            ),
    );
}

#[test]
fn get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id() {
    use wechatpay_api::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get;
    let case = DATA
        .case(
            "get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935", "1"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule() {
    use wechatpay_api::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post;
    let case = DATA
        .case(
            "post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("202606186048271935", "1")
            .appid("wx5f0c1a9e7b3d2846")
            .scheduled_amount(
                post::ScheduledAmount::default().total(35200).currency("CNY"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_pay_transactions_apply() {
    use wechatpay_api::v3::papay::insurance_pay::transactions::apply::post;
    let case = DATA.case("post_v3_papay_insurance_pay_transactions_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("TEA20260618103542007")
            .description("茶园种植保险第一期保费")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .policy_period_id(1)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .attach("policy=2026"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post;
    let case = DATA
        .case(
            "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("138602", "202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(13)
                    .estimated_deduct_date("2027-06-19")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    ),
            ]),
    );
}

#[test]
fn get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138602", "TEAQY20260618001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
    let case = DATA
        .case(
            "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138602", "TEAQY20260618001")
            .contract_termination_remark("投保人不再续保，申请解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_pre_entrust_sign_app() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post;
    let case = DATA.case("post_v3_papay_insurance_sign_contracts_pre_entrust_sign_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .insured_display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .policy_start_date("2026-06-19")
            .policy_end_date("2027-06-18")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(1)
                    .estimated_deduct_date("2026-06-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    ),
            ])
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .out_trade_no("TEA20260618103542007")
            .description("茶园种植保险首期保费")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .attach("policy=2026")
            .can_auto_insure(true)
            .can_auto_reinsure(false)
            .real_identity(
                post::RealIdentity::default()
                    .real_name("李雷")
                    .id_card_number("11010519491231002X")
                    .identity_type("ID_CARD"),
            )
            .combined_deduct_period_count(1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_pre_entrust_sign_h5() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post;
    let case = DATA.case("post_v3_papay_insurance_sign_contracts_pre_entrust_sign_h5");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .insured_display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .policy_start_date("2026-06-19")
            .policy_end_date("2027-06-18")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(1)
                    .estimated_deduct_date("2026-06-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .policy_coverage_detail(
                        post::PolicyCoverageDetail::default()
                            .policy_amount("10万元")
                            .policy_clauses([
                                post::PolicyClauses::default()
                                    .clause_name("自然灾害造成的茶园损失")
                                    .clause_quota("10万元"),
                            ]),
                    ),
            ])
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .out_trade_no("TEA20260618103542007")
            .description("茶园种植保险首期保费")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .attach("policy=2026")
            .can_auto_insure(true)
            .can_auto_reinsure(false)
            .real_identity(
                post::RealIdentity::default()
                    .real_name("李雷")
                    .id_card_number("11010519491231002X")
                    .identity_type("ID_CARD"),
            )
            .jump_control(post::JumpControl::default().jump_appid("wx5f0c1a9e7b3d2846"))
            .combined_deduct_period_count(1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post;
    let case = DATA
        .case("post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .insured_display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .policy_start_date("2026-06-19")
            .policy_end_date("2027-06-18")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(1)
                    .estimated_deduct_date("2026-06-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .policy_coverage_detail(
                        post::PolicyCoverageDetail::default()
                            .policy_amount("10万元")
                            .policy_clauses([
                                post::PolicyClauses::default()
                                    .clause_name("自然灾害造成的茶园损失")
                                    .clause_quota("10万元"),
                            ]),
                    ),
            ])
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .out_trade_no("TEA20260618103542007")
            .description("茶园种植保险首期保费")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .attach("policy=2026")
            .can_auto_insure(true)
            .can_auto_reinsure(false)
            .real_identity(
                post::RealIdentity::default()
                    .real_name("李雷")
                    .id_card_number("11010519491231002X")
                    .identity_type("ID_CARD"),
            )
            .combined_deduct_period_count(1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_contracts_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case("post_v3_papay_insurance_sign_contracts_pre_entrust_sign_mini_program");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .insured_display_name("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .policy_start_date("2026-06-19")
            .policy_end_date("2027-06-18")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(1)
                    .estimated_deduct_date("2026-06-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .policy_coverage_detail(
                        post::PolicyCoverageDetail::default()
                            .policy_amount("10万元")
                            .policy_clauses([
                                post::PolicyClauses::default()
                                    .clause_name("自然灾害造成的茶园损失")
                                    .clause_quota("10万元"),
                            ]),
                    ),
            ])
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .out_trade_no("TEA20260618103542007")
            .description("茶园种植保险首期保费")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .attach("policy=2026")
            .can_auto_insure(true)
            .can_auto_reinsure(false)
            .real_identity(
                post::RealIdentity::default()
                    .real_name("李雷")
                    .id_card_number("11010519491231002X")
                    .identity_type("ID_CARD"),
            )
            .combined_deduct_period_count(1),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify() {
    use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post;
    let case = DATA
        .case(
            "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138602", "202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .policy_periods([
                post::PolicyPeriods::default()
                    .policy_period_id(1)
                    .estimated_deduct_date("2026-06-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    ),
            ])
            .allow_cancel_scheduled(true),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138602", "TEAQY20260618001").limit(10).offset(0));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_pay_harmony_transactions_apply() {
    use wechatpay_api::v3::papay::pay::harmony::transactions::apply::post;
    let case = DATA.case("post_v3_papay_pay_harmony_transactions_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("TEA20260618103542007")
            .description("锦绣茶月度订购")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .goods_tag("SPRING_TEA")
            .attach("plan=138602")
            .harmony_account_id("2850086000374218906")
            .mcc("5499"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_papay_pay_partner_schedules_contract_id_contract_id() {
    use wechatpay_api::v3::papay::pay::partner::schedules::contract_id::by_contract_id::get;
    let case = DATA.case("get_v3_papay_pay_partner_schedules_contract_id_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule() {
    use wechatpay_api::v3::papay::pay::partner::schedules::contract_id::by_contract_id::schedule::post;
    let case = DATA
        .case("post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("202606186048271935")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .schedule_amount(
                post::ScheduleAmount::default().total(35200).currency("CNY"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_pay_partner_transactions_apply() {
    use wechatpay_api::v3::papay::pay::partner::transactions::apply::post;
    let case = DATA.case("post_v3_papay_pay_partner_transactions_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_trade_no("TEA20260618103542007")
            .description("锦绣茶月度订购")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .goods_tag("SPRING_TEA")
            .attach("plan=138602"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_papay_pay_schedules_contract_id_contract_id() {
    use wechatpay_api::v3::papay::pay::schedules::contract_id::by_contract_id::get;
    let case = DATA.case("get_v3_papay_pay_schedules_contract_id_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_pay_schedules_contract_id_contract_id_schedule() {
    use wechatpay_api::v3::papay::pay::schedules::contract_id::by_contract_id::schedule::post;
    let case = DATA.case("post_v3_papay_pay_schedules_contract_id_contract_id_schedule");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("202606186048271935")
            .appid("wx5f0c1a9e7b3d2846")
            .schedule_amount(
                post::ScheduleAmount::default().total(35200).currency("CNY"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_pay_transactions_apply() {
    use wechatpay_api::v3::papay::pay::transactions::apply::post;
    let case = DATA.case("post_v3_papay_pay_transactions_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("TEA20260618103542007")
            .description("锦绣茶月度订购")
            .transaction_notify_url("https://pay.example.com/wechat/notices")
            .contract_id("202606186048271935")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .goods_tag("SPRING_TEA")
            .attach("plan=138602"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_app() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post;
    let case = DATA
        .case("post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_h5() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::h5::post;
    let case = DATA
        .case("post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_h5");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            )
            .jump_control(post::JumpControl::default().jump_appid("wx5f0c1a9e7b3d2846")),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::jsapi::post;
    let case = DATA
        .case("post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::post;
    let case = DATA
        .case(
            "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_h5() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::h5::post;
    let case = DATA
        .case(
            "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_h5",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            )
            .jump_control(post::JumpControl::default().jump_appid("wx5f0c1a9e7b3d2846")),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_jsapi() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::jsapi::post;
    let case = DATA
        .case(
            "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_jsapi",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .deduct_schedule(
                post::DeductSchedule::default()
                    .estimated_deduct_date("2026-07-18")
                    .estimated_deduct_amount(
                        post::EstimatedDeductAmount::default()
                            .total(35200)
                            .currency("CNY"),
                    )
                    .description("锦绣茶月度订购"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::papay::sign::contracts::harmony_plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138602", "TEAQY20260618001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138602", "TEAQY20260618001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate() {
    use wechatpay_api::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
    let case = DATA
        .case(
            "post_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138602", "TEAQY20260618001")
            .contract_termination_remark("顾客不再续订，申请解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_papay_sign_contracts_pre_entrust_sign() {
    use wechatpay_api::v3::papay::sign::contracts::pre_entrust_sign::post;
    let case = DATA.case("post_v3_papay_sign_contracts_pre_entrust_sign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sign_scene(post::SignScene::SignSceneApp)
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .out_contract_code("TEAQY20260618001")
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices")
            .out_user_code("U20260105000738")
            .return_url("https://tea.example.com/papay/done")
            .device_info(
                post::DeviceInfo::default()
                    .device_type(post::DeviceType::DeviceTypePhone)
                    .device_os("Android 14")
                    .device_id("a4f0c83b6e1d9275")
                    .device_running_as_root(false)
                    .device_ip("203.0.113.24")
                    .weixin_installed(true)
                    .weixin_version("8.0.60")
                    .days_since_first_login(
                        post::DaysSinceFirstLogin::DaysSinceFirstLoginMoreThen180Days,
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::papay::sign::partner::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("138602", "TEAQY20260618001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate() {
    use wechatpay_api::v3::papay::sign::partner::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
    let case = DATA
        .case(
            "post_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("138602", "TEAQY20260618001")
            .sub_mchid("1684913560")
            .contract_termination_remark("顾客不再续订，申请解约"),
    );
    case.read::<post::Response>();
}
