//! The docs' samples of `v2-pay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_pay.json")));

#[test]
fn post_pay_closecombinedorder() {
    use wechatpay_api::v2::pay::closecombinedorder::post;
    let case = DATA.case("post_pay_closecombinedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .combine_out_trade_no("TEAC20260618103542007")
            .sub_order_list([
                post::SubOrderList::default()
                    .mchid("1684907235")
                    .out_trade_no("TEA20260618103542007"),
                post::SubOrderList::default()
                    .mchid("1684920418")
                    .out_trade_no("TEA20260618103542008"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_closeorder() {
    use wechatpay_api::v2::pay::closeorder::post;
    let case = DATA.case("post_pay_closeorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .out_trade_no("TEA20260618103542007")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_combinedorder() {
    use wechatpay_api::v2::pay::combinedorder::post;
    let case = DATA.case("post_pay_combinedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mch_id("1684907235")
            .device_info("POS-JX-02")
            .sign_type("HMAC-SHA256")
            .combine_out_trade_no("TEAC20260618103542007")
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .combine_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .scene_info(
                post::SceneInfo::default()
                    .device_id("POS-JX-02")
                    .payer_client_ip("203.0.113.24"),
            )
            .sub_order_list(
                post::SubOrderList::default()
                    .order_num(2)
                    .order_list([
                        post::OrderList::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .mch_id("1684907235")
                            .body("锦绣路茶铺-明前龙井")
                            .detail("明前龙井250克1盒，小号礼盒2个")
                            .attach("table=12")
                            .out_trade_no("TEA20260618103542007")
                            .fee_type("CNY")
                            .total_fee(35200),
                        post::OrderList::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .mch_id("1684920418")
                            .body("百花潭茶具-青瓷盖碗")
                            .detail("青瓷盖碗1只")
                            .attach("table=12")
                            .out_trade_no("TEA20260618103542008")
                            .fee_type("CNY")
                            .total_fee(6800),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_contractorder() {
    use wechatpay_api::v2::pay::contractorder::post;
    let case = DATA.case("post_pay_contractorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .contract_mchid("1684907235")
            .contract_appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("TEA20260618103542007")
            .device_info("POS-JX-02")
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克1盒，小号礼盒2个")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .goods_tag("SPRING_TEA")
            .trade_type(post::TradeType::Jsapi)
            .limit_pay("no_credit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(138602)
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .contract_notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_downloadbill() {
    use wechatpay_api::v2::pay::downloadbill::post;
    let case = DATA.case("post_pay_downloadbill");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .bill_date("20260617")
            .bill_type(post::BillType::All)
            .tar_type("GZIP"),
    );
}

#[test]
fn post_pay_downloadfundflow() {
    use wechatpay_api::v2::pay::downloadfundflow::post;
    let case = DATA.case("post_pay_downloadfundflow");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .bill_date("20260617")
            .account_type(post::AccountType::Basic)
            .tar_type("GZIP"),
    );
}

#[test]
fn post_pay_facepay() {
    use wechatpay_api::v2::pay::facepay::post;
    let case = DATA.case("post_pay_facepay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("POS-WJ-01")
            .body("望江楼茶馆-明前龙井")
            .detail(
                post::Detail::default()
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .goods_num(1)
                            .price(32800)
                            .goods_category("茶叶")
                            .body("明前龙井250克"),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .goods_num(2)
                            .price(1200)
                            .goods_category("纸制品")
                            .body("小号礼盒"),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_credit")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .face_code("V8tq2Zr5Yc0uH9pKfXw7Ln4Jd6Sb3Gm1")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_facepayquery() {
    use wechatpay_api::v2::pay::facepayquery::post;
    let case = DATA.case("post_pay_facepayquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_micropay() {
    use wechatpay_api::v2::pay::micropay::post;
    let case = DATA.case("post_pay_micropay");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .profit_sharing(post::ProfitSharing::N)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("POS-WJ-01")
            .sign_type(post::SignType::Md5)
            .body("望江楼茶馆-明前龙井")
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800)
                            .goods_category("茶叶")
                            .body("明前龙井250克")
                            .merchant_category_code(5499),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200)
                            .goods_category("纸制品")
                            .body("小号礼盒")
                            .merchant_category_code(5499),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_credit")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .receipt("Y")
            .auth_code("134205718306492751")
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-WJL-002")
                            .name("望江楼茶馆")
                            .area_code("510107")
                            .address("四川省成都市武侯区望江路29号"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_orderquery() {
    use wechatpay_api::v2::pay::orderquery::post;
    let case = DATA.case("post_pay_orderquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_paporderquery() {
    use wechatpay_api::v2::pay::paporderquery::post;
    let case = DATA.case("post_pay_paporderquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .transaction_id("4200002618202606184087315926"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_pappayapply() {
    use wechatpay_api::v2::pay::pappayapply::post;
    let case = DATA.case("post_pay_pappayapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .body("锦绣茶月度订购")
            .detail("明前龙井250克1盒，小号礼盒2个")
            .attach("plan=138602")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("202606186048271935")
            .receipt("Y"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_partner_paporderquery() {
    use wechatpay_api::v2::pay::partner::paporderquery::post;
    let case = DATA.case("post_pay_partner_paporderquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .transaction_id("4200002618202606184087315926")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_partner_pappayapply() {
    use wechatpay_api::v2::pay::partner::pappayapply::post;
    let case = DATA.case("post_pay_partner_pappayapply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .body("锦绣茶月度订购")
            .detail("明前龙井250克1盒，小号礼盒2个")
            .attach("plan=138602")
            .out_trade_no("TEA20260618103542007")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("PAP")
            .contract_id("202606186048271935")
            .receipt("Y"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingaddreceiver() {
    use wechatpay_api::v2::pay::profitsharingaddreceiver::post;
    let case = DATA.case("post_pay_profitsharingaddreceiver");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sign_type("HMAC-SHA256")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .name("成都百花潭茶具有限公司")
                    .relation_type(post::RelationType::Supplier),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingmerchantratioquery() {
    use wechatpay_api::v2::pay::profitsharingmerchantratioquery::post;
    let case = DATA.case("post_pay_profitsharingmerchantratioquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().mch_id("1684907235").sub_mch_id("1684913560").sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingorderamountquery() {
    use wechatpay_api::v2::pay::profitsharingorderamountquery::post;
    let case = DATA.case("post_pay_profitsharingorderamountquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .transaction_id("4200002618202606184087315926")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingquery() {
    use wechatpay_api::v2::pay::profitsharingquery::post;
    let case = DATA.case("post_pay_profitsharingquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingremovereceiver() {
    use wechatpay_api::v2::pay::profitsharingremovereceiver::post;
    let case = DATA.case("post_pay_profitsharingremovereceiver");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sign_type("HMAC-SHA256")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_profitsharingreturnquery() {
    use wechatpay_api::v2::pay::profitsharingreturnquery::post;
    let case = DATA.case("post_pay_profitsharingreturnquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .order_id("30000106182026061804829157306")
            .out_return_no("RT20260620090500001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_querycombinedorder() {
    use wechatpay_api::v2::pay::querycombinedorder::post;
    let case = DATA.case("post_pay_querycombinedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .combine_appid("wx5f0c1a9e7b3d2846")
            .combine_mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .combine_out_trade_no("TEAC20260618103542007"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_queryexchagerate() {
    use wechatpay_api::v2::pay::queryexchagerate::post;
    let case = DATA.case("post_pay_queryexchagerate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .fee_type("USD")
            .date("20260617"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_refundquery() {
    use wechatpay_api::v2::pay::refundquery::post;
    let case = DATA.case("post_pay_refundquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .refund_id("50302607442026062057190384621"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_refundqueryv2() {
    use wechatpay_api::v2::pay::refundqueryv2::post;
    let case = DATA.case("post_pay_refundqueryv2");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("4200002618202606184087315926")
            .out_trade_no("TEA20260618103542007")
            .refund_id("50302607442026062057190384621"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_settlementquery() {
    use wechatpay_api::v2::pay::settlementquery::post;
    let case = DATA.case("post_pay_settlementquery");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .usetag(1)
            .offset(0)
            .limit(10)
            .date_start("20260616")
            .date_end("20260617"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_pay_unifiedorder() {
    use wechatpay_api::v2::pay::unifiedorder::post;
    let case = DATA.case("post_pay_unifiedorder");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .profit_sharing(post::ProfitSharing::N)
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .device_info("POS-JX-02")
            .sign_type(post::SignType::Md5)
            .body("锦绣路茶铺-明前龙井")
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("JX20260618103542007")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("TEA-LJ-250")
                            .wxpay_goods_id("206113")
                            .goods_name("明前龙井250克")
                            .quantity(1)
                            .price(32800)
                            .goods_category("茶叶")
                            .body("明前龙井250克")
                            .merchant_category_code(5499),
                        post::GoodsDetail::default()
                            .goods_id("BOX-S")
                            .wxpay_goods_id("206114")
                            .goods_name("小号礼盒")
                            .quantity(2)
                            .price(1200)
                            .goods_category("纸制品")
                            .body("小号礼盒")
                            .merchant_category_code(5499),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("TEA20260618103542007")
            .fee_type("CNY")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618105042")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .limit_pay("no_credit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .receipt(post::Receipt::Y)
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("CD-JXL-001")
                            .name("锦绣路茶铺")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .user_type(post::UserType::Idcard)
            .user_creid("11010519491231002X")
            .user_truename("李雷"),
    );
    case.read::<post::Response>();
}
