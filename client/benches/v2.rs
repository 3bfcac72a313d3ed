//! Measures what v2 costs apart from the network: signing and verifying, XML in both directions,
//! and a whole call over an in-memory transport.
//!
//! `cargo bench -p wechatpay-client --bench v2`

use divan::{Bencher, black_box};
use http::HeaderMap;
use serde_json::{Map, Value, json};
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Method, Operation, RequestData, ResponseFormat};
use wechatpay_client::testing::{API_V2_KEY, WeChatPay};
use wechatpay_client::v2::{SignType, decode, encode, sign, verify};

fn main() {
    divan::main();
}

/// Returns as many fields as the response to an order query has.
fn fields() -> Map<String, Value> {
    (0..30)
        .map(|number| (format!("field_{number}"), Value::from(format!("a value, of usual length, {number}"))))
        .collect()
}

#[divan::bench(args = [SignType::Md5, SignType::HmacSha256])]
fn signing(bencher: Bencher<'_, '_>, kind: SignType) {
    let fields = fields();
    bencher.bench(|| sign(black_box(&fields), API_V2_KEY, kind));
}

#[divan::bench]
fn writing_xml(bencher: Bencher<'_, '_>) {
    let fields = fields();
    bencher.bench(|| encode(black_box(&fields)));
}

#[divan::bench]
fn reading_xml_and_verifying(bencher: Bencher<'_, '_>) {
    let mut fields = fields();
    fields.insert("sign".into(), sign(&fields, API_V2_KEY, SignType::Md5).into());
    let xml = encode(&fields).expect("valid element names");
    bencher.bench(|| verify(&decode(black_box(&xml)).expect("XML"), API_V2_KEY, SignType::Md5));
}

struct Query;

impl Operation for Query {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("post_pay_orderquery", Method::Post, "/pay/orderquery")
        .body(Body::Xml)
        .response_format(ResponseFormat::Xml);
    fn into_request_data(self) -> RequestData {
        RequestData::new().body("out_trade_no", "1217752501201407033233368018".to_owned())
    }
}

/// Includes the work of the other side, which reads the request, then writes and signs the
/// response.
#[divan::bench]
fn a_call(bencher: Bencher<'_, '_>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    bencher
        .with_inputs(|| {
            let wechatpay = WeChatPay::new();
            let mut response = fields();
            response.insert("return_code".into(), json!("SUCCESS"));
            wechatpay.respond(200, Value::Object(response));
            wechatpay.builder().build().expect("sound")
        })
        .bench_values(|client| runtime.block_on(client.send(Query)).expect("verified"));
}

#[divan::bench]
fn a_notification(bencher: Bencher<'_, '_>) {
    let wechatpay = WeChatPay::new();
    let (receiver, headers) = (wechatpay.receiver(), HeaderMap::new());
    let body = wechatpay.v2_notification(Value::Object(fields()));
    bencher.bench(|| receiver.receive(&headers, black_box(&body)).expect("verified"));
}
