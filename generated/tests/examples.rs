//! Runs the examples against a server on loopback that fails at the worst moment. Without failures
//! they run on the sandbox: `sandbox/tests/examples.rs`.

#![cfg(all(feature = "v3-pay", feature = "v3-refund", feature = "webhooks"))]
#![allow(
    dead_code,
    clippy::duplicate_mod,
    reason = "each example is a program with a `main` and a `common` of its own"
)]

use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderMap;
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};
use wechatpay_api::Client;
use wechatpay_api::client::testing::WeChatPay;
use wechatpay_api::{Error, crypto::PrivateKey, transport::Reqwest};

#[path = "../examples/axum_webhook.rs"]
mod axum_webhook;
#[path = "../examples/common/mod.rs"]
mod common;
#[path = "../examples/jsapi_order.rs"]
mod jsapi_order;
#[path = "../examples/query_order.rs"]
mod query_order;
#[path = "../examples/refund.rs"]
mod refund;

const KEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../client/tests/keys");
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000091912026112100000001";
const MCHID: &str = "1900009191";
const ORDER: jsapi_order::Order<'_> = jsapi_order::Order {
    mchid: MCHID,
    appid: "wxd678efh567hg6787",
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    out_trade_no: "1217",
};
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/1217?mchid=1900009191";

#[tokio::test]
async fn an_order_of_unknown_outcome_is_queried_before_it_is_sent_again() {
    let prepaid = Act::Canned(200, r#"{"prepay_id":"wx2611"}"#);
    let open = [Act::Canned(200, r#"{"trade_state":"NOTPAY"}"#), Act::Canned(404, r#"{"code":"ORDER_NOT_EXIST"}"#)];
    for known in open {
        let server = Server::new([Act::Close, known, prepaid]);
        let parameters = jsapi_order::run(&server.client(), &ORDER).await.expect("accepted in the end");
        assert_eq!(parameters.package, "prepay_id=wx2611");
        let order = "POST /v3/pay/transactions/jsapi";
        assert_eq!(server.calls(), [order, QUERY, order]);
    }

    let server = Server::new([Act::Close, Act::Canned(200, r#"{"trade_state":"SUCCESS"}"#)]);
    let error = jsapi_order::run(&server.client(), &ORDER).await.expect_err("paid already");
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn an_order_s_state_is_told() {
    let paid = r#"{"trade_state":"SUCCESS","success_time":"2026-06-18T10:44:10+08:00","amount":{"payer_total":99}}"#;
    let responses = [
        (paid, "paid: 99 fen at 2026-06-18T10:44:10+08:00"),
        (r#"{"trade_state":"NOTPAY"}"#, "not paid yet"),
        (r#"{"trade_state":"NEW","trade_state_desc":"新"}"#, "NEW: 新"),
        ("{}", "the answer has no state"),
    ];
    for (response, told) in responses {
        let server = Server::new([Act::Canned(200, response)]);
        assert_eq!(query_order::run(&server.client(), MCHID, "1217").await.expect("verified"), told);
        assert_eq!(server.calls(), [QUERY]);
    }
}

#[tokio::test]
async fn a_refund_of_unknown_outcome_is_queried_and_not_sent_again() {
    let server =
        Server::new([Act::Canned(500, r#"{"code":"SYSTEM_ERROR"}"#), Act::Canned(200, r#"{"status":"SUCCESS"}"#)]);
    assert_eq!(refund::run(&server.client(), "1217", "R1").await.expect("known in the end"), "SUCCESS");
    assert_eq!(server.calls(), ["POST /v3/refund/domestic/refunds", "GET /v3/refund/domestic/refunds/R1"]);
}

#[tokio::test]
async fn notifications_are_received_over_http() {
    let wechatpay = WeChatPay::new();
    let app = axum_webhook::router(wechatpay.receiver(), |notification| {
        let fail = notification.plaintext["out_trade_no"] == "FULL";
        if fail { Err("no space left".to_owned()) } else { axum_webhook::print(notification) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, app).await });

    let event =
        |number: &str| wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &json!({"out_trade_no": number}));
    let (headers, body) = event("1217");
    let (other_headers, full) = event("FULL");
    let mut probe = headers.clone();
    probe.insert("wechatpay-signature", "WECHATPAY/SIGNTEST/x".parse().expect("a value"));
    let v2 = wechatpay.v2_notification(json!({"return_code": "SUCCESS", "out_trade_no": "1217"}));
    let rows = [
        (&headers, body.clone(), "204", ""),
        (&other_headers, full, "500", r#"{"code":"FAIL","message":"no space left"}"#),
        (&probe, body, "401", r#"{"code":"FAIL","message":"not verified"}"#),
        (&headers, v2, "200", "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>"),
    ];
    for (headers, body, status, response) in rows {
        let (headers, body) = (headers.clone(), body.to_vec());
        let answered = tokio::task::spawn_blocking(move || posted(address, &headers, &body)).await.expect("no panic");
        let (head, text) = answered.split_once("\r\n\r\n").expect("a head");
        assert!(head.starts_with(&format!("HTTP/1.1 {status}")), "{head}");
        assert_eq!(text, response);
    }
}

/// Posts a notification as WeChat Pay's servers do, and returns the whole response.
fn posted(address: SocketAddr, headers: &HeaderMap, body: &[u8]) -> String {
    let length = body.len();
    let mut head =
        format!("POST /wechat/notifications HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {}\r\n", value.to_str().expect("text"));
    }
    let mut socket = TcpStream::connect(address).expect("the server listens");
    socket.write_all(&[head.as_bytes(), b"\r\n", body].concat()).expect("sent");
    let mut response = String::new();
    socket.read_to_string(&mut response).expect("text");
    response
}

#[tokio::test]
async fn every_error_comes_with_advice() {
    let refused = Server::new([Act::Canned(400, r#"{"code":"PARAM_ERROR","message":"no"}"#)]);
    let broken = Server::new([Act::Canned(200, r#"{"trade_state":[1]}"#)]);
    let silent = Server::new([Act::Close]);
    for (server, advice) in
        [(refused, "was not carried out"), (broken, "was carried out"), (silent, "query by your own number")]
    {
        let error = query_order::run(&server.client(), MCHID, "1217").await.expect_err("an error");
        assert!(common::advice(&error).contains(advice), "{error}: {}", common::advice(&error));
    }
    let error = common::builder(|name| Err(Error::Configuration(name.to_owned()))).expect_err("no setting");
    assert!(common::advice(&error).contains("Nothing was sent"), "{error}");
}

#[test]
fn the_readmes_show_a_program_that_compiles() {
    let repository = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let read = |path: &str| std::fs::read_to_string(format!("{repository}/{path}")).expect("a file of the repository");
    let program = read("generated/examples/quickstart.rs");
    for name in ["README.md", "README.zh-CN.md"] {
        let readme = read(name);
        let blocks: Vec<&str> = readme.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
        assert!(!blocks.is_empty(), "{name} has no example");
        for block in blocks {
            assert!(program.contains(block), "{name}: not in examples/quickstart.rs:\n{block}");
        }
    }
}

/// What the server does with a request whose signature is valid.
#[derive(Clone, Copy)]
enum Act {
    Canned(u16, &'static str),
    /// Closes the connection without a response.
    Close,
}

/// Performs one act per request, and records what was called.
struct Server {
    url: String,
    calls: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new<const N: usize>(acts: [Act; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let calls = Arc::new(Mutex::new(Vec::new()));
        let seen = calls.clone();
        std::thread::spawn(move || {
            for (act, socket) in acts.into_iter().zip(listener.incoming().flatten()) {
                handle(socket, act, &seen);
            }
        });
        Self { url, calls }
    }

    /// Returns the client that the examples build, with the settings of this server.
    fn client(&self) -> Client {
        let settings = |name: &str| {
            Ok(match name {
                "WECHATPAY_BASE_URL" => self.url.clone(),
                "WECHATPAY_MCHID" => MCHID.to_owned(),
                "WECHATPAY_SERIAL" => "3775B6A45ACD588826D15E583A95F5DD12345678".to_owned(),
                "WECHATPAY_PRIVATE_KEY" => format!("{KEYS}/test_only_merchant_key.pem"),
                "WECHATPAY_API_V3_KEY" => "0123456789abcdefghijklmnopqrstuv".to_owned(),
                "WECHATPAY_PUBLIC_KEY_ID" => PUBLIC_KEY_ID.to_owned(),
                "WECHATPAY_PUBLIC_KEY" => format!("{KEYS}/test_only_wechatpay_pub.pem"),
                other => return Err(Error::Configuration(other.to_owned())),
            })
        };
        // Whatever proxy this machine uses, loopback is reached without it.
        let http = Reqwest::builder().no_proxy();
        let transport = http.build().expect("a transport");
        common::builder(settings).expect("all settings").transport(Arc::new(transport)).build().expect("sound keys")
    }

    fn calls(&self) -> Vec<String> {
        self.calls.lock().expect("no thread panicked").clone()
    }
}

fn handle(mut socket: TcpStream, act: Act, seen: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(&mut socket);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a request");
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let header = |name: &str| {
        let found =
            lines.iter().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.to_owned()).unwrap_or_default()
    };
    let mut body = vec![0; header("Content-Length").parse().unwrap_or(0)];
    reader.read_exact(&mut body).expect("a body");
    let call = lines[0].trim_end_matches(" HTTP/1.1");
    seen.lock().expect("no thread panicked").push(call.to_owned());
    let (status, response) = match act {
        _ if !is_signed(call, &header("Authorization"), &body) => (401, r#"{"code":"SIGN_ERROR"}"#),
        Act::Canned(status, response) => (status, response),
        Act::Close => return,
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let signature = sign("wechatpay", format!("{now}\n4a1b\n{response}\n").as_bytes());
    let head = format!(
        "HTTP/1.1 {status} Status\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Wechatpay-Timestamp: {now}\r\nWechatpay-Nonce: 4a1b\r\nWechatpay-Serial: {PUBLIC_KEY_ID}\r\nWechatpay-Signature: {signature}\r\n\r\n",
        response.len()
    );
    socket.write_all(format!("{head}{response}").as_bytes()).expect("the client listens");
}

/// Returns whether `authorization` signs this call. The padding is not random, so the key makes the
/// same signature again.
fn is_signed(call: &str, authorization: &str, body: &[u8]) -> bool {
    let part = |name: &str| {
        let rest = authorization.split_once(&format!("{name}=\""));
        rest.and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
    };
    let head = format!("{}\n{}\n{}\n", call.replacen(' ', "\n", 1), part("timestamp"), part("nonce_str"));
    part("mchid") == MCHID && part("signature") == sign("merchant", &[head.as_bytes(), body, b"\n"].concat())
}

/// Returns the signature by one of the test keys, in Base64.
fn sign(wrapper: &str, message: &[u8]) -> String {
    let pem = std::fs::read_to_string(format!("{KEYS}/test_only_{wrapper}_key.pem")).expect("a test key");
    BASE64_STANDARD.encode(PrivateKey::from_pem(&pem).expect("a test key").sign(message).expect("signs"))
}
