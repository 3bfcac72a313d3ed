//! Handling of responses that both generations share.

use crate::codegen::Content;
use crate::error::{
    ApiError, DecodeError, Error, RawBody, ResponseDecodeError, ResponseMeta, VerificationError, VerificationFailure,
};
use crate::types::File;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

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

/// A response whose status reports success, and whose signature is valid or not required.
pub(crate) struct Accepted {
    pub(super) response: Response<Bytes>,
    /// The fields of v2's document. They are already read, because the signature is one of them.
    pub(super) fields: Option<Map<String, Value>>,
}

impl Accepted {
    pub(super) fn new(response: Response<Bytes>) -> Self {
        Self { response, fields: None }
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
        let response = self.meta();
        Error::Decode(Box::new(ResponseDecodeError { error, response }))
    }
}
