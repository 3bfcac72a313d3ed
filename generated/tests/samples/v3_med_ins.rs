//! The docs' samples of `v3-med-ins`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_med_ins.json"),
));

#[test]
fn post_v3_med_ins_orders() {
    use wechatpay_api::v3::med_ins::orders::post;
    let case = DATA.case("post_v3_med_ins_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mix_pay_type(post::MixPayType::CashAndInsurance)
            .order_type(post::OrderType::DiagPay)
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .payer(
                post::Payer::default()
                    .name("李雷")
                    .id_digest("ae05564031c21338aa8a2e7266e7855c")
                    .card_type(post::CardType::IdCard),
            )
            .out_trade_no("MED20260618103542007")
            .serial_no("MZ20260618103000021")
            .pay_order_id("ORD510100202606181035420000017")
            .pay_auth_no("AUTH510100202606181030120000023")
            .geo_location("104.043000,30.642000")
            .city_id("510100")
            .med_inst_name("成都锦绣路社区医院")
            .med_inst_no("H51010700426")
            .med_ins_order_create_time("2026-06-18T10:35:42+08:00")
            .total_fee(15500)
            .med_ins_gov_fee(9000)
            .med_ins_self_fee(3000)
            .med_ins_other_fee(0)
            .med_ins_cash_fee(3000)
            .wechat_pay_cash_fee(3200)
            .cash_add_detail([
                post::CashAddDetail::default()
                    .cash_add_fee(500)
                    .cash_add_type(post::CashAddType::OtherMedicalExpenses),
            ])
            .cash_reduce_detail([
                post::CashReduceDetail::default()
                    .cash_reduce_fee(300)
                    .cash_reduce_type(post::CashReduceType::HospitalReduce),
            ])
            .callback_url("https://pay.example.com/wechat/notices")
            .prepay_id("wx18103542918274af5c0d6e8b3f91a20000")
            .passthrough_request_content(
                post::PassthroughRequestContent::default()
                    .pay_auth_no("AUTH510100202606181030120000023")
                    .pay_ord_id("ORD510100202606181035420000017")
                    .setl_latlnt("104.043000,30.642000"),
            )
            .attach("dept=03"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_med_ins_orders_mix_trade_no_mix_trade_no() {
    use wechatpay_api::v3::med_ins::orders::mix_trade_no::by_mix_trade_no::get;
    let case = DATA.case("get_v3_med_ins_orders_mix_trade_no_mix_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("202606181035429274180638472915").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_med_ins_orders_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::med_ins::orders::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_med_ins_orders_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("MED20260618103542007").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_med_ins_refunds_notify() {
    use wechatpay_api::v3::med_ins::refunds::notify::post;
    let case = DATA.case("post_v3_med_ins_refunds_notify");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .mix_trade_no("202606181035429274180638472915")
            .sub_mchid("1684913560")
            .med_refund_total_fee(12000)
            .med_refund_gov_fee(9000)
            .med_refund_self_fee(3000)
            .med_refund_other_fee(0)
            .refund_time("2026-06-20T09:02:48+08:00")
            .out_refund_no("RF20260620090211003"),
    );
}
