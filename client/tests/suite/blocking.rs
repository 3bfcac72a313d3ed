//! The client for code that isn't async.

use crate::operations::{Download, jsapi};
use crate::server::*;
use serde_json::json;
use wechatpay_client::blocking::Client;
use wechatpay_client::types::Method;
use wechatpay_client::{Check, Error, HashType, Refresh};

#[test]
fn the_same_calls_block() {
    let server = Server::responding(Canned::signed(200, r#"{"prepay_id":"wx"}"#));
    let inner = builder().base_url(&server.url).check_required(Check::Off).build().expect("sound");
    let client = Client::new(inner).expect("a thread");
    let response = client.send(jsapi::post()).expect("verified");
    assert_eq!(response.prepay_id.as_deref(), Some("wx"));
    assert_eq!(client.clone().raw(Method::Get, "/v3/x", None).expect("verified"), json!({"prepay_id": "wx"}));
    assert_eq!(client.jsapi_parameters("a", "p").expect("signed").package, "prepay_id=p");
    assert_eq!(client.app_parameters("a", "p").expect("signed").prepayid, "p");
    assert_eq!(server.received().len(), 2);
    let error = Client::new(server.client())
        .expect("a thread")
        .send(jsapi::post().check_required(Check::Refuse))
        .expect_err("incomplete");
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
}

#[tokio::test]
async fn inside_async_code_calls_fail_without_a_panic() {
    let client = Client::new(builder().build().expect("sound")).expect("a thread");
    let error = client.raw(Method::Get, "/v3/x", None).expect_err("called inside async code");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("async")), "{error}");
}

#[tokio::test]
async fn a_thread_for_blocking_calls_may_wait() {
    let server = Server::responding(Canned::signed(200, r#"{"a":1}"#));
    let client = Client::new(server.client()).expect("a thread");
    let called = tokio::task::spawn_blocking(move || client.raw(Method::Get, "/v3/x", None));
    assert_eq!(called.await.expect("no panic").expect("verified"), json!({"a": 1}));
}

#[test]
fn a_file_is_read_in_chunks() {
    let body = "x".repeat(1 << 20);
    let server = Server::responding(Canned::unsigned(200, &body));
    let client = Client::new(server.client()).expect("a thread");
    let download = client.download(Download).expect("a file");
    assert_eq!(download.get_ref().content_length, Some(1 << 20));
    let read: usize = download.map(|chunk| chunk.expect("whole").len()).sum();
    assert_eq!(read, 1 << 20);
    let cut = Server::new(Act::Cut(Canned::unsigned(200, "abc")));
    let read: Vec<_> = Client::new(cut.client()).expect("a thread").download(Download).expect("a file").collect();
    assert!(matches!(&read[..], [Ok(_), Err(Error::UnknownOutcome(_))]), "{read:?}");
}

#[test]
fn a_file_is_downloaded_by_url_and_saved() {
    let server = Server::responding(Canned::unsigned(200, "abc"));
    let client = Client::new(server.client()).expect("a thread");
    let url = format!("{}/v3/billdownload/file?token=1", server.url);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bill.csv");
    let download = client.download_url(&url).expect("a file");
    let download = download.expect_hash(HashType::Sha1, "a9993e364706816aba3e25717850c26c9cd0d89d");
    assert_eq!(download.save(&path).expect("saved"), 3);
    assert_eq!(std::fs::read(&path).expect("a file"), b"abc");
    let error = client.download_url_unsigned(&url).expect("a file").gunzip().save(&path).expect_err("not gzip");
    assert!(matches!(error, Error::Verification(_)), "{error}");
}

#[test]
fn certificates_are_downloaded_and_merchants_share_a_thread() {
    let list = crate::refresher::list(&[(PLATFORM_SERIAL, PLATFORM_CERT)], API_V3_KEY);
    let server = Server::by(move |request| {
        let body = if request.target == "/v3/certificates" { &list } else { "{}" };
        Act::Canned(Canned::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW))
    });
    let bare = crate::construction::bare().api_v3_key(API_V3_KEY).refresh_certificates(Refresh::default());
    let inner = bare.transport(transport()).base_url(&server.url).clock(|| NOW).build().expect("sound");
    let client = Client::new(inner).expect("a thread");
    client.keep_certificates_fresh();
    while server.received().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    client.refresh_certificates().expect("waits for the download that is under way");
    client.raw(Method::Get, "/v3/x", None).expect("verified");
    let mut headers = http::HeaderMap::new();
    headers.insert("Wechatpay-Serial", http::HeaderValue::from_static(PLATFORM_SERIAL));
    assert!(client.ensure_trusted(&headers).expect("downloaded"));

    let second = client.for_merchant("2").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    let second = client.sharing_thread(second.platform_certificate(PLATFORM_CERT).build().expect("sound"));
    second.raw(Method::Get, "/v3/x", None).expect("verified");
    assert!(!second.ensure_trusted(&http::HeaderMap::new()).expect("nothing to wait for"));
    second.refresh_certificates().expect("nothing to do");
    assert_eq!(server.received().iter().filter(|request| request.target == "/v3/certificates").count(), 1);
}

#[tokio::test]
async fn iterators_fail_and_end_inside_async_code() {
    let server = Server::responding(Canned::unsigned(200, "abc"));
    let client = server.client();
    let begin = move || Client::new(client).expect("a thread").download(Download).expect("a file");
    let mut download = std::thread::spawn(begin).join().expect("no panic");
    assert!(matches!(download.next(), Some(Err(Error::Configuration(_)))));
    assert!(download.next().is_none());
}
