//! The console's data and actions as JSON, below `/_sandbox/api`.

use super::describe;
use super::response::{document, plain, refused};
use crate::accounts::MCHID;
use crate::core::Core;
use crate::faults::{Fault, FaultKind};
use crate::state::orders::{self, Kind, Order};
use crate::state::refunds::{self, Refund};
use crate::state::{self, cashier, partners, schedule, transfers};
use crate::store::Change;
use crate::time;
use crate::world::{Failure, World};
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Path, Query, Request, State};
use axum::response::Response;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::{delete, get, post, put};
use futures_util::{Stream, stream};
use http::StatusCode;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use wechatpay_client::crypto::Scheme;

pub(super) type Shared = State<Arc<Core>>;

pub(super) fn router() -> Router<Arc<Core>> {
    let routes = Router::new()
        .route("/events", get(events))
        .route("/openapi.json", get(async || document(&describe::document())))
        .route("/requests", get(requests))
        .route("/requests/{id}", get(request))
        .route("/orders", get(all_orders))
        .route("/orders/{owner}/{number}", get(order))
        .route("/orders/{owner}/{number}/pay", post(pay))
        .route("/orders/{owner}/{number}/fail", post(fail))
        .route("/cashier", post(open_cashier))
        .route("/transfers/{owner}/{number}/confirm", post(confirm))
        .route("/objects/{owner}/{family}/{name}/{value}", put(put_object))
        .route("/notifications", get(notifications).post(send))
        .route("/notifications/{id}/resend", post(resend))
        .route("/notifications/{id}/probe", post(probe))
        .route("/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/amounts", get(amounts))
        .route("/clock", get(clock).post(advance))
        .route("/certificates", get(certificates).post(issue))
        .route("/certificates/{serial}", delete(withdraw))
        .route("/merchants/{mchid}", put(add_merchant));
    Router::new().nest("/_sandbox/api", routes)
}

/// Runs an action on a thread that may wait for the disk.
pub(super) async fn act(
    core: Arc<Core>,
    act: impl FnOnce(&World<'_>) -> Result<Value, Failure> + Send + 'static,
) -> Response {
    match tokio::task::spawn_blocking(move || core.act(act)).await {
        Ok(Ok(value)) => document(&value),
        Ok(Err(failure)) => refused(failure),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// Reads a value from the database, and returns it as JSON.
fn read(core: &Core, read: impl FnOnce(&Change<'_>) -> rusqlite::Result<Value>) -> Response {
    core.with(read).map_or_else(|error| refused(error.into()), |value| document(&value))
}

pub(super) fn with_id((id, mut facts): (i64, Value)) -> Value {
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
    read(&core, |store| Ok(orders_of(store, now)?.into()))
}

/// Returns all orders, the newest first.
pub(crate) fn orders_of(store: &Change<'_>, now: i64) -> rusqlite::Result<Vec<Value>> {
    let mut orders: Vec<Order> = store.all()?;
    orders.sort_by(|one, other| (other.created, &other.number).cmp(&(one.created, &one.number)));
    orders.iter().map(|order| summary(store, order, now)).collect()
}

/// Returns what the console shows about an order.
pub(crate) fn summary(store: &Change<'_>, order: &Order, now: i64) -> rusqlite::Result<Value> {
    let refunds: Vec<Refund> = store.children(&order.owner, &order.number)?;
    let (state, words) = order.state(now).words();
    let is_expired = now > order.expires;
    let can_be_paid = ["NOTPAY", "USERPAYING"].contains(&state) && !is_expired;
    Ok(json!({
        "owner": order.owner, "sub_mchid": order.sub_mchid, "number": order.number, "kind": order.kind.trade_type(),
        "generation": if order.is_v2 { "v2" } else { "v3" }, "description": order.description, "total": order.total,
        "currency": order.currency, "state": state, "words": words, "created": time::rfc3339(order.created),
        "transaction_id": order.transaction_id, "can_be_paid": can_be_paid,
        "can_fail": state == "USERPAYING", "is_expired": is_expired,
        "expires": time::readable(order.expires), "appid": order.appid, "openid": order.openid.as_ref().or(order.sub_openid.as_ref()),
        "prepay_id": order.prepay_id, "notify_url": order.notify_url, "attach": order.attach, "page": page(order), "history": history(order, &refunds, now),
        "refunds": refunds.iter().map(|refund| refunds::summary(refund, now)).collect::<Vec<_>>(),
    }))
}

/// Returns the path of the page on which a payer pays an order, if it has one.
fn page(order: &Order) -> Option<String> {
    match (&order.code_url, order.kind) {
        (Some(code_url), _) => Some(code_url.replace("weixin:/", "")),
        (None, Kind::H5) => Some(orders::h5_url(order, "")),
        (None, _) => None,
    }
}

/// Returns what has happened to an order, the oldest event first.
fn history(order: &Order, refunds: &[Refund], now: i64) -> Vec<Value> {
    let mut events = vec![(order.created, "placed", order.kind.trade_type().to_owned())];
    events.extend(order.paid.map(|time| (time, "paid", order.transaction_id.clone().unwrap_or_default())));
    events.extend(order.reversed.map(|time| (time, "reversed", String::new())));
    events.extend(order.closed.map(|time| (time, "closed", String::new())));
    for refund in refunds {
        events.push((refund.created, "refund_asked", refund.number.clone()));
        if now >= refund.arrives {
            events.push((refund.arrives, "refund_ended", format!("{} {}", refund.number, refund.state(now))));
        }
    }
    events.sort_by_key(|(time, ..)| *time);
    let event = |(at, what, detail)| json!({ "time": time::readable(at), "what": what, "detail": detail });
    events.into_iter().map(event).collect()
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
    let Some(fields) = body(request).await else { return not_an_object() };
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
    let Some(asked) = body(request).await.map(Value::Object) else { return not_an_object() };
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

/// Pays an order with the parameters that open the cashier, WeChat's payment screen.
async fn open_cashier(State(core): Shared, request: Request) -> Response {
    let Some(parameters) = body(request).await else { return not_an_object() };
    act(core, move |world| {
        let (owner, number) = cashier::verify(world, &parameters)?;
        let order = state::pay(world, &owner, &number)?;
        Ok(json!({ "owner": owner, "number": number, "transaction_id": order.transaction_id }))
    })
    .await
}

/// Sends an event to a page whenever something happens.
async fn events(State(core): Shared) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = stream::unfold(core.news(), async |mut news| {
        news.changed().await.ok()?;
        Some((Ok(Event::default().data("news")), news))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

async fn faults(State(core): Shared) -> Response {
    document(&faults_list(&core))
}

/// Returns the pending faults, and all kinds of faults.
pub(super) fn faults_list(core: &Core) -> Value {
    let fault = |fault: &Fault| json!({ "kind": fault.kind.to_string(), "says": fault.kind.says(), "on": fault.on, "times": fault.times });
    let kinds: Vec<_> = FaultKind::all().map(|kind| json!({ "kind": kind.to_string(), "says": kind.says() })).collect();
    json!({ "faults": core.faults.all().iter().map(fault).collect::<Vec<_>>(), "kinds": kinds })
}

async fn add_fault(State(core): Shared, request: Request) -> Response {
    let Some(asked) = body(request).await else { return not_an_object() };
    let text = |name: &str, default: &str| match asked.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(Value::Number(number)) if name == "times" => Ok(number.to_string()),
        Some(_) => Err(format!("`{name}` has the wrong type")),
        None => Ok(default.to_owned()),
    };
    let fault = || fault(&text("kind", "")?, &text("on", "")?, &text("times", "1")?);
    match fault() {
        Ok(fault) => {
            core.faults.add(fault);
            core.told();
            document(&Value::Null)
        }
        Err(why) => plain(StatusCode::BAD_REQUEST, why),
    }
}

/// Reads a fault, and checks its fields.
pub(super) fn fault(kind: &str, on: &str, times: &str) -> Result<Fault, String> {
    let kind = kind.parse()?;
    let times = times.parse().ok().filter(|times| (1..=1_000_000).contains(times));
    let times = times.ok_or("`times` has to be a number of calls from 1 to 1000000")?;
    let methods = ["GET /", "POST /", "PUT /", "PATCH /", "DELETE /"];
    if !on.is_empty() && !methods.iter().any(|method| on.starts_with(method)) {
        return Err("`on` has to begin with a method and a path, such as `POST /v3/pay/`".to_owned());
    }
    Ok(Fault::new(kind).on(on).times(times))
}

async fn clear_faults(State(core): Shared) -> Response {
    core.faults.clear();
    document(&Value::Null)
}

async fn amounts() -> Response {
    document(&amounts_list())
}

/// Returns the test amounts, and the result of each.
pub(super) fn amounts_list() -> Value {
    let tables = [("order", schedule::ORDERS), ("refund", schedule::REFUNDS), ("transfer", schedule::TRANSFERS)];
    let row = |of: &str, (amount, _, says, chinese): &schedule::Row| json!({ "of": of, "amount": amount, "says": says, "says_zh": chinese });
    tables.iter().flat_map(|(of, table)| table.iter().map(|one| row(of, one))).collect()
}

fn time_of(core: &Core) -> Value {
    json!({ "now": time::rfc3339(core.now()) })
}

async fn clock(State(core): Shared) -> Response {
    document(&time_of(&core))
}

async fn advance(State(core): Shared, request: Request) -> Response {
    let asked = body(request).await;
    let seconds = asked.and_then(|asked| asked.get("seconds")?.as_i64()).filter(|seconds| ADVANCE.contains(seconds));
    let Some(seconds) = seconds else {
        return plain(StatusCode::BAD_REQUEST, NOT_SECONDS.to_owned());
    };
    match core.advance(seconds) {
        Ok(()) => document(&time_of(&core)),
        Err(failure) => refused(failure),
    }
}

/// How many seconds the clock can be advanced at once: up to 366 days.
pub(super) const ADVANCE: std::ops::RangeInclusive<i64> = 0..=366 * 86_400;
pub(super) const NOT_SECONDS: &str = "`seconds` has to be a whole number from 0 to 31622400 (366 days)";

/// Returns the scheme that the parameter `algorithm_type` names. Without it, the scheme is RSA.
pub(super) fn scheme(fields: &HashMap<String, String>) -> Option<Scheme> {
    let named = fields.get("algorithm_type").map_or(Scheme::Rsa.algorithm_type(), String::as_str);
    Scheme::ALL.iter().copied().find(|scheme| scheme.algorithm_type() == named)
}

pub(super) fn unknown_scheme() -> Response {
    plain(StatusCode::BAD_REQUEST, "`algorithm_type` has to be RSA or SM2".to_owned())
}

async fn certificates(State(core): Shared, Query(fields): Query<HashMap<String, String>>) -> Response {
    let Some(scheme) = scheme(&fields) else { return unknown_scheme() };
    let serials: Vec<_> = core.keys.certificates(scheme).iter().map(|key| key.id.clone()).collect();
    document(&json!(serials))
}

async fn issue(State(core): Shared, Query(fields): Query<HashMap<String, String>>) -> Response {
    let Some(scheme) = scheme(&fields) else { return unknown_scheme() };
    // Generating an RSA key takes a while.
    match tokio::task::spawn_blocking(move || core.issue_certificate(scheme)).await {
        Ok(Ok(serial)) => document(&json!({ "serial": serial })),
        Ok(Err(why)) => plain(StatusCode::INTERNAL_SERVER_ERROR, why),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

async fn withdraw(State(core): Shared, Path(serial): Path<String>) -> Response {
    match core.withdraw_certificate(&serial) {
        Ok(true) => document(&Value::Null),
        Ok(false) => plain(
            StatusCode::BAD_REQUEST,
            format!("{serial} can't be withdrawn: it is unknown, or the last certificate of its scheme"),
        ),
        Err(why) => plain(StatusCode::INTERNAL_SERVER_ERROR, why),
    }
}

/// Makes a merchant a sub-merchant of the first merchant.
async fn add_merchant(State(core): Shared, Path(mchid): Path<String>) -> Response {
    act(core, move |world| partners::add(world, MCHID, &mchid).map(|()| Value::Null)).await
}

/// Reads a body that has to be a JSON object.
async fn body(request: Request) -> Option<Map<String, Value>> {
    let body = to_bytes(request.into_body(), 1 << 20).await.ok()?;
    serde_json::from_slice(&body).ok()
}

fn not_an_object() -> Response {
    plain(StatusCode::BAD_REQUEST, "the body is not a JSON object".to_owned())
}
