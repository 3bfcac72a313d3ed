//! v2 requests. Their signature is one of their fields.

use super::sign::sign;
use super::xml::encode;
use crate::codegen::{Body, Descriptor, Signature};
use crate::crypto::SignType;
use crate::error::{Error, InvalidRequest};
use crate::protocol::context::Context;
use serde_json::{Map, Value};

/// Returns the part of the tree whose fields are signed.
fn signed_part(descriptor: &Descriptor) -> &'static str {
    if descriptor.body == Body::None { "query" } else { "body" }
}

/// Adds the fields that the client sets itself, so that the check for required fields finds them.
/// The value of `sign` is filled in last. `kind` is the algorithm to use if the operation allows
/// both algorithms.
pub(super) fn prepare(tree: &mut Value, descriptor: &Descriptor, nonce: &str, kind: SignType) {
    let Some(fields) = tree[signed_part(descriptor)].as_object_mut() else {
        return;
    };
    // Uploads have no nonce: the digest of the file is signed.
    if !descriptor.no_nonce && descriptor.body != Body::Multipart {
        fields.entry("nonce_str").or_insert_with(|| Value::from(nonce));
    }
    announce(fields, descriptor, kind);
}

/// Adds the fields of a message that belong to its signature: `sign_type`, if the operation has it
/// and the caller has not set it, and an empty `sign`. `kind` is the algorithm to use if the
/// operation allows both algorithms.
pub(crate) fn announce(fields: &mut Map<String, Value>, descriptor: &Descriptor, kind: SignType) {
    let kind = match descriptor.signature {
        Signature::None | Signature::Header => return,
        Signature::Md5 => None,
        Signature::HmacSha256 => Some(SignType::HmacSha256),
        Signature::Any => Some(kind),
    };
    if let Some(kind) = kind {
        fields.entry("sign_type").or_insert_with(|| Value::from(kind.as_str()));
    }
    fields.insert("sign".to_owned(), Value::from(""));
}

/// Signs the request in `tree`, and returns the algorithm.
pub(crate) fn write_sign(context: &Context, descriptor: &Descriptor, tree: &mut Value) -> Result<SignType, Error> {
    let key = context.api_v2_key()?;
    let part = signed_part(descriptor);
    let Some(fields) = tree[part].as_object_mut() else {
        return Ok(SignType::default());
    };
    let kind = SignType::of(fields)
        .ok_or_else(|| InvalidRequest::unfit(format!("{part}.sign_type"), "is neither MD5 nor HMAC-SHA256"))?;
    if descriptor.signature != Signature::None {
        fields.insert("sign".to_owned(), sign(fields, key, kind).into());
    }
    Ok(kind)
}

/// Writes the body's fields as an `<xml>` document.
pub(crate) fn document(body: &Value) -> Result<String, InvalidRequest> {
    let none = Map::new();
    encode(body.as_object().unwrap_or(&none)).map_err(|name| {
        InvalidRequest::unfit(
            format!("body.{name}"),
            "has a name or a character that XML 1.0 can't contain, such as a control character",
        )
    })
}
