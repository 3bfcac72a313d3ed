//! Helpers that the tests share.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use wechatpay_client::types::Method;
use wechatpay_client::v2::{SignType, decode, encode, sign, verify};
use wechatpay_client::{Client, Error};
use wechatpay_sandbox::{MCHID, Sandbox};

pub(crate) const APPID: &str = "wx5f0c1a9e7b3d2846";
pub(crate) const OPENID: &str = "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe";

/// The notifications that have arrived, in order.
type Arrived = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A merchant's server, which keeps the notifications that arrive.
pub(crate) struct Shop {
    pub(crate) url: String,
    arrived: Arrived,
}

impl Shop {
    /// Starts a server that responds to notifications with this status.
    pub(crate) async fn start(status: u16) -> Self {
        let arrived = Arrived::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/notify", listener.local_addr().expect("an address"));
        let take = move |State(arrived): State<Arrived>, headers: HeaderMap, body: Bytes| async move {
            arrived.lock().expect("no panic").push((headers, body));
            let body = "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>";
            (StatusCode::from_u16(status).expect("a status"), body)
        };
        let router = Router::new().fallback(take).with_state(arrived.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, arrived }
    }

    /// Returns what has arrived so far.
    pub(crate) fn arrived(&self) -> Vec<(HeaderMap, Bytes)> {
        self.arrived.lock().expect("no panic").clone()
    }

    /// Waits for this many notifications, and returns them.
    pub(crate) async fn notifications(&self, count: usize) -> Vec<(HeaderMap, Bytes)> {
        loop {
            let arrived = self.arrived();
            if arrived.len() >= count {
                return arrived;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }
}

pub(crate) fn order(number: &str, total: i64, notify_url: &str) -> Value {
    json!({
        "appid": APPID, "mchid": MCHID, "description": "明前龙井", "out_trade_no": number, "notify_url": notify_url,
        "amount": { "total": total, "currency": "CNY" }, "payer": { "openid": OPENID }, "attach": "table=12",
    })
}

pub(crate) async fn post(client: &Client, path: &str, body: Value) -> Result<Value, Error> {
    client.raw(Method::Post, path, Some(body)).await
}

pub(crate) async fn get(client: &Client, path: &str) -> Result<Value, Error> {
    client.raw(Method::Get, path, None).await
}

pub(crate) fn by_number(number: &str) -> String {
    format!("/v3/pay/transactions/out-trade-no/{number}?mchid={MCHID}")
}

/// A merchant that calls v2 by hand.
pub(crate) struct V2<'a> {
    sandbox: &'a Sandbox,
    url: String,
    http: reqwest::Client,
}

impl<'a> V2<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        Self { sandbox, url: sandbox.url().to_owned(), http }
    }

    /// Creates a merchant that calls this base URL with this HTTP client.
    pub(crate) fn through(sandbox: &'a Sandbox, url: &str, http: reqwest::Client) -> Self {
        Self { sandbox, url: url.to_owned(), http }
    }

    /// Signs and sends the fields, verifies the response, and returns its fields.
    pub(crate) async fn call(&self, path: &str, fields: Value) -> Value {
        let kind = SignType::of(fields.as_object().expect("an object")).expect("a known type");
        let text = String::from_utf8(self.file(path, fields).await).expect("text");
        let fields = decode(&text).expect("XML");
        assert!(!fields.contains_key("sign") || verify(&fields, self.sandbox.api_v2_key(), kind), "{fields:?}");
        Value::Object(fields)
    }

    /// Signs and sends the fields, and returns the body of the response.
    pub(crate) async fn file(&self, path: &str, fields: Value) -> Vec<u8> {
        let key = self.sandbox.api_v2_key();
        let mut fields = fields.as_object().cloned().expect("an object");
        for (name, value) in [("mch_id", MCHID), ("appid", APPID), ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS")] {
            fields.insert(name.to_owned(), value.into());
        }
        let kind = SignType::of(&fields).expect("a known type");
        let signature = sign(&fields, key, kind);
        fields.insert("sign".to_owned(), signature.into());
        let body = encode(&fields).expect("valid element names");
        let response = self.http.post(format!("{}{path}", self.url)).body(body).send().await.expect("sent");
        response.bytes().await.expect("whole").to_vec()
    }
}
