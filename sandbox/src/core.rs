//! Takes a request through all stages: finds its operation, verifies and validates it, carries it
//! out, responds and records it.

use crate::accounts::{Account, Keys};
use crate::call::{Call, Fault, Outcome, Received};
use crate::message::{self, Written};
use crate::settings::Settings;
use crate::spec::{Generation, NotFound, Operation, SPEC};
use crate::state;
use crate::store::{Change, Store};
use crate::validate::{self, Checked, Fields, Finding, Problem};
use crate::verify::{self, Diagnosis};
use crate::world::{Failure, World};
use crate::{accounts, time};
use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError, RwLock};
use tokio::sync::Notify;
use wechatpay_client::v2::SignType;

/// A running sandbox, without its sockets.
pub(crate) struct Core {
    pub(crate) keys: Keys,
    pub(crate) settings: Settings,
    store: Mutex<Store>,
    /// Wakes the sender of notifications.
    pub(crate) wake: Notify,
    /// Wakes the tasks that wait for something to happen.
    news: tokio::sync::watch::Sender<u64>,
    ports: RwLock<Vec<u16>>,
    /// How many seconds the state is ahead of the clock.
    ahead: AtomicI64,
}

/// What is known about a request when it is recorded.
#[derive(Default)]
struct Record {
    operation: Option<&'static Operation>,
    owner: Option<String>,
    diagnosis: Option<Diagnosis>,
    findings: Vec<Finding>,
    plain: Value,
    is_generated: bool,
    code: Option<String>,
}

impl Core {
    pub(crate) fn new(keys: Keys, settings: Settings, store: Store) -> Self {
        let (news, _) = tokio::sync::watch::channel(0);
        Self {
            keys,
            settings,
            store: Mutex::new(store),
            wake: Notify::new(),
            news,
            ports: RwLock::default(),
            ahead: AtomicI64::new(0),
        }
    }

    /// Adds a port that the sandbox itself listens on, and to which it therefore sends nothing.
    pub(crate) fn listens_on(&self, port: u16) {
        self.ports.write().unwrap_or_else(PoisonError::into_inner).push(port);
    }

    pub(crate) fn ports(&self) -> Vec<u16> {
        self.ports.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the time that orders, refunds and notifications go by. Signatures use the clock.
    pub(crate) fn now(&self) -> i64 {
        time::now() + self.ahead.load(Relaxed)
    }

    /// Moves the time of the state further ahead of the clock.
    pub(crate) fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Relaxed);
        self.wake.notify_one();
    }

    /// Wakes the tasks that wait for something to happen.
    pub(crate) fn told(&self) {
        self.news.send_modify(|count| *count += 1);
    }

    /// Returns a receiver whose value changes whenever something has happened.
    pub(crate) fn news(&self) -> tokio::sync::watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// Runs `work` in a transaction, and commits it.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&Change<'_>) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let change = store.change()?;
        let result = work(&change)?;
        change.commit()?;
        Ok(result)
    }

    /// Runs an action of the console or of a test in a transaction, and commits it.
    pub(crate) fn act<T>(&self, act: impl FnOnce(&World<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let change = store.change()?;
        let world = World { keys: &self.keys, store: &change, settings: &self.settings, now: self.now(), key: "" };
        let result = act(&world)?;
        change.commit()?;
        self.wake.notify_one();
        self.told();
        Ok(result)
    }

    /// Responds to a request to WeChat Pay, and records it.
    pub(crate) fn respond(&self, received: &Received) -> Response<Bytes> {
        let now = time::now();
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let answered = store.change().and_then(|change| {
            let mut record = Record::default();
            let response = self.answer(&change, received, now, &mut record)?;
            change.log(&facts(&record, received, &response, now))?;
            change.commit()?;
            Ok(response)
        });
        drop(store);
        self.wake.notify_one();
        self.told();
        answered.unwrap_or_else(|error| {
            eprintln!("the database failed, so a request was refused: {error}");
            let mut response = Response::new(Bytes::from_static(
                br#"{"code":"SYSTEM_ERROR","message":"the sandbox's database failed"}"#,
            ));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        })
    }

    /// Responds to a request. A refused one can change the state: `USERPAYING` creates an order.
    fn answer(
        &self,
        change: &Change<'_>,
        received: &Received,
        now: i64,
        record: &mut Record,
    ) -> rusqlite::Result<Response<Bytes>> {
        let (operation, path) = match SPEC.find(&received.method, received.path()) {
            Ok(found) => found,
            // v2 takes POST almost everywhere, and responds in XML even to another method.
            Err(NotFound::Method(_)) if is_v2(received.path()) => {
                let (operation, _) = SPEC.find("POST", received.path()).expect("found before");
                record.operation = Some(operation);
                let fault = Fault::new(200, "REQUIRE_POST_METHOD", "请使用post方法");
                return Ok(self.refuse(Some(operation), None, received, &fault, now, record));
            }
            Err(missing) => {
                let fault = not_found(received, &missing);
                record.diagnosis = Some(Diagnosis { reason: fault.message.clone(), ..Diagnosis::default() });
                return Ok(self.refuse(None, None, received, &fault, now, record));
            }
        };
        record.operation = Some(operation);
        let (account, checked, file) = match self.read(operation, &path, received, now, record) {
            Ok(read) => read,
            Err((account, fault)) => return Ok(self.refuse(Some(operation), account, received, &fault, now, record)),
        };
        record.plain = json!({ "path": path, "query": checked.query, "body": checked.body });
        let call = Call { operation, account, path, query: checked.query, body: checked.body, file };
        let key = message::response_key(&self.keys, received);
        let world = World { keys: &self.keys, store: change, settings: &self.settings, now: self.now(), key: &key.id };
        match state::run(&world, &call) {
            Ok(outcome) => Ok(self.accept(&call, outcome, received, now, record)),
            Err(Failure::Fault(fault)) => {
                Ok(self.refuse(Some(operation), Some(account), received, &fault, now, record))
            }
            Err(Failure::Store(error)) => Err(error),
        }
    }

    /// Verifies a request and reads its fields.
    #[allow(clippy::type_complexity, reason = "the parts of a request, or why it is refused and whose it is")]
    fn read<'a>(
        &'a self,
        operation: &Operation,
        path: &Map<String, Value>,
        received: &Received,
        now: i64,
        record: &mut Record,
    ) -> Result<(&'a Account, Checked, Option<crate::call::File>), (Option<&'a Account>, Fault)> {
        let refused = |account| move |fault| (account, fault);
        let query = message::query(received.query());
        // A v2 body contains the signature, so it is read before verification; a v3 body after it.
        let v2 = match operation.generation {
            Generation::V2 => Some(message::read(operation, received).map_err(refused(None))?),
            Generation::V3 => None,
        };
        let fields = match &v2 {
            Some((Value::Object(body), _)) if !body.is_empty() => body,
            _ => &query,
        };
        let account = verify::verify(&self.keys, operation, received, fields, now).map_err(|refused| {
            record.diagnosis = Some(refused.diagnosis);
            (None, refused.fault)
        })?;
        record.owner = Some(account.identity.id().to_owned());
        let (mut body, file) = match v2 {
            Some(read) => read,
            None => message::read(operation, received).map_err(refused(Some(account)))?,
        };
        // The file is added after verification, because it is not signed.
        if let (Some(body), Some(file)) = (body.as_object_mut(), &file) {
            body.insert(file.field.clone(), file.name.as_str().into());
        }
        let mut query = query;
        if operation.generation == Generation::V2 {
            // Every v2 request has these fields, but few pages document them.
            for fields in [body.as_object_mut(), Some(&mut query)].into_iter().flatten() {
                fields.retain(|name, _| {
                    !["sign", "nonce_str"].contains(&name.as_str()) || is_documented(operation, name)
                });
            }
        }
        let headers = received
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), Value::from(value.to_str().ok()?))));
        let is_text = operation.request_type() != Some("application/json");
        // A v2 request names no key: its fields are encrypted under the public key.
        let named = received.header("wechatpay-serial").and_then(|id| self.keys.platform(id));
        let of_v2 = || {
            // A few requests of v2 name a certificate in a field.
            let certificate = body.get("cert_sn").and_then(Value::as_str).and_then(|serial| self.keys.platform(serial));
            Some(certificate.unwrap_or(&self.keys.platform[0])).filter(|_| operation.generation == Generation::V2)
        };
        let named = named.or_else(of_v2);
        let fields = Fields { path, query, headers: headers.collect(), body, is_text };
        let checked = validate::check(operation, fields, named.map(|key| &*key.key));
        record.findings.clone_from(&checked.findings);
        let is_refused = |finding: &&Finding| finding.is_certain || self.settings.is_strict;
        if let Some(finding) = checked.findings.iter().find(is_refused) {
            let number = if finding.problem == Problem::Unknown { 270_924_358 } else { 268_435_461 };
            let fault = Fault::new(400, "PARAM_ERROR", finding.message()).number(number);
            return Err((Some(account), fault.at(finding.location, finding.value.clone())));
        }
        Ok((account, checked, file))
    }

    /// Writes the response of an operation that was carried out.
    fn accept(
        &self,
        call: &Call<'_>,
        outcome: Outcome,
        received: &Received,
        now: i64,
        record: &mut Record,
    ) -> Response<Bytes> {
        let operation = call.operation;
        let (document, is_generated) = match outcome {
            Outcome::Document(document) => (document, false),
            Outcome::Generated(document) => (document, true),
        };
        record.is_generated = is_generated;
        let (status, content) = operation.response();
        let (kind, schema) = content.map_or(("", &Value::Null), |(kind, content)| (kind, &content["schema"]));
        let mut response = match kind {
            "text/xml" => self.v2_response(call, document, schema, received),
            _ => {
                let body = match (kind, document) {
                    ("", _) | (_, Value::Null) if kind != "application/octet-stream" => Bytes::new(),
                    ("application/octet-stream", _) => Bytes::from_static(b"a file of the sandbox\n"),
                    (_, document) => Bytes::from(message::encode(schema, document, call.account).to_string()),
                };
                let content_type = if kind == "application/octet-stream" { "application/octet-stream" } else { JSON };
                let is_signed = operation.generation == Generation::V3 && !operation.has("x-unsigned-response");
                let request_id = message::request_id(now, 0);
                let written = Written { status, content_type, body, request_id, is_signed };
                message::response(written, message::response_key(&self.keys, received), now)
            }
        };
        if call.account.is_brand() && response.headers().contains_key("wechatpay-signature-type") {
            response.headers_mut().insert("wechatpay-signature-type", HeaderValue::from_static(message::BRAND));
        }
        if is_generated {
            response.headers_mut().insert("x-sandbox", HeaderValue::from_static("generated"));
        }
        response
    }

    /// Writes a v2 response: the fields that all have, and those that the operation returns.
    fn v2_response(&self, call: &Call<'_>, document: Value, schema: &Value, received: &Received) -> Response<Bytes> {
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
        let document = message::encode(schema, document, call.account);
        for (name, value) in document.as_object().into_iter().flatten() {
            let is_own = ["return_code", "result_code", "sign", "nonce_str", "err_code", "err_code_des", "return_msg"]
                .contains(&name.as_str());
            if !value.is_null() && !is_own {
                fields.insert(name.clone(), value.clone());
            }
        }
        let kind = self.sign_type(operation, received);
        let signer = (!operation.has("x-unsigned-response")).then_some((call.account, kind));
        xml(message::document(fields, signer))
    }

    /// Returns the algorithm that signs a v2 request and its response.
    fn sign_type(&self, operation: &Operation, received: &Received) -> SignType {
        let by_operation = operation.document()["x-signature"] == "hmac-sha256";
        let names_it =
            String::from_utf8_lossy(&received.body).contains("HMAC-SHA256") || received.query().contains("HMAC-SHA256");
        if by_operation || names_it { SignType::HmacSha256 } else { SignType::Md5 }
    }

    /// Writes a refusal as v2 or v3 does.
    fn refuse(
        &self,
        operation: Option<&Operation>,
        account: Option<&Account>,
        received: &Received,
        fault: &Fault,
        now: i64,
        record: &mut Record,
    ) -> Response<Bytes> {
        let is_v2 = operation.is_some_and(|operation| operation.generation == Generation::V2);
        record.code = Some(if is_v2 { fault.v2_code } else { fault.code }.to_owned());
        let mut response = match operation {
            Some(operation) if is_v2 => self.v2_refusal(operation, account, received, fault),
            _ => {
                let mut document = json!({ "code": fault.code });
                if let Some(detail) = &fault.detail {
                    document["detail"] = (**detail).clone();
                }
                document["message"] = fault.message.as_str().into();
                let written = Written {
                    status: fault.status,
                    content_type: JSON,
                    body: document.to_string().into(),
                    request_id: message::request_id(now, fault.number),
                    is_signed: fault.code != "SIGN_ERROR",
                };
                message::response(written, message::response_key(&self.keys, received), now)
            }
        };
        let explanation = match (&record.diagnosis, record.findings.iter().find(|finding| finding.is_certain)) {
            (Some(diagnosis), _) if diagnosis.mistakes.is_empty() => diagnosis.reason.clone(),
            (Some(diagnosis), _) => {
                diagnosis.mistakes.iter().map(|name| verify::advice(name)).collect::<Vec<_>>().join("; ")
            }
            (None, Some(finding)) => finding.explanation(),
            (None, None) => String::new(),
        };
        // A header value is ASCII without line breaks.
        let plain: String =
            explanation.chars().map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { ' ' }).collect();
        if let Some(value) = HeaderValue::from_str(&plain).ok().filter(|value| !value.is_empty()) {
            response.headers_mut().insert("x-sandbox-diagnosis", value);
        }
        response
    }

    fn v2_refusal(
        &self,
        operation: &Operation,
        account: Option<&Account>,
        received: &Received,
        fault: &Fault,
    ) -> Response<Bytes> {
        let is_of_business = account.is_some() && fault.code != "PARAM_ERROR";
        let Some(account) = account.filter(|_| is_of_business) else {
            let fields = json!({ "return_code": "FAIL", "return_msg": fault.message });
            return xml(message::document(fields.as_object().cloned().unwrap_or_default(), None));
        };
        let fields = json!({
            "return_code": "SUCCESS", "return_msg": "OK", "mch_id": account.identity.id(), "nonce_str": accounts::text(32),
            "result_code": "FAIL", "err_code": fault.v2_code, "err_code_des": fault.message,
        });
        let kind = self.sign_type(operation, received);
        xml(message::document(fields.as_object().cloned().unwrap_or_default(), Some((account, kind))))
    }
}

const JSON: &str = "application/json; charset=utf-8";

fn xml(body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    response
}

/// Returns whether a path is one of v2 that takes `POST`.
fn is_v2(path: &str) -> bool {
    SPEC.find("POST", path).is_ok_and(|(operation, _)| operation.generation == Generation::V2)
}

fn is_documented(operation: &Operation, name: &str) -> bool {
    let is_parameter =
        operation.document()["parameters"].as_array().into_iter().flatten().any(|one| one["name"] == name);
    is_parameter || operation.request_schema()["properties"][name].is_object()
}

fn not_found(received: &Received, missing: &NotFound) -> Fault {
    let path = received.path();
    let message = match missing {
        NotFound::Path => format!("no operation is documented at {path}"),
        NotFound::Method(others) => {
            let others = others.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            format!("{path} takes {others}, not {}", received.method)
        }
    };
    let status = if matches!(missing, NotFound::Path) { 404 } else { 405 };
    Fault::new(status, "RESOURCE_NOT_EXISTS", message)
}

/// Returns what is recorded about a request.
fn facts(record: &Record, received: &Received, response: &Response<Bytes>, now: i64) -> Value {
    let text = |bytes: &[u8]| String::from_utf8_lossy(&bytes[..bytes.len().min(LOGGED)]).into_owned();
    let headers = |headers: &http::HeaderMap| {
        let pairs = headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into()));
        pairs.collect::<Map<String, Value>>()
    };
    let verdict = match (&record.diagnosis, &record.code) {
        (Some(_), _) => "not verified",
        (None, Some(_)) => "refused",
        (None, None) => "accepted",
    };
    json!({
        "time": time::rfc3339(now), "method": received.method, "target": received.target,
        "operation": record.operation.map(|operation| operation.id.as_str()),
        "title": record.operation.map(|operation| operation.document()["summary"].clone()),
        "page": record.operation.map(|operation| operation.document()["x-source"].clone()),
        "docs": record.operation.map(|operation| operation.document()["externalDocs"]["url"].clone()),
        "owner": record.owner, "verdict": verdict, "code": record.code, "is_generated": record.is_generated,
        "diagnosis": record.diagnosis.as_ref().map(|diagnosis| json!({
            "reason": diagnosis.reason, "expected": diagnosis.expected, "signed": diagnosis.signed,
            "mistakes": diagnosis.mistakes.iter().map(|name| json!({ "name": name, "advice": verify::advice(name) })).collect::<Vec<_>>(),
        })),
        "findings": record.findings.iter().map(Finding::to_value).collect::<Vec<_>>(),
        "plain": record.plain,
        "request": { "headers": headers(&received.headers), "body": text(&received.body) },
        "response": { "status": response.status().as_u16(), "headers": headers(response.headers()), "body": text(response.body()) },
    })
}

/// How many bytes of a body are recorded.
const LOGGED: usize = 64 << 10;
