//! Operations whose responses are generated from their documents. If one of them creates an object,
//! the other operations of its family find the object by its number.

use crate::call::{ApiError, Call};
use crate::spec::Operation;
use crate::store::{Key, Thing};
use crate::world::{Failure, World};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// An object that a call created, or that a test stored.
#[derive(Serialize, Deserialize)]
struct Object {
    owner: String,
    /// The family, the name of the parameter and its value.
    number: String,
    document: Map<String, Value>,
}

impl Thing for Object {
    const KIND: &'static str = "object";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, ..Key::default() }
    }
}

/// Returns the fields of an operation's request and response that may contain a number of the object that
/// the operation creates. An operation with a parameter in its path creates no object.
pub(super) fn made_by(operation: &Operation) -> HashSet<String> {
    if operation.path.contains('{') {
        return HashSet::new();
    }
    let response = operation.response().1.map_or(&Value::Null, |(_, content)| &content["schema"]);
    let fields = [operation.request_schema(), response].into_iter().flat_map(|schema| schema["properties"].as_object());
    fields.flat_map(|properties| properties.keys().cloned()).filter(|name| !is_account(name)).collect()
}

/// Returns whether a field names an account or an app, which calls don't create.
fn is_account(name: &str) -> bool {
    ["mchid", "mch_id", "appid", "openid", "brand_id"].iter().any(|end| name.ends_with(end))
}

fn number(family: &str, name: &str, value: &str) -> String {
    format!("{family} {name} {value}")
}

/// Stores an object under the value of a path parameter of a family.
pub(crate) fn put(
    world: &World<'_>,
    owner: &str,
    family: &str,
    name: &str,
    value: &str,
    document: Map<String, Value>,
) -> Result<(), Failure> {
    let object = Object { owner: owner.to_owned(), number: number(family, name, value), document };
    Ok(world.store.put(&object)?)
}

/// Generates the response of an operation without a handler.
pub(super) fn run(world: &World<'_>, call: &Call<'_>, numbers: Option<&HashSet<String>>) -> Result<Value, Failure> {
    let (operation, owner) = (call.operation, call.owner());
    let mut known = Map::new();
    // If two documented paths differ only in a parameter's name, a value has both names, and has to be
    // found under one of them.
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for (name, value) in &call.path {
        let value = value.as_str().unwrap_or_default();
        match world.store.get::<Object>(owner, &number(&operation.family, name, value))? {
            Some(object) => {
                known.extend(object.document);
                found.push(value);
            }
            None if numbers.is_some_and(|numbers| numbers.contains(name)) => missing.push((name, value)),
            None => {}
        }
    }
    if let Some((name, value)) = missing.into_iter().find(|(_, value)| !found.contains(value)) {
        return Err(ApiError::new(404, "RESOURCE_NOT_EXISTS", format!("{name} {value} 不存在")).into());
    }
    let (_, content) = operation.response();
    let (schema, mut document) =
        content.map_or((&Value::Null, Value::Null), |(_, content)| (&content["schema"], content["example"].clone()));
    if schema["type"] == "object" && !document.is_object() {
        document = Value::Object(Map::new());
    }
    if let Value::Object(fields) = &mut document {
        if operation.method == "POST" && call.path.is_empty() {
            number_anew(world, fields, numbers);
        }
        if fields.contains_key("mchid") {
            fields.insert("mchid".to_owned(), owner.into());
        }
        for source in [&known, &call.query, &call.body, &call.path] {
            echo(schema, fields, source);
        }
    }
    remember(world, call, numbers, document.as_object().unwrap_or(&Map::new()))?;
    Ok(document)
}

/// Replaces fields of a response with those of the same name and type in a request or an object.
fn echo(schema: &Value, fields: &mut Map<String, Value>, source: &Map<String, Value>) {
    let Some(properties) = schema["properties"].as_object() else { return };
    for (name, value) in source {
        let Some(property) = properties.get(name) else { continue };
        match (property["type"].as_str(), value) {
            (Some("object"), Value::Object(inner)) => {
                if let Some(Value::Object(fields)) = fields.get_mut(name) {
                    echo(property, fields, inner);
                }
            }
            (Some("string"), Value::String(text)) if fits(property, text) => {
                _ = fields.insert(name.clone(), value.clone())
            }
            (Some("integer"), Value::Number(number)) if number.is_i64() => {
                _ = fields.insert(name.clone(), value.clone())
            }
            // In v2, all values are text.
            (Some("integer"), Value::String(text)) => {
                if let Ok(number) = text.parse::<i64>() {
                    fields.insert(name.clone(), number.into());
                }
            }
            (Some("array"), Value::Array(items)) => {
                if let Some(Value::Array(examples)) = fields.get(name) {
                    let repeated = repeat(&property["items"], examples, items);
                    fields.insert(name.clone(), repeated);
                }
            }
            (Some("boolean"), Value::Bool(_)) => _ = fields.insert(name.clone(), value.clone()),
            _ => {}
        }
    }
}

/// Gives new numbers to the object that a call creates, in the format of the example's numbers.
fn number_anew(world: &World<'_>, fields: &mut Map<String, Value>, numbers: Option<&HashSet<String>>) {
    for (name, value) in fields {
        let Some(text) = value.as_str() else { continue };
        let is_number = text.len() >= 10 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && !is_account(name) && numbers.is_some_and(|numbers| numbers.contains(name)) {
            let (kept, new) = text.split_at(text.len() / 2);
            *value = format!("{kept}{}", world.ids.digits(new.len())).into();
        }
    }
}

/// Returns the items of a request as a response shows them. Fields that an item lacks come from the
/// example.
fn repeat(schema: &Value, examples: &[Value], items: &[Value]) -> Value {
    let item = |(at, item): (usize, &Value)| match (item, examples.get(at).or_else(|| examples.first())) {
        (Value::Object(fields), Some(Value::Object(example))) => {
            let mut shown = example.clone();
            echo(schema, &mut shown, fields);
            Value::Object(shown)
        }
        (Value::Object(_), _) => Value::Null,
        (plain, _) => plain.clone(),
    };
    items.iter().enumerate().map(item).filter(|item| !item.is_null()).collect()
}

/// Returns whether a text may be the value of a field.
fn fits(property: &Value, text: &str) -> bool {
    let values = property["enum"].as_array();
    let length = text.chars().count() as u64;
    values.is_none_or(|values| values.iter().any(|value| value == text))
        && property["maxLength"].as_u64().is_none_or(|limit| length <= limit)
        && property["minLength"].as_u64().is_none_or(|limit| length >= limit)
        && property["x-encoded"].is_null()
}

/// Stores what a call created or changed, under each of its numbers. Removes what a call deleted.
fn remember(
    world: &World<'_>,
    call: &Call<'_>,
    numbers: Option<&HashSet<String>>,
    response: &Map<String, Value>,
) -> Result<(), Failure> {
    let family = &call.operation.family;
    if call.operation.method == "DELETE" {
        for (name, value) in &call.path {
            let value = value.as_str().unwrap_or_default();
            world.store.remove::<Object>(call.owner(), &number(family, name, value))?;
        }
        return Ok(());
    }
    if call.operation.method == "GET" {
        return Ok(());
    }
    let mut document = call.path.clone();
    document.extend(call.body.clone());
    document.extend(response.clone());
    let Some(numbers) = numbers else { return Ok(()) };
    for name in numbers {
        if let Some(value) = document.get(name).and_then(Value::as_str) {
            put(world, call.owner(), family, name, value, document.clone())?;
        }
    }
    Ok(())
}
