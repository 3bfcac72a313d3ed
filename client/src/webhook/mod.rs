//! Notifications: from raw bytes and headers to a verified envelope and the plaintext inside.
//!
//! A server hands [`Receiver::receive`] the headers and the **raw** body of a request, does its work by what comes back, and answers
//! a [`Reply`]. Nothing here needs an HTTP stack: with `default-features = false` the crate has this and no client of its own.
//!
//! ```
//! use bytes::Bytes;
//! use http::{HeaderMap, Response};
//! use wechatpay_client::webhook::{Receiver, Reply};
//!
//! fn handle(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
//!     let notification = match receiver.receive(headers, body) {
//!         Ok(notification) => notification,
//!         // A probe, a forgery, or something that doesn't open: never a success.
//!         Err(error) => return Reply::from(&error).into(),
//!     };
//!     println!("{:?} {:?}", notification.event_type(), notification.plaintext);
//!     notification.success().into()
//! }
//! ```
//!
//! What the payment of an order says is read by the generated crate's `webhook::Event::new(&notification)`, or by
//! [`Notification::resource`] where the type is known from the address. Whatever that makes of it, envelope and plaintext stay.
//!
//! # What a server must keep to
//! - The body is the bytes as received. A framework that parses it, and writes it anew, breaks the signature.
//! - An answer within 5 seconds: do the slow part later.
//! - The same notification comes more than once, up to 15 times in 24 hours, and not in order: [`Envelope::id`] tells a repetition.
//! - An answer other than success lets it come again, so an error of the server's own is answered by [`Notification::failure`].
//!
//! # With axum
//! `examples/axum_webhook.rs` of the generated crate is a whole server. Take `http::HeaderMap` and `bytes::Bytes` as arguments, in
//! place of `Json`, and answer `http::Response<Bytes>` with its body mapped to axum's.
//!
//! # With actix-web
//! actix has types of its own for headers and answers, of an older `http`; take the body as `web::Bytes`, and carry headers and
//! answer over:
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
//! Its limit for a body, `web::PayloadConfig`, is 256 KiB unless set, which is enough.
//!
//! # v2
//! A receiver that has the v2 key ([`Receiver::api_v2_key`], or [`Receiver::v2`] alone) takes v2's XML by the same call, and
//! [`Notification::version`] tells the two apart. One address may get both.

mod envelope;
mod notification;
mod opened;
mod receiver;
mod reply;
mod v2;
mod version;

pub use crate::codegen::{EncodingTable, FieldEncoding, Notice};
pub use envelope::{Envelope, Resource};
pub use notification::Notification;
pub use receiver::Receiver;
pub use reply::Reply;
pub use version::Version;
