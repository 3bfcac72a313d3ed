//! The client for code that isn't async.

use crate::operations::jsapi;
use crate::server::*;
use serde_json::json;
use wechatpay_client::Error;
use wechatpay_client::blocking::Client;
use wechatpay_client::model::Verb;

#[test]
fn the_same_calls_wait() {
    let server = Server::answering(Answer::signed(200, r#"{"prepay_id":"wx"}"#));
    let inner = builder().base_url(&server.url).check_required(false).build().expect("sound");
    let client = Client::new(inner).expect("a thread");
    let response = client.send(jsapi::post()).expect("verified");
    assert_eq!(response.prepay_id.as_deref(), Some("wx"));
    assert_eq!(client.clone().raw(Verb::Get, "/v3/x", None).expect("verified"), json!({"prepay_id": "wx"}));
    assert_eq!(client.jsapi_parameters("a", "p").expect("signed").package, "prepay_id=p");
    assert_eq!(client.app_parameters("a", "p").expect("signed").prepayid, "p");
    assert_eq!(server.received().len(), 2);
    let error = Client::new(server.client()).expect("a thread").send(jsapi::post()).expect_err("incomplete");
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
}

#[tokio::test]
async fn inside_async_code_it_refuses_and_does_not_panic() {
    let client = Client::new(builder().build().expect("sound")).expect("a thread");
    let error = client.raw(Verb::Get, "/v3/x", None).expect_err("async");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("async")), "{error}");
}
