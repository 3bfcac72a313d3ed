//! API v2: its XML and its signature.

pub(crate) mod call;
pub(crate) mod sealing_key;
mod xml;

#[cfg(feature = "testing")]
pub(crate) use xml::encode_nested;
pub use xml::{decode, encode};

use crate::error::DecodeError;
use aws_lc_rs::{constant_time, hmac};
use md5::{Digest, Md5};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The fields that a document says anything in: an empty element says the same as none, is not signed, and would be no number.
pub(crate) fn read(xml: &str) -> Result<Map<String, Value>, DecodeError> {
    let mut fields = decode(xml)?;
    fields.retain(|_, value| value != "");
    Ok(fields)
}

/// How a v2 message is signed: the field `sign_type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignType {
    /// `MD5`, which an absent `sign_type` stands for.
    #[default]
    Md5,
    /// `HMAC-SHA256`.
    HmacSha256,
}

impl SignType {
    /// The value of `sign_type`; empty text stands for MD5. `None` when it is neither of the two.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "" | "MD5" => Some(Self::Md5),
            "HMAC-SHA256" => Some(Self::HmacSha256),
            _ => None,
        }
    }

    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// What the message itself says in `sign_type`; `None` when that is neither of the two.
    pub fn of(fields: &Map<String, Value>) -> Option<Self> {
        Self::named(&fields.get("sign_type").map(text).unwrap_or_default())
    }
}

/// The text that is signed: all fields but `sign` and empty ones, sorted by name, as `k=v&…`, without the key.
pub fn string_to_sign(fields: &Map<String, Value>) -> String {
    let sorted: BTreeMap<_, _> = fields.iter().map(|(name, value)| (name, text(value))).collect();
    let signed = sorted.iter().filter(|(name, value)| name.as_str() != "sign" && !value.is_empty());
    signed.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// The signature of a message under the merchant's v2 key, in upper-case hex.
pub fn sign(fields: &Map<String, Value>, key: &str, kind: SignType) -> String {
    // Piece by piece, so that no copy of the key is left behind.
    let signed = string_to_sign(fields);
    let pieces = [&signed, "&key=", key].map(str::as_bytes);
    match kind {
        SignType::Md5 => hex(&pieces.iter().fold(Md5::new(), Md5::chain_update).finalize()).to_uppercase(),
        SignType::HmacSha256 => {
            let mut signing = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()));
            pieces.iter().for_each(|piece| signing.update(piece));
            hex(signing.sign().as_ref()).to_uppercase()
        }
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The AES key of what is encrypted under the v2 key: the text of its MD5, not the bytes.
pub(crate) fn ecb_key(key: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(hex(&Md5::digest(key)).into_bytes())
}

/// Whether the message's field `sign` is its signature. Compares in constant time.
pub fn verify(fields: &Map<String, Value>, key: &str, kind: SignType) -> bool {
    let claimed = fields.get("sign").map(text).unwrap_or_default();
    constant_time::verify_slices_are_equal(claimed.as_bytes(), sign(fields, key, kind).as_bytes()).is_ok()
}

/// A field as it stands in the document.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}
