//! Places, pays, queries and refunds orders, and receives their notifications.

use crate::support::{Shop, V2, by_number, get, order, post};
use serde_json::json;
use wechatpay_client::webhook::Version;
use wechatpay_sandbox::Sandbox;

#[tokio::test]
async fn an_order_of_v3_is_paid_notified_queried_and_refunded() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let (client, receiver) = (sandbox.client().expect("keys"), sandbox.receiver().expect("keys"));
    let path = "/v3/pay/transactions/jsapi";
    let prepay = post(&client, path, order("TEA20260618001", 100, &shop.url)).await.expect("placed");
    assert!(prepay["prepay_id"].as_str().is_some_and(|id| id.starts_with("wx") && id.len() == 36), "{prepay}");
    let query = get(&client, &by_number("TEA20260618001")).await.expect("known");
    assert_eq!((&query["trade_state"], &query["transaction_id"]), (&json!("NOTPAY"), &json!(null)));
    let refund = json!({
        "out_trade_no": "TEA20260618001", "out_refund_no": "R1", "notify_url": shop.url,
        "amount": { "refund": 40, "total": 100, "currency": "CNY" },
    });
    let error = post(&client, "/v3/refund/domestic/refunds", refund.clone()).await.expect_err("unpaid");
    assert_eq!((error.status(), error.code()), (Some(404), Some("RESOURCE_NOT_EXISTS")), "{error}");

    sandbox.pay("TEA20260618001").expect("paid");
    let (headers, body) = shop.notifications(1).await.remove(0);
    let notification = receiver.receive(&headers, &body).expect("verified");
    assert_eq!(notification.event_type(), Some("TRANSACTION.SUCCESS"));
    let query = get(&client, &by_number("TEA20260618001")).await.expect("known");
    assert_eq!(query["trade_state"], "SUCCESS");
    assert_eq!(notification.plaintext, query, "the notification and the query have the same fields");

    let accepted = post(&client, "/v3/refund/domestic/refunds", refund.clone()).await.expect("accepted");
    assert_eq!(accepted["status"], "PROCESSING");
    let (headers, body) = shop.notifications(2).await.remove(1);
    let notification = receiver.receive(&headers, &body).expect("verified");
    assert_eq!(notification.event_type(), Some("REFUND.SUCCESS"));
    assert_eq!(notification.plaintext["refund_id"], accepted["refund_id"]);
    let query = get(&client, "/v3/refund/domestic/refunds/R1").await.expect("known");
    assert_eq!((&query["status"], &query["amount"]["refund"]), (&json!("SUCCESS"), &json!(40)));
    // A repeated request returns the same refund. A refund can't exceed what is left of the order.
    let again = post(&client, "/v3/refund/domestic/refunds", refund.clone()).await.expect("the same");
    assert_eq!(again["refund_id"], accepted["refund_id"]);
    let more = json!({
        "out_trade_no": "TEA20260618001", "out_refund_no": "R2", "amount": { "refund": 61, "total": 100, "currency": "CNY" },
    });
    let error = post(&client, "/v3/refund/domestic/refunds", more).await.expect_err("too much");
    assert_eq!((error.status(), error.code()), (Some(400), Some("INVALID_REQUEST")), "{error}");
    assert_eq!(get(&client, &by_number("TEA20260618001")).await.expect("known")["trade_state"], "REFUND");
}

#[tokio::test]
async fn certificates_can_be_downloaded() {
    let sandbox = Sandbox::start().await.expect("started");
    let list = get(&sandbox.client().expect("keys"), "/v3/certificates").await.expect("listed");
    assert_eq!(list["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(list["data"][0]["serial_no"].as_str().map(str::len), Some(40));
}

#[tokio::test]
async fn an_order_of_v2_is_paid_and_notified() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let v2 = V2::new(&sandbox);
    let order = json!({
        "appid": "wx5f0c1a9e7b3d2846", "body": "明前龙井", "out_trade_no": "TEA20260618002", "total_fee": 100,
        "spbill_create_ip": "203.0.113.7", "notify_url": shop.url, "trade_type": "NATIVE",
    });
    let placed = v2.call("/pay/unifiedorder", order).await;
    assert_eq!((&placed["return_code"], &placed["result_code"]), (&json!("SUCCESS"), &json!("SUCCESS")), "{placed}");
    assert!(placed["code_url"].as_str().is_some_and(|url| url.starts_with("weixin://wxpay/")), "{placed}");
    sandbox.pay("TEA20260618002").expect("paid");
    let (headers, body) = shop.notifications(1).await.remove(0);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("verified");
    assert_eq!((notification.version(), notification.is_signed()), (Version::V2, true));
    assert_eq!(notification.plaintext["total_fee"], "100");
    let number = json!({ "appid": "wx5f0c1a9e7b3d2846", "out_trade_no": "TEA20260618002" });
    assert_eq!(v2.call("/pay/orderquery", number).await["trade_state"], "SUCCESS");
    let refund = json!({
        "appid": "wx5f0c1a9e7b3d2846", "out_trade_no": "TEA20260618002", "out_refund_no": "R3", "total_fee": 100,
        "refund_fee": 100, "notify_url": shop.url,
    });
    assert_eq!(v2.call("/secapi/pay/refund", refund).await["refund_fee"], "100");
    let (headers, body) = shop.notifications(2).await.remove(1);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("decrypted");
    assert_eq!(notification.plaintext["req_info"]["out_refund_no"], "R3");
    // An order's notification is signed with the algorithm of its request.
    let order = json!({
        "appid": "wx5f0c1a9e7b3d2846", "body": "茶 <&>", "out_trade_no": "TEA20260618003", "total_fee": 100, "attach": "a&b]]>",
        "spbill_create_ip": "203.0.113.7", "notify_url": shop.url, "trade_type": "NATIVE", "sign_type": "HMAC-SHA256",
    });
    assert_eq!(v2.call("/pay/unifiedorder", order).await["result_code"], "SUCCESS");
    sandbox.pay("TEA20260618003").expect("paid");
    let (headers, body) = shop.notifications(3).await.remove(2);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("verified");
    assert_eq!(
        (&notification.plaintext["sign_type"], &notification.plaintext["attach"]),
        (&json!("HMAC-SHA256"), &json!("a&b]]>"))
    );
    // Orders of v2 can be queried through v3.
    let query = get(&sandbox.client().expect("keys"), &by_number("TEA20260618002")).await.expect("known");
    assert_eq!(query["trade_state"], "REFUND");
    let unknown = json!({ "appid": "wx5f0c1a9e7b3d2846", "out_trade_no": "TEA20260618009" });
    let unknown = v2.call("/pay/orderquery", unknown).await;
    assert_eq!((&unknown["result_code"], &unknown["err_code"]), (&json!("FAIL"), &json!("ORDERNOTEXIST")), "{unknown}");
}
