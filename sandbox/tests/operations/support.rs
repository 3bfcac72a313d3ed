//! Sends samples to sandboxes. Most samples share two sandboxes; a sample of an operation that the sandbox
//! implements gets its own.

use crate::memory::Call;
use crate::shop::Shop;
use crate::{memory, mistakes};
use serde_json::{Value, json};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use tokio::runtime::Runtime;
use wechatpay_api::__codegen::{FromValue, Notice, Operation, Redirect, ToValue};
use wechatpay_api::client::FromResponse;
use wechatpay_api::webhook::Notification;
use wechatpay_api::{Check, Client};
use wechatpay_sandbox::{BRAND_ID, MCHID, Sandbox};

/// The time at which the samples are sent: noon on 2026-06-18 (UTC+8), the day in their dates.
const NOW: i64 = 1_781_755_200;

/// The samples and documents of one feature.
pub(crate) struct Data(memory::Data, Value);

impl Data {
    pub(crate) fn new(text: &str) -> Self {
        Self(memory::Data::new(text), serde_json::from_str(text).expect("generated JSON"))
    }

    pub(crate) fn case(&self, id: &str) -> Case<'_> {
        Case(self.0.case(id), &self.1[id], id.to_owned())
    }
}

/// The samples of one operation or notification.
pub(crate) struct Case<'a>(memory::Case<'a>, &'a Value, String);

/// A sandbox, and clients of it.
pub(crate) struct Server {
    sandbox: Sandbox,
    merchant: Client,
    brand: Client,
    /// Lets only one sample use the server at a time, because a call may delete what another call needs,
    /// and because the latest recorded request has to belong to the call.
    turn: Mutex<()>,
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().expect("a runtime")
});

/// Servers for operations that store nothing but objects: one for each core of a small machine.
static SHARED: [LazyLock<Server>; 2] = [LazyLock::new(Server::start), LazyLock::new(Server::start)];

/// Returns a server that no other test is using. If both are in use, waits for the first one.
fn free() -> (&'static Server, MutexGuard<'static, ()>) {
    let idle = SHARED.iter().find_map(|server| Some((&**server, server.turn.try_lock().ok()?)));
    idle.unwrap_or_else(|| (&SHARED[0], SHARED[0].turn.lock().unwrap_or_else(PoisonError::into_inner)))
}

impl Server {
    fn start() -> Self {
        let sandbox = RUNTIME.block_on(Sandbox::builder().starts_at(NOW).start()).expect("started");
        let client = |id: &str| {
            let builder = sandbox.builder_of(id).expect("known");
            builder.check_required(Check::Off).build().expect("valid settings")
        };
        let (merchant, brand) = (client(MCHID), client(BRAND_ID));
        Self { sandbox, merchant, brand, turn: Mutex::new(()) }
    }

    pub(crate) fn client(&self, path: &str) -> &Client {
        if path.starts_with("/brand/") { &self.brand } else { &self.merchant }
    }

    /// Makes a call, and returns its outcome and what the sandbox recorded.
    pub(crate) fn call<T>(&self, call: impl Future<Output = T>) -> (T, Value) {
        let outcome = RUNTIME.block_on(call);
        let record = self.sandbox.requests(1).expect("recorded").pop().expect("a request");
        (outcome, record)
    }
}

impl Case<'_> {
    pub(crate) fn is<O: Operation>(&self) {
        self.0.is::<O>();
    }

    pub(crate) fn sent<O: Operation>(&self, label: &str, operation: O)
    where
        O::Response: FromResponse,
    {
        let call = Call::new(operation);
        self.0.send_only(label, call.clone());
        self.accepted(label, call);
    }

    pub(crate) fn responded<O: Operation>(&self, label: &str, operation: O)
    where
        O::Response: FromResponse + ToValue,
    {
        let call = Call::with_document(operation);
        self.0.send_and_read(label, call.clone());
        self.accepted(label, call);
    }

    #[allow(dead_code, reason = "few families have such pages")]
    pub(crate) fn redirected<O: Operation<Response = Redirect> + Clone>(&self, label: &str, operation: O) {
        self.0.redirected(label, operation.clone());
    }

    #[allow(dead_code, reason = "only the feature `webhooks` has notifications")]
    pub(crate) fn notified<T: Notice + ToValue>(&self) {
        self.0.notified::<T>();
        let resource = self.arrived().resource::<T>().unwrap_or_else(|error| panic!("{}: {error}", self.2));
        assert!(resource.to_value().as_object().is_some_and(|fields| !fields.is_empty()), "{}", self.2);
    }

    pub(crate) fn read<T: FromValue + ToValue>(&self) {
        self.0.read::<T>();
    }

    /// Sends a notification from the sandbox, checks that it arrives with a valid signature, and returns it.
    fn arrived(&self) -> Notification {
        let snake = |name: &str| name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let events = Sandbox::events();
        // A module's name ends with `_notice` if a page already has the name of its event.
        let id = self.2.trim_end_matches("_notice");
        let found = events.iter().find(|(generation, name)| id == format!("webhook_{generation}_{}", snake(name)));
        let (generation, event) = found.unwrap_or_else(|| panic!("no event is called {}", self.2));
        let asked = |url: &str| json!({ "generation": generation, "event": event, "url": url });
        let sandbox = &SHARED[0].sandbox;
        let (headers, body) = RUNTIME.block_on(async {
            let shop = Shop::start(200).await;
            sandbox.notify(&asked(&shop.url)).expect("documented");
            shop.notifications(1).await.remove(0)
        });
        let receiver = sandbox.receiver().expect("keys");
        receiver.receive(&headers, &body).unwrap_or_else(|error| panic!("{event}: {error}"))
    }

    /// Sends a sample to the sandbox. Checks that the sample is accepted, that the crate reads the response,
    /// and that the response matches its document. Then sends the sample again with mistakes.
    fn accepted(&self, label: &str, call: Call) {
        let descriptor = call.descriptor;
        let (method, path) = (descriptor.verb.as_str(), descriptor.path);
        let document = Sandbox::operation(method, path).unwrap_or_else(|| panic!("{method} {path} is not documented"));
        let family = document["tags"][0].as_str().unwrap_or_default();
        let own = Sandbox::remembers(method, path).then(Server::start);
        let (shared, _turn) = free();
        let server = own.as_ref().unwrap_or(shared);
        self.prepare(server, label, path, family);
        let (outcome, record) = server.call(call.send(server.client(path)));
        if let Err(error) = outcome {
            panic!("{method} {path}, {label}: {error}\n{record:#}");
        }
        assert_eq!(record["verdict"], "accepted", "{record:#}");
        mistakes::validates(document, &record);
        mistakes::send_mistakes(server, descriptor.verb, path, document, &record);
    }

    /// Stores the objects that a sample refers to, which other calls would have created.
    fn prepare(&self, server: &Server, label: &str, path: &str, family: &str) {
        let owner = if path.starts_with("/brand/") { BRAND_ID } else { MCHID };
        let sample = &self.1["sent"][label];
        let names = path.split('/').filter(|step| step.starts_with('{')).map(|step| step.trim_matches(['{', '}']));
        let values = sample["path"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let mut named: Vec<(String, String)> =
            names.zip(values).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let makes = family == "v3-pay" && !path.contains('{') || ["/pay/unifiedorder", "/pay/micropay"].contains(&path);
        if NUMBERED.contains(&family) && !makes {
            // Before a refund is requested, its order has to exist, but the refund itself must not.
            let is_refund = path.ends_with("/refunds") || path.ends_with("/refund");
            let names = ["out_trade_no", "transaction_id", "out_refund_no", "refund_id"];
            for name in names.into_iter().take(if is_refund { 2 } else { 4 }) {
                if let Some(value) = sample["body"][name].as_str() {
                    named.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        let of = |name: &str| ["body", "query"].into_iter().find_map(|part| sample[part][name].as_str());
        let total = sample["body"]["amount"]["total"].as_i64().or_else(|| sample["body"]["total_fee"].as_i64());
        let mut document = json!({ "amount": { "total": total.unwrap_or(100) } });
        for (name, value) in [
            ("sub_mchid", of("sub_mchid").or_else(|| of("sub_mch_id"))),
            ("out_trade_no", of("out_trade_no")),
            ("out_refund_no", of("out_refund_no")),
        ] {
            if let Some(value) = value {
                document[name] = value.into();
            }
        }
        if path.ends_with("close") || path.ends_with("closeorder") {
            document["trade_state"] = "NOTPAY".into();
        }
        if path.ends_with("reverse") {
            document["trade_type"] = "MICROPAY".into();
        }
        self.prepare_families(server, &mut document, &mut named, (path, family), sample);
        if let Some(fields) = document.as_object_mut() {
            fields.retain(|_, value| !value.is_null());
        }
        for (name, value) in &named {
            document[name] = value.as_str().into();
        }
        for (name, value) in named {
            server.sandbox.put(owner, family, &name, &value, document.clone()).expect("stored");
        }
    }
}

impl Case<'_> {
    /// Adds the objects that the requests of some families name in their bodies and queries.
    fn prepare_families(
        &self,
        server: &Server,
        document: &mut Value,
        named: &mut Vec<(String, String)>,
        (path, family): (&str, &str),
        sample: &Value,
    ) {
        let of = |name: &str| ["body", "query"].into_iter().find_map(|part| sample[part][name].as_str());
        let mut add = |name: &str| named.extend(of(name).map(|value| (name.to_owned(), value.to_owned())));
        match family {
            "v3-billdownload" => add("token"),
            "v3-combine-transactions" => document["sub_orders"] = sample["body"]["sub_orders"].clone(),
            "v3-profitsharing" => {
                document["amount"] = json!({ "total": 10_000_000 });
                add("transaction_id");
                if path.contains("return-orders") {
                    let body = &sample["body"];
                    document["order_id"] = body["order_id"].clone();
                    document["receivers"] =
                        json!([{ "type": "MERCHANT_ID", "account": body["return_mchid"], "amount": body["amount"] }]);
                    // A request may name the sharing by `order_id` alone.
                    let number = of("out_order_no").unwrap_or("SHARING1");
                    named.push(("out_order_no".to_owned(), number.to_owned()));
                }
                for receiver in sample["body"]["receivers"].as_array().into_iter().flatten() {
                    document["type"] = receiver["type"].clone();
                    let account = receiver["account"].as_str().expect("text");
                    server.sandbox.put(MCHID, family, "account", account, document.clone()).expect("stored");
                }
            }
            _ if path.contains("bill") || path.ends_with("fundflow") => {
                let date = of("bill_date").unwrap_or_default().replace('-', "");
                let [year, month, day] = [0..4, 4..6, 6..8].map(|part| date.get(part).unwrap_or_default());
                document["success_time"] = format!("{year}-{month}-{day}T10:36:15+08:00").into();
                server
                    .sandbox
                    .put(MCHID, "v3-pay", "out_trade_no", "TEA20260617001", document.clone())
                    .expect("stored");
            }
            _ => {}
        }
        if path.ends_with("apply-abnormal-refund") {
            document["status"] = "ABNORMAL".into();
        }
    }
}

/// Families whose requests name orders and refunds in their bodies.
const NUMBERED: [&str; 4] = ["v3-pay", "v3-refund", "v2-pay", "v2-secapi"];
