//! The console, and the same as JSON below `/_sandbox/api`.
//!
//! Other websites must not reach it: `Host` has to be a name of this machine, a request that
//! changes something has to come from the console itself or from a program, and every request needs
//! the token.

use crate::core::Core;
use crate::state;
use crate::state::orders::{self, Order};
use crate::state::refunds::{self, Refund};
use crate::state::transfers;
use crate::time;
use crate::world::{Failure, World};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Query, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{any, get, post, put};
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use http::{HeaderValue, Method, StatusCode};
use minijinja::Environment;
use minijinja::value::Serde;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// Returns the routes below `/_sandbox`.
pub(crate) fn router(core: Arc<Core>) -> Router<Arc<Core>> {
    Router::new()
        .route("/_sandbox/", get(page))
        .route("/_sandbox/requests/{id}", get(request_page))
        .route("/_sandbox/orders/{owner}/{number}/pay", post(pay_and_return))
        .route("/_sandbox/style.css", get(style))
        .route("/_sandbox/api/requests", get(requests))
        .route("/_sandbox/api/requests/{id}", get(request))
        .route("/_sandbox/api/orders", get(all_orders))
        .route("/_sandbox/api/orders/{owner}/{number}", get(order))
        .route("/_sandbox/api/orders/{owner}/{number}/pay", post(pay))
        .route("/_sandbox/api/orders/{owner}/{number}/fail", post(fail))
        .route("/_sandbox/api/transfers/{owner}/{number}/confirm", post(confirm))
        .route("/_sandbox/api/objects/{owner}/{family}/{name}/{value}", put(put_object))
        .route("/_sandbox/api/notifications", get(notifications).post(send))
        .route("/_sandbox/api/notifications/{id}/resend", post(resend))
        .route("/_sandbox/api/notifications/{id}/probe", post(probe))
        .route("/_sandbox", get(async || found("/_sandbox/")))
        .route("/_sandbox/{*rest}", any(async || plain(StatusCode::NOT_FOUND, "there is no such page".to_owned())))
        .layer(from_fn_with_state(core, guard))
}

/// What browsers may do on a page of the console.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// Accepts only requests that name this machine as their host and have the token.
async fn guard(State(core): State<Arc<Core>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let host = text(HOST);
    if !core.settings.hosts.iter().any(|known| known == name_of(host)) {
        return plain(StatusCode::FORBIDDEN, "open the console under a name of this machine".to_owned());
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let origin = text(ORIGIN);
    if changes && !origin.is_empty() && origin.split_once("://").is_none_or(|(_, origin)| origin != host) {
        return plain(StatusCode::FORBIDDEN, "a page of another site can't use the console".to_owned());
    }
    let query = crate::message::query(request.uri().query().unwrap_or_default());
    let in_query = query.get("token").and_then(Value::as_str) == Some(&core.keys.token);
    let in_header = text(http::HeaderName::from_static("x-sandbox-token")) == core.keys.token;
    let in_cookie =
        text(COOKIE).split(';').any(|cookie| cookie.trim() == format!("{}={}", cookie_name(host), core.keys.token));
    if !(in_query || in_header || in_cookie) {
        let text = "the console needs the token that the sandbox printed when it started: open the address with `?token=…`, or send it in the header `X-Sandbox-Token`";
        return plain(StatusCode::UNAUTHORIZED, text.to_owned());
    }
    let path = request.uri().path().to_owned();
    let mut response = if in_query && !changes && !path.contains("/api/") {
        // The token does not stay in the address bar.
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SEE_OTHER;
        let cookie = format!("{}={}; HttpOnly; SameSite=Strict; Path=/_sandbox", cookie_name(host), core.keys.token);
        for (name, value) in [(SET_COOKIE, cookie), (LOCATION, path.clone())] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    } else {
        next.run(request).await
    };
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (http::header::REFERRER_POLICY, "no-referrer"),
        (http::header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Returns the name of the cookie. Cookies know no ports, and several sandboxes may run.
fn cookie_name(host: &str) -> String {
    let port: String = host.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    format!("sandbox{port}")
}

/// Returns the name in a `Host` header, without the port.
fn name_of(host: &str) -> &str {
    match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    }
}

type Shared = State<Arc<Core>>;

fn document(value: &Value) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn refused(failure: Failure) -> Response {
    let (status, value) = match failure {
        Failure::Fault(fault) => (fault.status, json!({ "code": fault.code, "message": fault.message })),
        Failure::Store(error) => (500, json!({ "code": "SYSTEM_ERROR", "message": error.to_string() })),
    };
    let mut response = document(&value);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}

/// Runs an action on a thread that may block on the disk.
async fn act(core: Arc<Core>, act: impl FnOnce(&World<'_>) -> Result<Value, Failure> + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(move || core.act(act)).await {
        Ok(Ok(value)) => document(&value),
        Ok(Err(failure)) => refused(failure),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// Reads something from the sandbox.
fn read(core: &Core, read: impl FnOnce(&crate::store::Change<'_>) -> rusqlite::Result<Value>) -> Response {
    core.with(read).map_or_else(|error| refused(error.into()), |value| document(&value))
}

fn with_id((id, mut facts): (i64, Value)) -> Value {
    facts["number"] = id.into();
    facts
}

async fn requests(State(core): Shared, Query(query): Query<HashMap<String, String>>) -> Response {
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<i64>().ok());
    let limit = number("limit").unwrap_or(100).clamp(1, 1000) as u32;
    read(&core, |store| Ok(store.requests(number("before"), limit)?.into_iter().map(with_id).collect()))
}

async fn request(State(core): Shared, Path(id): Path<i64>) -> Response {
    match core.with(|store| store.request(id)) {
        Ok(Some(request)) => document(&request),
        Ok(None) => plain(StatusCode::NOT_FOUND, format!("there is no request {id}")),
        Err(error) => refused(error.into()),
    }
}

async fn all_orders(State(core): Shared) -> Response {
    let now = core.now();
    read(&core, |store| orders_of(store, now))
}

fn orders_of(store: &crate::store::Change<'_>, now: i64) -> rusqlite::Result<Value> {
    let mut orders: Vec<Order> = store.all()?;
    orders.sort_by_key(|order| std::cmp::Reverse(order.created));
    orders.iter().map(|order| summary(store, order, now)).collect()
}

/// Returns what the console shows about an order.
pub(crate) fn summary(store: &crate::store::Change<'_>, order: &Order, now: i64) -> rusqlite::Result<Value> {
    let refunds: Vec<Refund> = store.children(&order.owner, &order.number)?;
    let (state, words) = order.state(now).words();
    let can_be_paid = ["NOTPAY", "USERPAYING"].contains(&state);
    Ok(json!({
        "owner": order.owner, "sub_mchid": order.sub_mchid, "number": order.number, "kind": order.kind.trade_type(),
        "generation": if order.is_v2 { "v2" } else { "v3" }, "description": order.description, "total": order.total,
        "currency": order.currency, "state": state, "words": words, "created": time::rfc3339(order.created),
        "transaction_id": order.transaction_id, "can_be_paid": can_be_paid,
        "refunds": refunds.iter().map(|refund| refunds::summary(refund, now)).collect::<Vec<_>>(),
    }))
}

async fn order(State(core): Shared, Path((owner, number)): Path<(String, String)>) -> Response {
    act(core, move |world| {
        let order = orders::find(world, &owner, None, orders::Name::Number(&number))?;
        Ok(summary(world.store, &order, world.now)?)
    })
    .await
}

async fn pay(State(core): Shared, Path((owner, number)): Path<(String, String)>) -> Response {
    act(core, move |world| {
        let order = state::pay(world, &owner, &number)?;
        Ok(summary(world.store, &order, world.now)?)
    })
    .await
}

async fn fail(State(core): Shared, Path((owner, number)): Path<(String, String)>) -> Response {
    act(core, move |world| {
        let order = orders::fail(world, &owner, &number)?;
        Ok(summary(world.store, &order, world.now)?)
    })
    .await
}

async fn confirm(State(core): Shared, Path((owner, number)): Path<(String, String)>) -> Response {
    act(core, move |world| transfers::confirm(world, &owner, &number).map(|()| Value::Null)).await
}

async fn put_object(
    State(core): Shared,
    Path((owner, family, name, value)): Path<(String, String, String, String)>,
    request: Request,
) -> Response {
    let body = to_bytes(request.into_body(), 1 << 20).await.unwrap_or_default();
    let fields: Option<Map<String, Value>> = serde_json::from_slice(&body).ok();
    let Some(fields) = fields else {
        return plain(StatusCode::BAD_REQUEST, "the body is not a JSON object".to_owned());
    };
    act(core, move |world| {
        state::put(world, &owner, &family, &name, &value, fields)?;
        Ok(Value::Null)
    })
    .await
}

async fn notifications(State(core): Shared) -> Response {
    read(&core, |store| Ok(store.notifications(100)?.into_iter().map(with_id).collect()))
}

/// Sends a documented notification with its example, or with the given resource.
async fn send(State(core): Shared, request: Request) -> Response {
    let body = to_bytes(request.into_body(), 1 << 20).await.unwrap_or_default();
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    act(core, move |world| {
        let number = crate::notify::send(world, &asked)?;
        Ok(json!({ "number": number }))
    })
    .await
}

async fn resend(State(core): Shared, Path(id): Path<i64>) -> Response {
    act(core, move |world| crate::notify::resend(world, id, false).map(|()| Value::Null)).await
}

async fn probe(State(core): Shared, Path(id): Path<i64>) -> Response {
    act(core, move |world| crate::notify::resend(world, id, true).map(|()| Value::Null)).await
}

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    for (name, text) in [
        ("console.html", include_str!("../templates/console.html")),
        ("request.html", include_str!("../templates/request.html")),
    ] {
        templates.add_template(name, text).expect("a template of the program");
    }
    templates.add_filter("yuan", |fen: i64| format!("{}.{:02}", fen / 100, fen % 100));
    templates
});

fn html(name: &str, values: &Value) -> Response {
    match TEMPLATES.get_template(name).and_then(|template| template.render(minijinja::Value::from(Serde(values)))) {
        Ok(text) => {
            let mut response = Response::new(Body::from(text));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            response
        }
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

async fn page(State(core): Shared) -> Response {
    let now = core.now();
    let read = core.with(|store| {
        let numbered = |rows: Vec<(i64, Value)>| rows.into_iter().map(with_id).collect::<Vec<_>>();
        Ok((numbered(store.requests(None, 50)?), orders_of(store, now)?, numbered(store.notifications(50)?)))
    });
    match read {
        Ok((requests, orders, notifications)) => {
            html("console.html", &json!({ "requests": requests, "orders": orders, "notifications": notifications }))
        }
        Err(error) => refused(error.into()),
    }
}

async fn request_page(State(core): Shared, Path(id): Path<i64>) -> Response {
    match core.with(|store| store.request(id)) {
        Ok(Some(request)) => {
            let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
            let plain = pretty(&request["plain"]);
            html("request.html", &json!({ "request": request, "plain": plain, "number": id }))
        }
        Ok(None) => plain(StatusCode::NOT_FOUND, "there is no such request, or it is too old to be kept".to_owned()),
        Err(error) => refused(error.into()),
    }
}

/// Handles the pay button: pays an order, and returns to the console.
async fn pay_and_return(State(core): Shared, Path((owner, number)): Path<(String, String)>) -> Response {
    let response = act(core, move |world| state::pay(world, &owner, &number).map(|_| Value::Null)).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    found("/_sandbox/")
}

/// Redirects a browser to another page of the console.
fn found(page: &'static str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(LOCATION, HeaderValue::from_static(page));
    response
}

async fn style() -> Response {
    let mut response = Response::new(Body::from(include_str!("../templates/style.css")));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/css"));
    response
}

/// Returns a plain-text response.
pub(crate) fn plain(status: StatusCode, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
}
