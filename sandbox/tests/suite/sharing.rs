//! Service providers with several sub-merchants, and profit sharing.

use crate::support::{APPID, OPENID, get, order, post};
use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_client::Client;
use wechatpay_sandbox::{MCHID, SUB_MCHIDS, Sandbox};

const PATH: &str = "/v3/profitsharing";

/// Places and pays an order of a sub-merchant, and returns its transaction id.
async fn paid(sandbox: &Sandbox, client: &Client, sub: &str, number: &str) -> String {
    let order = json!({
        "sp_appid": APPID, "sp_mchid": MCHID, "sub_mchid": sub, "description": "明前龙井", "out_trade_no": number,
        "notify_url": "https://pay.example.com/n", "amount": { "total": 10_000 }, "payer": { "sp_openid": OPENID },
        "settle_info": { "profit_sharing": true },
    });
    post(client, "/v3/pay/partner/transactions/jsapi", order).await.expect("placed");
    sandbox.pay(number).expect("paid");
    let path = format!("/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={MCHID}&sub_mchid={sub}");
    let order = get(client, &path).await.expect("known");
    order["transaction_id"].as_str().expect("paid").to_owned()
}

fn share(sub: &str, id: &str, number: &str, amount: i64) -> Value {
    json!({
        "sub_mchid": sub, "appid": APPID, "transaction_id": id, "out_order_no": number, "unfreeze_unsplit": false,
        "receivers": [{ "type": "MERCHANT_ID", "account": MCHID, "amount": amount, "description": "平台服务费" }],
    })
}

#[tokio::test]
async fn a_share_is_paid_returned_and_the_rest_released() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    let sub = SUB_MCHIDS[1];
    let id = paid(&sandbox, &client, sub, "SHARE001").await;
    let orders = format!("{PATH}/orders");
    let refused = |body: Value| {
        let (client, orders) = (client.clone(), orders.clone());
        async move { post(&client, &orders, body).await.expect_err("refused").to_string() }
    };
    assert!(refused(share(sub, &id, "S1", 3000)).await.contains("分账接收方不存在"));
    let receiver = json!({
        "sub_mchid": sub, "appid": APPID, "type": "MERCHANT_ID", "account": MCHID, "name": "x", "relation_type": "SERVICE_PROVIDER",
    });
    let mut receiver = receiver;
    receiver.as_object_mut().expect("an object").remove("name");
    post(&client, &format!("{PATH}/receivers/add"), receiver).await.expect("added");
    assert!(refused(share(sub, &id, "S1", 3000)).await.contains("订单处理中"), "not in the first minute");
    sandbox.advance(Duration::from_secs(61)).expect("advanced");
    assert!(refused(share(sub, &id, "S1", 3001)).await.contains("最大分账比例"));
    assert!(refused(share(sub, &id, "S1", i64::MAX)).await.contains("PARAM_ERROR"));
    let accepted = post(&client, &orders, share(sub, &id, "S1", 2000)).await.expect("accepted");
    let early = json!({
        "sub_mchid": sub, "out_order_no": "S1", "out_return_no": "B0", "return_mchid": MCHID, "amount": 1, "description": "退货",
    });
    post(&client, "/v3/profitsharing/return-orders", early).await.expect_err("the share has not arrived");
    assert_eq!((&accepted["state"], &accepted["receivers"][0]["result"]), (&json!("PROCESSING"), &json!("PENDING")));
    let again = post(&client, &orders, share(sub, &id, "S1", 2000)).await.expect("the same");
    assert_eq!(again["order_id"], accepted["order_id"]);
    assert!(refused(share(sub, &id, "S1", 1000)).await.contains("与原请求不一致"));
    sandbox.advance(Duration::from_secs(1)).expect("advanced");
    let query = get(&client, &format!("{orders}/S1?sub_mchid={sub}&transaction_id={id}")).await.expect("known");
    assert_eq!((&query["state"], &query["receivers"][0]["result"]), (&json!("FINISHED"), &json!("SUCCESS")));
    let amounts = format!("{PATH}/transactions/{id}/amounts");
    assert_eq!(get(&client, &amounts).await.expect("known")["unsplit_amount"], 8000);

    let give_back = |number: &str, amount: i64| {
        let body = json!({
            "sub_mchid": sub, "out_order_no": "S1", "out_return_no": number, "return_mchid": MCHID, "amount": amount, "description": "退货",
        });
        post(&client, "/v3/profitsharing/return-orders", body)
    };
    let returned = give_back("B1", 500).await.expect("returned");
    assert_eq!(returned["result"], "SUCCESS");
    assert_eq!(give_back("B2", 1501).await.expect_err("more than the share").code(), Some("NOT_ENOUGH"));
    let query = get(&client, &format!("{PATH}/return-orders/B1?sub_mchid={sub}&out_order_no=S1")).await.expect("known");
    assert_eq!(query, returned);

    let unfreeze = json!({ "sub_mchid": sub, "transaction_id": id, "out_order_no": "S2", "description": "解冻" });
    let released = post(&client, &format!("{orders}/unfreeze"), unfreeze).await.expect("released");
    assert_eq!(released["receivers"][0]["amount"], 8000, "returned money is not shared again");
    assert_eq!(get(&client, &amounts).await.expect("known")["unsplit_amount"], 0);
    assert!(refused(share(sub, &id, "S3", 1)).await.contains("分账金额不足"));
}

#[tokio::test]
async fn only_orders_for_sharing_are_shared_and_only_for_ones_own_sub_merchants() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    post(&client, "/v3/pay/transactions/jsapi", order("SHARE001", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    sandbox.pay("SHARE001").expect("paid");
    let query = get(&client, &crate::support::by_number("SHARE001")).await.expect("known");
    let receiver = json!({ "appid": APPID, "type": "PERSONAL_OPENID", "account": OPENID, "relation_type": "STAFF" });
    post(&client, &format!("{PATH}/receivers/add"), receiver).await.expect("added");
    let body = json!({
        "appid": APPID, "transaction_id": query["transaction_id"], "out_order_no": "S1", "unfreeze_unsplit": true,
        "receivers": [{ "type": "PERSONAL_OPENID", "account": OPENID, "amount": 1, "description": "提成" }],
    });
    let error = post(&client, &format!("{PATH}/orders"), body).await.expect_err("not for sharing");
    assert!(error.to_string().contains("非分账订单"), "{error}");

    let unknown = "1700000001";
    let mut order = share(unknown, "4200000", "S1", 1);
    let error = post(&client, &format!("{PATH}/orders"), order.clone()).await.expect_err("a stranger");
    assert_eq!((error.status(), error.code()), (Some(403), Some("NO_AUTH")));
    sandbox.add_sub_merchant(unknown).expect("added");
    order["transaction_id"] = paid(&sandbox, &client, unknown, "SHARE002").await.into();
    let error = post(&client, &format!("{PATH}/orders"), order).await.expect_err("no receiver");
    assert!(error.to_string().contains("分账接收方不存在"), "{error}");
    sandbox.add_sub_merchant(MCHID).expect_err("its own number");
    sandbox.add_sub_merchant("a").expect_err("not a number");
}
