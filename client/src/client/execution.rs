//! Sends one call. Tries one host after another and retries after a pause, but only if sending the
//! request again is safe. Each attempt is signed anew.

use super::account::Account;
use super::call::{Call, Origin};
use super::retry::{Next, repeatable};
use crate::crypto::Pending;
use crate::error::Error;
use crate::protocol::{Attempt, Outgoing, Proof, Server, check_target};
use crate::transport::{Chunks, TransportError};
use crate::types::Method;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request, Response};
use std::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

impl Account {
    /// Sends the call, and returns the whole response.
    pub(crate) async fn carry(&self, call: &Call) -> Result<Response<Bytes>, Error> {
        let transport = &self.connections.transport;
        self.attempts(call, |request| transport.send(request)).await
    }

    /// Sends the call, and returns the response with its body as a stream.
    pub(crate) async fn carry_stream(&self, call: &Call) -> Result<Response<Chunks>, Error> {
        let transport = &self.connections.transport;
        self.attempts(call, |request| transport.stream(request)).await
    }

    async fn attempts<'a, T>(
        &self,
        call: &Call,
        send: impl Fn(Request<Bytes>) -> Pending<'a, Result<Response<T>, TransportError>>,
    ) -> Result<Response<T>, Error> {
        let retry = self.retry;
        let repeatable = !matches!(call.proof, Proof::Field(_)) && repeatable(call.verb, &call.outgoing.headers);
        let failed = &self.connections.failed;
        let (mut attempt, mut at) = (1, failed.first(&call.servers));
        let mut reached: Option<Result<Response<T>, TransportError>> = None;
        loop {
            let server = &call.servers[at % call.servers.len()];
            let request = match (self.request(call, server).await, reached) {
                (Ok(request), earlier) => {
                    reached = earlier;
                    request
                }
                (Err(_), Some(earlier)) => return earlier.map_err(Error::from),
                (Err(error), None) => return Err(error),
            };
            let mut result = observed(call, server, attempt, send(request)).await;
            failed.note(&server.origin, !matches!(result, Err(TransportError::NotSent(_))));
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
                self.connections.transport.sleep(pause).await;
            }
            if !matches!(result, Err(TransportError::NotSent(_))) {
                reached = Some(result);
            }
            attempt += 1;
        }
    }

    /// Builds the request to this server, and signs it with the current time.
    async fn request(&self, call: &Call, server: &Server) -> Result<Request<Bytes>, Error> {
        let Outgoing { target, headers: own, payload } = &call.outgoing;
        check_target(target)?;
        let target = format!("{}{target}", server.prefix);
        check_target(&target).map_err(|_| {
            Error::configuration(
                "HTTP libraries would change the path of `base_url` or of a `failover` host, and invalidate the signature",
            )
        })?;
        let attempt = Attempt { method: call.verb.as_str(), target: &target };
        let mut headers = own.clone();
        headers.extend(call.generation.headers(&self.context, &call.proof, &call.outgoing, attempt).await?);
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("wechatpay-client/", env!("CARGO_PKG_VERSION"))));
        if let Some(kind) = &payload.content_type {
            headers.insert(CONTENT_TYPE, kind.clone());
        }
        if payload.sent.is_empty() && call.verb != Method::Get {
            // If the method allows a body, a gateway may refuse a request without a header that says
            // that the body is empty.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let request = Request::builder().method(call.verb.as_str()).uri(format!("{}{target}", server.origin));
        let mut request = request
            .body(payload.sent.clone())
            // The message leaves out the URL, because its query may contain data that must not be
            // logged.
            .map_err(|_| Error::configuration("the base URL and the path don't form a valid URL"))?;
        if request.uri().path_and_query().is_none_or(|sent| sent.as_str() != target) {
            return Err(Error::configuration(
                "the HTTP library would change the path or the query, so that the signature would not match",
            ));
        }
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Returns the call's result. If the last attempt sent nothing, but an earlier attempt sent the
/// request, returns the result of the earlier attempt, because the server may have received that
/// request.
fn decisive<T>(
    last: Result<T, TransportError>,
    reached: Option<Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match (last, reached) {
        (Err(TransportError::NotSent(_) | TransportError::Unsendable(_)), Some(reached)) => reached,
        (last, _) => last,
    }
}

/// Sends one attempt inside a span. The span has no path, query or body: any of them may contain
/// data that must not be logged.
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

/// Returns the request's id, which WeChat Pay's support asks for.
fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("Request-ID")?.to_str().ok()
}
