//! A v2 call: signed inside its fields, and verified the same way.

use super::{SignType, encode, read, sign, verify};
use crate::client::Client;
use crate::error::{DecodeError, Error, InvalidRequest, NotVerified, Refusal, Unverified};
use crate::operation::{Answer, Body, Content, Descriptor, Verb};
use crate::response::{Accepted, accept};
use crate::trust::Snapshot;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// The part of the tree whose fields are signed.
fn signed_part(descriptor: &Descriptor) -> &'static str {
    if descriptor.body == Body::None { "query" } else { "body" }
}

/// Adds what the client itself sets, so that the check for required fields finds it; `sign` is filled in at last. `kind` is the
/// algorithm where the operation leaves the choice.
pub(crate) fn prepare(tree: &mut Value, descriptor: &Descriptor, nonce: &str, kind: SignType) {
    let Some(fields) = tree[signed_part(descriptor)].as_object_mut() else {
        return;
    };
    // Uploads go without a nonce: the file's own digest is signed.
    if !descriptor.nonceless && descriptor.body != Body::Multipart {
        fields.entry("nonce_str").or_insert_with(|| Value::from(nonce));
    }
    name_algorithm(fields, descriptor, kind);
    if !descriptor.unsigned_request {
        fields.insert("sign".to_owned(), Value::from(""));
    }
}

/// Names the algorithm where the caller has not, and the operation has a field for it. MD5, which an absent name stands for, is
/// named only where the field is required.
pub(crate) fn name_algorithm(fields: &mut Map<String, Value>, descriptor: &Descriptor, kind: SignType) {
    let kind = if descriptor.hmac_sha256 { SignType::HmacSha256 } else { kind };
    let required = || descriptor.required.iter().any(|pointer| pointer.ends_with("/sign_type"));
    if descriptor.sign_type && (kind != SignType::Md5 || required()) {
        fields.entry("sign_type").or_insert_with(|| Value::from(kind.as_str()));
    }
}

/// Signs the request in `tree`, and answers by which algorithm.
pub(crate) fn write_sign(client: &Client, descriptor: &Descriptor, tree: &mut Value) -> Result<SignType, Error> {
    let key = client.api_v2_key()?;
    let part = signed_part(descriptor);
    let Some(fields) = tree[part].as_object_mut() else {
        return Ok(SignType::default());
    };
    let kind = SignType::of(fields)
        .ok_or_else(|| InvalidRequest::unfit(format!("{part}.sign_type"), "is neither MD5 nor HMAC-SHA256"))?;
    if !descriptor.unsigned_request {
        fields.insert("sign".to_owned(), sign(fields, key, kind).into());
    }
    Ok(kind)
}

/// The body's fields as `<xml>`.
pub(crate) fn document(body: &Value) -> Result<String, InvalidRequest> {
    let none = Map::new();
    encode(body.as_object().unwrap_or(&none))
        .map_err(|name| InvalidRequest::unfit(format!("body.{name}"), "can't be the name of an XML element"))
}

/// How a document begins. In a file's place it tells an error: bills are plain text or gzip.
pub(crate) const DOCUMENT: &[u8] = b"<xml>";

/// Verifies the answer to a request that was signed by `kind`, and reads it.
pub(crate) async fn receive(
    client: &Client,
    descriptor: &'static Descriptor,
    response: Response<Bytes>,
    kind: SignType,
) -> Result<(Accepted, Content), Error> {
    // v2's proof is in the document; what v3 has in headers isn't there, and nothing is trusted by it.
    const DESCRIPTOR: &Descriptor = &Descriptor::new("v2", Verb::Post, "").unsigned_response();
    let accepted = accept(response, &Snapshot::default(), (client.settings().clock)(), DESCRIPTOR)?;
    let content = content(&accepted, client, descriptor, kind).await?;
    Ok((accepted, content))
}

async fn content(
    accepted: &Accepted,
    client: &Client,
    descriptor: &'static Descriptor,
    kind: SignType,
) -> Result<Content, Error> {
    if descriptor.answer == Answer::File && !accepted.body().starts_with(DOCUMENT) {
        return Ok(accepted.file());
    }
    // What comes without a signature may come without a verdict as well.
    let loose = descriptor.unsigned_response && descriptor.answer == Answer::Xml;
    let fields = fields(accepted.body(), loose).map_err(|error| accepted.undecoded(error))?;
    let silent = loose && !fields.contains_key("return_code");
    if !silent && fields.get("return_code").is_none_or(|code| code != "SUCCESS") {
        return Err(refusal(accepted, &fields, "return_code", "return_msg", false));
    }
    // What need not be signed is verified all the same where it is.
    let signed = fields.contains_key("sign");
    if (signed || !descriptor.unsigned_response) && !verify(&fields, client.api_v2_key()?, kind) {
        let reason = if signed { Unverified::Mismatch } else { Unverified::Unsigned };
        return Err(Error::NotVerified(Box::new(NotVerified { reason, reply: accepted.reply() })));
    }
    if fields.get("result_code").is_some_and(|code| code != "SUCCESS") {
        return Err(refusal(accepted, &fields, "err_code", "err_code_des", signed));
    }
    if descriptor.answer == Answer::Empty {
        return Ok(Content::Empty);
    }
    let mut tree = Value::Object(fields);
    let opened = client.opener().open(&mut tree, descriptor.response).await;
    opened.map_err(|error| accepted.undecoded(error))?;
    Ok(Content::Tree(tree))
}

/// The fields of an answer. Of the loose ones one is JSON: the access token of a payer.
fn fields(body: &[u8], loose: bool) -> Result<Map<String, Value>, DecodeError> {
    let text = std::str::from_utf8(body).map_err(|_| DecodeError::at("", "XML", "not UTF-8"))?;
    if loose && text.starts_with('{') {
        return serde_json::from_str(text).map_err(|_| DecodeError::at("", "XML or JSON", "something else"));
    }
    read(text)
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
