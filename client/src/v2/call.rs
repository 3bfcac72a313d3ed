//! A v2 call: signed inside its fields, and verified the same way.

use super::{SignType, encode, read, sign, text, verify};
use crate::client::Client;
use crate::error::{DecodeError, Error, InvalidRequest, Refusal, Unverified};
use crate::operation::{Answer, Body, Content, Descriptor, Verb};
use crate::response::{Accepted, accept, not_verified};
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

/// The fields that tell whether a request was understood, what they say of a success, and where the reason of a failure stands.
const VERDICTS: [[&str; 3]; 2] = [["return_code", "SUCCESS", "return_msg"], ["retcode", "0", "retmsg"]];

/// The fields that tell why an understood request failed; the second ones are those of the operations on risks.
const REASONS: [[&str; 2]; 2] = [["err_code", "err_code_des"], ["error_code", "error_code_des"]];

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
    let not_verified = |reason| not_verified(reason, accepted.reply());
    let malformed = |error| not_verified(Unverified::NoDocument(error));
    let fields = fields(accepted.body(), descriptor.unsigned_response).map_err(malformed)?;
    // Whatever stands on the way can answer 200 with anything. By its verdict an unsigned answer is told from that, and by nothing else.
    match VERDICTS.iter().find(|[name, ..]| fields.contains_key(*name)) {
        Some([name, success, message]) if text(&fields[*name]) != *success => {
            return Err(refusal(accepted, &fields, [name, message], false));
        }
        None if !descriptor.without_verdict => {
            return Err(malformed(DecodeError::at("/return_code", "text", "absent")));
        }
        _ => {}
    }
    // What need not be signed is verified all the same where it is.
    let signed = fields.contains_key("sign");
    if (signed || !descriptor.unsigned_response) && !verify(&fields, client.api_v2_key()?, kind) {
        let reason = if signed { Unverified::Mismatch } else { Unverified::Unsigned };
        return Err(not_verified(reason));
    }
    if fields.get("result_code").is_some_and(|code| code != "SUCCESS") {
        let named = REASONS.into_iter().find(|[code, _]| fields.contains_key(*code));
        return Err(refusal(accepted, &fields, named.unwrap_or(REASONS[0]), signed));
    }
    if descriptor.answer == Answer::Empty {
        return Ok(Content::Empty);
    }
    let mut tree = Value::Object(fields);
    let opened = client.opener().open(&mut tree, descriptor.response).await;
    opened.map_err(|error| accepted.undecoded(error))?;
    Ok(Content::Tree(tree))
}

/// The fields of an answer. Of those without a signature one is JSON: the access token of a payer.
fn fields(body: &[u8], unsigned: bool) -> Result<Map<String, Value>, DecodeError> {
    let document = std::str::from_utf8(body).map_err(|_| DecodeError::at("", "XML", "not UTF-8"))?;
    if unsigned && document.starts_with('{') {
        return serde_json::from_str(document).map_err(|_| DecodeError::at("", "XML or JSON", "something else"));
    }
    read(document)
}

fn refusal(accepted: &Accepted, fields: &Map<String, Value>, [code, message]: [&str; 2], verified: bool) -> Error {
    let said = |name: &str| fields.get(name).map(text);
    Error::Refused(Box::new(Refusal {
        code: said(code),
        message: said(message),
        detail: None,
        verified,
        reply: accepted.reply(),
    }))
}
