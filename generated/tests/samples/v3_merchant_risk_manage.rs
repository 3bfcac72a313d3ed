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
            .mchid("1684907235")
            .start_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00")
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
            .mchid("1684907235")
            .out_trade_no("58020260618103")
            .final_risk_result(1)
            .final_risk_type(1)
            .disp_conclusion([1])
            .disp_addition("table=12")
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
            .acquiring_bank_id("1072026")
            .channel_id("9862026061")
            .sub_mchid("1684913560")
            .out_trade_no("5802026061810354258058058058")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .phone("02800000000")
            .certificates_number("CN20260618321")
            .client_ip("203.0.113.24")
            .risk_level(1)
            .line_type(1)
            .goods_type(1)
            .seller_type(1)
            .is_need_deliver(true)
            .device_type(1)
            .userid("U20260618249")
            .phone_from(1)
            .seller_userid("SU20260618631")
            .scene(0)
            .recharge_fields(
                post::RechargeFields::default().account_type(2).account("李雷"),
            )
            .living_expenses_fields(
                post::LivingExpensesFields::default()
                    .acc_no("418202")
                    .r#type(1)
                    .city("成都市")
                    .address("四川省成都市武侯区锦绣路12号")
                    .acc_name("春茶节")
                    .company_name("成都锦绣茶业有限公司")
                    .amount(35200),
            )
            .extra_fields1("table=12")
            .extra_fields2("table=12")
            .extra_fields3("table=12")
            .high_risk_goods(1)
            .same_deviced(true)
            .reliable_device(true)
            .delivery_province("四川省")
            .delivery_city("成都市")
            .new_address(true)
            .last_pay_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .risky_goods(1)
            .offline_delivery_label(1)
            .proxy_payment(true)
            .order_phone_number("02800000000")
            .user_risk_level(1)
            .sp_risk_level(1)
            .phone_number_location("02800000000")
            .goods_category("茶叶")
            .pre_opening_behavior("POB20260618124")
            .new_store(true)
            .store_identifier("TEA0001")
            .goods_listing_time("2026-06-18T10:35:42+08:00")
            .combine_out_trade_no("COTN20260618328")
            .combine_mchid("1684907235")
            .sub_orders([
                post::SubOrders::default()
                    .out_trade_no("OTN20260618580")
                    .mch_id("1684907235")
                    .delivery_province("四川省")
                    .delivery_city("成都市")
                    .risky_goods(1)
                    .user_risk_level(1)
                    .sp_risk_level(1),
            ]),
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
            .acquiring_bank_id("1072026")
            .channel_id("9862026061")
            .sub_mchid("1684913560")
            .out_trade_no("5802026061810354258058058058")
            .complaints_information("收到商品时包装破损"),
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
            .acquiring_bank_id("1072026")
            .channel_id("9862026061")
            .sub_mchid("1684913560")
            .out_trade_no("5802026061810354258058058058")
            .risk_type(post::RiskType::OtherRisk)
            .punish_type(post::PunishType::OtherPunish)
            .additional_punish_type("APT20260618959")
            .complaints_information("收到商品时包装破损"),
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
        put().notify_url("https://pay.example.com/wechat/notices"),
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
        post().notify_url("https://pay.example.com/wechat/notices"),
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
