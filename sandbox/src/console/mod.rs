//! The console, and its data and actions as JSON below `/_sandbox/api`.
//!
//! Other websites must not reach the console: `Host` has to be a name of this machine, a request that
//! changes something has to come from the console itself or from a program, and every request needs
//! the token.

mod api;
mod describe;
mod pages;
mod response;
mod same_call;
mod send;

pub(crate) use api::orders_of;
pub(crate) use response::{html, plain};

use self::response::found;
use crate::core::Core;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{any, get};
use http::header::{CONTENT_SECURITY_POLICY, COOKIE, HOST, ORIGIN, SET_COOKIE};
use http::{HeaderValue, Method, StatusCode};
use serde_json::Value;
use std::sync::Arc;

/// Returns the routes below `/_sandbox`.
pub(crate) fn router(core: Arc<Core>) -> Router<Arc<Core>> {
    Router::new()
        .merge(pages::router())
        .merge(api::router())
        .route("/_sandbox", get(async || found("/_sandbox/")))
        .route("/_sandbox/{*rest}", any(async || plain(StatusCode::NOT_FOUND, "there is no such page".to_owned())))
        .layer(from_fn_with_state(core, guard))
}

/// The content security policy of the console's pages.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// Accepts only requests that name this machine as their host and have the token.
async fn guard(State(core): State<Arc<Core>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let host = text(HOST);
    if !core.settings.hosts.iter().any(|known| known == name_of(host)) {
        return plain(
            StatusCode::FORBIDDEN,
            "the console can't be opened under this host name: use a name of this machine, such as `localhost`"
                .to_owned(),
        );
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let origin = text(ORIGIN);
    if changes && !origin.is_empty() && origin.split_once("://").is_none_or(|(_, origin)| origin != host) {
        return plain(StatusCode::FORBIDDEN, "a page of another website can't use the console".to_owned());
    }
    let query = crate::message::query(request.uri().query().unwrap_or_default());
    let in_query = query.get("token").and_then(Value::as_str) == Some(&core.keys.token);
    let in_header = text(http::HeaderName::from_static("x-sandbox-token")) == core.keys.token;
    let in_cookie =
        text(COOKIE).split(';').any(|cookie| cookie.trim() == format!("{}={}", cookie_name(host), core.keys.token));
    if !(in_query || in_header || in_cookie) {
        let text = "the console needs the token that the sandbox printed when it started: open the printed address with `?token=…`, or send the token in the header `X-Sandbox-Token`";
        return plain(StatusCode::UNAUTHORIZED, text.to_owned());
    }
    let path = request.uri().path().to_owned();
    let language = query.get("lang").and_then(Value::as_str).filter(|lang| ["en", "zh"].contains(lang));
    let mut cookies = Vec::new();
    // The cookie keeps the token, so that the token does not have to stay in the address bar.
    if in_query {
        cookies.push(format!("{}={}; HttpOnly; SameSite=Strict; Path=/_sandbox", cookie_name(host), core.keys.token));
    }
    cookies.extend(language.map(|lang| format!("lang={lang}; SameSite=Strict; Path=/_sandbox; Max-Age=31536000")));
    let mut response = if !cookies.is_empty() && !changes && !path.contains("/api/") {
        let mut response = found(&path);
        for cookie in cookies {
            if let Ok(cookie) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(SET_COOKIE, cookie);
            }
        }
        response
    } else {
        next.run(request).await
    };
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        // With `no-referrer`, browsers would send forms with `Origin: null`, which is refused above.
        (http::header::REFERRER_POLICY, "same-origin"),
        (http::header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Returns the name of the cookie. It contains the port, because several sandboxes may run, and browsers
/// send cookies to all ports of a host.
fn cookie_name(host: &str) -> String {
    let port: String = host.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    format!("sandbox{port}")
}

/// Returns the name in a `Host` header, without the port.
pub(crate) fn name_of(host: &str) -> &str {
    match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    }
}
