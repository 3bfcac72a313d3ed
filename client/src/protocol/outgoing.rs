//! Requests that are ready to be signed and sent.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

/// A request before it is signed for a server.
pub(crate) struct Outgoing {
    /// The path and query that follow the server's prefix, exactly as signed and sent.
    pub(crate) target: String,
    /// The operation's own headers.
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
}

/// The body of a request. The signed bytes can differ from the sent bytes.
#[derive(Default)]
pub(crate) struct Payload {
    /// `None` if there is no body.
    pub(crate) content_type: Option<HeaderValue>,
    /// The bytes that v3's signature covers.
    pub(crate) signed: Bytes,
    pub(crate) sent: Bytes,
}

impl Payload {
    /// Creates a body that is signed exactly as it is sent.
    pub(crate) fn text(content_type: &'static str, text: String) -> Self {
        let text = Bytes::from(text);
        Self { content_type: Some(HeaderValue::from_static(content_type)), signed: text.clone(), sent: text }
    }
}

/// An attempt to send a request.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) method: &'a str,
    /// The path and query as sent to this server, including its prefix.
    pub(crate) target: &'a str,
}
