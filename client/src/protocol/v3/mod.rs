//! API v3: JSON, signed in headers.

mod request;
mod response;
mod sign;
mod verify;

pub(crate) use response::accept;
pub(crate) use sign::{NO_BRANDS, authorization, header};
pub use sign::{request_text, response_headers, response_text};
pub use verify::Authorization;
#[cfg(feature = "testing")]
pub use verify::{RequestFault, verify_request};
pub(crate) use verify::{is_signed, named_scheme, serial, statement_digest, verify, verify_statement};

use super::context::Context;
use super::generation::{Generation, KeySource, Proof};
use super::outgoing::{Attempt, Outgoing};
use super::response::Accepted;
use crate::codegen::{Content, Descriptor};
use crate::crypto::Pending;
use crate::error::Error;
use bytes::Bytes;
use http::{HeaderMap, Response};
use serde_json::Value;

/// The generation whose messages are JSON.
pub(crate) struct V3;

impl Generation for V3 {
    fn encryption(&self) -> KeySource {
        KeySource::Trusted
    }

    fn document_start(&self) -> Option<&'static [u8]> {
        None
    }

    fn prepare(&self, _: &Context, _: &Descriptor, _: &mut Value) {}

    fn sign(&self, _: &Context, descriptor: &Descriptor, _: &mut Value, key: Option<&str>) -> Result<Proof, Error> {
        request::proof(descriptor, key)
    }

    fn headers<'a>(
        &self,
        context: &'a Context,
        proof: &'a Proof,
        outgoing: &'a Outgoing,
        attempt: Attempt<'a>,
    ) -> Pending<'a, Result<HeaderMap, Error>> {
        Box::pin(request::headers(context, proof, outgoing, attempt))
    }

    fn signs_headers(&self) -> bool {
        true
    }

    fn verify(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        _: &Proof,
        response: Response<Bytes>,
    ) -> Result<Accepted, Error> {
        accept(response, &context.trust.snapshot(), context.sender(), context.now(), descriptor)
    }

    fn decode<'a>(
        &self,
        context: &'a Context,
        descriptor: &'a Descriptor,
        accepted: &'a mut Accepted,
    ) -> Pending<'a, Result<Content, Error>> {
        Box::pin(response::decode(context, descriptor, accepted))
    }
}
