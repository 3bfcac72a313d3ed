//! The docs' samples of `v3-transactions`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_transactions.json"),
));

#[test]
fn post_v3_transactions_app() {
    use wechatpay_api::v3::transactions::app::post;
    let case = DATA.case("post_v3_transactions_app");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("source=app")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("APP")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("HKD"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("JX-ONLINE")
                    .device_ip("203.0.113.24")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-OP-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_transactions_id_transaction_id() {
    use wechatpay_api::v3::transactions::id::by_transaction_id::get;
    let case = DATA.case("get_v3_transactions_id_transaction_id");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184087315926").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_transactions_id_transaction_id_close() {
    use wechatpay_api::v3::transactions::id::by_transaction_id::close::post;
    let case = DATA.case("post_v3_transactions_id_transaction_id_close");
    case.is::<post::Request>();
    case.sent("request", post("4200002618202606184087315926").mchid("1684907235"));
}

#[test]
fn post_v3_transactions_id_transaction_id_reverse() {
    use wechatpay_api::v3::transactions::id::by_transaction_id::reverse::post;
    let case = DATA.case("post_v3_transactions_id_transaction_id_reverse");
    case.is::<post::Request>();
    case.sent("request", post("4200002618202606184087315926").mchid("1684907235"));
}

#[test]
fn post_v3_transactions_jsapi() {
    use wechatpay_api::v3::transactions::jsapi::post;
    let case = DATA.case("post_v3_transactions_jsapi");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("JSAPI")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"))
            .amount(post::Amount::default().total(35200).currency("HKD"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.24")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-OP-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_transactions_micropay() {
    use wechatpay_api::v3::transactions::micropay::post;
    let case = DATA.case("post_v3_transactions_micropay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("MICROPAY")
            .limit_pay("no_credit")
            .merchant_category_code("5499")
            .payer(post::Payer::default().auth_code("134205718306492751"))
            .amount(post::Amount::default().total(35200).currency("HKD"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.24")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-OP-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_transactions_mweb() {
    use wechatpay_api::v3::transactions::mweb::post;
    let case = DATA.case("post_v3_transactions_mweb");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("source=h5")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("MWEB")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("HKD"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("JX-ONLINE")
                    .device_ip("203.0.113.24")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-OP-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_transactions_native() {
    use wechatpay_api::v3::transactions::native::post;
    let case = DATA.case("post_v3_transactions_native");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .description("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .out_trade_no("TEA20260618103542007")
            .goods_tag("SPRING_TEA")
            .trade_type("NATIVE")
            .limit_pay("no_credit")
            .time_start("2026-06-18T10:35:42+08:00")
            .time_expire("2026-06-18T10:50:42+08:00")
            .merchant_category_code("5499")
            .amount(post::Amount::default().total(35200).currency("HKD"))
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .device_ip("203.0.113.24")
                    .payer_client_ip("203.0.113.24")
                    .operator_id("JX-OP-01")
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .detail([
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded("request", get("TEA20260618103542007").mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_transactions_out_trade_no_out_trade_no_close() {
    use wechatpay_api::v3::transactions::out_trade_no::by_out_trade_no::close::post;
    let case = DATA.case("post_v3_transactions_out_trade_no_out_trade_no_close");
    case.is::<post::Request>();
    case.sent("request", post("TEA20260618103542007").mchid("1684907235"));
}

#[test]
fn post_v3_transactions_out_trade_no_out_trade_no_reverse() {
    use wechatpay_api::v3::transactions::out_trade_no::by_out_trade_no::reverse::post;
    let case = DATA.case("post_v3_transactions_out_trade_no_out_trade_no_reverse");
    case.is::<post::Request>();
    case.sent("request", post("TEA20260618103542007").mchid("1684907235"));
}
