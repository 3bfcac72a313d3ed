//! The docs' samples of `v3-pay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_pay.json")));

#[test]
fn post_v3_pay_transactions_app() {
    use wechatpay_api::v3::pay::transactions::app::post;
    let case = DATA.case("post_v3_pay_transactions_app");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wxc27d94ab60e1f583")
            .mchid("1684907235")
            .description("锦绣路茶铺-月度会员")
            .out_trade_no("APP20260618112007331")
            .amount(post::Amount::default().total(2800).currency("CNY"))
            .time_expire("2026-06-18T11:50:07+08:00")
            .notify_url("https://pay.example.com/wechat/transactions")
            .support_fapiao(false)
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("198.51.100.73")
                    .device_id("APP-SERVER-2"),
            )
            .payer(
                post::Payer::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::OverseaPassport)
                            .number("X4820197")
                            .name("HANNAH MEYER"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(true))
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Daily)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(12)
                                    .subsidy_percent(100),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_h5() {
    use wechatpay_api::v3::pay::transactions::h5::post;
    let case = DATA.case("post_v3_pay_transactions_h5");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-茉莉花茶")
            .attach("campaign=summer")
            .out_trade_no("WEB20260619084415902")
            .amount(post::Amount::default().total(4900))
            .notify_url("https://pay.example.com/wechat/transactions")
            .limit_pay([post::LimitPay::NoBalance, post::LimitPay::NoCredit])
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("2001:db8::5c1e")
                    .h5_info(
                        post::H5Info::default()
                            .r#type(post::Type::Wap)
                            .app_name("锦绣路茶铺")
                            .app_url("https://tea.example.com"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::IdentityType::PhoneNumber)
                            .number("13900000417")
                            .name("韩梅梅"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_pay_transactions_id_transaction_id() {
    use wechatpay_api::v3::pay::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_pay_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.sent("request", get("4200002517202606184093716528").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_transactions_jsapi() {
    use wechatpay_api::v3::pay::transactions::jsapi::post;
    let case = DATA.case("post_v3_pay_transactions_jsapi");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/transactions")
            .goods_tag("SPRING_TEA")
            .limit_pay([post::LimitPay::NoCredit])
            .support_fapiao(true)
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("R-0618-0042")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("70413")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-03")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-017")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Period)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(3)
                                    .subsidy_percent(100),
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(6)
                                    .subsidy_percent(0),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_native() {
    use wechatpay_api::v3::pay::transactions::native::post;
    let case = DATA.case("post_v3_pay_transactions_native");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-手工紫砂壶")
            .out_trade_no("QR20260619153028114")
            .amount(post::Amount::default().total(129900).currency("CNY"))
            .time_expire("2026-06-19T16:00:28+08:00")
            .notify_url("https://pay.example.com/wechat/transactions")
            .goods_tag("TEAWARE")
            .detail(
                post::Detail::default()
                    .cost_price(129900)
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("POT-ZS-09")
                            .goods_name("紫砂壶")
                            .quantity(1)
                            .unit_price(129900),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-03")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-017")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(true)),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_pay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_pay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.sent("request", get("TEA20260618103542007").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_transactions_out_trade_no_out_trade_no_close() {
    use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post;
    let case = DATA.case("post_v3_pay_transactions_out_trade_no_out_trade_no_close");
    case.is::<post::Request>();
    case.sent("request", post("QR20260619153028114").mchid("1684907235"));
}
