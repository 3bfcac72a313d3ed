//! The seam between the generations of the API.

use super::context::Context;
use super::outgoing::{Attempt, Outgoing};
use super::response::Accepted;
use crate::codegen::{Content, Descriptor};
use crate::crypto::{Pending, SignType};
use crate::error::Error;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use serde_json::Value;

/// A generation of the API: how its requests are signed, and its responses verified and read.
pub(crate) trait Generation: Sync {
    /// The key that encrypts the fields of requests.
    fn encryption(&self) -> KeySource;

    /// How a document begins that comes in a file's place and tells an error; `None` where the status tells it.
    fn document_start(&self) -> Option<&'static [u8]>;

    /// Writes the fields that the client sets by itself, so that the check for required fields finds them.
    fn prepare(&self, context: &Context, descriptor: &Descriptor, tree: &mut Value);

    /// Signs the request's fields where the signature is one of them. `key` is the id of the key that encrypted fields.
    fn sign(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        tree: &mut Value,
        key: Option<&str>,
    ) -> Result<Proof, Error>;

    /// The headers of one attempt, its signature among them where it is one.
    fn headers<'a>(
        &self,
        context: &'a Context,
        proof: &'a Proof,
        outgoing: &'a Outgoing,
        attempt: Attempt<'a>,
    ) -> Pending<'a, Result<HeaderMap, Error>>;

    /// Whether responses are signed in headers, which name the key.
    fn signs_headers(&self) -> bool;

    /// Verifies a response, and tells success from what the server refused.
    fn verify(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        proof: &Proof,
        response: Response<Bytes>,
    ) -> Result<Accepted, Error>;

    /// Reads what was verified, and opens its fields.
    fn decode<'a>(
        &self,
        context: &'a Context,
        descriptor: &'a Descriptor,
        accepted: &'a mut Accepted,
    ) -> Pending<'a, Result<Content, Error>>;
}

/// A key of WeChat Pay that encrypts fields of requests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeySource {
    /// The newest trusted key, whose id is sent.
    Trusted,
    /// The key of v2, which has no id.
    V2,
}

/// How a request proves where it comes from.
pub(crate) enum Proof {
    /// By v2's field `sign`, which is written already, of this algorithm.
    Field(SignType),
    /// By v3's header, which names the key that the response is to be signed with; none is known before the first certificate is there.
    Header(Option<HeaderValue>),
    /// Not at all; the header is as above.
    Nothing(Option<HeaderValue>),
}
