//! What is printed of a page: every name, type and table, decided. The deciding is in `planner`.

use crate::api::{Encoding, Media, Seal, Verb};

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
}

/// The type of an answer.
#[derive(Debug)]
pub(super) enum Response {
    /// `()`.
    Empty,
    /// A file's bytes.
    File,
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
    pub(super) verb: Verb,
    pub(super) url: String,
    pub(super) servers: Vec<String>,
    pub(super) body: Option<Media>,
    pub(super) answer: AnswerKind,
    pub(super) required: Vec<String>,
    pub(super) request: Vec<(String, Wire)>,
    pub(super) response: Vec<(String, Wire)>,
    pub(super) flags: Vec<&'static str>,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerKind {
    Json,
    Xml,
    Empty,
    File,
    Redirect,
}

/// What happens to a string between the user and the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wire {
    Seal(Seal),
    Encode(Encoding),
}

/// A notification: the struct of what it carries.
#[derive(Debug)]
pub(super) struct EventPlan {
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
    pub(super) ty: Rust,
    pub(super) docs: Vec<String>,
    /// The part of the request that it goes to.
    pub(super) part: Part,
}

/// The part of a request that a field goes to; fields of nested objects have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Query,
    Header,
    Body,
}

/// A Rust type with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rust {
    String,
    Integer,
    Boolean,
    Sensitive,
    Value,
    Named(String),
    List(Box<Rust>),
}

/// Which way a type goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}
