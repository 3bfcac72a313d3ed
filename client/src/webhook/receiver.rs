//! Turns a body and its headers into a verified notification.

use super::notification::Notification;
use super::opened::{Failure, Opened};
use super::{v2, v3};
use crate::client::read_v2_key;
use crate::crypto::{ApiV3Key, PrivateKey, TrustStore};
use crate::error::{Error, RawBody, ResponseDecodeError, ResponseMeta, VerificationError};
use crate::protocol::v3::verify;
use crate::protocol::{Clock, Sender, system_clock};
use crate::types::Decode;
use bytes::Bytes;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Verifies and decrypts the notifications of one merchant. Needs no HTTP library: pass it what
/// your server received.
///
/// If several merchants share the trust store, a signature by any key in it is accepted, but only
/// this merchant's APIv3 key decrypts the resource. To find out which merchant a notification
/// belongs to, use [`Tenants`](super::Tenants).
pub struct Receiver {
    trust: TrustStore,
    api_v3_key: Option<ApiV3Key>,
    api_v2_key: Option<Zeroizing<String>>,
    private_keys: Vec<Arc<PrivateKey>>,
    clock: Clock,
    decode: Decode,
}

impl Receiver {
    /// Creates a receiver that trusts the keys in `trust`, including those added later, and
    /// decrypts with the APIv3 key.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the key doesn't have 32 bytes.
    pub fn new(trust: &TrustStore, api_v3_key: &str) -> Result<Self, Error> {
        let key = ApiV3Key::new(api_v3_key)?;
        Ok(Self { api_v3_key: Some(key), ..Self::bare(trust) })
    }

    /// Creates a receiver for v2's notifications only, with the merchant's v2 key. It can't decrypt
    /// notifications that are encrypted under the APIv3 key.
    pub fn v2(api_v2_key: impl Into<String>) -> Self {
        Self::bare(&TrustStore::new()).api_v2_key(api_v2_key)
    }

    fn bare(trust: &TrustStore) -> Self {
        Self {
            trust: trust.clone(),
            api_v3_key: None,
            api_v2_key: None,
            private_keys: Vec::new(),
            clock: Arc::new(system_clock),
            decode: Decode::default(),
        }
    }

    /// Accepts v2's notifications as well, with the merchant's v2 key.
    ///
    /// If the text can't be a v2 key, for example because it is empty, v2's notifications are
    /// rejected.
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.api_v2_key = read_v2_key(&Zeroizing::new(key.into())).ok();
        self
    }

    /// Adds a private key of the merchant. It decrypts the fields of a resource that are encrypted
    /// once more under the merchant's own key, such as a member's telephone number. Without it,
    /// such a field stays as received. May be called more than once, for example while the merchant
    /// changes its key.
    pub fn private_key(self, key: PrivateKey) -> Self {
        self.shared_key(Arc::new(key))
    }

    pub(crate) fn shared_key(mut self, key: Arc<PrivateKey>) -> Self {
        self.private_keys.push(key);
        self
    }

    /// Sets what happens if documented fields can't be read. The default is [`Decode::Careful`].
    pub fn decode(mut self, decode: Decode) -> Self {
        self.decode = decode;
        self
    }

    /// Sets a function that returns the time, in seconds since 1970. For tests.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies and decrypts one notification. `body` must be the bytes as received: a body that a
    /// framework has parsed and serialized again can't be verified.
    ///
    /// # Errors
    /// - [`Error::Verification`] if the notification can't be verified. The reason is
    ///   [`VerificationFailure::Probe`](crate::error::VerificationFailure::Probe) for WeChat Pay's
    ///   own probes, and
    ///   [`VerificationFailure::UnexpectedV2`](crate::error::VerificationFailure::UnexpectedV2) for
    ///   XML if the receiver has no v2 key.
    /// - [`Error::Decode`] if a verified body isn't a notification, or its resource can't be
    ///   decrypted under the APIv3 key.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, Error> {
        let raw = RawBody::new(&Bytes::copy_from_slice(body));
        let opened = if v2::is_document(body) {
            v2::open(body, self.api_v2_key.as_deref().map(String::as_str), self.api_v3_key.as_ref())
        } else {
            self.open_v3(headers, body)
        };
        let response = || ResponseMeta { body: raw.clone(), ..ResponseMeta::default() };
        let opened = opened.map_err(|failure| match failure {
            Failure::Verification(reason) => {
                Error::Verification(Box::new(VerificationError { reason, response: response(), refresh: None }))
            }
            Failure::Decode(error) => {
                Error::Decode(Box::new(ResponseDecodeError { error, response: response(), value: None }))
            }
        })?;
        let Opened { version, signed, envelope, plaintext } = opened;
        let (private_keys, decode) = (self.private_keys.clone(), self.decode);
        Ok(Notification { envelope, plaintext, version, signed, body: raw, private_keys, decode, owner: None })
    }

    fn open_v3(&self, headers: &HeaderMap, body: &[u8]) -> Result<Opened, Failure> {
        let trust = self.trust.snapshot();
        let key = verify(&trust, Sender::default(), headers, body, (self.clock)())?;
        let keys: Vec<&ApiV3Key> = self.api_v3_key.iter().collect();
        v3::open(body, key.scheme(), &keys).map(|(opened, _)| opened)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Receiver").field("trust", &self.trust).finish_non_exhaustive()
    }
}
