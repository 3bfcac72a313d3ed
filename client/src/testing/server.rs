//! What a server that stands in for WeChat Pay needs in addition to [`v2`](super::v2) and
//! [`v3`](super::v3).

use crate::crypto::{PrivateKey, SignType, ecb_key, encrypt_ecb, pem};
use crate::error::Error;

pub use crate::crypto::EncryptionKey;
pub use crate::protocol::signed_part;

/// Issues a self-signed certificate in PEM. `validity` is its first and last second:
/// `20200101000000Z` is the first second of 2020 (UTC). `serial` is in hex.
///
/// # Errors
/// [`Error::Configuration`] if the serial number isn't hex, or if signing fails.
pub fn certificate(
    key: &PrivateKey,
    serial: &str,
    common_name: &str,
    organization: &str,
    validity: [&str; 2],
) -> Result<String, Error> {
    let pairs = serial.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let serial: Option<Vec<u8>> = pairs.collect();
    let mut serial = serial.ok_or_else(|| Error::configuration("the serial number of a certificate is not hex"))?;
    // In DER, the first bit of a number is its sign.
    if serial.first().is_none_or(|first| *first >= 0x80) {
        serial.insert(0, 0);
    }
    let attribute = |oid: &[u8], text: &str| {
        der(SET, &[&der(SEQUENCE, &[&der(OID, &[oid]), &der(UTF8_STRING, &[text.as_bytes()])])])
    };
    let name = der(SEQUENCE, &[&attribute(ORGANIZATION, organization), &attribute(COMMON_NAME, common_name)]);
    // RFC 5280 §4.1.2.5: years until 2049 have two digits.
    let time = |time: &str| match time.strip_prefix("20") {
        Some(short) if time < "2050" => der(UTC_TIME, &[short.as_bytes()]),
        _ => der(GENERALIZED_TIME, &[time.as_bytes()]),
    };
    let algorithm = key.scheme().certificate_algorithm();
    let to_be_signed = der(
        SEQUENCE,
        &[
            // Version 3.
            &[0xA0, 3, INTEGER, 1, 2],
            &der(INTEGER, &[&serial]),
            algorithm,
            &name,
            &der(SEQUENCE, &[&time(validity[0]), &time(validity[1])]),
            &name,
            key.public_der(),
        ],
    );
    let signature = key.sign(&to_be_signed)?;
    let certificate = der(SEQUENCE, &[&to_be_signed, algorithm, &der(BIT_STRING, &[&[0], &signature])]);
    Ok(pem::write("CERTIFICATE", &certificate).to_string())
}

// Tags and object identifiers of X.509 in DER. A library for these few values would take longer to
// compile than the rest of this feature.
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OID: u8 = 0x06;
const UTF8_STRING: u8 = 0x0C;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const ORGANIZATION: &[u8] = &[0x55, 0x04, 0x0A];

/// Writes a DER value: its tag, its length, and its content, which `parts` form.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len().to_be_bytes();
    let significant = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let head = match content.len() {
        // A length below 128 is one byte. A longer one begins with a byte that says how many bytes
        // follow.
        0..128 => vec![tag, significant[0]],
        _ => [&[tag, 0x80 | significant.len() as u8], significant].concat(),
    };
    [head, content].concat()
}

/// Encrypts a field of v2 with the merchant's v2 key (AES-256-ECB). Returns `None` if there is not
/// enough memory.
pub fn encrypt_v2(api_v2_key: &str, text: &str) -> Option<Vec<u8>> {
    encrypt_ecb(&ecb_key(api_v2_key), text)
}

/// Returns the v2 signature of a text, in upper-case hex. The signature covers the text, `&key=`
/// and the v2 key.
pub fn sign_v2(text: &str, api_v2_key: &str, kind: SignType) -> String {
    kind.sign(text, api_v2_key)
}
