//! Writes a request from its tree, whose fields are already encrypted.

use super::multipart::multipart;
use super::outgoing::{Outgoing, Payload};
use super::text::{RESERVED, text};
use super::v2;
use crate::codegen::{Body, Descriptor, Tree};
use crate::error::{Error, InvalidRequest};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

/// Writes the request of `descriptor`. `nonce` generates the boundary of a multipart body.
pub(crate) fn write(descriptor: &Descriptor, tree: &Tree, nonce: impl Fn() -> String) -> Result<Outgoing, Error> {
    let Tree { root: tree, file, .. } = tree;
    let mut wrong = InvalidRequest::default();
    let mut target = path(descriptor.path, &tree["path"], &mut wrong);
    let query = query(&tree["query"]);
    if !query.is_empty() {
        target = format!("{target}?{query}");
    }
    let headers = headers(&tree["headers"], &mut wrong);
    if wrong != InvalidRequest::default() {
        return Err(wrong.into());
    }
    let body = &tree["body"];
    let payload = match descriptor.body {
        Body::None => Payload::default(),
        Body::Json => Payload::text("application/json", body.to_string()),
        Body::Xml => Payload::text("text/xml; charset=utf-8", v2::document(body)?),
        Body::Multipart => multipart(body, file.as_ref(), &nonce())?,
    };
    Ok(Outgoing { target, headers, payload })
}

fn path(template: &str, values: &Value, wrong: &mut InvalidRequest) -> String {
    let mut path = String::new();
    for piece in template.split('{') {
        let Some((name, rest)) = piece.split_once('}') else {
            path += piece;
            continue;
        };
        match values[name].as_str().unwrap_or_default() {
            "" => wrong.unfit.push((format!("path.{name}"), "is empty".into())),
            // HTTP libraries resolve these segments, encoded or not, so the request would go to
            // another path.
            "." | ".." => {
                wrong.unfit.push((format!("path.{name}"), "is `.` or `..`, which HTTP libraries resolve".into()))
            }
            value => path.extend(utf8_percent_encode(value, RESERVED)),
        }
        path += rest;
    }
    path
}

fn query(fields: &Value) -> String {
    let mut pairs = Vec::new();
    for (name, value) in fields.as_object().into_iter().flatten() {
        // All servers read `%20` as a blank, but not all read `+` as a blank.
        let pair = |value: &Value| {
            format!("{}={}", utf8_percent_encode(name, RESERVED), utf8_percent_encode(&text(value), RESERVED))
        };
        match value {
            Value::Array(items) => pairs.extend(items.iter().map(pair)),
            value => pairs.push(pair(value)),
        }
    }
    pairs.join("&")
}

fn headers(fields: &Value, wrong: &mut InvalidRequest) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in fields.as_object().into_iter().flatten() {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&text(value))) {
            (Ok(name), Ok(value)) => {
                headers.insert(name, value);
            }
            _ => wrong.unfit.push((format!("headers.{name}"), "has characters that a header can't contain".into())),
        }
    }
    headers
}
