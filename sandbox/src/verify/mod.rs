//! Finds out who signed a request, verifies the signature, and diagnoses a wrong one.

mod v2;
mod v3;

use crate::accounts::{Account, Keys};
use crate::call::{ApiError, Received};
use crate::spec::{Generation, Operation};
use serde_json::{Map, Value};

/// Why a request is refused before its fields are read.
pub(crate) struct Refused {
    pub(crate) error: ApiError,
    pub(crate) diagnosis: Diagnosis,
}

/// What should have been signed, and the mistakes that explain the signature.
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

/// The known mistakes, and what to do about each.
pub(crate) const MISTAKES: &[(&str, &str)] = &[
    ("body-rewritten", "the body was serialized again after it was signed: sign exactly the bytes that are sent"),
    ("body-left-out", "the body was not signed: sign the bytes that are sent"),
    ("body-of-get", "`{}` was signed as the body: leave the last line empty if there is no body"),
    ("url-with-host", "the scheme or the host was signed: sign only the path with the query"),
    ("url-without-query", "the query was not signed: sign the path with the query, as sent"),
    ("url-decoded", "the URL was signed without percent-encoding: sign it as it is sent"),
    ("url-encoded-twice", "the URL was percent-encoded again before it was signed: sign it as it is sent"),
    (
        "query-sorted",
        "the parameters were sorted before they were signed: sign them in the order in which they are sent",
    ),
    ("method-lower-case", "the method was signed in lower case: sign it in upper case"),
    ("last-newline-missing", "the last line feed is missing: end each of the five lines with one, including the body"),
    ("crlf", "the lines were signed with CR LF: end them with LF alone"),
    ("timestamp-in-milliseconds", "the timestamp was signed in milliseconds: use seconds"),
    ("other-key", "another of the sandbox's keys signed: use the private key that belongs to the serial number"),
    ("pss", "the padding is PSS: use PKCS#1 v1.5"),
    ("sha1", "the digest is SHA-1: use SHA-256"),
    ("hex", "the signature is in hex: encode it as BASE64"),
    ("v2-key-missing", "`&key=` and the v2 key were not appended to the text: append them"),
    ("v2-other-key", "another of the sandbox's keys was appended, such as the APIv3 key: append the v2 key"),
    ("v2-empty-fields", "empty fields were signed: leave them out"),
    ("v2-sign-included", "the field `sign` was signed: leave it out"),
    ("v2-not-sorted", "the fields were not sorted: sort them by name"),
    ("v2-lower-case", "the signature is in lower case: write it in upper case"),
    ("v2-other-algorithm", "the algorithm is not the one in `sign_type`: use that one, or MD5 if there is none"),
    ("v2-xml-escaped", "the values were escaped for XML before they were signed: sign them unescaped"),
    ("upload-body", "the whole body of an upload was signed: sign the text of the part `meta` only"),
    ("v2-url-encoded", "the values were percent-encoded before they were signed: sign them as they are"),
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
        Generation::V3 => v3::verify(keys, received, operation.path.starts_with("/brand/"), now),
        Generation::V2 => v2::verify(keys, operation, fields),
    }
}

/// The name of a mistake, and how it changes what is signed or how it is signed.
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
