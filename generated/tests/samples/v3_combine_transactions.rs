//! The docs' samples of `v3-combine-transactions`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_combine_transactions.json"),
));

#[test]
fn post_v3_combine_transactions_app() {
    use wechatpay_api::v3::combine_transactions::app::post;
    let case = DATA.case("post_v3_combine_transactions_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("DI20260618641")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .individual_auth_id("9512026061")
                    .individual_name("春茶节")
                    .attach("table=12")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .detail("明前龙井250克一盒，赠茶具一套")
                    .goods_tag("SPRING_TEA")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    )
                    .sub_appid("wx5f0c1a9e7b3d2846")
                    .profit_sharing(true),
            ])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("N20260618876")
                            .name("李雷"),
                    ),
            )
            .time_start("2026-06-18T10:")
            .time_expire("2026-06-18T10:")
            .prepay_id("PI20260618434")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_scenario("RECOMMERCE")
            .limit_pay([post::LimitPay::NoBalance])
            .contract_info(
                post::ContractInfo::default()
                    .mchid("1684907235")
                    .appid("wx5f0c1a9e7b3d2846")
                    .out_contract_code("OCC20260618294")
                    .plan_id(1)
                    .contract_display_account("李雷")
                    .notify_url("https://pay.example.com/wechat/notices"),
            )
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Daily)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(3)
                                    .subsidy_percent(0),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_combine_transactions_h5() {
    use wechatpay_api::v3::combine_transactions::h5::post;
    let case = DATA.case("post_v3_combine_transactions_h5");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("DI20260618641")
                    .payer_client_ip("203.0.113.24")
                    .h5_info(
                        post::H5Info::default()
                            .r#type(post::Type::IOs)
                            .app_name("春茶节")
                            .app_url("https://pay.example.com/wechat/notices")
                            .bundle_id("BI20260618621")
                            .package_name("春茶节"),
                    ),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("table=12")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .goods_tag("SPRING_TEA")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    )
                    .sub_appid("wx5f0c1a9e7b3d2846"),
            ])
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::IdentityType::Idcard)
                            .number("N20260618876")
                            .name("李雷"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_combine_transactions_id_combine_transaction_id() {
    use wechatpay_api::v3::combine_transactions::id::by_combine_transaction_id::get;
    let case = DATA.case("get_v3_combine_transactions_id_combine_transaction_id");
    case.is::<get::Request>();
    case.responded("request", get("7752026061810354277577577577"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_combine_transactions_jsapi() {
    use wechatpay_api::v3::combine_transactions::jsapi::post;
    let case = DATA.case("post_v3_combine_transactions_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("DI20260618641")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("table=12")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .detail("明前龙井250克一盒，赠茶具一套")
                    .goods_tag("SPRING_TEA")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    )
                    .sub_appid("wx5f0c1a9e7b3d2846")
                    .profit_sharing(true),
            ])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("N20260618876")
                            .name("李雷"),
                    ),
            )
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance])
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Daily)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(3)
                                    .subsidy_percent(0),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_combine_transactions_miniprogram() {
    use wechatpay_api::v3::combine_transactions::miniprogram::post;
    let case = DATA.case("post_v3_combine_transactions_miniprogram");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .combine_payer_info(
                post::CombinePayerInfo::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            )
            .scene_info(
                post::SceneInfo::default()
                    .device_id("DI20260618641")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .order_service_type("INDIVIDUALTRADE")
                    .individual_auth_id("9512026061")
                    .individual_name("春茶节")
                    .out_trade_no("58020260618103")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .attach("table=12")
                    .description("锦绣路茶铺-明前龙井"),
            ])
            .time_expire("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_scenario("RECOMMERCE"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_combine_transactions_native() {
    use wechatpay_api::v3::combine_transactions::native::post;
    let case = DATA.case("post_v3_combine_transactions_native");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mchid("1684907235")
            .combine_out_trade_no("COTN20260618328")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("DI20260618641")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("table=12")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("58020260618103")
                    .sub_mchid("1684913560")
                    .goods_tag("SPRING_TEA")
                    .description("锦绣路茶铺-明前龙井")
                    .settle_info(
                        post::SettleInfo::default()
                            .profit_sharing(true)
                            .subsidy_amount(35200),
                    )
                    .sub_appid("wx5f0c1a9e7b3d2846"),
            ])
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:35:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("N20260618876")
                            .name("李雷"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_combine_transactions_out_trade_no_combine_out_trade_no() {
    use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get;
    let case = DATA
        .case("get_v3_combine_transactions_out_trade_no_combine_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("COTN20260618328"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_combine_transactions_out_trade_no_combine_out_trade_no_close() {
    use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post;
    let case = DATA
        .case("post_v3_combine_transactions_out_trade_no_combine_out_trade_no_close");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("COTN20260618328")
            .combine_appid("wx5f0c1a9e7b3d2846")
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .out_trade_no("58020260618103")
                    .individual_auth_id("9512026061")
                    .sub_mchid("1684913560")
                    .sub_appid("wx5f0c1a9e7b3d2846"),
            ]),
    );
}
