//! Writes the responses to requests, and what is recorded about them.

use crate::accounts::{self, Account, PlatformKey};
use crate::call::{ApiError, Call, Outcome, Received};
use crate::faults::FaultKind;
use crate::message::{self, Seal, Written};
use crate::spec::{Generation, Operation};
use crate::spoil;
use crate::time;
use crate::validate::Finding;
use crate::verify::{self, Diagnosis};
use bytes::Bytes;
use http::{HeaderValue, Response};
use serde_json::{Map, Value, json};
use wechatpay_client::v2::SignType;

/// A request, and what is needed to respond to it.
pub(crate) struct Exchange<'a> {
    pub(crate) received: &'a Received,
    /// The key that signs the response.
    pub(crate) key: &'a PlatformKey,
    /// The time that signatures use, in seconds since 1970.
    pub(crate) now: i64,
}

/// What is known about a request when it is recorded.
#[derive(Default)]
pub(crate) struct Record {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) owner: Option<String>,
    pub(crate) diagnosis: Option<Diagnosis>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) plain: Value,
    pub(crate) is_generated: bool,
    pub(crate) code: Option<String>,
    /// An explanation of the error for the developer.
    pub(crate) why: Option<Box<str>>,
    pub(crate) fault: Option<FaultKind>,
}

const JSON: &str = "application/json; charset=utf-8";

/// Writes the response to a call that was carried out.
pub(crate) fn accept(
    exchange: &Exchange<'_>,
    call: &Call<'_>,
    outcome: Outcome,
    record: &mut Record,
) -> Response<Bytes> {
    let operation = call.operation;
    let document = match outcome {
        Outcome::File(content) => return file(exchange, operation, content),
        Outcome::Document(document) => document,
        Outcome::Generated(document) => {
            record.is_generated = true;
            document
        }
    };
    let (status, content) = operation.response();
    let (kind, schema) = content.map_or(("", &Value::Null), |(kind, content)| (kind, &content["schema"]));
    let mut response = match (kind, document) {
        ("text/xml", document) => v2_response(exchange, call, document, schema),
        (FILE, _) => file(exchange, operation, Bytes::from_static(b"a file of the sandbox\n")),
        ("", _) | (_, Value::Null) => v3_response(exchange, operation, (status, JSON), Bytes::new()),
        (_, document) => {
            let body = message::encode(schema, document, Seal::to(call.account)).to_string();
            v3_response(exchange, operation, (status, JSON), body.into())
        }
    };
    if let (true, Some(kind)) = (call.account.is_brand(), call.account.scheme().brand_type())
        && response.headers().contains_key("wechatpay-signature-type")
    {
        response.headers_mut().insert("wechatpay-signature-type", HeaderValue::from_static(kind));
    }
    if record.is_generated {
        response.headers_mut().insert("x-sandbox", HeaderValue::from_static("generated"));
    }
    response
}

const FILE: &str = "application/octet-stream";

fn file(exchange: &Exchange<'_>, operation: &Operation, content: Bytes) -> Response<Bytes> {
    v3_response(exchange, operation, (operation.response().0, FILE), content)
}

fn v3_response(
    exchange: &Exchange<'_>,
    operation: &Operation,
    (status, content_type): (u16, &'static str),
    body: Bytes,
) -> Response<Bytes> {
    let is_signed = operation.generation == Generation::V3 && !operation.has("x-unsigned-response");
    let request_id = message::request_id(exchange.now, 0);
    message::response(Written { status, content_type, body, request_id, is_signed }, exchange.key, exchange.now)
}

/// Writes a v2 response: the fields that all responses have, and those that the operation returns.
fn v2_response(exchange: &Exchange<'_>, call: &Call<'_>, document: Value, schema: &Value) -> Response<Bytes> {
    let operation = call.operation;
    let mut fields = Map::new();
    let has = |name: &str| schema["properties"][name].is_object();
    for (name, value) in [
        ("return_code", "SUCCESS"),
        ("return_msg", "OK"),
        ("result_code", "SUCCESS"),
        ("retcode", "0"),
        ("retmsg", "ok"),
    ] {
        if has(name) {
            fields.insert(name.to_owned(), value.into());
        }
    }
    for name in ["appid", "mch_id", "sub_appid", "sub_mch_id"].into_iter().filter(|name| has(name)) {
        if let Some(value) = call.body.get(name) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    if has("nonce_str") {
        fields.insert("nonce_str".to_owned(), accounts::text(32).into());
    }
    let document = message::encode(schema, document, Seal::to(call.account));
    for (name, value) in document.as_object().into_iter().flatten() {
        let is_own = ["return_code", "result_code", "sign", "nonce_str", "err_code", "err_code_des", "return_msg"]
            .contains(&name.as_str());
        if !value.is_null() && !is_own {
            fields.insert(name.clone(), value.clone());
        }
    }
    let kind = sign_type(operation, exchange.received);
    let signer = (!operation.has("x-unsigned-response")).then_some((call.account, kind));
    xml(message::document(fields, signer))
}

/// Returns the algorithm that signs a v2 request and its response.
fn sign_type(operation: &Operation, received: &Received) -> SignType {
    let by_operation = operation.document()["x-signature"] == "hmac-sha256";
    let names_it =
        String::from_utf8_lossy(&received.body).contains("HMAC-SHA256") || received.query().contains("HMAC-SHA256");
    if by_operation || names_it { SignType::HmacSha256 } else { SignType::Md5 }
}

/// Writes an error in the format of v2 or v3.
pub(crate) fn refuse(
    exchange: &Exchange<'_>,
    account: Option<&Account>,
    error: &ApiError,
    record: &mut Record,
) -> Response<Bytes> {
    let v2 = record.operation.filter(|operation| operation.generation == Generation::V2);
    record.code = Some(if v2.is_some() { error.v2_code } else { error.code }.to_owned());
    record.why.clone_from(&error.why);
    let mut response = match v2 {
        Some(operation) => v2_error(exchange, operation, account, error),
        None => {
            let mut document = json!({ "code": error.code });
            if let Some(detail) = &error.detail {
                document["detail"] = (**detail).clone();
            }
            document["message"] = error.message.as_str().into();
            let written = Written {
                status: error.status,
                content_type: JSON,
                body: document.to_string().into(),
                request_id: message::request_id(exchange.now, error.number),
                is_signed: error.code != "SIGN_ERROR",
            };
            message::response(written, exchange.key, exchange.now)
        }
    };
    let explanation = match (&record.diagnosis, record.findings.iter().find(|finding| finding.is_certain)) {
        (Some(diagnosis), _) if diagnosis.mistakes.is_empty() => diagnosis.reason[0].clone(),
        (Some(diagnosis), _) => {
            diagnosis.mistakes.iter().map(|name| verify::advice(name)[0]).collect::<Vec<_>>().join("; ")
        }
        (None, Some(finding)) => finding.explanation(),
        (None, None) => error.why.as_deref().unwrap_or_default().to_owned(),
    };
    // The value of a header has to be ASCII without line breaks.
    let plain: String =
        explanation.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { ' ' }).collect();
    if let Some(value) = HeaderValue::from_str(&plain).ok().filter(|value| !value.is_empty()) {
        response.headers_mut().insert("x-sandbox-diagnosis", value);
    }
    response
}

fn v2_error(
    exchange: &Exchange<'_>,
    operation: &Operation,
    account: Option<&Account>,
    error: &ApiError,
) -> Response<Bytes> {
    // A v2 bill is a file. If its download fails, the error has a number instead of the fields of a result.
    let has_number = operation.error_schema()["properties"]["error_code"].is_object();
    let is_of_transport = ["PARAM_ERROR", spoil::TOO_MANY].contains(&error.code);
    let (fields, signer) = match account.filter(|_| !is_of_transport) {
        None => (json!({ "return_code": "FAIL", "return_msg": error.message }), None),
        Some(_) if has_number => {
            (json!({ "return_code": "FAIL", "return_msg": error.message, "error_code": error.number }), None)
        }
        Some(account) => {
            let fields = json!({
                "return_code": "SUCCESS", "return_msg": "OK", "mch_id": account.identity.id(),
                "nonce_str": accounts::text(32), "result_code": "FAIL", "err_code": error.v2_code,
                "err_code_des": error.message,
            });
            (fields, Some((account, sign_type(operation, exchange.received))))
        }
    };
    xml(message::document(fields.as_object().cloned().unwrap_or_default(), signer))
}

fn xml(body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    response
}

/// Returns what is recorded about a request.
pub(crate) fn facts(record: &Record, received: &Received, response: &Response<Bytes>, now: i64) -> Value {
    let text = |bytes: &[u8]| String::from_utf8_lossy(&bytes[..bytes.len().min(LOGGED)]).into_owned();
    let headers = |headers: &http::HeaderMap| {
        let pairs = headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into()));
        pairs.collect::<Map<String, Value>>()
    };
    let verdict = match (&record.fault, &record.diagnosis, &record.code) {
        (Some(_), ..) => "fault",
        (None, Some(_), _) => "not verified",
        (None, None, Some(_)) => "refused",
        (None, None, None) => "accepted",
    };
    json!({
        "time": time::rfc3339(now), "method": received.method, "target": received.target,
        "operation": record.operation.map(|operation| operation.id.as_str()),
        "title": record.operation.map(|operation| operation.document()["summary"].clone()),
        "page": record.operation.map(|operation| operation.document()["x-source"].clone()),
        "docs": record.operation.map(|operation| operation.document()["externalDocs"]["url"].clone()),
        "owner": record.owner, "verdict": verdict, "code": record.code, "is_generated": record.is_generated,
        "diagnosis": record.diagnosis.as_ref().map(|diagnosis| json!({
            "reason": diagnosis.reason[0], "reason_zh": diagnosis.reason[1], "expected": diagnosis.expected, "signed": diagnosis.signed,
            "mistakes": diagnosis.mistakes.iter().map(|name| mistake(name)).collect::<Vec<_>>(),
        })),
        "why": record.why, "fault": record.fault.map(|fault| fault.to_string()),
        "fault_says": record.fault.map(FaultKind::says),
        "findings": record.findings.iter().map(Finding::to_value).collect::<Vec<_>>(),
        "plain": record.plain,
        "request": { "headers": headers(&received.headers), "body": text(&received.body) },
        "response": { "status": response.status().as_u16(), "headers": headers(response.headers()), "body": text(response.body()) },
    })
}

fn mistake(name: &str) -> Value {
    let [advice, chinese] = verify::advice(name);
    json!({ "name": name, "advice": advice, "advice_zh": chinese })
}

/// How many bytes of a body are recorded.
const LOGGED: usize = 64 << 10;
