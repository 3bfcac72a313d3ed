//! Verifies v3 signatures: the signatures of WeChat Pay and, for a server that stands in for WeChat
//! Pay, the signatures of clients.

use super::sign::{request_text, response_text};
use crate::crypto::{Identity, Scheme, Snapshot, TrustedKey, VerifyingKey};
use crate::error::VerificationFailure;
use crate::protocol::context::Sender;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderMap;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The maximum difference in seconds between a timestamp and this machine's clock, in either
/// direction. WeChat Pay prescribes this limit to prevent replays.
const SKEW: i64 = 300;

/// Verifies the signature over the `body` of a response or a notification, and returns the key that
/// made it.
pub(crate) fn verify<'t>(
    trust: &'t Snapshot,
    sender: Sender<'_>,
    headers: &HeaderMap,
    body: &[u8],
    now: i64,
) -> Result<&'t TrustedKey, VerificationFailure> {
    let timestamp = header(headers, "Wechatpay-Timestamp")?;
    let nonce = header(headers, "Wechatpay-Nonce")?;
    let serial = header(headers, "Wechatpay-Serial")?;
    let signature = header(headers, "Wechatpay-Signature")?;
    // Apart from the signature, the headers of WeChat Pay's probe are valid. The probe is
    // recognised first, so that it is never treated as an attack.
    if signature.starts_with("WECHATPAY/SIGNTEST/") {
        return Err(VerificationFailure::Probe);
    }
    let kind = text(headers, "Wechatpay-Signature-Type");
    let unsupported = |kind: &str| VerificationFailure::UnsupportedType(kind.to_owned());
    let named = kind.map(|kind| Scheme::of_type(kind).ok_or_else(|| unsupported(kind))).transpose()?;
    // This is checked before the key is looked up, because a key of another scheme is probably
    // unknown, and the error would not mention the scheme.
    if let Some(found) = named {
        sender.accepts(found)?;
    }
    let seconds: i64 = timestamp.parse().map_err(|_| VerificationFailure::MalformedTimestamp)?;
    let age = now.saturating_sub(seconds);
    if !(-SKEW..=SKEW).contains(&age) {
        return Err(VerificationFailure::Stale(age));
    }
    let signature = BASE64_STANDARD.decode(signature).map_err(|_| VerificationFailure::MalformedSignature)?;
    let key = trust.verifying(serial, sender.owner, now)?;
    // The key determines the scheme. The header may be wrong, but it never selects the algorithm.
    if named.is_some_and(|named| named != key.scheme()) {
        return Err(unsupported(kind.unwrap_or_default()));
    }
    sender.accepts(key.scheme())?;
    let is_of_key = key.verifying().verify(&response_text(timestamp, nonce, body), &signature);
    if is_of_key { Ok(key) } else { Err(mismatch(headers, body)) }
}

/// Returns the error for a body that does not match its signature, depending on what the body looks
/// like.
fn mismatch(headers: &HeaderMap, body: &[u8]) -> VerificationFailure {
    let length = text(headers, "Content-Length").and_then(|length| length.parse::<usize>().ok());
    let is_base64 = || BASE64_STANDARD.decode(body).is_ok_and(|inside| inside.starts_with(b"{"));
    match body {
        [] => VerificationFailure::EmptyBody,
        [b'"', ..] => VerificationFailure::ChangedBody("it is a JSON text in quotes"),
        [b'{', rest @ ..] if rest.first().is_some_and(u8::is_ascii_whitespace) => VerificationFailure::ChangedBody(
            "it is JSON with blanks or line ends, so it was parsed and serialized again",
        ),
        _ if is_base64() => VerificationFailure::ChangedBody("it is Base64"),
        _ if length.is_some_and(|length| length != body.len()) => {
            VerificationFailure::ChangedBody("its length differs from the header `Content-Length`")
        }
        _ => VerificationFailure::Mismatch,
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, VerificationFailure> {
    text(headers, name).ok_or(VerificationFailure::MissingHeader(name))
}

/// Returns the id of the key that signed.
pub(crate) fn serial(headers: &HeaderMap) -> Option<&str> {
    text(headers, "Wechatpay-Serial")
}

/// Returns the scheme that the header `Wechatpay-Signature-Type` names; `None` if the header is
/// absent or its value is unknown.
pub(crate) fn named_scheme(headers: &HeaderMap) -> Option<Scheme> {
    text(headers, "Wechatpay-Signature-Type").and_then(Scheme::of_type)
}

pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    headers.contains_key("Wechatpay-Signature")
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Returns the digest that is signed instead of an overseas statement, which may be too long to
/// keep in memory.
pub(crate) fn statement_digest(headers: &HeaderMap) -> Option<&str> {
    text(headers, "Wechatpay-Statement-Sha1")
}

/// Verifies the signature over a statement's digest, and returns the key that made it.
pub(crate) fn verify_statement<'t>(
    trust: &'t Snapshot,
    sender: Sender<'_>,
    headers: &HeaderMap,
    digest: &str,
    now: i64,
) -> Result<&'t TrustedKey, VerificationFailure> {
    let signed = format!("{{\"sha1\":{}}}", Value::from(digest));
    match verify(trust, sender, headers, signed.as_bytes(), now) {
        // The signature covers the digest, so the errors about the body don't apply.
        Err(VerificationFailure::EmptyBody | VerificationFailure::ChangedBody(_)) => Err(VerificationFailure::Mismatch),
        outcome => outcome,
    }
}

/// The parts of a request's `Authorization` header. `Debug` leaves the signature out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The type of the signature, such as `WECHATPAY2-SHA256-RSA2048`.
    pub kind: String,
    /// The account that claims to have signed. The signature does not cover it: compare it with the
    /// owner of the key.
    pub identity: Identity,
    /// Random text.
    pub nonce: String,
    /// The time of the signature in seconds since 1970, as text. The caller must check that it is
    /// recent.
    pub timestamp: String,
    /// The serial number of the signer's certificate. Use it to look up the key. The signature does
    /// not cover it.
    pub serial: String,
    /// The signature in Base64.
    pub signature: String,
}

impl Authorization {
    /// Parses the header. Returns `None` unless it has each part exactly once, and exactly one
    /// identity.
    pub fn parse(header: &str) -> Option<Self> {
        let (kind, list) = header.split_once(' ')?;
        let mut parts = BTreeMap::new();
        for part in list.split(',') {
            let (name, value) = part.trim().split_once('=')?;
            let value = value.strip_prefix('"')?.strip_suffix('"')?;
            let sound = !value.is_empty() && !value.contains('"') && !value.contains(char::is_control);
            if !sound || parts.insert(name, value.to_owned()).is_some() {
                return None;
            }
        }
        let identity = match (parts.remove("mchid"), parts.remove("brand_id")) {
            (Some(id), None) => Identity::Merchant(id),
            (None, Some(id)) => Identity::Brand(id),
            _ => return None,
        };
        Some(Self {
            kind: kind.to_owned(),
            identity,
            nonce: parts.remove("nonce_str")?,
            timestamp: parts.remove("timestamp")?,
            serial: parts.remove("serial_no")?,
            signature: parts.remove("signature")?,
        })
    }

    /// Returns whether this key made the signature for this request. `target` is the path and query
    /// as received; `body` is the body or, if the body is multipart, its part `meta`.
    pub fn verifies(&self, key: &VerifyingKey, method: &str, target: &str, body: &[u8]) -> bool {
        let text = request_text(method, target, &self.timestamp, &self.nonce, body);
        let signature = BASE64_STANDARD.decode(&self.signature);
        key.scheme().type_of(&self.identity) == Some(&self.kind)
            && signature.is_ok_and(|signature| key.verify(&text, &signature))
    }
}

/// Why the signature of a request is refused, for servers that stand in for WeChat Pay.
#[cfg(feature = "testing")]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestFault {
    /// There is no header `Authorization`, or it isn't text.
    #[error("there is no header `Authorization`")]
    NoAuthorization,
    /// The header isn't a type and a list of quoted parts.
    #[error(
        "`Authorization` is not of the form `TYPE mchid=\"…\",nonce_str=\"…\",timestamp=\"…\",serial_no=\"…\",signature=\"…\"`"
    )]
    Malformed,
    /// No key is known for the serial number.
    #[error("no key is known for serial number {0}")]
    UnknownSerial(String),
    /// The header names one account, and the serial number belongs to another.
    #[error("serial number {serial} belongs to {owner}, but the header names {named}")]
    OtherAccount {
        /// The serial number in the header.
        serial: String,
        /// The number of the account that the serial number belongs to.
        owner: String,
        /// The number of the account that the header names.
        named: String,
    },
    /// The header names a signature type that isn't the key's.
    #[error("the signature type is {found}, but this key's type is {expected}")]
    OtherType {
        /// The type in the header.
        found: String,
        /// The type of the key's signatures.
        expected: &'static str,
    },
    /// The timestamp isn't a number of seconds.
    #[error("the timestamp is not a number of seconds")]
    MalformedTimestamp,
    /// The timestamp differs from the server's clock by more than five minutes. The value is the
    /// difference in seconds, positive if the timestamp is in the past.
    #[error("the timestamp is {} seconds {} the server's clock, but at most 300 are accepted", .0.unsigned_abs(), if *.0 < 0 { "ahead of" } else { "behind" })]
    Stale(i64),
    /// The signature isn't Base64.
    #[error("the signature is not Base64")]
    MalformedSignature,
    /// The signature doesn't match.
    #[error("the signature does not match method, path with query, timestamp, nonce and body")]
    Mismatch,
}

/// Verifies the signature of a request, as WeChat Pay does. `target` is the path and query as
/// received. `body` is the body or, if the body is multipart, its part `meta`. `key` returns the
/// account and the key that a serial number belongs to.
///
/// # Errors
/// [`RequestFault`] with the first thing that is wrong.
#[cfg(feature = "testing")]
pub fn verify_request<'k>(
    method: &str,
    target: &str,
    headers: &HeaderMap,
    body: &[u8],
    now: i64,
    key: impl FnOnce(&str) -> Option<(Identity, &'k VerifyingKey)>,
) -> Result<Authorization, RequestFault> {
    let header = text(headers, "Authorization").ok_or(RequestFault::NoAuthorization)?;
    let authorization = Authorization::parse(header).ok_or(RequestFault::Malformed)?;
    let serial = &authorization.serial;
    let (owner, key) = key(serial).ok_or_else(|| RequestFault::UnknownSerial(serial.clone()))?;
    if owner != authorization.identity {
        let (owner, named) = (owner.id().to_owned(), authorization.identity.id().to_owned());
        return Err(RequestFault::OtherAccount { serial: serial.clone(), owner, named });
    }
    // No type matches a brand's key if brands can't sign with its scheme.
    let expected = key.scheme().type_of(&owner).unwrap_or_default();
    if authorization.kind != expected {
        return Err(RequestFault::OtherType { found: authorization.kind.clone(), expected });
    }
    let seconds: i64 = authorization.timestamp.parse().map_err(|_| RequestFault::MalformedTimestamp)?;
    let age = now.saturating_sub(seconds);
    if !(-SKEW..=SKEW).contains(&age) {
        return Err(RequestFault::Stale(age));
    }
    if BASE64_STANDARD.decode(&authorization.signature).is_err() {
        return Err(RequestFault::MalformedSignature);
    }
    if authorization.verifies(key, method, target, body) { Ok(authorization) } else { Err(RequestFault::Mismatch) }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Authorization");
        out.field("kind", &self.kind).field("identity", &self.identity).field("serial", &self.serial);
        out.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authorization_has_each_part_once() {
        let sound =
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1\",nonce_str=\"n\",timestamp=\"2\",serial_no=\"3\",signature=\"a=\"";
        let parsed = Authorization::parse(sound).expect("sound");
        assert_eq!((parsed.identity.id(), parsed.signature.as_str()), ("1", "a="));
        assert!(!format!("{parsed:?}").contains("a="));
        for (part, other) in [
            ("mchid", "sub_mchid"),
            ("mchid=\"1\"", "mchid=\"\""),
            ("mchid=\"1\"", "mchid=\"1\",mchid=\"1\""),
            ("mchid=\"1\"", "mchid=\"1\",brand_id=\"1\""),
            ("mchid=\"1\"", "mchid=1"),
            ("nonce_str=\"n\"", "nonce_str=\"n\nm\""),
            ("nonce_str=\"n\"", "nonce_str=\"n\"m\""),
            (",timestamp=\"2\"", ""),
            ("RSA2048 ", "RSA2048"),
        ] {
            assert_eq!(Authorization::parse(&sound.replace(part, other)), None, "{other}");
        }
    }
}
