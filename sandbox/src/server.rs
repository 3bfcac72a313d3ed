//! The HTTP server: WeChat Pay's paths, and the console below `/_sandbox/`.

use crate::call::Received;
use crate::console::{self, plain};
use crate::core::Core;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::StatusCode;
use std::sync::Arc;

/// The longest body and the longest upload that are accepted, in bytes.
const LONGEST: usize = 1 << 20;
const LONGEST_UPLOAD: usize = 30 << 20;

/// Returns the routes of the sandbox.
pub(crate) fn router(core: Arc<Core>) -> Router {
    console::router(core.clone()).fallback(respond).with_state(core)
}

/// Responds to a request to WeChat Pay, on a thread that may block on the disk.
async fn respond(State(core): State<Arc<Core>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let is_upload =
        parts.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let limit = if is_upload { LONGEST_UPLOAD } else { LONGEST };
    let Ok(body) = to_bytes(body, limit).await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is longer than {limit} bytes"));
    };
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let received = Received { method: parts.method.as_str().to_owned(), target, headers: parts.headers, body };
    match tokio::task::spawn_blocking(move || core.respond(&received)).await {
        Ok(response) => response.map(Body::from),
        Err(error) => {
            eprintln!("a request ended with a panic: {error}");
            plain(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox failed: see its output for the cause".to_owned())
        }
    }
}
