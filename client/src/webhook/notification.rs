//! A verified notification.

use super::envelope::Envelope;
use super::reply::Reply;
use super::version::Version;
use crate::codegen::{FromValue, Notice, unread};
use crate::crypto::{Identity, PrivateKey};
use crate::error::{Error, RawBody, ResponseDecodeError, ResponseMeta};
use crate::protocol;
use crate::types::Decode;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// A verified notification. `Debug` leaves the plaintext out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// The fields around the encrypted resource.
    pub envelope: Envelope,
    /// The decrypted resource; a string if it isn't JSON. For v2 it is the whole document, with its
    /// encrypted fields decrypted.
    pub plaintext: Value,
    pub(super) version: Version,
    pub(super) signed: bool,
    /// The body as received, for errors that `resource` returns.
    pub(super) body: RawBody,
    pub(super) private_keys: Vec<Arc<PrivateKey>>,
    pub(super) decode: Decode,
    pub(super) owner: Option<Identity>,
}

impl Notification {
    /// Returns what happened, such as `TRANSACTION.SUCCESS`. It identifies the event only together
    /// with [`Notification::version`] and [`Notification::original_type`].
    pub fn event_type(&self) -> Option<&str> {
        self.envelope.event_type.as_deref()
    }

    /// Returns the kind of document that the resource is, such as `transaction`; `None` for v2.
    pub fn original_type(&self) -> Option<&str> {
        self.envelope.resource.as_ref()?.original_type.as_deref()
    }

    /// Returns the generation of the API that the notification belongs to.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Returns the merchant or brand that the notification is for, as proven by the owner's keys.
    /// `None` if the notification was received by a [`Receiver`](super::Receiver), which has the
    /// keys of only one account.
    pub fn owner(&self) -> Option<&Identity> {
        self.owner.as_ref()
    }

    /// Returns whether a signature covers the whole notification. Only v2's refund notification has
    /// no signature. Its `req_info` is genuine, because it was encrypted under the v2 key, but the
    /// fields around it (`appid`, `mch_id` and the like) could come from anybody. All other fields
    /// of such a notification are dropped, so that it can't be mistaken for the notification of a
    /// payment.
    pub fn is_signed(&self) -> bool {
        self.signed
    }

    /// Decodes the resource as `T`, the type of its event. Fields that are encrypted once more under the
    /// merchant's key are decrypted if the receiver has that key
    /// ([`Receiver::private_key`](super::Receiver::private_key)). Otherwise they stay as received.
    ///
    /// # Errors
    /// [`Error::Decode`] if a field of the resource can't be decrypted, or has a value that its
    /// type can't hold; see [`Decode`]. The error names the field.
    pub fn resource<T: Notice>(&self) -> Result<T, Error> {
        let mut resource = self.plaintext.clone();
        let opened = protocol::decode_notification(&mut resource, T::ENCODINGS, &self.private_keys);
        let decoded = opened.and_then(|()| T::from_value(resource));
        let response = || ResponseMeta { body: self.body.clone(), ..ResponseMeta::default() };
        let decoded = decoded.map_err(|error| {
            Error::Decode(Box::new(ResponseDecodeError { error, response: response(), value: None }))
        })?;
        let unread = unread(&decoded);
        protocol::checked(decoded, unread, self.decode, response)
    }

    /// Returns whether the notification states this total and this currency. `total` is in the
    /// currency's smallest unit. Before you deliver, call this method with the total and the
    /// currency of your own order. Returns `false` if the notification lacks the total or the
    /// currency.
    ///
    /// In v3 these are `amount.total` and `amount.currency` of the resource, in v2 `total_fee` and
    /// `fee_type`. v3's notifications about refunds state no currency, so this method returns
    /// `false` for them.
    pub fn has_total(&self, total: i64, currency: &str) -> bool {
        let (amount, unit) = match self.version {
            Version::V3 => ("/amount/total", "/amount/currency"),
            Version::V2 => ("/total_fee", "/fee_type"),
        };
        // `i64` also reads `true` as 1, which is not an amount.
        let is_total =
            |value: &Value| !value.is_boolean() && i64::from_value(value.clone()).is_ok_and(|stated| stated == total);
        self.plaintext.pointer(amount).is_some_and(is_total)
            && self.plaintext.pointer(unit).is_some_and(|unit| unit == currency)
    }

    /// Acknowledges the notification, so that WeChat Pay stops redelivering it.
    pub fn success(&self) -> Reply {
        Reply::success(self.version)
    }

    /// Rejects the notification, so that WeChat Pay redelivers it later. `message` is for WeChat
    /// Pay's logs.
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
