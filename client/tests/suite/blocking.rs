//! The client for code that isn't async.

use crate::operations::{Download, jsapi};
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

#[test]
fn a_file_is_read_piece_by_piece() {
    let body = "x".repeat(1 << 20);
    let server = Server::answering(Answer::unsigned(200, &body));
    let client = Client::new(server.client()).expect("a thread");
    let download = client.download(Download).expect("a file");
    assert_eq!(download.get_ref().content_length, Some(1 << 20));
    let read: usize = download.map(|chunk| chunk.expect("whole").len()).sum();
    assert_eq!(read, 1 << 20);
    let cut = Server::new(Act::Cut(Answer::unsigned(200, "abc")));
    let read: Vec<_> = Client::new(cut.client()).expect("a thread").download(Download).expect("a file").collect();
    assert!(matches!(&read[..], [Ok(_), Err(Error::UnknownOutcome(_))]), "{read:?}");
}

#[tokio::test]
async fn iterators_end_inside_async_code() {
    let server = Server::answering(Answer::unsigned(200, "abc"));
    let client = server.client();
    let begin = move || Client::new(client).expect("a thread").download(Download).expect("a file");
    let mut download = std::thread::spawn(begin).join().expect("no panic");
    assert!(matches!(download.next(), Some(Err(Error::Configuration(_)))));
    assert!(download.next().is_none());
}
