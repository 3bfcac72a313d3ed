//! What a server replies to a notification.

use super::version::Version;
use crate::client::Client;
use crate::codegen::ToValue;
use crate::error::Error;
use crate::protocol::{v2, v3};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

/// A reply to a notification: status, headers and body, to be sent as they are. Converts into
/// `http::Response<Bytes>`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`, and `Authorization` if the reply is signed.
    pub headers: HeaderMap,
    /// The body; empty for v3's success.
    pub body: Bytes,
}

impl Reply {
    /// Acknowledges a notification: 204 without a body, or for v2 `<xml>` with `return_code`
    /// `SUCCESS`.
    pub fn success(version: Version) -> Self {
        match version {
            Version::V3 => Self { status: 204, headers: HeaderMap::new(), body: Bytes::new() },
            Version::V2 => Self::xml(200, "SUCCESS", "OK"),
        }
    }

    /// Rejects a notification with a status of 4xx or 5xx; any other status becomes 500. The
    /// message is for WeChat Pay's logs.
    pub fn failure(version: Version, status: u16, message: &str) -> Self {
        let status = if (400..600).contains(&status) { status } else { 500 };
        match version {
            Version::V3 => Self::json(status, &json!({"code": "FAIL", "message": message})),
            Version::V2 => Self::xml(status, "FAIL", message),
        }
    }

    /// Acknowledges a notification with data, which only a few notifications require. Pass a value
    /// of the type `Reply` that is generated next to the notification's `Resource`. Notifications
    /// of `CROSS_BORDER_PAY` need a signed reply: [`Client::signed_reply`].
    pub fn data(reply: &impl ToValue) -> Self {
        Self::json(200, &reply.to_value())
    }

    fn json(status: u16, document: &Value) -> Self {
        Self::with_body(status, "application/json", document.to_string())
    }

    fn xml(status: u16, code: &str, message: &str) -> Self {
        let message = message.replace(char::is_control, " ");
        let fields = [("return_code", code), ("return_msg", &message)];
        let fields: Map<_, _> = fields.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect();
        // XML can hold both names and both texts, so this can't fail.
        Self::with_body(status, "text/xml; charset=utf-8", v2::encode(&fields).unwrap_or_default())
    }

    fn with_body(status: u16, content_type: &'static str, body: String) -> Self {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        Self { status, headers, body: Bytes::from(body) }
    }
}

/// Creates the reply to a notification that was rejected. The status is 401 if the notification
/// could not be verified, which is also true of WeChat Pay's own probes. Otherwise it is 500,
/// because the fault is on this side. The reply doesn't describe the error, because anybody may
/// have sent the request.
impl From<&Error> for Reply {
    fn from(error: &Error) -> Self {
        match error {
            Error::Verification(_) => Self::failure(Version::V3, 401, "not verified"),
            _ => Self::failure(Version::V3, 500, "not processed"),
        }
    }
}

impl From<Reply> for Response<Bytes> {
    fn from(reply: Reply) -> Self {
        let mut response = Response::new(reply.body);
        *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = reply.headers;
        response
    }
}

impl Client {
    /// Creates [`Reply::data`] with the merchant's signature in the `Authorization` header. The
    /// signature covers time, nonce and body, like WeChat Pay's signatures of responses.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the client has no private key, and [`Error::Transport`] if the
    /// signer fails.
    pub async fn signed_reply(&self, reply: &impl ToValue) -> Result<Reply, Error> {
        let mut reply = Reply::data(reply);
        let context = &self.account().context;
        let (signer, identity) = (context.signer()?, &context.identity);
        let (timestamp, nonce) = (context.now().to_string(), context.nonce());
        let text = v3::response_text(&timestamp, &nonce, &reply.body);
        let signed = v3::authorization(signer, identity, &timestamp, &nonce, &text).await;
        reply.headers.insert(AUTHORIZATION, v3::header(&signed.map_err(Error::Transport)?)?);
        Ok(reply)
    }
}
