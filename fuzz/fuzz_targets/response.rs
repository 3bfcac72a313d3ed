//! Reads arbitrary bytes as a response: `RUSTC_BOOTSTRAP=1 cargo fuzz run response`. If they can be
//! read, the response can be written, and reading it again gives the same response.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_client::__codegen::{Extra, FromValue, Numbered, ToValue, Value};
use wechatpay_client::{Decode, document};

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

fuzz_target!(|bytes: &[u8]| {
    let _ = Decode::default();
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    let Ok(read) = Response::from_value(value) else { return };
    let again = Response::from_value(read.to_value()).expect("what was written is an object");
    assert_eq!(again.to_value(), read.to_value());
    assert_eq!(again.unread(), read.unread());
});
