//! v3's notifications: JSON, signed in headers, with an encrypted resource.

use super::envelope::Envelope;
use super::opened::{Failure, Opened};
use super::version::Version;
use crate::codegen::FromValue;
use crate::crypto::{ApiV3Key, Scheme};
use crate::error::DecodeError;
use crate::types::json;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

/// Decrypts a verified body with the first of these keys that succeeds. Also returns the position
/// of that key.
pub(super) fn open(body: &[u8], scheme: Scheme, keys: &[&ApiV3Key]) -> Result<(Opened, usize), Failure> {
    let document = json::read(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
    let envelope = Envelope::from_value(document)?;
    let absent = || DecodeError::at("/resource", "an encrypted resource", "absent");
    let resource = envelope.resource.as_ref().ok_or_else(absent)?;
    // The scheme of the key that signed the notification determines the cipher. If the notification
    // names another cipher, that is an error.
    if resource.algorithm.as_deref().is_some_and(|algorithm| algorithm != scheme.cipher()) {
        return Err(DecodeError::at("/resource/algorithm", scheme.cipher(), "another algorithm").into());
    }
    let failed = |found| DecodeError::at("/resource/ciphertext", "text encrypted under this APIv3 key", found);
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let ciphertext = BASE64_STANDARD.decode(text(&resource.ciphertext)).map_err(|_| failed("malformed Base64"))?;
    if keys.is_empty() {
        return Err(failed("encrypted, but the receiver has no APIv3 key").into());
    }
    let (nonce, associated_data) = (text(&resource.nonce), text(&resource.associated_data));
    let opened = keys
        .iter()
        .enumerate()
        .find_map(|(at, key)| Some((at, key.open(scheme, &nonce, &associated_data, &ciphertext)?)));
    let (at, plaintext) = opened.ok_or_else(|| failed("something else"))?;
    let plaintext = String::from_utf8(plaintext).map_err(|_| failed("encrypted, but not UTF-8 inside"))?;
    // If a resource isn't JSON, the caller gets its text.
    let plaintext = json::read(plaintext.as_bytes()).unwrap_or(Value::String(plaintext));
    Ok((Opened { version: Version::V3, signed: true, envelope, plaintext }, at))
}
