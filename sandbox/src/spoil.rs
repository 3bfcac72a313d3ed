//! Applies faults to responses.

use crate::accounts::{Keys, PlatformKey};
use crate::call::ApiError;
use crate::faults::{Delivery, FaultKind, SKEW};
use crate::message::signature;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use wechatpay_client::crypto::Scheme;

/// The error code for exceeding the rate limit.
pub(crate) const TOO_MANY: &str = "RATELIMIT_EXCEEDED";

/// Returns the error for a call that exceeds the rate limit.
pub(crate) fn too_many_requests() -> ApiError {
    ApiError::new(429, TOO_MANY, "频率限制").number(268_447_840)
}

/// Returns what a fault sends in place of WeChat Pay's response. `None` if the fault doesn't replace
/// the response.
pub(crate) fn instead(kind: FaultKind) -> Option<Response<Bytes>> {
    let delivery = match kind {
        FaultKind::NoResponse => Delivery::Hold,
        FaultKind::Close => Delivery::Close,
        FaultKind::BadGateway => return Some(bad_gateway()),
        _ => return None,
    };
    Some(delivered(Response::new(Bytes::new()), delivery))
}

fn bad_gateway() -> Response<Bytes> {
    let body = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<h1>502 Bad Gateway</h1>\r\n</body>\r\n</html>\r\n";
    let mut response = Response::new(Bytes::from_static(body.as_bytes()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}

fn delivered(mut response: Response<Bytes>, delivery: Delivery) -> Response<Bytes> {
    response.extensions_mut().insert(delivery);
    response
}

/// Applies a fault to a response that `key` signed.
pub(crate) fn spoil(
    kind: FaultKind,
    mut response: Response<Bytes>,
    keys: &Keys,
    key: &PlatformKey,
    now: i64,
) -> Response<Bytes> {
    let is_signed = response.headers().contains_key("wechatpay-signature");
    match kind {
        FaultKind::LostResponse => delivered(response, Delivery::Hold),
        FaultKind::CloseAfter => delivered(response, Delivery::Close),
        FaultKind::CutBody => delivered(response, Delivery::Cut),
        FaultKind::SlowBody => delivered(response, Delivery::Slow),
        FaultKind::WrongSignature if is_signed => {
            response.headers_mut().extend(signature(key, now, b"another body"));
            response
        }
        // In v2 the signature is in the body.
        FaultKind::WrongSignature => {
            let text = String::from_utf8_lossy(response.body()).into_owned();
            let changed = text.replace("<sign><![CDATA[", "<sign><![CDATA[0");
            response.map(|_| changed.into())
        }
        FaultKind::UnknownKey if is_signed => {
            let unknown = HeaderValue::from_static("PUB_KEY_ID_SANDBOX00000000000000000000000000");
            response.headers_mut().insert("wechatpay-serial", unknown);
            response
        }
        FaultKind::OldTimestamp if is_signed => {
            let old = signature(key, now - SKEW, response.body());
            response.headers_mut().extend(old);
            response
        }
        FaultKind::OtherScheme if is_signed => {
            let other = Scheme::ALL.iter().find(|scheme| **scheme != key.scheme());
            let other = other.and_then(|scheme| keys.certificates(*scheme).pop());
            let signature = other.map(|other| signature(&other, now, response.body()));
            response.headers_mut().extend(signature.unwrap_or_default());
            response
        }
        FaultKind::OtherContentType => {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
            response
        }
        _ => response,
    }
}
