//! TLS, client certificates, and the proxy for SDKs whose hosts can't be changed.

use crate::support::{V2, by_number, get, order, post};
use reqwest::{Certificate, Identity, Proxy};
use serde_json::json;
use std::net::SocketAddr;
use wechatpay_client::transport::Reqwest;
use wechatpay_sandbox::{MCHID, SUB_MCHID, Sandbox};

const ANY: ([u8; 4], u16) = ([127, 0, 0, 1], 0);

async fn started() -> Sandbox {
    Sandbox::builder().tls(SocketAddr::from(ANY)).start().await.expect("started")
}

/// Returns the settings of a client that trusts the sandbox's authority and nothing else.
fn trusting(sandbox: &Sandbox) -> reqwest::ClientBuilder {
    let authority = Certificate::from_pem(sandbox.authority().as_bytes()).expect("a certificate");
    reqwest::Client::builder().no_proxy().tls_certs_only([authority])
}

fn identity(sandbox: &Sandbox, mchid: &str) -> Identity {
    let keys = sandbox.credentials(mchid).expect("known");
    Identity::from_pem(format!("{}{}", keys.private_key, keys.certificate).as_bytes()).expect("an identity")
}

/// Returns a client with WeChat Pay's own base URL, whose requests go through the sandbox as a proxy.
fn hard_wired(sandbox: &Sandbox) -> wechatpay_client::Client {
    let proxy = Proxy::all(sandbox.url()).expect("a URL");
    let transport = Reqwest::from_builder(trusting(sandbox).proxy(proxy)).expect("a client");
    let builder = sandbox.client_builder().expect("keys").sandbox(true).base_url("https://api.mch.weixin.qq.com");
    builder.transport(std::sync::Arc::new(transport)).build().expect("valid")
}

#[tokio::test]
async fn a_refund_of_v2_needs_the_merchants_certificate() {
    let sandbox = started().await;
    let client = sandbox.client().expect("keys");
    post(&client, "/v3/pay/transactions/jsapi", order("TLS00001", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    sandbox.pay("TLS00001").expect("paid");
    let url = sandbox.secure_url().expect("set");
    let refund = json!({ "out_trade_no": "TLS00001", "out_refund_no": "R1", "total_fee": "100", "refund_fee": "100" });
    for (owner, code) in [(None, "FAIL"), (Some(SUB_MCHID), "FAIL"), (Some(MCHID), "SUCCESS")] {
        let mut http = trusting(&sandbox);
        if let Some(owner) = owner {
            http = http.identity(identity(&sandbox, owner));
        }
        let v2 = V2::through(&sandbox, url, http.build().expect("a client"));
        let response = v2.call("/secapi/pay/refund", refund.clone()).await;
        assert_eq!(response["return_code"], code, "{response}");
        // Other calls need no client certificate.
        let query = v2.call("/pay/orderquery", json!({ "out_trade_no": "TLS00001" })).await;
        assert_eq!(query["result_code"], "SUCCESS");
    }
    assert_eq!(get(&client, &by_number("TLS00001")).await.expect("known")["trade_state"], "REFUND");
    // Without TLS there is no certificate to check.
    let again = V2::new(&sandbox).call("/secapi/pay/refund", refund).await;
    assert_eq!(again["result_code"], "SUCCESS");
}

#[tokio::test]
async fn a_client_with_wechat_pays_hosts_reaches_the_sandbox_through_the_proxy() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = hard_wired(&sandbox);
    post(&client, "/v3/pay/transactions/jsapi", order("PROXY001", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    sandbox.pay("PROXY001").expect("paid");
    assert_eq!(get(&client, &by_number("PROXY001")).await.expect("known")["trade_state"], "SUCCESS");
    // URLs in responses have WeChat Pay's hosts, because the client knows the sandbox only by these hosts.
    let mut native = order("PROXY002", 100, "https://pay.example.com/n");
    let fields = native.as_object_mut().expect("an object");
    fields.remove("payer");
    fields.insert("scene_info".into(), json!({ "payer_client_ip": "203.0.113.7", "h5_info": { "type": "Wap" } }));
    let h5 = post(&client, "/v3/pay/transactions/h5", native).await.expect("placed");
    let url = h5["h5_url"].as_str().expect("text");
    assert!(url.starts_with("https://wx.tenpay.com/"), "{url}");
    let http = trusting(&sandbox).proxy(Proxy::all(sandbox.url()).expect("a URL")).build().expect("a client");
    assert!(http.get(url).send().await.expect("a page").text().await.expect("text").contains("明前龙井"));

    // The proxy refuses all other hosts.
    for url in
        ["https://example.com/", "http://example.com/", "https://mch.weixin.qq.com.example.com/", "https://localhost/"]
    {
        let response = http.get(url).send().await;
        assert!(response.map_or(true, |response| response.status() == 403), "{url}");
    }
    let said = http.get("http://example.com/").send().await.expect("an explanation").text().await.expect("text");
    assert!(said.contains("not a proxy for example.com"), "{said}");
}

#[tokio::test]
async fn programs_that_do_not_trust_the_authority_refuse_it() {
    let sandbox = started().await;
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    http.get(sandbox.secure_url().expect("set")).send().await.expect_err("an unknown authority");
}
