//! Which requests are retried and on which host, and which spans the client emits.

use crate::operations::{encrypted, jsapi};
use crate::server::*;
use bytes::Bytes;
use http::{Request, Response};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::net::TcpListener;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use wechatpay_client::__codegen::{Descriptor, Operation, RequestData, ResponseFormat};
use wechatpay_client::testing::WeChatPay;
use wechatpay_client::transport::Pending;
use wechatpay_client::transport::{Reqwest, Transport, TransportError};
use wechatpay_client::types::Method;
use wechatpay_client::{Builder, Check, Client, Error, Refresh, Retry};

/// Returns a server that performs `first` on the first request, and responds to every later one.
fn after(first: Act) -> Server {
    let turn = AtomicUsize::new(0);
    Server::by(move |_| match turn.fetch_add(1, SeqCst) {
        0 => first.clone(),
        _ => Act::Canned(Canned::signed(200, "{}")),
    })
}

/// Returns a URL at which no server listens.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

/// Returns a builder for a merchant whose clock advances by a second, and whose nonce changes, with
/// each request.
fn ticking(server: &str) -> Builder {
    let (clock, nonce) = (AtomicI64::new(NOW), AtomicUsize::new(0));
    builder()
        .transport(impatient(Duration::from_millis(300)))
        .base_url(server)
        .check_required(Check::Off)
        .clock(move || clock.fetch_add(1, SeqCst))
        .nonce(move || format!("{:032}", nonce.fetch_add(1, SeqCst)))
}

/// Makes a call that is idempotent only if `repeatable` is true.
async fn send(client: &Client, repeatable: bool) -> Result<(), Error> {
    match repeatable {
        true => client.send(encrypted::post("1").idempotency_key("k")).await.map(drop),
        false => client.send(jsapi::post()).await.map(drop),
    }
}

#[tokio::test]
async fn only_idempotent_requests_are_retried() {
    let wait = |seconds: &str| Canned::unsigned(429, "{}").header("Retry-After", seconds);
    let rows = [
        ("429", Act::Canned(Canned::unsigned(429, "{}")), true),
        ("429 that asks for no time", Act::Canned(wait("0")), true),
        ("429 that asks for a date", Act::Canned(wait("Fri, 15 Jan 2027 08:00:00 GMT")), true),
        ("429 that asks for an hour", Act::Canned(wait("3600")), false),
        ("500", Act::Canned(Canned::signed(500, r#"{"code":"SYSTEM_ERROR"}"#)), true),
        ("503 without a document", Act::Canned(Canned::unsigned(503, "")), true),
        ("closed", Act::Close, true),
        ("time-out", Act::Hang, true),
        ("cut", Act::Cut(Canned::signed(200, "{}")), true),
        ("400", Act::Canned(Canned::signed(400, "{}")), false),
        ("302", Act::Canned(Canned::unsigned(302, "")), false),
        ("unsigned", Act::Canned(Canned::unsigned(200, "{}")), false),
    ];
    for (what, first, again) in rows {
        let server = after(first.clone());
        let client = ticking(&server.url).build().expect("sound");
        assert_eq!(send(&client, true).await.is_ok(), again, "{what}");
        assert_eq!(server.received().len(), if again { 2 } else { 1 }, "{what}");
        // The same holds for `GET`.
        let server = after(first.clone());
        let client = ticking(&server.url).build().expect("sound");
        assert_eq!(client.raw(Method::Get, "/v3/x", None).await.is_ok(), again, "{what}");

        let server = after(first.clone());
        let client = ticking(&server.url).build().expect("sound");
        send(&client, false).await.expect_err(what);
        assert_eq!(server.received().len(), 1, "{what}");
        let server = after(first);
        let client = ticking(&server.url).retry(Retry::never()).build().expect("sound");
        send(&client, true).await.expect_err(what);
        assert_eq!(server.received().len(), 1, "{what}");
    }
}

/// The first attempt may have been carried out, even though the second one reached no server.
#[tokio::test]
async fn a_request_that_was_sent_once_may_have_been_carried_out() {
    let once = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", once.local_addr().expect("an address"));
    let served = std::thread::spawn(move || {
        let (mut socket, _) = once.accept().expect("a connection");
        std::io::Read::read(&mut socket, &mut [0; 64]).expect("the request begins");
    });
    let client = ticking(&address).retry(Retry::default().attempts(2)).build().expect("sound");
    let error = send(&client, true).await.expect_err("no server listens any more");
    served.join().expect("no panic");
    assert!(matches!(error, Error::UnknownOutcome(_)) && error.outcome_unknown(), "{error}");
}

#[tokio::test]
async fn the_last_attempt_is_the_result_and_each_is_signed_anew() {
    let server = Server::responding(Canned::signed(500, r#"{"code":"SYSTEM_ERROR"}"#));
    let retry = Retry::default().attempts(4).pause(Duration::from_millis(1));
    let client = ticking(&server.url).retry(retry).build().expect("sound");
    assert_eq!(send(&client, true).await.expect_err("every attempt fails").code(), Some("SYSTEM_ERROR"));
    let received = server.received();
    assert_eq!(received.len(), 4);
    let part = |name: &str, request: &Received| {
        let (_, rest) = request.headers["authorization"].split_once(&format!("{name}=\"")).expect("a part");
        rest.split_once('"').expect("a closing quote").0.to_owned()
    };
    for name in ["nonce_str", "timestamp", "signature"] {
        let parts: std::collections::BTreeSet<_> = received.iter().map(|request| part(name, request)).collect();
        assert_eq!(parts.len(), 4, "{name}");
    }
    assert!(received.iter().all(|request| request.headers["idempotency-key"] == "k"));
}

#[tokio::test]
async fn another_host_gets_requests_of_which_nothing_was_sent() {
    for repeatable in [true, false] {
        let server = Server::responding(Canned::signed(200, "{}"));
        let client = ticking(&nobody()).failover([nobody(), format!("{}/proxy", server.url)]).build().expect("sound");
        send(&client, repeatable).await.expect("the third host responds");
        assert!(server.only().target.starts_with("/proxy/"), "{}", server.only().target);
        // Without failover.
        let client = ticking(&nobody()).failover([""; 0]).build().expect("sound");
        let error = send(&client, repeatable).await.expect_err("no server listens");
        assert!(matches!(error, Error::Transport(_)) && !error.outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn another_host_gets_only_idempotent_retries() {
    for (repeatable, others) in [(true, 1), (false, 0)] {
        let (first, second) = (Server::new(Act::Close), Server::responding(Canned::signed(200, "{}")));
        let client = ticking(&first.url).failover([&second.url]).build().expect("sound");
        assert_eq!(send(&client, repeatable).await.is_ok(), repeatable);
        assert_eq!((first.received().len(), second.received().len()), (1, others));
    }
}

#[tokio::test]
async fn invalid_requests_are_sent_to_no_host() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let client = ticking(&nobody()).failover([&server.url]).build().expect("sound");
    for target in ["/v3/a/../b", "/v3/a#b"] {
        let error = client.raw(Method::Get, target, None).await.expect_err("not sent as signed");
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn an_unsendable_attempt_does_not_hide_an_earlier_one() {
    /// Loses the first response, and can't send the request again.
    struct Once(AtomicUsize);
    impl Transport for Once {
        fn send(&self, _: http::Request<Bytes>) -> Pending<'_, Result<http::Response<Bytes>, TransportError>> {
            let first = self.0.fetch_add(1, SeqCst) == 0;
            let error = if first { TransportError::Sent } else { TransportError::Unsendable };
            Box::pin(async move { Err(error("lost".into())) })
        }
    }
    let client = ticking("http://main.example").transport(Arc::new(Once(AtomicUsize::new(0))));
    let error = client.build().expect("sound").raw(Method::Get, "/v3/x", None).await.expect_err("lost");
    assert!(error.outcome_unknown(), "{error}");
}

/// Runs a future on a minimal runtime: a thread that sleeps until the future wakes it.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut std::task::Context::from_waker(&waker)) {
            std::task::Poll::Ready(output) => return output,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

/// Responds to requests in memory, but loses the first response. It has no timer of its own.
struct Memory(AtomicUsize, Canned, Canned);

impl Transport for Memory {
    fn send(&self, request: http::Request<Bytes>) -> Pending<'_, Result<http::Response<Bytes>, TransportError>> {
        let certificates = request.uri().path() == "/v3/certificates";
        let canned = if certificates { self.1.clone() } else { self.2.clone() };
        let first = self.0.fetch_add(1, SeqCst) == 0;
        Box::pin(async move {
            if first {
                return Err(TransportError::Sent("silence".into()));
            }
            let mut response = http::Response::builder().status(canned.status);
            for (name, value) in &canned.headers {
                response = response.header(name, value);
            }
            Ok(response.body(canned.body.into()).expect("sound"))
        })
    }
}

#[test]
fn no_particular_runtime_is_needed() {
    let list = crate::refresher::list(&[(PLATFORM_SERIAL, PLATFORM_CERT)], API_V3_KEY);
    let signed = |body: &str| Canned::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW);
    let transport = Memory(AtomicUsize::new(0), signed(&list), signed("{}"));
    let client = crate::construction::bare()
        .api_v3_key(API_V3_KEY)
        .refresh_certificates(Refresh::default())
        .transport(Arc::new(transport))
        .clock(|| NOW)
        .build()
        .expect("sound");
    block_on(client.raw(Method::Get, "/v3/x", None)).expect("verified");
}

#[tokio::test]
async fn a_span_records_the_attempt_and_no_secret() {
    let spans = Spans::default();
    // The subscriber is global, because a subscriber for one thread would not be asked about spans
    // that another thread creates first. The host distinguishes this test's spans from the spans of
    // other tests.
    tracing::subscriber::set_global_default(spans.clone()).expect("no other subscriber is set");
    tracing::callsite::rebuild_interest_cache();
    let server = after(Act::Close);
    let client = ticking(&server.url).build().expect("sound");
    let call =
        encrypted::post("SECRET-PATH").idempotency_key("SECRET-KEY").note("SECRET-NOTE").query_name("SECRET-NAME");
    client.send(call).await.expect("the second attempt succeeds");
    client.send(Lacking).await.expect("sent anyway");
    let mut spans = spans.0.lock().expect("no panic").clone();
    let warnings: Vec<_> =
        spans.iter().filter(|event| event.get("missing").is_some_and(|it| it == "query.absent")).collect();
    let [warning] = warnings.as_slice() else { panic!("expected one warning: {warnings:?}") };
    assert_eq!((warning["level"].as_str(), warning["operation"].as_str()), ("WARN", "get_lacking"));
    assert!(!format!("{warning:?}").contains("SECRET"), "{warning:?}");
    spans.retain(|span| span.get("host") == Some(&server.url) && span["operation"] != "get_lacking");
    let row = |span: &BTreeMap<&str, String>, names: &[&str]| -> Vec<_> {
        names.iter().map(|name| span.get(name).cloned().unwrap_or_default()).collect()
    };
    let names = ["attempt", "status", "request_id", "error"];
    assert_eq!(
        spans.iter().map(|span| row(span, &names)).collect::<Vec<_>>(),
        [["1", "", "", "the outcome is unknown"], ["2", "200", "08F1ABCD", ""]]
    );
    for span in &spans {
        assert!(span.contains_key("duration_ms"), "{span:?}");
        assert!(span["operation"].starts_with("post_v3_"), "{span:?}");
        assert!(!format!("{span:?}").contains("SECRET"), "{span:?}");
    }
}

/// Lacks a required field.
struct Lacking;

impl Operation for Lacking {
    type Response = ();
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("get_lacking", Method::Get, "/v3/lacking")
        .response_format(ResponseFormat::Empty)
        .required(&["/query/absent"]);
    fn into_request_data(self) -> RequestData {
        RequestData::new().query("present", "SECRET".to_owned()).check_required(Check::Report)
    }
}

/// The fields of all spans and events that the client emits.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>);

struct ObjectBuilder<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for ObjectBuilder<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wechatpay")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut spans = self.0.lock().expect("no panic");
        spans.push(BTreeMap::new());
        span.record(&mut ObjectBuilder(spans.last_mut().expect("pushed")));
        Id::from_u64(spans.len() as u64)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.0.lock().expect("no panic");
        values.record(&mut ObjectBuilder(&mut spans[span.into_u64() as usize - 1]));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::from([("level", event.metadata().level().to_string())]);
        event.record(&mut ObjectBuilder(&mut fields));
        self.0.lock().expect("no panic").push(fields);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn an_unsent_attempt_says_nothing_about_an_earlier_one() {
    let wechatpay = WeChatPay::new();
    wechatpay.lose_response();
    let client = wechatpay.builder().check_required(Check::Off).build().expect("sound");
    let error = send(&client, true).await.expect_err("lost, and then not sent");
    assert!(error.outcome_unknown(), "{error}");
    assert!(wechatpay.requests().len() > 1);
}

/// A transport that records where requests go.
struct Recording(Arc<Reqwest>, Arc<Mutex<Vec<String>>>);

impl Transport for Recording {
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
        self.1.lock().expect("no panic").push(request.uri().to_string());
        self.0.send(request)
    }

    fn sleep(&self, time: Duration) -> Pending<'_, ()> {
        self.0.sleep(time)
    }
}

#[tokio::test]
async fn a_host_that_cannot_be_reached_is_tried_last_for_a_while() {
    let (server, gone) = (Server::responding(Canned::signed(200, "{}")), nobody());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let transport = Recording(transport(), asked.clone());
    let client = builder().base_url(&gone).failover([&server.url]).transport(Arc::new(transport));
    let client = client.build().expect("sound");
    for _ in 0..3 {
        client.raw(Method::Get, "/v3/x", None).await.expect("verified");
    }
    let asked: Vec<bool> = asked.lock().expect("no panic").iter().map(|url| url.starts_with(&gone)).collect();
    assert_eq!(asked, [true, false, false, false]);
}
