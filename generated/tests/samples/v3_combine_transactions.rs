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
            .combine_out_trade_no("TEAC20260618103542007")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("JX-ONLINE")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=WJL")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .detail("明前龙井250克1盒，小号礼盒2个")
                    .goods_tag("SPRING_TEA")
                    .description("望江楼茶馆-明前龙井")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=BHT")
                    .amount(post::Amount::default().total_amount(6800).currency("CNY"))
                    .out_trade_no("TEA20260618103542008")
                    .sub_mchid("1684920418")
                    .detail("青瓷盖碗1只")
                    .goods_tag("SPRING_TEA")
                    .description("百花潭茶具-青瓷盖碗")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
            ])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            )
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance]),
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
            .combine_out_trade_no("TEAC20260618103542007")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("JX-ONLINE")
                    .payer_client_ip("203.0.113.24")
                    .h5_info(
                        post::H5Info::default()
                            .r#type(post::Type::Wap)
                            .app_name("锦绣茶")
                            .app_url("https://tea.example.com"),
                    ),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=WJL")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .goods_tag("SPRING_TEA")
                    .description("望江楼茶馆-明前龙井")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=BHT")
                    .amount(post::Amount::default().total_amount(6800).currency("CNY"))
                    .out_trade_no("TEA20260618103542008")
                    .sub_mchid("1684920418")
                    .goods_tag("SPRING_TEA")
                    .description("百花潭茶具-青瓷盖碗")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
            ])
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance])
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

#[test]
fn get_v3_combine_transactions_id_combine_transaction_id() {
    use wechatpay_api::v3::combine_transactions::id::by_combine_transaction_id::get;
    let case = DATA.case("get_v3_combine_transactions_id_combine_transaction_id");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184062930187"));
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
            .combine_out_trade_no("TEAC20260618103542007")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=WJL")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .detail("明前龙井250克1盒，小号礼盒2个")
                    .goods_tag("SPRING_TEA")
                    .description("望江楼茶馆-明前龙井")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=BHT")
                    .amount(post::Amount::default().total_amount(6800).currency("CNY"))
                    .out_trade_no("TEA20260618103542008")
                    .sub_mchid("1684920418")
                    .detail("青瓷盖碗1只")
                    .goods_tag("SPRING_TEA")
                    .description("百花潭茶具-青瓷盖碗")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
            ])
            .combine_payer_info(
                post::CombinePayerInfo::default()
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
                    .identity(
                        post::Identity::default()
                            .r#type(post::Type::Idcard)
                            .number("11010519491231002X")
                            .name("李雷"),
                    ),
            )
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance]),
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
            .combine_out_trade_no("TEAC20260618103542007")
            .combine_payer_info(
                post::CombinePayerInfo::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
            )
            .scene_info(
                post::SceneInfo::default()
                    .device_id("JX-IDLE")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .order_service_type("INDIVIDUALTRADE")
                    .individual_auth_id("3100168490723526000017")
                    .individual_name("茶客小满")
                    .out_trade_no("TEA20260618103542007")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .attach("idle=20518")
                    .description("闲置紫砂壶一把"),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .order_service_type("INDIVIDUALTRADE")
                    .individual_auth_id("3100168490723526000024")
                    .individual_name("旧物小铺")
                    .out_trade_no("TEA20260618103542008")
                    .amount(post::Amount::default().total_amount(6800).currency("CNY"))
                    .attach("idle=20533")
                    .description("闲置青瓷盖碗一只"),
            ])
            .time_expire("2026-06-18T10:50:42+08:00")
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
            .combine_out_trade_no("TEAC20260618103542007")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_orders([
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=WJL")
                    .amount(post::Amount::default().total_amount(35200).currency("CNY"))
                    .out_trade_no("TEA20260618103542007")
                    .sub_mchid("1684913560")
                    .goods_tag("SPRING_TEA")
                    .description("望江楼茶馆-明前龙井")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
                post::SubOrders::default()
                    .mchid("1684907235")
                    .attach("shop=BHT")
                    .amount(post::Amount::default().total_amount(6800).currency("CNY"))
                    .out_trade_no("TEA20260618103542008")
                    .sub_mchid("1684920418")
                    .goods_tag("SPRING_TEA")
                    .description("百花潭茶具-青瓷盖碗")
                    .settle_info(post::SettleInfo::default().profit_sharing(true)),
            ])
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .notify_url("https://pay.example.com/wechat/notices")
            .limit_pay([post::LimitPay::NoBalance])
            .combine_payer_info(
                post::CombinePayerInfo::default()
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
fn get_v3_combine_transactions_out_trade_no_combine_out_trade_no() {
    use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get;
    let case = DATA
        .case("get_v3_combine_transactions_out_trade_no_combine_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEAC20260618103542007"));
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
        post("TEAC20260618103542007")
            .combine_appid("wx5f0c1a9e7b3d2846")
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
