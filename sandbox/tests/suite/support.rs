//! What the tests share.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use wechatpay_client::types::Method;
use wechatpay_client::{Client, Error};
use wechatpay_sandbox::MCHID;

pub(crate) const APPID: &str = "wx5f0c1a9e7b3d2846";
pub(crate) const OPENID: &str = "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe";

/// Notifications as they arrived.
type Arrived = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A merchant's server, which responds to notifications with this status.
pub(crate) struct Shop {
    pub(crate) url: String,
    arrived: Arrived,
}

impl Shop {
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

    /// Waits for this many notifications, and returns them.
    pub(crate) async fn notifications(&self, count: usize) -> Vec<(HeaderMap, Bytes)> {
        loop {
            let arrived = self.arrived.lock().expect("no panic").clone();
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
