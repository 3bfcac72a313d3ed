//! A request on its way.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

/// A request before it is signed, for whichever server.
pub(crate) struct Outgoing {
    /// Path and query, behind the server's prefix exactly as signed and sent.
    pub(crate) target: String,
    /// The operation's own headers.
    pub(crate) headers: HeaderMap,
    /// What goes with it.
    pub(crate) payload: Payload,
}

/// A body. What is signed of it isn't always what is sent.
#[derive(Default)]
pub(crate) struct Payload {
    /// None where there is no body.
    pub(crate) content_type: Option<HeaderValue>,
    /// What v3's signature is over.
    pub(crate) signed: Bytes,
    /// What is sent.
    pub(crate) sent: Bytes,
}

impl Payload {
    /// A text that is signed as it is sent.
    pub(crate) fn text(content_type: &'static str, text: String) -> Self {
        let text = Bytes::from(text);
        Self { content_type: Some(HeaderValue::from_static(content_type)), signed: text.clone(), sent: text }
    }
}

/// An attempt to send a request.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    /// The HTTP method.
    pub(crate) method: &'a str,
    /// Path and query as they are sent to this server, its prefix before them.
    pub(crate) target: &'a str,
}
