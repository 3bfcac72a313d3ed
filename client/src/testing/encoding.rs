//! Encrypts and encodes fields as WeChat Pay does: the inverse of decoding in `protocol`.

use super::keys::{API_V2_KEY, API_V3_KEY, Keys};
use crate::codegen::{EncodingTable, FieldEncoding};
use crate::crypto::{ApiV3Key, EncryptionKey, Padding, Scheme, ecb_key, encrypt_ecb, nonce};
use crate::protocol::{RESERVED, places, v2};
use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

/// Encodes the fields of a document in place.
pub(super) fn encode(document: &mut Value, table: EncodingTable, keys: &Keys) {
    // A table lists a field's outer encoding before the inner encoding, but the inner encoding must
    // be applied first.
    for (pointer, wire) in table.iter().rev() {
        for place in places(document, pointer) {
            let text = if *wire == FieldEncoding::AesGcm {
                gcm(document, &place, keys.scheme)
            } else {
                encoded(document.pointer(&place).expect("`places` returns fields of the document"), *wire, keys)
            };
            *document.pointer_mut(&place).expect("`places` returns fields of the document") = text.into();
        }
    }
}

fn encoded(field: &Value, wire: FieldEncoding, keys: &Keys) -> String {
    match wire {
        FieldEncoding::Json => field.to_string(),
        FieldEncoding::Url => utf8_percent_encode(text(field), RESERVED).to_string(),
        FieldEncoding::Xml => {
            v2::encode_nested(field.as_object().expect("a field in XML is an object")).expect("XML can represent it")
        }
        FieldEncoding::AesEcb => base64(encrypt_ecb(&ecb_key(API_V2_KEY), text(field))),
        FieldEncoding::RsaOaep => to_merchant(Padding::Oaep, text(field), keys),
        FieldEncoding::RsaPkcs1 => to_merchant(Padding::Pkcs1, text(field), keys),
        FieldEncoding::AesGcm => unreachable!("`encode` handles AES-GCM, which needs the fields next to it"),
    }
}

fn to_merchant(padding: Padding, text: &str, keys: &Keys) -> String {
    let key = EncryptionKey::new(keys.merchant.public_der()).expect("the merchant's key is valid");
    base64(key.encrypt(padding, text.as_bytes()))
}

/// Encrypts the field at `place` with the APIv3 key, and with the nonce and the associated data
/// that are next to the field. A nonce that doesn't have 12 bytes is replaced.
fn gcm(document: &mut Value, place: &str, scheme: Scheme) -> String {
    let (parent, own) = place.rsplit_once('/').expect("the pointer names a field of an object");
    let fields = document.pointer_mut(parent).expect("the object contains the field");
    let place = &mut fields[own.replace("ciphertext", "nonce")];
    if place.as_str().is_none_or(|nonce| nonce.len() != 12) {
        *place = nonce()[..12].into();
    }
    let nonce = text(place).to_owned();
    let associated_data = fields[own.replace("ciphertext", "associated_data")].as_str().unwrap_or_default();
    let key = ApiV3Key::new(API_V3_KEY).expect("the key has 32 bytes");
    base64(key.seal(scheme, &nonce, associated_data, text(&fields[own])))
}

fn text(field: &Value) -> &str {
    field.as_str().expect("an encrypted field is a string")
}

fn base64(encrypted: Option<Vec<u8>>) -> String {
    BASE64_STANDARD.encode(encrypted.expect("the text is short enough to be encrypted"))
}
