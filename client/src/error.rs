//! Errors, grouped by what the caller can do about them.

use bytes::Bytes;
use serde_json::Value;
use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Why a call, a notification or the construction of a client failed.
///
/// No variant shows keys, encrypted fields or bodies in `Debug` or `Display`.
///
/// Two variants mean that **the request may have been carried out**: [`Error::UnknownOutcome`], and
/// [`Error::Verification`] if a call returns it. [`Error::outcome_unknown`] returns true for them,
/// for a response with 5xx, and for v2's error codes that mean the same. In these cases, don't send
/// the request again under a new order number: query the order by your own number, or retry exactly
/// the same request if the operation's page calls it idempotent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Keys, serial numbers or options are wrong or don't match. Nothing was sent.
    #[error("configuration: {0}")]
    Configuration(String),
    /// The request can't be sent as it is. Nothing was sent, and a retry won't help.
    #[error(transparent)]
    InvalidRequest(#[from] InvalidRequest),
    /// The server responded with an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The response or notification isn't proven to come from WeChat Pay. After a call, the outcome
    /// is unknown.
    #[error(transparent)]
    Verification(Box<VerificationError>),
    /// **The call succeeded and its response was verified** (if the operation signs responses), or
    /// the notification was verified, but the response or notification doesn't have the documented
    /// shape.
    #[error(transparent)]
    Decode(Box<ResponseDecodeError>),
    /// The request was not sent: there was no connection, no network address, no signature, or no
    /// certificate of WeChat Pay. It is safe to retry.
    #[error("nothing was sent: {0}")]
    Transport(#[source] Source),
    /// A downloaded file could not be written. A file that already existed at the path is
    /// unchanged.
    #[error("the file could not be written: {0}")]
    File(#[source] std::io::Error),
    /// The request was sent, but no complete response arrived: a time-out, a closed connection, or
    /// a response beyond the size limit.
    #[error("the outcome is unknown, so query before sending again: {0}")]
    UnknownOutcome(#[source] Source),
}

/// v2's error codes for an outcome that WeChat Pay doesn't know yet. The HTTP status doesn't show
/// this, because in v2 it is always 200.
const UNDECIDED: [&str; 7] =
    ["SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "USERPAYING", "PROCESSING", "BIZERR_NEED_RETRY", "SEND_FAILED"];

/// An error of the layer below: the HTTP library, or the caller's own transport or signer.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

impl Error {
    pub(crate) fn configuration(text: impl Into<String>) -> Self {
        Self::Configuration(text.into())
    }

    /// Returns whether the request may have been carried out despite the error; see [`Error`].
    pub fn outcome_unknown(&self) -> bool {
        match self {
            Self::UnknownOutcome(_) => true,
            Self::Verification(_) => self.status().is_some(),
            Self::Api(error) => {
                let code = error.code.as_deref();
                error.response.status >= Some(500) || code.is_some_and(|code| UNDECIDED.contains(&code))
            }
            _ => false,
        }
    }

    /// Stores the request's missing fields in an API error.
    pub(crate) fn lacking(mut self, missing: &[String]) -> Self {
        if let Self::Api(error) = &mut self {
            error.missing = missing.to_vec();
        }
        self
    }

    fn response(&self) -> Option<&ResponseMeta> {
        match self {
            Self::Api(error) => Some(&error.response),
            Self::Verification(failure) => Some(&failure.response),
            Self::Decode(failure) => Some(&failure.response),
            _ => None,
        }
    }

    /// Returns the response's `Request-ID` header, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id.as_deref()
    }

    /// Returns the response's HTTP status.
    pub fn status(&self) -> Option<u16> {
        self.response()?.status
    }

    /// Returns the server's error code, such as `PARAM_ERROR`.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// Returns the body of the response or notification as received, cut at [`RawBody::LIMIT`].
    pub fn raw_body(&self) -> Option<&[u8]> {
        Some(self.response()?.body.as_bytes())
    }
}

/// The parts of a response or notification that an error keeps.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResponseMeta {
    /// HTTP status; `None` for a notification.
    pub status: Option<u16>,
    /// Header `Request-ID`.
    pub request_id: Option<String>,
    /// The body as received.
    pub body: RawBody,
}

/// A body as received, cut at [`RawBody::LIMIT`]. `Debug` shows only its length, because the
/// content may be secret.
#[derive(Clone, Default)]
pub struct RawBody(Bytes);

impl RawBody {
    /// The maximum number of bytes that an error keeps: 64 KiB.
    pub const LIMIT: usize = 64 << 10;

    pub(crate) fn new(body: &Bytes) -> Self {
        // A body that is cut is copied, so that a small error never keeps a large buffer alive.
        Self(match body.get(..Self::LIMIT) {
            Some(start) => Bytes::copy_from_slice(start),
            None => body.clone(),
        })
    }

    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.0.len())
    }
}

/// What is wrong with a request. Fields are named like `body.detail.goods_detail[0].quantity`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// Required fields that are not set, if [`Check::Refuse`](crate::Check::Refuse) is set. A choice
    /// between fields is one entry, with the names of all its fields joined by `or`.
    pub missing: Vec<String>,
    /// Fields that can't be sent, each with the reason: its value is invalid, or another field
    /// excludes it.
    pub unfit: Vec<(String, Cow<'static, str>)>,
}

impl InvalidRequest {
    /// Creates the error for a single field whose value can't be sent.
    pub(crate) fn unfit(field: impl Into<String>, why: impl Into<Cow<'static, str>>) -> Self {
        Self { missing: Vec::new(), unfit: vec![(field.into(), why.into())] }
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing =
            (!self.missing.is_empty()).then(|| format!("required fields are missing: {}; if the docs are wrong about one of them, send the request with `.check_required(Check::Report)`", self.missing.join(", ")));
        let unfit = self.unfit.iter().map(|(field, why)| format!("{field} {why}"));
        let all: Vec<_> = missing.into_iter().chain(unfit).collect();
        write!(out, "invalid request, nothing was sent: {}", all.join("; "))
    }
}

impl std::error::Error for InvalidRequest {}

/// An error that the server reported. `Debug` doesn't show `detail`, because it contains rejected
/// values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// The server's error code, such as `PARAM_ERROR`; `None` if the body isn't the documented
    /// JSON.
    pub code: Option<String>,
    /// The server's explanation.
    pub message: Option<String>,
    /// The server's `detail`, of any shape.
    pub detail: Option<Value>,
    pub(crate) missing: Vec<String>,
    /// Whether the response was signed and its signature is valid. WeChat Pay doesn't sign some
    /// errors, and neither do proxies on the way.
    pub verified: bool,
    /// Status, Request-ID and body.
    pub response: ResponseMeta,
}

impl ApiError {
    /// Returns what `detail` says about fields, such as `/amount/currency in body: …`, without
    /// their values.
    fn issues(&self) -> Vec<String> {
        let items = match &self.detail {
            Some(Value::Array(items)) => items.as_slice(),
            Some(item) => std::slice::from_ref(item),
            None => &[],
        };
        let issue = |item: &Value| {
            let of = |name: &str| item.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
            let place = match (of("field"), of("location")) {
                (Some(field), Some(location)) => format!("{field} in {location}"),
                (field, location) => field.or(location)?.to_owned(),
            };
            // The server's text may repeat the rejected value. Then it is left out.
            let value = of("value").unwrap_or_default();
            let words = of("issue").filter(|words| value.is_empty() || !words.contains(value));
            Some(words.map_or(place.clone(), |words| format!("{place}: {words}")))
        };
        items.iter().filter_map(issue).collect()
    }

    /// Returns the fields that the request lacked although the docs mark them as required, such as
    /// `body.amount.total`. One of them may be the reason for the refusal. The list is empty if the
    /// request was not checked; see [`Check`](crate::Check).
    pub fn missing_fields(&self) -> &[String] {
        &self.missing
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "refused by the server with HTTP {}", self.response.status.unwrap_or_default())?;
        match (&self.code, &self.message) {
            (None, None) => write!(out, ", and the body ({:?}) is not an error document", self.response.body)?,
            (code, message) => {
                for part in [code, message].into_iter().flatten() {
                    write!(out, ", {}", on_one_line(part))?;
                }
            }
        }
        for issue in self.issues() {
            write!(out, "; {}", on_one_line(&issue))?;
        }
        if !self.missing.is_empty() {
            let missing = self.missing.join(", ");
            write!(out, "; the request lacked fields that the docs mark as required: {missing}")?;
        }
        self.response.write_request_id(out)
    }
}

/// Cuts a text from the server and replaces its control characters, so that it can neither forge
/// log lines nor flood the log.
fn on_one_line(text: &str) -> String {
    const LONGEST: usize = 500;
    let line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let cut = if text.chars().count() > LONGEST { "…" } else { "" };
    line.take(LONGEST).chain(cut.chars()).collect()
}

impl std::error::Error for ApiError {}

impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = self.detail.as_ref().map(|_| format_args!("…"));
        let mut out = out.debug_struct("ApiError");
        out.field("code", &self.code).field("message", &self.message).field("detail", &detail);
        out.field("missing", &self.missing);
        out.field("verified", &self.verified).field("response", &self.response).finish()
    }
}

/// The meanings of the numbers at the end of an error's `Request-ID`. WeChat Pay's support reads
/// these numbers; not all of them are known.
const NUMBERS: &[(&str, &str)] = &[
    ("268512771", "the order does not exist"),
    ("268447840", "calls are too frequent"),
    ("268435461", "a parameter is wrong"),
    ("268435464", "a parameter is out of range"),
    ("270924358", "a field is unknown to this call"),
    ("268449538", "the order is already paid"),
    ("268498689", "the order is already paid"),
    ("268443715", "the merchant is closed"),
    ("268447843", "the order is another merchant's"),
    ("268447845", "the order is another sub-merchant's"),
    ("268443705", "sub_mchid is the same as sp_mchid"),
    ("268443704", "sub_mchid is missing"),
    ("268443701", "the two merchants are not partners"),
    ("268447914", "the order is closed"),
    ("268448010", "the merchant's ability to receive payments is limited"),
    ("268449641", "the order can only be reversed"),
    ("268443699", "the signature is wrong"),
    ("268501013", "openid is missing"),
    ("268498688", "the order was already placed with other values"),
    ("268445527", "appid and mchid don't belong together"),
];

fn meaning(number: &str) -> Option<&'static str> {
    NUMBERS.iter().find(|(known, _)| *known == number).map(|(_, meaning)| *meaning)
}

impl ResponseMeta {
    fn write_request_id(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.request_id {
            Some(id) => match id.rsplit_once('-').and_then(|(_, number)| meaning(number)) {
                Some(meaning) => write!(out, " (Request-ID {id}: {meaning})"),
                None => write!(out, " (Request-ID {id})"),
            },
            None => Ok(()),
        }
    }
}

/// A response, notification or file that could not be verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VerificationError {
    /// What exactly failed.
    pub reason: VerificationFailure,
    /// Status, Request-ID and body.
    pub response: ResponseMeta,
    /// The outcome of the certificate download that this response caused; `None` if it caused none.
    /// `Display` shows it.
    pub refresh: Option<Result<(), Arc<Error>>>,
}

impl fmt::Display for VerificationError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "not verified: {}", self.reason)?;
        let unknown = matches!(self.reason, VerificationFailure::UnknownSerial(_) | VerificationFailure::Expired(_));
        match &self.refresh {
            Some(Ok(())) if unknown => {
                write!(out, "; the platform certificates were downloaded, and the signer is not among them")?
            }
            Some(Err(error)) => match &**error {
                // Only the reason is shown: the complete text would say that the request may have
                // been carried out, and readers would not know that it means the download.
                Error::Verification(failure) => {
                    write!(out, "; the downloaded platform certificates were not verified: {}", failure.reason)?
                }
                error => write!(out, "; the platform certificates could not be downloaded: {error}")?,
            },
            _ => {}
        }
        if self.response.status.is_some() {
            write!(out, "; the request may have been carried out, so query before sending again")?;
        }
        self.response.write_request_id(out)
    }
}

impl std::error::Error for VerificationError {}

/// Why a response, notification or file could not be verified.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerificationFailure {
    /// One of the four signature headers is absent or isn't text.
    #[error("header {0} is missing")]
    MissingHeader(&'static str),
    /// `Wechatpay-Timestamp` isn't a number of seconds.
    #[error("header Wechatpay-Timestamp is not a number")]
    MalformedTimestamp,
    /// The timestamp differs from this machine's clock by more than five minutes. The value is the
    /// difference in seconds, positive if the timestamp is in the past.
    #[error("the timestamp is {} seconds {} this machine's clock, but at most 300 are accepted: check the clock", .0.unsigned_abs(), if *.0 < 0 { "ahead of" } else { "behind" })]
    Stale(i64),
    /// `Wechatpay-Signature-Type`, or `sign_type` of a v2 notification, names an unknown algorithm,
    /// or one that doesn't match the key that signed.
    #[error("unsupported signature type {}", shown(.0))]
    UnsupportedType(String),
    /// The scheme of a response's signature differs from the scheme of the request's signature.
    /// Such a response is accepted only while `Builder::migrating` is set.
    #[error(
        "the response is signed with {found}, but the request was signed with {expected}: set `migrating` while the merchant changes its keys"
    )]
    OtherScheme {
        /// The type of the request's signature.
        expected: &'static str,
        /// The type of the response's signature.
        found: &'static str,
    },
    /// No trusted key has this id.
    #[error("{0} is not among the trusted keys; add the public key or the platform certificate with this id")]
    UnknownSerial(String),
    /// A certificate list is signed with a certificate that was removed, or that isn't newer than
    /// the trusted certificates. The value is its serial number.
    #[error(
        "the list is signed with certificate {0}, which was removed or does not become valid later than the trusted certificates; if you \
         trust it, add it with `TrustStore::add_certificate`"
    )]
    OldSigner(String),
    /// The certificate with this serial number isn't valid at this time.
    #[error("platform certificate {0} has expired or is not valid yet")]
    Expired(String),
    /// The signature is WeChat Pay's probe `WECHATPAY/SIGNTEST/…`, which must be rejected with 4xx
    /// or 5xx.
    #[error("this is WeChat Pay's signature probe (SIGNTEST): respond to it with 4xx or 5xx")]
    Probe,
    /// `Wechatpay-Signature` isn't Base64.
    #[error("header Wechatpay-Signature is not Base64")]
    MalformedSignature,
    /// A v2 response or notification has no field `sign`.
    #[error("the field `sign` is missing")]
    Unsigned,
    /// The body isn't a v2 document, so it contains no signature.
    #[error("the body is not a v2 document: {0}")]
    NoDocument(DecodeError),
    /// The digest of a file isn't the one that was announced for it.
    #[error("the file does not have the announced digest: it is damaged, or it is another file")]
    Digest,
    /// A file is longer than [`Download::limit`](crate::Download::limit) allows.
    #[error("the file is longer than the limit that was set")]
    TooLong,
    /// The digest of a file isn't the one that was announced for it, and the file is compressed
    /// with gzip. For a bill, WeChat Pay announces the digest of the decompressed file.
    #[error(
        "the file does not have the announced digest: it is compressed with gzip, so call `gunzip()` before `expect_hash()`"
    )]
    Compressed,
    /// A file should be compressed with gzip, but it is not a gzip file, or it is incomplete.
    #[error("the file is not a complete gzip file")]
    Gzip,
    /// A notification is XML, but the receiver has no v2 key.
    #[error("the notification is XML, as in v2, but the receiver has no v2 key")]
    UnexpectedV2,
    /// No tenant matches. In v3, the key that signed isn't trusted for any tenant that has an APIv3
    /// key. In v2, the merchant that the notification names isn't a tenant.
    #[error("no tenant matches: {} is neither the id of a tenant's trusted key nor a tenant's number", shown(.0))]
    NoTenant(String),
    /// The keys of one tenant verify the notification, but it names another merchant or brand.
    #[error("the keys of {owner} verify the notification, but it names {}: it may be a forgery", shown(named))]
    OtherTenant {
        /// The number that the notification names.
        named: String,
        /// The number of the tenant whose keys verify the notification.
        owner: String,
    },
    /// The signature doesn't match, and the body is empty.
    #[error(
        "the signature does not match, and the body is empty: if a framework has already read the body, pass the bytes that the framework read"
    )]
    EmptyBody,
    /// The signature doesn't match, and the body looks as if it was changed on the way. The value
    /// says how.
    #[error("the signature does not match, and the body was changed on the way: {0}; pass the bytes as received")]
    ChangedBody(&'static str),
    /// The signature doesn't match timestamp, nonce and body under the key that the response names.
    #[error(
        "the signature does not match the body: a body that was parsed and serialized again does not verify; if these are the bytes \
         as received, the wrong key is trusted under this id"
    )]
    Mismatch,
    /// The field `sign` of v2 doesn't match the other fields.
    #[error("`sign` does not match the other fields: the v2 key is wrong, or a field was changed")]
    FieldsMismatch,
    /// The content of v2's refund notification isn't encrypted with the receiver's v2 key.
    #[error("`req_info` is not encrypted with this v2 key: the key is wrong, or the content was changed")]
    OtherV2Key,
}

/// Cuts and escapes a text that anybody may have written, so that it can't forge log lines.
fn shown(text: &str) -> String {
    text.chars().take(64).flat_map(char::escape_debug).collect()
}

/// A verified response or notification that doesn't have the documented shape.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseDecodeError {
    /// The place in the document, and what was expected there.
    pub error: DecodeError,
    /// Status, Request-ID and body.
    pub response: ResponseMeta,
    pub(crate) value: Option<Arc<dyn Any + Send + Sync>>,
}

impl ResponseDecodeError {
    /// Returns the part of the response, or of a notification's resource, that could be read, as
    /// its usual type `T`. Returns `None` if nothing could be read, or if `T` is another type.
    ///
    /// ```
    /// # use wechatpay_client::{Error, error::ResponseDecodeError};
    /// # struct Refund { refund_id: Option<String> }
    /// # fn example(sent: Result<Refund, Error>) {
    /// if let Err(Error::Decode(failure)) = sent {
    ///     let refund: Option<&Refund> = failure.value();
    /// }
    /// # }
    /// ```
    pub fn value<T: 'static>(&self) -> Option<&T> {
        self.value.as_deref()?.downcast_ref()
    }
}

impl fmt::Debug for ResponseDecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("ResponseDecodeError");
        out.field("error", &self.error).field("response", &self.response).finish_non_exhaustive()
    }
}

impl fmt::Display for ResponseDecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verified = match self.response.status {
            Some(_) => "the call succeeded and its response was verified",
            None => "the notification was verified",
        };
        write!(out, "{verified}, but {}", self.error)?;
        self.response.write_request_id(out)
    }
}

impl std::error::Error for ResponseDecodeError {}

/// The place in a document at which the value is not as expected. Never contains the value itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// JSON pointer from the root of the document, such as `/data/0/amount`; empty for the document
    /// itself.
    pub pointer: String,
    /// What was expected there.
    pub expected: &'static str,
    /// What kind of value was found there.
    pub found: &'static str,
}

impl DecodeError {
    /// Creates the error for a document that is `found` instead of what was expected.
    pub fn new(expected: &'static str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self { pointer: String::new(), expected, found }
    }

    pub(crate) fn at(pointer: &str, expected: &'static str, found: &'static str) -> Self {
        Self { pointer: pointer.to_owned(), expected, found }
    }

    pub(crate) fn below(mut self, name: impl fmt::Display) -> Self {
        self.go_below(name);
        self
    }

    /// Prepends a step to the pointer.
    pub(crate) fn go_below(&mut self, name: impl fmt::Display) {
        let step = name.to_string().replace('~', "~0").replace('/', "~1");
        self.pointer.insert_str(0, &format!("/{step}"));
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(out, "{place} is {}, not {}", self.found, self.expected)
    }
}

impl std::error::Error for DecodeError {}
