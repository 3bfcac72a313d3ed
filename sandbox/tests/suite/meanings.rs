//! The test amounts, seeds and clock speeds, and the descriptions of the sandbox's API.

use crate::support::{APPID, OPENID, Shop, V2, by_number, get, order, post};
use serde_json::{Value, json};
use std::time::Duration;
use wechatpay_client::Client;
use wechatpay_sandbox::{FaultKind, Sandbox};

const SOON: Duration = Duration::from_secs(5);

async fn state(client: &Client, number: &str) -> Value {
    get(client, &by_number(number)).await.expect("known")["trade_state"].clone()
}

#[tokio::test]
async fn orders_are_paid_by_themselves_or_after_a_system_error() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.client().expect("keys");
    let placed =
        |number: &str, total: i64| post(&client, "/v3/pay/transactions/jsapi", order(number, total, &shop.url));
    placed("MEAN0001", 90_101).await.expect("placed");
    assert_eq!(state(&client, "MEAN0001").await, "SUCCESS");
    shop.notifications(1).await;
    placed("MEAN0002", 90_102).await.expect("placed");
    sandbox.advance(SOON).expect("advanced");
    assert_eq!(state(&client, "MEAN0002").await, "SUCCESS");
    shop.notifications(2).await;
    assert_eq!(placed("MEAN0003", 90_106).await.expect_err("at first").status(), Some(500));
    assert_eq!(state(&client, "MEAN0003").await, "NOTPAY", "the order was placed");
    placed("MEAN0003", 90_106).await.expect("then");
}

#[tokio::test]
async fn payment_codes_need_a_password_or_have_too_little_money() {
    let sandbox = Sandbox::start().await.expect("started");
    let (client, v2) = (sandbox.client().expect("keys"), V2::new(&sandbox));
    for (at, total, code, later) in [
        (1, 90_103, "USERPAYING", Some("SUCCESS")),
        (2, 90_104, "USERPAYING", Some("PAYERROR")),
        (3, 90_105, "NOTENOUGH", None),
    ] {
        let number = format!("MEAN000{at}");
        let sale = json!({
            "body": "茶", "out_trade_no": number, "total_fee": total.to_string(), "spbill_create_ip": "203.0.113.7",
            "auth_code": format!("12006109882800940{at}"),
        });
        assert_eq!(v2.call("/pay/micropay", sale).await["err_code"], code);
        sandbox.advance(SOON).expect("advanced");
        match later {
            Some(later) => assert_eq!(state(&client, &number).await, later),
            None => _ = get(&client, &by_number(&number)).await.expect_err("refused"),
        }
    }
}

#[tokio::test]
async fn refunds_end_as_their_amounts_say() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.client().expect("keys");
    post(&client, "/v3/pay/transactions/jsapi", order("MEAN0001", 400_000, &shop.url)).await.expect("placed");
    sandbox.pay("MEAN0001").expect("paid");
    shop.notifications(1).await;
    let refund = |number: &str, amount: i64| {
        let body = json!({
            "out_trade_no": "MEAN0001", "out_refund_no": number, "notify_url": shop.url,
            "amount": { "refund": amount, "total": 400_000, "currency": "CNY" },
        });
        post(&client, "/v3/refund/domestic/refunds", body)
    };
    let query = |number: &str| {
        let path = format!("/v3/refund/domestic/refunds/{number}");
        let client = client.clone();
        async move { get(&client, &path).await.expect("known") }
    };
    assert_eq!(refund("R1", 90_201).await.expect_err("at first").code(), Some("NOT_ENOUGH"));
    refund("R1", 90_201).await.expect("then");
    assert_eq!(refund("R2", 90_204).await.expect_err("at first").code(), Some("SYSTEM_ERROR"));
    assert_eq!(refund("R2", 90_204).await.expect("then")["status"], "PROCESSING");
    refund("R3", 90_202).await.expect("accepted");
    refund("R4", 90_203).await.expect("accepted");
    sandbox.advance(SOON).expect("advanced");
    let receiver = sandbox.receiver().expect("keys");
    let arrived = shop.notifications(5).await;
    let mut events: Vec<_> = arrived[1..]
        .iter()
        .map(|(headers, body)| receiver.receive(headers, body).expect("verified"))
        .map(|notification| notification.event_type().expect("v3").to_owned())
        .collect();
    events.sort();
    assert_eq!(events, ["REFUND.ABNORMAL", "REFUND.CLOSED", "REFUND.SUCCESS", "REFUND.SUCCESS"]);
    assert_eq!(query("R4").await["status"], "CLOSED");
    // The money of a closed refund can be refunded again, with another number.
    refund("R5", 400_000 - 90_201 - 90_204 - 90_202).await.expect("there is enough left");
    let abnormal = query("R3").await;
    assert_eq!((&abnormal["status"], abnormal.get("success_time")), (&json!("ABNORMAL"), None));
    let id = abnormal["refund_id"].as_str().expect("text");
    let path = format!("/v3/refund/domestic/refunds/{id}/apply-abnormal-refund");
    let to_merchant = json!({ "out_refund_no": "R3", "type": "MERCHANT_BANK_CARD" });
    assert_eq!(post(&client, &path, to_merchant).await.expect("accepted")["status"], "PROCESSING");
    sandbox.advance(SOON).expect("advanced");
    assert_eq!(query("R3").await["status"], "SUCCESS");
}

#[tokio::test]
async fn transfers_are_confirmed_or_fail() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.client().expect("keys");
    let path = "/v3/fund-app/mch-transfer/transfer-bills";
    for (number, amount, end) in
        [("TR1", 90_301, "SUCCESS"), ("TR2", 90_302, "FAIL"), ("TR3", 90_303, "WAIT_USER_CONFIRM")]
    {
        let transfer = json!({
            "appid": APPID, "out_bill_no": number, "openid": OPENID, "transfer_amount": amount, "transfer_remark": "退还押金",
            "notify_url": shop.url, "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
        });
        let made = post(&client, path, transfer).await;
        assert_eq!(made.is_err(), amount == 90_303);
        sandbox.advance(SOON).expect("advanced");
        let query = get(&client, &format!("{path}/out-bill-no/{number}")).await.expect("known");
        assert_eq!(query["state"], end);
    }
    // Nobody confirms the last transfer.
    shop.notifications(2).await;
    sandbox.advance(Duration::from_secs(86_400)).expect("advanced");
    let (headers, body) = shop.notifications(3).await.remove(2);
    let notification = sandbox.receiver().expect("keys").receive(&headers, &body).expect("verified");
    assert_eq!(
        (&notification.plaintext["state"], &notification.plaintext["fail_reason"]),
        (&json!("FAIL"), &json!("OVERDUE_CLOSE"))
    );
}

#[tokio::test]
async fn a_seed_makes_the_ids_the_same_and_a_speed_makes_time_pass() {
    let id = async || {
        let sandbox = Sandbox::builder().seed(7).start().await.expect("started");
        let client = sandbox.client().expect("keys");
        let prepay =
            post(&client, "/v3/pay/transactions/jsapi", order("SEED0001", 100, "https://pay.example.com/n")).await;
        let id = prepay.expect("placed")["prepay_id"].as_str().expect("text").to_owned();
        // The random part follows `wx` and the time.
        id[16..].to_owned()
    };
    assert_eq!(id().await, id().await);

    let sandbox = Sandbox::builder().speed(100_000).start().await.expect("started");
    let client = sandbox.client().expect("keys");
    post(&client, "/v3/pay/transactions/jsapi", order("MEAN0001", 90_102, "https://pay.example.com/n"))
        .await
        .expect("placed");
    while state(&client, "MEAN0001").await != "SUCCESS" {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn the_readme_lists_every_amount_and_every_fault() {
    let sandbox = Sandbox::start().await.expect("started");
    let readme = include_str!("../../README.md");
    let url = format!("{}/_sandbox/api/amounts", sandbox.url());
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let amounts = http.get(url).header("x-sandbox-token", sandbox.token()).send().await.expect("sent");
    let amounts: Value = serde_json::from_slice(&amounts.bytes().await.expect("whole")).expect("JSON");
    let amounts = amounts.as_array().expect("a list");
    assert_eq!(amounts.len(), readme.matches(" of 90").count());
    for one in amounts {
        let text = |name: &str| one[name].as_str().expect("text");
        let row = format!("| {} of {} | {} |", text("of"), one["amount"], text("says"));
        assert!(readme.contains(&row), "{row}");
    }
    for kind in FaultKind::all() {
        assert!(readme.contains(&format!("`{kind}`")), "{kind}");
    }
}

#[tokio::test]
async fn the_document_of_the_api_describes_what_is_there() {
    let sandbox = Sandbox::start().await.expect("started");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let send = async |method: &str, path: &str| {
        let method = method.to_uppercase().parse().expect("a method");
        let request = http.request(method, format!("{}/_sandbox/api{path}", sandbox.url()));
        request.header("x-sandbox-token", sandbox.token()).send().await.expect("sent")
    };
    let document = send("get", "/openapi.json").await.bytes().await.expect("whole");
    let document: Value = serde_json::from_slice(&document).expect("JSON");
    let mut described = 0;
    for (path, item) in document["paths"].as_object().expect("paths") {
        for method in item.as_object().expect("operations").keys() {
            let response = send(method, &path.replace(['{', '}'], "1")).await;
            let is_there = response.headers().contains_key("content-type") || response.status() != 404;
            let text = if path == "/events" { String::new() } else { response.text().await.expect("text") };
            assert!(is_there && text != "there is no such page", "{method} {path}: {text}");
            described += 1;
        }
    }
    let readme = include_str!("../../README.md");
    let rows = readme.lines().skip_while(|line| *line != "| request | what it does |").skip(2);
    let listed = rows.take_while(|line| line.starts_with('|'));
    let listed: usize = listed.map(|line| line.matches('`').count() / 2).sum();
    assert!(described > 20 && listed > 20, "{described} are described, {listed} listed");
}
