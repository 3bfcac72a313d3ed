//! Makes every decision about a page's module; `emit` prints the result.

use std::collections::BTreeSet;

use super::{
    Problem,
    docs::{
        self, aliases, deprecated, field_docs, lines, name_aliases, operation_docs, reference, request_docs, summary,
        without_parentheses,
    },
    names::{camel, escape, snake},
    pagination::pages,
    plan::{Body, EventPlan, Field, Module, Named, OperationPlan, Part, Reply, Response, RustType, Variant},
    pointers::{descriptor, encodings},
    sample,
    shapes::{Content, Field as Shaped, Shapes, Type},
};
use serde_json::Value;

use crate::api::{
    Direction, EnumValue, Event, Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Schema,
    Version, bilingual,
};

/// Names that the printed code uses in a module of types. No type from the docs may have such a name.
const RESERVED: &[&str] = &[
    "Body",
    "Check",
    "Choice",
    "Clone",
    "Debug",
    "Decimal",
    "Default",
    "Descriptor",
    "EncodingTable",
    "Extra",
    "FieldEncoding",
    "File",
    "FromFile",
    "Into",
    "IntoIterator",
    "Method",
    "Notice",
    "Numbered",
    "ObjectBuilder",
    "Operation",
    "Option",
    "Paginated",
    "Pagination",
    "PaginationKind",
    "Redirect",
    "Reply",
    "Request",
    "RequestData",
    "Resource",
    "Response",
    "ResponseFormat",
    "Self",
    "Sensitive",
    "Signature",
    "Some",
    "String",
    "Unrecognized",
    "Upload",
    "Value",
    "Vec",
];

/// The field that every struct has.
const EXTRA: &str = "extra";

/// Methods that every request type has, in addition to `extra`.
const METHODS: [&str; 4] = ["check_required", "clone", "default", "new"];

/// Headers that the client itself sets on every call.
pub(super) const CLIENT_HEADERS: &[&str] =
    &["accept", "authorization", "content-type", "user-agent", "wechatpay-serial"];

/// Plans a page's module.
///
/// # Errors
/// Returns a problem for each group of names that clash and cannot be distinguished.
pub(super) fn module(page: &Page) -> Result<Module, Vec<Problem>> {
    let mut planner = Planner { page, problems: Vec::new() };
    let path: Vec<String> = page.module_path().iter().map(|part| escape(part)).collect();
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

/// Returns a family as the name of a Cargo feature.
fn feature(family: &str) -> String {
    family.replace(['{', '}'], "").to_lowercase()
}

struct Planner<'a> {
    page: &'a Page,
    problems: Vec<Problem>,
}

impl Planner<'_> {
    fn problem(&mut self, message: String, help: &str) {
        self.problems.push(Problem { page: self.page.path.clone(), message, help: help.to_owned() });
    }

    fn operation(&mut self, operation: &Operation, feature: &str) -> OperationPlan {
        let mut shapes = Shapes::default();
        let of = |place: ParameterLocation| -> Vec<&Parameter> {
            operation.parameters.iter().filter(|parameter| parameter.place == place).collect()
        };
        let properties = |place: ParameterLocation| -> Vec<Property> {
            of(place)
                .into_iter()
                .map(|parameter| parameter.property.clone())
                .filter(|property| {
                    place != ParameterLocation::Header
                        || !CLIENT_HEADERS.contains(&property.name.to_lowercase().as_str())
                })
                .collect()
        };
        let body = operation.body.as_ref().map(|body| &body.schema);
        let parts = [
            (Part::Query, properties(ParameterLocation::Query)),
            (Part::Header, properties(ParameterLocation::Header)),
            (Part::Body, body.map(|schema| schema.properties().to_vec()).unwrap_or_default()),
        ];
        let shaped: Vec<(Part, Vec<Shaped>)> =
            parts.iter().map(|(part, properties)| (*part, shapes.fields(properties))).collect();
        let (types, names) = self.types(shapes, &operation.id, Direction::Sent);
        let mut request = Vec::new();
        for (part, fields) in shaped {
            request.extend(fields.into_iter().map(|field| (part, field)));
        }
        let request = self::fields(request, &names, Direction::Sent);
        let response = match &operation.response {
            ResponseBody::Body(_, schema) => schema.properties(),
            _ => &[],
        };
        let (response_fields, response_types) = self.shaped(response, &operation.id, Direction::Received, "response::");
        let title = docs::escape(&operation.title);
        let response = match &operation.response {
            ResponseBody::Empty => Response::Empty,
            ResponseBody::Redirect => Response::Redirect,
            ResponseBody::File => Response::File,
            ResponseBody::Body(..) => {
                Response::Struct { docs: vec![format!("Response of {title}.")], fields: response_fields }
            }
        };
        let descriptor = descriptor(operation, &parts);
        let made_of = sample::Request {
            fields: &request,
            types: &types,
            encodings: &descriptor.request,
            from_file: &descriptor.from_file,
        };
        let (samples, example) = (made_of.samples(operation), made_of.usual(operation));
        let pages = pages(operation, &request, &response);
        OperationPlan {
            name: escape(operation.verb.as_str()),
            docs: operation_docs(operation, feature, pages.is_some()),
            aliases: aliases(operation),
            deprecated: deprecated(operation.deprecated, &operation.successors),
            path: of(ParameterLocation::Path)
                .iter()
                .map(|parameter| escape(&snake(&parameter.property.name)))
                .collect(),
            request_docs: request_docs(operation, &title),
            request,
            request_types: types,
            response,
            response_types,
            descriptor,
            pages,
            example,
            samples,
            response_sample: match &operation.response {
                ResponseBody::Body(_, schema) => Some(sample::document(schema, operation.response_example.as_ref())),
                _ => None,
            },
        }
    }

    fn event(&mut self, event: &Event) -> EventPlan {
        let body = &event.body.schema;
        let resource = resource(event).1;
        let (fields, types) = self.shaped(resource.properties(), &event.name, Direction::Received, "");
        let mut wire = Vec::new();
        encodings("", resource.properties(), Direction::Received, &mut wire);
        let mut event_types = listed(body.properties(), "event_type");
        // If the docs list no event type, the page is named after it.
        if event_types.is_empty() && event.version == Version::V3 {
            event_types.push(event.name.clone());
        }
        let envelope = body.properties().iter().find(|property| property.name == "resource");
        let envelope = envelope.map_or(&[][..], |property| property.schema.properties());
        let name = bilingual::join(&event.title, &event.english);
        let mut text = summary(&event.description, &event.title);
        text.push(String::new());
        text.push(reference(&name, &event.links, "webhooks", event.confirmed));
        if let Some(note) = deprecated(event.deprecated, &event.successors) {
            text.extend([String::new(), format!("**Deprecated**: {}.", docs::escape(&note))]);
        }
        EventPlan {
            version: event.version,
            title: docs::escape(&name),
            aliases: name_aliases(&without_parentheses(&name)),
            event_types,
            original_types: listed(envelope, "original_type"),
            docs: text,
            fields,
            types,
            wire,
            reply: event.reply.as_ref().and_then(|(_, schema)| self.reply(schema, event)),
            sample: sample::document(resource, resource_example(event).as_ref()),
        }
    }

    /// Returns the type of the merchant's reply; `None` if it is only the code and the message that
    /// every reply has.
    fn reply(&mut self, schema: &Schema, event: &Event) -> Option<Reply> {
        const USUAL: &[&str] = &["code", "message", "return_code", "return_msg"];
        if schema.properties().iter().all(|property| USUAL.contains(&property.name.as_str())) {
            return None;
        }
        let (fields, types) = self.shaped(schema.properties(), &event.name, Direction::Sent, "reply::");
        let signed = event.reply_headers.iter().any(|header| header.name == "Authorization");
        let how = if signed {
            "It must be signed: pass it to [`Client::signed_reply`](crate::Client::signed_reply)."
        } else {
            "Pass it to [`Reply::data`](crate::client::webhook::Reply::data)."
        };
        let what = format!("The merchant's reply to {}.", docs::escape(&event.title));
        let docs = vec![what, String::new(), how.to_owned()];
        Some(Reply { docs, fields, types })
    }

    /// Returns the fields of `properties`, and the types below these fields. The types are in the module
    /// that `prefix` names.
    fn shaped(
        &mut self,
        properties: &[Property],
        place: &str,
        direction: Direction,
        prefix: &str,
    ) -> (Vec<Field>, Vec<Named>) {
        let mut shapes = Shapes::default();
        let fields = shapes.fields(properties).into_iter().map(|field| (Part::Object, field)).collect();
        let (types, names) = self.types(shapes, place, direction);
        let names: Vec<RustType> = names.into_iter().map(|name| name.below(prefix)).collect();
        (self::fields(fields, &names, direction), types)
    }

    /// Returns the types of one direction, and their names by id.
    fn types(&mut self, shapes: Shapes, place: &str, direction: Direction) -> (Vec<Named>, Vec<RustType>) {
        let named = match shapes.name(RESERVED) {
            Ok(named) => named,
            Err(ambiguous) => {
                let message = format!("{place}: the types of {} would get the same name", ambiguous.join(", "));
                self.problem(message, "their fields and parents have the same names: correct the page");
                return (Vec::new(), Vec::new());
            }
        };
        let names: Vec<RustType> = named
            .iter()
            .map(|(name, shape)| match shape.content {
                Content::Struct(_) => RustType::Object(name.clone()),
                Content::Enum(_) => RustType::Enum(name.clone()),
            })
            .collect();
        let types = named
            .into_iter()
            .map(|(name, shape)| {
                let body = match shape.content {
                    Content::Struct(fields) => {
                        let fields = fields.into_iter().map(|field| (Part::Object, field)).collect();
                        Body::Struct(self::fields(fields, &names, direction))
                    }
                    Content::Enum(values) => Body::Enum(self.variants(&values, place)),
                };
                let text = if shape.description.is_empty() { name.clone() } else { shape.description };
                Named { docs: lines(&text), name, body }
            })
            .collect();
        (types, names)
    }

    fn variants(&mut self, values: &[EnumValue], place: &str) -> Vec<Variant> {
        let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
        let mut out = Vec::new();
        for value in values {
            let plain = camel(&value.text);
            // If values differ only in case or punctuation, their names spell these out.
            let candidates = [plain.clone(), format!("{plain}Value"), camel(&spelled(&value.text))];
            let Some(name) = candidates.into_iter().find(|name| taken.insert(name.clone())) else {
                self.problem(
                    format!("{place}: `{}` and another value both become the variant `{plain}`", value.text),
                    "remove one of them from the list",
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

/// Returns the fields of an object or a request, each with a unique name.
fn fields(fields: Vec<(Part, Shaped)>, names: &[RustType], direction: Direction) -> Vec<Field> {
    let methods = METHODS.iter().filter(|_| direction == Direction::Sent);
    let mut taken: BTreeSet<String> = methods.chain([&EXTRA]).map(|name| (*name).to_owned()).collect();
    let mut out = Vec::new();
    for (part, field) in fields {
        let plain = snake(&field.wire);
        // If a name is taken, the field gets the name of its part as a prefix or, if that is taken,
        // too, a `_` or a number as a suffix.
        let prefix = match part {
            Part::Query => "query",
            Part::Header => "header",
            Part::Body | Part::Object => "body",
        };
        let candidates = [plain.clone(), format!("{prefix}_{plain}"), format!("{plain}_")];
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let name = candidates.into_iter().chain(numbered).find(|name| taken.insert(name.clone()));
        out.push(Field {
            name: escape(&name.unwrap_or(plain)),
            docs: field_docs(&field, direction),
            ty: rust(&field.ty, names),
            wire: field.wire,
            part,
        });
    }
    out
}

/// Returns a value with its punctuation and capitals spelled out.
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

/// Returns the listed values of the property `name`.
fn listed(properties: &[Property], name: &str) -> Vec<String> {
    let property = properties.iter().find(|property| property.name == name);
    property
        .map(|property| property.schema.values().iter().map(|value| value.text.clone()).collect())
        .unwrap_or_default()
}

fn rust(ty: &Type, names: &[RustType]) -> RustType {
    match ty {
        Type::String => RustType::String,
        Type::Integer => RustType::Integer,
        Type::Decimal => RustType::Decimal,
        Type::Boolean => RustType::Boolean,
        Type::Sensitive => RustType::Sensitive,
        Type::Value => RustType::Value,
        Type::Upload => RustType::Upload,
        Type::Numbered(inner, count) => RustType::Numbered(Box::new(rust(inner, names)), *count),
        // A name is missing only if a problem was reported, and then nothing is printed.
        Type::Shape(id) => names.get(*id).cloned().unwrap_or(RustType::Value),
        Type::List(items) => RustType::List(Box::new(rust(items, names))),
    }
}

/// Returns a pointer to the decrypted content of a notification, and the content's schema. The envelope
/// of v3 is left out, because it is the same for all notifications and the client reads it; v2
/// notifications have no envelope.
fn resource(event: &Event) -> (String, &Schema) {
    let body = &event.body.schema;
    let encrypted = if event.version == Version::V3 { encrypted("/body", body) } else { None };
    encrypted.unwrap_or_else(|| ("/body".to_owned(), body))
}

fn encrypted<'a>(pointer: &str, schema: &'a Schema) -> Option<(String, &'a Schema)> {
    schema.properties().iter().find_map(|property| {
        let pointer = format!("{pointer}/{}", property.name);
        match (property.schema.attributes.encryption, property.schema.content()) {
            (Some(_), Some((_, content))) => Some((pointer, content)),
            _ => encrypted(&pointer, &property.schema),
        }
    })
}

/// Returns the example of a notification's resource.
fn resource_example(event: &Event) -> Option<Value> {
    let found = event.body.example.as_ref()?.pointer(resource(event).0.strip_prefix("/body")?)?;
    match found.as_str() {
        Some(text) => serde_json::from_str(text).ok(),
        None => Some(found.clone()),
    }
}

/// Returns a pointer to a notification's resource.
pub(super) fn resource_pointer(event: &Event) -> String {
    resource(event).0
}
