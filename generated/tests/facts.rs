//! Tests of calls that once went to the wrong host, or could not be made.

#![allow(deprecated, reason = "what the docs call deprecated still has to work")]

#[cfg(feature = "v2-mmpaymkttransfers")]
#[tokio::test]
async fn risk_info_of_a_red_packet_is_an_encoded_query_string() {
    use wechatpay_api::client::testing::WeChatPay;
    use wechatpay_api::client::v2::decode;
    use wechatpay_api::v2::mmpaymkttransfers::sendredpack::post;
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("the settings are valid");
    let risk = |mobile: &str| post::RiskInfo::default().posttime(1717171199).mobile(mobile).deviceid("IOS");
    wechatpay.respond(200, serde_json::json!({ "return_code": "SUCCESS" }));
    client.send(post().risk_info(risk("122344545"))).await.expect("the call succeeds");
    let request = wechatpay.requests().pop().expect("a request was sent");
    let fields = decode(std::str::from_utf8(request.body()).expect("the body is UTF-8")).expect("the body is XML");
    assert_eq!(fields["risk_info"], "posttime%3D1717171199%26mobile%3D122344545%26deviceid%3DIOS");

    // With the `&`, it would be ambiguous where the value ends.
    let error =
        client.send(post().risk_info(risk("1&deviceid=2"))).await.expect_err("the value is ambiguous").to_string();
    assert!(error.contains("body.risk_info is sent as `name=value&…`"), "{error}");
}

#[cfg(feature = "v2-papay")]
#[test]
fn the_contract_page_is_on_the_host_of_wechat_pay() {
    use wechatpay_api::client::testing::WeChatPay;
    use wechatpay_api::v2::papay::entrustweb;
    let request = entrustweb::get()
        .appid("wx5f0c1a9e7b3d2846")
        .mch_id("1684907235")
        .plan_id(1)
        .contract_code("CC20260618815")
        .request_serial(1)
        .contract_display_account("茶客")
        .notify_url("https://pay.example.com/wechat/notices")
        .version("1.0");
    let client = WeChatPay::new().builder().build().expect("the settings are valid");
    let url = client.url(request).expect("the operation has a URL");
    assert!(url.starts_with("https://api.mch.weixin.qq.com/papay/entrustweb?"), "{url}");
}

/// Five kinds of payments arrive as the same type of notification. Each test reads one kind.
#[cfg(feature = "webhooks")]
mod payments {
    use serde_json::{Value, json};
    use wechatpay_api::client::testing::WeChatPay;
    use wechatpay_api::webhook::v3::transaction_success::Resource;

    fn received(original_type: &str, resource: Value) -> Resource {
        let wechatpay = WeChatPay::new();
        let (headers, body) = wechatpay.notification("TRANSACTION.SUCCESS", original_type, &resource);
        let notification = wechatpay.receiver().receive(&headers, &body).expect("the notification is verified");
        notification.resource().expect("the resource is a payment")
    }

    #[test]
    fn of_a_merchant() {
        let payment = received(
            "transaction",
            json!({
                "appid": "wx5f0c1a9e7b3d2846", "mchid": "1684907235", "out_trade_no": "TEA20260618103542007",
                "trade_state": "SUCCESS", "payer": { "openid": "o1" }, "amount": { "total": 35200, "payer_total": 35100 },
            }),
        );
        assert_eq!(payment.mchid.as_deref(), Some("1684907235"));
        assert_eq!(payment.payer.and_then(|payer| payer.openid).as_deref(), Some("o1"));
        assert_eq!(payment.amount.and_then(|amount| amount.payer_total), Some(35100));
    }

    #[test]
    fn of_a_service_provider() {
        let payment = received(
            "transaction",
            json!({
                "sp_appid": "wx5f0c1a9e7b3d2846", "sp_mchid": "1684907235", "sub_mchid": "1684913560",
                "out_trade_no": "TEA20260618103542007", "payer": { "sp_openid": "o1" }, "amount": { "total": 35200 },
            }),
        );
        assert_eq!((payment.mchid, payment.sub_mchid.as_deref()), (None, Some("1684913560")));
        assert_eq!(payment.payer.and_then(|payer| payer.sp_openid).as_deref(), Some("o1"));
    }

    #[test]
    fn of_several_merchants_at_once() {
        let payment = received(
            "transaction",
            json!({
                "combine_mchid": "1684907235", "combine_out_trade_no": "1", "combine_payer_info": { "openid": "o1" },
                "sub_orders": [
                    { "mchid": "1684913560", "out_trade_no": "2", "amount": { "payer_amount": 100 } },
                    { "mchid": "1684913561", "out_trade_no": "3", "amount": { "payer_amount": 200 } },
                ],
            }),
        );
        let amounts = payment.sub_orders.iter().filter_map(|order| order.amount.as_ref()?.payer_amount);
        assert_eq!(amounts.sum::<i64>(), 300);
    }

    #[test]
    fn of_a_car_park() {
        let payment = received(
            "transaction",
            json!({
                "sp_mchid": "1684907235", "out_trade_no": "1", "trade_scene": "PARKING", "user_repaid": "N",
                "parking_info": { "parking_id": "5K8264ILTKCH16CQ250", "charging_duration": 3600 },
            }),
        );
        assert_eq!(payment.parking_info.and_then(|parking| parking.charging_duration), Some(3600));
    }

    #[test]
    fn of_a_receiver_of_shared_profit() {
        let payment = received(
            "profitsharing",
            json!({
                "mchid": "1684907235", "transaction_id": "1", "order_id": "2", "out_order_no": "3",
                "receiver": { "type": "MERCHANT_ID", "account": "1684913560", "amount": 500, "description": "分账" },
            }),
        );
        assert_eq!(payment.receiver.and_then(|receiver| receiver.amount), Some(500));
    }
}
