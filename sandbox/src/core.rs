//! Takes a request through all stages: finds its operation, verifies and validates it, carries it
//! out, responds and records it.

use crate::accounts::{Account, Keys};
use crate::call::{ApiError, Call, Channel, Received};
use crate::faults::{FaultKind, Faults, SKEW};
use crate::ids::Ids;
use crate::message;
use crate::respond::{Exchange, Record, accept, facts, refuse};
use crate::settings::Settings;
use crate::spec::{Generation, NotFound, Operation, SPEC};
use crate::state;
use crate::store::{Change, Store};
use crate::time::Clock;
use crate::validate::{self, Checked, Fields, Finding, Problem};
use crate::verify;
use crate::world::{Failure, World};
use crate::{folder, spoil, time};
use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError, RwLock};
use tokio::sync::Notify;
use wechatpay_client::crypto::Scheme;

/// A running sandbox, without its sockets.
pub(crate) struct Core {
    pub(crate) keys: Keys,
    pub(crate) settings: Settings,
    store: Mutex<Store>,
    /// Wakes the task that sends notifications.
    pub(crate) wake: Notify,
    /// Wakes the console's pages and the tests that wait for something to happen.
    news: tokio::sync::watch::Sender<u64>,
    ports: RwLock<Vec<u16>>,
    pub(crate) clock: Clock,
    ids: Ids,
    pub(crate) faults: Faults,
    /// Where the keys are stored.
    pub(crate) folder: Option<PathBuf>,
}

/// The number under which a request was recorded. It is added to the response as an extension.
#[derive(Clone, Copy)]
pub(crate) struct Recorded(pub(crate) i64);

impl Core {
    pub(crate) fn new(
        keys: Keys,
        settings: Settings,
        mut store: Store,
        folder: Option<PathBuf>,
    ) -> rusqlite::Result<Self> {
        let (news, _) = tokio::sync::watch::channel(0);
        // Time does not go back if the sandbox is started again.
        let latest = store.change()?.latest()?.unwrap_or_default();
        let starts = settings.starts.unwrap_or_else(time::now).max(latest);
        Ok(Self {
            clock: Clock::new(settings.speed, starts),
            ids: Ids::new(settings.seed),
            faults: Faults::default(),
            folder,
            keys,
            settings,
            store: Mutex::new(store),
            wake: Notify::new(),
            news,
            ports: RwLock::default(),
        })
    }

    /// Adds a port that the sandbox listens on, so that it sends no notifications to itself.
    pub(crate) fn listens_on(&self, port: u16) {
        self.ports.write().unwrap_or_else(PoisonError::into_inner).push(port);
    }

    pub(crate) fn ports(&self) -> Vec<u16> {
        self.ports.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the sandbox's time, which orders, refunds and notifications use. Signatures use the system's
    /// clock.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Moves the sandbox's time forward, and does everything that is then due.
    pub(crate) fn advance(&self, seconds: i64) -> Result<(), Failure> {
        self.clock.advance(seconds);
        self.act(|_| Ok(()))
    }

    /// Issues another platform certificate, and returns its serial number.
    pub(crate) fn issue_certificate(&self, scheme: Scheme) -> Result<String, String> {
        let serial = self.keys.issue_certificate(scheme).map_err(|error| error.to_string())?;
        self.save_keys()?;
        Ok(serial)
    }

    /// Withdraws a platform certificate, unless it is the last one of its scheme. Returns whether the
    /// certificate was withdrawn.
    pub(crate) fn withdraw_certificate(&self, serial: &str) -> Result<bool, String> {
        let is_withdrawn = self.keys.withdraw_certificate(serial);
        self.save_keys()?;
        Ok(is_withdrawn)
    }

    fn save_keys(&self) -> Result<(), String> {
        self.folder.as_deref().map_or(Ok(()), |folder| folder::save(folder, &self.keys))
    }

    /// Wakes the console's pages and the tests that wait for something to happen.
    pub(crate) fn told(&self) {
        self.news.send_modify(|count| *count += 1);
    }

    /// Returns a receiver whose value changes whenever something happens.
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
        let world = self.world(&change, "");
        state::catch_up(&world)?;
        let result = act(&world)?;
        change.tick(world.now)?;
        change.commit()?;
        self.wake.notify_one();
        self.told();
        Ok(result)
    }

    /// Carries out the scheduled actions that are due by now.
    pub(crate) fn catch_up(&self) -> Result<(), Failure> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let change = store.change()?;
        state::catch_up(&self.world(&change, ""))?;
        change.commit()?;
        Ok(())
    }

    fn world<'a>(&'a self, change: &'a Change<'a>, key: &'a str) -> World<'a> {
        World { keys: &self.keys, store: change, settings: &self.settings, ids: &self.ids, now: self.now(), key }
    }

    /// Responds to a request to WeChat Pay, and records it.
    pub(crate) fn respond(&self, received: &Received) -> Response<Bytes> {
        let fault = self.faults.take(&received.method, received.path());
        let skew = if fault == Some(FaultKind::ClockSkew) { SKEW } else { 0 };
        let now = time::now() + skew;
        let key = message::response_key(&self.keys, received);
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let answered = store.change().and_then(|change| {
            let world = self.world(&change, &key.id);
            let exchange = Exchange { received, key: &key, now };
            match state::catch_up(&world) {
                Err(Failure::Store(error)) => return Err(error),
                Err(Failure::Api(_)) | Ok(()) => {}
            }
            let mut record = Record { fault, ..Record::default() };
            let mut response = match fault.and_then(spoil::instead) {
                Some(response) => response,
                None => {
                    let response = self.answer(&world, &exchange, &mut record)?;
                    match fault {
                        Some(kind) => spoil::spoil(kind, response, &self.keys, &key, now),
                        None => response,
                    }
                }
            };
            let number = change.log(&facts(&record, received, &response, now))?;
            response.extensions_mut().insert(Recorded(number));
            change.tick(world.now)?;
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

    /// Responds to a request. Even a refused request can change the state: `USERPAYING` creates an order.
    fn answer(
        &self,
        world: &World<'_>,
        exchange: &Exchange<'_>,
        record: &mut Record,
    ) -> rusqlite::Result<Response<Bytes>> {
        let received = exchange.received;
        let (operation, path) = match SPEC.find(&received.method, received.path()) {
            Ok(found) => found,
            // Almost all v2 paths accept only `POST`, and respond in XML even to other methods.
            Err(NotFound::Method(_)) if is_v2(received.path()) => {
                let (operation, _) = SPEC.find("POST", received.path()).expect("`is_v2` has found this operation");
                record.operation = Some(operation);
                let error = ApiError::new(200, "REQUIRE_POST_METHOD", "请使用post方法");
                return Ok(refuse(exchange, None, &error, record));
            }
            Err(missing) => {
                let error = not_found(received, &missing);
                return Ok(refuse(exchange, None, &error, record));
            }
        };
        record.operation = Some(operation);
        let (account, checked, file) = match self.read(operation, &path, exchange, record) {
            Ok(read) => read,
            Err((account, error)) => return Ok(refuse(exchange, account, &error, record)),
        };
        record.plain = json!({ "path": path, "query": checked.query, "body": checked.body });
        let call = Call { operation, account, path, query: checked.query, body: checked.body, file, received };
        let error = match record.fault {
            Some(FaultKind::TooManyRequests) => Some(spoil::too_many_requests()),
            Some(FaultKind::SystemError) => Some(state::schedule::system_error()),
            _ => None,
        };
        if let Some(error) = error {
            return Ok(refuse(exchange, Some(account), &error, record));
        }
        match state::run(world, &call) {
            Ok(_) if record.fault == Some(FaultKind::SystemErrorAfter) => {
                Ok(refuse(exchange, Some(account), &state::schedule::system_error(), record))
            }
            Ok(outcome) => Ok(accept(exchange, &call, outcome, record)),
            Err(Failure::Api(error)) => Ok(refuse(exchange, Some(account), &error, record)),
            Err(Failure::Store(error)) => Err(error),
        }
    }

    /// Checks the client certificate of a TLS connection, if the operation needs one.
    fn check_certificate(operation: &Operation, account: &Account, received: &Received) -> Result<(), ApiError> {
        let wrong = |why: String| {
            let message = "证书出错，请登录微信支付商户平台下载证书";
            Err(ApiError::new(200, "CERTIFICATE", message).why(why))
        };
        match &received.channel {
            Channel::Tls(None) if operation.has("x-mutual-tls") => {
                wrong("this call needs the merchant's client certificate, and none was sent".to_owned())
            }
            Channel::Tls(Some(sent)) if operation.has("x-mutual-tls") && **sent != *account.certificate_der() => {
                wrong(format!("the client certificate does not belong to {}", account.identity.id()))
            }
            Channel::Tls(_) | Channel::Plain => Ok(()),
        }
    }

    /// Verifies a request and reads its fields.
    #[allow(clippy::type_complexity, reason = "the parts of a request, or the account and the error")]
    fn read<'a>(
        &'a self,
        operation: &Operation,
        path: &Map<String, Value>,
        exchange: &Exchange<'_>,
        record: &mut Record,
    ) -> Result<(&'a Account, Checked, Option<crate::call::File>), (Option<&'a Account>, ApiError)> {
        let received = exchange.received;
        let refused = |account| move |error| (account, error);
        let query = message::query(received.query());
        // A v2 body contains the signature, so it is read before the verification. A v3 body is read
        // after the verification.
        let v2 = match operation.generation {
            Generation::V2 => Some(message::read(operation, received).map_err(refused(None))?),
            Generation::V3 => None,
        };
        let fields = match &v2 {
            Some((Value::Object(body), _)) if !body.is_empty() => body,
            _ => &query,
        };
        let account = verify::verify(&self.keys, operation, received, fields, exchange.now).map_err(|refused| {
            record.diagnosis = Some(refused.diagnosis);
            (None, refused.error)
        })?;
        record.owner = Some(account.identity.id().to_owned());
        Self::check_certificate(operation, account, received).map_err(refused(None))?;
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
        // Most v2 requests name no key: their fields are encrypted with the public key.
        let named = received.header("wechatpay-serial").and_then(|id| self.keys.platform(id));
        let of_v2 = || {
            // A few v2 requests name a certificate in the field `cert_sn`.
            let certificate = body.get("cert_sn").and_then(Value::as_str).and_then(|serial| self.keys.platform(serial));
            Some(certificate.unwrap_or_else(|| self.keys.public_key()))
                .filter(|_| operation.generation == Generation::V2)
        };
        // A request has to be signed and encrypted with the same scheme.
        let named = named.filter(|key| key.scheme() == account.scheme()).or_else(of_v2);
        let fields = Fields { path, query, headers: headers.collect(), body, is_text };
        let checked = validate::check(operation, fields, account.scheme(), named.as_ref().map(|key| &*key.key));
        record.findings.clone_from(&checked.findings);
        let is_refused = |finding: &&Finding| finding.is_certain || self.settings.is_strict;
        if let Some(finding) = checked.findings.iter().find(is_refused) {
            let number = if finding.problem == Problem::Unknown { 270_924_358 } else { 268_435_461 };
            let error = ApiError::new(400, "PARAM_ERROR", finding.message()).number(number);
            return Err((Some(account), error.at(finding.location, finding.value.clone())));
        }
        Ok((account, checked, file))
    }
}

/// Returns whether `POST` to this path is a v2 operation.
fn is_v2(path: &str) -> bool {
    SPEC.find("POST", path).is_ok_and(|(operation, _)| operation.generation == Generation::V2)
}

fn is_documented(operation: &Operation, name: &str) -> bool {
    let is_parameter =
        operation.document()["parameters"].as_array().into_iter().flatten().any(|one| one["name"] == name);
    is_parameter || operation.request_schema()["properties"][name].is_object()
}

fn not_found(received: &Received, missing: &NotFound) -> ApiError {
    let path = received.path();
    let message = match missing {
        NotFound::Path => format!("no operation is documented at {path}"),
        NotFound::Method(others) => {
            let others = others.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            format!("{path} accepts {others}, not {}", received.method)
        }
    };
    let status = if matches!(missing, NotFound::Path) { 404 } else { 405 };
    ApiError::new(status, "RESOURCE_NOT_EXISTS", message.as_str()).why(message)
}
