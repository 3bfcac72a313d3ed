//! Reads the bodies and queries of requests, and writes and signs responses and notifications.

use crate::accounts::{Account, Keys, PlatformKey, text};
use crate::call::{ApiError, File, Received};
use crate::spec::{Generation, Operation};
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Response};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use wechatpay_client::crypto::{Padding, Scheme};
use wechatpay_client::testing::server::{EncryptionKey, encrypt_v2};
use wechatpay_client::v2::{SignType, decode, sign};

/// Reads a query or a form. A repeated name becomes a list.
pub(crate) fn query(text: &str) -> Map<String, Value> {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = Value::from(value);
        match fields.get_mut(&*name) {
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = json!([first, value]),
            None => _ = fields.insert(name.into_owned(), value),
        }
    }
    fields
}

/// Reads the body of a request to this operation, and the file if the body contains one.
pub(crate) fn read(operation: &Operation, received: &Received) -> Result<(Value, Option<File>), ApiError> {
    if operation.request_type() == Some("multipart/form-data") {
        return parts(received);
    }
    if received.body.is_empty() && operation.generation == Generation::V2 && received.method == "POST" {
        return Err(ApiError::new(200, "POST_DATA_EMPTY", "post数据为空"));
    }
    if received.body.is_empty() {
        return Ok((Value::Object(Map::new()), None));
    }
    let text = std::str::from_utf8(&received.body);
    let body = match operation.generation {
        Generation::V2 => {
            let text = text.map_err(|_| ApiError::new(200, "NOT_UTF8", "编码格式错误"))?;
            decode(text)
                .map(Value::Object)
                .map_err(|error| ApiError::new(200, "XML_FORMAT_ERROR", format!("XML格式错误: {error}")))?
        }
        Generation::V3 => serde_json::from_slice(&received.body).ok().filter(Value::is_object).ok_or_else(|| {
            ApiError::new(400, "PARAM_ERROR", "参数错误，请求的 body 不是合法的 JSON 对象")
                .at("body", Value::from(""))
                .number(268_435_461)
        })?,
    };
    Ok((body, None))
}

/// Reads the parts of an upload.
fn parts(received: &Received) -> Result<(Value, Option<File>), ApiError> {
    let malformed = || {
        ApiError::new(400, "PARAM_ERROR", "参数错误，请求的 body 不是合法的 multipart/form-data").number(268_435_461)
    };
    let boundary = received.header("content-type").and_then(|kind| {
        let (kind, boundary) = kind.split_once("boundary=")?;
        kind.starts_with("multipart/form-data").then(|| boundary.trim_matches('"'))
    });
    let delimiter = format!("--{}", boundary.filter(|boundary| !boundary.is_empty()).ok_or_else(malformed)?);
    let (mut fields, mut file) = (Map::new(), None);
    let mut rest = &received.body[..];
    let find = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).position(|window| window == text);
    rest = &rest[find(rest, delimiter.as_bytes()).ok_or_else(malformed)? + delimiter.len()..];
    while !rest.starts_with(b"--") {
        let end = find(rest, format!("\r\n{delimiter}").as_bytes()).ok_or_else(malformed)?;
        let part = &rest[..end];
        let head = find(part, b"\r\n\r\n").ok_or_else(malformed)?;
        let (head, content) = (String::from_utf8_lossy(&part[..head]).into_owned(), &part[head + 4..]);
        let quoted = |name: &str| {
            let (_, rest) = head.split_once(&format!(" {name}=\""))?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let name = quoted("name").ok_or_else(malformed)?;
        if let Some(file_name) = quoted("filename") {
            file = Some(File { field: name, name: file_name, content: Bytes::copy_from_slice(content) });
        } else {
            let text = String::from_utf8_lossy(content).into_owned();
            fields.insert(name, text.into());
        }
        rest = &rest[end + 2 + delimiter.len()..];
    }
    Ok((fields.into(), file))
}

/// The keys that encrypt the fields of a message.
#[derive(Clone, Copy)]
pub(crate) struct Seal<'a> {
    /// The public key of the recipient.
    pub(crate) key: &'a EncryptionKey,
    /// The account that sends or receives the message. Its APIv3 key and v2 key encrypt some fields.
    pub(crate) account: &'a Account,
}

impl<'a> Seal<'a> {
    /// Returns the keys that encrypt messages to an account.
    pub(crate) fn to(account: &'a Account) -> Self {
        Self { key: &account.encryption, account }
    }
}

/// Encrypts and encodes the fields of a message, as its schema says.
pub(crate) fn encode(schema: &Value, value: Value, seal: Seal<'_>) -> Value {
    let alternatives = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
    if let Some(alternatives) = alternatives.filter(|_| schema["properties"].is_null()) {
        return alternatives.iter().fold(value, |value, alternative| encode(alternative, value, seal));
    }
    match value {
        Value::Object(fields) => {
            let mut encoded = Map::new();
            let around = fields.clone();
            for (name, field) in fields {
                let property = &schema["properties"][&name];
                let field = encode(property, field, seal);
                encoded.insert(name.clone(), protect(property, field, &name, &around, seal));
            }
            Value::Object(encoded)
        }
        Value::Array(items) => items.into_iter().map(|item| encode(&schema["items"], item, seal)).collect(),
        plain => plain,
    }
}

fn protect(property: &Value, field: Value, name: &str, around: &Map<String, Value>, seal: Seal<'_>) -> Value {
    if let Value::Array(items) = &field {
        let schema = &property["items"];
        return items.iter().map(|item| protect(schema, item.clone(), name, around, seal)).collect();
    }
    // Fields are encoded before they are encrypted.
    let field = match (property["x-encoded"].as_str(), field) {
        (Some("xml"), Value::Object(inside)) => xml("root", &inside).into(),
        (Some(_), Value::Object(inside)) => Value::Object(inside).to_string().into(),
        (_, field) => field,
    };
    let Some(cipher) = property["x-encrypted"].as_str() else { return field };
    let Some(text) = field.as_str().filter(|text| !text.is_empty()) else { return field };
    let sibling = |what: &str| {
        let name = name.replace("ciphertext", what);
        around.get(&name).and_then(Value::as_str).unwrap_or_default()
    };
    let encrypted = match cipher {
        "rsa-oaep" => seal.key.encrypt(Padding::Oaep, text.as_bytes()),
        "rsa-pkcs1" => seal.key.encrypt(Padding::Pkcs1, text.as_bytes()),
        "aes-gcm" => {
            // Certificates of both schemes may be in one list, so each item names its cipher.
            let named = Scheme::ALL.iter().find(|scheme| scheme.cipher() == sibling("algorithm"));
            let scheme = named.copied().unwrap_or(seal.account.scheme());
            seal.account.cipher().seal(scheme, sibling("nonce"), sibling("associated_data"), text)
        }
        _ => encrypt_v2(&seal.account.api_v2_key, text),
    };
    // A text that is too long for RSA is sent unencrypted: WeChat Pay couldn't encrypt it, either.
    encrypted.map_or(field, |bytes| BASE64_STANDARD.encode(bytes).into())
}

/// Returns the key that signs the response to a request: the key that the request names, or else the key
/// of a platform certificate. If there are several platform certificates, because one is being replaced,
/// they take turns. The key always has the scheme of the request.
pub(crate) fn response_key(keys: &Keys, received: &Received) -> Arc<PlatformKey> {
    let kind = received.header("authorization").and_then(|header| header.split(' ').next()).unwrap_or_default();
    let of_request = Scheme::ALL.iter().find(|scheme| scheme.merchant_type() == kind);
    let scheme = of_request.copied().unwrap_or(Scheme::Rsa);
    let named = received.header("wechatpay-serial").and_then(|id| keys.platform(id));
    named.filter(|key| key.scheme() == scheme).unwrap_or_else(|| {
        let mut certificates = keys.certificates(scheme);
        let turn = TURN.fetch_add(1, Relaxed) % certificates.len();
        certificates.swap_remove(turn)
    })
}

static TURN: AtomicUsize = AtomicUsize::new(0);

/// The parts of a v3 response before it is signed.
pub(crate) struct Written {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: Bytes,
    pub(crate) request_id: String,
    pub(crate) is_signed: bool,
}

/// Signs and writes a v3 response.
pub(crate) fn response(written: Written, key: &PlatformKey, now: i64) -> Response<Bytes> {
    let Written { status, content_type, body, request_id, is_signed } = written;
    let mut headers = if is_signed { signature(key, now, &body) } else { HeaderMap::new() };
    if !body.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in [
        ("cache-control", "no-cache, must-revalidate"),
        ("x-content-type-options", "nosniff"),
        ("content-language", "zh-CN"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(id) = HeaderValue::from_str(&request_id) {
        headers.insert("request-id", id);
    }
    let mut response = Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::OK);
    *response.headers_mut() = headers;
    response
}

/// Returns the headers with the signature of a body.
pub(crate) fn signature(key: &PlatformKey, now: i64, body: &[u8]) -> HeaderMap {
    let headers = wechatpay_client::protocol::v3::response_headers(&key.key, &key.id, now, &text(32), body);
    headers.expect("the key can sign, and its id fits in a header")
}

/// Writes a v2 document, and signs it if there is a signer.
pub(crate) fn document(mut fields: Map<String, Value>, signer: Option<(&Account, SignType)>) -> Bytes {
    fields.retain(|_, value| !value.is_null());
    if let Some((account, kind)) = signer {
        // The signature covers the values that the recipient will decode.
        let mut read = decode(&xml("xml", &fields)).unwrap_or_default();
        read.retain(|_, value| *value != "");
        fields.insert("sign".to_owned(), sign(&read, &account.api_v2_key, kind).into());
    }
    xml("xml", &fields).into()
}

/// Writes an XML element as WeChat Pay does: text is in a CDATA section, and a number is not.
fn xml(name: &str, fields: &Map<String, Value>) -> String {
    let mut text = format!("<{name}>");
    for (name, value) in fields {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for item in items {
            text += &match item {
                Value::Object(fields) => xml(name, fields),
                // A CDATA section can't contain its own end.
                Value::String(inner) => {
                    format!("<{name}><![CDATA[{}]]></{name}>", inner.replace("]]>", "]]]]><![CDATA[>"))
                }
                item => format!("<{name}>{item}</{name}>"),
            };
        }
    }
    text + &format!("</{name}>")
}

/// Returns a new `Request-ID`, which ends with the number of an error, or with 0.
pub(crate) fn request_id(now: i64, number: u32) -> String {
    format!("08{:08X}{}-{number}", now, crate::accounts::digits(20))
}
