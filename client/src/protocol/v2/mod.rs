//! API v2: its XML and its signature.

mod request;
mod response;
mod sign;
#[cfg(feature = "testing")]
mod verify;
pub(super) mod xml;

pub use crate::crypto::SignType;
pub(crate) use request::{announce, document, write_sign};
pub use sign::{sign, string_to_sign, verify};
#[cfg(feature = "testing")]
#[doc(hidden)]
pub use verify::{RequestFault, verify_request};
#[cfg(feature = "testing")]
pub(crate) use xml::encode_nested;
pub(crate) use xml::read;
pub use xml::{decode, encode};

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
use std::future::ready;

/// The generation whose messages are XML.
pub(crate) struct V2;

impl Generation for V2 {
    fn encryption(&self) -> KeySource {
        KeySource::V2
    }

    fn document_start(&self) -> Option<&'static [u8]> {
        Some(response::DOCUMENT)
    }

    fn prepare(&self, context: &Context, descriptor: &Descriptor, tree: &mut Value) {
        request::prepare(tree, descriptor, &context.nonce(), context.v2_sign_type);
    }

    fn sign(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        tree: &mut Value,
        _: Option<&str>,
    ) -> Result<Proof, Error> {
        write_sign(context, descriptor, tree).map(Proof::Field)
    }

    fn headers<'a>(
        &self,
        _: &'a Context,
        _: &'a Proof,
        _: &'a Outgoing,
        _: Attempt<'a>,
    ) -> Pending<'a, Result<HeaderMap, Error>> {
        Box::pin(ready(Ok(HeaderMap::new())))
    }

    fn signs_headers(&self) -> bool {
        false
    }

    fn verify(
        &self,
        context: &Context,
        descriptor: &Descriptor,
        proof: &Proof,
        response: Response<Bytes>,
    ) -> Result<Accepted, Error> {
        let Proof::Field(kind) = proof else {
            return Err(Error::configuration("this v2 request does not have its signature in a field"));
        };
        response::accept(context, descriptor, response, *kind)
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
