//! Everything that can go wrong once a request is made, each case over a real socket.

use crate::operations::jsapi;
use crate::server::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use wechatpay_client::error::{RawBody, VerificationFailure};
use wechatpay_client::transport::Reqwest;
use wechatpay_client::types::Method;
use wechatpay_client::{Check, Error};

const BODY: &str = r#"{"prepay_id":"SECRET-BODY"}"#;

async fn fail(act: Act) -> Error {
    let slow = matches!(act, Act::Hang | Act::Drip(..));
    fail_by(impatient(if slow { Duration::from_millis(300) } else { Reqwest::TIMEOUT }), act).await
}

/// Does the same as [`fail`] with a given transport, which tests with many rows share: creating a
/// transport takes a tenth of a second.
async fn fail_by(transport: Arc<Reqwest>, act: Act) -> Error {
    let unread = matches!(act, Act::CloseUnread);
    let server = Server::new(act);
    let call = jsapi::post().extra("sentinel", "SECRET-REQUEST");
    let client = builder().transport(transport).base_url(&server.url).check_required(Check::Off);
    let client = client.build().expect("sound");
    let error = client.send(call).await.expect_err("a fault");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert_eq!(server.received().len(), usize::from(!unread), "the request is not sent twice");
    error
}

async fn unverified(transport: Arc<Reqwest>, response: Canned) -> VerificationFailure {
    let error = fail_by(transport, Act::Canned(response)).await;
    assert!(error.outcome_unknown());
    assert_eq!(error.request_id(), Some("08F1ABCD"));
    match error {
        Error::Verification(failure) => failure.reason,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn each_signature_fault_has_its_own_error() {
    let sound = || Canned::signed(200, BODY);
    let unsigned = || Canned::unsigned(200, BODY);
    let mut changed = sound();
    changed.body[15] = b'X';
    let (mut shorter, mut longer) = (sound(), sound());
    shorter.body.pop();
    longer.body.push(b'\n');
    let [.., (_, other_signature)] = signature(WECHATPAY_KEY, WECHATPAY_ID, NOW, b"{}");
    let rows = [
        (unsigned(), VerificationFailure::MissingHeader("Wechatpay-Timestamp")),
        (sound().without("Wechatpay-Timestamp"), VerificationFailure::MissingHeader("Wechatpay-Timestamp")),
        (sound().without("Wechatpay-Nonce"), VerificationFailure::MissingHeader("Wechatpay-Nonce")),
        (sound().without("Wechatpay-Serial"), VerificationFailure::MissingHeader("Wechatpay-Serial")),
        (sound().without("Wechatpay-Signature"), VerificationFailure::MissingHeader("Wechatpay-Signature")),
        (unsigned().sign(PLATFORM_KEY, WECHATPAY_ID, NOW), VerificationFailure::Mismatch),
        (unsigned().sign(WECHATPAY_KEY, PLATFORM_SERIAL, NOW), VerificationFailure::Mismatch),
        (changed, VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Nonce", "other"), VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Timestamp", "1800000001"), VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Signature", &other_signature), VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Signature", ""), VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Serial", PLATFORM_SERIAL), VerificationFailure::Mismatch),
        (sound().header("Wechatpay-Serial", "0"), VerificationFailure::UnknownSerial("0".into())),
        (shorter, VerificationFailure::Mismatch),
        (longer, VerificationFailure::Mismatch),
        (
            unsigned().sign(WECHATPAY_KEY, "PUB_KEY_ID_2", NOW),
            VerificationFailure::UnknownSerial("PUB_KEY_ID_2".into()),
        ),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW - 301), VerificationFailure::Stale(301)),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW + 301), VerificationFailure::Stale(-301)),
        // A clock that is six minutes off, either way.
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW - 360), VerificationFailure::Stale(360)),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, NOW + 360), VerificationFailure::Stale(-360)),
        (unsigned().sign(WECHATPAY_KEY, WECHATPAY_ID, i64::MIN), VerificationFailure::Stale(i64::MAX)),
        (sound().header("Wechatpay-Timestamp", "soon"), VerificationFailure::MalformedTimestamp),
        (sound().header("Wechatpay-Signature", "?"), VerificationFailure::MalformedSignature),
        (sound().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x"), VerificationFailure::Probe),
        (
            sound().header("Wechatpay-Signature-Type", "WECHATPAY2-ED25519"),
            VerificationFailure::UnsupportedType("WECHATPAY2-ED25519".into()),
        ),
    ];
    let transport = transport();
    for (response, reason) in rows {
        assert_eq!(unverified(transport.clone(), response).await, reason);
    }
}

#[tokio::test]
async fn five_minutes_of_skew_are_allowed_either_way() {
    for timestamp in [NOW - 300, NOW + 300] {
        let response = Canned::unsigned(200, BODY).sign(WECHATPAY_KEY, WECHATPAY_ID, timestamp);
        let response = response.header("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
        let client = Server::responding(response).client();
        client.raw(Method::Get, "/v3/certificates", None).await.expect("verified");
    }
}

#[tokio::test]
async fn an_expired_certificate_verifies_nothing() {
    const LATER: i64 = 5_000_000_000;
    let response = Canned::unsigned(200, BODY).sign(PLATFORM_KEY, PLATFORM_SERIAL, LATER);
    let server = Server::responding(response);
    let client = builder().base_url(&server.url).clock(|| LATER).build().expect("sound");
    let error = client.raw(Method::Get, "/v3/certificates", None).await.expect_err("expired");
    let expired = VerificationFailure::Expired(PLATFORM_SERIAL.into());
    assert!(matches!(&error, Error::Verification(failure) if failure.reason == expired), "{error}");
}

#[tokio::test]
async fn the_servers_own_errors_are_read() {
    let body = r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount"}}"#;
    for (response, verified) in [(Canned::signed(400, body), true), (Canned::unsigned(400, body), false)] {
        let error = fail(Act::Canned(response)).await;
        assert_eq!((error.status(), error.code()), (Some(400), Some("PARAM_ERROR")));
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.outcome_unknown());
        let text = error.to_string();
        assert!(["400", "PARAM_ERROR", "参数错误", "08F1ABCD"].iter().all(|part| text.contains(part)), "{text}");
        let Error::Api(refusal) = error else {
            panic!("{error}");
        };
        assert_eq!(refusal.verified, verified);
        assert_eq!(refusal.message.as_deref(), Some("参数错误"));
        assert_eq!(refusal.detail, Some(serde_json::json!({"field": "/amount"})));
        // The detail contains rejected values, so it is kept out of `Debug` and thereby out of
        // logs.
        assert!(!format!("{refusal:?}").contains("/amount"));
    }
}

#[tokio::test]
async fn an_error_with_a_false_signature_is_not_trusted() {
    let response = Canned::unsigned(400, r#"{"code":"ORDER_CLOSED"}"#).sign(PLATFORM_KEY, WECHATPAY_ID, NOW);
    assert_eq!(unverified(transport(), response).await, VerificationFailure::Mismatch);
}

#[tokio::test]
async fn errors_without_a_document_keep_status_and_body() {
    for (status, body) in [(502, "<html>SECRET Bad Gateway</html>"), (500, ""), (429, "[]"), (404, "\u{feff}{")] {
        let error = fail(Act::Canned(Canned::unsigned(status, body))).await;
        assert!(matches!(error, Error::Api(_)), "{error}");
        assert_eq!((error.status(), error.code()), (Some(status), None));
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert_eq!(error.outcome_unknown(), status >= 500);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::responding(Canned::signed(200, BODY));
    let response = Canned::unsigned(302, "").header("Location", &elsewhere.url);
    let error = fail(Act::Canned(response)).await;
    assert_eq!(error.status(), Some(302));
    assert_eq!(elsewhere.received().len(), 0);
}

#[tokio::test]
async fn a_request_without_a_response_has_an_unknown_outcome() {
    let response = |body: &str| Canned::signed(200, body);
    let raw = |text: &str| Act::Raw(text.as_bytes().to_vec());
    let endless =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{}", 1 << 17, "x".repeat(1 << 17));
    let rows = [
        ("silence", Act::Hang),
        ("closed once it is read", Act::Close),
        ("closed before it is read", Act::CloseUnread),
        ("a byte less than promised", Act::Cut(response(BODY))),
        ("a byte at a time", Act::Drip(response(BODY), Duration::from_millis(100))),
        ("too large", Act::Canned(response(&"x".repeat((1 << 16) + 1)))),
        ("too large without a length", raw(&endless)),
        ("an invalid length", raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}")),
        ("two lengths", raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}SECRET")),
        ("a length beyond any memory", raw("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n{}")),
        ("a broken chunk", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nSECRET\r\n")),
        ("half a head", raw("HTTP/1.1 200 OK\r\nContent-Le")),
        ("an endless head", raw(&format!("HTTP/1.1 200 OK\r\n{}", "X-Filler: SECRET\r\n".repeat(100_000)))),
        ("another protocol", raw("SSH-2.0-OpenSSH_9.2\r\n")),
    ];
    for (what, act) in rows {
        let error = fail(act).await;
        assert!(matches!(error, Error::UnknownOutcome(_)), "{what}: {error}");
        assert!(error.outcome_unknown(), "{what}");
        assert!(error.to_string().contains("query before sending again"), "{what}: {error}");
    }
}

#[tokio::test]
async fn a_response_cut_at_any_byte_is_rejected() {
    let whole = Canned::signed(200, BODY);
    let mut head = String::from("HTTP/1.1 200 OK\r\n");
    for (name, value) in &whole.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let wire = format!("{head}Content-Length: {}\r\n\r\n{BODY}", BODY.len());
    let head = wire.len() - BODY.len();
    // Cuts the response at every byte of the body, and at every seventh byte before it. In the rows
    // after that, the server announces only as many bytes as it sends, so that only the signature
    // reveals the cut.
    let cuts = (0..head).step_by(7).chain(head..wire.len());
    let cuts = cuts.map(|end| (Act::Raw(wire.as_bytes()[..end].to_vec()), false));
    let whole = |cut: usize| Canned { body: BODY.as_bytes()[..cut].to_vec(), ..whole.clone() };
    let shorter = (0..BODY.len()).map(|cut| (Act::Canned(whole(cut)), true));
    let rows: Vec<_> = cuts.chain(shorter).collect();
    let (acts, turn) = (rows.clone(), std::sync::atomic::AtomicUsize::new(0));
    let server = Server::by(move |_| acts[turn.fetch_add(1, std::sync::atomic::Ordering::SeqCst)].0.clone());
    let client = builder().base_url(&server.url).check_required(Check::Off).build().expect("sound");
    for (row, (_, complete)) in rows.iter().enumerate() {
        let error = client.send(jsapi::post()).await.expect_err("a cut");
        assert!(error.outcome_unknown());
        match error {
            Error::UnknownOutcome(_) if !complete => {}
            Error::Verification(ref failure) if *complete => assert!(
                matches!(failure.reason, VerificationFailure::Mismatch | VerificationFailure::EmptyBody),
                "{error}"
            ),
            other => panic!("row {row}: {other}"),
        }
    }
    assert_eq!(server.received().len(), rows.len());
}

#[tokio::test]
async fn the_content_type_is_ignored() {
    for kind in ["text/plain", "text/html; charset=gbk", "application/xml", "", "\u{ff}"] {
        let server = Server::responding(Canned::signed(200, BODY).header("Content-Type", kind));
        server.client().raw(Method::Get, "/v3/x", None).await.expect(kind);
    }
}

#[tokio::test]
async fn a_compressed_body_is_not_decompressed() {
    // Ten megabytes of zeros in 10 KB: the client neither asked for compression nor decompresses.
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![0; 10 << 20]).expect("enough memory");
    let bomb = bomb.finish().expect("enough memory");
    let response = Canned { body: bomb.clone(), ..Canned::unsigned(200, "") };
    let response = response.header("Content-Encoding", "gzip").sign(WECHATPAY_KEY, WECHATPAY_ID, NOW);
    let error = fail(Act::Canned(response)).await;
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(error.raw_body(), Some(&bomb[..]));
}

#[tokio::test]
async fn an_unreachable_server_receives_nothing() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let client = builder().base_url(format!("http://{port}")).build().expect("sound");
    let error = client.raw(Method::Get, "/v3/certificates?name=SECRET", None).await.expect_err("refused");
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert!(!error.outcome_unknown());
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
}

#[tokio::test]
async fn a_response_of_the_wrong_shape_is_reported_with_its_position() {
    let rows = [
        (r#"{"amount":{"total":"SECRET"}}"#, "/amount/total", "a whole number"),
        (r#"{"amount":"SECRET"}"#, "/amount", "an object"),
        ("[1]", "", "an object"),
        ("<SECRET>", "", "JSON"),
    ];
    for (body, pointer, expected) in rows {
        let error = fail(Act::Canned(Canned::signed(200, body))).await;
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.outcome_unknown());
        assert!(error.to_string().contains("the call succeeded and its response was verified"), "{error}");
        let Error::Decode(failure) = error else {
            panic!("{error}");
        };
        assert_eq!((failure.error.pointer.as_str(), failure.error.expected), (pointer, expected));
    }
}

#[tokio::test]
async fn a_raw_body_is_truncated() {
    let http = Reqwest::builder().no_proxy().limit(1 << 20);
    let transport = Arc::new(http.build().expect("a transport"));
    for beyond in [0, 1] {
        let server = Server::responding(Canned::unsigned(500, &"x".repeat(RawBody::LIMIT + beyond)));
        let client = builder().transport(transport.clone()).base_url(&server.url);
        let error = client.build().expect("sound").raw(Method::Get, "/", None).await.expect_err("HTTP 500");
        assert_eq!(error.raw_body().map(<[u8]>::len), Some(RawBody::LIMIT));
    }
}
