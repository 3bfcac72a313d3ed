//! An operation as data: what is the same for all of its requests.

use crate::types::Method;

/// How a request's body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    None,
    /// A JSON object.
    Json,
    /// XML, as in v2.
    Xml,
    /// `multipart/form-data` with a file. In v3, the part `meta` is JSON, and only this part is
    /// signed. If the response is XML, the operation belongs to v2.
    Multipart,
}

/// How a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// A JSON object.
    Json,
    /// XML, as in v2.
    Xml,
    /// No content. If there is a body, it is verified and then ignored.
    Empty,
    /// The bytes of a file.
    File,
    /// A page for the payer's browser.
    Redirect,
}

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// It is not signed.
    None,
    /// In v3's header `Authorization`.
    Header,
    /// In v2's field `sign`, with MD5: the request has no field to name another algorithm.
    Md5,
    /// In v2's field `sign`, with HMAC-SHA256, which the field `sign_type` names.
    HmacSha256,
    /// In v2's field `sign`, with the algorithm that the field `sign_type` names: the caller's
    /// choice or, if the caller doesn't set the field, the client's default.
    Any,
}

/// A choice between fields of one object, given by pointers such as `/body/transaction_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// Exactly one of these fields must be set.
    OneOf(&'static [&'static str]),
    /// At least one of these fields must be set.
    AnyOf(&'static [&'static str]),
}

/// How one field is written on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldEncoding {
    /// RSA-OAEP with SHA-1 and MGF1-SHA-1, in Base64.
    RsaOaep,
    /// RSA with PKCS#1 v1.5 padding, in Base64.
    RsaPkcs1,
    /// AES-256-GCM with the APIv3 key, in Base64. `nonce` and `associated_data` are sibling fields.
    AesGcm,
    /// AES-256-ECB with PKCS#7 padding, keyed with the MD5 of the v2 key, in Base64.
    AesEcb,
    /// JSON text inside a string.
    Json,
    /// Percent-encoded text. An object is first joined as `name=value&…`.
    Url,
    /// A v2 document inside a string. Only WeChat Pay sends this encoding.
    Xml,
}

impl FieldEncoding {
    /// Returns whether the field is encrypted, and not only written in another form.
    pub(crate) fn is_encrypted(self) -> bool {
        match self {
            Self::RsaOaep | Self::RsaPkcs1 | Self::AesGcm | Self::AesEcb => true,
            Self::Json | Self::Url | Self::Xml => false,
        }
    }
}

/// A value that the client takes from an uploaded file. Digests are in lower-case hex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FromFile {
    /// The file's name.
    FileName,
    /// The file's SHA-256.
    Sha256,
    /// The file's SM3.
    Sm3,
    /// The file's MD5.
    Md5,
}

/// Pointers into a request, such as `/body/meta/sha256`, each with the value that the client writes
/// there if the caller has set nothing.
pub type FromFileTable = &'static [(&'static str, FromFile)];

/// Pointers into a request or response, each with the encoding of the field there. `*` stands for
/// every item of a list.
pub type EncodingTable = &'static [(&'static str, FieldEncoding)];

/// What is the same for all requests of an operation. Built in a `const` by generated code; the
/// client only reads it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Descriptor {
    /// The operation's name, made of its method and URL.
    pub id: &'static str,
    /// The HTTP method.
    pub verb: Method,
    /// The URL's path with `{parameters}`.
    pub path: &'static str,
    /// How the request's body is written.
    pub body: Body,
    /// How the response is read.
    pub response_format: ResponseFormat,
    /// How the request is signed.
    pub signature: Signature,
    /// The origins of the servers, in order of preference, with their path prefixes if they have
    /// any. Empty for the main host.
    pub servers: &'static [&'static str],
    /// The query's fields in the order of the docs, which is the order in which they are sent.
    pub query: &'static [&'static str],
    /// Pointers (`/query/mchid`, `/body/amount/total`) to fields that must be set if their parent
    /// is set.
    pub required: &'static [&'static str],
    /// Choices between fields. A choice applies only if the parent of its fields is set.
    pub choices: &'static [Choice],
    /// Pointers to fields whose text is a time in RFC 3339.
    pub times: &'static [&'static str],
    /// Encodings of request fields. An encoded field comes after the encoded fields inside it.
    /// Pointers start with `/path`, `/query`, `/headers` or `/body`.
    pub request: EncodingTable,
    /// Encodings of response fields. An encoded field comes before the encoded fields inside it.
    /// Pointers start at the body.
    pub response: EncodingTable,
    /// Fields that the client fills in from the uploaded file.
    pub from_file: FromFileTable,
    /// The URL's fragment with its `#`, if the response is a page for the payer's browser.
    pub fragment: Option<&'static str>,
    /// Whether the server requires the merchant's certificate, which the transport must present.
    pub mutual_tls: bool,
    /// Whether a v2 request has no `nonce_str`.
    pub no_nonce: bool,
    /// Whether the response may come without a signature. [`Client::send`](crate::Client::send)
    /// still verifies a signature that is present.
    pub unsigned_response: bool,
    /// Whether a v2 response has neither `return_code` nor `retcode`, the fields that say whether
    /// the request was understood.
    pub no_status_field: bool,
}

impl Descriptor {
    /// Describes an operation with default properties: it is on the main host, its requests have no
    /// body and are signed as in v3, and its responses are JSON.
    pub const fn new(id: &'static str, verb: Method, path: &'static str) -> Self {
        Self {
            id,
            verb,
            path,
            body: Body::None,
            response_format: ResponseFormat::Json,
            signature: Signature::Header,
            servers: &[],
            query: &[],
            required: &[],
            choices: &[],
            times: &[],
            request: &[],
            response: &[],
            from_file: &[],
            fragment: None,
            mutual_tls: false,
            no_nonce: false,
            unsigned_response: false,
            no_status_field: false,
        }
    }

    /// Sets [`Descriptor::body`].
    pub const fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sets [`Descriptor::response_format`].
    pub const fn response_format(mut self, format: ResponseFormat) -> Self {
        self.response_format = format;
        self
    }

    /// Sets [`Descriptor::signature`].
    pub const fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
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

    /// Sets [`Descriptor::times`].
    pub const fn times(mut self, times: &'static [&'static str]) -> Self {
        self.times = times;
        self
    }

    /// Sets [`Descriptor::choices`].
    pub const fn choices(mut self, choices: &'static [Choice]) -> Self {
        self.choices = choices;
        self
    }

    /// Sets [`Descriptor::request`].
    pub const fn request(mut self, table: EncodingTable) -> Self {
        self.request = table;
        self
    }

    /// Sets [`Descriptor::response`].
    pub const fn response(mut self, table: EncodingTable) -> Self {
        self.response = table;
        self
    }

    /// Sets [`Descriptor::from_file`].
    pub const fn from_file(mut self, table: FromFileTable) -> Self {
        self.from_file = table;
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

    /// Sets [`Descriptor::no_nonce`].
    pub const fn no_nonce(mut self) -> Self {
        self.no_nonce = true;
        self
    }

    /// Sets [`Descriptor::unsigned_response`].
    pub const fn unsigned_response(mut self) -> Self {
        self.unsigned_response = true;
        self
    }

    /// Sets [`Descriptor::no_status_field`].
    pub const fn no_status_field(mut self) -> Self {
        self.no_status_field = true;
        self
    }

    /// Returns the names in the path's braces, in order.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let pieces = self.path.split('{').skip(1);
        pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
    }
}
