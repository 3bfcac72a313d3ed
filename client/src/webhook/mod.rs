//! Verifies and decrypts notifications.
//!
//! A server passes the headers and the **raw** body of a request to [`Receiver::receive`], acts on
//! the result, and responds with a [`Reply`]. None of this needs an HTTP client: with
//! `default-features = false`, the crate has this module but no HTTP client.
//!
//! ```
//! use bytes::Bytes;
//! use http::{HeaderMap, Response};
//! use wechatpay_client::webhook::{Receiver, Reply};
//!
//! fn handle(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
//!     let notification = match receiver.receive(headers, body) {
//!         Ok(notification) => notification,
//!         // A probe, a forgery, or a body that can't be decrypted: it must not be acknowledged.
//!         Err(error) => return Reply::from(&error).into(),
//!     };
//!     println!("{:?} {:?}", notification.event_type(), notification.plaintext);
//!     notification.success().into()
//! }
//! ```
//!
//! To read what a notification is about, such as the payment of an order, use the generated crate's
//! `webhook::Event::new(&notification)`, or [`Notification::resource`] if the URL determines the
//! type. Even if that fails, the envelope and the plaintext can still be read.
//!
//! # What a server must do
//! - Pass the body exactly as received. If a framework parses the body and serializes it again, the
//!   signature doesn't match.
//! - Respond within 5 seconds, and do slow work afterwards.
//! - Expect notifications out of order, and each of them up to 15 times in 24 hours. A redelivered
//!   notification has the same [`Envelope::id`].
//! - Respond with [`Notification::failure`] if the server itself fails. WeChat Pay redelivers a
//!   notification unless it is acknowledged.
//!
//! # With axum
//! `examples/axum_webhook.rs` of the generated crate is a complete server. Take `http::HeaderMap`
//! and `bytes::Bytes` as arguments, instead of `Json`, and return `http::Response<Bytes>` with its
//! body mapped to axum's.
//!
//! # With actix-web
//! actix has its own types for headers and responses, and uses an older version of the crate `http`.
//! Take the body as `web::Bytes`, and convert the headers and the response:
//! ```ignore
//! async fn notified(receiver: web::Data<Receiver>, request: HttpRequest, body: web::Bytes) -> HttpResponse {
//!     let headers: http::HeaderMap = request
//!         .headers()
//!         .iter()
//!         .filter_map(|(name, value)| Some((name.as_str().parse().ok()?, http::HeaderValue::from_bytes(value.as_bytes()).ok()?)))
//!         .collect();
//!     let reply = match receiver.receive(&headers, &body) {
//!         Ok(notification) => notification.success(),
//!         Err(error) => Reply::from(&error),
//!     };
//!     let mut answer = HttpResponse::build(StatusCode::from_u16(reply.status).unwrap());
//!     for (name, value) in &reply.headers {
//!         answer.insert_header((name.as_str(), value.as_bytes()));
//!     }
//!     answer.body(reply.body)
//! }
//! ```
//! By default, actix limits a body to 256 KiB (`web::PayloadConfig`), which is enough.
//!
//! # v2
//! A receiver that has the v2 key ([`Receiver::api_v2_key`], or [`Receiver::v2`] for v2 alone) also
//! accepts v2's XML with the same method, and [`Notification::version`] distinguishes v2 from v3.
//! One URL may receive the notifications of both versions.

mod envelope;
mod notification;
mod opened;
mod receiver;
mod reply;
mod tenants;
mod v2;
mod v3;
mod version;

pub use crate::codegen::{EncodingTable, FieldEncoding, Notice};
pub use envelope::{Envelope, Resource};
pub use notification::Notification;
pub use receiver::Receiver;
pub use reply::Reply;
pub use tenants::{Tenant, Tenants};
pub use version::Version;
