//! An operation as data: what a generated request type tells the client about itself.

use crate::error::DecodeError;
use crate::extra::Extra;
use crate::fields::{Field, Fields};
use crate::model::FromValue;
use crate::upload::{Attached, Upload};
use bytes::Bytes;
use serde_json::{Map, Value};
use std::fmt;

/// A request that [`Client::send`](crate::Client::send) can send. Implemented by generated types, and by a reference to one.
pub trait Operation {
    /// What the server answers: a generated struct, `()` or [`File`]; [`Redirect`](crate::model::Redirect) where the
    /// payer's browser sends the request.
    type Response;
    /// What is the same for all requests of this operation.
    const DESCRIPTOR: &'static Descriptor;
    /// The fields of this request, by where they travel.
    fn parts(&self) -> Parts;
}

impl<O: Operation> Operation for &O {
    type Response = O::Response;
    const DESCRIPTOR: &'static Descriptor = O::DESCRIPTOR;
    fn parts(&self) -> Parts {
        (*self).parts()
    }
}

/// The HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Verb {
    /// In upper case, as on the wire and in the signed text.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// How a request's body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// A JSON object.
    Json,
    /// v2's `<xml>`.
    Xml,
    /// `multipart/form-data` with a file. Of v3, whose part `meta` is JSON and alone is signed; of v2 where the answer is XML.
    Multipart,
}

/// How a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A JSON object.
    Json,
    /// v2's `<xml>`.
    Xml,
    /// Nothing; a body is ignored once it is verified.
    Empty,
    /// Bytes.
    File,
    /// A page for the payer's browser.
    Redirect,
}

/// How one field is written on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// RSA-OAEP with SHA-1 and MGF1-SHA-1, in BASE64.
    RsaOaep,
    /// RSA with PKCS#1 v1.5 padding, in BASE64.
    RsaPkcs1,
    /// AES-256-GCM under the APIv3 key, in BASE64, with `nonce` and `associated_data` beside it.
    AesGcm,
    /// AES-256-ECB with PKCS#7 padding under the MD5 of the v2 key, in BASE64.
    AesEcb,
    /// JSON text inside a string.
    Json,
    /// Percent-encoded text. An object is first joined as `name=value&…`.
    Url,
    /// A v2 document inside a string. Only in what WeChat Pay sends.
    Xml,
}

/// What the client reads off an uploaded file; digests are in lower-case hex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// The file's name.
    FileName,
    /// Its SHA-256.
    Sha256,
    /// Its SM3.
    Sm3,
    /// Its MD5.
    Md5,
}

/// A pointer into a request, such as `/body/meta/sha256`, and what the client writes there where the caller has set nothing.
pub type FillTable = &'static [(&'static str, Fill)];

/// A pointer into a request or response, where `*` stands for every item of a list, and how the field there is written.
pub type WireTable = &'static [(&'static str, Wire)];

/// What is the same for all requests of an operation. Built in a `const` by generated code; the client only reads it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Descriptor {
    /// The operation's name: verb and URL.
    pub id: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// The URL's path with `{parameters}`.
    pub path: &'static str,
    /// How the request's body is written.
    pub body: Body,
    /// How the response is read.
    pub answer: Answer,
    /// Origins, maybe with a path prefix, in order of preference; empty for the main host.
    pub servers: &'static [&'static str],
    /// The fields of the query in the docs' order, which is the one in which they are sent.
    pub query: &'static [&'static str],
    /// Pointers (`/query/mchid`, `/body/amount/total`) that have to be set wherever their parent is.
    pub required: &'static [&'static str],
    /// Encodings of request fields, inner before outer; pointers start with `/path`, `/query`, `/headers` or `/body`.
    pub request: WireTable,
    /// Encodings of response fields, outer before inner; pointers start at the body.
    pub response: WireTable,
    /// Fields that the client fills in from the uploaded file.
    pub fill: FillTable,
    /// The URL's fragment with its `#`, where the answer is a page for the payer's browser.
    pub fragment: Option<&'static str>,
    /// Whether the server asks for the merchant's certificate: the transport has to show it.
    pub mutual_tls: bool,
    /// Whether a v2 request goes without `nonce_str`.
    pub nonceless: bool,
    /// Whether a v2 request may name its algorithm in `sign_type`; MD5 alone where it may not.
    pub sign_type: bool,
    /// Whether a v2 request is signed by HMAC-SHA256 alone.
    pub hmac_sha256: bool,
    /// Whether the request goes without a signature.
    pub unsigned_request: bool,
    /// Whether the response comes without a signature; [`Client::send`](crate::Client::send) verifies one that is there all the same.
    pub unsigned_response: bool,
    /// Whether a v2 response tells by no field whether the request was understood: neither by `return_code` nor by `retcode`.
    pub without_verdict: bool,
}

impl Descriptor {
    /// An operation without body, with a JSON answer, on the main host.
    pub const fn new(id: &'static str, verb: Verb, path: &'static str) -> Self {
        Self {
            id,
            verb,
            path,
            body: Body::None,
            answer: Answer::Json,
            servers: &[],
            query: &[],
            required: &[],
            request: &[],
            response: &[],
            fill: &[],
            fragment: None,
            mutual_tls: false,
            nonceless: false,
            sign_type: false,
            hmac_sha256: false,
            unsigned_request: false,
            unsigned_response: false,
            without_verdict: false,
        }
    }

    /// Sets [`Descriptor::body`].
    pub const fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sets [`Descriptor::answer`].
    pub const fn answer(mut self, answer: Answer) -> Self {
        self.answer = answer;
        self
    }

    /// Sets [`Descriptor::servers`].
    pub const fn servers(mut self, servers: &'static [&'static str]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets [`Descriptor::query`].
    pub const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.query = names;
        self
    }

    /// Sets [`Descriptor::required`].
    pub const fn required(mut self, pointers: &'static [&'static str]) -> Self {
        self.required = pointers;
        self
    }

    /// Sets [`Descriptor::request`].
    pub const fn request(mut self, table: WireTable) -> Self {
        self.request = table;
        self
    }

    /// Sets [`Descriptor::response`].
    pub const fn response(mut self, table: WireTable) -> Self {
        self.response = table;
        self
    }

    /// Sets [`Descriptor::fill`].
    pub const fn fill(mut self, table: FillTable) -> Self {
        self.fill = table;
        self
    }

    /// Sets [`Descriptor::fragment`].
    pub const fn fragment(mut self, fragment: &'static str) -> Self {
        self.fragment = Some(fragment);
        self
    }

    /// Sets [`Descriptor::mutual_tls`].
    pub const fn mutual_tls(mut self) -> Self {
        self.mutual_tls = true;
        self
    }

    /// Sets [`Descriptor::nonceless`].
    pub const fn nonceless(mut self) -> Self {
        self.nonceless = true;
        self
    }

    /// Sets [`Descriptor::sign_type`].
    pub const fn sign_type(mut self) -> Self {
        self.sign_type = true;
        self
    }

    /// Sets [`Descriptor::hmac_sha256`].
    pub const fn hmac_sha256(mut self) -> Self {
        self.hmac_sha256 = true;
        self
    }

    /// Sets [`Descriptor::unsigned_request`].
    pub const fn unsigned_request(mut self) -> Self {
        self.unsigned_request = true;
        self
    }

    /// Sets [`Descriptor::unsigned_response`].
    pub const fn unsigned_response(mut self) -> Self {
        self.unsigned_response = true;
        self
    }

    /// Sets [`Descriptor::without_verdict`].
    pub const fn without_verdict(mut self) -> Self {
        self.without_verdict = true;
        self
    }

    /// Whether the call is of v2: signed in a field, and answered in XML.
    pub(crate) fn is_v2(&self) -> bool {
        self.body == Body::Xml || self.answer == Answer::Xml
    }

    /// The names in the path's braces, in order.
    fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let pieces = self.path.split('{').skip(1);
        pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
    }
}

/// The fields of one request, by where they travel. Setters of generated requests write into it. `Debug` shows no sealed field.
#[derive(Clone, Default)]
pub struct Parts {
    path: Vec<String>,
    query: Fields,
    headers: Fields,
    body: Fields,
    file: Option<Attached>,
    extra: Extra,
    check_required: Option<bool>,
}

/// A request as one value with the members `path`, `query`, `headers` and `body`, to which the descriptor's pointers refer.
#[derive(Clone, Default)]
pub(crate) struct Tree {
    pub(crate) root: Value,
    /// The uploaded file; its digests are in the tree.
    pub(crate) file: Option<Attached>,
    /// Whether required fields are checked, if the request itself says so.
    pub(crate) check_required: Option<bool>,
}

impl Parts {
    /// No field.
    pub fn new() -> Self {
        Self::default()
    }

    /// The values of the path's parameters, in order, unencoded.
    pub fn path<const N: usize>(mut self, values: [String; N]) -> Self {
        self.path = values.into();
        self
    }

    /// Sets a field of the query.
    pub fn query(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.query = self.query.set(name, value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.headers = self.headers.set(name, value);
        self
    }

    /// Sets a field of the body.
    pub fn body(mut self, name: &'static str, value: impl Into<Field>) -> Self {
        self.body = self.body.set(name, value);
        self
    }

    /// Sets the field of the body's family `coupon_fee_$n` that has these numbers.
    pub fn body_numbered<const N: usize>(mut self, pattern: &str, numbers: [u32; N], value: impl Into<Field>) -> Self {
        self.body = self.body.set_numbered(pattern, numbers, value);
        self
    }

    /// The file that is uploaded, under the name of its part. A request has one at most.
    pub fn file(mut self, name: &'static str, upload: Upload) -> Self {
        self.file = Some(Attached { name, upload });
        self
    }

    /// Adds a field that the docs don't know: it goes into the body where there is one, else into the query.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }

    /// Sets whether required fields are checked before sending, for this request only. Overrides [`Builder::check_required`].
    ///
    /// [`Builder::check_required`]: crate::Builder::check_required
    pub fn check_required(mut self, check: bool) -> Self {
        self.check_required = Some(check);
        self
    }

    pub(crate) fn into_tree(self, descriptor: &Descriptor) -> Tree {
        let (mut query, mut body) = (self.query.into_map(), self.body.into_map());
        let rest = match descriptor.body {
            Body::None => &mut query,
            _ => &mut body,
        };
        self.extra.write_over(rest);
        let path: Map<_, _> = descriptor
            .parameters()
            .zip(self.path)
            .map(|(name, value)| (name.to_owned(), Value::String(value)))
            .collect();
        let query = ordered(query, descriptor.query);
        let parts = [("path", path), ("query", query), ("headers", self.headers.into_map()), ("body", body)];
        let parts = parts.map(|(name, fields)| (name.to_owned(), Value::Object(fields)));
        let mut root = Value::Object(parts.into_iter().collect());
        if let Some(file) = &self.file {
            file.fill(&mut root, descriptor.fill);
        }
        Tree { root, file: self.file, check_required: self.check_required }
    }
}

/// The fields in the docs' order, and behind them those that the docs don't know.
fn ordered(mut fields: Map<String, Value>, order: &[&str]) -> Map<String, Value> {
    let mut sorted: Map<_, _> = order.iter().filter_map(|name| fields.shift_remove_entry(*name)).collect();
    sorted.extend(fields);
    sorted
}

impl fmt::Debug for Parts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Parts");
        if !self.path.is_empty() {
            out.field("path", &self.path);
        }
        for (name, fields) in [("query", &self.query), ("headers", &self.headers), ("body", &self.body)] {
            if !fields.is_empty() {
                out.field(name, fields);
            }
        }
        if let Some(Attached { name, upload }) = &self.file {
            out.field(name, upload);
        }
        if !self.extra.is_empty() {
            out.field("extra", &self.extra);
        }
        out.finish()
    }
}

/// A verified answer, read as its operation's [`Answer`] says.
pub enum Content {
    /// A document; `{}` for an empty body.
    Tree(Value),
    /// Bytes.
    File(File),
    /// Nothing.
    Empty,
}

/// A type that an operation can answer with: whatever implements [`FromValue`], `()` and [`File`].
pub trait FromAnswer: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// A wrong type somewhere in the document, or an answer of another kind.
    fn from_answer(answer: Content) -> Result<Self, DecodeError>;
}

impl<T: FromValue> FromAnswer for T {
    fn from_answer(answer: Content) -> Result<Self, DecodeError> {
        match answer {
            Content::Tree(value) => T::from_value(value),
            Content::File(_) => Err(DecodeError::at("", "a document", "a file")),
            Content::Empty => Err(DecodeError::at("", "a document", "empty")),
        }
    }
}

impl FromAnswer for () {
    fn from_answer(_: Content) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl FromAnswer for File {
    fn from_answer(answer: Content) -> Result<Self, DecodeError> {
        match answer {
            Content::File(file) => Ok(file),
            _ => Err(DecodeError::at("", "a file", "a document")),
        }
    }
}

/// Bytes that an operation answered with. `Debug` shows their length only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The bytes.
    pub bytes: Bytes,
    /// Header `Content-Type`.
    pub content_type: Option<String>,
}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = format_args!("{} bytes", self.bytes.len());
        out.debug_struct("File").field("bytes", &length).field("content_type", &self.content_type).finish()
    }
}
