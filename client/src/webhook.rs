//! Notifications: from raw bytes and headers to a verified envelope and the plaintext inside.

use crate::builder::system_clock;
use crate::client::Clock;
use crate::error::{DecodeError, Error, NotVerified, RawBody, Reply, Undecoded};
use crate::model::{Extra, FromValue};
use crate::operation::WireTable;
use crate::response::verify;
use crate::seal::ApiV3Key;
use crate::trust::Trust;
use crate::wire::decode;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// Verifies and opens the notifications of one merchant. Needs no HTTP library: hand it what your server received.
///
/// Answer a notification within 5 seconds: 200 or 204 when it is done, 4xx or 5xx with `{"code":"FAIL","message":"…"}` when
/// not, and on every error of [`Receiver::receive`]. The same notification comes more than once, and out of order.
pub struct Receiver {
    trust: Trust,
    key: ApiV3Key,
    clock: Clock,
}

impl Receiver {
    /// Trusts what `trust` holds, now and later, and opens with the APIv3 key.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the key hasn't 32 bytes.
    pub fn new(trust: &Trust, api_v3_key: &str) -> Result<Self, Error> {
        let key = ApiV3Key::new(api_v3_key)?;
        Ok(Self { trust: trust.clone(), key, clock: Arc::new(system_clock) })
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
    /// - [`Error::NotVerified`], with [`Unverified::Probe`](crate::error::Unverified::Probe) for WeChat Pay's own probes.
    /// - [`Error::Decode`] when a verified body isn't a notification, or its resource doesn't open under the APIv3 key.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, Error> {
        let raw = RawBody::new(&Bytes::copy_from_slice(body));
        let reply = || Reply { body: raw.clone(), ..Reply::default() };
        verify(&self.trust.snapshot(), headers, body, (self.clock)())
            .map_err(|reason| Error::NotVerified(Box::new(NotVerified { reason, reply: reply() })))?;
        let opened = self.open(body).map_err(|error| Error::Decode(Box::new(Undecoded { error, reply: reply() })));
        let (envelope, plaintext) = opened?;
        Ok(Notification { envelope, plaintext, body: raw })
    }

    fn open(&self, body: &[u8]) -> Result<(Envelope, Value), DecodeError> {
        let document = serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
        let envelope = Envelope::from_value(document)?;
        let absent = || DecodeError::at("/resource", "an encrypted resource", "absent");
        let resource = envelope.resource.as_ref().ok_or_else(absent)?;
        if resource.algorithm.as_deref().is_some_and(|algorithm| algorithm != "AEAD_AES_256_GCM") {
            return Err(DecodeError::at("/resource/algorithm", "AEAD_AES_256_GCM", "another algorithm"));
        }
        let sealed = |found| DecodeError::at("/resource/ciphertext", "text encrypted under this APIv3 key", found);
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let ciphertext = BASE64_STANDARD.decode(text(&resource.ciphertext)).map_err(|_| sealed("no BASE64"))?;
        let plaintext = self.key.open(&text(&resource.nonce), &text(&resource.associated_data), &ciphertext);
        let plaintext = plaintext.ok_or_else(|| sealed("something else"))?;
        let plaintext = String::from_utf8(plaintext).map_err(|_| sealed("not UTF-8 inside"))?;
        // Nothing is lost where a resource isn't JSON: the caller gets the text.
        let plaintext = serde_json::from_str(&plaintext).unwrap_or(Value::String(plaintext));
        Ok((envelope, plaintext))
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Receiver").field("trust", &self.trust).finish_non_exhaustive()
    }
}

/// A verified notification. `Debug` leaves the plaintext out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// What came around the resource.
    pub envelope: Envelope,
    /// The resource in the clear; a string where it isn't JSON.
    pub plaintext: Value,
    /// What an error of the resource's type shows.
    body: RawBody,
}

impl Notification {
    /// What happened, such as `TRANSACTION.SUCCESS`. It says so only together with [`Notification::original_type`].
    pub fn event_type(&self) -> Option<&str> {
        self.envelope.event_type.as_deref()
    }

    /// What kind of document the resource is, such as `transaction`.
    pub fn original_type(&self) -> Option<&str> {
        self.envelope.resource.as_ref()?.original_type.as_deref()
    }

    /// The generation of the API that it came by.
    pub fn version(&self) -> Version {
        Version::V3
    }

    /// The resource as the type of its event. Fields that are sealed once more, under the merchant's key, stay so.
    ///
    /// # Errors
    /// [`Error::Decode`] with the place in the resource that has a wrong type.
    pub fn resource<T: Notice>(&self) -> Result<T, Error> {
        let mut resource = self.plaintext.clone();
        let decoded = decode(&mut resource, T::WIRE).and_then(|()| T::from_value(resource));
        decoded.map_err(|error| {
            let reply = Reply { body: self.body.clone(), ..Reply::default() };
            Error::Decode(Box::new(Undecoded { error, reply }))
        })
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Notification").field("envelope", &self.envelope).finish_non_exhaustive()
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

/// What a notification says of itself. What it is about is told by `event_type` **and** the resource's `original_type` together:
/// `TRANSACTION.SUCCESS` is a profit sharing when `original_type` is `profitsharing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope {
    /// The notification's own id; the same again when it is repeated.
    pub id: Option<String>,
    /// When it was made, RFC 3339.
    pub create_time: Option<String>,
    /// What happened, such as `TRANSACTION.SUCCESS`.
    pub event_type: Option<String>,
    /// `encrypt-resource`.
    pub resource_type: Option<String>,
    /// A line for people.
    pub summary: Option<String>,
    /// The encrypted document.
    pub resource: Option<Resource>,
    /// Fields beyond these.
    pub extra: Extra,
}

crate::object!(
    Envelope,
    id = "id",
    create_time = "create_time",
    event_type = "event_type",
    resource_type = "resource_type",
    summary = "summary",
    resource = "resource",
);

/// The encrypted document of a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `AEAD_AES_256_GCM`.
    pub algorithm: Option<String>,
    /// BASE64.
    pub ciphertext: Option<String>,
    /// 12 characters.
    pub nonce: Option<String>,
    /// Authenticated beside the ciphertext; may be absent.
    pub associated_data: Option<String>,
    /// What kind of document it is, such as `transaction`.
    pub original_type: Option<String>,
    /// Fields beyond these.
    pub extra: Extra,
}

crate::object!(
    Resource,
    algorithm = "algorithm",
    ciphertext = "ciphertext",
    nonce = "nonce",
    associated_data = "associated_data",
    original_type = "original_type",
);
