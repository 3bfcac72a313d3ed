//! The console in a real browser: Chromium, driven by `xtask/browser/console.cjs`.

use serde_json::json;
use std::process::Command;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::types::Method;
use wechatpay_sandbox::{MCHID, Sandbox};

#[allow(dead_code, reason = "the other tests use more of it")]
#[path = "suite/support.rs"]
mod shop;

const ORDER: &str = "TEA20260618001";

/// Requests in the log before the console is opened. As many as are kept.
const REQUESTS: usize = 10_000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "`cargo xtask test --only browser` installs what it needs and runs this"]
async fn a_developer_pays_and_finds_a_mistake() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), shop::Shop::start(200).await);
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    for _ in 0..REQUESTS {
        http.get(format!("{}/unknown", sandbox.url())).send().await.expect("refused");
    }
    let client = sandbox.client().expect("keys");
    let order = json!({
        "appid": "wx5f0c1a9e7b3d2846", "mchid": MCHID, "description": "明前龙井", "out_trade_no": ORDER,
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

/// Queries the order with the mistake of signing the path without its query.
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
