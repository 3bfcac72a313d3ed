//! v2's notifications: XML that has its signature in one of its fields.

use super::envelope::Envelope;
use super::opened::{Failure, Opened};
use super::version::Version;
use crate::codegen::FieldEncoding;
use crate::crypto::{ApiV3Key, Scheme, SignType};
use crate::error::{DecodeError, VerificationFailure};
use crate::protocol::FieldDecoder;
use crate::protocol::v2::{read, verify};
use serde_json::{Map, Value};

/// The encrypted fields of v2's notifications: `req_info` of refunds, and `event_ciphertext` of
/// WeChat Pay score orders.
const ENCRYPTED: [(&str, FieldEncoding); 2] =
    [("req_info", FieldEncoding::AesEcb), ("event_ciphertext", FieldEncoding::AesGcm)];

/// The fields of an unsigned document that are kept, in addition to the encrypted field.
const AROUND: [&str; 7] = ["return_code", "return_msg", "appid", "mch_id", "sub_mch_id", "sub_appid", "nonce_str"];

/// Returns whether a body is XML. No JSON document begins with `<`.
pub(super) fn is_document(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    body.trim_ascii_start().starts_with(b"<")
}

/// Verifies and decrypts a body.
pub(super) fn open(body: &[u8], api_v2_key: Option<&str>, api_v3_key: Option<&ApiV3Key>) -> Result<Opened, Failure> {
    let key = api_v2_key.ok_or(VerificationFailure::UnexpectedV2)?;
    // The document is read before it is verified, because the signature is inside. This is safe:
    // the reader limits the depth, and resolves no entities that the document defines.
    let text = std::str::from_utf8(body).map_err(|_| DecodeError::at("", "XML", "not UTF-8"));
    let mut fields = text.and_then(read).map_err(VerificationFailure::NoDocument)?;
    let signed = fields.contains_key("sign");
    if signed {
        let kind = sign_type(&fields).ok_or_else(|| unknown_type(&fields))?;
        if !verify(&fields, key, kind) {
            return Err(VerificationFailure::FieldsMismatch.into());
        }
    } else {
        // A refund notification has no signature, but only someone with the v2 key can have
        // encrypted its content.
        if !fields.contains_key("req_info") {
            return Err(VerificationFailure::Unsigned.into());
        }
        fields.retain(|name, _| name == "req_info" || AROUND.contains(&name.as_str()));
    }
    let decoder =
        FieldDecoder { signer: None, api_v3_key, api_v2_key: Some(key), decryption: &[], scheme: Scheme::Rsa };
    let mut plaintext = Value::Object(fields);
    for (name, wire) in ENCRYPTED {
        let opened = decoder.decode_document(&plaintext, name, wire);
        match opened {
            Ok(None) => {}
            Ok(Some(document)) => plaintext[name] = Value::Object(document),
            // Only the encryption can prove an unsigned document, and this one can't be decrypted.
            Err(_) if !signed => return Err(VerificationFailure::OtherV2Key.into()),
            Err(found) => {
                let expected = "encrypted XML that this client can decrypt";
                return Err(DecodeError::at(&format!("/{name}"), expected, found).into());
            }
        }
    }
    Ok(Opened { version: Version::V2, signed, envelope: envelope(&plaintext), plaintext })
}

/// Returns the algorithm that the document names in `sign_type` or `algorithm`. If it names none,
/// the length of the signature decides, because a notification is signed with the algorithm of its
/// order even if it doesn't name the algorithm.
fn sign_type(fields: &Map<String, Value>) -> Option<SignType> {
    let named = fields.get("sign_type").or_else(|| fields.get("algorithm"));
    match named {
        Some(name) => SignType::named(name.as_str()?),
        None if fields.get("sign").and_then(Value::as_str).is_some_and(|sign| sign.len() == 64) => {
            Some(SignType::HmacSha256)
        }
        None => Some(SignType::Md5),
    }
}

fn unknown_type(fields: &Map<String, Value>) -> VerificationFailure {
    let named = fields.get("sign_type").or_else(|| fields.get("algorithm"));
    VerificationFailure::UnsupportedType(named.and_then(Value::as_str).unwrap_or_default().to_owned())
}

fn envelope(plaintext: &Value) -> Envelope {
    let text = |name: &str| plaintext[name].as_str().map(str::to_owned);
    Envelope {
        id: text("event_id"),
        create_time: text("event_create_time"),
        event_type: text("event_type"),
        ..Envelope::default()
    }
}
