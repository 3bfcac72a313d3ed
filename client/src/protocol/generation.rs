//! The interface that both generations of the API implement.

use super::context::Context;
use super::outgoing::{Attempt, Outgoing};
use super::response::Accepted;
use crate::codegen::{Content, Descriptor};
use crate::crypto::{Pending, SignType};
use crate::error::Error;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use serde_json::Value;

/// A generation of the API: how requests are signed, and how responses are verified and decoded.
pub(crate) trait Generation: Sync {
    /// Returns which key encrypts the fields of requests.
    fn encryption(&self) -> KeySource;

    /// Returns the first bytes of the document with which the server may report an error instead of
    /// sending a file. Returns `None` if the HTTP status reports such errors.
    fn document_start(&self) -> Option<&'static [u8]>;

    /// Adds the fields that the client sets itself, so that the check for required fields finds
    /// them.
    fn prepare(&self, context: &Context, descriptor: &Descriptor, tree: &mut Value);

    /// Signs the request in `tree`, if the signature is one of its fields. `key` is the id of the
    /// key with which fields of the request were encrypted, if any were.
    fn sign(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        tree: &mut Value,
        key: Option<&str>,
    ) -> Result<Proof, Error>;

    /// Returns the headers of one attempt, including the signature if it is a header.
    fn headers<'a>(
        &self,
        context: &'a Context,
        proof: &'a Proof,
        outgoing: &'a Outgoing,
        attempt: Attempt<'a>,
    ) -> Pending<'a, Result<HeaderMap, Error>>;

    /// Returns whether responses are signed in headers, which also name the key.
    fn signs_headers(&self) -> bool;

    /// Verifies a response. Returns an error if the response can't be verified, or if it reports an
    /// error.
    fn verify(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        proof: &Proof,
        response: Response<Bytes>,
    ) -> Result<Accepted, Error>;

    /// Decodes a verified response and decrypts its fields.
    fn decode<'a>(
        &self,
        context: &'a Context,
        descriptor: &'a Descriptor,
        accepted: &'a mut Accepted,
    ) -> Pending<'a, Result<Content, Error>>;
}

/// Which key of WeChat Pay encrypts the fields of requests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeySource {
    /// The newest trusted key, whose id is sent.
    Trusted,
    /// The key of v2, which has no id.
    V2,
}

/// The place of a request's signature.
pub(crate) enum Proof {
    /// v2's field `sign`, which is already set. The value is the algorithm.
    Field(SignType),
    /// v3's `Authorization` header. The value is the id of the key with which WeChat Pay should
    /// sign the response, or `None` until a key is trusted.
    Header(Option<HeaderValue>),
    /// The request is not signed. The value has the same meaning as in `Header`.
    Nothing(Option<HeaderValue>),
}
