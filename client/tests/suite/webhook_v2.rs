//! v2 notifications, and both generations at one URL.

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_client::__codegen::{EncodingTable, Extra, FieldEncoding, Notice};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::testing::{API_V2_KEY, API_V3_KEY, WeChatPay};
use wechatpay_client::v2::{SignType, decode, encode, sign};
use wechatpay_client::webhook::{Notification, Receiver, Version};
use wechatpay_client::{Error, TrustStore, object};

fn receive(body: &[u8]) -> Result<Notification, Error> {
    WeChatPay::new().receiver().receive(&HeaderMap::new(), body)
}

fn reason(body: &[u8]) -> VerificationFailure {
    match receive(body).expect_err("not verified") {
        Error::Verification(failure) => failure.reason,
        other => panic!("{other}"),
    }
}

fn payment() -> Value {
    json!({"return_code": "SUCCESS", "result_code": "SUCCESS", "out_trade_no": "TEA1", "total_fee": 7, "attach": "<&"})
}

#[test]
fn a_payment_is_verified_by_the_algorithm_that_it_names() {
    let mut hmac = payment();
    hmac["sign_type"] = json!("HMAC-SHA256");
    for fields in [payment(), hmac] {
        let body = WeChatPay::new().v2_notification(fields);
        let notification = receive(&body).expect("sound");
        assert_eq!((notification.version(), notification.is_signed()), (Version::V2, true));
        assert_eq!(notification.plaintext["attach"], "<&");
        assert_eq!((notification.event_type(), notification.original_type()), (None, None));
        let changed = String::from_utf8(body.to_vec()).expect("UTF-8").replace("TEA1", "TEA2");
        assert_eq!(reason(changed.as_bytes()), VerificationFailure::FieldsMismatch);
    }
}

#[test]
fn an_unnamed_algorithm_is_inferred_from_the_length_of_the_signature() {
    let Value::Object(mut fields) = payment() else { unreachable!() };
    fields.insert("sign".into(), sign(&fields, API_V2_KEY, SignType::HmacSha256).into());
    receive(encode(&fields).expect("XML").as_bytes()).expect("HMAC-SHA256");
    // The named algorithm counts, even if the other one would match.
    fields.insert("sign_type".into(), "MD5".into());
    fields.insert("sign".into(), sign(&fields, API_V2_KEY, SignType::HmacSha256).into());
    assert_eq!(reason(encode(&fields).expect("XML").as_bytes()), VerificationFailure::FieldsMismatch);
    fields.insert("sign_type".into(), "SHA1".into());
    assert_eq!(reason(encode(&fields).expect("XML").as_bytes()), VerificationFailure::UnsupportedType("SHA1".into()));
}

/// `refund-processed` with a few of its fields.
#[derive(Clone)]
struct Refunded {
    mch_id: Option<String>,
    out_trade_no: Option<String>,
    req_info: Option<Refund>,
    extra: Extra,
}

#[derive(Clone)]
struct Refund {
    refund_fee: Option<i64>,
    extra: Extra,
}

object!(Refunded, mch_id = "mch_id", out_trade_no = "out_trade_no", req_info = "req_info");
object!(Refund, refund_fee = "refund_fee");

impl Notice for Refunded {
    const ENCODINGS: EncodingTable = &[("/req_info", FieldEncoding::AesEcb), ("/req_info", FieldEncoding::Xml)];
}

#[test]
fn a_refund_is_proven_only_by_its_encrypted_part() {
    let body = WeChatPay::new().v2_refund_notification(json!({"refund_fee": 7, "later": "x"}));
    let notification = receive(&body).expect("sound");
    assert!(!notification.is_signed());
    let refund = notification.resource::<Refunded>().expect("the documented types");
    let inside = refund.req_info.expect("decrypted");
    assert_eq!((inside.refund_fee, inside.extra.get("later")), (Some(7), Some(&json!("x"))));
    assert!(refund.mch_id.is_some());

    // An encrypted part copied from another notification can't make unsigned fields pass for a
    // payment.
    let text = String::from_utf8(body.to_vec()).expect("UTF-8");
    let forged = text.replace("</xml>", "<out_trade_no>TEA1</out_trade_no><result_code>SUCCESS</result_code></xml>");
    let notification = receive(forged.as_bytes()).expect("the encrypted part is sound");
    assert_eq!(notification.resource::<Refunded>().expect("the documented types").out_trade_no, None);
    assert_eq!(notification.plaintext.get("result_code"), None);

    assert_eq!(reason(b"<xml><return_code>SUCCESS</return_code></xml>"), VerificationFailure::Unsigned);
    for encrypted in ["AAAA", "?", "3UhpQRRu7WarMCbAwKVbUA=="] {
        assert_eq!(
            reason(format!("<xml><req_info>{encrypted}</req_info></xml>").as_bytes()),
            VerificationFailure::OtherV2Key
        );
    }
}

/// Returns the fields of a notification, one part of which is encrypted.
fn deposit(event_type: &str, plaintext: &str) -> Value {
    let nonce = "fdasflkja484";
    json!({
        "algorithm": "HMAC-SHA256", "event_id": "EV-1", "event_type": event_type, "event_create_time": "20270115160000",
        "event_algorithm": "AEAD_AES_256_GCM", "event_nonce": nonce, "event_associated_data": "deposit",
        "event_ciphertext": crate::webhook::gcm_encrypted_under(API_V3_KEY, nonce, "deposit", plaintext),
    })
}

#[test]
fn a_part_under_the_api_v3_key_is_decrypted() {
    let body = WeChatPay::new().v2_notification(deposit("TRANSACTION.SUCCESS", "<root><state>PAID</state></root>"));
    let notification = receive(&body).expect("sound");
    assert_eq!(
        (notification.event_type(), notification.envelope.id.as_deref()),
        (Some("TRANSACTION.SUCCESS"), Some("EV-1"))
    );
    assert_eq!(notification.plaintext["event_ciphertext"]["state"], "PAID");
    assert!(!format!("{notification:?}").contains("PAID"));

    let v2_only = Receiver::v2(API_V2_KEY).receive(&HeaderMap::new(), &body).expect_err("no APIv3 key");
    assert!(matches!(&v2_only, Error::Decode(failure) if failure.error.pointer == "/event_ciphertext"), "{v2_only}");
    let body = WeChatPay::new().v2_notification(deposit("TRANSACTION.SUCCESS", "no XML"));
    assert!(matches!(receive(&body).expect_err("not XML"), Error::Decode(_)));
}

#[test]
fn both_generations_are_received_at_one_url() {
    let wechatpay = WeChatPay::new();
    let (headers, v3) = wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &payment());
    let receiver = wechatpay.receiver();
    assert_eq!(receiver.receive(&headers, &v3).expect("sound").version(), Version::V3);
    let v2 = wechatpay.v2_notification(payment());
    assert_eq!(receiver.receive(&headers, &v2).expect("sound").version(), Version::V2);

    let trust = TrustStore::new();
    let v3_only = Receiver::new(&trust, API_V3_KEY).expect("32 bytes");
    let error = v3_only.receive(&headers, &v2).expect_err("no v2 key");
    assert!(
        matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::UnexpectedV2),
        "{error}"
    );
    let error = Receiver::v2(API_V2_KEY).receive(&headers, &v3).expect_err("no v3 key");
    assert!(
        matches!(&error, Error::Verification(failure) if matches!(failure.reason, VerificationFailure::UnknownSerial(_)))
    );
}

#[test]
fn replies_to_v2_are_xml() {
    let notification = receive(&WeChatPay::new().v2_notification(payment())).expect("sound");
    let rows = [(notification.success(), 200, "SUCCESS", "OK"), (notification.failure("a<b"), 500, "FAIL", "a<b")];
    for (reply, status, code, message) in rows {
        assert_eq!((reply.status, reply.headers["content-type"].as_bytes()), (status, &b"text/xml; charset=utf-8"[..]));
        let fields = decode(std::str::from_utf8(&reply.body).expect("UTF-8")).expect("XML");
        assert_eq!(Value::Object(fields), json!({"return_code": code, "return_msg": message}));
    }
}

proptest! {
    #[test]
    fn no_body_crashes_a_receiver(start in "(<xml>|<|\\{|)", body in proptest::collection::vec(any::<u8>(), 0..200)) {
        // Only someone who has the keys can write a body that is accepted.
        prop_assert!(receive(&[start.as_bytes(), &body].concat()).is_err());
    }
}

#[test]
fn hostile_documents_are_refused_in_little_time_and_memory() {
    let bomb = r#"<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><xml><sign>&b;</sign></xml>"#;
    let file = r#"<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><sign>&a;</sign></xml>"#;
    let deep = "<a>".repeat(1_000_000);
    let latin = b"<xml><sign>\xE4</sign></xml>";
    let rows: [(&[u8], &str); 9] = [
        (bomb.as_bytes(), "a document type declaration"),
        (file.as_bytes(), "a document type declaration"),
        (b"<xml><sign>&b;</sign></xml>", "an unknown entity"),
        (b"<xml><sign>&#0;</sign></xml>", "an invalid reference"),
        (deep.as_bytes(), "nested too deeply"),
        (latin, "not UTF-8"),
        (b"<html><body><br></body></html>", "malformed XML"),
        (b"<", "malformed XML"),
        (b"<xml><sign>1</sign>", "cut off"),
    ];
    for (body, found) in rows {
        let reason = reason(body);
        assert!(matches!(&reason, VerificationFailure::NoDocument(error) if error.found == found), "{reason}");
    }
    // These are neither XML nor signed.
    for body in ["", "{}", "plain"] {
        assert!(matches!(reason(body.as_bytes()), VerificationFailure::MissingHeader(_)));
    }
    let nested = "<xml><sign><a>1</a></sign><x>1</x></xml>";
    assert_eq!(reason(nested.as_bytes()), VerificationFailure::FieldsMismatch);
}
