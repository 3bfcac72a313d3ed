//! Checks that deliberate mistakes in signatures are recognised, and that correct signatures are accepted.

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding};
use base64::prelude::{BASE64_STANDARD, Engine};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::testing::server::sign_v2;
use wechatpay_client::v2::{SignType, encode, sign, string_to_sign};
use wechatpay_sandbox::{Credentials, MCHID, SUB_MCHID, Sandbox};

const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// A client that writes and signs its requests by hand.
struct Hand {
    sandbox: Sandbox,
    http: reqwest::Client,
    key: String,
    serial: String,
}

/// What is signed, and how. Each field can be given a wrong value.
#[derive(Clone)]
struct Signed {
    method: String,
    url: String,
    time: String,
    body: String,
    lines: fn(String) -> String,
    encoding: &'static dyn RsaEncoding,
    in_hex: bool,
    /// Whether `time` is also sent. Otherwise, the correct time is sent.
    sends_time: bool,
    key: Option<String>,
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

impl Hand {
    async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("started");
        let Credentials { serial, private_key: key, .. } = sandbox.credentials(MCHID).expect("known");
        Self { http: reqwest::Client::builder().no_proxy().build().expect("a client"), sandbox, key, serial }
    }

    /// Sends a request that is signed with the mistakes that `edit` makes, and returns the sandbox's record.
    async fn send(&self, method: &str, target: &str, body: &str, edit: impl Fn(&mut Signed)) -> Value {
        let time = seconds().to_string();
        let mut signed = Signed {
            method: method.to_owned(),
            url: target.to_owned(),
            time: time.clone(),
            body: body.to_owned(),
            lines: |text| text,
            encoding: &RSA_PKCS1_SHA256,
            in_hex: false,
            sends_time: false,
            key: None,
        };
        edit(&mut signed);
        let text = format!("{}\n{}\n{}\n{NONCE}\n{}\n", signed.method, signed.url, signed.time, signed.body);
        let text = (signed.lines)(text);
        let key = PrivateKey::from_pem(signed.key.as_ref().unwrap_or(&self.key)).expect("a key");
        let pem = key.to_pem();
        let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let pair = KeyPair::from_pkcs8(&BASE64_STANDARD.decode(der).expect("Base64")).expect("an RSA key");
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(signed.encoding, &SystemRandom::new(), text.as_bytes(), &mut signature).expect("signs");
        let signature = match signed.in_hex {
            true => signature.iter().map(|byte| format!("{byte:02x}")).collect(),
            false => BASE64_STANDARD.encode(signature),
        };
        let sent = if signed.sends_time { &signed.time } else { &time };
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{MCHID}\",nonce_str=\"{NONCE}\",timestamp=\"{sent}\",serial_no=\"{}\",signature=\"{signature}\"",
            self.serial
        );
        let request = self.http.request(method.parse().expect("a method"), format!("{}{target}", self.sandbox.url()));
        let request = request.header("Authorization", authorization).header("Content-Type", "application/json");
        request.body(body.to_owned()).send().await.expect("sent");
        self.sandbox.requests(1).expect("recorded").remove(0)
    }
}

fn mistakes(record: &Value) -> Vec<&str> {
    let mistakes = record["diagnosis"]["mistakes"].as_array().into_iter().flatten();
    mistakes.filter_map(|mistake| mistake["name"].as_str()).collect()
}

const ORDER: &str = "/v3/pay/transactions/native";
const QUERY: &str = "/v3/pay/transactions/out-trade-no/TEA%2A1?mchid=1684907235&a=1";

fn body() -> String {
    json!({
        "mchid": MCHID, "appid": "wx5f0c1a9e7b3d2846", "description": "明前龙井", "out_trade_no": "TEA20260618001",
        "notify_url": "https://pay.example.com/wechat", "amount": { "total": 100 },
    })
    .to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mistake_in_a_signature_of_v3_is_named() {
    let hand = Hand::start().await;
    let body = body();
    let value: Value = serde_json::from_str(&body).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("JSON");
    let spaced = body.replace(":", ": ").replace("https: ", "https:").replace(",\"", ", \"");
    let other = hand.sandbox.credentials(SUB_MCHID).expect("known").private_key;
    let post = async |edit: &dyn Fn(&mut Signed)| hand.send("POST", ORDER, &body, edit).await;
    let get = async |edit: &dyn Fn(&mut Signed)| hand.send("GET", QUERY, "", edit).await;
    let host = hand.sandbox.url().to_owned();
    let rows: Vec<(&[&str], Value)> = vec![
        (&["body-rewritten"], post(&|signed| signed.body.clone_from(&pretty)).await),
        (&["body-rewritten"], post(&|signed| signed.body.clone_from(&spaced)).await),
        (
            &["body-rewritten"],
            post(&|signed| {
                signed.body = signed.body.replace('/', "\\/").replace("明前龙井", "\\u660e\\u524d\\u9f99\\u4e95")
            })
            .await,
        ),
        (&["body-left-out"], post(&|signed| signed.body.clear()).await),
        (&["body-of-get"], get(&|signed| signed.body = "{}".to_owned()).await),
        (&["url-with-host"], get(&|signed| signed.url = format!("{host}{QUERY}")).await),
        (&["url-with-host"], get(&|signed| signed.url = format!("https://api.mch.weixin.qq.com{QUERY}")).await),
        (&["url-without-query"], get(&|signed| signed.url = QUERY.split('?').next().expect("a path").to_owned()).await),
        (&["url-decoded"], get(&|signed| signed.url = signed.url.replace("%2A", "*")).await),
        (&["url-encoded-twice"], get(&|signed| signed.url = signed.url.replace('%', "%25")).await),
        (
            &["query-sorted"],
            get(&|signed| signed.url = signed.url.replace("mchid=1684907235&a=1", "a=1&mchid=1684907235")).await,
        ),
        (&["method-lower-case"], post(&|signed| signed.method = "post".to_owned()).await),
        (&["last-newline-missing"], post(&|signed| signed.lines = |text| text.trim_end().to_owned()).await),
        (&["crlf"], post(&|signed| signed.lines = |text| text.replace('\n', "\r\n")).await),
        (&["timestamp-in-milliseconds"], post(&|signed| signed.time += "000").await),
        (
            &["timestamp-in-milliseconds"],
            post(&|signed| {
                signed.time += "000";
                signed.sends_time = true;
            })
            .await,
        ),
        (&["other-key"], post(&|signed| signed.key = Some(other.clone())).await),
        (&["pss"], post(&|signed| signed.encoding = &RSA_PSS_SHA256).await),
        (&["hex"], post(&|signed| signed.in_hex = true).await),
        // Two mistakes at once.
        (
            &["url-without-query", "method-lower-case"],
            get(&|signed| {
                signed.method = "get".to_owned();
                signed.url = QUERY.split('?').next().expect("a path").to_owned();
            })
            .await,
        ),
        (
            &["body-rewritten", "last-newline-missing"],
            post(&|signed| {
                signed.body.clone_from(&pretty);
                signed.lines = |text| text.trim_end().to_owned();
            })
            .await,
        ),
        (
            &["body-of-get", "url-with-host"],
            get(&|signed| {
                signed.body = "{}".to_owned();
                signed.url = format!("{host}{QUERY}");
            })
            .await,
        ),
    ];
    for (expected, record) in rows {
        assert_eq!(mistakes(&record), expected, "{record:#}");
        assert_eq!((&record["response"]["status"], &record["code"]), (&json!(401), &json!("SIGN_ERROR")));
    }
    // Even if a signature can't be explained, the record has the text that should have been signed.
    let record = post(&|signed| signed.body = "something else".to_owned()).await;
    assert!(mistakes(&record).is_empty());
    assert_eq!(
        record["diagnosis"]["expected"].as_str().map(|text| text.starts_with("POST\n/v3/pay/transactions/native\n")),
        Some(true)
    );
    // A correct signature is accepted.
    assert_eq!(post(&|_| {}).await["verdict"], "accepted");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mistake_in_a_signature_of_v2_is_named() {
    let sandbox = Sandbox::start().await.expect("started");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let key = sandbox.api_v2_key();
    let fields = json!({
        "mch_id": MCHID, "appid": "wx5f0c1a9e7b3d2846", "nonce_str": NONCE, "out_trade_no": "TEA 1/2", "attach": "",
        "sign_type": "HMAC-SHA256",
    });
    let fields = fields.as_object().cloned().expect("an object");
    let text = |fields: &Map<String, Value>| string_to_sign(fields);
    let hmac = |text: &str, key: &str| sign_v2(text, key, SignType::HmacSha256);
    let bare = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()), text(&fields).as_bytes());
    let bare = bare.as_ref().iter().map(|byte| format!("{byte:02X}")).collect();
    let sorted_with_empty = text(&fields).replace("&mch_id", "&attach=&mch_id");
    let as_sent: Vec<String> = fields
        .iter()
        .filter(|(_, value)| **value != "")
        .map(|(name, value)| format!("{name}={}", value.as_str().expect("text")))
        .collect();
    let rows: Vec<(&[&str], String)> = vec![
        (&["v2-lower-case"], hmac(&text(&fields), key).to_lowercase()),
        (&["v2-other-algorithm"], sign(&fields, key, SignType::Md5)),
        (&["v2-key-missing"], bare),
        (&["v2-other-key"], hmac(&text(&fields), sandbox.api_v3_key())),
        (&["v2-empty-fields"], hmac(&sorted_with_empty, key)),
        (&["v2-not-sorted"], hmac(&as_sent.join("&"), key)),
        (&["v2-url-encoded"], hmac(&text(&fields).replace(' ', "%20").replace('/', "%2F"), key)),
        (&["v2-lower-case", "v2-other-algorithm"], sign(&fields, key, SignType::Md5).to_lowercase()),
    ];
    for (expected, signature) in rows {
        let mut fields = fields.clone();
        fields.insert("sign".to_owned(), signature.into());
        let body = encode(&fields).expect("valid element names");
        http.post(format!("{}/pay/orderquery", sandbox.url())).body(body).send().await.expect("sent");
        let record = sandbox.requests(1).expect("recorded").remove(0);
        assert_eq!(mistakes(&record), expected, "{record:#}");
        assert_eq!(record["code"], "SIGNERROR");
    }
}

/// Checks that random requests with correct signatures are never refused for their signature. Most are
/// refused for their fields.
#[tokio::test(flavor = "multi_thread")]
async fn right_signatures_are_never_suspected() {
    let hand = Hand::start().await;
    let client = hand.sandbox.client().expect("keys");
    let value = "[ -~中é\n\t]{0,40}";
    let requests = (0..3usize, "[A-Za-z0-9_|*-]{1,32}", value, value, any::<i64>());
    let mut runner = TestRunner::deterministic();
    let count = 10_000;
    let mut sent = 0;
    while sent < count {
        let requests: Vec<_> = (0..50).map(|_| requests.new_tree(&mut runner).expect("a value").current()).collect();
        let calls = requests.iter().map(async |(kind, number, one, two, amount)| {
            use wechatpay_client::types::Method::{Get, Post};
            let query: String = form_urlencoded::Serializer::new(String::new())
                .append_pair("mchid", one)
                .append_pair("b", two)
                .finish();
            let query = query.replace('+', "%20");
            let error = match kind {
                0 => {
                    client
                        .raw(
                            Get,
                            &format!("/v3/pay/transactions/out-trade-no/{}?{query}", number.replace(['|', '*'], "-")),
                            None,
                        )
                        .await
                }
                1 => {
                    client
                        .raw(
                            Post,
                            ORDER,
                            Some(json!({ "description": one, "attach": two, "amount": { "total": amount } })),
                        )
                        .await
                }
                _ => client.raw(Post, "/v3/refund/domestic/refunds", Some(json!({ one: two, two: [amount] }))).await,
            };
            error.err().map(|error| (error.code().map(str::to_owned), error.to_string()))
        });
        for outcome in futures_util::future::join_all(calls).await.into_iter().flatten() {
            assert!(outcome.0.is_some_and(|code| code != "SIGN_ERROR"), "{}", outcome.1);
        }
        sent += 50;
    }
}
