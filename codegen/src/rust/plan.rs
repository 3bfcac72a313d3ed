//! The plan of a page's code: every name, type and table. `planner` decides what they are.

use serde_json::Value;

use crate::api::{Encoding, Encryption, FromFile, Media, Method, Signature, Version};

pub(super) use super::sample::Sample;

/// A page's module.
#[derive(Debug)]
pub(super) struct Module {
    /// Its path in the crate: `v3`, `pay`, `transactions`, `jsapi`.
    pub(super) path: Vec<String>,
    /// The segments of the page's path, one for each part of the module's path.
    pub(super) url: Vec<String>,
    /// Its file below `src/`.
    pub(super) file: String,
    /// The page that it is generated from.
    pub(super) source: String,
    /// The feature that enables it.
    pub(super) feature: String,
    /// The first line of its documentation.
    pub(super) title: String,
    pub(super) operations: Vec<OperationPlan>,
    pub(super) event: Option<EventPlan>,
}

/// Returns the public path of a module: an `index` page is the module of its folder.
pub(super) fn place(path: &[String]) -> Vec<String> {
    match path.split_last() {
        Some((last, folder)) if last == "index" => folder.to_vec(),
        _ => path.to_vec(),
    }
}

/// An operation: its function, and the module of its types.
#[derive(Debug)]
pub(super) struct OperationPlan {
    /// The name of the function and of the module.
    pub(super) name: String,
    pub(super) docs: Vec<String>,
    /// The other names by which rustdoc's search finds it.
    pub(super) aliases: Vec<String>,
    /// Why the operation should no longer be called.
    pub(super) deprecated: Option<String>,
    /// The path parameters, in order.
    pub(super) path: Vec<String>,
    /// The fields on the top level of the request.
    pub(super) request: Vec<Field>,
    pub(super) request_docs: Vec<String>,
    /// The types below the request.
    pub(super) request_types: Vec<Named>,
    pub(super) response: Response,
    /// The types below the response.
    pub(super) response_types: Vec<Named>,
    /// The constant description of the operation that the client uses.
    pub(super) descriptor: Descriptor,
    /// How the client requests the next page of results, if the response is a page of results.
    pub(super) pages: Option<Pagination>,
    /// The docs' samples, the complete request first.
    pub(super) samples: Vec<Sample>,
    /// The complete request without the fields that few calls need, for the documentation.
    pub(super) example: Option<Sample>,
    /// A response with every field.
    pub(super) response_sample: Option<Value>,
}

/// How the results of an operation are paged.
#[derive(Debug)]
pub(super) struct Pagination {
    /// What changes from page to page.
    pub(super) kind: PaginationKind,
    /// The parameter that changes.
    pub(super) field: String,
    /// The parameter for the page size; for tokens, the response field with the next token.
    pub(super) other: Option<String>,
    /// The list in the response: its name on the wire, its Rust field, the type of its items.
    pub(super) items: (String, String, RustType),
    /// The response field with the total number of items.
    pub(super) total: Option<String>,
}

/// What changes from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PaginationKind {
    /// The number of the first item.
    Offset,
    /// The number of the page.
    Number,
    /// A token from the previous page.
    Token,
}

#[derive(Debug)]
pub(super) enum Response {
    /// `()`.
    Empty,
    /// A file's bytes.
    File,
    /// A page for the payer's browser.
    Redirect,
    /// A struct `Response`.
    Struct { docs: Vec<String>, fields: Vec<Field> },
}

/// Fields of one object, at least one of which is required.
#[derive(Debug)]
pub(super) struct Choice {
    /// Whether only one of them may be present.
    pub(super) exactly: bool,
    pub(super) pointers: Vec<String>,
}

/// The constant part of an operation.
#[derive(Debug)]
pub(super) struct Descriptor {
    pub(super) id: String,
    pub(super) verb: Method,
    pub(super) url: String,
    pub(super) servers: Vec<String>,
    /// The query parameters, in the docs' order.
    pub(super) query: Vec<String>,
    pub(super) body: Option<Media>,
    pub(super) response_format: ResponseFormat,
    pub(super) signature: Signature,
    pub(super) required: Vec<String>,
    pub(super) choices: Vec<Choice>,
    /// Pointers to texts that are times in RFC 3339.
    pub(super) times: Vec<String>,
    pub(super) request: Vec<(String, FieldTransform)>,
    pub(super) response: Vec<(String, FieldTransform)>,
    pub(super) from_file: Vec<(String, FromFile)>,
    pub(super) fragment: Option<String>,
    pub(super) flags: Vec<&'static str>,
}

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

/// A notification, as a variant of the enum of all notifications.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) variant: String,
    pub(super) docs: Vec<String>,
    /// The names by which rustdoc's search finds it.
    pub(super) aliases: Vec<String>,
    /// The public path of its module.
    pub(super) module: Vec<String>,
    pub(super) version: Version,
    /// The event types that identify it, each with its original type; `None` for any.
    pub(super) types: Vec<(String, Option<String>)>,
}

/// A notification: the struct of its resource.
#[derive(Debug)]
pub(super) struct EventPlan {
    pub(super) version: Version,
    /// The official name.
    pub(super) title: String,
    /// The names by which rustdoc's search finds it.
    pub(super) aliases: Vec<String>,
    /// The event types that it arrives with. Notifications of v2 without one are identified by the
    /// URL that receives them.
    pub(super) event_types: Vec<String>,
    /// The original types of its resource; empty for any.
    pub(super) original_types: Vec<String>,
    pub(super) docs: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) types: Vec<Named>,
    /// The encrypted and encoded fields of the resource.
    pub(super) wire: Vec<(String, FieldTransform)>,
    /// The merchant's reply, if it has more than the usual code and message.
    pub(super) reply: Option<Reply>,
    /// A resource with every field.
    pub(super) sample: Value,
}

/// A merchant's reply to a notification.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) docs: Vec<String>,
    pub(super) fields: Vec<Field>,
    pub(super) types: Vec<Named>,
}

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

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) wire: String,
    pub(super) ty: RustType,
    pub(super) docs: Vec<String>,
    pub(super) part: Part,
}

/// The part of a request that a field goes to; `Object` for the field of any other object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Query,
    Header,
    Body,
    Object,
}

/// A Rust type, once the names are known.
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
    /// Returns the type as code outside its module writes it, with `prefix`, the path to the module, before
    /// the type's name.
    pub(super) fn below(self, prefix: &str) -> RustType {
        match self {
            RustType::Object(name) => RustType::Object(format!("{prefix}{name}")),
            RustType::Enum(name) => RustType::Enum(format!("{prefix}{name}")),
            other => other,
        }
    }
}
