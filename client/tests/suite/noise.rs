//! A bounded amount of arbitrary input, like that of the fuzz targets in `fuzz/`.

use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_client::__codegen::{Extra, FromValue, Numbered, ToValue};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::testing::WeChatPay;
use wechatpay_client::{MerchantCertificate, TrustStore, document, v2};

struct Inner {
    state: Option<String>,
    extra: Extra,
}
document!(Inner, state = "state");

struct Response {
    id: Option<String>,
    amount: Option<i64>,
    sure: Option<bool>,
    inner: Option<Inner>,
    list: Vec<Inner>,
    words: Vec<String>,
    fees: Numbered<i64, 1>,
    extra: Extra,
}
document!(
    Response,
    id = "id",
    amount = "amount",
    sure = "sure",
    inner = "inner",
    list = "list",
    words = "words",
    fees = "fee_$n"
);

/// Generates arbitrary JSON. Its names and values occur in the documents above, or are similar to
/// them.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| json!(f64::from(number) / 4.0)),
        prop_oneof![Just(""), Just("1"), Just("1.50"), Just("true"), Just("x")].prop_map(Value::from),
    ];
    let name = prop_oneof![
        Just("id"),
        Just("amount"),
        Just("sure"),
        Just("inner"),
        Just("list"),
        Just("words"),
        Just("state"),
        Just("fee_0"),
        Just("fee_x")
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((name.clone().prop_map(str::to_owned), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Storing and loading what was read changes nothing and loses nothing.
    #[test]
    fn responses(value in any_json()) {
        let Ok(read) = Response::from_value(value) else { return Ok(()) };
        let stored = read.to_value();
        let again = Response::from_value(stored.clone()).expect("an object");
        prop_assert_eq!(again.to_value(), stored);
        prop_assert_eq!(again.unread(), read.unread());
    }

    #[test]
    fn documents_of_v2(text in "(<(xml|a|b)>|</(xml|a|b)>|<!\\[CDATA\\[|\\]\\]>|&amp;|&#1;|x| ){0,20}") {
        if let Ok(fields) = v2::decode(&text) && let Ok(written) = v2::encode(&fields) {
            prop_assert_eq!(v2::decode(&written).ok(), Some(fields));
        }
    }

    #[test]
    fn keys(text in "(-----BEGIN (RSA )?(PRIVATE|PUBLIC) KEY-----|-----BEGIN CERTIFICATE-----|-----END PUBLIC KEY-----|MII[A-Za-z0-9+/=]{0,40}|\\\\n|\n|\"| ){0,8}", bytes in vec(any::<u8>(), 0..200)) {
        let _ = PrivateKey::from_pem(&text);
        let trust = TrustStore::new();
        let _ = trust.add_certificate(&text);
        let _ = trust.add_public_key("PUB_KEY_ID_0000000000000000000000000000000000", &text);
        let _ = MerchantCertificate::from_pem(&text, &text);
        prop_assert!(MerchantCertificate::from_p12(&bytes, "1900000001").is_err());
    }

    #[test]
    fn notifications(values in vec("[ -~]{0,40}", 5), body in vec(any::<u8>(), 0..100), resource in any_json()) {
        const NAMES: [&str; 5] =
            ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-serial", "wechatpay-signature", "wechatpay-signature-type"];
        let headers = NAMES.into_iter().zip(values).map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(&value).expect("printable"))
        });
        let (wechatpay, headers) = (WeChatPay::new(), HeaderMap::from_iter(headers));
        let receiver = wechatpay.receiver();
        prop_assert!(receiver.receive(&headers, &body).is_err(), "an unsigned body is accepted");
        prop_assert!(receiver.receive(&headers, &[b"<xml>", &body[..], b"</xml>"].concat()).is_err());
        let (headers, body) = wechatpay.notification("A.B", "a", &resource);
        let notification = receiver.receive(&headers, &body).expect("signed");
        prop_assert_eq!(&notification.plaintext, &serde_json::from_str::<Value>(&resource.to_string()).expect("JSON"));
    }
}
