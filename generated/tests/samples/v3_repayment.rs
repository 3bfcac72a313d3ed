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
    case.responded("request", get("COTN20260618328"));
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
        post("3282026061810354232832832832")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560"),
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
            .combine_out_trade_no("3282026061810354232832832832")
            .combine_mchid("1684907235")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .sub_mchid("1684913560")
                    .out_trade_no("58020260618103")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .attach("table=12")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    ),
            ])
            .time_expire("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .h5_info(
                post::H5Info::default()
                    .combine_appid("wx5f0c1a9e7b3d2846")
                    .payer_client_ip("203.0.113.24")
                    .r#type(post::Type::IOs)
                    .app_name("春茶节")
                    .app_url("https://pay.example.com/wechat/notices")
                    .bundle_id("BI20260618621")
                    .package_name("春茶节"),
            )
            .app_info(post::AppInfo::default().combine_appid("wx5f0c1a9e7b3d2846"))
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
                            .number("N20260618876")
                            .name("李雷"),
                    ),
            )
            .wechat_web_info(
                post::WechatWebInfo::default()
                    .combine_appid("wx5f0c1a9e7b3d2846")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .webview_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}
