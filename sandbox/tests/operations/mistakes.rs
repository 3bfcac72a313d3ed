//! Compares responses with their documents, and sends requests with one mistake each.

use crate::support::Server;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use wechatpay_api::model::Method;
use wechatpay_sandbox::Sandbox;

/// Checks that a response matches the schema of its document.
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
        // In XML, all values are text.
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

/// Adapts a schema to XML: scalars become strings, and wherever a list is allowed, a bare item is also
/// allowed, because XML can't tell a list of one item from the item. Removes `required`, because v2's
/// pages often require fields that are present only after a failure.
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

/// A kind of mistake in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mistake {
    /// A required field is missing, and an official page confirms the document.
    Dropped,
    /// A required field is missing, but no official page confirms the document. The sandbox only warns.
    DroppedUnconfirmed,
    WrongType,
    NotEncrypted,
}

/// Returns at most one mistake of each kind that can be made in this request, with the pointer of the field.
fn possible(document: &Value, body: &Value) -> Vec<(Mistake, String)> {
    let schema = &document["requestBody"]["content"]["application/json"]["schema"];
    let mut fields = Vec::new();
    walk(schema, body, "", &mut fields);
    let is_confirmed = document["x-confirmed"] == "official-page";
    let dropped = if is_confirmed { Mistake::Dropped } else { Mistake::DroppedUnconfirmed };
    let first = |mistake: Mistake, is_fit: fn(&Field) -> bool| {
        fields.iter().find(|field| is_fit(field)).map(|field| (mistake, field.pointer.clone()))
    };
    let all = [
        first(dropped, |field| field.is_required),
        first(Mistake::WrongType, |field| field.is_plain),
        first(Mistake::NotEncrypted, |field| field.is_encrypted),
    ];
    all.into_iter().flatten().collect()
}

/// Sends an accepted request again, once for each mistake that can be made in it.
pub(crate) fn send_mistakes(server: &Server, verb: Method, path: &str, document: &Value, record: &Value) {
    let body = record["request"]["body"].as_str().and_then(|body| serde_json::from_str::<Value>(body).ok());
    let Some(body) = body else { return };
    let target = record["target"].as_str().expect("text");
    for (mistake, pointer) in possible(document, &body) {
        let mut wrong = body.clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a field");
        let fields = wrong.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        match mistake {
            Mistake::Dropped | Mistake::DroppedUnconfirmed => _ = fields.shift_remove(name),
            Mistake::WrongType => fields[name] = json!({ "of": "another type" }),
            Mistake::NotEncrypted => fields[name] = "李雷".into(),
        }
        let (client, target) = (server.client(path).clone(), target.to_owned());
        let (outcome, record) =
            server.call(Box::pin(async move { client.raw(verb, &target, Some(wrong)).await.map(drop) }));
        let what = format!("{} {path}: {mistake:?} {pointer}", verb.as_str());
        let place = format!("/body{pointer}");
        let mut findings = record["findings"].as_array().expect("a list").iter();
        let finding = findings.find(|one| one["field"] == place.as_str());
        let finding = finding.unwrap_or_else(|| panic!("{what}: the sandbox did not notice the mistake: {record:#}"));
        let is_warning = mistake == Mistake::DroppedUnconfirmed;
        assert_eq!(finding["is_certain"], !is_warning, "{what}");
        if !is_warning {
            let error = outcome.expect_err(&what).to_string();
            assert!(record["code"] == "PARAM_ERROR" && error.contains(&place), "{what}: {error}");
        }
    }
}

/// Checks that the samples of JSON requests allow many mistakes of each kind.
#[test]
fn the_samples_have_mistakes_of_every_kind() {
    let mut counts = BTreeMap::new();
    for (method, path) in Sandbox::operations() {
        let document = Sandbox::operation(method, path).expect("documented");
        let content = &document["requestBody"]["content"]["application/json"];
        let sample = [&content["example"], &content["examples"]["request"]["value"]];
        if let Some(sample) = sample.into_iter().find(|sample| sample.is_object()) {
            for (mistake, _) in possible(document, sample) {
                *counts.entry(mistake).or_insert(0) += 1;
            }
        }
    }
    let at_least = |mistake: Mistake, count: i32| assert!(counts[&mistake] >= count, "{counts:?}");
    at_least(Mistake::Dropped, 100);
    at_least(Mistake::DroppedUnconfirmed, 300);
    at_least(Mistake::WrongType, 500);
    at_least(Mistake::NotEncrypted, 50);
}

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
