//! A verified notification.

use super::envelope::Envelope;
use super::reply::Reply;
use super::version::Version;
use crate::codegen::Notice;
use crate::crypto::PrivateKey;
use crate::error::{Error, RawBody, ResponseDecodeError, ResponseMeta};
use crate::protocol;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// A verified notification. `Debug` leaves the plaintext out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// What came around the resource.
    pub envelope: Envelope,
    /// The resource in the clear; a string where it isn't JSON. Of v2 it is the whole document, with what was sealed opened.
    pub plaintext: Value,
    pub(super) version: Version,
    pub(super) signed: bool,
    /// What an error of the resource's type shows.
    pub(super) body: RawBody,
    pub(super) private_key: Option<Arc<PrivateKey>>,
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
    /// receiver has that key ([`Receiver::private_key`](super::Receiver::private_key)), and stay as they came where it has not.
    ///
    /// # Errors
    /// [`Error::Decode`] with the place in the resource that has a wrong type, or doesn't open.
    pub fn resource<T: Notice>(&self) -> Result<T, Error> {
        let mut resource = self.plaintext.clone();
        let opened = protocol::decode_notification(&mut resource, T::ENCODINGS, self.private_key.as_deref());
        let decoded = opened.and_then(|()| T::from_value(resource));
        decoded.map_err(|error| {
            let response = ResponseMeta { body: self.body.clone(), ..ResponseMeta::default() };
            Error::Decode(Box::new(ResponseDecodeError { error, response }))
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
