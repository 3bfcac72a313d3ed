//! Everything that can go wrong after a request is made, each over a real socket.

use crate::operations::jsapi;
use crate::server::*;
use std::time::Duration;
use wechatpay_client::Error;
use wechatpay_client::error::{RawBody, Unverified};
use wechatpay_client::model::Verb;
use wechatpay_client::transport::Reqwest;

const BODY: &str = r#"{"prepay_id":"SECRET-BODY"}"#;

async fn fail(act: Act) -> Error {
    let patience = if matches!(act, Act::Hang) { Duration::from_millis(300) } else { Reqwest::TIMEOUT };
    let server = Server::new(act);
    let call = jsapi::post().extra("sentinel", "SECRET-REQUEST");
    let client = builder().transport(impatient(patience)).base_url(&server.url).check_required(false);
    let client = client.build().expect("sound");
    let error = client.send(call).await.expect_err("a fault");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert_eq!(server.received().len(), 1, "nothing is sent twice");
    error
}

async fn unverified(answer: Answer) -> Unverified {
    let error = fail(Act::Answer(answer)).await;
    assert!(error.outcome_unknown());
    assert_eq!(error.request_id(), Some("08F1ABCD"));
    match error {
        Error::NotVerified(failure) => failure.reason,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn each_signature_fault_has_its_own_error() {
    let sound = || Answer::signed(200, BODY);
    let unsigned = || Answer::unsigned(200, BODY);
    let mut changed = sound();
    changed.body[15] = b'X';
    let rows = [
        (unsigned(), Unverified::MissingHeader("Wechatpay-Timestamp")),
        (sound().without("Wechatpay-Timestamp"), Unverified::MissingHeader("Wechatpay-Timestamp")),
        (sound().without("Wechatpay-Nonce"), Unverified::MissingHeader("Wechatpay-Nonce")),
        (sound().without("Wechatpay-Serial"), Unverified::MissingHeader("Wechatpay-Serial")),
        (sound().without("Wechatpay-Signature"), Unverified::MissingHeader("Wechatpay-Signature")),
        (unsigned().sign(PLATFORM_KEY, WECHATPAY_ID, NOW), Unverified::Mismatch),
        (unsigned().sign(WECHATPAY_KEY, PLATFORM_SERIAL, NOW), Unverified::Mismatch),
        (changed, Unverified::Mismatch),
        (sound().header("Wechatpay-Nonce", "other"), Unverified::Mismatch),
        (sound().header("Wechatpay-Timestamp", "1800000001"), Unverified::Mismatch),
        (unsigned().sign(WECHATPAY_KEY, "PUB_KEY_ID_2", NOW), Unverified::UnknownSerial("PUB_KEY_ID_2".into())),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW - 301), Unverified::Stale(301)),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW + 301), Unverified::Stale(-301)),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, i64::MIN), Unverified::Stale(i64::MAX)),
        (sound().header("Wechatpay-Timestamp", "soon"), Unverified::MalformedTimestamp),
        (sound().header("Wechatpay-Signature", "?"), Unverified::MalformedSignature),
        (sound().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x"), Unverified::Probe),
        (
            sound().header("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3"),
            Unverified::UnsupportedType("WECHATPAY2-SM2-WITH-SM3".into()),
        ),
    ];
    for (answer, reason) in rows {
        assert_eq!(unverified(answer).await, reason);
    }
}

#[tokio::test]
async fn five_minutes_of_skew_are_allowed_either_way() {
    for timestamp in [NOW - 300, NOW + 300] {
        let answer = Answer::unsigned(200, BODY).sign(WECHATPAY_KEY, WECHATPAY_ID, timestamp);
        let answer = answer.header("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
        let client = Server::answering(answer).client();
        client.raw(Verb::Get, "/v3/certificates", None).await.expect("verified");
    }
}

#[tokio::test]
async fn a_certificate_that_has_ended_verifies_nothing() {
    const LATER: i64 = 5_000_000_000;
    let answer = Answer::unsigned(200, BODY).sign(PLATFORM_KEY, PLATFORM_SERIAL, LATER);
    let server = Server::answering(answer);
    let client = builder().base_url(&server.url).clock(|| LATER).build().expect("sound");
    let error = client.raw(Verb::Get, "/v3/certificates", None).await.expect_err("expired");
    let expired = Unverified::Expired(PLATFORM_SERIAL.into());
    assert!(matches!(&error, Error::NotVerified(failure) if failure.reason == expired), "{error}");
}

#[tokio::test]
async fn the_servers_own_errors_are_read() {
    let body = r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount"}}"#;
    for (answer, verified) in [(Answer::signed(400, body), true), (Answer::unsigned(400, body), false)] {
        let error = fail(Act::Answer(answer)).await;
        assert_eq!((error.status(), error.code()), (Some(400), Some("PARAM_ERROR")));
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.outcome_unknown());
        let text = error.to_string();
        assert!(["400", "PARAM_ERROR", "参数错误", "08F1ABCD"].iter().all(|part| text.contains(part)), "{text}");
        let Error::Refused(refusal) = error else {
            panic!("{error}");
        };
        assert_eq!(refusal.verified, verified);
        assert_eq!(refusal.message.as_deref(), Some("参数错误"));
        assert_eq!(refusal.detail, Some(serde_json::json!({"field": "/amount"})));
    }
}

#[tokio::test]
async fn an_error_with_a_false_signature_is_not_believed() {
    let answer = Answer::unsigned(400, r#"{"code":"ORDER_CLOSED"}"#).sign(PLATFORM_KEY, WECHATPAY_ID, NOW);
    assert_eq!(unverified(answer).await, Unverified::Mismatch);
}

#[tokio::test]
async fn errors_without_a_document_keep_status_and_body() {
    for (status, body) in [(502, "<html>SECRET Bad Gateway</html>"), (500, ""), (429, "[]"), (404, "\u{feff}{")] {
        let error = fail(Act::Answer(Answer::unsigned(status, body))).await;
        assert!(matches!(error, Error::Refused(_)), "{error}");
        assert_eq!((error.status(), error.code()), (Some(status), None));
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert_eq!(error.outcome_unknown(), status >= 500);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::answering(Answer::signed(200, BODY));
    let answer = Answer::unsigned(302, "").header("Location", &elsewhere.url);
    let error = fail(Act::Answer(answer)).await;
    assert_eq!(error.status(), Some(302));
    assert_eq!(elsewhere.received().len(), 0);
}

#[tokio::test]
async fn a_request_that_left_without_an_answer_has_an_unknown_outcome() {
    let large = Answer::signed(200, &"x".repeat((1 << 16) + 1));
    for act in [Act::Hang, Act::Close, Act::Cut(Answer::signed(200, BODY)), Act::Answer(large)] {
        let error = fail(act).await;
        assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
        assert!(error.outcome_unknown());
        assert!(error.to_string().contains("query before sending again"), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_gets_nothing() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let client = builder().base_url(format!("http://{port}")).build().expect("sound");
    let error = client.raw(Verb::Get, "/v3/certificates?name=SECRET", None).await.expect_err("refused");
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert!(!error.outcome_unknown());
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
}

#[tokio::test]
async fn an_answer_of_another_shape_says_where() {
    let rows = [
        (r#"{"amount":{"total":"SECRET"}}"#, "/amount/total", "a whole number"),
        (r#"{"amount":[]}"#, "/amount", "an object"),
        ("[1]", "", "an object"),
        ("<SECRET>", "", "JSON"),
    ];
    for (body, pointer, expected) in rows {
        let error = fail(Act::Answer(Answer::signed(200, body))).await;
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.outcome_unknown());
        assert!(error.to_string().contains("the call succeeded and its answer was verified"), "{error}");
        let Error::Decode(failure) = error else {
            panic!("{error}");
        };
        assert_eq!((failure.error.pointer.as_str(), failure.error.expected), (pointer, expected));
    }
}

#[tokio::test]
async fn a_raw_body_is_cut() {
    let http = Reqwest::builder(Reqwest::TIMEOUT).no_proxy();
    let transport = std::sync::Arc::new(Reqwest::with_builder(http, 1 << 20).expect("a transport"));
    for beyond in [0, 1] {
        let server = Server::answering(Answer::unsigned(500, &"x".repeat(RawBody::LIMIT + beyond)));
        let client = builder().transport(transport.clone()).base_url(&server.url);
        let error = client.build().expect("sound").raw(Verb::Get, "/", None).await.expect_err("500");
        assert_eq!(error.raw_body().map(<[u8]>::len), Some(RawBody::LIMIT));
    }
}
