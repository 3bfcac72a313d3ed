//! Checks that samples become examples, that a JSON Schema validator accepts each example, and that the
//! validator rejects the same example with a mistake in it.

use serde_json::{Value, json};
use wechatpay_codegen::{
    api::{Api, ParameterLocation},
    compile,
    diagnostic::Sink,
    docs,
    source::Source,
    specs,
};

use crate::common::{awkward, corpus, docs as own_docs, own_api};

/// The example of a body or a parameter.
struct Example {
    /// The document, for messages.
    file: String,
    schema: Value,
    value: Value,
    /// Whether the example has all required fields. Variants have only some of the fields.
    whole: bool,
}

/// Returns every example in the documents.
fn examples(api: &Api) -> Vec<Example> {
    let mut examples = Vec::new();
    for (file, yaml) in specs(api) {
        let document: Value = serde_yaml::from_str(&yaml).expect("a document is YAML");
        let operations = ["paths", "x-webhooks"]
            .iter()
            .flat_map(|name| document[*name].as_object().into_iter().flatten())
            .flat_map(|(_, item)| item.as_object().into_iter().flatten().map(|(_, operation)| operation));
        for operation in operations {
            let mut add = |schema: &Value, value: &Value, whole: bool| {
                examples.push(Example { file: file.clone(), schema: schema.clone(), value: value.clone(), whole });
            };
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                if let Some(value) = parameter.get("example") {
                    add(&parameter["schema"], value, true);
                }
            }
            for (_, media) in operation["requestBody"]["content"].as_object().into_iter().flatten() {
                if let Some(value) = media.get("example") {
                    add(&media["schema"], value, true);
                }
                for (label, example) in media["examples"].as_object().into_iter().flatten() {
                    add(&media["schema"], &example["value"], label == "request");
                }
            }
            let responses = operation["responses"].as_object().into_iter().flatten();
            for (_, media) in responses.flat_map(|(_, response)| response["content"].as_object().into_iter().flatten())
            {
                if let Some(value) = media.get("example") {
                    add(&media["schema"], value, true);
                }
            }
        }
    }
    examples
}

/// Returns a schema as JSON Schema: without extensions and defaults and, unless `whole`, without the
/// lists of required fields. The only keyword specific to OpenAPI 3.0 in these documents is `format`,
/// which a validator ignores.
fn json_schema(schema: &Value, whole: bool) -> Value {
    match schema {
        Value::Object(map) => {
            let required = map.get("required").and_then(Value::as_array);
            let mut out: serde_json::Map<String, Value> = map
                .iter()
                .filter(|(key, _)| !key.starts_with("x-") && *key != "required" && *key != "default")
                .map(|(key, value)| (key.clone(), json_schema(value, whole)))
                .collect();
            if let Some(required) = required.filter(|_| whole) {
                out.insert("required".to_owned(), required.clone().into());
            } else if let Some(properties) = map.get("required").filter(|required| required.is_object()) {
                // This is a property with the name `required`.
                out.insert("required".to_owned(), json_schema(properties, whole));
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(|item| json_schema(item, whole)).collect(),
        other => other.clone(),
    }
}

/// Returns copies of the example, each with one mistake: it lacks a required key, or a value has
/// another type.
fn mistakes(schema: &Value, value: &Value) -> Vec<Value> {
    let wrong = match schema["type"].as_str() {
        Some("string") => json!(7),
        Some(_) => json!("seven"),
        // A schema without a type has several alternatives, none of which accepts null.
        None => Value::Null,
    };
    let mut mistakes = vec![wrong];
    match value {
        Value::Object(map) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let mut without = map.clone();
                without.shift_remove(name).unwrap_or_else(|| panic!("the example lacks `{name}`"));
                mistakes.push(Value::Object(without));
            }
            for (key, inner) in map {
                let Some(property) = schema["properties"].get(key) else { continue };
                for mistake in self::mistakes(property, inner) {
                    let mut with = map.clone();
                    with.insert(key.clone(), mistake);
                    mistakes.push(Value::Object(with));
                }
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                for mistake in self::mistakes(&schema["items"], inner) {
                    let mut with = items.clone();
                    with[at] = mistake;
                    mistakes.push(Value::Array(with));
                }
            }
        }
        _ => {}
    }
    mistakes
}

/// Validates the JSON documents inside the strings of an example.
fn contents_fit(file: &str, schema: &Value, value: &Value) {
    match (schema.get("x-decoded"), value) {
        (Some(content), Value::String(text)) if schema["x-encoded"] == "json" => {
            let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}: {text}"));
            let validator = jsonschema::validator_for(&json_schema(content, true)).expect("the schema is valid");
            if let Err(error) = validator.validate(&value) {
                panic!("{file}: {error} at {}: {value}", error.instance_path());
            }
            contents_fit(file, content, &value);
        }
        (_, Value::Object(map)) => {
            map.iter().for_each(|(key, value)| contents_fit(file, &schema["properties"][key], value))
        }
        (_, Value::Array(items)) => items.iter().for_each(|item| contents_fit(file, &schema["items"], item)),
        _ => {}
    }
}

/// Finds the fields of an example that its schema does not list.
fn undocumented(schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let Some(properties) = schema["properties"].as_object() else { return };
            for (key, value) in map {
                let place = format!("{place}/{key}");
                match properties.get(key).or_else(|| properties.get(&family(key))) {
                    Some(schema) => undocumented(schema, value, &place, found),
                    None => found.push(place),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| undocumented(&schema["items"], item, place, found)),
        _ => {}
    }
}

/// Returns `coupon_id_$n_$m` for `coupon_id_0_1`.
fn family(key: &str) -> String {
    let mut letters = ["$n", "$m"].into_iter();
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let words = key.split('_').map(|word| if is_number(word) { letters.next().unwrap_or(word) } else { word });
    words.collect::<Vec<_>>().join("_")
}

fn examples_fit(api: &Api) {
    let examples = examples(api);
    assert!(!examples.is_empty());
    for Example { file, schema, value, whole } in &examples {
        contents_fit(file, schema, value);
        let schema = json_schema(schema, *whole);
        let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{file}: {error}"));
        if let Err(error) = validator.validate(value) {
            panic!("{file}: {error} at {}: {value}", error.instance_path());
        }
        for mistake in mistakes(&schema, value) {
            assert!(!validator.is_valid(&mistake), "{file}: the schema accepts {mistake}");
        }
    }
}

/// Returns whether a sample has `''` for a parameter, which does not count as an example.
fn leaves_empty(sample: &docs::Sample, name: &str) -> bool {
    let value = sample.value.as_ref();
    value.is_some_and(|value| value[name] == "" || value["query"][name] == "")
}

/// Returns how many samples consist of literal values, and how many of these became examples.
fn yield_of(sources: Vec<Source>) -> (usize, usize) {
    let api = compile(sources.clone()).api;
    let (mut literal, mut made) = (0, 0);
    for source in &sources {
        let Some(page) = docs::read(source, &mut Sink::new(&source.path)) else { continue };
        let path = source.path.trim_end_matches(".md");
        let lowered = api.pages.iter().find(|page| page.path == path);
        let Some(lowered) = lowered.filter(|page| page.event.is_none()) else { continue };
        for operation in &page.operations {
            let Some(lowered) = lowered.operations.iter().find(|lowered| lowered.verb == operation.verb) else {
                continue;
            };
            let is_whole = |sample: &&docs::Sample| {
                sample.call.is_some() || source.text[sample.span.start..].starts_with("```json")
            };
            let samples = operation.samples.iter().filter(|sample| sample.value.is_some());
            let (mut whole, mut variants): (Vec<_>, Vec<_>) = samples.partition(is_whole);
            // The first of several JSON blocks is the whole sample, and each further one is a
            // variant.
            if whole.iter().all(|sample| sample.call.is_none()) && whole.len() > 1 {
                variants.extend(whole.split_off(1));
            }
            if !whole.is_empty() {
                // Several ways of writing the same call are one sample.
                literal += 1;
                let parameters = lowered.parameters.iter().filter(|parameter| parameter.property.required);
                let fits = parameters.clone().all(|parameter| {
                    parameter.example.is_some()
                        || parameter.place == ParameterLocation::Header
                        || whole.iter().any(|sample| leaves_empty(sample, &parameter.property.name))
                });
                made += usize::from(
                    fits && lowered.body.as_ref().is_none_or(|body| body.example.is_some() || !body.required),
                );
            }
            literal += variants.len();
            made += lowered.body.as_ref().map_or(0, |body| body.variants.len());
        }
    }
    (literal, made)
}

#[test]
fn own_examples_fit() {
    examples_fit(&own_api());
    examples_fit(&compile(awkward()).api);
    let (literal, made) = yield_of(own_docs());
    assert!(literal > 0 && made == literal, "{made} of {literal} samples of our own pages are examples");
}

#[test]
fn external_examples_fit() {
    if let Some(sources) = corpus("samples::external_examples_fit") {
        examples_fit(&compile(sources.clone()).api);
        let (literal, made) = yield_of(sources);
        eprintln!("{made} of {literal} literal samples are examples");
        assert!(literal > 0 && made * 100 >= literal * 95, "{made} of {literal} literal samples are examples");
    }
}

#[test]
fn own_examples_have_only_fields_of_their_schema() {
    let mut found = Vec::new();
    for Example { file, schema, value, .. } in examples(&own_api()) {
        undocumented(&schema, &value, &file, &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_field_that_a_schema_lacks_is_found() {
    let schema = json!({"properties": {
        "id_$n": {"type": "string"},
        "items": {"items": {"properties": {"fee_$n_$m": {"type": "integer"}}}},
    }});
    let mut found = Vec::new();
    let value = json!({"id_0": "a", "id": "b", "items": [{"fee_0_1": 1}, {"fee_0": 2}]});
    undocumented(&schema, &value, "", &mut found);
    assert_eq!(found, ["/id", "/items/fee_0"]);
}

/// People copy examples, so none may have a placeholder.
#[test]
fn own_examples_have_no_placeholders() {
    const PLACEHOLDERS: &[&str] = &["示例", "占位", "xxx", "todo", "foo", "lorem"];
    let examples = examples(&own_api());
    assert!(examples.len() > 3000, "only {} examples", examples.len());
    let found: Vec<String> = examples
        .iter()
        .filter_map(|example| {
            let text = example.value.to_string().to_lowercase();
            // Latin letters must be a whole word: `food` does not contain the placeholder `foo`.
            let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
            let is_in = |placeholder: &&&str| {
                let is_latin = placeholder.is_ascii();
                if is_latin { words.contains(*placeholder) } else { text.contains(**placeholder) }
            };
            let placeholder = PLACEHOLDERS.iter().find(is_in)?;
            Some(format!("{}: {placeholder}", example.file))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
