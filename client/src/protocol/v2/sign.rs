//! v2's signature: a field of the document that covers the other fields.

use crate::crypto::SignType;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl SignType {
    /// Returns the algorithm that the message names in `sign_type`; `None` if that is neither MD5
    /// nor HMAC-SHA256.
    pub fn of(fields: &Map<String, Value>) -> Option<Self> {
        Self::named(&fields.get("sign_type").map(text).unwrap_or_default())
    }
}

/// Returns the text that is signed, without the key: `name=value&…`, sorted by name, without `sign`
/// and empty fields.
pub fn string_to_sign(fields: &Map<String, Value>) -> String {
    let sorted: BTreeMap<_, _> = fields.iter().map(|(name, value)| (name, text(value))).collect();
    let signed = sorted.iter().filter(|(name, value)| name.as_str() != "sign" && !value.is_empty());
    signed.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// Returns the signature of a message under the merchant's v2 key, in upper-case hex.
pub fn sign(fields: &Map<String, Value>, key: &str, kind: SignType) -> String {
    kind.sign(&string_to_sign(fields), key)
}

/// Returns whether the message's field `sign` is its signature. Compares in constant time.
pub fn verify(fields: &Map<String, Value>, key: &str, kind: SignType) -> bool {
    kind.verify(&string_to_sign(fields), key, &fields.get("sign").map(text).unwrap_or_default())
}

/// Returns a field's text as it is written in the document.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}
