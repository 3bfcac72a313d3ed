//! What is printed of a page: every name, type and table, decided. The deciding is in `planner`.

use serde_json::Value;

use crate::api::{Encoding, Encryption, FromFile, Media, Method, Version};

pub(super) use super::sample::Sample;

/// A page's module.
#[derive(Debug)]
pub(super) struct Module {
    /// Its path in the crate: `v3`, `pay`, `transactions`, `jsapi`.
    pub(super) path: Vec<String>,
    /// The segments of the page's path, one for each part of the module's.
    pub(super) url: Vec<String>,
    /// Its file below `src/`.
    pub(super) file: String,
    /// The page that it is made of.
    pub(super) source: String,
    /// The feature that turns it on.
    pub(super) feature: String,
    /// The first line of its documentation.
    pub(super) title: String,
    /// The operations.
    pub(super) operations: Vec<OperationPlan>,
    /// The notification.
    pub(super) event: Option<EventPlan>,
}

/// The public path of a module: an `index` page is its folder.
pub(super) fn place(path: &[String]) -> Vec<String> {
    match path.split_last() {
        Some((last, folder)) if last == "index" => folder.to_vec(),
        _ => path.to_vec(),
    }
}

/// An operation: its function, and the module of its types.
#[derive(Debug)]
pub(super) struct OperationPlan {
    /// The name of both.
    pub(super) name: String,
    /// The function's documentation.
    pub(super) docs: Vec<String>,
    /// What rustdoc's search finds it by.
    pub(super) aliases: Vec<String>,
    /// Why not to call it any more.
    pub(super) deprecated: Option<String>,
    /// The parameters of the path, in order.
    pub(super) path: Vec<String>,
    /// The request's own fields.
    pub(super) request: Vec<Field>,
    /// Documentation of the request.
    pub(super) request_docs: Vec<String>,
    /// The types of the request.
    pub(super) request_types: Vec<Named>,
    /// The type of the answer.
    pub(super) response: Response,
    /// The types of the answer.
    pub(super) response_types: Vec<Named>,
    /// What the client knows of it.
    pub(super) descriptor: Descriptor,
    /// How the pages of its results follow each other.
    pub(super) pages: Option<Pagination>,
    /// The docs' samples, the whole one first.
    pub(super) samples: Vec<Sample>,
    /// A response with every field.
    pub(super) response_sample: Option<Value>,
}

/// How the pages of results follow each other.
#[derive(Debug)]
pub(super) struct Pagination {
    /// What moves from page to page.
    pub(super) kind: PaginationKind,
    /// The parameter that moves.
    pub(super) field: String,
    /// The parameter of a page's size; of tokens, the answer's field with the next one.
    pub(super) other: Option<String>,
    /// The answer's list: its name on the wire, its field, the type of its items.
    pub(super) items: (String, String, RustType),
    /// The answer's field with the number of all items.
    pub(super) total: Option<String>,
}

/// What moves from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PaginationKind {
    /// The number of the first item.
    Offset,
    /// The number of the page.
    Number,
    /// A token that the page before gives.
    Token,
}

/// The type of an answer.
#[derive(Debug)]
pub(super) enum Response {
    /// `()`.
    Empty,
    /// A file's bytes.
    File,
    /// A page for the payer's browser.
    Redirect,
    /// A struct `Response`.
    Struct {
        /// Its documentation.
        docs: Vec<String>,
        /// Its fields.
        fields: Vec<Field>,
    },
}

/// The constant part of an operation.
#[derive(Debug)]
pub(super) struct Descriptor {
    pub(super) id: String,
    pub(super) verb: Method,
    pub(super) url: String,
    pub(super) servers: Vec<String>,
    /// The fields of the query, in the docs' order.
    pub(super) query: Vec<String>,
    pub(super) body: Option<Media>,
    pub(super) response_format: ResponseFormat,
    pub(super) required: Vec<String>,
    pub(super) request: Vec<(String, FieldTransform)>,
    pub(super) response: Vec<(String, FieldTransform)>,
    pub(super) from_file: Vec<(String, FromFile)>,
    pub(super) fragment: Option<String>,
    pub(super) flags: Vec<&'static str>,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResponseFormat {
    Json,
    Xml,
    Empty,
    File,
    Redirect,
}

/// What happens to a string between the user and the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldTransform {
    Encryption(Encryption),
    Encode(Encoding),
}

/// A notification as the enum of all knows it.
#[derive(Debug)]
pub(super) struct Known {
    /// Its variant.
    pub(super) variant: String,
    pub(super) docs: Vec<String>,
    /// The public path of its module.
    pub(super) module: Vec<String>,
    pub(super) version: Version,
    /// The event types that it comes under, each with the original type that goes with it; none for any.
    pub(super) types: Vec<(String, Option<String>)>,
}

/// A notification: the struct of what it carries.
#[derive(Debug)]
pub(super) struct EventPlan {
    /// The generation.
    pub(super) version: Version,
    /// The official name.
    pub(super) title: String,
    /// The event types that it comes under; v2's that have none are told by the address that they come to.
    pub(super) event_types: Vec<String>,
    /// The original types of its resource; none for any.
    pub(super) original_types: Vec<String>,
    pub(super) docs: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) types: Vec<Named>,
    /// Encodings of the resource's fields.
    pub(super) wire: Vec<(String, FieldTransform)>,
    /// What the merchant answers, where it is more than a code.
    pub(super) reply: Option<Reply>,
    /// A resource with every field.
    pub(super) sample: Value,
}

/// What a merchant answers to a notification.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) docs: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) types: Vec<Named>,
}

/// A named type.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) docs: Vec<String>,
    pub(super) body: Body,
}

/// A struct's or an enum's body.
#[derive(Debug)]
pub(super) enum Body {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
}

/// A variant of an open enum.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) docs: Vec<String>,
}

/// A field.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) ty: RustType,
    pub(super) docs: Vec<String>,
    /// Where it goes.
    pub(super) part: Part,
}

/// The part of a request that a field goes to, or the object that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Query,
    Header,
    Body,
    Object,
}

/// A Rust type with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RustType {
    String,
    Integer,
    Decimal,
    Boolean,
    Sensitive,
    Value,
    Upload,
    Object(String),
    Enum(String),
    List(Box<RustType>),
    Numbered(Box<RustType>, usize),
}

impl RustType {
    /// The type as seen from outside the module that `prefix` leads into.
    pub(super) fn below(self, prefix: &str) -> RustType {
        match self {
            RustType::Object(name) => RustType::Object(format!("{prefix}{name}")),
            RustType::Enum(name) => RustType::Enum(format!("{prefix}{name}")),
            other => other,
        }
    }
}

/// Which way a type goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}
