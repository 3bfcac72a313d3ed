//! The docs' samples of `v3-pay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_pay.json")));

#[test]
fn post_v3_pay_acquiring_bank_transactions_exposure() {
    use wechatpay_api::v3::pay::acquiring_bank::transactions::exposure::post;
    let case = DATA.case("post_v3_pay_acquiring_bank_transactions_exposure");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .acquiring_bank_id("1684907235")
            .acquiring_bank_appid("wx5f0c1a9e7b3d2846")
            .merchant_id("1684913560")
            .merchant_appid("wx9d27c4b61e8f05a3")
            .channel_id("1684930625")
            .payer(
                post::Payer::default()
                    .acquiring_bank_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            )
            .out_trade_no("TEA20260618103542007"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_instal_exposure() {
    use wechatpay_api::v3::pay::instal::exposure::post;
    let case = DATA.case("post_v3_pay_instal_exposure");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .user_id_type(post::UserIdType::Openid)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_instal_partner_exposure() {
    use wechatpay_api::v3::pay::instal::partner::exposure::post;
    let case = DATA.case("post_v3_pay_instal_partner_exposure");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .user_id(
                post::UserId::default()
                    .user_id_type(post::UserIdType::SpOpenid)
                    .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_app_with_contract() {
    use wechatpay_api::v3::pay::partner::transactions::app_with_contract::post;
    let case = DATA.case("post_v3_pay_partner_transactions_app_with_contract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("望江楼茶馆-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("channel=app")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("APP-3.8.2")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .contract_info(
                post::ContractInfo::default()
                    .plan_id("138602")
                    .contract_mchid("1684907235")
                    .contract_appid("wx5f0c1a9e7b3d2846")
                    .contract_code("TEAQY20260618001")
                    .request_serial("1695000187")
                    .contract_display_account("李雷")
                    .contract_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_app() {
    use wechatpay_api::v3::pay::partner::transactions::app::post;
    let case = DATA.case("post_v3_pay_partner_transactions_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .description("望江楼茶馆-明前龙井")
            .attach("channel=app")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("APP-3.8.2")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            )
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Period)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(3)
                                    .subsidy_percent(100),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_codepay() {
    use wechatpay_api::v3::pay::partner::transactions::codepay::post;
    let case = DATA.case("post_v3_pay_partner_transactions_codepay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("望江楼茶馆-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .attach("table=12")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .payer(post::Payer::default().auth_code("134205718306492751"))
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-WJ-02")
                    .device_ip("203.0.113.24")
                    .store_info(
                        post::StoreInfo::default().id("CD-WJL-002").out_id("WJL-002"),
                    ),
            )
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false)),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_exposure() {
    use wechatpay_api::v3::pay::partner::transactions::exposure::post;
    let case = DATA.case("post_v3_pay_partner_transactions_exposure");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .out_trade_no("TEA20260618103542007"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_h5() {
    use wechatpay_api::v3::pay::partner::transactions::h5::post;
    let case = DATA.case("post_v3_pay_partner_transactions_h5");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .description("望江楼茶馆-明前龙井")
            .attach("channel=h5")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .limit_pay([post::LimitPay::NoCredit])
            .support_fapiao(true)
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("H5-WEB")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    )
                    .h5_info(
                        post::H5Info::default()
                            .r#type("Wap")
                            .app_name("望江楼茶馆")
                            .app_url("https://tea.example.com"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_pay_partner_transactions_id_transaction_id() {
    use wechatpay_api::v3::pay::partner::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_pay_partner_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("4200002618202606184087315926")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_jsapi_with_contract() {
    use wechatpay_api::v3::pay::partner::transactions::jsapi_with_contract::post;
    let case = DATA.case("post_v3_pay_partner_transactions_jsapi_with_contract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("望江楼茶馆-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-WJ-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .contract_info(
                post::ContractInfo::default()
                    .plan_id("138602")
                    .contract_mchid("1684907235")
                    .contract_appid("wx5f0c1a9e7b3d2846")
                    .contract_code("TEAQY20260618001")
                    .request_serial("1695000187")
                    .contract_display_account("李雷")
                    .contract_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_jsapi() {
    use wechatpay_api::v3::pay::partner::transactions::jsapi::post;
    let case = DATA.case("post_v3_pay_partner_transactions_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .description("望江楼茶馆-明前龙井")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-WJ-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            )
            .subsidy_info(
                post::SubsidyInfo::default()
                    .subsidy_detail([
                        post::SubsidyDetail::default()
                            .subsidy_period_type(post::SubsidyPeriodType::Period)
                            .subsidy_plan([
                                post::SubsidyPlan::default()
                                    .subsidy_installment_num(3)
                                    .subsidy_percent(100),
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_miniprogram() {
    use wechatpay_api::v3::pay::partner::transactions::miniprogram::post;
    let case = DATA.case("post_v3_pay_partner_transactions_miniprogram");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("望江楼茶馆-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-WJ-02")
                    .store_info(
                        post::StoreInfo::default().id("CD-WJL-002").out_id("WJL-002"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false)),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_native() {
    use wechatpay_api::v3::pay::partner::transactions::native::post;
    let case = DATA.case("post_v3_pay_partner_transactions_native");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .description("望江楼茶馆-明前龙井")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .limit_pay([post::LimitPay::NoCredit])
            .support_fapiao(true)
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-WJ-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            )
            .payer(
                post::Payer::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_pay_partner_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_pay_partner_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TEA20260618103542007").sp_mchid("1684907235").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_out_trade_no_out_trade_no_close() {
    use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post;
    let case = DATA
        .case("post_v3_pay_partner_transactions_out_trade_no_out_trade_no_close");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("TEA20260618103542007").sp_mchid("1684907235").sub_mchid("1684913560"),
    );
}

#[test]
fn post_v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse() {
    use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post;
    let case = DATA
        .case("post_v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("TEA20260618103542007")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_partner_transactions_scannedpos() {
    use wechatpay_api::v3::pay::partner::transactions::scannedpos::post;
    let case = DATA.case("post_v3_pay_partner_transactions_scannedpos");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .description("望江楼茶馆-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .payer(post::Payer::default().sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("WJ20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-WJ-02")
                    .store_info(
                        post::StoreInfo::default().id("CD-WJL-002").out_id("WJL-002"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false)),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_app_with_contract() {
    use wechatpay_api::v3::pay::transactions::app_with_contract::post;
    let case = DATA.case("post_v3_pay_transactions_app_with_contract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("channel=app")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("APP-3.8.2")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .contract_info(
                post::ContractInfo::default()
                    .plan_id("138602")
                    .contract_mchid("1684907235")
                    .contract_appid("wx5f0c1a9e7b3d2846")
                    .contract_code("TEAQY20260618001")
                    .request_serial("1695000187")
                    .contract_display_account("李雷")
                    .contract_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_app() {
    use wechatpay_api::v3::pay::transactions::app::post;
    let case = DATA.case("post_v3_pay_transactions_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .support_fapiao(true)
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("APP-3.8.2"),
            )
            .payer(
                post::Payer::default()
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
                            ]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_codepay() {
    use wechatpay_api::v3::pay::transactions::codepay::post;
    let case = DATA.case("post_v3_pay_transactions_codepay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .attach("table=12")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .payer(post::Payer::default().auth_code("134205718306492751"))
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.24")
                    .store_info(
                        post::StoreInfo::default().id("CD-JXL-001").out_id("JXL-001"),
                    ),
            )
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false)),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_exposure() {
    use wechatpay_api::v3::pay::transactions::exposure::post;
    let case = DATA.case("post_v3_pay_transactions_exposure");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .out_trade_no("TEA20260618103542007"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_h5() {
    use wechatpay_api::v3::pay::transactions::h5::post;
    let case = DATA.case("post_v3_pay_transactions_h5");
    case.is::<post::Request>();
    case.responded(
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
                            .number("15400000002")
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
    case.responded("request", get("4200002618202606184087315926").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_transactions_jsapi_with_contract() {
    use wechatpay_api::v3::pay::transactions::jsapi_with_contract::post;
    let case = DATA.case("post_v3_pay_transactions_jsapi_with_contract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .time_expire("2026-06-18T10:50:42+08:00")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .support_fapiao(true)
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .invoice_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
                            .wechatpay_goods_id("100261806352")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .unit_price(32800),
                        post::GoodsDetail::default()
                            .merchant_goods_id("BOX-S")
                            .wechatpay_goods_id("100261806417")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .unit_price(1200),
                    ]),
            )
            .scene_info(
                post::SceneInfo::default()
                    .payer_client_ip("203.0.113.24")
                    .device_id("POS-JX-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false))
            .contract_info(
                post::ContractInfo::default()
                    .plan_id("138602")
                    .contract_mchid("1684907235")
                    .contract_appid("wx5f0c1a9e7b3d2846")
                    .contract_code("TEAQY20260618001")
                    .request_serial("1695000187")
                    .contract_display_account("李雷")
                    .contract_notify_url("https://pay.example.com/wechat/notices"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_transactions_jsapi() {
    use wechatpay_api::v3::pay::transactions::jsapi::post;
    let case = DATA.case("post_v3_pay_transactions_jsapi");
    case.is::<post::Request>();
    case.responded(
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
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mchid("1684907235")
            .description("锦绣路茶铺-明前龙井")
            .out_trade_no("TEA20260618103542007")
            .amount(post::Amount::default().total(35200).currency("CNY"))
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .goods_tag("SPRING_TEA")
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .goods_detail([
                        post::GoodsDetail::default()
                            .merchant_goods_id("TEA-LJ-250")
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
                    .device_id("POS-JX-02")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .settle_info(post::SettleInfo::default().profit_sharing(false)),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_pay_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_pay_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_transactions_out_trade_no_out_trade_no_close() {
    use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post;
    let case = DATA.case("post_v3_pay_transactions_out_trade_no_out_trade_no_close");
    case.is::<post::Request>();
    case.sent("request", post("QR20260619153028114").mchid("1684907235"));
}

#[test]
fn post_v3_pay_transactions_out_trade_no_out_trade_no_reverse() {
    use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post;
    let case = DATA.case("post_v3_pay_transactions_out_trade_no_out_trade_no_reverse");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("TEA20260618103542007").appid("wx5f0c1a9e7b3d2846").mchid("1684907235"),
    );
    case.read::<post::Response>();
}
