//! Adds titles to the schemas of a bundle, and describes its lists of values in words.
//!
//! Generators name types after titles. Without a title, they use the whole path to a schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::extension;
use crate::api::{Method, bilingual, words};

/// Adds a title to each object of a path's operations or of a notification. Also describes the values of
/// open lists in words. `name` is the path, or the notification's name; `used` contains the titles that
/// the document already has.
pub(super) fn add(name: &str, item: &mut Value, used: &mut BTreeSet<String>) {
    let methods = Method::ALL.map(|method| method.as_str().to_lowercase());
    for (method, operation) in item.as_object_mut().into_iter().flatten().filter(|(key, _)| methods.contains(key)) {
        let (_, english) = bilingual::split(operation["summary"].as_str().unwrap_or_default());
        let roots = [pascal(english), pascal(&format!("{method} {name}"))].into_iter();
        let mut titles = Titles { roots: roots.filter(|root| !root.is_empty()).collect(), used };
        if let Some(body) = operation.get_mut("requestBody") {
            titles.content(body, "Request");
        }
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = pascal(parameter["name"].as_str().unwrap_or_default());
            if let Some(schema) = parameter.get_mut("schema") {
                titles.schema(schema, &[&name]);
            }
            in_words(parameter);
        }
        for (status, response) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten() {
            let is_failure = status == "default";
            titles.content(response, if is_failure { "Failure" } else { "Response" });
        }
    }
}

/// The titles of one operation.
struct Titles<'a> {
    /// The beginnings of titles: the operation's English name or, if that does not distinguish it from
    /// other operations, its method and URL.
    roots: Vec<String>,
    used: &'a mut BTreeSet<String>,
}

impl Titles<'_> {
    fn content(&mut self, holder: &mut Value, kind: &str) {
        for (_, media) in holder.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
            if let Some(schema) = media.get_mut("schema") {
                self.schema(schema, &[kind]);
            }
        }
    }

    /// Adds titles to a schema and to all schemas below it. `path` has the names that lead to the
    /// schema.
    fn schema(&mut self, schema: &mut Value, path: &[&str]) {
        let Some(fields) = schema.as_object_mut() else { return };
        if fields.get("properties").is_some_and(Value::is_object) {
            // An alternative already has a title, but other schemas may have the same title.
            let own = fields.get("title").and_then(Value::as_str).map(pascal);
            let title = self.title(&path.iter().copied().chain(own.as_deref()).collect::<Vec<_>>());
            fields.insert("title".to_owned(), title.into());
        }
        for (name, property) in fields.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let name = pascal(name);
            self.schema(property, &[path, &[&name]].concat());
            in_words(property);
        }
        for (key, step) in [("items", None), (extension::DECODED, Some("Content"))] {
            if let Some(inner) = fields.get_mut(key) {
                let path: Vec<&str> = path.iter().copied().chain(step).collect();
                self.schema(inner, &path);
                in_words(inner);
            }
        }
        for key in ["oneOf", "anyOf"] {
            for inner in fields.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
                self.schema(inner, path);
                in_words(inner);
            }
        }
    }

    /// Returns a title that the document doesn't have yet, made of as few names from the end of the
    /// path as possible.
    fn title(&mut self, path: &[&str]) -> String {
        let ends: Vec<String> = (1..=path.len()).map(|steps| path[path.len() - steps..].concat()).collect();
        let short = self.roots.iter().flat_map(|root| ends.iter().map(move |end| format!("{root}{end}")));
        // Alternatives have the same path, so they are numbered.
        let alternatives = (2..).map(|number| format!("{}{}{number}", self.roots[0], path.concat()));
        let title = short.chain(alternatives).find(|title| !self.used.contains(title)).unwrap_or_default();
        self.used.insert(title.clone());
        title
    }
}

/// Adds the values of an open list, with their meanings, to the description, because tools don't show
/// extensions.
fn in_words(holder: &mut Value) {
    let schema = if holder["schema"].is_object() { &holder["schema"] } else { &*holder };
    let Some(values) = schema[extension::EXTENSIBLE_ENUM].as_array() else { return };
    let meanings = &schema[extension::ENUM_DESCRIPTIONS];
    let rows = values.iter().map(|value| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match meanings[&text].as_str() {
            Some(meaning) => format!("- `{text}`: {meaning}"),
            None => format!("- `{text}`"),
        }
    });
    let list = rows.collect::<Vec<_>>().join("\n");
    let before = holder["description"].as_str().map(|text| format!("{text}\n\n")).unwrap_or_default();
    holder["description"] = format!("{before}{KNOWN}\n{list}").into();
}

const KNOWN: &str = "已知取值，可能新增 / Known values, others may follow:";

/// Writes words in PascalCase, like the name of a type.
fn pascal(text: &str) -> String {
    let parts = words(&text.replace(['\'', '’'], ""));
    let parts = parts.iter().filter(|word| word.is_ascii() && !["a", "an", "the"].contains(&word.as_str()));
    parts.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
