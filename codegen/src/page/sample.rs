//! Examples → fenced JSON.

use serde_json::{Map, Value};

use crate::{
    api::{Media, Operation, ParameterLocation},
    docs::MADE,
};

/// Writes the samples of an operation, if it has any: one block, or a group if there are variants.
pub(super) fn write(operation: &Operation) -> Option<String> {
    let body = operation.body.as_ref();
    let whole = arguments(operation, body.and_then(|body| body.example.as_ref()));
    if whole.is_empty() {
        return None;
    }
    let variants = body.map(|body| body.variants.as_slice()).unwrap_or_default();
    let mark = if operation.made { format!(" {MADE}") } else { String::new() };
    if variants.is_empty() {
        return Some(block(&mark, &whole));
    }
    let mut out = format!("::: code-group\n\n{}", block(&format!(" [JSON]{mark}"), &whole));
    for (label, value) in variants {
        out.push('\n');
        out.push_str(&block(&format!(" [{label}]{mark}"), &arguments(operation, Some(value))));
    }
    out.push_str("\n:::\n");
    Some(out)
}

fn block(label: &str, value: &Map<String, Value>) -> String {
    let text = serde_json::to_string_pretty(value)
        .unwrap_or_else(|error| unreachable!("a map with text keys can always be written as JSON: {error}"));
    format!("```json{label}\n{text}\n```\n")
}

/// Returns the arguments of a call with `body`. They have the names and the order of the top-level rows
/// of the request.
pub fn arguments(operation: &Operation, body: Option<&Value>) -> Map<String, Value> {
    let of = |place: ParameterLocation| -> Map<String, Value> {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place == place);
        parameters.filter_map(|one| Some((one.property.name.clone(), one.example.clone()?))).collect()
    };
    let mut out = of(ParameterLocation::Path);
    let mut part = |name: &str, values: Map<String, Value>| {
        if !values.is_empty() {
            out.insert(name.to_owned(), values.into());
        }
    };
    part("query", of(ParameterLocation::Query));
    let headers = of(ParameterLocation::Header);
    if let (Some(value), Some(media)) = (body, operation.body.as_ref().map(|body| body.media)) {
        let name = match media {
            Media::Json => "json",
            Media::Xml => "xml",
            Media::Multipart => "body",
        };
        out.insert(name.to_owned(), value.clone());
    }
    if !headers.is_empty() {
        out.insert("headers".to_owned(), headers.into());
    }
    out
}
