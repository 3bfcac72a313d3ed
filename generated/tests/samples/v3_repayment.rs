//! The docs' samples of `v3-repayment`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_repayment.json"),
));

#[test]
fn get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no() {
    use wechatpay_api::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::get;
    let case = DATA
        .case(
            "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TEAC20260618103542007"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close() {
    use wechatpay_api::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post;
    let case = DATA
        .case(
            "post_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("TEAC20260618103542007")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560"),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("TEA20260618103542008")
                    .sub_mchid("1684920418"),
            ]),
    );
}

#[test]
fn post_v3_repayment_combine_transactions_partner_prepay() {
    use wechatpay_api::v3::repayment::combine_transactions::partner::prepay::post;
    let case = DATA.case("post_v3_repayment_combine_transactions_partner_prepay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_out_trade_no("TEAC20260618103542007")
            .combine_mchid("1684907235")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .sub_mchid("1684913560")
                    .out_trade_no("TEA20260618103542007")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .attach("bill=202605")
                    .description("望江茶馆五月账单还款"),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .sub_mchid("1684920418")
                    .out_trade_no("TEA20260618103542008")
                    .amount(post::Amount::default().total_amount(8600).currency("CNY"))
                    .attach("bill=202605")
                    .description("百花潭茶具五月账单还款"),
            ])
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .miniprogram_info(
                post::MiniprogramInfo::default()
                    .combine_appid("wx5f0c1a9e7b3d2846")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            )
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::IdentityType::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            ),
    );
    case.read::<post::Response>();
}
