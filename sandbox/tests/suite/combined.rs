//! Combined orders.

use crate::support::{APPID, OPENID, Shop, by_number, get, post};
use serde_json::{Value, json};
use wechatpay_sandbox::{MCHID, SUB_MCHID, Sandbox};

const PATH: &str = "/v3/combine-transactions";

fn combined(number: &str, parts: &[(&str, &str, i64)], notify_url: &str) -> Value {
    let part = |(mchid, number, total): &(&str, &str, i64)| {
        json!({
            "mchid": mchid, "out_trade_no": number, "attach": "table=12", "description": "明前龙井",
            "amount": { "total_amount": total, "currency": "CNY" },
        })
    };
    json!({
        "combine_appid": APPID, "combine_mchid": MCHID, "combine_out_trade_no": number, "notify_url": notify_url,
        "sub_orders": parts.iter().map(part).collect::<Vec<_>>(), "combine_payer_info": { "openid": OPENID },
        "scene_info": { "payer_client_ip": "203.0.113.7" },
    })
}

#[tokio::test]
async fn the_parts_are_paid_at_once_and_refunded_one_by_one() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let [client, other] = [MCHID, SUB_MCHID].map(|id| sandbox.builder_of(id).expect("known").build().expect("valid"));
    let order = combined("COMB0001", &[(MCHID, "PART0001", 100), (SUB_MCHID, "PART0002", 250)], &shop.url);
    let prepay = post(&client, &format!("{PATH}/jsapi"), order.clone()).await.expect("placed");
    let again = post(&client, &format!("{PATH}/jsapi"), order).await.expect("the same");
    assert_ne!(prepay["prepay_id"], again["prepay_id"]);
    let changed = combined("COMB0001", &[(MCHID, "PART0001", 100), (SUB_MCHID, "PART0002", 251)], &shop.url);
    post(&client, &format!("{PATH}/jsapi"), changed).await.expect_err("another amount");
    let taken = combined("COMB0002", &[(MCHID, "PART0003", 100), (SUB_MCHID, "PART0002", 250)], &shop.url);
    post(&client, &format!("{PATH}/jsapi"), taken).await.expect_err("a number that is taken");
    let twice = combined("COMB0002", &[(MCHID, "PART0003", 100), (MCHID, "PART0003", 100)], &shop.url);
    post(&client, &format!("{PATH}/jsapi"), twice).await.expect_err("one part occurs twice");
    let alone = combined("COMB0002", &[(MCHID, "PART0003", 100)], &shop.url);
    post(&client, &format!("{PATH}/jsapi"), alone).await.expect_err("one part is not enough");
    let error = get(&client, &by_number("PART0001")).await.expect_err("a part");
    assert_eq!(error.code(), Some("ORDER_NOT_EXIST"), "a part can only be queried with its combined order");

    let id = again["prepay_id"].as_str().expect("text");
    let parameters = client.jsapi_parameters(APPID, id).await.expect("signed");
    sandbox.open_cashier(&json!(parameters)).expect("paid");
    let query = get(&client, &format!("{PATH}/out-trade-no/COMB0001")).await.expect("known");
    let (headers, body) = shop.notifications(1).await.remove(0);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("verified");
    assert_eq!((notification.event_type(), &notification.plaintext), (Some("TRANSACTION.SUCCESS"), &query));
    let states: Vec<_> =
        query["sub_orders"].as_array().expect("parts").iter().map(|part| &part["trade_state"]).collect();
    assert_eq!(states, ["SUCCESS", "SUCCESS"]);

    // Each part is refunded by its own merchant.
    let refund = json!({ "out_trade_no": "PART0002", "out_refund_no": "R1", "amount": { "refund": 250, "total": 250, "currency": "CNY" } });
    post(&client, "/v3/refund/domestic/refunds", refund.clone()).await.expect_err("another merchant's part");
    post(&other, "/v3/refund/domestic/refunds", refund).await.expect("accepted");
    let query = get(&client, &format!("{PATH}/out-trade-no/COMB0001")).await.expect("known");
    assert_eq!(
        (&query["sub_orders"][0]["trade_state"], &query["sub_orders"][1]["trade_state"]),
        (&json!("SUCCESS"), &json!("REFUND"))
    );
}

#[tokio::test]
async fn closing_names_every_part() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    let parts = [(MCHID, "PART0001", 100), (SUB_MCHID, "PART0002", 250)];
    post(&client, &format!("{PATH}/native"), combined("COMB0001", &parts, "https://pay.example.com/n"))
        .await
        .expect("placed");
    let close = |parts: &[(&str, &str, i64)]| {
        let parts: Vec<_> =
            parts.iter().map(|(mchid, number, _)| json!({ "mchid": mchid, "out_trade_no": number })).collect();
        post(
            &client,
            "/v3/combine-transactions/out-trade-no/COMB0001/close",
            json!({ "combine_appid": APPID, "sub_orders": parts }),
        )
    };
    assert_eq!(close(&parts[..1]).await.expect_err("one is missing").code(), Some("INVALID_REQUEST"));
    close(&parts).await.expect("closed");
    let query = get(&client, &format!("{PATH}/out-trade-no/COMB0001")).await.expect("known");
    assert_eq!(query["sub_orders"][1]["trade_state"], "CLOSED");
    sandbox.pay("COMB0001").expect_err("closed");
    sandbox.pay("PART0001").expect_err("closed");
}
