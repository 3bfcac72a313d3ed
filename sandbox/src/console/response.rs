//! Writes the responses of the console and of the payment pages.

use crate::world::Failure;
use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderValue, StatusCode};
use minijinja::Environment;
use minijinja::value::Serde;
use serde_json::{Value, json};
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    for (name, text) in [
        ("faults.html", include_str!("../../templates/faults.html")),
        ("keys.html", include_str!("../../templates/keys.html")),
        ("layout.html", include_str!("../../templates/layout.html")),
        ("macros.html", include_str!("../../templates/macros.html")),
        ("notification.html", include_str!("../../templates/notification.html")),
        ("notification_rows.html", include_str!("../../templates/notification_rows.html")),
        ("notifications.html", include_str!("../../templates/notifications.html")),
        ("operation.html", include_str!("../../templates/operation.html")),
        ("operations.html", include_str!("../../templates/operations.html")),
        ("order.html", include_str!("../../templates/order.html")),
        ("order_actions.html", include_str!("../../templates/order_actions.html")),
        ("order_state.html", include_str!("../../templates/order_state.html")),
        ("orders.html", include_str!("../../templates/orders.html")),
        ("pay.html", include_str!("../../templates/pay.html")),
        ("request.html", include_str!("../../templates/request.html")),
        ("requests.html", include_str!("../../templates/requests.html")),
    ] {
        templates.add_template(name, text).expect("the templates are valid");
    }
    // A title from the docs is in both languages: `下单 / Place an order`.
    templates.add_filter("half", |title: String, lang: String| match title.split_once(" / ") {
        Some((chinese, english)) => if lang == "zh" { chinese } else { english }.to_owned(),
        None => title,
    });
    templates.add_filter("yuan", |fen: i64| format!("{}.{:02}", fen / 100, fen % 100));
    templates
});

/// Renders a template.
pub(crate) fn html(name: &str, values: &Value) -> Response {
    match TEMPLATES.get_template(name).and_then(|template| template.render(minijinja::Value::from(Serde(values)))) {
        Ok(text) => {
            let mut response = Response::new(Body::from(text));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            response
        }
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// Returns a JSON document.
pub(crate) fn document(value: &Value) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Returns a response that says why an action was refused.
pub(crate) fn refused(failure: Failure) -> Response {
    let (status, value) = match failure {
        Failure::Api(error) => {
            (error.status, json!({ "code": error.code, "message": error.message, "why": error.why }))
        }
        Failure::Store(error) => (500, json!({ "code": "SYSTEM_ERROR", "message": error.to_string() })),
    };
    let mut response = document(&value);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}

/// Redirects a browser to another page of the console.
pub(crate) fn found(page: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(page) = HeaderValue::from_str(page) {
        response.headers_mut().insert(LOCATION, page);
    }
    response
}

/// Returns a plain-text response.
pub(crate) fn plain(status: StatusCode, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
}
