//! The download of platform certificates.

use crate::server::*;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use futures_util::stream::{StreamExt, iter};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use rcgen::{CertificateParams, KeyPair, SerialNumber, date_time_ymd};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::transport::Pending;
use wechatpay_client::transport::{Transport, TransportError};
use wechatpay_client::types::Method;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Builder, Client, Error, Refresh, Retry, TrustStore};

const BODY: &str = r#"{"prepay_id":"x"}"#;

/// Returns the response of `GET /v3/certificates`, encrypted under `key`.
pub(crate) fn list(certificates: &[(&str, &str)], key: &str) -> String {
    let items = certificates.iter().map(|(serial, pem)| {
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_bytes()).expect("32 bytes"));
        let mut text = pem.as_bytes().to_vec();
        let nonce = Nonce::try_assume_unique_for_key(b"61f9c719728a").expect("12 bytes");
        key.seal_in_place_append_tag(nonce, Aad::from(b"certificate"), &mut text).expect("encrypted");
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

fn by_old(body: &str) -> Canned {
    Canned::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW)
}

fn by_next(body: &str) -> Canned {
    Canned::unsigned(200, body).sign(WECHATPAY_KEY, NEXT_SERIAL, NOW)
}

/// Returns a server that responds to a download of certificates with `certificates`, and to
/// everything else with `other`.
fn server(certificates: Canned, other: Canned) -> Server {
    Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" => Act::Canned(certificates.clone()),
        _ => Act::Canned(other.clone()),
    })
}

/// Returns a builder for a merchant that trusts no keys yet.
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
    client.raw(Method::Get, "/v3/x", None).await
}

fn downloads(server: &Server) -> usize {
    server.received().iter().filter(|request| request.target == "/v3/certificates").count()
}

#[tokio::test]
async fn the_first_call_downloads_the_certificates_and_later_ones_use_them() {
    let server = server(by_old(&list(&[OLD, NEXT], API_V3_KEY)), by_next(BODY));
    let client = bare(&server, Refresh::default()).build().expect("sound");
    for _ in 0..2 {
        call(&client).await.expect("verified");
    }
    assert_eq!(downloads(&server), 1);
    let sent = server.received();
    assert!(!sent[0].headers.contains_key("wechatpay-serial"), "no key is trusted yet, so none is named");
    // The newest certificate encrypts, so the request names it. The older serial number keeps its
    // leading zero.
    assert_eq!(sent[1].headers["wechatpay-serial"], NEXT_SERIAL);
    let shown = format!("{client:?}");
    assert!(shown.contains(PLATFORM_SERIAL) && shown.contains(NEXT_SERIAL), "{shown}");
}

#[tokio::test]
async fn a_first_list_without_proof_is_not_trusted() {
    let sound = list(&[OLD], API_V3_KEY);
    let rows = [
        ("signed under a certificate that isn't inside", by_next(&sound)),
        ("signed by another key", Canned::unsigned(200, &sound).sign(WECHATPAY_KEY, PLATFORM_SERIAL, NOW)),
        ("unsigned", Canned::unsigned(200, &sound)),
        ("changed", Canned { body: list(&[NEXT], API_V3_KEY).into_bytes(), ..by_old(&sound) }),
        ("encrypted under another APIv3 key", by_old(&list(&[OLD], "00000000000000000000000000000000"))),
        ("the merchant's own", by_old(&list(&[(MERCHANT_SERIAL, MERCHANT_CERT)], API_V3_KEY))),
        ("empty", by_old(r#"{"data":[]}"#)),
        ("not a list", by_old("{}")),
        ("not JSON", by_old("<SECRET>")),
        ("too old", Canned::unsigned(200, &sound).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW - 301)),
        ("an error", Canned::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS"}"#)),
    ];
    for (what, response) in rows {
        let server = server(response, by_old(BODY));
        let client = bare(&server, Refresh::default()).build().expect("sound");
        let error = call(&client).await.expect_err(what);
        assert!(matches!(error, Error::Transport(_)), "{what}: {error}");
        assert!(!error.outcome_unknown(), "{what}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SECRET") && !shown.contains(API_V3_KEY), "{shown}");
        // A second call fails as well, and doesn't start another download so soon.
        call(&client).await.expect_err(what);
        assert_eq!((server.received().len(), downloads(&server)), (1, 1), "{what}");
    }
}

/// Issues a platform certificate for [`PLATFORM_KEY`] that is valid for two years from the first
/// day of `year`. Returns its serial number and PEM.
fn issued(year: i32, serial: u8) -> (String, String) {
    let mut params = CertificateParams::default();
    params.serial_number = Some(SerialNumber::from(vec![serial; 20]));
    (params.not_before, params.not_after) = (date_time_ymd(year, 1, 1), date_time_ymd(year + 2, 1, 1));
    let key = KeyPair::from_pem(PLATFORM_KEY).expect("an RSA key");
    (format!("{serial:02X}").repeat(20), params.self_signed(&key).expect("a certificate").pem())
}

#[tokio::test]
async fn a_later_list_is_proven_by_a_trusted_key_or_by_a_newer_signer_inside() {
    let ((later, later_pem), (expired, expired_pem)) = (issued(2027, 0x11), issued(2024, 0x22));
    let signed_by = |serial: &str, body: &str| Canned::unsigned(200, body).sign(PLATFORM_KEY, serial, NOW);
    let both = list(&[OLD, NEXT], API_V3_KEY);
    let (next, old) = (list(&[NEXT], API_V3_KEY), list(&[OLD], API_V3_KEY));
    let removed = list(&[NEXT, (&later, &later_pem)], API_V3_KEY);
    let short = list(&[(&expired, &expired_pem)], API_V3_KEY);
    // The columns: a name; what is trusted; what was removed from it; the list; the response to the
    // call; what is trusted in the end, or nothing if the response isn't verified.
    let (o, n, l) = (PLATFORM_SERIAL, NEXT_SERIAL, &*later);
    type Row<'a> = (&'a str, &'a [(&'a str, &'a str)], Option<&'a str>, Canned, Canned, &'a [&'a str]);
    let rows: &[Row<'_>] = &[
        ("signed by the old one", &[OLD], None, by_old(&both), by_next(BODY), &[o, n]),
        ("WeChat Pay has moved on", &[OLD], None, by_next(&both), by_next(BODY), &[o, n]),
        ("moved on, and the old one is gone", &[OLD], None, by_next(&next), by_next(BODY), &[o, n]),
        ("not signed", &[OLD], None, Canned::unsigned(200, &both), by_next(BODY), &[]),
        ("the signer isn't inside", &[OLD], None, by_next(&old), by_next(BODY), &[]),
        ("an old list, signed anew by the old key", &[NEXT], None, by_old(&old), by_old(BODY), &[]),
        ("the same with the next one inside", &[NEXT], None, by_old(&both), by_old(BODY), &[]),
        ("signed by one that was removed", &[OLD, NEXT], Some(NEXT_SERIAL), by_next(&both), by_next(BODY), &[]),
        (
            "a newer signer, and one that was removed",
            &[OLD, NEXT],
            Some(NEXT_SERIAL),
            signed_by(l, &removed),
            signed_by(l, BODY),
            &[o, l],
        ),
        ("an expired signer", &[], None, signed_by(&expired, &short), signed_by(&expired, BODY), &[]),
    ];
    for (what, trusted, removed, certificates, response, found) in rows {
        let (server, trust) = (server(certificates.clone(), response.clone()), TrustStore::new());
        let client = bare(&server, Refresh::default()).trust(&trust).public_key(WECHATPAY_ID, WECHATPAY_PUB);
        let client = trusted.iter().fold(client, |client, (_, pem)| client.platform_certificate(*pem));
        let client = client.build().expect("sound");
        trust.remove(removed.unwrap_or_default());
        let result = call(&client).await;
        assert_eq!(downloads(&server), 1, "{what}");
        match (result, found) {
            (Err(Error::Verification(failure)), []) => {
                assert!(matches!(&failure.reason, VerificationFailure::UnknownSerial(_)), "{what}: {failure}");
                let is_old = what.contains("old") || what.contains("removed") || what.contains("same");
                assert_eq!(
                    failure.to_string().contains("was removed or does not become valid later"),
                    is_old,
                    "{what}: {failure}"
                );
                // The call's error says that certificates were downloaded, and how the download
                // ended.
                let refresh = failure.refresh.as_ref().expect("a download").as_ref().expect_err("not believed");
                let Error::Verification(download) = &**refresh else {
                    panic!("{what}: {refresh}");
                };
                let told = format!("the downloaded platform certificates were not verified: {}", download.reason);
                assert!(failure.to_string().contains(&told), "{what}: {failure}");
            }
            (Err(error), _) => panic!("{what}: {error}"),
            (Ok(_), []) => panic!("{what}: verified"),
            (Ok(_), found) => assert_eq!(trust.ids(), [*found, &[WECHATPAY_ID]].concat(), "{what}"),
        }
    }
}

#[tokio::test]
async fn a_removed_certificate_does_not_come_back_through_another_merchant() {
    let server = server(by_next(&list(&[NEXT], API_V3_KEY)), by_next(BODY));
    let trust = TrustStore::new();
    let first = bare(&server, Refresh::default()).trust(&trust).platform_certificate(PLATFORM_CERT);
    let first = first.platform_certificate(NEXT_CERT).build().expect("sound");
    trust.remove(NEXT_SERIAL);
    // The list is signed with the removed certificate. The second merchant has trusted no
    // certificate that becomes valid later than this one.
    let second = first.for_merchant("2").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    let second = second.api_v3_key(API_V3_KEY).refresh_certificates(Refresh::default()).build().expect("sound");
    let error = call(&second).await.expect_err("removed").to_string();
    assert!(error.contains("was removed or does not become valid later"), "{error}");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
    // Trusting it again must be explicit.
    trust.add_certificate(NEXT_CERT).expect("sound");
    call(&second).await.expect("verified");
}

#[tokio::test]
async fn a_removed_certificate_does_not_come_back_through_a_list_that_is_verified() {
    let server = server(by_old(&list(&[OLD, NEXT], API_V3_KEY)), by_old(BODY));
    let trust = TrustStore::new();
    let client = bare(&server, Refresh::default()).trust(&trust).platform_certificate(PLATFORM_CERT).build();
    let client = client.expect("sound");
    let refresh = || client.refresher().expect("a refresher").refresh();
    refresh().await.expect("verified");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, NEXT_SERIAL]);
    trust.remove(NEXT_SERIAL);
    refresh().await.expect("verified");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
}

#[tokio::test]
async fn a_download_that_does_not_help_is_part_of_the_error() {
    let server = server(by_old(&list(&[OLD], API_V3_KEY)), by_next(BODY));
    let client = bare(&server, Refresh::default()).platform_certificate(PLATFORM_CERT).build().expect("sound");
    let error = call(&client).await.expect_err("unknown").to_string();
    assert!(error.contains("were downloaded, and the signer is not among them"), "{error}");
}

/// Responds only to requests whose URL begins with `origin`.
struct Hosts {
    origin: &'static str,
    list: Canned,
}

impl Transport for Hosts {
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
        let canned = match request.uri().path() {
            "/v3/certificates" => self.list.clone(),
            _ => by_next(BODY),
        };
        let reached = request.uri().to_string().starts_with(self.origin);
        let mut response = Response::new(Bytes::from(canned.body));
        for (name, value) in canned.headers {
            let name = HeaderName::try_from(name).expect("a name");
            response.headers_mut().insert(name, HeaderValue::try_from(value).expect("text"));
        }
        Box::pin(async move { if reached { Ok(response) } else { Err(TransportError::NotSent("unreachable".into())) } })
    }
}

#[tokio::test]
async fn only_wechat_pay_hosts_over_tls_can_introduce_an_unknown_signer() {
    let rows = [
        ("https://api.mch.weixin.qq.com", true),
        ("https://api2.wechatpay.cn", true),
        ("http://api.mch.weixin.qq.com", false),
        ("https://relay.example", false),
        ("http://relay.example", false),
    ];
    for (origin, believed) in rows {
        let transport = Hosts { origin, list: by_next(&list(&[NEXT], API_V3_KEY)) };
        let client =
            Client::builder().mchid("1900009191").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
        let client = client.api_v3_key(API_V3_KEY).refresh_certificates(Refresh::default()).clock(|| NOW);
        let client = client.platform_certificate(PLATFORM_CERT).transport(Arc::new(transport)).failover([origin]);
        let result = call(&client.build().expect("sound")).await;
        assert_eq!(result.is_ok(), believed, "{origin}: {result:?}");
    }
}

#[tokio::test]
async fn a_rotation_fails_none_of_a_thousand_calls() {
    let list = by_old(&list(&[OLD, NEXT], API_V3_KEY));
    let (old, next) = (by_old(BODY), by_next(BODY));
    let seen = AtomicUsize::new(0);
    let server = Server::by(move |request| {
        if request.target == "/v3/certificates" {
            return Act::Canned(list.clone());
        }
        let turn = seen.fetch_add(1, SeqCst);
        Act::Canned(if turn < 300 { old.clone() } else { next.clone() })
    });
    // On a busy machine, a thousand calls to a server with one thread take a while, hence the long
    // time-out. Only 50 calls run at once, so that they fit into a short queue of connections.
    let client = bare(&server, Refresh::default()).transport(impatient(Duration::from_secs(300)));
    let client = client.platform_certificate(PLATFORM_CERT).build().expect("sound");
    let responses: Vec<_> = iter((0..1000).map(|_| call(&client))).buffer_unordered(50).collect().await;
    let failed: Vec<_> = responses.into_iter().filter_map(Result::err).map(|error| error.to_string()).collect();
    assert!(failed.is_empty(), "{} failed: {}", failed.len(), failed[0]);
    assert_eq!(downloads(&server), 1);
    assert!(server.received().len() > 1000);
}

#[tokio::test]
async fn a_download_that_nobody_waits_for_is_not_resumed() {
    let turn = AtomicUsize::new(0);
    let (list, response) = (by_old(&list(&[OLD], API_V3_KEY)), by_old(BODY));
    let server = Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" if turn.fetch_add(1, SeqCst) == 0 => Act::Hang,
        "/v3/certificates" => Act::Canned(list.clone()),
        _ => Act::Canned(response.clone()),
    });
    let client = bare(&server, Refresh::default()).retry(Retry::never()).build().expect("sound");
    let waited = tokio::time::timeout(Duration::from_millis(300), call(&client)).await;
    assert!(waited.is_err() && downloads(&server) == 1, "the first call waits for its server");
    call(&client).await.expect("a download of its own");
    assert_eq!(downloads(&server), 2);
}

#[tokio::test]
async fn public_keys_alone_need_no_certificates() {
    let errors = Arc::new(AtomicUsize::new(0));
    for code in ["RESOURCE_NOT_EXISTS", "NOT_FOUND"] {
        let absent = Canned::signed(404, &json!({"code": code, "message": "无可用的平台证书"}).to_string());
        let server = server(absent, Canned::signed(200, BODY));
        let count = errors.clone();
        let refresh = Refresh::default().on_error(move |_| {
            count.fetch_add(1, SeqCst);
        });
        let client = bare(&server, refresh).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
        call(&client).await.expect("verified");
        client.refresher().expect("a refresher").refresh().await.expect("no certificates, and no error");
        assert_eq!(downloads(&server), 1);
    }
    assert_eq!(errors.load(SeqCst), 0);
}

#[tokio::test]
async fn a_receiver_learns_of_a_rotation() {
    let server = server(by_old(&list(&[OLD, NEXT], API_V3_KEY)), by_next(BODY));
    let trust = TrustStore::new();
    let refresh = Refresh::default().pause(Duration::from_secs(3600));
    let client = bare(&server, refresh).trust(&trust).platform_certificate(PLATFORM_CERT).build().expect("sound");
    let refresher = client.refresher().expect("a refresher");
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
    assert!(refresher.ensure_trusted(&headers(NEXT_SERIAL)).await);
    let verified = receiver.receive(&headers(NEXT_SERIAL), b"{}").expect_err("no resource");
    assert!(matches!(verified, Error::Decode(_)), "{verified}");
    // An invented serial number causes no download so soon after the previous download. An id of a
    // public key and a missing header never cause a download.
    for serial in ["5157F09E", "PUB_KEY_ID_1"] {
        assert!(!refresher.ensure_trusted(&headers(serial)).await);
    }
    assert!(!refresher.ensure_trusted(&HeaderMap::new()).await);
    assert_eq!(downloads(&server), 1);
}

#[tokio::test]
async fn a_failed_download_is_reported_and_retried_while_calls_go_on() {
    let turn = AtomicUsize::new(0);
    let list = by_old(&list(&[OLD, NEXT], API_V3_KEY));
    let server = Server::by(move |request| match request.target.as_str() {
        "/v3/certificates" if turn.fetch_add(1, SeqCst) < 2 => Act::Canned(Canned::unsigned(403, "{}")),
        "/v3/certificates" => Act::Canned(list.clone()),
        _ => Act::Canned(by_old(BODY)),
    });
    let errors = Arc::new(Mutex::new(Vec::new()));
    let told = errors.clone();
    let refresh = Refresh::default()
        .pause(Duration::from_millis(5))
        .on_error(move |error| told.lock().expect("no panic").push(error.status()));
    let client = bare(&server, refresh).platform_certificate(PLATFORM_CERT).build().expect("sound");
    let refresher = client.refresher().expect("a refresher").clone();
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
async fn an_expired_certificate_is_replaced_and_removed() {
    // The last second of the older of the two test certificates, which are valid for a hundred
    // years.
    const END: i64 = 4_948_905_407;
    for (now, left) in [(END, &[PLATFORM_SERIAL, NEXT_SERIAL][..]), (END + 1, &[NEXT_SERIAL])] {
        let by_next = |body: &str| Canned::unsigned(200, body).sign(WECHATPAY_KEY, NEXT_SERIAL, now);
        let server = server(by_next(&list(&[NEXT], API_V3_KEY)), by_next(BODY));
        let trust = TrustStore::new();
        let client = bare(&server, Refresh::default()).trust(&trust).platform_certificate(PLATFORM_CERT);
        call(&client.clock(move || now).build().expect("sound")).await.expect("verified");
        assert_eq!(trust.ids(), left);
    }
}

#[tokio::test]
async fn a_missing_api_v3_key_is_reported_at_construction() {
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
