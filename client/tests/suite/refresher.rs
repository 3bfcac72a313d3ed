//! The download of platform certificates.

use crate::server::*;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use futures_util::future::join_all;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wechatpay_client::error::Unverified;
use wechatpay_client::model::Verb;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Builder, Client, Error, Refresh, Retry, Trust};

const BODY: &str = r#"{"prepay_id":"x"}"#;

/// The answer of `GET /v3/certificates`, sealed under `key`.
pub(crate) fn list(certificates: &[(&str, &str)], key: &str) -> String {
    let items = certificates.iter().map(|(serial, pem)| {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_bytes()).expect("32 bytes"));
        let mut text = pem.as_bytes().to_vec();
        let nonce = Nonce::try_assume_unique_for_key(b"61f9c719728a").expect("12 bytes");
        key.seal_in_place_append_tag(nonce, Aad::from(b"certificate"), &mut text).expect("sealed");
        json!({
            "serial_no": serial,
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": "61f9c719728a",
                "associated_data": "certificate",
                "ciphertext": BASE64_STANDARD.encode(text),
            }
        })
    });
    json!({ "data": items.collect::<Vec<_>>() }).to_string()
}

const OLD: (&str, &str) = (PLATFORM_SERIAL, PLATFORM_CERT);
const NEXT: (&str, &str) = (NEXT_SERIAL, NEXT_CERT);

fn by_old(body: &str) -> Answer {
    Answer::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW)
}

fn by_next(body: &str) -> Answer {
    Answer::unsigned(200, body).sign(WECHATPAY_KEY, NEXT_SERIAL, NOW)
}

/// A server that answers `certificates` where they are asked for, and `other` else.
fn server(certificates: Answer, other: Answer) -> Server {
    Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" => Act::Answer(certificates.clone()),
        _ => Act::Answer(other.clone()),
    })
}

/// A merchant who trusts nothing yet.
fn bare(server: &Server, refresh: Refresh) -> Builder {
    Client::builder()
        .mchid("1900009191")
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .api_v3_key(API_V3_KEY)
        .refresh_certificates(refresh)
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
}

async fn call(client: &Client) -> Result<Value, Error> {
    client.raw(Verb::Get, "/v3/x", None).await
}

fn downloads(server: &Server) -> usize {
    server.received().iter().filter(|request| request.target == "/v3/certificates").count()
}

#[tokio::test]
async fn the_first_call_brings_the_certificates_and_later_ones_use_them() {
    let server = server(by_old(&list(&[OLD, NEXT], API_V3_KEY)), by_next(BODY));
    let client = bare(&server, Refresh::default()).build().expect("sound");
    for _ in 0..2 {
        call(&client).await.expect("verified");
    }
    assert_eq!(downloads(&server), 1);
    let sent = server.received();
    assert!(!sent[0].headers.contains_key("wechatpay-serial"), "nothing is trusted that it could name");
    // The newest seals and is asked for. Its number keeps the zero in front.
    assert_eq!(sent[1].headers["wechatpay-serial"], NEXT_SERIAL);
    let shown = format!("{client:?}");
    assert!(shown.contains(PLATFORM_SERIAL) && shown.contains(NEXT_SERIAL), "{shown}");
}

#[tokio::test]
async fn a_first_list_that_does_not_prove_itself_is_not_believed() {
    let sound = list(&[OLD], API_V3_KEY);
    let rows = [
        ("signed under a certificate that isn't inside", by_next(&sound)),
        ("signed by another key", Answer::unsigned(200, &sound).sign(WECHATPAY_KEY, PLATFORM_SERIAL, NOW)),
        ("unsigned", Answer::unsigned(200, &sound)),
        ("changed", Answer { body: list(&[NEXT], API_V3_KEY).into_bytes(), ..by_old(&sound) }),
        ("sealed under another APIv3 key", by_old(&list(&[OLD], "00000000000000000000000000000000"))),
        ("the merchant's own", by_old(&list(&[(MERCHANT_SERIAL, MERCHANT_CERT)], API_V3_KEY))),
        ("empty", by_old(r#"{"data":[]}"#)),
        ("no list", by_old("{}")),
        ("no JSON", by_old("<SECRET>")),
        ("too old", Answer::unsigned(200, &sound).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW - 301)),
        ("an error", Answer::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS"}"#)),
    ];
    for (what, answer) in rows {
        let server = server(answer, by_old(BODY));
        let client = bare(&server, Refresh::default()).build().expect("sound");
        let error = call(&client).await.expect_err(what);
        assert!(matches!(error, Error::Transport(_)), "{what}: {error}");
        assert!(!error.outcome_unknown(), "{what}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SECRET") && !shown.contains(API_V3_KEY), "{shown}");
        // A second call is told the same, and causes no second download so soon.
        call(&client).await.expect_err(what);
        assert_eq!((server.received().len(), downloads(&server)), (1, 1), "{what}");
    }
}

#[tokio::test]
async fn a_later_list_is_proven_by_what_is_trusted() {
    let list = list(&[OLD, NEXT], API_V3_KEY);
    for (certificates, found) in [(by_old(&list), true), (by_next(&list), false), (Answer::unsigned(200, &list), false)]
    {
        let server = server(certificates, by_next(BODY));
        let client = bare(&server, Refresh::default()).platform_certificate(PLATFORM_CERT).build().expect("sound");
        match call(&client).await {
            Ok(_) => assert!(found),
            Err(Error::NotVerified(failure)) => {
                assert!(!found);
                assert_eq!(failure.reason, Unverified::UnknownSerial(NEXT_SERIAL.into()));
            }
            Err(other) => panic!("{other}"),
        }
        assert_eq!(downloads(&server), 1);
    }
}

#[tokio::test]
async fn a_rotation_fails_none_of_a_thousand_calls() {
    let list = by_old(&list(&[OLD, NEXT], API_V3_KEY));
    let (old, next) = (by_old(BODY), by_next(BODY));
    let seen = AtomicUsize::new(0);
    let server = Server::by(move |request| {
        if request.target == "/v3/certificates" {
            return Act::Answer(list.clone());
        }
        let turn = seen.fetch_add(1, SeqCst);
        Act::Answer(if turn < 300 { old.clone() } else { next.clone() })
    });
    // On a busy machine a thousand calls to one thread take a while.
    let client = bare(&server, Refresh::default()).transport(impatient(Duration::from_secs(300)));
    let client = client.platform_certificate(PLATFORM_CERT).build().expect("sound");
    let answers = join_all((0..1000).map(|_| call(&client))).await;
    let failed: Vec<_> = answers.into_iter().filter_map(Result::err).map(|error| error.to_string()).collect();
    assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed[0]);
    assert_eq!(downloads(&server), 1);
    assert!(server.received().len() > 1000);
}

#[tokio::test]
async fn a_download_that_nobody_waits_for_is_not_taken_up_again() {
    let turn = AtomicUsize::new(0);
    let (list, answer) = (by_old(&list(&[OLD], API_V3_KEY)), by_old(BODY));
    let server = Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" if turn.fetch_add(1, SeqCst) == 0 => Act::Hang,
        "/v3/certificates" => Act::Answer(list.clone()),
        _ => Act::Answer(answer.clone()),
    });
    let client = bare(&server, Refresh::default()).retry(Retry::never()).build().expect("sound");
    let waited = tokio::time::timeout(Duration::from_millis(300), call(&client)).await;
    assert!(waited.is_err() && downloads(&server) == 1, "the first waits for its server");
    call(&client).await.expect("a download of its own");
    assert_eq!(downloads(&server), 2);
}

#[tokio::test]
async fn public_keys_alone_need_no_certificates() {
    let errors = Arc::new(AtomicUsize::new(0));
    for code in ["RESOURCE_NOT_EXISTS", "NOT_FOUND"] {
        let absent = Answer::signed(404, &json!({"code": code, "message": "无可用的平台证书"}).to_string());
        let server = server(absent, Answer::signed(200, BODY));
        let count = errors.clone();
        let refresh = Refresh::default().on_error(move |_| {
            count.fetch_add(1, SeqCst);
        });
        let client = bare(&server, refresh).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
        call(&client).await.expect("verified");
        client.refresher().expect("asked for").refresh().await.expect("no certificates, and no error");
        assert_eq!(downloads(&server), 1);
    }
    assert_eq!(errors.load(SeqCst), 0);
}

#[tokio::test]
async fn a_receiver_learns_of_a_rotation() {
    let server = server(by_old(&list(&[OLD, NEXT], API_V3_KEY)), by_next(BODY));
    let trust = Trust::new();
    let refresh = Refresh::default().pause(Duration::from_secs(3600));
    let client = bare(&server, refresh).trust(&trust).platform_certificate(PLATFORM_CERT).build().expect("sound");
    let refresher = client.refresher().expect("asked for");
    let receiver = Receiver::new(&trust, API_V3_KEY).expect("32 bytes").clock(|| NOW);
    let headers = |serial| -> HeaderMap {
        let headers = signature(WECHATPAY_KEY, serial, NOW, b"{}");
        headers
            .map(|(name, value)| {
                (HeaderName::try_from(name).expect("a name"), HeaderValue::try_from(value).expect("text"))
            })
            .into_iter()
            .collect()
    };
    let unknown = receiver.receive(&headers(NEXT_SERIAL), b"{}").expect_err("unknown");
    assert!(unknown.to_string().contains("not among the trusted keys"), "{unknown}");
    assert!(refresher.learn(&headers(NEXT_SERIAL)).await);
    let verified = receiver.receive(&headers(NEXT_SERIAL), b"{}").expect_err("no resource");
    assert!(matches!(verified, Error::Decode(_)), "{verified}");
    // Invented numbers cause no download so soon after, public keys none at all, and no header none either.
    for serial in ["5157F09E", "PUB_KEY_ID_1"] {
        assert!(!refresher.learn(&headers(serial)).await);
    }
    assert!(!refresher.learn(&HeaderMap::new()).await);
    assert_eq!(downloads(&server), 1);
}

#[tokio::test]
async fn a_failed_download_is_told_and_tried_again_while_calls_go_on() {
    let turn = AtomicUsize::new(0);
    let list = by_old(&list(&[OLD, NEXT], API_V3_KEY));
    let server = Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" if turn.fetch_add(1, SeqCst) < 2 => Act::Answer(Answer::unsigned(403, "{}")),
        "/v3/certificates" => Act::Answer(list.clone()),
        _ => Act::Answer(by_old(BODY)),
    });
    let errors = Arc::new(Mutex::new(Vec::new()));
    let told = errors.clone();
    let refresh = Refresh::default()
        .pause(Duration::from_millis(5))
        .on_error(move |error| told.lock().expect("no panic").push(error.status()));
    let client = bare(&server, refresh).platform_certificate(PLATFORM_CERT).build().expect("sound");
    let refresher = client.refresher().expect("asked for").clone();
    let running = tokio::spawn(async move { refresher.run().await });
    while !format!("{client:?}").contains(NEXT_SERIAL) {
        call(&client).await.expect("verified");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    running.abort();
    assert_eq!(*errors.lock().expect("no panic"), [Some(403), Some(403)]);
    assert_eq!(downloads(&server), 3);
}

#[tokio::test]
async fn a_certificate_that_has_ended_is_replaced_and_forgotten() {
    // Both test certificates run for a hundred years; the clock goes beyond the older one's.
    const LATER: i64 = 4_949_000_000;
    let list = list(&[NEXT], API_V3_KEY);
    let by_next = |body: &str| Answer::unsigned(200, body).sign(WECHATPAY_KEY, NEXT_SERIAL, LATER);
    let server = server(by_next(&list), by_next(BODY));
    let trust = Trust::new();
    let client = bare(&server, Refresh::default()).trust(&trust).platform_certificate(PLATFORM_CERT).clock(|| LATER);
    call(&client.build().expect("sound")).await.expect("verified");
    assert_eq!(trust.ids(), [NEXT_SERIAL]);
}

#[tokio::test]
async fn what_a_download_needs_is_asked_for_at_construction() {
    let server = server(by_old("{}"), by_old("{}"));
    let without = Client::builder()
        .mchid("1900009191")
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .refresh_certificates(Refresh::default())
        .base_url(&server.url);
    let error = without.build().expect_err("no APIv3 key");
    assert!(error.to_string().contains("api_v3_key"), "{error}");
}
