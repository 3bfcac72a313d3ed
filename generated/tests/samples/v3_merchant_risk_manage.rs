//! The docs' samples of `v3-merchant-risk-manage`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchant_risk_manage.json"),
));

#[test]
fn post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades() {
    use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::query_risk_trades::post;
    let case = DATA.case("post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .start_time("2026-06-18T00:00:00+08:00")
            .end_time("2026-06-18T23:59:59+08:00")
            .page_index(1)
            .page_size(20),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result() {
    use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
    let case = DATA
        .case("post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007")
            .final_risk_result(1)
            .final_risk_type(2)
            .disp_conclusion([2])
            .disp_addition("已拦截订单并全额退款")
            .exist_complaint(true)
            .refund_amount(35200),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_merchant_risk_manage_report_trade_union_information() {
    use wechatpay_api::v3::merchant_risk_manage::report_trade_union_information::post;
    let case = DATA.case("post_v3_merchant_risk_manage_report_trade_union_information");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .phone("15400000001")
            .certificates_number("11010519491231002X")
            .client_ip("203.0.113.24")
            .risk_level(1)
            .line_type(1)
            .goods_type(2)
            .seller_type(1)
            .is_need_deliver(true)
            .device_type(1)
            .userid("TEA0018")
            .phone_from(1)
            .seller_userid("JX-SELLER-007")
            .scene(0)
            .extra_fields1("{\"member_level\":\"银卡会员\"}")
            .high_risk_goods(0)
            .same_deviced(true)
            .reliable_device(true)
            .delivery_province("四川省")
            .delivery_city("成都市")
            .new_address(false)
            .last_pay_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .proxy_payment(false)
            .order_phone_number("154****0001")
            .user_risk_level(1)
            .sp_risk_level(1)
            .phone_number_location("四川成都")
            .goods_category("茶叶")
            .new_store(false)
            .store_identifier("JXL-001")
            .goods_listing_time("2026-04-06T09:00:00+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_risk_manage_trade_risk_information() {
    use wechatpay_api::v3::merchant_risk_manage::trade_risk_information::get;
    let case = DATA.case("get_v3_merchant_risk_manage_trade_risk_information");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007")
            .complaints_information("顾客投诉付款后商家未发货"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_risk_manage_trade_risk_result() {
    use wechatpay_api::v3::merchant_risk_manage::trade_risk_result::post;
    let case = DATA.case("post_v3_merchant_risk_manage_trade_risk_result");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .out_trade_no("TEA20260618103542007")
            .risk_type(post::RiskType::Fraud)
            .punish_type(post::PunishType::Refund)
            .complaints_information("顾客投诉付款后商家未发货"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_risk_manage_violation_notifications() {
    use wechatpay_api::v3::merchant_risk_manage::violation_notifications::get;
    let case = DATA.case("get_v3_merchant_risk_manage_violation_notifications");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn put_v3_merchant_risk_manage_violation_notifications() {
    use wechatpay_api::v3::merchant_risk_manage::violation_notifications::put;
    let case = DATA.case("put_v3_merchant_risk_manage_violation_notifications");
    case.is::<put::Request>();
    case.responded(
        "request",
        put().notify_url("https://pay.example.com/wechat/violations"),
    );
    case.read::<put::Response>();
}

#[test]
fn post_v3_merchant_risk_manage_violation_notifications() {
    use wechatpay_api::v3::merchant_risk_manage::violation_notifications::post;
    let case = DATA.case("post_v3_merchant_risk_manage_violation_notifications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().notify_url("https://pay.example.com/wechat/violations"),
    );
    case.read::<post::Response>();
}

#[test]
fn delete_v3_merchant_risk_manage_violation_notifications() {
    use wechatpay_api::v3::merchant_risk_manage::violation_notifications::delete;
    let case = DATA.case("delete_v3_merchant_risk_manage_violation_notifications");
    case.is::<delete::Request>();
    case.sent("request", delete());
}
