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
mod reply;
mod v2;

pub use envelope::{Envelope, Resource};
pub use reply::Reply;

use crate::builder::system_clock;
use crate::client::Clock;
use crate::error::{DecodeError, Error, NotVerified, RawBody, Reply as Received, Undecoded, Unverified};
use crate::model::FromValue;
use crate::operation::WireTable;
use crate::response::verify;
use crate::seal::{ApiV3Key, PrivateKey};
use crate::trust::Trust;
use crate::wire;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Verifies and opens the notifications of one merchant. Needs no HTTP library: hand it what your server received.
pub struct Receiver {
    trust: Trust,
    api_v3_key: Option<ApiV3Key>,
    api_v2_key: Option<Zeroizing<String>>,
    private_key: Option<Arc<PrivateKey>>,
    clock: Clock,
}

impl Receiver {
    /// Trusts what `trust` holds, now and later, and opens with the APIv3 key.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the key hasn't 32 bytes.
    pub fn new(trust: &Trust, api_v3_key: &str) -> Result<Self, Error> {
        let key = ApiV3Key::new(api_v3_key)?;
        Ok(Self { api_v3_key: Some(key), ..Self::bare(trust) })
    }

    /// Receives v2's notifications alone, under the merchant's v2 key. Those that are sealed under the APIv3 key don't open.
    pub fn v2(api_v2_key: impl Into<String>) -> Self {
        Self::bare(&Trust::new()).api_v2_key(api_v2_key)
    }

    fn bare(trust: &Trust) -> Self {
        Self {
            trust: trust.clone(),
            api_v3_key: None,
            api_v2_key: None,
            private_key: None,
            clock: Arc::new(system_clock),
        }
    }

    /// Receives v2's notifications as well, under the merchant's v2 key.
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.api_v2_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Opens what is sealed once more, under the merchant's own key, such as a member's telephone number. Without it such a
    /// field stays as it came.
    pub fn private_key(self, key: PrivateKey) -> Self {
        self.shared_key(Arc::new(key))
    }

    pub(crate) fn shared_key(mut self, key: Arc<PrivateKey>) -> Self {
        self.private_key = Some(key);
        self
    }

    /// Takes the time, in seconds since 1970, from here: for tests.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies and opens one notification. `body` must be the bytes as received: a body that a framework has parsed and
    /// written anew doesn't verify.
    ///
    /// # Errors
    /// - [`Error::NotVerified`], with [`Unverified::Probe`] for WeChat Pay's own probes, and with [`Unverified::UnexpectedV2`] for
    ///   XML where there is no v2 key.
    /// - [`Error::Decode`] when a verified body isn't a notification, or its resource doesn't open under the APIv3 key.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, Error> {
        let raw = RawBody::new(&Bytes::copy_from_slice(body));
        let opened = if v2::is_document(body) { self.open_v2(body) } else { self.open_v3(headers, body) };
        let reply = || Received { body: raw.clone(), ..Received::default() };
        let opened = opened.map_err(|failure| match failure {
            Failure::NotVerified(reason) => {
                Error::NotVerified(Box::new(NotVerified { reason, reply: reply(), refresh: None }))
            }
            Failure::Undecoded(error) => Error::Decode(Box::new(Undecoded { error, reply: reply() })),
        })?;
        let Opened { version, signed, envelope, plaintext } = opened;
        Ok(Notification { envelope, plaintext, version, signed, body: raw, private_key: self.private_key.clone() })
    }

    fn open_v3(&self, headers: &HeaderMap, body: &[u8]) -> Result<Opened, Failure> {
        verify(&self.trust.snapshot(), headers, body, (self.clock)())?;
        let document = serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
        let envelope = Envelope::from_value(document)?;
        let absent = || DecodeError::at("/resource", "an encrypted resource", "absent");
        let resource = envelope.resource.as_ref().ok_or_else(absent)?;
        if resource.algorithm.as_deref().is_some_and(|algorithm| algorithm != "AEAD_AES_256_GCM") {
            return Err(DecodeError::at("/resource/algorithm", "AEAD_AES_256_GCM", "another algorithm").into());
        }
        let sealed = |found| DecodeError::at("/resource/ciphertext", "text encrypted under this APIv3 key", found);
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let ciphertext = BASE64_STANDARD.decode(text(&resource.ciphertext)).map_err(|_| sealed("no BASE64"))?;
        let key = self.api_v3_key.as_ref().ok_or_else(|| sealed("sealed, and the receiver has no APIv3 key"))?;
        let plaintext = key.open(&text(&resource.nonce), &text(&resource.associated_data), &ciphertext);
        let plaintext = plaintext.ok_or_else(|| sealed("something else"))?;
        let plaintext = String::from_utf8(plaintext).map_err(|_| sealed("not UTF-8 inside"))?;
        // Nothing is lost where a resource isn't JSON: the caller gets the text.
        let plaintext = serde_json::from_str(&plaintext).unwrap_or(Value::String(plaintext));
        Ok(Opened { version: Version::V3, signed: true, envelope, plaintext })
    }
}

/// Why a notification is refused, before it is known what came.
enum Failure {
    NotVerified(Unverified),
    Undecoded(DecodeError),
}

impl From<Unverified> for Failure {
    fn from(reason: Unverified) -> Self {
        Self::NotVerified(reason)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self::Undecoded(error)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Receiver").field("trust", &self.trust).finish_non_exhaustive()
    }
}

/// What a verified body says.
struct Opened {
    version: Version,
    signed: bool,
    envelope: Envelope,
    plaintext: Value,
}

/// A verified notification. `Debug` leaves the plaintext out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// What came around the resource.
    pub envelope: Envelope,
    /// The resource in the clear; a string where it isn't JSON. Of v2 it is the whole document, with what was sealed opened.
    pub plaintext: Value,
    version: Version,
    signed: bool,
    /// What an error of the resource's type shows.
    body: RawBody,
    private_key: Option<Arc<PrivateKey>>,
}

impl Notification {
    /// What happened, such as `TRANSACTION.SUCCESS`. It says so only together with [`Notification::version`] and
    /// [`Notification::original_type`].
    pub fn event_type(&self) -> Option<&str> {
        self.envelope.event_type.as_deref()
    }

    /// What kind of document the resource is, such as `transaction`; v2 has none.
    pub fn original_type(&self) -> Option<&str> {
        self.envelope.resource.as_ref()?.original_type.as_deref()
    }

    /// The generation of the API that it came by.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Whether all of it is proven by a signature. Only v2's notice of a refund is not: what is in its `req_info` was sealed under
    /// the v2 key, and what stands around that (`appid`, `mch_id` and the like) could be anybody's words. Other fields of such a
    /// notice are dropped, so that it can't pass for the notice of a payment.
    pub fn is_signed(&self) -> bool {
        self.signed
    }

    /// The resource as the type of its event. Fields that are sealed once more, under the merchant's key, are opened where the
    /// receiver has that key ([`Receiver::private_key`]), and stay as they came where it has not.
    ///
    /// # Errors
    /// [`Error::Decode`] with the place in the resource that has a wrong type, or doesn't open.
    pub fn resource<T: Notice>(&self) -> Result<T, Error> {
        let mut resource = self.plaintext.clone();
        let opened = wire::decode(&mut resource, T::WIRE, self.private_key.as_deref());
        let decoded = opened.and_then(|()| T::from_value(resource));
        decoded.map_err(|error| {
            let reply = Received { body: self.body.clone(), ..Received::default() };
            Error::Decode(Box::new(Undecoded { error, reply }))
        })
    }

    /// The answer that it is done, and need not come again.
    pub fn success(&self) -> Reply {
        Reply::success(self.version)
    }

    /// The answer that it is not done: WeChat Pay sends it again later. `message` is for WeChat Pay's logs.
    pub fn failure(&self, message: &str) -> Reply {
        Reply::failure(self.version, 500, message)
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Notification");
        out.field("version", &self.version).field("envelope", &self.envelope).finish_non_exhaustive()
    }
}

/// What a notification carries, as a type: implemented by generated ones.
pub trait Notice: FromValue {
    /// Encodings of the fields; pointers start at the resource.
    const WIRE: WireTable;
}

/// A generation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// XML.
    V2,
    /// JSON.
    V3,
}
