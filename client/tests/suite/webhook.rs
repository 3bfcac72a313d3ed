//! Notifications, from raw bytes.

use crate::server::*;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay_client::__codegen::{EncodingTable, Extra, FieldEncoding, Notice};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::object;
use wechatpay_client::webhook::{Receiver, Reply, Version};
use wechatpay_client::{Error, TrustStore};

/// Encrypts as WeChat Pay does.
pub(crate) fn gcm_encrypted(nonce: &str, associated_data: &str, plaintext: &str) -> String {
    gcm_encrypted_under(API_V3_KEY, nonce, associated_data, plaintext)
}

pub(crate) fn gcm_encrypted_under(key: &str, nonce: &str, associated_data: &str, plaintext: &str) -> String {
    let key = UnboundKey::new(&AES_256_GCM, key.as_bytes()).expect("32 bytes");
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).expect("12 bytes");
    let mut buffer = plaintext.as_bytes().to_vec();
    LessSafeKey::new(key)
        .seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut buffer)
        .expect("encrypted");
    BASE64_STANDARD.encode(buffer)
}

fn notification(plaintext: &str) -> Value {
    json!({
        "id": "EV-1", "create_time": "2027-01-15T16:00:00+08:00", "event_type": "TRANSACTION.SUCCESS",
        "resource_type": "encrypt-resource", "summary": "支付成功", "later": 1,
        "resource": {
            "algorithm": "AEAD_AES_256_GCM", "original_type": "transaction", "associated_data": "transaction",
            "nonce": "fdasflkja484", "ciphertext": gcm_encrypted("fdasflkja484", "transaction", plaintext),
        }
    })
}

fn receiver() -> Receiver {
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    trust.add_certificate(PLATFORM_CERT).expect("a certificate");
    Receiver::new(&trust, API_V3_KEY).expect("32 bytes").clock(|| NOW)
}

fn signed(body: &[u8], key: &str, serial: &str) -> HeaderMap {
    let headers = signature(key, serial, NOW, body);
    let headers = headers.map(|(name, value)| {
        (HeaderName::try_from(name).expect("a name"), HeaderValue::try_from(value).expect("a value"))
    });
    HeaderMap::from_iter(headers)
}

fn reason(headers: &HeaderMap, body: &[u8]) -> VerificationFailure {
    match receiver().receive(headers, body).expect_err("not verified") {
        Error::Verification(failure) => failure.reason,
        other => panic!("{other}"),
    }
}

#[test]
fn a_notification_is_verified_and_decrypted_under_either_kind_of_key() {
    let body = notification(r#"{"transaction_id":"SECRET"}"#).to_string();
    for (key, serial) in [(WECHATPAY_KEY, WECHATPAY_ID), (PLATFORM_KEY, PLATFORM_SERIAL)] {
        let headers = signed(body.as_bytes(), key, serial);
        let event = receiver().receive(&headers, body.as_bytes()).expect("sound");
        assert_eq!(event.envelope.event_type.as_deref(), Some("TRANSACTION.SUCCESS"));
        let resource = event.envelope.resource.as_ref().expect("a resource");
        assert_eq!(resource.original_type.as_deref(), Some("transaction"));
        assert_eq!(event.envelope.extra.get("later"), Some(&json!(1)));
        assert_eq!(event.plaintext, json!({"transaction_id": "SECRET"}));
        assert!(!format!("{event:?}").contains("SECRET"));
    }
}

#[derive(Clone)]
struct Order {
    prepay_id: Option<String>,
    detail: Option<Value>,
    openid: Option<String>,
    total: Option<i64>,
    extra: Extra,
}

object!(Order, prepay_id = "prepay_id", detail = "detail", openid = "openid", total = "total");

impl Notice for Order {
    const ENCODINGS: EncodingTable = &[
        ("/detail", FieldEncoding::Json),
        ("/openid", FieldEncoding::RsaOaep),
        ("/openid", FieldEncoding::Json),
        ("/openid/deep", FieldEncoding::Json),
        ("/openid_list", FieldEncoding::Json),
    ];
}

#[test]
fn a_resource_is_read_as_the_type_of_its_event() {
    let receive = |body: &str| {
        let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
        receiver().receive(&headers, body.as_bytes()).expect("sound")
    };
    let resource =
        r#"{"prepay_id":"wx","detail":"{\"cost\":1}","openid":"ENCRYPTED","openid_list":"[1]","amount":{"total":"7"}}"#;
    let event = receive(&notification(resource).to_string());
    assert_eq!((event.event_type(), event.original_type()), (Some("TRANSACTION.SUCCESS"), Some("transaction")));
    let order: Order = event.resource().expect("an order");
    assert_eq!((order.prepay_id.as_deref(), order.total), (Some("wx"), None));
    assert_eq!(order.detail, Some(json!({"cost": 1})));
    // This field is encrypted once more, under the merchant's key, which this receiver doesn't have.
    assert_eq!(order.openid.as_deref(), Some("ENCRYPTED"));
    // A field whose name merely begins the same is still read.
    assert_eq!(order.extra.get("openid_list"), Some(&json!([1])));
    let event = receive(&notification(r#"{"total":"x"}"#).to_string());
    let error = event.resource::<Order>().expect_err("a total is a number");
    assert!(matches!(&error, Error::Decode(failure) if failure.error.pointer == "/total"), "{error}");
    let Error::Decode(failure) = &error else { panic!("{error}") };
    let order: &Order = failure.value().expect("the rest is read");
    assert_eq!((order.total, order.extra.get("total")), (None, Some(&json!("x"))));
    assert!(error.to_string().starts_with("the notification was verified, but"), "{error}");
    assert!(error.raw_body().is_some_and(|body| body.starts_with(b"{")));

    let mut bare = notification("{}");
    bare.as_object_mut().expect("an object").shift_remove("event_type");
    bare["resource"].as_object_mut().expect("an object").shift_remove("original_type");
    let event = receive(&bare.to_string());
    assert_eq!((event.event_type(), event.original_type()), (None, None));
}

#[test]
fn a_resource_that_is_not_json_is_returned_as_text() {
    let body = notification("plain").to_string();
    let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
    assert_eq!(receiver().receive(&headers, body.as_bytes()).expect("sound").plaintext, json!("plain"));
}

#[test]
fn probes_unknown_signers_and_forgeries_are_distinguished() {
    let body = notification("{}").to_string();
    let body = body.as_bytes();
    let sound = || signed(body, WECHATPAY_KEY, WECHATPAY_ID);
    let mut probe = sound();
    probe.insert("Wechatpay-Signature", HeaderValue::from_static("WECHATPAY/SIGNTEST/abc"));
    assert_eq!(reason(&probe, body), VerificationFailure::Probe);
    assert_eq!(
        reason(&signed(body, WECHATPAY_KEY, "PUB_KEY_ID_9"), body),
        VerificationFailure::UnknownSerial("PUB_KEY_ID_9".into())
    );
    assert_eq!(reason(&signed(body, MERCHANT_KEY, WECHATPAY_ID), body), VerificationFailure::Mismatch);
    let rewritten = serde_json::to_vec_pretty(&notification("{}")).expect("JSON");
    assert!(matches!(reason(&sound(), &rewritten), VerificationFailure::ChangedBody(_)));
    let mut late = sound();
    late.insert("Wechatpay-Timestamp", HeaderValue::from(NOW - 301));
    assert_eq!(reason(&late, body), VerificationFailure::Stale(301));
    let mut bare = sound();
    bare.remove("Wechatpay-Nonce");
    assert_eq!(reason(&bare, body), VerificationFailure::MissingHeader("Wechatpay-Nonce"));
}

#[test]
fn a_verified_body_that_cannot_be_decrypted_is_reported_with_its_position() {
    let changed = |pointer: &str, value: Value| {
        let mut body = notification("{}");
        *body.pointer_mut(pointer).expect("the field exists") = value;
        body.to_string()
    };
    let rows = [
        ("[]".to_owned(), ""),
        ("?".to_owned(), ""),
        (changed("/resource", Value::Null), "/resource"),
        (changed("/resource/nonce", json!("other1234567")), "/resource/ciphertext"),
        (changed("/resource/nonce", json!("")), "/resource/ciphertext"),
        (changed("/resource/associated_data", Value::Null), "/resource/ciphertext"),
        (changed("/resource/ciphertext", json!("?")), "/resource/ciphertext"),
        (changed("/resource/algorithm", json!("AEAD_SM4_GCM")), "/resource/algorithm"),
    ];
    for (body, pointer) in rows {
        let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
        let error = receiver().receive(&headers, body.as_bytes()).expect_err("it can't be decrypted");
        assert!(error.to_string().starts_with("the notification was verified, but"), "{error}");
        assert!(matches!(&error, Error::Decode(failure) if failure.error.pointer == pointer), "{error}");
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
    }
}

#[test]
fn an_api_v3_key_of_another_length_is_refused() {
    let error = Receiver::new(&TrustStore::new(), &API_V3_KEY[1..]).expect_err("31 bytes");
    assert!(error.to_string().contains("but this one has 31"), "{error}");
}

/// A text that OpenSSL encrypted under the merchant's public key. `keys/README.md` has the command.
const ENCRYPTED: &str = include_str!("../keys/test_only_sealed_openid.txt");

#[test]
fn a_field_under_the_merchants_key_is_decrypted_if_the_receiver_has_it() {
    let receive = |resource: Value| {
        let body = notification(&resource.to_string()).to_string();
        let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
        let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
        receiver().private_key(key).receive(&headers, body.as_bytes()).expect("sound")
    };
    let event = receive(json!({"openid": ENCRYPTED.trim()}));
    // The encrypted text is JSON.
    assert_eq!(event.resource::<Opened>().expect("opens").openid, Some(json!({"deep": [1]})));
    assert!(!format!("{event:?}").contains("openid"));
    for (openid, found) in [("?", "malformed Base64"), ("AAAA", "not encrypted under the merchant's key")] {
        let error = receive(json!({"openid": openid})).resource::<Opened>().expect_err("it can't be decrypted");
        assert!(matches!(&error, Error::Decode(failure) if failure.error.found == found), "{error}");
    }
}

#[derive(Clone)]
struct Opened {
    openid: Option<Value>,
    extra: Extra,
}

object!(Opened, openid = "openid");

impl Notice for Opened {
    const ENCODINGS: EncodingTable = Order::ENCODINGS;
}

#[test]
fn replies_are_ready_made() {
    let body = notification("{}").to_string();
    let event =
        receiver().receive(&signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID), body.as_bytes()).expect("sound");
    let (done, failed) = (event.success(), event.failure("no \"space\" left"));
    assert_eq!((done.status, done.body.len(), done.headers.len()), (204, 0, 0));
    let document: Value = serde_json::from_slice(&failed.body).expect("JSON");
    assert_eq!((failed.status, document), (500, json!({"code": "FAIL", "message": "no \"space\" left"})));
    // Reporting success by mistake would stop WeChat Pay from redelivering.
    assert_eq!(Reply::failure(Version::V3, 200, "").status, 500);
    assert_eq!(Reply::failure(Version::V3, 404, "").status, 404);

    let mut probe = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
    probe.insert("Wechatpay-Signature", HeaderValue::from_static("WECHATPAY/SIGNTEST/abc"));
    let error = receiver().receive(&probe, body.as_bytes()).expect_err("a probe");
    let response: http::Response<bytes::Bytes> = Reply::from(&error).into();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (401, &"application/json".parse().expect("a value"))
    );
    let body = notification("{}").to_string().replace("AEAD_AES_256_GCM", "AEAD_SM4_GCM");
    let error = receiver().receive(&signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID), body.as_bytes());
    assert_eq!(Reply::from(&error.expect_err("unknown")).status, 500);
}

#[tokio::test]
async fn a_signed_reply_is_signed_over_time_nonce_and_body() {
    let data = json!({"code": "SUCCESS", "acq_tid": "1", "fix_recv_amount": 1});
    let client = builder().build().expect("sound");
    let reply = client.signed_reply(&data).await.expect("signed");
    assert_eq!((reply.status, reply.body.to_vec()), (200, data.to_string().into_bytes()));
    let message = format!("{NOW}\n{NONCE}\n{data}\n");
    let signature = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key").sign(message.as_bytes()).expect("signs");
    let expected = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1900009191\",nonce_str=\"{NONCE}\",timestamp=\"{NOW}\",serial_no=\"{MERCHANT_SERIAL}\",signature=\"{}\"",
        BASE64_STANDARD.encode(signature)
    );
    assert_eq!(reply.headers["authorization"], expected);
    assert_eq!(Reply::data(&data).headers.len(), 1);
}

/// Each row has a body as altered by a framework or a person, and the text that the error message must contain.
#[test]
fn a_signature_that_does_not_match_says_what_the_body_looks_like() {
    let body = notification(r#"{"total":7}"#).to_string();
    let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&body).expect("JSON")).expect("JSON");
    let mut with_length = headers.clone();
    with_length.insert("Content-Length", body.len().into());
    let rows = [
        (&headers, String::new(), "the body is empty"),
        (&headers, pretty, "with blanks or line ends"),
        (&headers, Value::from(body.as_str()).to_string(), "a JSON text in quotes"),
        (&headers, BASE64_STANDARD.encode(&body), "it is Base64"),
        (&with_length, body.replace("\"id\"", "\"ID \""), "differs from the header `Content-Length`"),
        (&headers, body.replace("\"id\"", "\"ID\""), "the wrong key is trusted under this id"),
    ];
    for (headers, changed, says) in rows {
        let error = receiver().receive(headers, changed.as_bytes()).expect_err("another body");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error} {error:?}").contains("ciphertext"), "{error:?}");
    }
    receiver().receive(&with_length, body.as_bytes()).expect("the bytes as received");
}

#[test]
fn a_notification_is_compared_with_its_order() {
    let rows = [
        (r#"{"amount":{"total":35200,"currency":"CNY"}}"#, true),
        (r#"{"amount":{"total":"35200","currency":"CNY"}}"#, true),
        (r#"{"amount":{"total":35201,"currency":"CNY"}}"#, false),
        (r#"{"amount":{"total":35200,"currency":"HKD"}}"#, false),
        (r#"{"amount":{"total":35200}}"#, false),
        (r#"{"amount":{"currency":"CNY"}}"#, false),
        (r#"{"total_fee":35200,"fee_type":"CNY"}"#, false),
        ("[]", false),
    ];
    for (resource, is_equal) in rows {
        let body = notification(resource).to_string();
        let headers = signed(body.as_bytes(), WECHATPAY_KEY, WECHATPAY_ID);
        let event = receiver().receive(&headers, body.as_bytes()).expect("sound");
        assert_eq!(event.has_total(35200, "CNY"), is_equal, "{resource}");
    }
}
