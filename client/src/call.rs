//! One call as it is carried: to each host in turn and again after a pause as far as that is safe, and signed anew each time.

use crate::auth::{Identity, Pending, authorization};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Verb;
use crate::request::{Outgoing, Server, check_target};
use crate::retry::{Next, repeatable};
use crate::transport::{Chunks, TransportError};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request, Response};
use std::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

/// A request that is ready but for its signature.
pub(crate) struct Call {
    /// What spans call it.
    pub(crate) id: &'static str,
    pub(crate) verb: Verb,
    /// In order of preference; never none.
    pub(crate) servers: Vec<Server>,
    pub(crate) outgoing: Outgoing,
    pub(crate) signed: Signed,
}

/// The scheme and host that the request was sent to; stored in the response's extensions.
#[derive(Clone)]
pub(crate) struct Origin(pub(crate) String);

/// How a request proves where it comes from.
pub(crate) enum Signed {
    /// By v2's field `sign`, which is written already.
    Inside,
    /// By v3's header, which names the key that the answer is to be signed with; none is known before the first certificate is there.
    Header(Option<HeaderValue>),
    /// Not at all; the header is as above.
    Not(Option<HeaderValue>),
}

impl Client {
    /// The whole answer.
    pub(crate) async fn carry(&self, call: Call) -> Result<Response<Bytes>, Error> {
        let transport = &self.settings().connections.transport;
        self.attempts(call, |request| transport.send(request)).await
    }

    /// The answer's head, and its body as it comes.
    pub(crate) async fn carry_stream(&self, call: Call) -> Result<Response<Chunks>, Error> {
        let transport = &self.settings().connections.transport;
        self.attempts(call, |request| transport.stream(request)).await
    }

    async fn attempts<'a, T>(
        &self,
        call: Call,
        send: impl Fn(Request<Bytes>) -> Pending<'a, Result<Response<T>, TransportError>>,
    ) -> Result<Response<T>, Error> {
        let retry = self.settings().retry;
        let repeatable = !matches!(call.signed, Signed::Inside) && repeatable(call.verb, &call.outgoing.headers);
        let (mut attempt, mut at) = (1, 0);
        let mut reached: Option<Result<Response<T>, TransportError>> = None;
        loop {
            let server = &call.servers[at % call.servers.len()];
            let request = match (self.request(&call, server).await, reached) {
                (Ok(request), earlier) => {
                    reached = earlier;
                    request
                }
                (Err(_), Some(earlier)) => return earlier.map_err(Error::from),
                (Err(error), None) => return Err(error),
            };
            let mut result = observed(&call, server, attempt, send(request)).await;
            if let Ok(response) = &mut result {
                response.extensions_mut().insert(Origin(server.origin.clone()));
            }
            let pause = match retry.after(attempt, repeatable, &result) {
                Next::End => return decisive(result, reached).map_err(Error::from),
                Next::Again(pause) => Some(pause),
                Next::Elsewhere(pause) => {
                    at += 1;
                    Some(pause)
                }
                Next::Onward(pause) => {
                    at += 1;
                    match pause {
                        _ if at < call.servers.len() => None,
                        None => return decisive(result, reached).map_err(Error::from),
                        pause => pause,
                    }
                }
            };
            if let Some(pause) = pause {
                self.settings().connections.transport.sleep(pause).await;
            }
            if !matches!(result, Err(TransportError::NotSent(_))) {
                reached = Some(result);
            }
            attempt += 1;
        }
    }

    /// The request to this server, signed now.
    async fn request(&self, call: &Call, server: &Server) -> Result<Request<Bytes>, Error> {
        let Outgoing { target, headers, payload } = &call.outgoing;
        check_target(target)?;
        let (target, mut headers) = (format!("{}{target}", server.prefix), headers.clone());
        check_target(&target).map_err(|_| {
            Error::configuration(
                "the path of `base_url` or of a `failover` host is one that HTTP libraries change on the way",
            )
        })?;
        if let Signed::Header(key) | Signed::Not(key) = &call.signed {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
            if let Some(key) = key {
                headers.insert("Wechatpay-Serial", key.clone());
            }
        }
        if matches!(call.signed, Signed::Header(_)) {
            let (signer, identity) = (self.signer()?, self.identity(&call.outgoing.target)?);
            let (now, nonce) = ((self.settings().clock)(), (self.settings().nonce)());
            let signed = authorization(signer, identity, call.verb.as_str(), &target, now, &nonce, &payload.signed);
            headers.insert(AUTHORIZATION, header(&signed.await.map_err(Error::Transport)?)?);
        }
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("wechatpay-client/", env!("CARGO_PKG_VERSION"))));
        if let Some(kind) = &payload.content_type {
            headers.insert(CONTENT_TYPE, kind.clone());
        }
        let request = Request::builder().method(call.verb.as_str()).uri(format!("{}{target}", server.origin));
        let mut request = request
            .body(payload.sent.clone())
            // The URL itself stays out of the text: its query may hold what no log should.
            .map_err(|_| Error::configuration("base URL and path don't make a URL"))?;
        if request.uri().path_and_query().is_none_or(|sent| sent.as_str() != target) {
            return Err(Error::configuration("path and query are not in the form in which they would be sent"));
        }
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Who signs: the brand what is under `/brand/`, the merchant all else.
    pub(crate) fn identity(&self, target: &str) -> Result<Identity<'_>, Error> {
        let settings = self.settings();
        let brand = target.starts_with("/brand/");
        let (id, name) = if brand { (&settings.brand_id, "brand_id") } else { (&settings.mchid, "mchid") };
        let absent = || Error::configuration(format!("this call is signed under `{name}`, which is not set"));
        let id = id.as_deref().ok_or_else(absent)?;
        Ok(if brand { Identity::Brand(id) } else { Identity::Merchant(id) })
    }
}

/// A header that the client writes.
pub(crate) fn header(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::configuration("an id or serial number has characters that a header can't hold"))
}

/// What the call comes to: that the last attempt didn't get through says nothing of one before it that did.
fn decisive<T>(
    last: Result<T, TransportError>,
    reached: Option<Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match (last, reached) {
        (Err(TransportError::NotSent(_) | TransportError::Unsendable(_)), Some(reached)) => reached,
        (last, _) => last,
    }
}

/// Carries one attempt inside a span. The span has neither path nor query nor body: any of them may hold what no log should.
async fn observed<T>(
    call: &Call,
    server: &Server,
    attempt: u32,
    sending: Pending<'_, Result<Response<T>, TransportError>>,
) -> Result<Response<T>, TransportError> {
    let span = info_span!(
        "wechatpay",
        operation = call.id,
        attempt,
        host = server.origin,
        status = Empty,
        request_id = Empty,
        duration_ms = Empty,
        error = Empty
    );
    let begun = Instant::now();
    let result = sending.instrument(span.clone()).await;
    span.record("duration_ms", u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX));
    record(&span, &result);
    result
}

fn record<T>(span: &Span, result: &Result<Response<T>, TransportError>) {
    match result {
        Ok(response) => {
            span.record("status", response.status().as_u16());
            if let Some(id) = request_id(response.headers()) {
                span.record("request_id", id);
            }
        }
        Err(TransportError::Unsendable(_)) => drop(span.record("error", "can't be sent")),
        Err(TransportError::NotSent(_)) => drop(span.record("error", "nothing was sent")),
        Err(TransportError::Sent(_)) => drop(span.record("error", "the outcome is unknown")),
    }
}

/// What WeChat Pay's support asks for.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("Request-ID")?.to_str().ok()
}
