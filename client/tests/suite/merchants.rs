//! Several merchants in one process.

use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use rcgen::{CertificateParams, KeyPair, SerialNumber, date_time_ymd};
use serde_json::json;
use wechatpay_client::__codegen::{
    Body, Descriptor, Extra, Method, Operation, RequestData, ResponseFormat as Format, Signature,
};
use wechatpay_client::crypto::{Padding, PrivateKey};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::testing::{API_V2_KEY, WeChatPay};
use wechatpay_client::v2::{SignType, decode};
use wechatpay_client::{Check, Client, Error, Refresh, Retry, TrustStore};

/// `POST /v2`, whose request has a field `sign_type` and lacks a required field.
struct V2;

impl Operation for V2 {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("post_v2", Method::Post, "/v2")
        .body(Body::Xml)
        .response_format(Format::Xml)
        .signature(Signature::Any)
        .required(&["/body/absent"]);
    fn into_request_data(self) -> RequestData {
        RequestData::new()
    }
}

fn two(server: &Server) -> [Client; 2] {
    let first = Client::builder()
        .mchid("1900009191")
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .api_v3_key(API_V3_KEY)
        .public_key(WECHATPAY_ID, WECHATPAY_PUB)
        .trust(&TrustStore::new())
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
        .build()
        .expect("sound");
    let second = first
        .for_merchant("1900009192")
        .private_key(MERCHANT_KEY)
        .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        .platform_certificate(PLATFORM_CERT)
        .build()
        .expect("sound");
    [first, second]
}

#[tokio::test]
async fn each_signs_encrypts_and_verifies_as_itself() {
    let server = Server::by(|request| {
        let asked = &request.headers["wechatpay-serial"];
        let key = if asked == PLATFORM_SERIAL { PLATFORM_KEY } else { WECHATPAY_KEY };
        Act::Canned(Canned::unsigned(200, "{}").sign(key, asked, NOW))
    });
    let rows = [
        ("1900009191", MERCHANT_SERIAL, WECHATPAY_ID, WECHATPAY_KEY),
        ("1900009192", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", PLATFORM_SERIAL, PLATFORM_KEY),
    ];
    for (client, (mchid, serial, trusted, key)) in two(&server).iter().zip(rows) {
        client.send(crate::operations::encrypted::post("1").query_name("13800000000")).await.expect("verified");
        let request = server.received().pop().expect("sent");
        let authorization = &request.headers["authorization"];
        assert!(authorization.contains(&format!("mchid=\"{mchid}\"")), "{authorization}");
        assert!(authorization.contains(&format!("serial_no=\"{serial}\"")), "{authorization}");
        // WeChat Pay has a different key for each merchant, so it could not decrypt a field that is
        // encrypted under the other merchant's key.
        assert_eq!(request.headers["wechatpay-serial"], trusted);
        assert_eq!(decrypted(&request, key), b"13800000000");
    }
}

#[tokio::test]
async fn no_client_accepts_the_responses_of_another_merchant() {
    let server = Server::responding(Canned::unsigned(200, "{}").sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW));
    let [first, second] = two(&server);
    second.raw(Method::Get, "/v3/x", None).await.expect("its own key");
    let error = first.raw(Method::Get, "/v3/x", None).await.expect_err("signed with the other's key");
    let Error::Verification(failure) = error else { panic!("{error}") };
    assert_eq!(failure.reason, VerificationFailure::UnknownSerial(PLATFORM_SERIAL.to_owned()));
}

#[tokio::test]
async fn another_merchant_needs_a_key_of_its_own() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let [first, _] = two(&server);
    let third = |first: &Client| first.for_merchant("3").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    let error = third(&first).build().expect_err("the trusted keys belong to the others");
    assert!(error.to_string().contains("no key of WeChat Pay is trusted"), "{error}");
    // Two merchants may have the same key, and a key without an owner is for all merchants.
    third(&first).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
    first.raw(Method::Get, "/v3/x", None).await.expect("the first one still trusts its key");
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("sound");
    let all = third(&first).trust(&trust).build().expect("sound");
    all.raw(Method::Get, "/v3/x", None).await.expect("verified");
}

#[tokio::test]
async fn every_option_is_shared() {
    let wechatpay = WeChatPay::new();
    let first = wechatpay.builder().base_url("https://proxy.example/base").failover(["https://other.example"]);
    let first = first.v2_sign_type(SignType::HmacSha256).check_required(Check::Off).retry(Retry::never());
    let first = first.clock(|| LATER).nonce(|| NONCE.to_owned()).build().expect("sound");
    let second = first.for_merchant("1900009192").private_key(MERCHANT_KEY).certificate_serial("5157F0");
    let second = second.api_v2_key(API_V2_KEY).build().expect("the keys in the shared store are for all");
    for client in [first, second] {
        let sent = wechatpay.requests().len();
        wechatpay.respond(200, json!({"return_code": "SUCCESS"}));
        wechatpay.respond(503, json!({}));
        // A required field is absent, but the check is off.
        client.send(V2).await.expect("accepted");
        let error = client.raw(Method::Get, "/v3/x", None).await.expect_err("unavailable");
        // The response is signed at the real time, so it is stale by this client's fixed clock.
        assert!(matches!(error, Error::Verification(_)), "{error}");
        client.raw(Method::Get, "/v3/x", None).await.expect_err("no response is left");
        let requests = &wechatpay.requests()[sent..];
        let urls: Vec<_> = requests.iter().map(|request| request.uri().to_string()).collect();
        let [base, other] = ["https://proxy.example/base", "https://other.example"];
        // By default, the client would retry after the 503. If a host can't be reached, the client
        // tries the next host.
        assert_eq!(
            urls,
            [&*format!("{base}/v2"), &format!("{base}/v3/x"), &format!("{base}/v3/x"), &format!("{other}/v3/x")]
        );
        let v2 = decode(std::str::from_utf8(requests[0].body()).expect("UTF-8")).expect("XML");
        assert_eq!((&v2["sign_type"], &v2["nonce_str"]), (&json!("HMAC-SHA256"), &json!(NONCE)));
        let authorization = requests[1].headers()["authorization"].to_str().expect("text");
        assert!(authorization.contains(&format!("nonce_str=\"{NONCE}\",timestamp=\"{LATER}\"")), "{authorization}");
    }
}

#[tokio::test]
async fn a_merchant_cannot_replace_the_key_of_another() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let [first, _] = two(&server);
    let second = || first.for_merchant("3").private_key(MERCHANT_KEY).certificate_serial("5157F0");
    let platform_pub = public_pem(PLATFORM_KEY);
    let error = second().public_key(WECHATPAY_ID, &*platform_pub).build().expect_err("another key under a known id");
    assert!(error.to_string().contains("is already the id of another trusted key"), "{error}");
    // One builder can't use one id for two keys either. A builder that fails adds nothing to the
    // trust store.
    let fresh = TrustStore::new();
    let both = second().trust(&fresh).public_key(WECHATPAY_ID, &*platform_pub).public_key(WECHATPAY_ID, WECHATPAY_PUB);
    both.build().expect_err("two keys under one id");
    assert!(fresh.ids().is_empty());

    // The first merchant's responses verify, and its fields are encrypted under the key whose id is
    // sent.
    first.send(crate::operations::encrypted::post("1").query_name("13800000000")).await.expect("verified");
    let request = server.received().pop().expect("sent");
    assert_eq!(request.headers["wechatpay-serial"], WECHATPAY_ID);
    assert_eq!(decrypted(&request, WECHATPAY_KEY), b"13800000000");

    // A key can only be replaced explicitly, and the trust store itself follows the same rule.
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("sound");
    trust.add_public_key(WECHATPAY_ID, &platform_pub).expect_err("another key");
    trust.remove(WECHATPAY_ID);
    trust.add_public_key(WECHATPAY_ID, &platform_pub).expect("nothing is replaced");
}

#[tokio::test]
async fn a_key_that_is_trusted_again_gets_an_owner_and_nothing_else() {
    const NEWER: &str = "PUB_KEY_ID_0119000091912026112100000002";
    let server = Server::responding(Canned::signed(200, "{}"));
    let trust = TrustStore::new();
    let one = |mchid| {
        let client = Client::builder().mchid(mchid).private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
        client.trust(&trust).transport(transport()).base_url(&server.url).clock(|| NOW)
    };
    let first = one("1").public_key(WECHATPAY_ID, WECHATPAY_PUB).public_key(NEWER, public_pem(PLATFORM_KEY));
    let first = first.build().expect("sound");
    let second = one("2").public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("the same key");
    assert_eq!(trust.ids(), [WECHATPAY_ID, NEWER]);
    for (client, newest) in [(&first, NEWER), (&second, WECHATPAY_ID)] {
        client.raw(Method::Get, "/v3/x", None).await.expect("verified");
        assert_eq!(server.received().pop().expect("sent").headers["wechatpay-serial"], newest);
    }
    // A copy of a certificate with different dates doesn't change its period of validity either.
    trust.add_certificate(PLATFORM_CERT).expect("sound");
    let mut params = CertificateParams::default();
    params.serial_number = Some(SerialNumber::from(hex(PLATFORM_SERIAL)));
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    let key = KeyPair::from_pem(PLATFORM_KEY).expect("an RSA key");
    trust.add_certificate(&params.self_signed(&key).expect("a certificate").pem()).expect("the same key");
    let server = Server::responding(Canned::unsigned(200, "{}").sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW));
    let client = one("1").base_url(&server.url).build().expect("sound");
    client.raw(Method::Get, "/v3/x", None).await.expect("still valid");
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
}

/// Decrypts the only field of a request's query.
fn decrypted(request: &Received, private_key: &str) -> Vec<u8> {
    let (_, query) = request.target.split_once('?').expect("a query");
    let (_, encrypted) = form_urlencoded::parse(query.as_bytes()).next().expect("a field");
    let key = PrivateKey::from_pem(private_key).expect("a test key");
    let ciphertext = BASE64_STANDARD.decode(encrypted.as_bytes()).expect("Base64");
    key.decrypt(Padding::Oaep, &ciphertext).expect("encrypted under this key")
}

/// Returns the public half of a private key as PEM.
pub(crate) fn public_pem(private_key: &str) -> String {
    let key = PrivateKey::from_pem(private_key).expect("a test key");
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(key.public_der()))
}

#[test]
fn a_failed_build_leaves_the_shared_trust_store_unchanged() {
    let trust = TrustStore::new();
    let builder =
        Client::builder().mchid("1").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL).trust(&trust);
    builder.public_key(WECHATPAY_ID, WECHATPAY_PUB).platform_certificate(MERCHANT_CERT).build().expect_err("a mix-up");
    let builder =
        Client::builder().mchid("1").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL).trust(&trust);
    let without_key = builder.public_key(WECHATPAY_ID, WECHATPAY_PUB).refresh_certificates(Refresh::default());
    without_key.build().expect_err("certificates are encrypted with the APIv3 key");
    assert!(trust.ids().is_empty());
}
