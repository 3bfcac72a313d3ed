//! Tests against third-party clients: the Python package `wechatpayv3` and the npm package
//! `wechatpay-axios-plugin`. They implement the protocol independently of us.
//!
//! Their complete clients call our server, which verifies and signs as WeChat Pay does; our client
//! calls a server built from their functions. The scripts that drive them are in `xtask/peers/`;
//! `cargo xtask test --only peers` installs the packages and runs these tests.

#[expect(dead_code, reason = "only the suite uses all of them")]
#[path = "../suite/operations.rs"]
mod operations;
mod peer;
#[expect(dead_code, reason = "only the suite uses all of it")]
#[path = "../suite/server.rs"]
mod server;
mod sm;
mod v2;
mod wechatpay;

use crate::operations::encrypted::{self, Device, Person};
use crate::operations::jsapi::{self, Amount, Payer};
use crate::peer::{API_V2_KEY, MCHID, Peer};
use crate::server::*;
use crate::wechatpay::{ENCRYPTED, now, shown};
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay_client::__codegen::{
    Body, Descriptor, Extra, FieldEncoding, FromFile, Method, Operation, RequestData, ToValue, Upload,
};
use wechatpay_client::crypto::{ApiV3Key, Scheme};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Builder, Client, Error, TrustStore};

/// Characters that JSON, XML, URLs and forms each escape in their own way.
const TEXT: &str = "茶 & <b> \"c\" 'd' %20 + é=/";
/// Contains text that looks like the end of a multipart body, but lacks a hyphen.
const FILE: &str = "\r\n--\r\n--boundary-\r\n茶";

fn builder(url: &str) -> Builder {
    Client::builder()
        .mchid(MCHID)
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .api_v3_key(API_V3_KEY)
        .api_v2_key(API_V2_KEY)
        .transport(transport())
        .base_url(url)
}

/// Returns a client that trusts WeChat Pay's public key, and one that trusts a platform certificate.
fn clients(url: &str) -> [Client; 2] {
    let clients =
        [builder(url).public_key(WECHATPAY_ID, WECHATPAY_PUB), builder(url).platform_certificate(PLATFORM_CERT)];
    clients.map(|builder| builder.build().expect("sound"))
}

#[test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
fn their_clients_call_our_server() {
    let query = |number, by_certificate| json!({"out_trade_no": number, "by_certificate": by_certificate});
    let transfer = |by_certificate| json!({"user_name": TEXT, "by_certificate": by_certificate});
    let order = json!({"prepay_id": format!("wx of {TEXT}"), "amount": {"total": 100, "currency": "CNY"}});
    let found = json!({"status": 200, "body": {"out_trade_no": "P1", "mchid": MCHID}});
    let transferred = json!({"status": 200, "body": {"opened": TEXT, "encrypted": ENCRYPTED}});
    let unknown = json!({"status": 404, "body": {"code": "ORDER_NOT_EXIST", "message": "订单不存在"}});
    let rows = [
        ("order", json!({"description": TEXT}), json!({"status": 200, "body": order})),
        ("query", query("P1", false), found.clone()),
        // The client downloads the platform certificates first.
        ("query", query("P1", true), found),
        ("query", query("NONE", false), unknown),
        ("transfer", transfer(false), transferred.clone()),
        ("transfer", transfer(true), transferred),
        ("upload", json!({"name": "front.png", "content": FILE}), json!({"status": 200, "body": {"media_id": FILE}})),
    ];
    for mut peer in Peer::all() {
        for (what, with, expected) in &rows {
            let server = wechatpay::server();
            let mut with = with.clone();
            with["url"] = server.url.as_str().into();
            let response = peer.ask(what, with.clone());
            assert_eq!(response.as_ref(), Ok(expected), "{peer}: {what} {with}; the requests:\n{}", shown(&server));
        }
        for by_certificate in [false, true] {
            let server = wechatpay::server();
            let mut with = query("FORGED", by_certificate);
            with["url"] = server.url.as_str().into();
            let error = peer.ask("query", with).expect_err("the response was changed");
            assert!(error.contains("erify") && error.contains("signature"), "{peer}: {error}");
        }
    }
}

/// `POST /v3/merchant/media/upload`.
struct Image(Upload);

impl Operation for Image {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("upload", Method::Post, "/v3/merchant/media/upload")
        .body(Body::Multipart)
        .request(&[("/body/meta", FieldEncoding::Json)])
        .from_file(&[("/body/meta/sha256", FromFile::Sha256), ("/body/meta/filename", FromFile::FileName)]);
    fn into_request_data(self) -> RequestData {
        RequestData::new().file("file", self.0.clone())
    }
}

fn order() -> jsapi::Request {
    let amount = Amount::default().total(100).currency("CNY");
    let order = jsapi::post().appid("wx1").mchid(MCHID).description(TEXT).out_trade_no("P1");
    order.notify_url("https://example.com/notified").amount(amount).payer(Payer::default().openid("o1"))
}

fn people() -> encrypted::Request {
    let person = Person::default().name("SECRET 张三");
    encrypted::post(TEXT).query_name("SECRET query").note(TEXT).people([person]).device(Device::default().ip("::1"))
}

#[tokio::test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn our_client_calls_their_servers() {
    for mut peer in Peer::all() {
        let url = peer.serve();
        for client in clients(&url) {
            let get = async |number: &str| {
                client
                    .raw(Method::Get, &format!("/v3/pay/transactions/out-trade-no/{number}?mchid={MCHID}"), None)
                    .await
            };
            let placed = client.send(order()).await;
            let placed = placed.map(|order| json!([order.prepay_id, order.amount.map(|amount| amount.to_value())]));
            let opened = client.send(people()).await.map(|response| {
                json!([response.people[0].exposed_name(), response.ip(), response.extra.get("opened").cloned()])
            });
            let image = client.send(Image(Upload::new("front.png", FILE))).await.map(|image| image.to_value());
            let certificate =
                client.raw(Method::Get, "/v3/certificates", None).await.map(|response| certificate(&response));
            let rows = [
                ("an order", placed, json!([format!("wx of {TEXT}"), {"total": 100, "currency": "CNY"}])),
                ("a query", get("P1").await, json!({"out_trade_no": "P1", "mchid": MCHID})),
                (
                    "encrypted fields",
                    opened,
                    json!([ENCRYPTED, "::1", [TEXT, TEXT, "SECRET query", "SECRET 张三", {"ip": "::1"}]]),
                ),
                ("an upload", image, json!({"media_id": FILE})),
                ("a certificate", certificate, json!([PLATFORM_SERIAL])),
            ];
            for (what, response, expected) in rows {
                let response = response.unwrap_or_else(|error| panic!("{peer}: {what}: {error}"));
                assert_eq!(response, expected, "{peer}: {what}");
            }
            match get("NONE").await.expect_err("no such order") {
                Error::Api(refusal) => {
                    assert_eq!((refusal.code.as_deref(), refusal.verified), (Some("ORDER_NOT_EXIST"), true), "{peer}");
                }
                other => panic!("{peer}: {other}"),
            }
            match get("FORGED").await.expect_err("the response was changed") {
                Error::Verification(failure) => assert_eq!(failure.reason, VerificationFailure::Mismatch, "{peer}"),
                other => panic!("{peer}: {other}"),
            }
        }
        let stranger = builder(&url).private_key(PLATFORM_KEY).public_key(WECHATPAY_ID, WECHATPAY_PUB).build();
        let error = stranger.expect("sound").send(order()).await.expect_err("signed by another key");
        assert_eq!(error.code(), Some("SIGN_ERROR"), "{peer}: {error}");
    }
}

/// Decrypts the certificate in a response of `/v3/certificates`, trusts it, and returns the ids of
/// the trusted keys.
fn certificate(response: &Value) -> Value {
    let encrypted = |name: &str| response["data"][0]["encrypt_certificate"][name].as_str().unwrap_or_default();
    let ciphertext = BASE64_STANDARD.decode(encrypted("ciphertext")).expect("Base64");
    let key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    let plain = key
        .open(Scheme::Rsa, encrypted("nonce"), encrypted("associated_data"), &ciphertext)
        .expect("encrypted under this key");
    let trust = TrustStore::new();
    trust.add_certificate(&String::from_utf8(plain).expect("UTF-8")).expect("a certificate");
    json!(trust.ids())
}

fn receiver() -> Receiver {
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    trust.add_certificate(PLATFORM_CERT).expect("a certificate");
    Receiver::new(&trust, API_V3_KEY).expect("32 bytes")
}

#[test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
fn notifications_are_read_by_the_other_side() {
    let resource = json!({"out_trade_no": "P1", "attach": TEXT});
    for mut peer in Peer::all() {
        for serial in [WECHATPAY_ID, PLATFORM_SERIAL] {
            let made = peer.ask("notify", json!({"serial": serial, "resource": resource})).expect("a notification");
            let headers = made["headers"].as_object().expect("an object").iter().map(|(name, value)| {
                let value = HeaderValue::from_str(value.as_str().expect("text")).expect("a value");
                (name.parse::<HeaderName>().expect("a name"), value)
            });
            let (headers, body) = (HeaderMap::from_iter(headers), made["body"].as_str().expect("text"));
            let event = receiver().receive(&headers, body.as_bytes());
            let event = event.unwrap_or_else(|error| panic!("{peer}: {error}\n{made}"));
            assert_eq!((event.original_type(), &event.plaintext), (Some("transaction"), &resource), "{peer}");
            receiver().receive(&headers, format!("{body} ").as_bytes()).expect_err("changed");
        }

        let mut encrypted = wechatpay::encrypted("transaction", &resource.to_string());
        encrypted["original_type"] = "transaction".into();
        let body = json!({"id": "EV-1", "resource_type": "encrypt-resource", "resource": encrypted}).to_string();
        let headers: Value = signature(WECHATPAY_KEY, WECHATPAY_ID, now(), body.as_bytes()).into_iter().collect();
        let received = peer.ask("receive", json!({"headers": headers, "body": body}));
        assert_eq!(received.as_ref(), Ok(&resource), "{peer}: {headers} {body}");
        let changed = peer.ask("receive", json!({"headers": headers, "body": body + " "}));
        assert_eq!(changed, Ok(Value::Null), "{peer} accepts a changed body");
    }
}

#[tokio::test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn cashier_parameters_are_signed_alike() {
    let client = builder("http://localhost").public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
    let page = client.jsapi_parameters("wx1", "wx201410272009395522657a690389285100").await.expect("signed");
    let app = client.app_parameters("wx1", "wx201410272009395522657a690389285100").await.expect("signed");
    let rows = [
        ([&page.app_id, &page.time_stamp, &page.nonce_str, &page.package], &page.pay_sign),
        ([&app.appid, &app.timestamp, &app.noncestr, &app.prepayid], &app.sign),
    ];
    for mut peer in Peer::all() {
        for (lines, signature) in rows {
            let verified = peer.ask("verify", json!({"lines": lines, "signature": signature}));
            assert_eq!(verified, Ok(json!(true)), "{peer}: {lines:?}");
            // The signature padding is not random, so signing the same text with the same key
            // always yields the same signature.
            assert_eq!(peer.ask("sign", json!({"lines": lines})), Ok(json!(signature)), "{peer}: {lines:?}");
        }
    }
}
