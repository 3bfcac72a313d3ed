//! Types for a received request, for the verified and decoded call, and for its outcome.

use crate::accounts::Account;
use crate::spec::Operation;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) channel: Channel,
}

/// How a request was sent.
#[derive(Clone, Debug, Default)]
pub(crate) enum Channel {
    #[default]
    Plain,
    /// Over TLS, with the client's certificate in DER if it sent one.
    Tls(Option<Arc<[u8]>>),
}

impl Received {
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Returns the scheme and host for URLs in a response: those under which the client reached the
    /// sandbox, or WeChat Pay's own `site` if the request came through the proxy.
    pub(crate) fn base(&self, site: &str) -> String {
        let host = self.header("host").unwrap_or_default();
        match &self.channel {
            _ if host.ends_with(".qq.com") || host.ends_with(".qq.com:443") => format!("https://{site}"),
            Channel::Plain => format!("http://{host}"),
            Channel::Tls(_) => format!("https://{host}"),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A verified request to an operation, decrypted and decoded.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) account: &'a Account,
    /// The parameters of the path.
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    /// The file, if the call uploads one.
    pub(crate) file: Option<File>,
    pub(crate) received: &'a Received,
}

/// An uploaded file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The name of the form field that contains the file.
    pub(crate) field: String,
    pub(crate) name: String,
    pub(crate) content: Bytes,
}

impl Call<'_> {
    /// Returns the number of the account that signed the call. That account owns what the call creates.
    pub(crate) fn owner(&self) -> &str {
        self.account.identity.id()
    }

    /// Returns a field of the body as text; empty if it is absent.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns a parameter from the path, the query or the body.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        [&self.path, &self.query, &self.body].into_iter().find_map(|fields| fields.get(name)?.as_str())
    }
}

/// The result of an operation.
pub(crate) enum Outcome {
    /// A document; `Null` for a response without a body.
    Document(Value),
    File(Bytes),
    /// A document that was generated from the operation's schema and example.
    Generated(Value),
}

/// A refusal with WeChat Pay's code and message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    /// The code in v2, which may differ from v3's.
    pub(crate) v2_code: &'static str,
    pub(crate) message: String,
    /// The number at the end of the `Request-ID`.
    pub(crate) number: u32,
    pub(crate) detail: Option<Box<Value>>,
    /// An explanation for the developer, in addition to WeChat Pay's message.
    pub(crate) why: Option<Box<str>>,
}

impl ApiError {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, v2_code: code, message: message.into(), number: 0, detail: None, why: None }
    }

    /// Sets the number at the end of the `Request-ID`.
    pub(crate) fn number(self, number: u32) -> Self {
        Self { number, ..self }
    }

    /// Sets the code in v2.
    pub(crate) fn v2(self, v2_code: &'static str) -> Self {
        Self { v2_code, ..self }
    }

    /// Adds an explanation for the developer.
    pub(crate) fn why(self, why: impl Into<Box<str>>) -> Self {
        Self { why: Some(why.into()), ..self }
    }

    /// Sets `detail`: where the error is, and the value there.
    pub(crate) fn at(self, location: &str, value: Value) -> Self {
        let detail = json!({ "location": location, "value": value });
        Self { detail: Some(Box::new(detail)), ..self }
    }
}
