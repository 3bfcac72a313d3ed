//! The pages of the console.

use super::api::{
    ADVANCE, NOT_SECONDS, Shared, act, amounts_list, fault, faults_list, orders_of, scheme, summary, unknown_scheme,
    with_id,
};
use super::response::{found, html, plain, refused};
use super::same_call;
use super::send;
use crate::accounts::{BRAND_ID, MCHID, SUB_MCHIDS};
use crate::core::Core;
use crate::spec::{Operation, SPEC};
use crate::state::orders::{self, Name};
use crate::state::{self, partners, transfers};
use crate::store::Change;
use crate::time;
use crate::world::{Failure, World};
use axum::Router;
use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use wechatpay_client::crypto::Scheme;

pub(super) fn router() -> Router<Arc<Core>> {
    let routes = Router::new()
        .route("/requests/{id}", get(request))
        .route("/orders", get(all_orders))
        .route("/orders/{owner}/{number}", get(order))
        .route("/orders/{owner}/{number}/pay", post(pay))
        .route("/orders/{owner}/{number}/fail", post(fail))
        .route("/transfers/{owner}/{number}/confirm", post(confirm))
        .route("/notifications", get(notifications))
        .route("/notifications/{id}", get(notification))
        .route("/notifications/{id}/resend", post(resend))
        .route("/notifications/{id}/probe", post(probe))
        .route("/operations", get(operations))
        .route("/operations/{id}", get(operation).post(send_sample))
        .route("/faults", get(faults).post(add_fault))
        .route("/faults/clear", post(clear_faults))
        .route("/clock", post(advance))
        .route("/certificates", post(issue))
        .route("/certificates/{serial}/withdraw", post(withdraw))
        .route("/keys", get(keys))
        .route("/merchants", post(add_merchant))
        .route("/style.css", get(async || asset("text/css", include_str!("../../templates/style.css"))))
        .route("/script.js", get(async || asset("text/javascript", include_str!("../../templates/script.js"))));
    Router::new().nest("/_sandbox", routes).route("/_sandbox/", get(requests))
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// All texts of the pages, in English and in Chinese.
static TEXTS: LazyLock<[Value; 2]> = LazyLock::new(|| {
    let all: Value = serde_json::from_str(include_str!("../../templates/texts.json")).expect("texts.json is JSON");
    let texts = all.as_object().expect("texts.json contains an object");
    [0, 1].map(|at| texts.iter().map(|(name, both)| (name.clone(), both[at].clone())).collect())
});

/// Returns whether to show pages in Chinese. The user's choice takes precedence over the browser's
/// preference.
fn is_chinese(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let chosen = text(COOKIE).split(';').find_map(|cookie| cookie.trim().strip_prefix("lang="));
    chosen.map_or_else(|| text(ACCEPT_LANGUAGE).starts_with("zh"), |chosen| chosen == "zh")
}

/// Renders a page in the user's language.
fn page(headers: &HeaderMap, name: &str, mut values: Value) -> Response {
    let is_chinese = is_chinese(headers);
    values["t"] = TEXTS[usize::from(is_chinese)].clone();
    values["lang"] = if is_chinese { "zh" } else { "en" }.into();
    html(&format!("{name}.html"), &values)
}

/// Reads values from the database, and shows them on a page.
fn show(
    core: &Core,
    headers: &HeaderMap,
    name: &str,
    read: impl FnOnce(&Change<'_>) -> rusqlite::Result<Option<Value>>,
) -> Response {
    match core.with(read) {
        Ok(Some(values)) => page(headers, name, values),
        Ok(None) => plain(StatusCode::NOT_FOUND, "there is no such page, or its record was deleted".to_owned()),
        Err(error) => refused(error.into()),
    }
}

fn numbered(rows: Vec<(i64, Value)>) -> Vec<Value> {
    rows.into_iter().map(with_id).collect()
}

/// How many requests or notifications a page lists.
const LISTED: u32 = 50;

async fn requests(State(core): Shared, headers: HeaderMap, Query(query): Query<HashMap<String, String>>) -> Response {
    let before = query.get("before").and_then(|text| text.parse().ok());
    show(&core, &headers, "requests", |store| {
        let requests = numbered(store.requests(before, LISTED)?);
        let is_full = requests.len() == LISTED as usize;
        let older = requests.last().filter(|_| is_full).map(|request| request["number"].clone());
        Ok(Some(json!({ "page": "requests", "requests": requests, "before": before, "older": older })))
    })
}

async fn request(State(core): Shared, headers: HeaderMap, Path(id): Path<i64>) -> Response {
    show(&core, &headers, "request", |store| {
        let Some(request) = store.request(id)? else { return Ok(None) };
        let plain = serde_json::to_string_pretty(&request["plain"]).unwrap_or_default();
        let diagnosis = &request["diagnosis"];
        let text = |name: &str| diagnosis[name].as_str().unwrap_or_default();
        let (expected, signed) = same_call::difference(text("expected"), text("signed"));
        Ok(Some(json!({
            "page": "requests", "plain": plain, "calls": same_call::write(&request),
            "expected": (!text("expected").is_empty()).then_some(expected),
            "signed": (!text("signed").is_empty()).then_some(signed), "request": request,
        })))
    })
}

async fn all_orders(State(core): Shared, headers: HeaderMap) -> Response {
    let now = core.now();
    show(&core, &headers, "orders", |store| {
        let transfers = transfers::all(store)?;
        Ok(Some(json!({ "page": "orders", "orders": orders_of(store, now)?, "transfers": transfers })))
    })
}

async fn order(State(core): Shared, headers: HeaderMap, Path((owner, number)): Path<(String, String)>) -> Response {
    let found = core.act(|world| {
        let order = orders::find(world, &owner, None, Name::Number(&number))?;
        Ok(json!({
            "page": "orders", "order": summary(world.store, &order, world.now)?,
            "requests": numbered(world.store.requests_with(&number, LISTED)?),
            "notifications": numbered(world.store.notifications_with(&number, LISTED)?),
        }))
    });
    found.map_or_else(refused, |values| page(&headers, "order", values))
}

/// Runs an action, and redirects to a page if it succeeded.
async fn then(
    core: Arc<Core>,
    to: String,
    done: impl FnOnce(&World<'_>) -> Result<(), Failure> + Send + 'static,
) -> Response {
    let response = act(core, move |world| done(world).map(|()| Value::Null)).await;
    if response.status() == StatusCode::OK { found(&to) } else { response }
}

fn page_of(owner: &str, number: &str) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    format!("/_sandbox/orders/{}/{}", encode(owner), encode(number))
}

type Named = Path<(String, String)>;

async fn pay(State(core): Shared, Path((owner, number)): Named) -> Response {
    then(core, page_of(&owner, &number), move |world| state::pay(world, &owner, &number).map(drop)).await
}

async fn fail(State(core): Shared, Path((owner, number)): Named) -> Response {
    then(core, page_of(&owner, &number), move |world| orders::fail(world, &owner, &number).map(drop)).await
}

async fn confirm(State(core): Shared, Path((owner, number)): Named) -> Response {
    then(core, "/_sandbox/orders".to_owned(), move |world| transfers::confirm(world, &owner, &number)).await
}

async fn notifications(State(core): Shared, headers: HeaderMap) -> Response {
    show(&core, &headers, "notifications", |store| {
        Ok(Some(json!({ "page": "notifications", "notifications": numbered(store.notifications(LISTED)?) })))
    })
}

async fn notification(State(core): Shared, headers: HeaderMap, Path(id): Path<i64>) -> Response {
    show(&core, &headers, "notification", |store| {
        let Some(facts) = store.notification(id)? else { return Ok(None) };
        let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
        let sent = &facts["sent"];
        let of = |name: &str| sent["headers"][name].as_str().unwrap_or_default();
        let signed = of("wechatpay-timestamp");
        let body = sent["body"].as_str().unwrap_or_default();
        let to_verify = (!signed.is_empty()).then(|| format!("{signed}\n{}\n{body}\n", of("wechatpay-nonce")));
        Ok(Some(json!({
            "page": "notifications", "resource": pretty(&facts["resource"]), "to_verify": to_verify,
            "notifications": [with_id((id, facts))],
        })))
    })
}

async fn resend(State(core): Shared, Path(id): Path<i64>) -> Response {
    then(core, "/_sandbox/notifications".to_owned(), move |world| crate::notify::resend(world, id, false)).await
}

async fn probe(State(core): Shared, Path(id): Path<i64>) -> Response {
    then(core, "/_sandbox/notifications".to_owned(), move |world| crate::notify::resend(world, id, true)).await
}

fn title(operation: &Operation) -> Value {
    operation.document()["summary"].clone()
}

/// The list of operations, which never changes.
static OPERATIONS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let entry = |one: &Operation| {
        json!({
            "id": one.id, "method": one.method, "path": one.path, "title": title(one),
            "is_implemented": state::is_implemented(one),
        })
    };
    SPEC.operations.iter().map(entry).collect()
});

async fn operations(headers: HeaderMap, Query(query): Query<HashMap<String, String>>) -> Response {
    let q = query.get("q").map_or("", String::as_str).to_lowercase();
    let is_found = |one: &&Value| {
        let text = format!("{} {} {}", one["method"], one["path"], one["title"]).to_lowercase();
        q.split_whitespace().all(|word| text.contains(word))
    };
    let operations: Vec<_> = OPERATIONS.iter().filter(is_found).collect();
    page(&headers, "operations", json!({ "page": "operations", "operations": operations, "q": q }))
}

fn named(id: &str) -> Option<&'static Operation> {
    SPEC.operations.iter().find(|one| one.id == id)
}

async fn operation(headers: HeaderMap, Path(id): Path<String>) -> Response {
    let Some(one) = named(&id) else {
        return plain(StatusCode::NOT_FOUND, format!("no operation has the id {id}"));
    };
    let sample = send::sample(one);
    let values = json!({
        "page": "operations",
        "one": {
            "method": one.method, "path": one.path, "title": title(one), "docs": one.document()["externalDocs"]["url"],
            "is_implemented": state::is_implemented(one), "is_upload": one.request_type() == Some("multipart/form-data"),
            "target": sample.target, "body": sample.body,
            "signer": if one.path.starts_with("/brand/") { BRAND_ID } else { MCHID },
        },
    });
    page(&headers, "operation", values)
}

type Fields = Form<HashMap<String, String>>;

/// Sends a sample as the merchant or the brand that calls the operation, and redirects to the recorded
/// request.
async fn send_sample(
    State(core): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Form(mut fields): Fields,
) -> Response {
    let mut of = |name: &str| fields.remove(name).unwrap_or_default();
    let sample = send::Sample { target: of("target"), body: Some(of("body")).filter(|body| !body.trim().is_empty()) };
    let Some(one) = named(&id) else {
        return plain(StatusCode::NOT_FOUND, format!("no operation has the id {id}"));
    };
    let host = headers.get(HOST).cloned();
    let sent = tokio::task::spawn_blocking(move || send::send(&core, one, &sample, host)).await;
    match sent {
        Ok(Ok(number)) => found(&format!("/_sandbox/requests/{number}")),
        Ok(Err(why)) => plain(StatusCode::BAD_REQUEST, why),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

async fn faults(State(core): Shared, headers: HeaderMap) -> Response {
    let mut values = faults_list(&core);
    for (name, value) in
        [("page", "faults".into()), ("now", time::readable(core.now()).into()), ("amounts", amounts_list())]
    {
        values[name] = value;
    }
    page(&headers, "faults", values)
}

async fn add_fault(State(core): Shared, Form(fields): Fields) -> Response {
    let of = |name: &str| fields.get(name).map_or("", String::as_str);
    match fault(of("kind"), of("on").trim(), of("times")) {
        Ok(fault) => {
            core.faults.add(fault);
            core.told();
            found("/_sandbox/faults")
        }
        Err(why) => plain(StatusCode::BAD_REQUEST, why),
    }
}

async fn clear_faults(State(core): Shared) -> Response {
    core.faults.clear();
    core.told();
    found("/_sandbox/faults")
}

async fn advance(State(core): Shared, Form(fields): Fields) -> Response {
    let seconds = fields.get("seconds").and_then(|text| text.parse().ok());
    match seconds.filter(|seconds| ADVANCE.contains(seconds)).map(|seconds| core.advance(seconds)) {
        Some(Ok(())) => found("/_sandbox/faults"),
        Some(Err(failure)) => refused(failure),
        None => plain(StatusCode::BAD_REQUEST, NOT_SECONDS.to_owned()),
    }
}

async fn issue(State(core): Shared, Form(fields): Fields) -> Response {
    let Some(scheme) = scheme(&fields) else { return unknown_scheme() };
    let issued = tokio::task::spawn_blocking({
        let core = core.clone();
        move || core.issue_certificate(scheme)
    });
    changed(&core, issued.await.map_err(|error| error.to_string()).flatten().map(drop))
}

async fn withdraw(State(core): Shared, Path(serial): Path<String>) -> Response {
    changed(&core, core.withdraw_certificate(&serial).map(drop))
}

/// Redirects to the page with the certificates if the change succeeded, or else says why it failed.
fn changed(core: &Core, done: Result<(), String>) -> Response {
    core.told();
    match done {
        Ok(()) => found("/_sandbox/keys"),
        Err(why) => plain(StatusCode::INTERNAL_SERVER_ERROR, why),
    }
}

/// The AppID in the samples. The sandbox accepts any AppID.
const SAMPLE_APPID: &str = "wx5f0c1a9e7b3d2846";

async fn keys(State(core): Shared, headers: HeaderMap) -> Response {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let subs = core.act(partners::all);
    let account = |account: &crate::accounts::Account| {
        let role = match account.identity.id() {
            MCHID => "service_provider",
            BRAND_ID => "brand",
            _ => "sub_merchant",
        };
        json!({
            "role": role, "id": account.identity.id(), "algorithm_type": account.scheme().algorithm_type(), "serial": account.serial, "v3_key": account.api_v3_key, "v2_key": account.api_v2_key,
        })
    };
    let public = core.keys.public_key();
    let certificates: Vec<_> = Scheme::ALL
        .iter()
        .map(|scheme| {
            let serials: Vec<_> = core.keys.certificates(*scheme).iter().map(|key| key.id.clone()).collect();
            json!({ "algorithm_type": scheme.algorithm_type(), "serials": serials })
        })
        .collect();
    let folder = core.folder.as_deref().map(|folder| std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()));
    let is_in_memory = folder.is_none();
    let folder = folder.map_or_else(|| "…".to_owned(), |folder| folder.display().to_string());
    let key_file = format!("{folder}/apiclient_key.pem");
    let base = format!("http://{host}");
    let values = json!({
        "page": "keys", "is_in_memory": is_in_memory, "certificates": certificates, "accounts": core.keys.accounts.iter().map(account).collect::<Vec<_>>(),
        "shared": [
            ("base_url", &base), ("public_id", &public.id), ("public_key", &public.public_pem()),
            ("files", &key_file), ("appid", &SAMPLE_APPID.to_owned()),
        ],
        "subs": SUB_MCHIDS.iter().map(|id| (*id).to_owned()).chain(subs.unwrap_or_default()).collect::<Vec<_>>(),
        "sdks": same_call::sdks(&base, &folder, &core.keys),
    });
    page(&headers, "keys", values)
}

async fn add_merchant(State(core): Shared, Form(fields): Fields) -> Response {
    let mchid = fields.get("mchid").cloned().unwrap_or_default();
    then(core, "/_sandbox/keys".to_owned(), move |world| partners::add(world, MCHID, &mchid)).await
}
