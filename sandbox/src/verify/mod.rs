//! Who sent a request, and whether the signature is right. A wrong one is diagnosed.

mod v2;
mod v3;

use crate::accounts::{Account, Keys};
use crate::call::{Fault, Received};
use crate::spec::{Generation, Operation};
use serde_json::{Map, Value};

/// Why a request is refused before its fields are read.
pub(crate) struct Refused {
    pub(crate) fault: Fault,
    pub(crate) diagnosis: Diagnosis,
}

/// What a signature should have been of, and the mistakes that explain what it is instead.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Diagnosis {
    /// What is wrong, in a sentence.
    pub(crate) reason: String,
    /// The text that has to be signed.
    pub(crate) expected: String,
    /// The text that was signed, if it is known.
    pub(crate) signed: Option<String>,
    /// The names of the mistakes that explain the signature: see [`MISTAKES`].
    pub(crate) mistakes: Vec<&'static str>,
}

/// The mistakes that are known, and what to do about each.
pub(crate) const MISTAKES: &[(&str, &str)] = &[
    (
        "body-rewritten",
        "the body was written anew after it was signed, or before it was sent: sign the bytes that are sent",
    ),
    ("body-left-out", "the body was not signed: sign the bytes that are sent"),
    ("body-of-get", "`{}` was signed as the body: a request without a body has an empty line there"),
    ("url-with-host", "scheme or host were signed: sign the path with the query only"),
    ("url-without-query", "the query was not signed: sign the path with the query, as sent"),
    ("url-decoded", "the URL was signed without percent-encoding: sign it as it is sent"),
    ("url-encoded-twice", "the URL was percent-encoded once more before it was signed: sign it as it is sent"),
    (
        "query-sorted",
        "the parameters were sorted before they were signed: sign them in the order in which they are sent",
    ),
    ("method-lower-case", "the method was signed in lower case"),
    ("last-newline-missing", "the last line feed is missing: each of the five lines ends with one, the body too"),
    ("crlf", "the lines were signed with CR LF: they end with LF alone"),
    ("timestamp-in-milliseconds", "the timestamp that was signed is in milliseconds: it is in seconds"),
    ("other-key", "another key of the sandbox signed: the serial number and the private key have to belong together"),
    ("pss", "the padding is PSS: it is PKCS#1 v1.5"),
    ("sha1", "the digest is SHA-1: it is SHA-256"),
    ("hex", "the signature is written in hex: it is written in BASE64"),
    ("v2-key-missing", "`&key=` and the v2 key were not appended to the text"),
    ("v2-other-key", "another key of the sandbox was appended, such as the APIv3 key: v2 has a key of its own"),
    ("v2-empty-fields", "empty fields were signed: they are left out"),
    ("v2-sign-included", "the field `sign` was signed: it is left out"),
    ("v2-not-sorted", "the fields were not sorted by their names"),
    ("v2-lower-case", "the signature is in lower case: it is in upper case"),
    ("v2-other-algorithm", "the signature is by the other algorithm than `sign_type` says; without it, MD5 is used"),
    ("v2-url-encoded", "the values were percent-encoded before they were signed: they are signed as they are"),
];

/// Returns what to do about a mistake.
pub(crate) fn advice(mistake: &str) -> &'static str {
    MISTAKES.iter().find(|(name, _)| *name == mistake).map_or("", |(_, advice)| advice)
}

impl Diagnosis {
    fn of(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ..Self::default() }
    }
}

/// Verifies the signature of a request to this operation, and returns who signed it. `fields` are
/// those of a v2 request.
pub(crate) fn verify<'k>(
    keys: &'k Keys,
    operation: &Operation,
    received: &Received,
    fields: &Map<String, Value>,
    now: i64,
) -> Result<&'k Account, Box<Refused>> {
    let unsigned = operation.document()["x-signature"] == "none"
        || operation.document()["security"].as_array().is_some_and(Vec::is_empty);
    match operation.generation {
        _ if unsigned => Ok(keys.first()),
        Generation::V3 => v3::verify(keys, received, now),
        Generation::V2 => v2::verify(keys, operation, fields),
    }
}

/// A mistake by its name, and how it changes what is signed or how.
type Mistake<T> = (&'static str, T);

/// Returns the mistakes that explain a signature: one, or else two.
fn explain<T>(mistakes: &'static [Mistake<T>], explains: impl Fn(&[&T]) -> bool) -> Option<Vec<&'static Mistake<T>>> {
    if let Some(mistake) = mistakes.iter().find(|(_, change)| explains(&[change])) {
        return Some(vec![mistake]);
    }
    for (at, one) in mistakes.iter().enumerate() {
        if let Some(other) = mistakes[at + 1..].iter().find(|(_, other)| explains(&[&one.1, other])) {
            return Some(vec![one, other]);
        }
    }
    None
}
