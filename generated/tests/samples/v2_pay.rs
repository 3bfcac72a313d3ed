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
            .combine_out_trade_no("3282026061810354232832832832")
            .sub_order_list([
                post::SubOrderList::default()
                    .mchid("1684907235")
                    .out_trade_no("OTN20260618580"),
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
            .out_trade_no("5802026061810354258058058058")
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
            .device_info("984202606181035")
            .sign_type("HMAC-SHA256")
            .combine_out_trade_no("3282026061810354232832832832")
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .product_id("6062026061")
            .combine_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
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
            .sub_order_list(
                post::SubOrderList::default()
                    .order_num(2)
                    .order_list([
                        post::OrderList::default()
                            .appid("wx5f0c1a9e7b3d2846")
                            .mch_id("1684907235")
                            .body("锦绣路茶铺-明前龙井")
                            .detail("明前龙井250克一盒，赠茶具一套")
                            .attach("table=12")
                            .out_trade_no("OTN20260618580")
                            .fee_type("CNY")
                            .total_fee(35200)
                            .sub_appid("wx5f0c1a9e7b3d2846")
                            .sub_mch_id("1684913560"),
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
            .sub_mch_id("1684913560")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .contract_mchid("1684907235")
            .contract_appid("wx5f0c1a9e7b3d2846")
            .out_trade_no("580202")
            .device_info("984202606181035")
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克一盒，赠茶具一套")
            .attach("table=12")
            .notify_url("https://pay.example.com/wechat/notices")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .goods_tag("SPRING_TEA")
            .trade_type(post::TradeType::Jsapi)
            .product_id("60620260618103542606606")
            .limit_pay("no_debit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .plan_id(1)
            .contract_code("815202606")
            .request_serial(1)
            .contract_display_account("446")
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
            .bill_date("20260618")
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
            .bill_date("20260618")
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
            .deposit(post::Deposit::Y)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("984202606181035")
            .body("锦绣路茶铺-明前龙井")
            .detail(
                post::Detail::default()
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("GI20260618287")
                            .wxpay_goods_id("9512")
                            .goods_name("明前龙井250克")
                            .goods_num(2)
                            .price(35200)
                            .goods_category("674202")
                            .body("锦绣路茶铺-明前龙井"),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_debit")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .face_code("FC20260618892")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("58020260618103")
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
            .deposit(post::Deposit::Y)
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .device_info("984202606181035")
            .sign_type(post::SignType::Md5)
            .body("锦绣路茶铺-明前龙井")
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("RI20260618825")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("GI20260618287")
                            .wxpay_goods_id("9512")
                            .goods_name("明前龙井250克")
                            .quantity(2)
                            .price(35200)
                            .goods_category("674202")
                            .body("锦绣路茶铺-明前龙井")
                            .category("茶叶")
                            .merchant_category_code(1),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .limit_pay("no_debit")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .receipt("DzpZbE7q1uKc_v2RtYw-0618")
            .auth_code("134560000000000018")
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("I20260618282")
                            .name("春茶节")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("58020260618103")
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
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("58020260618103"),
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
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克一盒，赠茶具一套")
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .contract_id("CI20260618249")
            .receipt("DzpZbE7q1uKc_v2RtYw-0618"),
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
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("58020260618103")
            .sub_appid("wx5f0c1a9e7b3d2846")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .body("锦绣路茶铺-明前龙井")
            .detail("明前龙井250克一盒，赠茶具一套")
            .attach("table=12")
            .out_trade_no("5802026061810354258058058058")
            .total_fee(35200)
            .fee_type("CNY")
            .spbill_create_ip("203.0.113.24")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .contract_id("CI20260618249")
            .receipt("DzpZbE7q1uKc_v2RtYw-0618"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::MerchantId)
                    .account("226202606")
                    .name("春茶节")
                    .relation_type(post::RelationType::ServiceProvider)
                    .custom_relation("CR20260618831"),
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
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .brand_mch_id("1684907235")
            .sign_type("HMAC-SHA256"),
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
            .transaction_id("8472026061810354284784784784")
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
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::MerchantId)
                    .account("226202606"),
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
            .sub_mch_id("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sign_type("HMAC-SHA256")
            .order_id("8872026061810354288788788788")
            .out_order_no("OON20260618382")
            .out_return_no("ORN20260618964"),
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
            .combine_out_trade_no("3282026061810354232832832832"),
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
            .fee_type("CNY")
            .date("20260618"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .refund_id("5712026061810354257157157157")
            .offset(0),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mch_id("1684913560")
            .sign_type(post::SignType::Md5)
            .transaction_id("8472026061810354284784784784")
            .out_trade_no("5802026061810354258058058058")
            .out_refund_no("6362026061810354263663663663")
            .refund_id("5712026061810354257157157157")
            .offset(0),
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
            .limit(20)
            .date_start("20260618")
            .date_end("20260618")
            .query_split(true),
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
            .device_info("984202606181035")
            .sign_type(post::SignType::Md5)
            .body("锦绣路茶铺-明前龙井")
            .detail(
                post::Detail::default()
                    .cost_price(35200)
                    .receipt_id("RI20260618825")
                    .goods_detail([
                        post::GoodsDetail::default()
                            .goods_id("GI20260618287")
                            .wxpay_goods_id("9512")
                            .goods_name("明前龙井250克")
                            .quantity(2)
                            .price(35200)
                            .goods_category("674202")
                            .body("锦绣路茶铺-明前龙井")
                            .category("茶叶")
                            .merchant_category_code(1),
                    ]),
            )
            .attach("table=12")
            .out_trade_no("58020260618103")
            .fee_type("CNY")
            .total_fee(35200)
            .spbill_create_ip("203.0.113.24")
            .time_start("20260618103542")
            .time_expire("20260618103542")
            .goods_tag("SPRING_TEA")
            .notify_url("https://pay.example.com/wechat/notices")
            .trade_type("JSAPI")
            .product_id("60620260618103542606606")
            .limit_pay("no_debit")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .receipt(post::Receipt::Y)
            .scene_info(
                post::SceneInfo::default()
                    .store_info(
                        post::StoreInfo::default()
                            .id("I20260618282")
                            .name("春茶节")
                            .area_code("510107")
                            .address("四川省成都市武侯区锦绣路12号"),
                    ),
            )
            .user_type(post::UserType::Idcard)
            .user_creid("UC20260618388")
            .user_truename("李雷"),
    );
    case.read::<post::Response>();
}
