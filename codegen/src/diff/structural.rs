//! Compares two documents as plain trees, without the model. The changes must account for every
//! difference; a difference that no change accounts for is reported as unhandled.
//!
//! Architecture invariant: this module knows where a document has its schemas, but not what a keyword
//! means. Differences in unknown keywords are found like all others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    changes::{RawChange, tree},
    facts::{Key, is_within, page_name},
    kind::{Action, Direction, FactKind},
};
use crate::api::step;

/// The location of a leaf of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location {
    pub(super) operation: String,
    pub(super) direction: Direction,
    pub(super) pointer: String,
    /// The keyword in the schema or in the operation.
    pub(super) keyword: String,
    /// What is below the keyword: the member of a list, or further keywords.
    pub(super) member: String,
}

type Leaves = BTreeMap<Location, String>;

/// A difference between two documents.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    pub(super) place: Location,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// Returns the differences between two documents of the page at `path`. `event` is the name of the
/// notification. If it was renamed, this is the new name.
pub(super) fn differences(old: &Value, new: &Value, path: &str, event: Option<&str>) -> Vec<Difference> {
    let (old, new) = (leaves(old, path, event), leaves(new, path, event));
    let places: BTreeSet<&Location> = old.keys().chain(new.keys()).collect();
    let differs = places.into_iter().filter(|place| old.get(*place) != new.get(*place));
    differs
        .map(|place| Difference {
            place: place.clone(),
            before: old.get(place).cloned(),
            after: new.get(place).cloned(),
        })
        .collect()
}

/// Returns whether a change accounts for a difference.
pub(super) fn accounts(change: &RawChange, difference: &Difference) -> bool {
    let (key, place) = (&change.key, &difference.place);
    // The document contains the page's title as well as the operation's.
    if key.kind == FactKind::Title && place.keyword == "info/title" {
        return true;
    }
    if key.operation != place.operation {
        return false;
    }
    if matches!(key.kind, FactKind::Endpoint | FactKind::DeprecatedEndpoint) && change.action != Action::Changed {
        return true;
    }
    if key.direction != place.direction {
        return false;
    }
    let below =
        tree(change).is_some_and(|(root, whole)| is_within(&place.pointer, &root) && (whole || place.pointer != root));
    let listed = matches!(key.kind, FactKind::Listed | FactKind::Meaning) && key.member != place.member;
    below || (key.pointer == place.pointer && !listed && key.kind.keywords().contains(&place.keyword.as_str()))
}

/// Returns the change that reports a difference that no other change accounts for.
pub(super) fn unhandled(difference: Difference) -> RawChange {
    let Location { operation, direction, pointer, keyword, member } = difference.place;
    let action = match (&difference.before, &difference.after) {
        (None, _) => Action::Added,
        (_, None) => Action::Removed,
        _ => Action::Changed,
    };
    let member = if member.is_empty() { keyword } else { format!("{keyword}/{member}") };
    let key = Key { operation, direction, pointer, kind: FactKind::Unhandled, member };
    RawChange { key, action, before: difference.before, after: difference.after }
}

fn leaves(document: &Value, path: &str, event: Option<&str>) -> Leaves {
    let mut leaves = Leaves::new();
    let whole =
        Collector { operation: page_name(path), direction: Direction::Call, pointer: String::new(), out: &mut leaves };
    let mut whole = whole;
    for (name, value) in members(document) {
        match name {
            "paths" => {
                for (url, item) in members(value) {
                    for (verb, operation) in members(item) {
                        let name = format!("{} {url}", verb.to_uppercase());
                        whole.other(name, Direction::Call).operation(operation);
                    }
                }
            }
            "x-webhooks" => {
                for (name, item) in members(value) {
                    for (_, operation) in members(item) {
                        let name = event.unwrap_or(name).to_owned();
                        whole.other(name, Direction::Webhook).operation(operation);
                    }
                }
            }
            _ => whole.rest(name, value),
        }
    }
    leaves
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Returns a value as the model writes it: strings without quotes, everything else as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

struct Collector<'a> {
    operation: String,
    direction: Direction,
    pointer: String,
    out: &'a mut Leaves,
}

impl Collector<'_> {
    fn other(&mut self, operation: String, direction: Direction) -> Collector<'_> {
        Collector { operation, direction, pointer: String::new(), out: self.out }
    }

    fn at(&mut self, direction: Direction, pointer: &str) -> Collector<'_> {
        Collector { operation: self.operation.clone(), direction, pointer: pointer.to_owned(), out: self.out }
    }

    fn below(&mut self, name: &str) -> Collector<'_> {
        let pointer = format!("{}/{name}", self.pointer);
        Collector { operation: self.operation.clone(), direction: self.direction, pointer, out: self.out }
    }

    fn leaf(&mut self, keyword: &str, member: &str, value: String) {
        let place = Location {
            operation: self.operation.clone(),
            direction: self.direction,
            pointer: self.pointer.clone(),
            keyword: keyword.to_owned(),
            member: member.to_owned(),
        };
        self.out.insert(place, value);
    }

    /// Adds a keyword that contains no schema. Each member of `info` and each item of some lists becomes
    /// a leaf. Every other keyword becomes one leaf.
    fn rest(&mut self, keyword: &str, value: &Value) {
        match value {
            Value::Object(inner) if !inner.is_empty() && keyword == "info" => {
                inner.iter().for_each(|(name, value)| self.leaf(&format!("{keyword}/{name}"), "", text(value)));
            }
            Value::Array(inner) if matches!(keyword, "servers" | "x-links" | "x-successor") => {
                inner.iter().for_each(|one| self.leaf(keyword, &text(one), text(one)));
            }
            _ => self.leaf(keyword, "", text(value)),
        }
    }

    fn operation(&mut self, operation: &Value) {
        let is_event = self.direction == Direction::Webhook;
        let (sent, received) = match is_event {
            true => (Direction::Webhook, Direction::WebhookReply),
            false => (Direction::Request, Direction::Response),
        };
        for (name, value) in members(operation) {
            match name {
                "parameters" => {
                    for parameter in items(value) {
                        let text = |name: &str| parameter.get(name).map(text).unwrap_or_default();
                        let part = if text("in") == "header" { "headers".to_owned() } else { text("in") };
                        self.at(sent, &format!("/{part}/{}", step(&text("name")))).named(parameter);
                    }
                }
                "requestBody" => self.at(sent, "/body").body(value),
                "responses" => {
                    for (status, response) in members(value) {
                        let pointer = if status == "default" { "/failure" } else { "/body" };
                        for (name, header) in response.get("headers").into_iter().flat_map(members) {
                            self.at(received, &format!("/headers/{}", step(name))).named(header);
                        }
                        let mut collector = self.at(received, pointer);
                        collector.leaf("status", status, status.to_owned());
                        collector.body(response);
                    }
                }
                _ => self.rest(name, value),
            }
        }
    }

    /// Adds a parameter or a header: a schema with a name and `required` around it.
    fn named(&mut self, named: &Value) {
        self.leaf("property", "", String::new());
        for (name, value) in members(named) {
            match name {
                "schema" => self.schema(value),
                "name" | "in" | "style" => {}
                "required" if value == &Value::Bool(false) => {}
                _ => self.rest(name, value),
            }
        }
    }

    fn body(&mut self, body: &Value) {
        for (name, value) in members(body) {
            match name {
                "content" => {
                    for (media, content) in members(value) {
                        self.leaf("media", media, media.to_owned());
                        for (name, value) in members(content) {
                            match name {
                                "schema" if value.get("$ref").is_none() => self.schema(value),
                                "examples" => members(value).for_each(|(label, one)| {
                                    self.leaf("examples", label, text(one));
                                }),
                                _ => self.rest(name, value),
                            }
                        }
                    }
                }
                "headers" => {}
                _ => self.rest(name, value),
            }
        }
    }

    fn schema(&mut self, schema: &Value) {
        for (name, value) in members(schema) {
            match name {
                "properties" => {
                    for (name, inner) in members(value) {
                        let mut collector = self.below(&step(name));
                        collector.leaf("property", "", String::new());
                        collector.schema(inner);
                    }
                }
                "required" => {
                    for name in items(value) {
                        self.below(&step(&text(name))).leaf("required", "", "true".to_owned());
                    }
                }
                "enum" | "x-extensible-enum" => {
                    for one in items(value) {
                        self.leaf("values", &text(one), name.to_owned());
                    }
                }
                "x-enumDescriptions" => {
                    for (one, meaning) in members(value) {
                        self.leaf("meanings", one, text(meaning));
                    }
                }
                "items" => self.below("*").schema(value),
                "x-decoded" => self.below("!").schema(value),
                // The properties' `x-only-in` covers it.
                "oneOf" if schema.get("properties").is_some() => {}
                "oneOf" | "anyOf" => {
                    for (at, shape) in items(value).enumerate() {
                        self.below(&format!("|{}", at + 1)).schema(shape);
                    }
                    self.leaf("alternatives", "", name.to_owned());
                }
                _ => self.rest(name, value),
            }
        }
    }
}
