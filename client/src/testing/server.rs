//! What a server that stands in for WeChat Pay needs besides [`v2`](super::v2) and
//! [`v3`](super::v3).

use crate::crypto::{PrivateKey, SignType, ecb_key, encrypt_ecb};
use crate::error::Error;
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, SerialNumber, date_time_ymd};

pub use crate::crypto::EncryptionKey;
pub use crate::protocol::signed_part;

/// Issues a self-signed certificate in PEM, which is valid from 1 January of the first year to
/// 1 January of the second. `serial` is in hex.
///
/// # Errors
/// [`Error::Configuration`] if the serial number isn't hex, or the key can't sign it.
pub fn certificate(
    key: &PrivateKey,
    serial: &str,
    common_name: &str,
    organization: &str,
    years: (i32, i32),
) -> Result<String, Error> {
    let unfit = |error: rcgen::Error| Error::configuration(format!("no certificate could be issued: {error}"));
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name.push(DnType::OrganizationName, organization);
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    let pairs = serial.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let serial: Option<Vec<u8>> = pairs.collect();
    let serial = serial.ok_or_else(|| Error::configuration("the serial number of a certificate is not hex"))?;
    params.serial_number = Some(SerialNumber::from(serial));
    (params.not_before, params.not_after) = (date_time_ymd(years.0, 1, 1), date_time_ymd(years.1, 1, 1));
    let key = KeyPair::from_pem(&key.to_pem()).map_err(unfit)?;
    Ok(params.self_signed(&key).map_err(unfit)?.pem())
}

/// Encrypts a field of v2 under the merchant's v2 key (AES-256-ECB). Returns `None` if memory is
/// short.
pub fn encrypt_v2(api_v2_key: &str, text: &str) -> Option<Vec<u8>> {
    encrypt_ecb(&ecb_key(api_v2_key), text)
}

/// Signs a text as v2 does, in upper-case hex. Appends `&key=` and the v2 key to the text.
pub fn sign_v2(text: &str, api_v2_key: &str, kind: SignType) -> String {
    kind.sign(text, api_v2_key)
}
