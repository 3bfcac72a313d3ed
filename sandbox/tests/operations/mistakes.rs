//! Compares responses with their documents, and sends requests with one mistake each.

use crate::support::Server;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};
use wechatpay_api::model::Method;

/// How many mistakes of each kind were sent.
static COUNTS: LazyLock<Mutex<BTreeMap<String, usize>>> = LazyLock::new(Mutex::default);

/// Compares a response with the schema of its document.
pub(crate) fn validates(document: &Value, record: &Value) {
    let responses = document["responses"].as_object().expect("responses");
    let success = responses.iter().find(|(status, _)| *status != "default").map(|(_, response)| response);
    let content =
        success.and_then(|response| response["content"].as_object()).and_then(|content| content.iter().next());
    let Some((kind, content)) = content else { return };
    let body = record["response"]["body"].as_str().expect("text");
    let (schema, instance) = match kind.as_str() {
        "application/json" => {
            let mut schema = content["schema"].clone();
            ciphertexts(&mut schema);
            (schema, serde_json::from_str(body).expect("JSON"))
        }
        // In XML everything is text.
        "text/xml" if body.starts_with('<') => {
            let fields = wechatpay_client::v2::decode(body).expect("XML");
            let mut schema = content["schema"].clone();
            texts(&mut schema);
            (schema, Value::Object(fields))
        }
        _ => return,
    };
    let validator = jsonschema::draft4::new(&schema).expect("a schema");
    let errors: Vec<String> =
        validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}: {errors:#?}\n{instance:#}", document["operationId"]);
}

/// Reduces the schema of an encrypted field to its type: the rest describes the plaintext.
fn ciphertexts(schema: &mut Value) {
    if let Some(fields) = schema.as_object_mut() {
        if fields.contains_key("x-encrypted") {
            fields.retain(|name, _| name == "type");
        }
        fields.values_mut().for_each(ciphertexts);
    } else if let Some(items) = schema.as_array_mut() {
        items.iter_mut().for_each(ciphertexts);
    }
}

/// Turns the types of a schema into text, as in XML, where a list of one item is that item. Removes
/// `required`, because v2's tables often require what is present only after a failure.
fn texts(schema: &mut Value) {
    if let Some(fields) = schema.as_object_mut() {
        fields.remove("required");
        if fields.get("type").is_some_and(|kind| ["integer", "number", "boolean"].iter().any(|one| kind == one)) {
            fields.insert("type".to_owned(), "string".into());
            fields.remove("format");
        }
        fields.values_mut().for_each(texts);
        if fields.get("type").is_some_and(|kind| kind == "array") {
            let list = Value::Object(std::mem::take(fields));
            let item = list["items"].clone();
            fields.insert("anyOf".to_owned(), json!([list, item]));
        }
    } else if let Some(items) = schema.as_array_mut() {
        items.iter_mut().for_each(texts);
    }
}

/// Sends a request again with each kind of mistake that it can have, one at a time.
pub(crate) fn makes_them(server: &Server, verb: Method, path: &str, document: &Value, record: &Value) {
    let schema = &document["requestBody"]["content"]["application/json"]["schema"];
    let body = record["request"]["body"].as_str().and_then(|body| serde_json::from_str::<Value>(body).ok());
    let Some(body) = body.filter(|_| schema.is_object()) else { return };
    let method = verb.as_str();
    let is_confirmed = document["x-confirmed"] == "official-page";
    let mut fields = Vec::new();
    walk(schema, &body, "", &mut fields);
    let target = record["target"].as_str().expect("text");
    let send = |body: Value| {
        let (outcome, record) = server.call(server.client(path).raw(verb, target, Some(body)));
        (outcome.err().map(|error| error.to_string()), record)
    };
    let without = |pointer: &str| {
        let mut body = body.clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a field");
        body.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object").shift_remove(name);
        body
    };
    let with = |pointer: &str, value: Value| {
        let mut body = body.clone();
        *body.pointer_mut(pointer).expect("a field") = value;
        body
    };
    let refused = |what: &str, pointer: &str, body: Value| {
        let (error, record) = send(body);
        let error = error.unwrap_or_else(|| panic!("{method} {path}: accepted in spite of {pointer}, {what}"));
        let place = format!("/body{pointer}");
        assert_eq!(record["code"], "PARAM_ERROR", "{method} {path}, {what} {pointer}: {error}");
        assert!(
            record["findings"]
                .as_array()
                .is_some_and(|findings| findings.iter().any(|one| one["field"] == place.as_str())),
            "{record:#}"
        );
        assert!(error.contains(&place), "{error}");
        count(what);
    };
    if let Some(field) = fields.iter().find(|field| field.is_required) {
        if is_confirmed {
            refused("confirmed field dropped", &field.pointer, without(&field.pointer));
        } else {
            let (_, record) = send(without(&field.pointer));
            let place = format!("/body{}", field.pointer);
            let findings = record["findings"].as_array().expect("a list");
            assert!(
                findings.iter().any(|one| one["field"] == place.as_str() && one["is_certain"] == false),
                "{record:#}"
            );
            count("unconfirmed field dropped");
        }
    }
    if let Some(field) = fields.iter().find(|field| field.is_plain) {
        refused("wrong type", &field.pointer, with(&field.pointer, json!({ "of": "another type" })));
    }
    if let Some(field) = fields.iter().find(|field| field.is_encrypted) {
        refused("not encrypted", &field.pointer, with(&field.pointer, "李雷".into()));
    }
}

fn count(what: &str) {
    *COUNTS.lock().expect("no panic").entry(what.to_owned()).or_default() += 1;
}

/// A field that a request has.
struct Field {
    pointer: String,
    is_required: bool,
    is_plain: bool,
    is_encrypted: bool,
}

fn walk(schema: &Value, value: &Value, pointer: &str, fields: &mut Vec<Field>) {
    match value {
        Value::Object(inner) => {
            for (name, value) in inner {
                let property = &schema["properties"][name];
                if !property.is_object() || property["oneOf"].is_array() || property["anyOf"].is_array() {
                    continue;
                }
                let place = format!("{pointer}/{name}");
                let is_required =
                    schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
                fields.push(Field {
                    pointer: place.clone(),
                    is_required,
                    is_plain: ["string", "integer", "boolean"].iter().any(|kind| property["type"] == *kind),
                    is_encrypted: property["x-encrypted"].is_string(),
                });
                walk(property, value, &place, fields);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(&schema["items"], item, &format!("{pointer}/{at}"), fields);
            }
        }
        _ => {}
    }
}
