//! `Api` × `Api` → what changed, and what it means on the wire and to the crate's users.
//!
//! Architecture invariant: both sides are laid out as flat facts first, so that no change can hide between two walks
//! of a tree. What a change means is a row of the table `RULES`, not a branch.

use std::collections::BTreeMap;

use crate::api::{Answer, Api, Kind, Operation, Property, Schema};

/// What a change does to calls that are in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// Calls that were right are refused, or answers that were read are not.
    Breaking,
    /// Some calls may be.
    Warning,
    /// None is.
    Compatible,
}

/// The least step of the crate's version that the change asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Code that compiled may not any more.
    Major,
    /// There is something new.
    Minor,
    /// Neither.
    Patch,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it does to calls in the field; the worst sort first.
    pub wire: Wire,
    /// What it does to the crate's version.
    pub rust: Bump,
    /// The operation, as `POST /v3/pay/transactions/jsapi`, or the notification.
    pub operation: String,
    /// The field, as `request/amount/total`; empty for the operation itself.
    pub pointer: String,
    /// The kind of change, in oasdiff's words where it has one.
    pub id: &'static str,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// Which way a field goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Request,
    Response,
}

/// What is said of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Aspect {
    Operation,
    Deprecation,
    Field,
    Type,
    Required,
    Value,
    Seal,
}

/// What happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Added,
    Removed,
    Changed,
}

use Action::{Added, Changed, Removed};
use Aspect::{Deprecation, Field, Required, Seal, Type, Value};
use Bump::{Major, Minor, Patch};
use Direction::{Request, Response};
use Wire::{Breaking, Compatible, Warning};

type Rule = (Direction, Aspect, Action, &'static str, Wire, Bump);

/// Direction × aspect × action. An operation and its deprecation have no direction and stand under `Request`.
const RULES: &[Rule] = &[
    (Request, Aspect::Operation, Added, "api-added", Compatible, Minor),
    (Request, Aspect::Operation, Removed, "api-removed-without-deprecation", Breaking, Major),
    (Request, Aspect::Operation, Changed, "api-host-changed", Warning, Patch),
    (Request, Deprecation, Added, "api-deprecated", Warning, Minor),
    (Request, Deprecation, Removed, "api-reactivated", Compatible, Minor),
    (Request, Field, Added, "new-optional-request-property", Compatible, Minor),
    (Request, Field, Removed, "request-property-removed", Warning, Major),
    (Request, Type, Changed, "request-property-type-changed", Breaking, Major),
    (Request, Required, Added, "request-property-became-required", Breaking, Patch),
    (Request, Required, Removed, "request-property-became-optional", Compatible, Patch),
    (Request, Value, Added, "request-property-enum-value-added", Compatible, Minor),
    (Request, Value, Removed, "request-property-enum-value-removed", Breaking, Major),
    (Request, Seal, Added, "request-property-sealed", Breaking, Major),
    (Request, Seal, Removed, "request-property-unsealed", Breaking, Major),
    (Request, Seal, Changed, "request-property-seal-changed", Breaking, Patch),
    (Response, Field, Added, "response-optional-property-added", Compatible, Minor),
    (Response, Field, Removed, "response-property-removed", Warning, Major),
    (Response, Type, Changed, "response-property-type-changed", Breaking, Major),
    // Answers never fail on absence, so that neither mark breaks a reader.
    (Response, Required, Added, "response-property-became-required", Compatible, Patch),
    (Response, Required, Removed, "response-property-became-optional", Compatible, Patch),
    (Response, Value, Added, "response-property-enum-value-added", Compatible, Minor),
    (Response, Value, Removed, "response-property-enum-value-removed", Compatible, Major),
    (Response, Seal, Added, "response-property-sealed", Breaking, Major),
    (Response, Seal, Removed, "response-property-unsealed", Breaking, Major),
    (Response, Seal, Changed, "response-property-seal-changed", Breaking, Patch),
];

/// Where a fact stands: operation, direction, pointer, aspect, and, of a list of values, the value.
type Key = (String, Direction, String, Aspect, String);

/// All that changed from `old` to `new`, the worst first.
pub fn diff(old: &Api, new: &Api) -> Vec<Change> {
    let (old, new) = (facts(old), facts(new));
    let mut changes = Vec::new();
    for (key, before) in &old {
        match new.get(key) {
            None => changes.extend(change(key, Removed, Some(before), None, &new)),
            Some(after) if after != before => changes.extend(change(key, Changed, Some(before), Some(after), &new)),
            Some(_) => {}
        }
    }
    for (key, after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        changes.extend(change(key, Added, None, Some(after), &old));
    }
    changes.sort();
    changes
}

/// The change at `key`, unless it only follows from a greater one: of what is new or gone, the outermost is told.
fn change(key: &Key, action: Action, before: Option<&String>, after: Option<&String>, other: &Facts) -> Option<Change> {
    let (operation, direction, pointer, aspect, _) = key;
    let there = |pointer: &str, aspect| {
        other.contains_key(&(operation.clone(), *direction, pointer.to_owned(), aspect, String::new()))
    };
    let operation_is_there =
        other.contains_key(&(operation.clone(), Request, String::new(), Aspect::Operation, String::new()));
    // The items of a list have no row of their own.
    let field = pointer.trim_end_matches("/*");
    let parent = field.rsplit_once('/').map_or("", |(parent, _)| parent).trim_end_matches("/*");
    let told = match aspect {
        Aspect::Operation => false,
        _ if !operation_is_there => true,
        Deprecation => false,
        Field => parent.contains('/') && !there(parent, Field),
        _ => field.contains('/') && !there(field, Field),
    };
    if told {
        return None;
    }
    let (.., id, wire, rust) =
        RULES.iter().find(|rule| (rule.0, rule.1, rule.2) == (*direction, *aspect, action)).copied()?;
    // A new field that calls must have is another matter than one that they may have.
    let is_required =
        (*direction, *aspect, action) == (Request, Field, Added) && after.is_some_and(|after| after == REQUIRED);
    let (id, wire) = if is_required { ("new-required-request-property", Breaking) } else { (id, wire) };
    Some(Change {
        wire,
        rust,
        operation: operation.clone(),
        pointer: pointer.clone(),
        id,
        before: before.cloned(),
        after: after.cloned(),
    })
}

type Facts = BTreeMap<Key, String>;

const REQUIRED: &str = "required";

fn facts(api: &Api) -> Facts {
    let mut facts = Facts::new();
    for page in &api.pages {
        for operation in &page.operations {
            operation_facts(operation, &mut facts);
        }
        if let Some(event) = &page.event {
            let name = format!("webhook {}", page.path.trim_start_matches("webhook/"));
            facts.insert((name.clone(), Request, String::new(), Aspect::Operation, String::new()), String::new());
            let mut walk = Walk { operation: &name, direction: Response, facts: &mut facts };
            walk.schema("event", &event.body.schema);
        }
    }
    facts
}

fn operation_facts(operation: &Operation, facts: &mut Facts) {
    let name = format!("{} {}", operation.verb.as_str().to_uppercase(), operation.url);
    let own = |aspect| (name.clone(), Request, String::new(), aspect, String::new());
    facts.insert(own(Aspect::Operation), operation.servers.join(", "));
    if operation.deprecated {
        facts.insert(own(Deprecation), String::new());
    }
    let mut walk = Walk { operation: &name, direction: Request, facts };
    for parameter in &operation.parameters {
        walk.property("request", &parameter.property);
    }
    if let Some(body) = &operation.body {
        walk.schema("request", &body.schema);
    }
    walk.direction = Response;
    let answer = match &operation.answer {
        Answer::Body(..) => "fields",
        Answer::Empty => "nothing",
        Answer::File => "a file",
        Answer::Redirect => "a redirect",
    };
    walk.fact("response", Type, "", answer);
    if let Answer::Body(_, schema) = &operation.answer {
        walk.inner("response", schema);
    }
}

struct Walk<'a> {
    operation: &'a str,
    direction: Direction,
    facts: &'a mut Facts,
}

impl Walk<'_> {
    fn fact(&mut self, pointer: &str, aspect: Aspect, value: &str, text: impl Into<String>) {
        let key = (self.operation.to_owned(), self.direction, pointer.to_owned(), aspect, value.to_owned());
        self.facts.insert(key, text.into());
    }

    fn property(&mut self, parent: &str, property: &Property) {
        let pointer = format!("{parent}/{}", property.name);
        // A new field tells by its own fact whether calls must have it; a mark that changes is the next aspect's.
        self.fact(&pointer, Field, "", if property.required { REQUIRED } else { "optional" });
        if property.required {
            self.fact(&pointer, Required, "", REQUIRED);
        }
        self.schema(&pointer, &property.schema);
    }

    fn schema(&mut self, pointer: &str, schema: &Schema) {
        self.fact(pointer, Type, "", type_name(schema));
        if let Some(seal) = schema.seal {
            self.fact(pointer, Seal, "", format!("{seal:?}"));
        }
        for value in &schema.values {
            self.fact(pointer, Value, &value.text, value.text.clone());
        }
        if let Some((_, held)) = &schema.holds {
            self.inner(pointer, held);
        }
        self.inner(pointer, schema);
    }

    fn inner(&mut self, pointer: &str, schema: &Schema) {
        match &schema.kind {
            Kind::Object(properties) => properties.iter().for_each(|property| self.property(pointer, property)),
            Kind::List(items) => self.schema(&format!("{pointer}/*"), items),
            Kind::OneOf(shapes) => shapes.iter().for_each(|shape| self.inner(pointer, shape)),
            _ => {}
        }
    }
}

fn type_name(schema: &Schema) -> String {
    let plain = match &schema.kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::Boolean => "boolean",
        Kind::Bytes => "file",
        Kind::Object(_) => "object",
        Kind::List(_) => "list",
        Kind::OneOf(_) => "one of several",
    };
    match &schema.holds {
        Some((encoding, held)) => format!("{plain} holding {} as {encoding:?}", type_name(held)),
        None => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{compile, source::Source};

    fn api(rows: &str) -> Api {
        let text = format!(
            "# 下单 {{#post}}\n\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n| json {{data-required}} | object | 请求\n{rows}\n\n\
             | 返回字典 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n| prepay_id | string | 标识\n"
        );
        compile(vec![Source { path: "openapi/v3/pay.md".to_owned(), text }]).api
    }

    fn told(old: &str, new: &str) -> Vec<(Wire, Bump, &'static str, String)> {
        let changes = diff(&api(old), &api(new));
        changes.into_iter().map(|change| (change.wire, change.rust, change.id, change.pointer)).collect()
    }

    #[test]
    fn each_change_has_its_verdicts() {
        let old = "| a {data-indent=1} | string | 甲";
        let cases = [
            (
                "| a {data-required data-indent=1} | string | 甲",
                (Breaking, Patch, "request-property-became-required", "request/a"),
            ),
            ("| a {data-indent=1} | integer | 甲", (Breaking, Major, "request-property-type-changed", "request/a")),
            (
                "| a {data-indent=1} | string | 甲\n| b {data-required data-indent=1} | string | 乙",
                (Breaking, Minor, "new-required-request-property", "request/b"),
            ),
            (
                "| a {data-indent=1} | string | 甲\n| b {data-indent=1} | object[] | 乙\n| c {data-required data-indent=2} | string | 丙",
                (Compatible, Minor, "new-optional-request-property", "request/b"),
            ),
            (
                "| a {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 甲",
                (Breaking, Major, "request-property-sealed", "request/a"),
            ),
        ];
        for (new, (wire, rust, id, pointer)) in cases {
            assert_eq!(told(old, new), [(wire, rust, id, pointer.to_owned())], "{new}");
        }
        assert_eq!(told(old, old), []);
    }

    #[test]
    fn a_page_that_goes_is_one_change() {
        let old = api("| a {data-indent=1} | string | 甲");
        let gone = diff(&old, &Api::default());
        assert_eq!(gone.iter().map(|change| change.id).collect::<Vec<_>>(), ["api-removed-without-deprecation"]);
        assert_eq!(diff(&Api::default(), &old).iter().map(|change| change.id).collect::<Vec<_>>(), ["api-added"]);
    }

    #[test]
    fn no_two_rules_are_for_one_cell() {
        for (at, rule) in RULES.iter().enumerate() {
            assert!(
                RULES[..at].iter().all(|other| (other.0, other.1, other.2) != (rule.0, rule.1, rule.2)),
                "{rule:?}"
            );
        }
    }
}
