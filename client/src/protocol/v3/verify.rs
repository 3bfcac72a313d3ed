//! Verifying v3's signatures: WeChat Pay's, and a client's as a server of WeChat Pay's kind verifies them.

use super::sign::{request_text, response_text};
use crate::crypto::{Identity, Scheme, Snapshot, VerifyingKey};
use crate::error::Unverified;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderMap;
use serde_json::Value;

/// How far a timestamp may be from this machine's clock, either way, in seconds: WeChat Pay's rule against replays.
const SKEW: i64 = 300;

/// Checks the signature over `body` in `headers`, of a response and of a notification alike, and returns the scheme of the key that
/// made it.
pub(crate) fn verify(trust: &Snapshot, headers: &HeaderMap, body: &[u8], now: i64) -> Result<Scheme, Unverified> {
    let timestamp = header(headers, "Wechatpay-Timestamp")?;
    let nonce = header(headers, "Wechatpay-Nonce")?;
    let serial = header(headers, "Wechatpay-Serial")?;
    let signature = header(headers, "Wechatpay-Signature")?;
    // The probe comes with an otherwise sound set of headers; told apart first, so that it is never taken for an attack.
    if signature.starts_with("WECHATPAY/SIGNTEST/") {
        return Err(Unverified::Probe);
    }
    let seconds: i64 = timestamp.parse().map_err(|_| Unverified::MalformedTimestamp)?;
    let age = now.saturating_sub(seconds);
    if !(-SKEW..=SKEW).contains(&age) {
        return Err(Unverified::Stale(age));
    }
    let key = trust.verifying(serial, now)?;
    // The key has its scheme. What the header says can only be wrong: it never chooses an algorithm.
    if let Some(kind) = text(headers, "Wechatpay-Signature-Type").filter(|kind| !key.scheme().has_type(kind)) {
        return Err(Unverified::UnsupportedType(kind.to_owned()));
    }
    let signature = BASE64_STANDARD.decode(signature).map_err(|_| Unverified::MalformedSignature)?;
    let is_of_key = key.verify(&response_text(timestamp, nonce, body), &signature);
    if is_of_key { Ok(key.scheme()) } else { Err(Unverified::Mismatch) }
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Unverified> {
    text(headers, name).ok_or(Unverified::MissingHeader(name))
}

pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The digest that is signed in place of an overseas statement, which may be too long to hold.
pub(crate) fn statement_digest(headers: &HeaderMap) -> Option<&str> {
    text(headers, "Wechatpay-Statement-Sha1")
}

/// Checks the signature over a statement's digest, and answers the digest.
pub(crate) fn verify_statement(
    trust: &Snapshot,
    headers: &HeaderMap,
    digest: &str,
    now: i64,
) -> Result<String, Unverified> {
    let signed = format!("{{\"sha1\":{}}}", Value::from(digest));
    verify(trust, headers, signed.as_bytes(), now).map(|_| digest.to_owned())
}

/// The parts of a request's header `Authorization`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The type of the signature, such as `WECHATPAY2-SHA256-RSA2048`.
    pub kind: String,
    /// Who signed.
    pub identity: Identity,
    /// Random text.
    pub nonce: String,
    /// Seconds since 1970, as they are signed.
    pub timestamp: String,
    /// The serial number of the signer's certificate.
    pub serial: String,
    /// The signature in BASE64.
    pub signature: String,
}

impl Authorization {
    /// Takes the header apart; `None` unless it has all parts.
    pub fn parse(header: &str) -> Option<Self> {
        let (kind, parts) = header.split_once(' ')?;
        let part = |name: &str| {
            let found = parts.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix("=\""));
            found?.strip_suffix('"').map(str::to_owned)
        };
        let identity = part("mchid").map(Identity::Merchant).or_else(|| part("brand_id").map(Identity::Brand))?;
        Some(Self {
            kind: kind.to_owned(),
            identity,
            nonce: part("nonce_str")?,
            timestamp: part("timestamp")?,
            serial: part("serial_no")?,
            signature: part("signature")?,
        })
    }

    /// Whether this is the signature of a request under the signer's public key. `target` is path and query as they came.
    pub fn verifies(&self, key: &VerifyingKey, method: &str, target: &str, body: &[u8]) -> bool {
        let text = request_text(method, target, &self.timestamp, &self.nonce, body);
        let kind = match self.identity {
            Identity::Merchant(_) => key.scheme().merchant_type(),
            Identity::Brand(_) => key.scheme().brand_type(),
        };
        let signature = BASE64_STANDARD.decode(&self.signature);
        kind == self.kind && signature.is_ok_and(|signature| key.verify(&text, &signature))
    }
}
