//! A v2 call: signed inside its document, and verified the same way.

use super::{SignType, decode, encode, sign, verify};
use crate::client::{Client, packed};
use crate::error::{DecodeError, Error, InvalidRequest, NotVerified, Refusal, Unverified};
use crate::operation::{Answer, Content, Descriptor};
use crate::request::{self, Outgoing};
use crate::response::{Accepted, accept};
use crate::trust::Snapshot;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

/// Adds what the client itself sets, so that the check for required fields finds it; `sign` is filled in at last.
pub(crate) fn prepare(body: &mut Map<String, Value>, descriptor: &Descriptor, nonce: &str) {
    if !descriptor.nonceless {
        body.entry("nonce_str").or_insert_with(|| Value::from(nonce));
    }
    if !descriptor.unsigned_request {
        body.insert("sign".to_owned(), Value::from(""));
    }
}

/// Signs and sends the document in `tree`, and verifies what comes back.
pub(crate) async fn exchange(
    client: &Client,
    descriptor: &'static Descriptor,
    mut tree: Value,
) -> Result<(Accepted, Content), Error> {
    let settings = client.settings();
    let key = settings.api_v2_key.as_deref();
    let key = key.ok_or_else(|| Error::configuration("v2 calls need the v2 key: set `api_v2_key`"))?;
    let mut body = match tree["body"].take() {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    let kind = SignType::of(&body).ok_or_else(|| unfit("sign_type", "is neither MD5 nor HMAC-SHA256"))?;
    if !descriptor.unsigned_request {
        body.insert("sign".to_owned(), sign(&body, key, kind).into());
    }
    let xml = encode(&body).map_err(|name| unfit(&name, "can't be the name of an XML element"))?;
    let Outgoing { origin, target, mut headers, .. } = request::write(descriptor, settings.base_url.as_deref(), &tree)?;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    let request = packed(descriptor.verb, &format!("{origin}{target}"), headers, xml.into())?;
    let response = settings.transport.send(request).await?;
    // v2's proof is in the document; what v3 has in headers isn't there, and nothing is trusted by it.
    let accepted = accept(response, &Snapshot::default(), (settings.clock)(), true)?;
    let content = read(&accepted, client, descriptor, key, kind).await?;
    Ok((accepted, content))
}

fn unfit(field: &str, why: &'static str) -> Error {
    InvalidRequest { missing: Vec::new(), unfit: vec![(format!("body.{field}"), why)] }.into()
}

async fn read(
    accepted: &Accepted,
    client: &Client,
    descriptor: &'static Descriptor,
    key: &str,
    kind: SignType,
) -> Result<Content, Error> {
    // Bills are plain text or gzip; an error in place of one is a document.
    if descriptor.answer == Answer::File && !accepted.body().starts_with(b"<xml>") {
        return Ok(accepted.file());
    }
    let text = std::str::from_utf8(accepted.body()).map_err(|_| DecodeError::at("", "XML", "not UTF-8"));
    let mut fields = text.and_then(decode).map_err(|error| accepted.undecoded(error))?;
    if fields.get("return_code").is_none_or(|code| code != "SUCCESS") {
        return Err(refusal(accepted, &fields, "return_code", "return_msg", false));
    }
    if !descriptor.unsigned_response && !verify(&fields, key, kind) {
        let reason = if fields.contains_key("sign") { Unverified::Mismatch } else { Unverified::Unsigned };
        return Err(Error::NotVerified(Box::new(NotVerified { reason, reply: accepted.reply() })));
    }
    if fields.get("result_code").is_some_and(|code| code != "SUCCESS") {
        return Err(refusal(accepted, &fields, "err_code", "err_code_des", !descriptor.unsigned_response));
    }
    if descriptor.answer == Answer::Empty {
        return Ok(Content::Empty);
    }
    // An empty element says the same as none, and would be no number.
    fields.retain(|_, value| value != "");
    let mut tree = Value::Object(fields);
    let opened = client.opener().open(&mut tree, descriptor.response).await;
    opened.map_err(|error| accepted.undecoded(error))?;
    Ok(Content::Tree(tree))
}

fn refusal(accepted: &Accepted, fields: &Map<String, Value>, code: &str, message: &str, verified: bool) -> Error {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    Error::Refused(Box::new(Refusal {
        code: text(code),
        message: text(message),
        detail: None,
        verified,
        reply: accepted.reply(),
    }))
}
