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
            .mix_pay_type(post::MixPayType::UnknownMixPayType)
            .order_type(post::OrderType::UnknownOrderType)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .payer(
                post::Payer::default()
                    .name("李雷")
                    .id_digest(
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    )
                    .card_type(post::CardType::UnknownUserCardType),
            )
            .pay_for_relatives(true)
            .relative(
                post::Relative::default()
                    .name("李雷")
                    .id_digest(
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    )
                    .card_type(post::CardType::UnknownUserCardType),
            )
            .out_trade_no("58020260618103542580580580580")
            .serial_no("4932026061810")
            .pay_order_id("POI20260618382")
            .pay_auth_no("PAN20260618562")
            .geo_location("锦绣路茶铺")
            .city_id("成都市")
            .med_inst_name("春茶节")
            .med_inst_no("6442026061810354264464464464")
            .med_ins_order_create_time("2026-06-18T10:35:42+08:00")
            .total_fee(35200)
            .med_ins_gov_fee(35200)
            .med_ins_self_fee(35200)
            .med_ins_other_fee(35200)
            .med_ins_cash_fee(35200)
            .wechat_pay_cash_fee(35200)
            .cash_add_detail([
                post::CashAddDetail::default()
                    .cash_add_fee(35200)
                    .cash_add_type(post::CashAddType::DefaultAddType),
            ])
            .cash_reduce_detail([
                post::CashReduceDetail::default()
                    .cash_reduce_fee(35200)
                    .cash_reduce_type(post::CashReduceType::DefaultReduceType),
            ])
            .callback_url("https://pay.example.com/wechat/notices")
            .prepay_id("PI20260618434")
            .passthrough_request_content(
                post::PassthroughRequestContent::default()
                    .pay_auth_no("P20260618458")
                    .pay_ord_id("P20260618543")
                    .setl_latlnt("S20260618720"),
            )
            .extends("E20260618930")
            .attach("table=12")
            .channel_no("CN20260618252")
            .med_ins_test_env(true),
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
        get("9902026061810354299099099099").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_med_ins_orders_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::med_ins::orders::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_med_ins_orders_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("5802026061810354258058058058").sub_mchid("1684913560"),
    );
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
            .mix_trade_no("9902026061810354299099099099")
            .sub_mchid("1684913560")
            .med_refund_total_fee(35200)
            .med_refund_gov_fee(35200)
            .med_refund_self_fee(35200)
            .med_refund_other_fee(35200)
            .refund_time("2026-06-18T10:35:42+08:00")
            .out_refund_no("ORN20260618636"),
    );
}
