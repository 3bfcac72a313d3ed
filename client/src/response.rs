//! From an HTTP response to a verified document, or to the error that says what is wrong with it.

use crate::error::{DecodeError, Error, NotVerified, RawBody, Refusal, Reply, Undecoded, Unverified};
use crate::hash::HashType;
use crate::operation::{Answer, Content, Descriptor, File, WireTable};
use crate::trust::Snapshot;
use crate::wire::Opener;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::{HeaderMap, Response};
use serde_json::{Map, Value};

/// How far a timestamp may be from this machine's clock, either way, in seconds: WeChat Pay's rule against replays.
const SKEW: i64 = 300;

/// Checks the signature over `body` in `headers`. Of an answer and of a notification alike.
pub(crate) fn verify(trust: &Snapshot, headers: &HeaderMap, body: &[u8], now: i64) -> Result<(), Unverified> {
    let timestamp = header(headers, "Wechatpay-Timestamp")?;
    let nonce = header(headers, "Wechatpay-Nonce")?;
    let serial = header(headers, "Wechatpay-Serial")?;
    let signature = header(headers, "Wechatpay-Signature")?;
    // The probe comes with an otherwise sound set of headers; told apart first, so that it is never taken for an attack.
    if signature.starts_with("WECHATPAY/SIGNTEST/") {
        return Err(Unverified::Probe);
    }
    let kind = text(headers, "Wechatpay-Signature-Type").unwrap_or("WECHATPAY2-SHA256-RSA2048");
    if kind != "WECHATPAY2-SHA256-RSA2048" && kind != "WECHATPAY-BRAND-SHA256-RSA2048" {
        return Err(Unverified::UnsupportedType(kind.to_owned()));
    }
    let seconds: i64 = timestamp.parse().map_err(|_| Unverified::MalformedTimestamp)?;
    let age = now.saturating_sub(seconds);
    if !(-SKEW..=SKEW).contains(&age) {
        return Err(Unverified::Stale(age));
    }
    let signature = BASE64_STANDARD.decode(signature).map_err(|_| Unverified::MalformedSignature)?;
    let message = [timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat();
    trust.verify(serial, now, &message, &signature)
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Unverified> {
    text(headers, name).ok_or(Unverified::MissingHeader(name))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
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
    verify(trust, headers, signed.as_bytes(), now).map(|()| digest.to_owned())
}

pub(crate) fn not_verified(reason: Unverified, reply: Reply) -> Error {
    Error::NotVerified(Box::new(NotVerified { reason, reply, refresh: None }))
}

/// A response whose signature holds, or isn't asked for, and whose status says success.
pub(crate) struct Accepted(Response<Bytes>);

/// Tells success from refusal, and both from what isn't proven.
pub(crate) fn accept(
    response: Response<Bytes>,
    trust: &Snapshot,
    now: i64,
    descriptor: &Descriptor,
) -> Result<Accepted, Error> {
    let (success, headers) = (response.status().is_success(), response.headers());
    // Errors come unsigned from gateways before the signing service: those are reported as such, not as forgeries.
    let signed = headers.contains_key("Wechatpay-Signature");
    let checked = if signed || (success && !descriptor.unsigned_response) {
        let digest = statement_digest(headers).filter(|_| success && descriptor.answer == Answer::File);
        match digest {
            Some(digest) => verify_statement(trust, headers, digest, now).and_then(|expected| {
                let same = HashType::Sha1.digest(response.body()).eq_ignore_ascii_case(&expected);
                if same { Ok(true) } else { Err(Unverified::Digest) }
            }),
            None => verify(trust, headers, response.body(), now).map(|()| true),
        }
    } else {
        Ok(false)
    };
    match checked {
        Err(reason) => Err(not_verified(reason, reply(&response))),
        Ok(verified) if !success => Err(Error::Refused(Box::new(refusal(&response, verified)))),
        Ok(_) => Ok(Accepted(response)),
    }
}

fn refusal(response: &Response<Bytes>, verified: bool) -> Refusal {
    let mut document: Map<String, Value> = serde_json::from_slice(response.body()).unwrap_or_default();
    let mut text = |name| match document.shift_remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    Refusal {
        code: text("code"),
        message: text("message"),
        detail: document.shift_remove("detail"),
        verified,
        reply: reply(response),
    }
}

pub(crate) fn reply(response: &Response<Bytes>) -> Reply {
    Reply {
        status: Some(response.status().as_u16()),
        request_id: text(response.headers(), "Request-ID").map(str::to_owned),
        body: RawBody::new(response.body()),
    }
}

impl Accepted {
    /// Reads the body as the operation says.
    pub(crate) async fn content(
        &self,
        answer: Answer,
        table: WireTable,
        opener: &Opener<'_>,
    ) -> Result<Content, Error> {
        match answer {
            Answer::Empty => Ok(Content::Empty),
            Answer::File => Ok(self.file()),
            Answer::Json | Answer::Xml | Answer::Redirect => {
                let tree = self.tree(table, opener).await;
                tree.map(Content::Tree).map_err(|error| self.undecoded(error))
            }
        }
    }

    async fn tree(&self, table: WireTable, opener: &Opener<'_>) -> Result<Value, DecodeError> {
        let body = self.0.body();
        if body.is_empty() {
            // 204, and some 200 and 202, say all by their status.
            return Ok(Value::Object(Map::new()));
        }
        let mut tree = serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
        opener.open(&mut tree, table).await?;
        Ok(tree)
    }

    pub(crate) fn file(&self) -> Content {
        Content::File(File {
            bytes: self.0.body().clone(),
            content_type: text(self.0.headers(), "Content-Type").map(str::to_owned),
        })
    }

    pub(crate) fn body(&self) -> &[u8] {
        self.0.body()
    }

    pub(crate) fn reply(&self) -> Reply {
        reply(&self.0)
    }

    pub(crate) fn undecoded(&self, error: DecodeError) -> Error {
        let reply = self.reply();
        Error::Decode(Box::new(Undecoded { error, reply }))
    }
}
