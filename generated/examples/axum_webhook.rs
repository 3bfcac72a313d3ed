//! A server that receives notifications of both API generations at one URL.
//!
//! `cargo run -p wechatpay-api --features webhooks --example axum_webhook -- 127.0.0.1:8080`
//!
//! Set the environment variables that `receiver` reads. Put the server behind a proxy that handles TLS,
//! because WeChat Pay calls only `https` URLs.

mod common;

use axum::{Router, body::Body, extract::State, routing::post};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::{fs::read_to_string, process::ExitCode, sync::Arc};
use wechatpay_api::webhook::{Event, Notification, Receiver, Reply};
use wechatpay_api::{Error, TrustStore};

/// Processes a notification. If the function returns an error, WeChat Pay delivers the notification
/// again.
pub(crate) type Work = fn(&Notification) -> Result<(), String>;

pub(crate) fn router(receiver: Receiver, work: Work) -> Router {
    Router::new().route("/wechat/notifications", post(notified)).with_state((Arc::new(receiver), work))
}

/// Takes the body as `Bytes`, because the signature covers the bytes that were received. An extractor
/// such as `Json` would parse them.
async fn notified(
    State((receiver, work)): State<(Arc<Receiver>, Work)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let reply = match receiver.receive(&headers, &body) {
        Ok(notification) => match work(&notification) {
            Ok(()) => notification.success(),
            Err(reason) => notification.failure(&reason),
        },
        Err(error) => {
            eprintln!("{error}");
            Reply::from(&error)
        }
    };
    Response::<Bytes>::from(reply).map(Body::from)
}

/// Prints a notification. A real program would store it by its id, because the same notification may
/// arrive again.
pub(crate) fn print(notification: &Notification) -> Result<(), String> {
    let id = notification.envelope.id.as_deref().unwrap_or("without an id");
    match Event::new(notification).map_err(|error| error.to_string())? {
        // Before you deliver, compare the amount with the amount of your own order.
        Event::TransactionSuccess(payment) => {
            let total = payment.amount.and_then(|amount| amount.total);
            println!("{id}: order {:?} is paid, {total:?} fen", payment.out_trade_no);
        }
        Event::RefundSuccess(refund) => println!("{id}: refund {:?} has arrived", refund.out_refund_no),
        // v2's notifications of payments and refunds have no event type. Give each kind a URL of its
        // own, and read its notifications as one Rust type. For example, read payments with
        // `notification.resource::<webhook::v2::transaction_success_notice::Resource>()`.
        _ => {
            let kind = (notification.version(), notification.event_type(), notification.original_type());
            println!("{id}: {kind:?}, with the fields {:?}", names(notification));
        }
    }
    Ok(())
}

/// Returns only the names of the fields, because the payer's data must not be logged.
fn names(notification: &Notification) -> Vec<&str> {
    notification.plaintext.as_object().into_iter().flat_map(|fields| fields.keys()).map(String::as_str).collect()
}

fn receiver() -> Result<Receiver, Error> {
    let path = common::setting("WECHATPAY_PUBLIC_KEY")?;
    let pem = read_to_string(&path).map_err(|error| Error::Configuration(format!("{path}: {error}")))?;
    let trust = TrustStore::new();
    trust.add_public_key(&common::setting("WECHATPAY_PUBLIC_KEY_ID")?, &pem)?;
    let receiver = Receiver::new(&trust, &common::setting("WECHATPAY_API_V3_KEY")?)?;
    Ok(match common::setting("WECHATPAY_API_V2_KEY") {
        Ok(key) => receiver.api_v2_key(key),
        Err(_) => receiver,
    })
}

async fn example() -> Result<(), Error> {
    let [address] = common::arguments(["address"])?;
    let app = router(receiver()?, print);
    let failed = |error: std::io::Error| Error::Configuration(format!("{address}: {error}"));
    let listener = tokio::net::TcpListener::bind(&address).await.map_err(failed)?;
    axum::serve(listener, app).await.map_err(failed)
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
