//! The API: operations, notifications and the shapes of their data, independent of how the pages are
//! written.
//!
//! Architecture invariant: an `Api` is validated once, when it is built, so the writers that use it
//! cannot fail. An `Api` contains no spans, so two docs trees that state the same facts produce
//! equal `Api`s.

mod example;
mod lint;
mod lower;
mod module_path;
mod places;
mod visit;

use serde_json::Value;

pub(crate) use crate::docs::ATTRIBUTES;
pub(crate) use crate::docs::bilingual;
pub use crate::docs::{
    Attributes, Direction, Encoding, Encryption, Format, FromFile, Media, Method, Root, SignatureScheme, Version,
};
pub(crate) use example::names;
pub use lower::lower;
pub(crate) use module_path::{snake, words};
pub(crate) use places::{OfOperation, Places, is_keyword, step};

/// Everything that a docs tree describes: its pages, sorted by path.
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
    /// The name of the Rust module, if the front matter sets one. Needed where two pages would get
    /// the same module.
    pub module: Option<String>,
    /// The operations, in the order of the page.
    pub operations: Vec<Operation>,
    /// The notification, if the page is below `webhook/`.
    pub event: Option<Event>,
}

impl Page {
    /// Returns the page's root folder, such as `openapi/v3`, with the prefix of its URLs, its API version
    /// and its signature schemes.
    pub fn root(&self) -> &'static Root {
        Root::of_page(&self.path)
            .map_or_else(|| unreachable!("{} is not in a folder of pages", self.path), |(root, _)| root)
    }
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Operation {
    /// The method and the URL as an identifier: `post_v3_pay_transactions_jsapi`.
    pub id: String,
    /// The HTTP method.
    pub verb: Method,
    /// The path of the URL, with its parameters in braces.
    pub url: String,
    /// The API version and the first segment of the URL: `v3-pay`.
    pub family: String,
    /// The official name.
    pub title: String,
    /// The name in English.
    pub english: String,
    /// What it does, as `中文。 / English.`
    pub description: String,
    /// The URLs of the official pages.
    pub links: Vec<String>,
    /// Whether it was taken offline, closed to new merchants, or replaced.
    pub deprecated: bool,
    /// The URLs of the operations to call instead, each with the method as its fragment if the page names
    /// one.
    pub successors: Vec<String>,
    /// Whether merchants must apply for a permission before they can call it.
    pub permission: bool,
    /// The strongest kind of source that confirms it.
    pub confirmed: Confirmation,
    /// The hosts that serve it, each with its path prefix, if any. The preferred host comes first.
    pub servers: Vec<String>,
    /// Whether the call needs the merchant's client certificate.
    pub mutual_tls: bool,
    /// Whether the v2 body has no `nonce_str`.
    pub no_nonce: bool,
    /// Whether the request carries no signature.
    pub unsigned_request: bool,
    /// Whether the response carries no signature.
    pub unsigned_response: bool,
    /// The fragment of the URL, if the operation is a page for browsers.
    pub fragment: Option<String>,
    /// Path, query and header parameters, in this order.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// Whether the compiler generated the samples of the request.
    pub made: bool,
    /// The response.
    pub response: ResponseBody,
    /// An example of the response, generated so that its values agree with the request's sample.
    /// Pages contain no response examples.
    pub response_example: Option<Value>,
    /// The body of an error response, if it differs from the usual one.
    pub failure: Option<Schema>,
}

impl Operation {
    /// Returns the API version, which follows from the URL.
    pub fn version(&self) -> Version {
        Root::of_url(&self.url).map_or(Version::V2, |(root, _)| root.version)
    }

    /// Returns how its requests are signed. Ignores which fields are marked as required, because the
    /// docs get these marks wrong more often than anything else.
    pub fn signature(&self) -> Signature {
        if self.unsigned_request {
            return Signature::None;
        }
        if self.version() != Version::V2 {
            return Signature::Header;
        }
        let query = self.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
        let body = self.body.iter().flat_map(|body| body.schema.properties());
        let mut fields = query.map(|parameter| &parameter.property).chain(body);
        match fields.find(|field| field.name == "sign_type") {
            None => Signature::Md5,
            Some(field) => match field.schema.values() {
                [only] if only.text == "HMAC-SHA256" => Signature::HmacSha256,
                _ => Signature::Any,
            },
        }
    }

    /// Returns the method and the URL as people write them: `POST /v3/pay/transactions/jsapi`.
    pub fn name(&self) -> String {
        format!("{} {}", self.verb.as_str().to_uppercase(), self.url)
    }
}

/// How the requests of an operation are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signature {
    /// Requests are not signed.
    None,
    /// The signature is in the header `Authorization` (v3).
    Header,
    /// The signature is in the field `sign` (v2). It uses MD5, because there is no field `sign_type`.
    Md5,
    /// The signature is in the field `sign` (v2). It uses HMAC-SHA256, the only value of `sign_type`.
    HmacSha256,
    /// The signature is in the field `sign` (v2). `sign_type` names the algorithm, which the caller
    /// chooses.
    Any,
}

impl Signature {
    /// Returns the value of `x-signature` in documents.
    pub fn word(self) -> &'static str {
        match self {
            Signature::None => "none",
            Signature::Header => "header",
            Signature::Md5 => "md5",
            Signature::HmacSha256 => "hmac-sha256",
            Signature::Any => "any",
        }
    }
}

/// The strongest kind of source that confirms an operation or a notification. The kinds are ordered
/// from strong to weak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confirmation {
    /// An official page describes it.
    OfficialPage,
    /// An official SDK or sample contains it.
    OfficialSample,
    /// Two independent SDKs contain it.
    TwoSdks,
    /// At most one SDK contains it, and no official source is known.
    #[default]
    ThirdParty,
}

impl Confirmation {
    /// The kinds, each with its word in `docs/provenance.toml` and in documents.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("official-page", Self::OfficialPage),
        ("official-sample", Self::OfficialSample),
        ("two-sdks", Self::TwoSdks),
        ("third-party", Self::ThirdParty),
    ];

    /// Returns the kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, confirmed)| *confirmed)
    }

    /// Returns its index in [`Self::WORDS`].
    pub fn rank(self) -> usize {
        self as usize
    }

    /// Returns the word for the kind, as in [`Self::WORDS`].
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }
}

/// The part of a request that contains a parameter.
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
    /// The part of the request that contains it.
    pub place: ParameterLocation,
    /// Its name and shape, and whether it is required.
    pub property: Property,
    /// Its value in the sample.
    pub example: Option<Value>,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Body {
    /// Its format.
    pub media: Media,
    /// Whether it is required.
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
    /// The complete sample.
    pub example: Option<Value>,
    /// The samples of variants of the request, each with its label.
    pub variants: Vec<(String, Value)>,
}

/// The label of the complete sample. Samples of variants have other labels.
pub(crate) const WHOLE: &str = "request";

/// A response.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum ResponseBody {
    /// A JSON or XML document.
    Body(Media, Schema),
    /// No body.
    Empty,
    /// A file, as bytes.
    File,
    /// A redirect.
    Redirect,
}

impl ResponseBody {
    /// Returns whether this is an XML body (v2) whose fields are documented, but don't include `sign`.
    /// Nothing in such a body proves its origin.
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
    /// The API version.
    pub version: Version,
    /// The official name.
    pub title: String,
    /// The name in English.
    pub english: String,
    /// When it is sent, as `中文。 / English.`
    pub description: String,
    /// The URLs of the official pages.
    pub links: Vec<String>,
    /// Whether it is no longer sent to new merchants.
    pub deprecated: bool,
    /// The notifications that are sent instead.
    pub successors: Vec<String>,
    /// Whether merchants must apply for a permission before they receive it.
    pub permission: bool,
    /// The strongest kind of source that confirms it.
    pub confirmed: Confirmation,
    /// The headers of the notification.
    pub headers: Vec<Parameter>,
    /// The body.
    pub body: Body,
    /// The headers of the merchant's reply.
    pub reply_headers: Vec<Property>,
    /// The format and the body of the merchant's reply.
    pub reply: Option<(Media, Schema)>,
}

/// A named field.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Whether the docs mark it as required.
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
}

impl Property {
    /// Returns whether the name stands for numbered fields: `coupon_id_$n` stands for `coupon_id_0`,
    /// `coupon_id_1` and so on.
    pub fn is_numbered(&self) -> bool {
        self.name.contains("$n")
    }
}

/// The shape of a value.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Schema {
    /// Its kind, with the data that only this kind has.
    pub kind: SchemaKind,
    /// What it means, according to the docs.
    pub description: String,
    /// The attributes of its row.
    pub attributes: Attributes,
}

impl Schema {
    /// Creates a schema of `kind` with nothing else set.
    pub fn new(kind: SchemaKind) -> Self {
        Self { kind, description: String::new(), attributes: Attributes::default() }
    }

    /// Creates the schema of a string.
    pub fn string() -> Self {
        Self::new(SchemaKind::String(Text::default()))
    }

    /// Returns the schema of the value that users see. This is the schema of the content if the value is
    /// a string with content, and this schema itself otherwise.
    pub fn plain(&self) -> &Schema {
        self.content().map_or(self, |(_, content)| content)
    }

    /// Returns the properties of an object. Returns an empty list for other kinds.
    pub fn properties(&self) -> &[Property] {
        match &self.kind {
            SchemaKind::Object(properties) => properties,
            _ => &[],
        }
    }

    /// Returns the values of an enum. Returns an empty list for other schemas.
    pub fn values(&self) -> &[EnumValue] {
        self.enumeration().map_or(&[], |values| &values.list)
    }

    /// Returns the list of values, which may be empty. Only strings and integers have one.
    pub fn enumeration(&self) -> Option<&Enumeration> {
        match &self.kind {
            SchemaKind::String(text) => Some(&text.values),
            SchemaKind::Integer(integer) => Some(&integer.values),
            _ => None,
        }
    }

    /// Returns the list of values, which may be empty. Only strings and integers have one.
    pub fn enumeration_mut(&mut self) -> Option<&mut Enumeration> {
        match &mut self.kind {
            SchemaKind::String(text) => Some(&mut text.values),
            SchemaKind::Integer(integer) => Some(&mut integer.values),
            _ => None,
        }
    }

    /// Returns the default as JSON.
    pub fn default(&self) -> Option<Value> {
        match &self.kind {
            SchemaKind::String(text) => text.default.clone().map(Value::from),
            SchemaKind::Integer(integer) => integer.default.map(Value::from),
            SchemaKind::Boolean(default) => default.map(Value::from),
            _ => None,
        }
    }

    /// Returns the schema of what a string contains once it is decrypted, and how this content is
    /// encoded.
    pub fn content(&self) -> Option<(Encoding, &Schema)> {
        match &self.kind {
            SchemaKind::String(Text { content: Some((encoding, content)), .. }) => Some((*encoding, content)),
            _ => None,
        }
    }

    /// Returns the schema of what a string contains once it is decrypted.
    pub fn content_mut(&mut self) -> Option<&mut Schema> {
        match &mut self.kind {
            SchemaKind::String(Text { content: Some((_, content)), .. }) => Some(content),
            _ => None,
        }
    }
}

/// The kind of a value.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum SchemaKind {
    /// Text.
    String(Text),
    /// A 64-bit integer.
    Integer(Integer),
    /// An exact decimal number.
    Decimal,
    /// `true` or `false`, with the default, if any.
    Boolean(Option<bool>),
    /// The bytes of a file, in `multipart/form-data`.
    Bytes,
    /// Named fields. If the list is empty, the fields of the object are unknown.
    Object(Vec<Property>),
    /// A list.
    List(Box<Schema>),
    /// One of several shapes.
    OneOf(Vec<Schema>),
}

/// The data that only strings have.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Text {
    /// The values, if it is an enum.
    pub values: Enumeration,
    /// The default.
    pub default: Option<String>,
    /// The schema of what the string contains once it is decrypted, and how this content is encoded.
    pub content: Option<(Encoding, Box<Schema>)>,
}

/// The data that only integers have.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Integer {
    /// The values, if it is an enum.
    pub values: Enumeration,
    /// The default.
    pub default: Option<i64>,
}

/// The values of an enum. The list is empty if the schema is not an enum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Enumeration {
    /// The values, in the order of the docs.
    pub list: Vec<EnumValue>,
    /// Whether the list is complete. A list of received values is never treated as complete.
    pub closed: bool,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// The value on the wire.
    pub text: String,
    /// What it means, if the docs say.
    pub meaning: Option<String>,
}

/// The usual host. It serves every operation, unless the page names hosts that replace it.
pub const HOST: &str = "https://api.mch.weixin.qq.com";
