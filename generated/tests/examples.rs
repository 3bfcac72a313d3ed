//! Runs examples with responses that the sandbox doesn't send. `sandbox/tests/examples.rs` runs the
//! examples on the sandbox.

#![cfg(all(feature = "v3-pay", feature = "v3-refund", feature = "webhooks"))]
#![allow(
    dead_code,
    clippy::duplicate_mod,
    reason = "each example is a program with a `main` and a `common` of its own"
)]

use http::HeaderMap;
use serde_json::json;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use wechatpay_api::Error;
use wechatpay_api::client::testing::{MCHID, WeChatPay};

#[path = "../examples/axum_webhook.rs"]
mod axum_webhook;
#[path = "../examples/common/mod.rs"]
mod common;
#[path = "../examples/query_order.rs"]
mod query_order;

#[tokio::test]
async fn an_order_s_state_is_told() {
    for (response, told) in [
        (
            json!({ "trade_state": "SUCCESS", "success_time": "2026-06-18T10:44:10+08:00", "amount": { "payer_total": 99 } }),
            "paid: 99 fen at 2026-06-18T10:44:10+08:00",
        ),
        (json!({ "trade_state": "NOTPAY" }), "not paid yet"),
        (json!({ "trade_state": "NEW", "trade_state_desc": "新" }), "NEW: 新"),
        (json!({}), "the response has no state"),
    ] {
        let wechatpay = WeChatPay::new();
        wechatpay.respond(200, response);
        let client = wechatpay.builder().build().expect("the settings are valid");
        assert_eq!(query_order::run(&client, MCHID, "1217").await.expect("the response is verified"), told);
    }
}

#[tokio::test]
async fn notifications_are_received_over_http() {
    let wechatpay = WeChatPay::new();
    let app = axum_webhook::router(wechatpay.receiver(), |notification| {
        let fail = notification.plaintext["out_trade_no"] == "FULL";
        if fail { Err("no space left".to_owned()) } else { axum_webhook::print(notification) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("the listener has an address");
    tokio::spawn(async { axum::serve(listener, app).await });

    let event =
        |number: &str| wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &json!({"out_trade_no": number}));
    let (headers, body) = event("1217");
    let (other_headers, full) = event("FULL");
    let mut probe = headers.clone();
    probe.insert("wechatpay-signature", "WECHATPAY/SIGNTEST/x".parse().expect("the text is a valid header value"));
    let v2 = wechatpay.v2_notification(json!({"return_code": "SUCCESS", "out_trade_no": "1217"}));
    let rows = [
        (&headers, body.clone(), "204", ""),
        (&other_headers, full, "500", r#"{"code":"FAIL","message":"no space left"}"#),
        (&probe, body, "401", r#"{"code":"FAIL","message":"not verified"}"#),
        (&headers, v2, "200", "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>"),
    ];
    for (headers, body, status, response) in rows {
        let (headers, body) = (headers.clone(), body.to_vec());
        let answered = tokio::task::spawn_blocking(move || posted(address, &headers, &body))
            .await
            .expect("the thread does not panic");
        let (head, text) = answered.split_once("\r\n\r\n").expect("the response has a head");
        assert!(head.starts_with(&format!("HTTP/1.1 {status}")), "{head}");
        assert_eq!(text, response);
    }
}

/// Posts a notification as WeChat Pay's servers do, and returns the whole response.
fn posted(address: SocketAddr, headers: &HeaderMap, body: &[u8]) -> String {
    let length = body.len();
    let mut head =
        format!("POST /wechat/notifications HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {}\r\n", value.to_str().expect("the value is text"));
    }
    let mut socket = TcpStream::connect(address).expect("the server listens");
    socket.write_all(&[head.as_bytes(), b"\r\n", body].concat()).expect("the request can be sent");
    let mut response = String::new();
    socket.read_to_string(&mut response).expect("the response is text");
    response
}

#[tokio::test]
async fn every_error_comes_with_advice() {
    let refused = WeChatPay::new();
    refused.respond(400, json!({ "code": "PARAM_ERROR", "message": "no" }));
    let broken = WeChatPay::new();
    broken.respond(200, json!({ "trade_state": [1] }));
    let silent = WeChatPay::new();
    // The client retries a query twice.
    for _ in 0..3 {
        silent.lose_response();
    }
    for (wechatpay, advice) in
        [(refused, "was not carried out"), (broken, "was carried out"), (silent, "query by your own number")]
    {
        let client = wechatpay.builder().build().expect("the settings are valid");
        let error = query_order::run(&client, MCHID, "1217").await.expect_err("the call fails");
        assert!(common::advice(&error).contains(advice), "{error}: {}", common::advice(&error));
    }
    let error =
        common::builder(|name| Err(Error::Configuration(name.to_owned()))).expect_err("the settings are missing");
    assert!(common::advice(&error).contains("Nothing was sent"), "{error}");
}

#[test]
fn the_readmes_show_a_program_that_compiles() {
    let repository = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let read = |path: &str| std::fs::read_to_string(format!("{repository}/{path}")).expect("the file can be read");
    let program = read("generated/examples/quickstart.rs");
    for name in ["README.md", "README.zh-CN.md"] {
        let readme = read(name);
        let blocks: Vec<&str> = readme.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
        assert!(!blocks.is_empty(), "{name} has no example");
        for block in blocks {
            assert!(program.contains(block), "{name}: not in examples/quickstart.rs:\n{block}");
        }
    }
}
