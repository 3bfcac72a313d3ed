//! Receives arbitrary headers and bodies as notifications:
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run notification`. The first byte chooses one of three kinds of
//! notifications. One kind is signed by WeChat Pay, so that the fuzzer also reaches the code that runs
//! after the signature is verified.

#![no_main]

use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use wechatpay_client::testing::WeChatPay;
use wechatpay_client::types::Value;
use wechatpay_client::webhook::Receiver;

static WECHATPAY: LazyLock<WeChatPay> = LazyLock::new(WeChatPay::new);
static RECEIVER: LazyLock<Receiver> = LazyLock::new(|| WECHATPAY.receiver());

const NAMES: [&str; 5] =
    ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-serial", "wechatpay-signature", "wechatpay-signature-type"];

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, rest)) = bytes.split_first() else { return };
    match kind % 3 {
        // Arbitrary headers and an arbitrary body.
        0 => {
            let mut parts = rest.split(|byte| *byte == b'\n');
            let mut headers = HeaderMap::new();
            for name in NAMES {
                if let Some(value) = parts.next().and_then(|value| HeaderValue::from_bytes(value).ok()) {
                    headers.insert(HeaderName::from_static(name), value);
                }
            }
            let body = parts.collect::<Vec<_>>().join(&b'\n');
            assert!(RECEIVER.receive(&headers, &body).is_err(), "nobody signed this");
        }
        // A signed v3 notification with an arbitrary resource.
        1 => {
            let resource = serde_json::from_slice(rest).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(rest)));
            let (headers, body) = WECHATPAY.notification("A.B", "a", &resource);
            let notification = RECEIVER.receive(&headers, &body).expect("the notification is signed");
            let _ = notification.has_total(1, "CNY");
        }
        // A v2 notification that nobody signed.
        _ => {
            let body = [b"<xml>", rest, b"</xml>"].concat();
            assert!(RECEIVER.receive(&HeaderMap::new(), &body).is_err(), "nobody signed this");
        }
    }
});
