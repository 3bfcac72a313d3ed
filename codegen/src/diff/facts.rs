//! Turns a page into a flat list of facts: what the page states, and where.
//!
//! Architecture invariant: every type of the model is destructured without `..`, so that a new
//! field of the model doesn't compile until it is a fact here.

use std::{collections::BTreeMap, fmt::Debug};

use super::kind::{Direction, FactKind};
use crate::api::{
    ATTRIBUTES, Body, EnumValue, Event, Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Schema,
    SchemaKind as Shape, bilingual, is_keyword, step,
};

/// The location and the kind of a fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The name of the operation, of the notification or of the page.
    pub(super) operation: String,
    pub(super) direction: Direction,
    /// The field, such as `/body/goods/*/price`. `*` stands for the items of a list, `!` for the content
    /// of a string, and `|2` for the second of several shapes.
    pub(super) pointer: String,
    pub(super) kind: FactKind,
    /// The member of a list: a value, a host, a link, a label. Empty for other facts.
    pub(super) member: String,
}

/// Facts and their values.
pub(super) type Facts = BTreeMap<Key, String>;

pub(super) const REQUIRED: &str = "required";
pub(super) const OPTIONAL: &str = "optional";
pub(super) const DEPRECATED: &str = "deprecated";
pub(super) const ACTIVE: &str = "active";
pub(super) const SEVERAL: &str = "one of several";
/// Separates the members in the text of an order. No name contains it.
pub(super) const ORDER: &str = "\n";

/// Returns the name that reports use for an operation.
pub(super) fn operation_name(operation: &Operation) -> String {
    format!("{} {}", operation.verb.as_str().to_uppercase(), operation.url)
}

/// Returns the name that reports use for a notification.
pub(super) fn event_name(event: &Event) -> String {
    format!("webhook {}/{}", event.version.as_str(), event.name)
}

/// Returns the name that reports use for a page.
pub(super) fn page_name(path: &str) -> String {
    format!("docs/{path}.md")
}

/// Returns all facts of a page.
pub(super) fn facts(page: &Page) -> Facts {
    let Page { path, title, module, operations, event } = page;
    let mut facts = Facts::new();
    let mut collector = Collector { operation: page_name(path), direction: Direction::Call, facts: &mut facts };
    collector.say("", FactKind::Title, title);
    collector.say_some("", FactKind::Module, module.as_ref());
    for operation in operations {
        Collector { operation: operation_name(operation), direction: Direction::Call, facts: &mut facts }
            .operation(operation);
    }
    if let Some(event) = event {
        Collector { operation: event_name(event), direction: Direction::Webhook, facts: &mut facts }.event(event);
    }
    facts
}

struct Collector<'a> {
    operation: String,
    direction: Direction,
    facts: &'a mut Facts,
}

impl Collector<'_> {
    fn member(&mut self, pointer: &str, kind: FactKind, member: &str, text: impl Into<String>) {
        let key = Key {
            operation: self.operation.clone(),
            direction: self.direction,
            pointer: pointer.to_owned(),
            kind,
            member: member.to_owned(),
        };
        self.facts.insert(key, text.into());
    }

    fn say(&mut self, pointer: &str, kind: FactKind, text: &str) {
        if !text.is_empty() {
            self.member(pointer, kind, "", text);
        }
    }

    fn say_some(&mut self, pointer: &str, kind: FactKind, text: Option<impl ToString>) {
        if let Some(text) = text {
            self.member(pointer, kind, "", text.to_string());
        }
    }

    fn flag(&mut self, pointer: &str, kind: FactKind, set: bool) {
        self.say_some(pointer, kind, set.then_some(true));
    }

    fn members<'m>(&mut self, kind: FactKind, members: impl IntoIterator<Item = &'m String>) {
        for member in members {
            self.member("", kind, member, member);
        }
    }

    fn order<'m>(&mut self, pointer: &str, kind: FactKind, members: impl IntoIterator<Item = &'m String>) {
        let members: Vec<&str> = members.into_iter().map(String::as_str).collect();
        if members.len() > 1 {
            self.say(pointer, kind, &members.join(ORDER));
        }
    }

    fn endpoint(&mut self, deprecated: bool, successors: &[String], permission: bool, links: &[String]) {
        self.say("", FactKind::Endpoint, if deprecated { DEPRECATED } else { ACTIVE });
        self.members(FactKind::Successor, successors);
        self.flag("", FactKind::Permission, permission);
        self.members(FactKind::Link, links);
    }

    fn operation(&mut self, operation: &Operation) {
        let Operation {
            id,
            // The operation's name contains the method and the URL.
            verb: _,
            url: _,
            family,
            title,
            english,
            description,
            links,
            deprecated,
            successors,
            permission,
            confirmed,
            servers,
            mutual_tls,
            no_nonce,
            // `operation.signature()` covers it.
            unsigned_request: _,
            unsigned_response,
            fragment,
            parameters,
            body,
            made,
            response,
            response_example,
            failure,
        } = operation;
        self.endpoint(*deprecated, successors, *permission, links);
        self.say("", FactKind::Confirmed, confirmed.word());
        self.say("", FactKind::Id, id);
        self.say("", FactKind::Family, family);
        self.say("", FactKind::Title, &bilingual::join(title, english));
        self.say("", FactKind::Description, description);
        self.members(FactKind::Host, servers);
        self.order("", FactKind::HostOrder, servers);
        self.flag("", FactKind::MutualTls, *mutual_tls);
        self.flag("", FactKind::NoNonce, *no_nonce);
        self.say("", FactKind::RequestSignature, operation.signature().word());
        self.flag("", FactKind::UnsignedResponse, *unsigned_response);
        self.say_some("", FactKind::Fragment, fragment.as_ref());
        self.flag("", FactKind::MadeSample, *made);
        self.direction = Direction::Request;
        self.parameters(parameters);
        if let Some(body) = body {
            self.body(body);
        }
        self.direction = Direction::Response;
        self.response(response);
        self.say_some("/body", FactKind::Example, response_example.as_ref());
        if let Some(failure) = failure {
            self.say("/failure", FactKind::Failure, "fields");
            self.schema("/failure", failure);
        }
    }

    fn response(&mut self, response: &ResponseBody) {
        let what = match response {
            ResponseBody::Body(media, schema) => {
                self.say("/body", FactKind::Media, &word(media));
                self.schema("/body", schema);
                "fields"
            }
            ResponseBody::Empty => "nothing",
            ResponseBody::File => "a file",
            ResponseBody::Redirect => "a redirect",
        };
        self.say("/body", FactKind::ResponseBody, what);
    }

    fn event(&mut self, event: &Event) {
        let Event {
            name,
            // The notification's name contains the version.
            version: _,
            title,
            english,
            description,
            links,
            deprecated,
            successors,
            permission,
            confirmed,
            headers,
            body,
            reply_headers,
            reply,
        } = event;
        self.endpoint(*deprecated, successors, *permission, links);
        self.say("", FactKind::Confirmed, confirmed.word());
        self.say("", FactKind::EventName, name);
        self.say("", FactKind::Title, &bilingual::join(title, english));
        self.say("", FactKind::Description, description);
        self.parameters(headers);
        self.body(body);
        self.direction = Direction::WebhookReply;
        for header in reply_headers {
            self.property("/headers", header);
        }
        if let Some((media, schema)) = reply {
            self.say("/body", FactKind::RequiredBody, REQUIRED);
            self.say("/body", FactKind::Media, &word(media));
            self.schema("/body", schema);
        }
    }

    fn parameters(&mut self, parameters: &[Parameter]) {
        for Parameter { place, property, example } in parameters {
            let part = match place {
                ParameterLocation::Path => "/path",
                ParameterLocation::Query => "/query",
                ParameterLocation::Header => "/headers",
            };
            self.property(part, property);
            self.say_some(&join(part, &step(&property.name)), FactKind::Example, example.as_ref());
        }
        for (place, part) in [
            (ParameterLocation::Path, "/path"),
            (ParameterLocation::Query, "/query"),
            (ParameterLocation::Header, "/headers"),
        ] {
            let of = parameters.iter().filter(|parameter| parameter.place == place);
            self.order(part, FactKind::FieldOrder, of.map(|parameter| &parameter.property.name));
        }
    }

    fn body(&mut self, body: &Body) {
        let Body { media, required, schema, example, variants } = body;
        self.say("/body", FactKind::RequiredBody, if *required { REQUIRED } else { OPTIONAL });
        self.say("/body", FactKind::Media, &word(media));
        self.schema("/body", schema);
        self.say_some("/body", FactKind::Example, example.as_ref());
        for (label, value) in variants {
            self.member("/body", FactKind::Variant, label, value.to_string());
        }
    }

    fn property(&mut self, parent: &str, property: &Property) {
        let Property { name, required, schema } = property;
        let pointer = join(parent, &step(name));
        self.say(&pointer, FactKind::RequiredField, if *required { REQUIRED } else { OPTIONAL });
        self.flag(&pointer, FactKind::Numbered, property.is_numbered());
        self.schema(&pointer, schema);
    }

    fn schema(&mut self, pointer: &str, schema: &Schema) {
        let Schema { kind, description, attributes } = schema;
        self.say(pointer, FactKind::Type, type_name(kind));
        self.say(pointer, FactKind::Description, description);
        self.say_some(pointer, FactKind::Default, schema.default());
        if let Some(values) = schema.enumeration() {
            self.values(pointer, &values.list, values.closed);
        }
        if let Some((encoding, content)) = schema.content() {
            self.say(pointer, FactKind::Encoding, &word(&encoding));
            self.schema(&join(pointer, "!"), content);
        }
        for attribute in ATTRIBUTES {
            if let Some(value) = (attribute.write)(attributes) {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.say(pointer, FactKind::named(attribute.difference), &text);
            }
        }
        match kind {
            Shape::String(_) | Shape::Integer(_) | Shape::Decimal | Shape::Boolean(_) | Shape::Bytes => {}
            Shape::Object(properties) => {
                properties.iter().for_each(|property| self.property(pointer, property));
                self.order(pointer, FactKind::FieldOrder, properties.iter().map(|property| &property.name));
            }
            Shape::List(items) => self.schema(&join(pointer, "*"), items),
            Shape::OneOf(shapes) => {
                for (at, shape) in shapes.iter().enumerate() {
                    let pointer = join(pointer, &format!("|{}", at + 1));
                    self.say(&pointer, FactKind::Alternative, type_name(&shape.kind));
                    self.schema(&pointer, shape);
                }
            }
        }
    }

    fn values(&mut self, pointer: &str, values: &[EnumValue], closed: bool) {
        if values.is_empty() {
            return;
        }
        self.say(pointer, FactKind::List, if closed { "closed list" } else { "open list" });
        self.order(pointer, FactKind::ListOrder, values.iter().map(|value| &value.text));
        for EnumValue { text, meaning } in values {
            self.member(pointer, FactKind::Listed, text, text);
            if let Some(meaning) = meaning {
                self.member(pointer, FactKind::Meaning, text, meaning);
            }
        }
    }
}

/// Returns a pointer with one more step.
pub(super) fn join(parent: &str, step: &str) -> String {
    format!("{parent}/{step}")
}

/// Returns the pointer without its keywords. The names that are left identify the field in the crate.
pub(super) fn names(pointer: &str) -> String {
    pointer.split('/').skip(1).filter(|step| !is_keyword(step)).map(|step| format!("/{step}")).collect()
}

/// Returns whether `pointer` is `root` or below it.
pub(super) fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns the name of an enum variant as documents write it: `RsaOaep` becomes `rsa-oaep`.
fn word(word: &impl Debug) -> String {
    let mut out = String::new();
    for c in format!("{word:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn type_name(kind: &Shape) -> &'static str {
    match kind {
        Shape::String(_) => "string",
        Shape::Integer(_) => "integer",
        Shape::Decimal => "decimal",
        Shape::Boolean(_) => "boolean",
        Shape::Bytes => "file",
        Shape::Object(_) => "object",
        Shape::List(_) => "list",
        Shape::OneOf(_) => SEVERAL,
    }
}
