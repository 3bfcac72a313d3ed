//! The API: operations, notifications and the shapes that they carry, free of how they were written down.
//!
//! Architecture invariant: an `Api` is validated once, when it is made; the writers behind it cannot fail.
//! It holds no spans, so that two trees of pages that say the same make equal `Api`s.

mod example;
mod lower;
mod module_path;
mod visit;

use serde_json::Value;

pub use crate::docs::{Encoding, Encryption, FromFile, Media, Version};
pub(crate) use example::names;
pub use lower::lower;
pub(crate) use module_path::{snake, words};

/// Everything that a docs tree describes, by page, sorted by path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The pages.
    pub pages: Vec<Page>,
}

/// A page: the operations of one URL, or a notification.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Page {
    /// The path below the docs folder, without `.md`: `openapi/v3/pay/transactions/jsapi`.
    pub path: String,
    /// The official name.
    pub title: String,
    /// The Rust module of a notification, where the path gives no free one.
    pub module: Option<String>,
    /// The operations, in the order of the page.
    pub operations: Vec<Operation>,
    /// The notification of a page below `webhook/`.
    pub event: Option<Event>,
}

/// The verb of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
    /// Reads the headers.
    Head,
}

impl Method {
    /// All verbs, in the order in which OpenAPI lists them.
    pub const ALL: [Method; 6] = [Method::Get, Method::Put, Method::Post, Method::Delete, Method::Head, Method::Patch];

    /// In lower case, as anchors and OpenAPI write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Patch => "patch",
            Method::Delete => "delete",
            Method::Head => "head",
        }
    }
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Operation {
    /// The verb and the URL: `post_v3_pay_transactions_jsapi`.
    pub id: String,
    /// The verb.
    pub verb: Method,
    /// The path of the URL, with its parameters in braces.
    pub url: String,
    /// The generation and the first segment of the URL: `v3-pay`.
    pub family: String,
    /// The official name.
    pub title: String,
    /// What it does.
    pub description: String,
    /// The official pages.
    pub links: Vec<String>,
    /// Taken off line, closed to new merchants, or replaced.
    pub deprecated: bool,
    /// What to call instead: URLs, with the verb as fragment.
    pub successors: Vec<String>,
    /// Whether a permission must be applied for.
    pub permission: bool,
    /// The hosts that serve it, the first one preferred; with a path prefix, if any.
    pub servers: Vec<String>,
    /// The call needs the merchant's client certificate.
    pub mutual_tls: bool,
    /// The v2 body goes without `nonce_str`.
    pub no_nonce: bool,
    /// The request carries no signature.
    pub unsigned_request: bool,
    /// The answer carries no signature.
    pub unsigned_response: bool,
    /// The fragment of a page's URL.
    pub fragment: Option<String>,
    /// Path, query and header parameters, in this order.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// The answer.
    pub response: ResponseBody,
    /// The body of a failure, where it is not the usual one.
    pub failure: Option<Schema>,
}

impl Operation {
    /// The verb and the URL as people write them: `POST /v3/pay/transactions/jsapi`.
    pub fn name(&self) -> String {
        format!("{} {}", self.verb.as_str().to_uppercase(), self.url)
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterLocation {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
}

/// A path, query or header parameter.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Parameter {
    /// Where it goes.
    pub place: ParameterLocation,
    /// Its name, shape and mark.
    pub property: Property,
    /// Its value in the sample.
    pub example: Option<Value>,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Body {
    /// How it is written.
    pub media: Media,
    /// Whether it must be there.
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
    /// The sample.
    pub example: Option<Value>,
    /// Samples of variants, by their labels.
    pub variants: Vec<(String, Value)>,
}

/// The label of a whole sample where it stands among those of variants.
pub(crate) const WHOLE: &str = "request";

/// An answer.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum ResponseBody {
    /// JSON or XML.
    Body(Media, Schema),
    /// Nothing.
    Empty,
    /// Bytes.
    File,
    /// A redirect.
    Redirect,
}

impl ResponseBody {
    /// Whether it is a document of v2 without a field `sign`: nothing in it proves where it comes from.
    pub fn lacks_signature(&self) -> bool {
        match self {
            ResponseBody::Body(Media::Xml, schema) => {
                !schema.properties().is_empty() && schema.properties().iter().all(|property| property.name != "sign")
            }
            _ => false,
        }
    }
}

/// A notification.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Event {
    /// The page's file name: `TRANSACTION.SUCCESS`.
    pub name: String,
    /// The generation.
    pub version: Version,
    /// The official name.
    pub title: String,
    /// When it is sent.
    pub description: String,
    /// The official pages.
    pub links: Vec<String>,
    /// No longer sent to new merchants.
    pub deprecated: bool,
    /// What is sent instead.
    pub successors: Vec<String>,
    /// Whether a permission must be applied for.
    pub permission: bool,
    /// The headers that come with it.
    pub headers: Vec<Parameter>,
    /// The body.
    pub body: Body,
    /// What the merchant answers; its headers first.
    pub reply_headers: Vec<Property>,
    /// The body of the answer, and how it is written.
    pub reply: Option<(Media, Schema)>,
}

/// A named field.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Whether the docs mark it required.
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
}

/// The shape of a value.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Schema {
    /// What it is.
    pub kind: SchemaKind,
    /// What it means, in the docs' words.
    pub description: String,
    /// The default.
    pub default: Option<Value>,
    /// The most characters a string may have.
    pub max_length: Option<u64>,
    /// The values of an enum; of a list, of its items.
    pub values: Vec<EnumValue>,
    /// Whether the list is complete; only lists in requests can be.
    pub closed: bool,
    /// How the string is encrypted.
    pub encryption: Option<Encryption>,
    /// How the string, once decrypted, holds something else, and what.
    pub content: Option<(Encoding, Box<Schema>)>,
    /// Whether the merchant signs the value.
    pub signed: bool,
    /// Whether the name stands for numbered fields (`$n`).
    pub numbered: bool,
    /// What of an upload's file the client fills in here.
    pub from_file: Option<FromFile>,
    /// Whether the value counts pages, where its name would have it count items.
    pub page_number: bool,
}

impl Schema {
    /// A schema of `kind` about which nothing else is said.
    pub fn new(kind: SchemaKind) -> Self {
        Self {
            kind,
            description: String::new(),
            default: None,
            max_length: None,
            values: Vec::new(),
            closed: false,
            encryption: None,
            content: None,
            signed: false,
            numbered: false,
            from_file: None,
            page_number: false,
        }
    }

    /// The schema of the value that a user has: of a string that holds something, what it holds.
    pub fn plain(&self) -> &Schema {
        self.content.as_ref().map_or(self, |(_, held)| held)
    }

    /// The properties of an object; none for other kinds.
    pub fn properties(&self) -> &[Property] {
        match &self.kind {
            SchemaKind::Object(properties) => properties,
            _ => &[],
        }
    }
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum SchemaKind {
    /// Text.
    String,
    /// A whole number of 64 bits.
    Integer,
    /// A number with decimals, exact.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// Bytes, in `multipart/form-data`.
    Bytes,
    /// Named fields; of an object without any, nothing is known.
    Object(Vec<Property>),
    /// A list.
    List(Box<Schema>),
    /// One of several shapes.
    OneOf(Vec<Schema>),
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// As it is on the wire.
    pub text: String,
    /// What it means, if the docs say.
    pub meaning: Option<String>,
}

/// The usual host.
pub const HOST: &str = "https://api.mch.weixin.qq.com";
