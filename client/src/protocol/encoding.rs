//! Encrypts, decrypts, encodes and decodes the fields of a request or a response, according to the
//! tables of the descriptor.

use super::context::Context;
use super::pointer::{places, readable};
use super::text::{RESERVED, text};
use super::v2::xml;
use crate::codegen::{EncodingTable, FieldEncoding};
use crate::crypto::{ApiV3Key, EncryptionKey, Padding, PrivateKey, Scheme, Signer, decrypt_ecb, ecb_key};
use crate::error::{DecodeError, InvalidRequest};
use crate::types::json;
use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Encrypts and encodes the fields of a request in place, in the order of the table.
pub(crate) fn encode_fields(
    tree: &mut Value,
    table: EncodingTable,
    key: Option<&EncryptionKey>,
) -> Result<(), InvalidRequest> {
    let mut unfit = Vec::new();
    for (pointer, wire) in table {
        for place in places(tree, pointer) {
            let Some(field) = tree.pointer_mut(&place) else {
                continue;
            };
            match encoded(field, *wire, key) {
                Ok(text) => {
                    let plain = std::mem::replace(field, Value::String(text));
                    wipe(plain);
                }
                Err(why) => unfit.push((readable(tree, &place), why.into())),
            }
        }
    }
    if unfit.is_empty() { Ok(()) } else { Err(InvalidRequest { missing: Vec::new(), unfit }) }
}

fn encoded(field: &Value, wire: FieldEncoding, key: Option<&EncryptionKey>) -> Result<String, &'static str> {
    match (wire, field) {
        (FieldEncoding::Json, field) => return Ok(field.to_string()),
        (FieldEncoding::Url, Value::Object(fields)) => return query_string(fields),
        _ => {}
    }
    let text = field.as_str().ok_or("must be a string, because it is encoded as text")?;
    let padding = match wire {
        FieldEncoding::Url => return Ok(utf8_percent_encode(text, RESERVED).to_string()),
        FieldEncoding::RsaOaep => Padding::Oaep,
        FieldEncoding::RsaPkcs1 => Padding::Pkcs1,
        FieldEncoding::Json | FieldEncoding::Xml | FieldEncoding::AesGcm | FieldEncoding::AesEcb => {
            return Err("has an encoding that is only used in responses");
        }
    };
    let key = key.ok_or("must be encrypted, but the client has no WeChat Pay key for it")?;
    let encrypted = key.encrypt(padding, text.as_bytes());
    encrypted.map(|bytes| BASE64_STANDARD.encode(bytes)).ok_or_else(|| why_not_encrypted(text))
}

/// Says why a text can't be encrypted: RSA limits the length, and SM2 can't encrypt an empty text.
pub(crate) fn why_not_encrypted(text: &str) -> &'static str {
    if text.is_empty() { "is empty, which SM2 can't encrypt" } else { "is too long to be encrypted" }
}

/// Joins the non-empty fields as `name=value&…`, and percent-encodes the joined text, as in WeChat
/// Pay's docs.
fn query_string(fields: &Map<String, Value>) -> Result<String, &'static str> {
    let pairs = fields.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name, text(value)));
    let pairs: Vec<_> = pairs.filter(|(_, value)| !value.is_empty()).collect();
    if pairs.iter().any(|(name, value)| name.contains(['&', '=']) || value.contains('&')) {
        return Err("is sent as `name=value&…`, so no name may contain `&` or `=`, and no value may contain `&`");
    }
    let joined = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    Ok(utf8_percent_encode(&joined, RESERVED).to_string())
}

/// Overwrites plaintext that was replaced by its ciphertext, so that it doesn't stay in freed
/// memory.
fn wipe(plain: Value) {
    if let Value::String(text) = plain {
        drop(Zeroizing::new(text));
    }
}

/// Decrypts and decodes the fields of a response.
pub(crate) struct FieldDecoder<'a> {
    pub(crate) signer: Option<&'a dyn Signer>,
    pub(crate) api_v3_key: Option<&'a ApiV3Key>,
    pub(crate) api_v2_key: Option<&'a str>,
    /// The merchant's other private keys.
    pub(crate) decryption: &'a [Arc<PrivateKey>],
    /// The scheme whose cipher is used with the APIv3 key, unless a field next to the ciphertext
    /// names another cipher.
    pub(crate) scheme: Scheme,
}

impl<'a> FieldDecoder<'a> {
    /// Creates a decoder with the keys of this account.
    pub(crate) fn new(context: &'a Context, scheme: Scheme) -> Self {
        Self {
            scheme,
            decryption: &context.decryption,
            signer: context.signer.as_deref(),
            api_v3_key: context.api_v3_key.as_deref(),
            api_v2_key: context.api_v2_key.as_ref().map(|key| key.as_str()),
        }
    }

    /// Decrypts and decodes the fields of a response in place, in the order of the table.
    pub(crate) async fn decode(&self, tree: &mut Value, table: EncodingTable) -> Result<(), DecodeError> {
        for (pointer, wire) in table {
            for place in places(tree, pointer) {
                // Empty fields are never encoded.
                let Some(field) = tree.pointer(&place).filter(|field| is_written(field)) else {
                    continue;
                };
                let opened = match field.as_str() {
                    Some(text) => self.decoded(tree, &place, text, *wire).await,
                    None => Err("of another type"),
                };
                let expected = "text that this client can decode";
                // A field that is encoded but not encrypted stays as it was received, and reading
                // it as its type fails later. An encrypted field must cause an error here, because
                // its ciphertext could be mistaken for the plaintext.
                if opened.is_err() && !wire.is_encrypted() {
                    continue;
                }
                let opened = opened.map_err(|found| DecodeError::at(&place, expected, found))?;
                if let Some(field) = tree.pointer_mut(&place) {
                    *field = opened;
                }
            }
        }
        Ok(())
    }

    async fn decoded(&self, tree: &Value, place: &str, text: &str, wire: FieldEncoding) -> Result<Value, &'static str> {
        let padding = match wire {
            FieldEncoding::Json | FieldEncoding::Url | FieldEncoding::Xml => return unencoded(text, wire),
            FieldEncoding::AesGcm => return self.gcm(tree, place, text),
            FieldEncoding::AesEcb => return self.ecb(text),
            FieldEncoding::RsaOaep => Padding::Oaep,
            FieldEncoding::RsaPkcs1 => Padding::Pkcs1,
        };
        let ciphertext = BASE64_STANDARD.decode(text).map_err(|_| "malformed Base64")?;
        let signer = self.signer.ok_or("encrypted under the merchant's key, which the client was not given")?;
        let plain = signer.decrypt(padding, &ciphertext).await;
        let plain = plain.or_else(|| decrypted(self.decryption, padding, &ciphertext));
        utf8(plain.ok_or("not encrypted under the merchant's key")?)
    }

    fn ecb(&self, text: &str) -> Result<Value, &'static str> {
        let key = self.api_v2_key.ok_or("encrypted under the v2 key, which the client was not given")?;
        let ciphertext = BASE64_STANDARD.decode(text).map_err(|_| "malformed Base64")?;
        let plain = decrypt_ecb(&ecb_key(key), ciphertext);
        utf8(plain.ok_or("not encrypted under this v2 key")?)
    }

    /// Decrypts the XML document in the field `name` of the root. Returns `None` if there is no
    /// such field.
    pub(crate) fn decode_document(
        &self,
        tree: &Value,
        name: &str,
        wire: FieldEncoding,
    ) -> Result<Option<Map<String, Value>>, &'static str> {
        let Some(field) = tree.get(name) else {
            return Ok(None);
        };
        let text = field.as_str().ok_or("of another type")?;
        let plain = match wire {
            FieldEncoding::AesGcm => self.gcm(tree, &format!("/{name}"), text)?,
            _ => self.ecb(text)?,
        };
        let document = plain.as_str().and_then(|text| xml::read(text).ok());
        document.map(Some).ok_or("ciphertext whose content is not XML")
    }

    fn gcm(&self, tree: &Value, place: &str, text: &str) -> Result<Value, &'static str> {
        let key = self.api_v3_key.ok_or("encrypted under the APIv3 key, which the client was not given")?;
        let sibling = |name: &str| {
            let (parent, own) = place.rsplit_once('/')?;
            tree.pointer(&format!("{parent}/{}", own.replace("ciphertext", name)))?.as_str()
        };
        let nonce = sibling("nonce").ok_or("ciphertext without a nonce next to it")?;
        let ciphertext = BASE64_STANDARD.decode(text).map_err(|_| "malformed Base64")?;
        // One list may contain certificates of both schemes, so `algorithm` decides.
        let named = sibling("algorithm").and_then(Scheme::of_cipher);
        let plain =
            key.open(named.unwrap_or(self.scheme), nonce, sibling("associated_data").unwrap_or_default(), &ciphertext);
        utf8(plain.ok_or("not encrypted under this APIv3 key")?)
    }
}

/// Decodes the fields of a notification in place, in the order of the table. Uses `keys`, the
/// merchant's private keys, to decrypt the fields that are encrypted under the merchant's public
/// key. Fields that are encrypted with another cipher stay as they are, with everything inside
/// them. If `keys` is empty, all encrypted fields stay as they are.
pub(crate) fn decode_notification(
    tree: &mut Value,
    table: EncodingTable,
    keys: &[Arc<PrivateKey>],
) -> Result<(), DecodeError> {
    let mut closed: Vec<&str> = Vec::new();
    for (pointer, wire) in table {
        let plain = matches!(wire, FieldEncoding::Json | FieldEncoding::Url | FieldEncoding::Xml);
        if !plain && (padding(*wire).is_none() || keys.is_empty()) {
            closed.push(pointer);
        }
        let within =
            |closed: &&str| pointer.strip_prefix(*closed).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if closed.iter().any(within) {
            continue;
        }
        for place in places(tree, pointer) {
            let Some(field) = tree.pointer_mut(&place).filter(|field| is_written(field)) else {
                continue;
            };
            let decoded = field.as_str().ok_or("of another type").and_then(|text| match padding(*wire) {
                Some(padding) => opened(keys, padding, text),
                None => unencoded(text, *wire),
            });
            if decoded.is_err() && !wire.is_encrypted() {
                continue;
            }
            *field = decoded.map_err(|found| DecodeError::at(&place, "text that this client can decode", found))?;
        }
    }
    Ok(())
}

/// Returns whether a field has a value that may be encoded. Empty values are never encoded.
fn is_written(field: &Value) -> bool {
    match field {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

/// Returns the padding of a field that is encrypted under a public key, or `None` for other
/// encodings.
fn padding(wire: FieldEncoding) -> Option<Padding> {
    match wire {
        FieldEncoding::RsaOaep => Some(Padding::Oaep),
        FieldEncoding::RsaPkcs1 => Some(Padding::Pkcs1),
        FieldEncoding::AesGcm
        | FieldEncoding::AesEcb
        | FieldEncoding::Json
        | FieldEncoding::Url
        | FieldEncoding::Xml => None,
    }
}

fn opened(keys: &[Arc<PrivateKey>], padding: Padding, text: &str) -> Result<Value, &'static str> {
    let ciphertext = BASE64_STANDARD.decode(text).map_err(|_| "malformed Base64")?;
    utf8(decrypted(keys, padding, &ciphertext).ok_or("not encrypted under the merchant's key")?)
}

/// Decrypts with the first of these keys that succeeds.
fn decrypted(keys: &[Arc<PrivateKey>], padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
    keys.iter().find_map(|key| key.decrypt(padding, ciphertext))
}

/// Decodes a text that is encoded, but not encrypted.
fn unencoded(text: &str, wire: FieldEncoding) -> Result<Value, &'static str> {
    match wire {
        FieldEncoding::Json => json::read(text.as_bytes()).map_err(|_| "malformed JSON"),
        FieldEncoding::Url => {
            percent_decode_str(text).decode_utf8().map(Value::from).map_err(|_| "malformed percent-encoding")
        }
        FieldEncoding::Xml => xml::read(text).map(Value::Object).map_err(|_| "malformed XML"),
        FieldEncoding::RsaOaep | FieldEncoding::RsaPkcs1 | FieldEncoding::AesGcm | FieldEncoding::AesEcb => {
            Err("encrypted")
        }
    }
}

fn utf8(plain: Vec<u8>) -> Result<Value, &'static str> {
    String::from_utf8(plain).map(Value::String).map_err(|_| "ciphertext whose content is not UTF-8")
}
