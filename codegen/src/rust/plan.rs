//! Every decision about a page's module. What is printed of it is in `emit`.

use std::collections::BTreeSet;

use super::{
    Problem, docs,
    names::{camel, escape, segment, snake},
    shapes::{Content, Field as Shaped, Shapes, Type},
};
use crate::api::{
    Answer, Encoding, EnumValue, Event, HOST, Kind, Media, Operation, Page, Parameter, Place, Property, Schema, Seal,
    Verb,
};

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
enum Direction {
    Sent,
    Received,
}

/// Names that the printed code uses in a module of types, so that no type of the docs may take them.
const RESERVED: &[&str] = &[
    "Answer",
    "Body",
    "Clone",
    "Debug",
    "Default",
    "Descriptor",
    "Eq",
    "Extra",
    "File",
    "Hash",
    "Into",
    "IntoIterator",
    "Operation",
    "Option",
    "PartialEq",
    "Parts",
    "Request",
    "Resource",
    "Response",
    "Self",
    "Sensitive",
    "String",
    "Unrecognized",
    "Value",
    "Vec",
    "Verb",
    "Wire",
];

/// Methods and fields that every struct has.
const RESERVED_FIELDS: &[&str] = &["extra", "path_parameters"];

/// Headers that the client sets by itself on every call.
const CLIENT_HEADERS: &[&str] = &["accept", "authorization", "content-type", "user-agent", "wechatpay-serial"];

/// Plans a page's module.
///
/// # Errors
/// Names that fall together and cannot be told apart.
pub(super) fn module(page: &Page) -> Result<Module, Vec<Problem>> {
    let mut planner = Planner { page, problems: Vec::new() };
    let path = planner.path();
    let feature = match (&page.event, page.operations.first()) {
        (None, Some(operation)) => feature(&operation.family),
        _ => "webhooks".to_owned(),
    };
    let operations = page.operations.iter().map(|operation| planner.operation(operation, &feature)).collect();
    let event = page.event.as_ref().map(|event| planner.event(event));
    let head = match (&page.event, page.operations.as_slice()) {
        (Some(event), _) => format!("{} · `{}`", page.title, event.name),
        (None, operations) => {
            let calls: Vec<String> = operations
                .iter()
                .map(|operation| format!("`{} {}`", operation.verb.as_str().to_uppercase(), operation.url))
                .collect();
            format!("{} · {}", page.title, calls.join(", "))
        }
    };
    if !planner.problems.is_empty() {
        return Err(planner.problems);
    }
    Ok(Module {
        file: format!("{}.rs", path.iter().map(|part| file_name(part)).collect::<Vec<_>>().join("/")),
        path,
        url: page.path.strip_prefix("openapi/").unwrap_or(&page.path).split('/').map(str::to_owned).collect(),
        source: format!("docs/{}.md", page.path),
        feature,
        title: docs::escape(&head),
        operations,
        event,
    })
}

fn file_name(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}

/// A family as the name of a Cargo feature.
fn feature(family: &str) -> String {
    family.replace(['{', '}'], "").to_lowercase()
}

struct Planner<'a> {
    page: &'a Page,
    problems: Vec<Problem>,
}

impl Planner<'_> {
    /// The module's path: the URL's segments, or a notification's file name.
    fn path(&self) -> Vec<String> {
        let path = self.page.path.strip_prefix("openapi/").unwrap_or(&self.page.path);
        let mut modules: Vec<String> = path.split('/').map(|part| escape(&segment(part))).collect();
        if let Some(last) = modules.last_mut() {
            match (&self.page.module, &self.page.event) {
                (Some(module), _) => *last = escape(&snake(module)),
                // Files of notifications are called by their event type, in capitals. The few that have none are
                // called by a phrase, which may read like a type; a suffix tells them apart, whatever else is there.
                (None, Some(event)) if !event.name.contains(char::is_uppercase) => last.push_str("_notice"),
                _ => {}
            }
        }
        modules
    }

    fn problem(&mut self, message: String, help: &str) {
        self.problems.push(Problem { page: self.page.path.clone(), message, help: help.to_owned() });
    }

    fn operation(&mut self, operation: &Operation, feature: &str) -> OperationPlan {
        let mut shapes = Shapes::default();
        let of = |place: Place| -> Vec<&Parameter> {
            operation.parameters.iter().filter(|parameter| parameter.place == place).collect()
        };
        let properties = |place: Place| -> Vec<Property> {
            of(place)
                .into_iter()
                .map(|parameter| parameter.property.clone())
                .filter(|property| {
                    place != Place::Header || !CLIENT_HEADERS.contains(&property.name.to_lowercase().as_str())
                })
                .collect()
        };
        let body = operation.body.as_ref().map(|body| &body.schema);
        let parts = [
            (Part::Query, properties(Place::Query)),
            (Part::Header, properties(Place::Header)),
            (Part::Body, body.map(|schema| schema.properties().to_vec()).unwrap_or_default()),
        ];
        let shaped: Vec<(Part, Vec<Shaped>)> =
            parts.iter().map(|(part, properties)| (*part, shapes.fields(properties))).collect();
        let (types, names) = self.types(shapes, &operation.id, Direction::Sent);
        let mut request = Vec::new();
        for (part, fields) in shaped {
            request.extend(fields.into_iter().map(|field| (part, field)));
        }
        let request = self.fields(request, &names, &operation.id, Direction::Sent);
        let mut shapes = Shapes::default();
        let answer = match &operation.answer {
            Answer::Body(_, schema) => shapes.fields(schema.properties()),
            _ => Vec::new(),
        };
        let (response_types, response_names) = self.types(shapes, &operation.id, Direction::Received);
        let response_names: Vec<String> = response_names.iter().map(|name| format!("response::{name}")).collect();
        let answer = answer.into_iter().map(|field| (Part::Body, field)).collect();
        let response_fields = self.fields(answer, &response_names, &operation.id, Direction::Received);
        let title = docs::escape(&operation.title);
        let response = match &operation.answer {
            Answer::Empty | Answer::Redirect => Response::Empty,
            Answer::File => Response::File,
            Answer::Body(..) => {
                Response::Struct { docs: vec![format!("The answer of {title}.")], fields: response_fields }
            }
        };
        OperationPlan {
            name: escape(operation.verb.as_str()),
            docs: operation_docs(operation, feature),
            aliases: aliases([&operation.title, &operation.url, &operation.id]),
            deprecated: deprecated(operation.deprecated, &operation.successors),
            path: of(Place::Path).iter().map(|parameter| escape(&snake(&parameter.property.name))).collect(),
            request_docs: request_docs(operation, &title),
            request,
            request_types: types,
            response,
            response_types: local(response_types),
            descriptor: descriptor(operation, &parts),
        }
    }

    fn event(&mut self, event: &Event) -> EventPlan {
        let resource = resource(&event.body.schema).unwrap_or(&event.body.schema);
        let mut shapes = Shapes::default();
        let fields = shapes.fields(resource.properties());
        let (types, names) = self.types(shapes, &event.name, Direction::Received);
        let fields = fields.into_iter().map(|field| (Part::Body, field)).collect();
        let fields = self.fields(fields, &names, &event.name, Direction::Received);
        let mut text = vec![sentence(&event.description, &event.title), String::new()];
        text.push(reference(&event.title, &event.links, "webhooks"));
        if let Some(note) = deprecated(event.deprecated, &event.successors) {
            text.extend([String::new(), format!("**Deprecated**: {}.", docs::escape(&note))]);
        }
        EventPlan { docs: text, fields, types }
    }

    /// The types of one direction, and their names by id.
    fn types(&mut self, shapes: Shapes, place: &str, direction: Direction) -> (Vec<Named>, Vec<String>) {
        let named = match shapes.name(RESERVED) {
            Ok(named) => named,
            Err(ambiguous) => {
                let message = format!("{place}: the types of {} fall together", ambiguous.join(", "));
                self.problem(message, "the names of their fields and parents are the same: mend the page");
                return (Vec::new(), Vec::new());
            }
        };
        let names: Vec<String> = named.iter().map(|(name, _)| name.clone()).collect();
        let types = named
            .into_iter()
            .map(|(name, shape)| {
                let body = match shape.content {
                    Content::Struct(fields) => {
                        let fields = fields.into_iter().map(|field| (Part::Body, field)).collect();
                        Body::Struct(self.fields(fields, &names, place, direction))
                    }
                    Content::Enum(values) => Body::Enum(self.variants(&values, place)),
                };
                let text = if shape.description.is_empty() { name.clone() } else { shape.description };
                Named { docs: lines(&text), name, body }
            })
            .collect();
        (types, names)
    }

    fn fields(
        &mut self,
        fields: Vec<(Part, Shaped)>,
        names: &[String],
        place: &str,
        direction: Direction,
    ) -> Vec<Field> {
        let mut taken: BTreeSet<String> = RESERVED_FIELDS.iter().map(|name| (*name).to_owned()).collect();
        let mut out = Vec::new();
        for (part, field) in fields {
            let plain = snake(&field.wire);
            // A name that another part has too says its part; one that every struct has ends with `_`.
            let prefix = match part {
                Part::Query => "query",
                Part::Header => "header",
                Part::Body => "body",
            };
            let candidates = [plain.clone(), format!("{prefix}_{plain}"), format!("{plain}_")];
            let Some(name) = candidates.into_iter().find(|name| taken.insert(name.clone())) else {
                self.problem(
                    format!("{place}: two fields lead to `{plain}`, `{}` among them", field.wire),
                    "rename one of the rows",
                );
                continue;
            };
            out.push(Field {
                name: escape(&name),
                docs: field_docs(&field, direction),
                ty: rust(&field.ty, names),
                wire: field.wire,
                part,
            });
        }
        out
    }

    fn variants(&mut self, values: &[EnumValue], place: &str) -> Vec<Variant> {
        let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
        let mut out = Vec::new();
        for value in values {
            let plain = camel(&value.text);
            // Values that differ in case or signs alone are told apart by spelling those out.
            let candidates = [plain.clone(), format!("{plain}Value"), camel(&spelled(&value.text))];
            let Some(name) = candidates.into_iter().find(|name| taken.insert(name.clone())) else {
                self.problem(
                    format!("{place}: two values lead to `{plain}`, `{}` among them", value.text),
                    "take one of the list",
                );
                continue;
            };
            let mut docs = vec![match &value.meaning {
                Some(meaning) => docs::escape(meaning),
                None => format!("`{}`", value.text),
            }];
            if value.meaning.is_some() {
                docs.push(format!("`{}`", value.text));
                docs.insert(1, String::new());
            }
            out.push(Variant { name: escape(&name), wire: value.text.clone(), docs });
        }
        out
    }
}

/// A value with its signs and capitals written out.
fn spelled(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_ascii_uppercase() => out.push_str(&format!("_upper_{c}")),
            c if c.is_alphanumeric() => out.push(c),
            c => out.push_str(&format!("_u{:x}_", u32::from(c))),
        }
    }
    out
}

/// Inside the module `response`, its types have no prefix.
fn local(mut types: Vec<Named>) -> Vec<Named> {
    fn strip(ty: &mut Rust) {
        match ty {
            Rust::Named(name) => *name = name.trim_start_matches("response::").to_owned(),
            Rust::List(items) => strip(items),
            _ => {}
        }
    }
    for named in &mut types {
        if let Body::Struct(fields) = &mut named.body {
            fields.iter_mut().for_each(|field| strip(&mut field.ty));
        }
    }
    types
}

fn rust(ty: &Type, names: &[String]) -> Rust {
    match ty {
        Type::String => Rust::String,
        Type::Integer => Rust::Integer,
        Type::Boolean => Rust::Boolean,
        Type::Sensitive => Rust::Sensitive,
        Type::Value => Rust::Value,
        // A name is missing only where a problem was reported, and then nothing is printed.
        Type::Shape(id) => names.get(*id).map_or(Rust::Value, |name| Rust::Named(name.clone())),
        Type::List(items) => Rust::List(Box::new(rust(items, names))),
    }
}

fn aliases<const N: usize>(names: [&String; N]) -> Vec<String> {
    let mut aliases: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).cloned().collect();
    aliases.dedup();
    // rustdoc refuses quotes and blanks at the ends.
    aliases.iter().map(|alias| alias.replace(['"', '\''], "").trim().to_owned()).collect()
}

fn deprecated(deprecated: bool, successors: &[String]) -> Option<String> {
    deprecated.then(|| match successors {
        [] => "WeChat Pay keeps this for those who have it; see its official page".to_owned(),
        successors => format!("use {}", successors.join(", ")),
    })
}

fn lines(text: &str) -> Vec<String> {
    docs::escape(text).lines().map(str::to_owned).collect()
}

/// The first sentence of an operation's documentation.
fn sentence(description: &str, title: &str) -> String {
    docs::escape(if description.is_empty() { title } else { description }).replace('\n', " ")
}

/// `创建用户动态信息 · [official page](…) · feature `v3-brand``.
fn reference(title: &str, links: &[String], feature: &str) -> String {
    let mut parts = vec![docs::escape(title)];
    parts.extend(links.iter().map(|link| format!("[official page]({link})")));
    parts.push(format!("feature `{feature}`"));
    parts.join(" · ")
}

fn operation_docs(operation: &Operation, feature: &str) -> Vec<String> {
    let mut text = vec![sentence(&operation.description, &operation.title), String::new()];
    text.push(format!("`{} {}`", operation.verb.as_str().to_uppercase(), operation.url));
    text.push(String::new());
    text.push(reference(&operation.title, &operation.links, feature));
    if operation.permission {
        text.extend([String::new(), "Needs a permission that is applied for at WeChat Pay.".to_owned()]);
    }
    text
}

fn request_docs(operation: &Operation, title: &str) -> Vec<String> {
    let mut text = vec![format!(
        "A request of {title}; [`{}()`](super::{}()) makes one.",
        operation.verb.as_str(),
        operation.verb.as_str()
    )];
    let query = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Query)
        .map(|parameter| &parameter.property);
    let body = operation.body.iter().flat_map(|body| body.schema.properties());
    let required: Vec<String> =
        query.chain(body).filter(|property| property.required).map(|property| format!("`{}`", property.name)).collect();
    if !required.is_empty() {
        text.extend([String::new(), format!("**Required**: {}.", required.join(", "))]);
    }
    text
}

fn field_docs(field: &Shaped, direction: Direction) -> Vec<String> {
    let schema = &field.schema;
    let text =
        if schema.description.is_empty() { format!("`{}`", field.wire) } else { docs::escape(&schema.description) };
    let mut docs: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut notes = Vec::new();
    match direction {
        Direction::Sent if field.required => notes.push("**Required.**".to_owned()),
        Direction::Received if field.required => notes.push("Documented as always there.".to_owned()),
        _ => {}
    }
    if let Some(default) = &schema.default {
        notes.push(format!("Default: `{}`.", default.as_str().map_or_else(|| default.to_string(), str::to_owned)));
    }
    if let Some(length) = schema.max_length {
        notes.push(format!("At most {length} characters."));
    }
    if schema.seal.is_some() && schema.holds.is_none() {
        notes.push(match direction {
            Direction::Sent => "Sealed by the client on sending.".to_owned(),
            Direction::Received => "Sealed on the wire, opened by the client.".to_owned(),
        });
    }
    let values = match &schema.kind {
        Kind::List(items) => &items.values,
        _ => &schema.values,
    };
    if values.len() == 1
        || (!values.is_empty() && !matches!(field.ty, Type::Shape(_)) && !matches!(field.ty, Type::List(_)))
    {
        let values: Vec<String> = values
            .iter()
            .map(|value| match &value.meaning {
                Some(meaning) => format!("`{}` ({})", value.text, docs::escape(meaning)),
                None => format!("`{}`", value.text),
            })
            .collect();
        notes.push(format!("Known: {}.", values.join(", ")));
    }
    if !notes.is_empty() {
        docs.extend([String::new(), notes.join(" ")]);
    }
    docs
}

/// What a notification carries once it is decrypted.
fn resource(schema: &Schema) -> Option<&Schema> {
    schema.properties().iter().find_map(|property| match (&property.schema.seal, &property.schema.holds) {
        (Some(_), Some((_, held))) => Some(held.as_ref()),
        _ => resource(&property.schema),
    })
}

fn descriptor(operation: &Operation, parts: &[(Part, Vec<Property>)]) -> Descriptor {
    let mut required = Vec::new();
    let mut request = Vec::new();
    for (part, properties) in parts {
        let root = match part {
            Part::Query => "/query",
            Part::Header => "/headers",
            Part::Body => "/body",
        };
        pointers(root, properties, &mut required);
        wires(root, properties, Direction::Sent, &mut request);
    }
    let mut response = Vec::new();
    let answer = match &operation.answer {
        Answer::Body(media, schema) => {
            wires("", schema.properties(), Direction::Received, &mut response);
            if *media == Media::Xml { AnswerKind::Xml } else { AnswerKind::Json }
        }
        Answer::Empty => AnswerKind::Empty,
        Answer::File => AnswerKind::File,
        Answer::Redirect => AnswerKind::Redirect,
    };
    let flags = [
        (operation.mutual_tls, "mutual_tls"),
        (operation.nonceless, "nonceless"),
        (operation.unsigned_request, "unsigned_request"),
        (operation.unsigned_response, "unsigned_response"),
    ];
    Descriptor {
        id: operation.id.clone(),
        verb: operation.verb,
        url: operation.url.clone(),
        servers: if operation.servers == [HOST] { Vec::new() } else { operation.servers.clone() },
        body: operation.body.as_ref().map(|body| body.media),
        answer,
        required,
        request,
        response,
        flags: flags.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect(),
    }
}

/// A name as a step of a JSON pointer.
fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The schema that the user's value has: of a string that holds something, what it holds.
fn inner(schema: &Schema) -> &Schema {
    schema.holds.as_ref().map_or(schema, |(_, held)| held)
}

/// Pointers to all that is required, parents first.
fn pointers(root: &str, properties: &[Property], out: &mut Vec<String>) {
    for property in properties.iter().filter(|property| !property.schema.numbered) {
        let pointer = format!("{root}/{}", step(&property.name));
        if property.required {
            out.push(pointer.clone());
        }
        below(&pointer, inner(&property.schema), out);
    }
}

fn below(pointer: &str, schema: &Schema, out: &mut Vec<String>) {
    match &schema.kind {
        Kind::Object(properties) => pointers(pointer, properties, out),
        Kind::List(items) => below(&format!("{pointer}/*"), inner(items), out),
        Kind::OneOf(shapes) => {
            let common = shapes.iter().map(|shape| {
                let mut found = Vec::new();
                below(pointer, shape, &mut found);
                found
            });
            let mut common: Vec<Vec<String>> = common.collect();
            let first = if common.is_empty() { Vec::new() } else { common.remove(0) };
            out.extend(first.into_iter().filter(|pointer| common.iter().all(|other| other.contains(pointer))));
        }
        _ => {}
    }
}

/// What happens to which string, in the order in which it must: inner strings are encoded first and decoded last.
fn wires(root: &str, properties: &[Property], direction: Direction, out: &mut Vec<(String, Wire)>) {
    for property in properties.iter().filter(|property| !property.schema.numbered) {
        wire(&format!("{root}/{}", step(&property.name)), &property.schema, direction, out);
    }
}

fn wire(pointer: &str, schema: &Schema, direction: Direction, out: &mut Vec<(String, Wire)>) {
    let mut own: Vec<(String, Wire)> = Vec::new();
    own.extend(schema.seal.map(|seal| (pointer.to_owned(), Wire::Seal(seal))));
    own.extend(schema.holds.as_ref().map(|(encoding, _)| (pointer.to_owned(), Wire::Encode(*encoding))));
    if direction == Direction::Received {
        out.append(&mut own);
    }
    match &inner(schema).kind {
        Kind::Object(properties) => wires(pointer, properties, direction, out),
        Kind::List(items) => wire(&format!("{pointer}/*"), items, direction, out),
        Kind::OneOf(shapes) => {
            for shape in shapes {
                let mut found = Vec::new();
                wire(pointer, shape, direction, &mut found);
                found.retain(|one| !out.contains(one));
                out.append(&mut found);
            }
        }
        _ => {}
    }
    // What is encoded first was sealed last: on the way out the order is the other way round.
    own.reverse();
    out.append(&mut own);
}
