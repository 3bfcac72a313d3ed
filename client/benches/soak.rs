//! Makes 100,000 calls, 200 at once, to a server on loopback that delays responses, closes and
//! resets connections, responds with 429 and 503 and changes its certificate. Compares the
//! throughput with that of hand-written code: `cargo bench -p wechatpay-client --bench soak`. Fails
//! if a call that may be retried fails, if any other call is retried, or if memory grows by more
//! than a tenth in the second half. `cargo test --benches` makes fewer calls.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Result};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Method, Operation, RequestData};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::testing::server::certificate;
use wechatpay_client::transport::Reqwest;
use wechatpay_client::{Client, Error, Refresh, Retry};

const NOW: i64 = 1_800_000_000;
const NONCE: &str = "c5ac7061fccab6bf3e254dcf98995b8c";
const API_V3_KEY: &str = "0123456789abcdefghijklmnopqrstuv";
const MCHID: &str = "1900009191";
const SERIAL: &str = "3775B6A45ACD588826D15E583A95F5DD12345678";
const MERCHANT_KEY: &str = include_str!("../tests/keys/test_only_merchant_key.pem");
const AT_ONCE: usize = 200;
/// The number of certificates that the server uses, one after another.
const CERTIFICATES: usize = 10;
/// The number of turns that the client and the hand-written code each take.
const TURNS: usize = 10;

/// The kinds of calls: the first two may be retried.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Get,
    Keyed,
    Once,
}

fn kind(call: usize) -> Kind {
    [Kind::Get, Kind::Keyed, Kind::Once][call % 3]
}

/// What happens to the first attempt of a call.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    Delay,
    /// The connection ends after the response, without a `Connection: close` header.
    Close,
    /// The connection ends without a response.
    Reset,
    TooMany,
    Unavailable,
}

fn fault(call: usize) -> Fault {
    let faults = [
        (41, Fault::Delay),
        (101, Fault::Close),
        (103, Fault::Reset),
        (107, Fault::TooMany),
        (109, Fault::Unavailable),
    ];
    faults.iter().find(|(every, _)| call.is_multiple_of(*every)).map_or(Fault::None, |(_, fault)| *fault)
}

struct Certificate {
    serial: String,
    pem: String,
    public: Vec<u8>,
    key: PrivateKey,
    /// A complete response to any call, signed with this certificate.
    response: String,
}

impl Certificate {
    fn generate(number: usize) -> Self {
        let key = PrivateKey::generate().expect("a key");
        let (serial, public) = (format!("{}{number:02X}", "77".repeat(19)), key.public_der().to_vec());
        let validity = [&*format!("{}0101000000Z", 2010 + number), "40960101000000Z"];
        let pem = certificate(&key, &serial, "Tenpay.com sign", "Tenpay.com", validity).expect("a certificate");
        let response = signed(&key, &serial, r#"{"prepay_id":"wx261153585405162d4d02642eabe7000000"}"#);
        Self { serial, pem, public, key, response }
    }
}

fn signed(key: &PrivateKey, serial: &str, body: &str) -> String {
    let signature = key.sign(format!("{NOW}\n{NONCE}\n{body}\n").as_bytes()).expect("signs");
    format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nWechatpay-Timestamp: {NOW}\r\nWechatpay-Nonce: {NONCE}\r\n\
         Wechatpay-Serial: {serial}\r\nWechatpay-Signature: {}\r\n\r\n{body}",
        body.len(),
        BASE64_STANDARD.encode(signature)
    )
}

/// The server, and counters of what it received.
struct Server {
    certificates: Vec<Certificate>,
    /// The number of attempts of each call.
    attempts: Vec<AtomicU8>,
    seen: AtomicUsize,
    downloads: AtomicUsize,
}

impl Server {
    fn new(calls: usize) -> Self {
        Self {
            certificates: (0..CERTIFICATES).map(Certificate::generate).collect(),
            attempts: (0..calls).map(|_| AtomicU8::new(0)).collect(),
            // The certificate changes in the middle of the client's turns.
            seen: AtomicUsize::new(calls / TURNS / 2),
            downloads: AtomicUsize::new(0),
        }
    }

    /// Returns the index of the certificate that signs now. The certificates take equal shares of
    /// all calls, each of which is made twice: by the client and by the hand-written code.
    fn current(&self) -> usize {
        (self.seen.load(Relaxed) * CERTIFICATES / (2 * self.attempts.len())).min(CERTIFICATES - 1)
    }

    /// Returns a list of the current certificate and the one before it, which signs the list.
    fn list(&self) -> String {
        self.downloads.fetch_add(1, Relaxed);
        let current = self.current();
        let items = (current.saturating_sub(1)..=current).map(|at| {
            let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).expect("32 bytes"));
            let mut text = self.certificates[at].pem.clone().into_bytes();
            let nonce = Nonce::try_assume_unique_for_key(&NONCE.as_bytes()[..12]).expect("12 bytes");
            key.seal_in_place_append_tag(nonce, Aad::from(b"certificate"), &mut text).expect("encrypted");
            json!({"serial_no": self.certificates[at].serial, "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": &NONCE[..12],
                "associated_data": "certificate",
                "ciphertext": BASE64_STANDARD.encode(text),
            }})
        });
        let body = json!({ "data": items.collect::<Vec<_>>() }).to_string();
        let signer = &self.certificates[current.saturating_sub(1)];
        signed(&signer.key, &signer.serial, &body)
    }

    async fn serve(&self, socket: TcpStream) -> Result<()> {
        socket.set_nodelay(true)?;
        let mut socket = BufReader::new(socket);
        let (mut line, mut body) = (String::new(), Vec::new());
        loop {
            line.clear();
            if socket.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let call = line.split(['/', ' ']).find_map(|step| step.parse::<usize>().ok());
            let mut length = 0;
            while line != "\r\n" {
                line.clear();
                socket.read_line(&mut line).await?;
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                    length = value.trim().parse().unwrap_or_default();
                }
            }
            body.resize(length, 0);
            socket.read_exact(&mut body).await?;
            let Some(call) = call else {
                socket.write_all(self.list().as_bytes()).await?;
                continue;
            };
            self.seen.fetch_add(1, Relaxed);
            let first = self.attempts[call].fetch_add(1, Relaxed) == 0;
            let fault = if first { fault(call) } else { Fault::None };
            let response = match fault {
                Fault::Reset => return Ok(()),
                Fault::TooMany => "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n",
                Fault::Unavailable => "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
                Fault::Delay | Fault::Close | Fault::None => &self.certificates[self.current()].response,
            };
            if fault == Fault::Delay {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            socket.write_all(response.as_bytes()).await?;
            if fault == Fault::Close {
                return Ok(());
            }
        }
    }
}

/// The `POST` call with this number.
struct Call(usize);

impl Operation for Call {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("post_call", Method::Post, "/v3/calls/{id}").body(Body::Json);
    fn into_request_data(self) -> RequestData {
        let key = (kind(self.0) == Kind::Keyed).then(|| self.0.to_string());
        RequestData::new().path([self.0.to_string()]).header("Idempotency-Key", key).body("amount", 100)
    }
}

async fn by_client(client: Client, call: usize) -> Option<Error> {
    match kind(call) {
        Kind::Get => client.raw(Method::Get, &format!("/v3/calls/{call}"), None).await.err(),
        Kind::Keyed | Kind::Once => client.send(Call(call)).await.err(),
    }
}

/// The same calls in hand-written code, which knows all certificates and retries nothing.
struct Handwritten {
    http: reqwest::Client,
    url: String,
    key: PrivateKey,
    trusted: Vec<(String, Vec<u8>)>,
}

impl Handwritten {
    async fn call(&self, call: usize) -> reqwest::Result<()> {
        let path = format!("/v3/calls/{call}");
        let (method, body) = match kind(call) {
            Kind::Get => (reqwest::Method::GET, String::new()),
            Kind::Keyed | Kind::Once => (reqwest::Method::POST, json!({"amount": 100}).to_string()),
        };
        let text = format!("{method}\n{path}\n{NOW}\n{NONCE}\n{body}\n");
        let signature = BASE64_STANDARD.encode(self.key.sign(text.as_bytes()).expect("signs"));
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{MCHID}\",nonce_str=\"{NONCE}\",signature=\"{signature}\",timestamp=\"{NOW}\",serial_no=\"{SERIAL}\""
        );
        let request = self.http.request(method, format!("{}{path}", self.url)).header("Accept", "application/json");
        let request = request.header("Authorization", authorization).header("Content-Type", "application/json");
        let response = request.body(body).send().await?;
        if !response.status().is_success() {
            return Ok(());
        }
        let header = |name: &str| response.headers()[name].to_str().expect("text").to_owned();
        let (serial, signature) = (header("Wechatpay-Serial"), header("Wechatpay-Signature"));
        let head = format!("{}\n{}\n", header("Wechatpay-Timestamp"), header("Wechatpay-Nonce"));
        let body = response.bytes().await?;
        let signed = [head.as_bytes(), &body, b"\n"].concat();
        let (_, public) = self.trusted.iter().find(|(known, _)| *known == serial).expect("trusted");
        let signature = BASE64_STANDARD.decode(signature).expect("Base64");
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public).verify(&signed, &signature).expect("verifies");
        let document: Value = serde_json::from_slice(&body).expect("JSON");
        assert!(document["prepay_id"].is_string());
        Ok(())
    }
}

/// Makes the calls of one turn, and returns how long they took.
async fn turn<F: Future<Output = ()> + Send + 'static>(
    calls: std::ops::Range<usize>,
    make: impl Fn(usize) -> F + Send + Sync + 'static,
) -> Duration {
    let (begin, next, make) = (Instant::now(), Arc::new(AtomicUsize::new(calls.start)), Arc::new(make));
    let mut workers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (next, make, end) = (next.clone(), make.clone(), calls.end);
        workers.spawn(async move {
            loop {
                let call = next.fetch_add(1, Relaxed);
                if call >= end {
                    break;
                }
                make(call).await;
            }
        });
    }
    while let Some(worker) = workers.join_next().await {
        worker.expect("no panic");
    }
    begin.elapsed()
}

#[tokio::main]
async fn main() {
    let is_whole = std::env::args().any(|argument| argument == "--bench");
    let calls = if is_whole { 100_000 } else { 3_000 };
    let server = Arc::new(Server::new(calls));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn({
        let server = server.clone();
        async move {
            while let Ok((socket, _)) = listener.accept().await {
                let server = server.clone();
                // A connection that the client closes is not an error.
                tokio::spawn(async move { server.serve(socket).await.unwrap_or_default() });
            }
        }
    });
    let client = Client::builder()
        .mchid(MCHID)
        .private_key(MERCHANT_KEY)
        .certificate_serial(SERIAL)
        .api_v3_key(API_V3_KEY)
        .platform_certificate(&server.certificates[0].pem)
        .refresh_certificates(Refresh::default().pause(Duration::from_millis(1)))
        .retry(Retry::default().pause(Duration::from_millis(10)))
        .transport(Arc::new(Reqwest::builder().no_proxy().build().expect("a transport")))
        .base_url(&url)
        .clock(|| NOW)
        .build()
        .expect("sound");
    let handwritten = Arc::new(Handwritten {
        http: reqwest::Client::builder().no_proxy().build().expect("a client"),
        url,
        key: PrivateKey::from_pem(MERCHANT_KEY).expect("a test key"),
        trusted: server.certificates.iter().map(|one| (one.serial.clone(), one.public.clone())).collect(),
    });

    let (mut ours, mut theirs, mut memory) = (Duration::ZERO, Duration::ZERO, Vec::new());
    println!("calls   memory in KiB  client: calls/s  hand-written: calls/s");
    for number in 0..TURNS {
        let range = calls * number / TURNS..calls * (number + 1) / TURNS;
        let (client, by_hand, size) = (client.clone(), handwritten.clone(), range.len());
        let took = turn(range.clone(), move |call| {
            let client = client.clone();
            async move {
                if let Some(error) = by_client(client, call).await {
                    check(call, &error);
                }
            }
        })
        .await;
        memory.push(resident());
        for call in range.clone() {
            // The hand-written code makes the same calls, with the same faults.
            let attempts = server.attempts[call].swap(0, Relaxed);
            let most = if kind(call) == Kind::Once { 1 } else { 2 };
            assert!(attempts <= most, "call {call} was made {attempts} times");
        }
        let compared = turn(range.clone(), move |call| {
            let by_hand = by_hand.clone();
            async move { by_hand.call(call).await.unwrap_or_default() }
        })
        .await;
        (ours, theirs) = (ours + took, theirs + compared);
        let rate = |time: Duration| size as f64 / time.as_secs_f64();
        println!("{:6}  {:13}  {:15.0}  {:21.0}", range.end, memory[number], rate(took), rate(compared));
    }
    let failed = FAILED.load(Relaxed);
    println!(
        "{} downloads of certificates; {failed} calls that must not be retried failed",
        server.downloads.load(Relaxed)
    );
    println!("throughput, client : hand-written = {:.3}", theirs.as_secs_f64() / ours.as_secs_f64());
    let (early, late) = (memory[TURNS / 2 - 1], memory[TURNS - 1]);
    assert!(!is_whole || late * 10 <= early * 11, "memory grew from {early} to {late} KiB");
}

/// The number of failed calls. Only calls that must not be retried may fail.
static FAILED: AtomicUsize = AtomicUsize::new(0);

/// Panics unless the call must not be retried and its error is 429 or leaves the outcome unknown.
fn check(call: usize, error: &Error) {
    assert!(kind(call) == Kind::Once, "call {call} should have been retried: {error}");
    assert!(error.outcome_unknown() || error.status() == Some(429), "call {call}: {error}");
    FAILED.fetch_add(1, Relaxed);
}

/// Returns the resident memory of this process in KiB, or 0 where there is no `/proc`.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
