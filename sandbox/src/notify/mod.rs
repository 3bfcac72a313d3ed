//! Queues notifications, and writes and signs them when they are sent.

pub(crate) mod deliver;

use crate::accounts::{Account, Keys, text};
use crate::call::ApiError;
use crate::message::{Seal, document, encode, signature};
use crate::notice::{Notice, queue};
use crate::spec::{Generation, Notification, SPEC};
use crate::world::{Failure, World};
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value, json};
use wechatpay_client::crypto::Scheme;
use wechatpay_client::v2::SignType;

/// Queues a notification that a user asks for. Its content is the example unless `asked` has a
/// resource.
pub(crate) fn send(world: &World<'_>, asked: &Value) -> Result<i64, Failure> {
    let of = |name: &str| asked[name].as_str().unwrap_or_default();
    let generation = if of("generation") == "v2" { Generation::V2 } else { Generation::V3 };
    let notification = SPEC.notification(generation, of("event"));
    let Some(notification) = notification.filter(|_| !of("url").is_empty()) else {
        let error =
            ApiError::new(400, "PARAM_ERROR", "`event` has to be a documented event, and `url` the receiver's address");
        return Err(error.into());
    };
    let example = &notification.content()["example"];
    let owner = Some(of("owner")).filter(|owner| !owner.is_empty()).unwrap_or(world.keys.first().identity.id());
    let given = Some(asked["resource"].clone()).filter(Value::is_object);
    let notice = match generation {
        Generation::V2 => Notice::v2(&notification.name, of("url"), given.unwrap_or_else(|| v2_example(notification))),
        Generation::V3 => {
            let inside = example["resource"]["ciphertext"].as_str().and_then(|text| serde_json::from_str(text).ok());
            let original_type = example["resource"]["original_type"].as_str().unwrap_or_default();
            let summary = example["summary"].as_str().unwrap_or_default();
            let event = example["event_type"].as_str().unwrap_or(&notification.name);
            Notice::v3(event, original_type, summary, of("url"), given.or(inside).unwrap_or_default())
        }
    };
    // The notification is signed with SM2 if the user asks for that.
    let scheme = Scheme::ALL.iter().find(|scheme| scheme.algorithm_type() == of("algorithm_type"));
    let key = scheme.filter(|scheme| **scheme != Scheme::Rsa).and_then(|scheme| world.keys.certificates(*scheme).pop());
    queue(&World { key: key.as_ref().map_or(world.key, |key| &key.id), ..*world }, owner, notice)
}

/// Returns the example of a v2 notification, with plaintext in place of its encrypted fields.
fn v2_example(notification: &Notification) -> Value {
    let content = notification.content();
    let mut example = content["example"].clone();
    for (name, property) in content["schema"]["properties"].as_object().into_iter().flatten() {
        if property["x-encrypted"].is_string() && example[name].is_string() {
            example[name] = made(&property["x-decoded"], &example);
        }
    }
    example
}

/// Generates a value for the schema of an encrypted field. If the notification (`envelope`) has a field
/// with the same name in plaintext, the generated field gets its value.
fn made(schema: &Value, envelope: &Value) -> Value {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let values = schema["enum"].as_array().or_else(|| schema["x-extensible-enum"].as_array());
    match (schema["type"].as_str(), values.and_then(|values| values.first())) {
        (_, Some(value)) => value.clone(),
        (Some("object"), None) => {
            let field = |(name, property): (&String, &Value)| {
                let known = envelope.get(name).filter(|value| !value.is_object());
                (name.replace("$n", "0").replace("$m", "0"), known.cloned().unwrap_or_else(|| made(property, envelope)))
            };
            properties.map(field).collect()
        }
        (Some("array"), None) => json!([made(&schema["items"], envelope)]),
        (Some("integer" | "number"), None) => 1.into(),
        _ => "1".into(),
    }
}

/// Queues a notification again. With `is_probe`, it is first sent with a wrong signature.
pub(crate) fn resend(world: &World<'_>, number: i64, is_probe: bool) -> Result<(), Failure> {
    let unknown = || ApiError::new(404, "RESOURCE_NOT_EXISTS", format!("there is no notification {number}"));
    let mut facts = world.store.notification(number)?.ok_or_else(unknown)?;
    facts["state"] = "waiting".into();
    facts["is_probe"] = is_probe.into();
    Ok(world.store.notified(number, Some(world.now), &facts)?)
}

/// Seconds between attempts, by prefix of the event type. The first row that matches is used.
const SCHEDULES: &[(&str, &[i64])] = &[
    ("COUPON.USE", &[60; 9]),
    ("COUPON.", &[60; 11]),
    ("PAYSCORE.USER_", &[60; 11]),
    ("BRAND_MEMBER_CARD_SP.USER_CARD.", &[60; 11]),
    ("PRODUCT_COUPON_SP.", &[60; 11]),
    ("MCHTRANSFER.", TRANSFERS),
    ("", &[15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600]),
];

const TRANSFERS: &[i64] = &{
    let mut waits = [1800; 64];
    let mut at = 0;
    while at < 20 {
        waits[at] = if at < 10 { 15 } else { 300 };
        at += 1;
    }
    waits
};

/// Returns how long to wait after this many failed attempts; `None` if there are no more attempts.
pub(crate) fn wait(event: &str, attempts: usize) -> Option<i64> {
    let (_, waits) = SCHEDULES.iter().find(|(begin, _)| event.starts_with(begin))?;
    waits.get(attempts.checked_sub(1)?).copied()
}

/// Returns the headers and body of a notification that is sent now; `None` if its account is unknown.
pub(crate) fn write(keys: &Keys, facts: &Value, now: i64) -> Option<(HeaderMap, Bytes)> {
    let of = |name: &str| facts[name].as_str().unwrap_or_default();
    let account = |scheme| keys.account(of("owner"), scheme);
    if of("generation") == "v2" {
        let account = account(Scheme::Rsa)?;
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"))]);
        return Some((headers, v2(account, of("event"), facts["resource"].as_object()?.clone())));
    }
    // No key was recorded for a notification that no request caused.
    let key = keys.platform_or_next(of("key")).unwrap_or_else(|| keys.public_key());
    // A sub-merchant has no SM2 key, even if its service provider has one.
    let (account, key) = match account(key.scheme()) {
        Some(account) => (account, key),
        None => (account(Scheme::Rsa)?, keys.public_key()),
    };
    let scheme = key.scheme();
    let resource = match SPEC.notification(Generation::V3, of("event")) {
        Some(notification) => {
            let schema = &notification.content()["schema"]["properties"]["resource"]["properties"]["ciphertext"];
            encode(&schema["x-decoded"], facts["resource"].clone(), Seal::to(account))
        }
        None => facts["resource"].clone(),
    };
    let nonce = text(12);
    let sealed = account.cipher().seal(scheme, &nonce, of("original_type"), &resource.to_string())?;
    let body = json!({
        "id": of("id"), "create_time": of("create_time"), "resource_type": "encrypt-resource",
        "event_type": of("event"), "summary": of("summary"),
        "resource": {
            "original_type": of("original_type"), "algorithm": scheme.cipher(), "ciphertext": BASE64_STANDARD.encode(sealed),
            "associated_data": of("original_type"), "nonce": nonce,
        },
    });
    let body = Bytes::from(body.to_string());
    let mut headers = signature(&key, now, &body);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let id = crate::message::request_id(now, 0);
    headers.insert("request-id", HeaderValue::from_str(&id).ok()?);
    if facts["is_probe"] == true {
        let probe = format!("WECHATPAY/SIGNTEST/{}", text(325));
        headers.insert("wechatpay-signature", HeaderValue::from_str(&probe).ok()?);
    }
    Some((headers, body))
}

fn v2(account: &Account, event: &str, mut fields: Map<String, Value>) -> Bytes {
    fields.retain(|name, value| !value.is_null() && name != "sign");
    fields.insert("nonce_str".to_owned(), text(32).into());
    let schema = SPEC.notification(Generation::V2, event).map_or(&Value::Null, |one| &one.content()["schema"]);
    let fields = encode(schema, fields.into(), Seal::to(account)).as_object().cloned().unwrap_or_default();
    // Only someone with the v2 key can have encrypted `req_info`, so there is no signature.
    if fields.contains_key("req_info") {
        return document(fields, None);
    }
    let named = ["sign_type", "algorithm"].iter().find_map(|name| fields.get(*name)?.as_str());
    let kind = named.and_then(SignType::named).unwrap_or(SignType::Md5);
    document(fields, Some((account, kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_schedule() {
        let all = |event: &str| (1..).map_while(|attempts| wait(event, attempts)).collect::<Vec<_>>();
        assert_eq!(
            (all("TRANSACTION.SUCCESS").len(), all("TRANSACTION.SUCCESS").iter().sum::<i64>()),
            (15, 24 * 3600 + 240)
        );
        assert_eq!((all("COUPON.USE").len(), all("COUPON.SEND").len()), (9, 11));
        assert_eq!(all("MCHTRANSFER.BILL.FINISHED").iter().sum::<i64>(), 150 + 3000 + 44 * 1800);
    }
}
