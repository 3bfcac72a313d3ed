//! v3's signatures: the client signs requests, and WeChat Pay signs responses and notifications.

use crate::crypto::{Identity, PrivateKey, Signer};
use crate::error::{Error, Source};
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Returns the text that is signed for a request. `target` is its path and query as sent.
pub fn request_text(method: &str, target: &str, timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines(&[method.as_bytes(), target.as_bytes(), timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// Returns the text that is signed for a response or a notification, and for a merchant's own
/// response to a notification.
pub fn response_text(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines(&[timestamp.as_bytes(), nonce.as_bytes(), body])
}

fn lines(lines: &[&[u8]]) -> Vec<u8> {
    lines.iter().flat_map(|line| [line, b"\n".as_slice()]).collect::<Vec<_>>().concat()
}

/// Signs `text`, which contains `timestamp` and `nonce`, and returns the value of the
/// `Authorization` header.
pub(crate) async fn authorization(
    signer: &dyn Signer,
    identity: &Identity,
    timestamp: &str,
    nonce: &str,
    text: &[u8],
) -> Result<String, Source> {
    let kind = signer.scheme().type_of(identity).ok_or_else(|| Error::configuration(NO_BRANDS))?;
    let signature = BASE64_STANDARD.encode(signer.sign(text).await?);
    let (name, id, serial) = (identity.name(), identity.id(), signer.serial());
    Ok(format!(
        "{kind} {name}=\"{id}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serial}\",signature=\"{signature}\""
    ))
}

/// The error for a brand whose key is not an RSA key.
pub(crate) const NO_BRANDS: &str =
    "a brand must sign with RSA, because WeChat Pay documents no other scheme for brands: set the brand's RSA key";

/// Signs a response or a notification as WeChat Pay does, and returns the headers. `id` is the id
/// of the key: `PUB_KEY_ID_…`, or a certificate's serial number.
///
/// # Errors
/// [`Error::Configuration`] if the id has characters that a header can't contain.
pub fn response_headers(
    key: &PrivateKey,
    id: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<HeaderMap, Error> {
    let timestamp = timestamp.to_string();
    let signature = BASE64_STANDARD.encode(key.sign(&response_text(&timestamp, nonce, body))?);
    let headers = [
        ("wechatpay-timestamp", timestamp.as_str()),
        ("wechatpay-nonce", nonce),
        ("wechatpay-serial", id),
        ("wechatpay-signature", &signature),
        ("wechatpay-signature-type", key.scheme().merchant_type()),
    ];
    headers.into_iter().map(|(name, text)| Ok((HeaderName::from_static(name), header(text)?))).collect()
}

pub(crate) fn header(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::configuration("an id or serial number has characters that a header can't contain"))
}
