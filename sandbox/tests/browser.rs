//! The console in a real browser: Chromium, driven by `xtask/browser/console.cjs`.

use serde_json::{Value, json};
use std::process::Command;
use wechatpay_client::Client;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::types::Method;
use wechatpay_sandbox::{Fault, FaultKind, MCHID, Sandbox};

#[allow(dead_code, reason = "other tests use the rest of this module")]
#[path = "suite/support.rs"]
mod shop;

const TEAS: [&str; 3] = ["明前龙井", "白毫银针", "普洱茶饼"];
const APPID: &str = "wx5f0c1a9e7b3d2846";
const ORDER: &str = "TEA20260618001";

/// How many requests are in the log before the console is opened: as many as the sandbox keeps.
const REQUESTS: usize = 10_000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "`cargo xtask test --only browser` installs what it needs and runs this"]
async fn a_developer_pays_and_finds_a_mistake_in_a_browser() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), shop::Shop::start(200).await);
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    for _ in 0..REQUESTS {
        http.get(format!("{}/unknown", sandbox.url())).send().await.expect("refused");
    }
    let client = sandbox.client().expect("keys");
    traffic(&sandbox, &client).await;
    let order = json!({
        "appid": APPID, "mchid": MCHID, "description": "明前龙井", "out_trade_no": ORDER,
        "notify_url": shop.url, "amount": { "total": 35_200 }, "payer": { "openid": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe" },
    });
    client.raw(Method::Post, "/v3/pay/transactions/jsapi", Some(order)).await.expect("placed");
    without_query(&sandbox, &http).await;

    let mut command = Command::new("node");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../xtask/browser/console.cjs"));
    command.env("NODE_PATH", std::env::var_os("BROWSER_NODE").expect("`cargo xtask test --only browser` sets it"));
    command.env("CONSOLE", sandbox.console()).env("ORDER", ORDER).env("MERCHANT", MCHID);
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("node runs");
    let [said, failed] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "{said}{failed}");
    println!("{said}");
}

/// Makes the calls of a small shop, and a few mistakes.
async fn traffic(sandbox: &Sandbox, client: &Client) {
    let post = async |path: &str, body: Value| client.raw(Method::Post, path, Some(body)).await;
    for at in 1..=9 {
        let number = format!("TEA2026061710{at}");
        let mut order = json!({
            "appid": APPID, "mchid": MCHID, "description": TEAS[at % 3], "out_trade_no": number,
            "notify_url": "http://127.0.0.1:9/notify", "amount": { "total": 1980 * at as i64 },
        });
        let kind = ["jsapi", "native", "jsapi"][at % 3];
        if kind == "jsapi" {
            order["payer"] = json!({ "openid": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe" });
        }
        if at == 5 {
            order["amount"] = json!({ "total": "12.50" });
        }
        let placed = post(&format!("/v3/pay/transactions/{kind}"), order).await;
        assert_eq!(placed.is_err(), at == 5);
        if at % 2 == 0 {
            sandbox.pay(&number).expect("paid");
            let path = format!("/v3/pay/transactions/out-trade-no/{number}?mchid={MCHID}");
            client.raw(Method::Get, &path, None).await.expect("known");
        }
        if at == 4 {
            let amount = json!({ "refund": 1980, "total": 7920, "currency": "CNY" });
            let refund = json!({ "out_trade_no": number, "out_refund_no": format!("{number}R1"), "amount": amount });
            post("/v3/refund/domestic/refunds", refund).await.expect("accepted");
        }
    }
    sandbox.fault(Fault::new(FaultKind::SystemErrorAfter));
    let certificates = client.raw(Method::Get, "/v3/certificates", None).await;
    assert!(certificates.is_ok(), "the client retried the call");
}

/// Queries the order, but signs the path without its query.
async fn without_query(sandbox: &Sandbox, http: &reqwest::Client) {
    use base64::prelude::{BASE64_STANDARD, Engine};
    let keys = sandbox.credentials(MCHID).expect("known");
    let path = format!("/v3/pay/transactions/out-trade-no/{ORDER}");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs();
    let signed = format!("GET\n{path}\n{now}\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\n\n");
    let key = PrivateKey::from_pem(&keys.private_key).expect("a key");
    let signature = BASE64_STANDARD.encode(key.sign(signed.as_bytes()).expect("signed"));
    let authorization = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{MCHID}\",nonce_str=\"5K8264ILTKCH16CQ2502SI8ZNMTM67VS\",\
         signature=\"{signature}\",timestamp=\"{now}\",serial_no=\"{}\"",
        keys.serial
    );
    let request = http.get(format!("{}{path}?mchid={MCHID}", sandbox.url())).header("authorization", authorization);
    assert_eq!(request.send().await.expect("sent").status(), 401);
}
