//! Sends the sample of an operation, signed as the merchant or the brand that calls it.

use crate::accounts::{Account, BRAND_ID, text};
use crate::call::{Channel, Received};
use crate::core::{Core, Recorded};
use crate::message::{Seal, encode};
use crate::spec::{Generation, Operation};
use crate::time;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderValue};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use wechatpay_client::testing::server::EncryptionKey;
use wechatpay_client::v2::{self, SignType};

/// A sample to send: its path and query, and its body as JSON before the fields are encrypted.
pub(super) struct Sample {
    pub(super) target: String,
    pub(super) body: Option<String>,
}

/// Returns the sample of an operation.
pub(super) fn sample(operation: &Operation) -> Sample {
    let document = operation.document();
    let mut target = operation.path.clone();
    let mut query = Vec::new();
    for parameter in document["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let value = match &parameter["example"] {
            Value::String(text) => text.clone(),
            Value::Null => continue,
            other => other.to_string(),
        };
        let encoded = utf8_percent_encode(&value, NON_ALPHANUMERIC).to_string();
        match parameter["in"].as_str() {
            Some("path") => target = target.replace(&format!("{{{name}}}"), &encoded),
            Some("query") => query.push(format!("{name}={encoded}")),
            _ => {}
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let content = document["requestBody"]["content"].as_object().and_then(|content| content.values().next());
    let body = content.map(|content| {
        let mut example = content["example"].clone();
        if let Value::Object(fields) = &mut example {
            // The `time_expire` of the example is in the past, so its order could not be paid.
            if let Some(expiry) = fields.get_mut("time_expire") {
                let later = time::now() + 7200;
                let is_v2 = operation.generation == Generation::V2;
                *expiry = if is_v2 { time::compact(later) } else { time::rfc3339(later) }.into();
            }
            fields
                .retain(|name, _| operation.generation == Generation::V3 || !["sign", "nonce_str"].contains(&&**name));
        }
        serde_json::to_string_pretty(&example).unwrap_or_default()
    });
    Sample { target, body }
}

/// Sends a sample, and returns the number under which the request was recorded.
///
/// # Errors
/// A message that says what is wrong with the sample.
pub(super) fn send(
    core: &Core,
    operation: &Operation,
    sample: &Sample,
    host: Option<HeaderValue>,
) -> Result<i64, String> {
    let body: Option<Value> = sample
        .body
        .as_deref()
        .map(serde_json::from_str)
        .transpose()
        .map_err(|error| format!("the body is not JSON: {error}"))?;
    let brand = core.keys.accounts.iter().find(|account| account.identity.id() == BRAND_ID);
    let account = brand.filter(|_| operation.path.starts_with("/brand/")).unwrap_or(core.keys.first());
    let public = core.keys.public_key();
    let key = EncryptionKey::new(public.key.public_der()).ok_or("the public key can't encrypt")?;
    let body = body.map(|body| encode(operation.request_schema(), body, Seal { key: &key, account }));
    let mut headers = HeaderMap::new();
    headers.extend(host.map(|host| (HOST, host)));
    let body = match operation.generation {
        Generation::V2 => v2_body(operation, account, body)?,
        Generation::V3 => {
            let body = body.map_or_else(String::new, |body| body.to_string());
            headers.insert(AUTHORIZATION, authorization(account, operation, &sample.target, &body)?);
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
            headers.insert("wechatpay-serial", HeaderValue::from_str(&public.id).map_err(|error| error.to_string())?);
            if !body.is_empty() {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            }
            body
        }
    };
    let received = Received {
        method: operation.method.clone(),
        target: sample.target.clone(),
        headers,
        body: Bytes::from(body),
        channel: Channel::Plain,
    };
    let response = core.respond(&received);
    response
        .extensions()
        .get::<Recorded>()
        .map(|recorded| recorded.0)
        .ok_or_else(|| "the request was not recorded".to_owned())
}

fn authorization(account: &Account, operation: &Operation, target: &str, body: &str) -> Result<HeaderValue, String> {
    let (now, nonce) = (time::now(), text(32));
    let signed = format!("{}\n{target}\n{now}\n{nonce}\n{body}\n", operation.method);
    let signature = account.key.sign(signed.as_bytes()).map_err(|error| error.to_string())?;
    let scheme = account.scheme();
    let (kind, name) = match scheme.brand_type().filter(|_| account.is_brand()) {
        Some(kind) => (kind, "brand_id"),
        None => (scheme.merchant_type(), "mchid"),
    };
    let header = format!(
        "{kind} {name}=\"{}\",nonce_str=\"{nonce}\",signature=\"{}\",timestamp=\"{now}\",serial_no=\"{}\"",
        account.identity.id(),
        BASE64_STANDARD.encode(signature),
        account.serial
    );
    HeaderValue::from_str(&header).map_err(|error| error.to_string())
}

/// Signs the fields of a v2 request, and writes them as XML.
fn v2_body(operation: &Operation, account: &Account, body: Option<Value>) -> Result<String, String> {
    let Some(Value::Object(mut fields)) = body else { return Ok(String::new()) };
    for value in fields.values_mut() {
        if !value.is_string() {
            *value = value.to_string().into();
        }
    }
    fields.insert("nonce_str".to_owned(), text(32).into());
    let by_operation = operation.document()["x-signature"] == "hmac-sha256";
    let kind = if by_operation { SignType::HmacSha256 } else { SignType::of(&fields).unwrap_or(SignType::Md5) };
    let signature = v2::sign(&fields, &account.api_v2_key, kind);
    fields.insert("sign".to_owned(), signature.into());
    v2::encode(&fields).map_err(|error| error.to_string())
}
