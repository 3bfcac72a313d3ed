//! Handling of responses that both generations share.

use crate::codegen::{Content, FromResponse};
use crate::crypto::Scheme;
use crate::error::{
    ApiError, DecodeError, Error, RawBody, ResponseDecodeError, ResponseMeta, VerificationError, VerificationFailure,
};
use crate::types::{Decode, File};
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};
use std::any::Any;
use std::sync::Arc;

pub(crate) fn not_verified(reason: VerificationFailure, response: ResponseMeta) -> Error {
    Error::Verification(Box::new(VerificationError { reason, response, refresh: None }))
}

pub(crate) fn meta(response: &Response<Bytes>) -> ResponseMeta {
    ResponseMeta {
        status: Some(response.status().as_u16()),
        request_id: response.headers().get("Request-ID").and_then(|id| id.to_str().ok()).map(str::to_owned),
        body: RawBody::new(response.body()),
    }
}

/// Reads the error that a JSON body reports.
pub(super) fn api_error(response: &Response<Bytes>, verified: bool) -> ApiError {
    let mut document: Map<String, Value> = serde_json::from_slice(response.body()).unwrap_or_default();
    let mut text = |name| match document.shift_remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    ApiError {
        code: text("code"),
        message: text("message"),
        detail: document.shift_remove("detail"),
        missing: Vec::new(),
        verified,
        response: meta(response),
    }
}

/// Returns `value`, or an error if one of its fields could not be read and `decode` doesn't allow
/// that.
pub(crate) fn checked<T: Send + Sync + 'static>(
    value: T,
    unread: Vec<DecodeError>,
    decode: Decode,
    response: impl FnOnce() -> ResponseMeta,
) -> Result<T, Error> {
    match unread.into_iter().find(|error| decode.refuses(&error.pointer)) {
        None => Ok(value),
        Some(error) => {
            let value: Option<Arc<dyn Any + Send + Sync>> = Some(Arc::new(value));
            Err(Error::Decode(Box::new(ResponseDecodeError { error, response: response(), value })))
        }
    }
}

/// A response whose status reports success, and whose signature is valid or not required.
pub(crate) struct Accepted {
    pub(super) response: Response<Bytes>,
    /// The fields of v2's document. They are read during verification, because the signature is one
    /// of them.
    pub(super) fields: Option<Map<String, Value>>,
    /// The scheme of v3's signature; `None` if there is no signature.
    pub(super) scheme: Option<Scheme>,
}

impl Accepted {
    pub(super) fn new(response: Response<Bytes>, scheme: Option<Scheme>) -> Self {
        Self { response, fields: None, scheme }
    }

    pub(crate) fn file(&self) -> Content {
        Content::File(File {
            bytes: self.response.body().clone(),
            content_type: self
                .response
                .headers()
                .get("Content-Type")
                .and_then(|kind| Some(kind.to_str().ok()?.to_owned())),
        })
    }

    pub(crate) fn body(&self) -> &[u8] {
        self.response.body()
    }

    pub(crate) fn meta(&self) -> ResponseMeta {
        meta(&self.response)
    }

    pub(crate) fn undecoded(&self, error: DecodeError) -> Error {
        Error::Decode(Box::new(ResponseDecodeError { error, response: self.meta(), value: None }))
    }

    /// Reads the content as the operation's response type.
    pub(crate) fn read<T: FromResponse>(&self, content: Content, decode: Decode) -> Result<T, Error> {
        let value = T::from_response(content).map_err(|error| self.undecoded(error))?;
        let unread = value.unread_fields();
        checked(value, unread, decode, || self.meta())
    }
}
