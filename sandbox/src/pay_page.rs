//! The pages on which a payer pays: the one that an `h5_url` leads to, and the one that a phone shows
//! after it has scanned the QR code of a `code_url`. They need no token: anyone who has the address may
//! pay.

use crate::console::{html, name_of, plain};
use crate::core::Core;
use crate::message::query;
use crate::state::orders::TENPAY;
use crate::state::{self, cashier};
use crate::world::{Failure, World};
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::get;
use http::header::{CONTENT_SECURITY_POLICY, HOST};
use http::{HeaderValue, StatusCode};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Returns the routes of the pages. The page of `weixin://wxpay/bizpayurl?pr=…` is `/wxpay/bizpayurl?pr=…`
/// on the sandbox.
pub(crate) fn router() -> Router<Arc<Core>> {
    let page = || get(show).post(pay);
    Router::new().route("/cgi-bin/mmpayweb-bin/checkmweb", page()).route("/wxpay/bizpayurl", page())
}

/// The content security policy of the pages.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Returns the `prepay_id` or the `code_url` of the order that an address names.
fn id(parameters: &Map<String, Value>) -> String {
    let of = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or_default();
    if of("prepay_id").is_empty() {
        format!("weixin://wxpay/bizpayurl?pr={}", of("pr"))
    } else {
        of("prepay_id").to_owned()
    }
}

async fn show(State(core): State<Arc<Core>>, request: Request) -> Response {
    page(core, request, cashier::opened).await
}

async fn pay(State(core): State<Arc<Core>>, request: Request) -> Response {
    page(core, request, |world, id| {
        let order = cashier::opened(world, id)?;
        state::pay(world, &order.owner, &order.number)
    })
    .await
}

/// Runs an action on the order that the address names, and shows its page.
async fn page(
    core: Arc<Core>,
    request: Request,
    act: impl FnOnce(&World<'_>, &str) -> Result<state::orders::Order, Failure> + Send + 'static,
) -> Response {
    let (parts, body) = request.into_parts();
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let host = name_of(host);
    if host != TENPAY && !core.settings.hosts.iter().any(|known| known == host) {
        return plain(
            StatusCode::FORBIDDEN,
            "the page can't be opened under this host name: use a name of this machine, such as `localhost`".to_owned(),
        );
    }
    // The form has no fields, because the address names the order.
    drop(to_bytes(body, 1 << 10).await);
    let parameters = query(parts.uri.query().unwrap_or_default());
    let done = tokio::task::spawn_blocking({
        let id = id(&parameters);
        move || core.act(|world| Ok((act(world, &id)?, world.now)))
    });
    let mut response = match done.await {
        Ok(Ok((order, now))) => {
            let (state, words) = order.state(now).words();
            let back = parameters.get("redirect_url").and_then(Value::as_str);
            let back = back.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
            html(
                "pay.html",
                &json!({
                    "description": order.description, "number": order.number, "mchid": order.owner, "total": order.total,
                    "currency": order.currency, "can_be_paid": state == "NOTPAY", "words": words, "back": back,
                }),
            )
        }
        Ok(Err(Failure::Api(error))) => {
            let mut response = html("pay.html", &json!({ "refusal": error.message, "why": error.why }));
            *response.status_mut() = StatusCode::BAD_REQUEST;
            response
        }
        Ok(Err(Failure::Store(error))) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    };
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
