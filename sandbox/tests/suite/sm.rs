//! A merchant that signs with SM2 (国密), and its migration from RSA while calls run.

use crate::support::{APPID, Shop, by_number, get, order, post};
use base64::prelude::{BASE64_STANDARD, Engine};
use futures_util::StreamExt;
use serde_json::{Value, json};
use sm2::dsa::signature::Signer;
use sm2::dsa::signature::hazmat::PrehashSigner;
use sm2::dsa::{Signature, SigningKey};
use sm2::pkcs8::DecodePrivateKey;
use sm3::{Digest, Sm3};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use wechatpay_api::v3::certificates;
use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id;
use wechatpay_client::crypto::{PrivateKey, Scheme};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::types::Method;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Client, Error, HashType, Refresh, TrustStore};
use wechatpay_sandbox::{Credentials, Fault, FaultKind, MCHID, Sandbox};

const JSAPI: &str = "/v3/pay/transactions/jsapi";
const RSA_TYPE: &str = "WECHATPAY2-SHA256-RSA2048";
const SM_TYPE: &str = "WECHATPAY2-SM2-WITH-SM3";

/// Returns the builder of a client that knows none of WeChat Pay's keys, and downloads the certificates.
fn downloading(sandbox: &Sandbox, keys: Credentials) -> wechatpay_client::Builder {
    let builder = Client::builder().base_url(sandbox.url()).mchid(MCHID).certificate_serial(keys.serial);
    let builder = builder.private_key(keys.private_key).api_v3_key(keys.api_v3_key);
    builder.refresh_certificates(Refresh::default().pause(Duration::ZERO))
}

/// Returns a receiver that trusts only SM2 certificates.
async fn receiver(sandbox: &Sandbox) -> Receiver {
    let (trust, keys) = (TrustStore::new(), sandbox.sm_credentials());
    trust.allow_sandbox();
    let client = downloading(sandbox, keys.clone()).trust(&trust).build().expect("valid");
    client.refresher().expect("asked for").refresh().await.expect("downloaded");
    assert_eq!(trust.ids(), sandbox.certificates(Scheme::Sm));
    let receiver = Receiver::new(&trust, &keys.api_v3_key).expect("32 bytes");
    receiver.private_key(PrivateKey::from_pem(&keys.private_key).expect("a key"))
}

#[tokio::test]
async fn an_order_is_paid_notified_queried_and_refunded() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let (client, receiver) = (downloading(&sandbox, sandbox.sm_credentials()), receiver(&sandbox).await);
    let client = client.build().expect("valid");
    post(&client, JSAPI, order("SM000001", 100, &shop.url)).await.expect("placed");
    sandbox.pay("SM000001").expect("paid");
    let (headers, body) = shop.notifications(1).await.remove(0);
    assert_eq!(headers["wechatpay-signature-type"], SM_TYPE);
    let envelope: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(envelope["resource"]["algorithm"], "AEAD_SM4_GCM");
    let notification = receiver.receive(&headers, &body).expect("verified");
    let query = get(&client, &by_number("SM000001")).await.expect("known");
    assert_eq!((&query["trade_state"], &query), (&json!("SUCCESS"), &notification.plaintext));
    let refund = json!({
        "out_trade_no": "SM000001", "out_refund_no": "R1", "notify_url": shop.url,
        "amount": { "refund": 40, "total": 100, "currency": "CNY" },
    });
    let accepted = post(&client, "/v3/refund/domestic/refunds", refund).await.expect("accepted");
    let (headers, body) = shop.notifications(2).await.remove(1);
    let notification = receiver.receive(&headers, &body).expect("verified");
    assert_eq!(notification.plaintext["refund_id"], accepted["refund_id"]);
    // Both keys belong to the same merchant, so the order is known to the RSA client, too.
    let rsa = sandbox.client().expect("keys");
    assert_eq!(get(&rsa, &by_number("SM000001")).await.expect("known")["trade_state"], "REFUND");
    // A signature probe is reported as a probe.
    sandbox.resend(1, true).expect("queued");
    let (headers, body) = shop.notifications(3).await.remove(2);
    match receiver.receive(&headers, &body).expect_err("a probe") {
        Error::Verification(failure) => assert_eq!(failure.reason, VerificationFailure::Probe),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn fields_are_encrypted_with_sm2_both_ways() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.sm_client_builder().expect("keys").build().expect("valid");
    let name = client.encrypt("李雷").await.expect("encrypted");
    assert_eq!(name.key_id, sandbox.certificates(Scheme::Sm)[0]);
    let add = async |client: &Client, name: &str, headers| {
        let body = json!({
            "appid": APPID, "type": "PERSONAL_OPENID", "account": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "name": name,
            "relation_type": "USER",
        });
        client.raw_with(Method::Post, "/v3/profitsharing/receivers/add", Some(body), headers).await
    };
    add(&client, &name.ciphertext, name.headers()).await.expect("decrypted");
    assert_eq!(sandbox.requests(1).expect("kept")[0]["plain"]["body"]["name"], "李雷");
    // A ciphertext in the order C1C2C3, which other systems use, is refused.
    let sealed = BASE64_STANDARD.decode(&name.ciphertext).expect("Base64");
    let (head, tail) = sealed.split_at(sealed.len() - 34 - 2 - "李雷".len());
    let (c3, c2) = tail.split_at(34);
    let old = BASE64_STANDARD.encode([head, c2, c3].concat());
    let error = add(&client, &old, name.headers()).await.expect_err("another order").to_string();
    assert!(error.contains("解密失败"), "{error}");
    // A request has to be signed and encrypted with the same scheme.
    let of_rsa = sandbox.client().expect("keys").encrypt("李雷").await.expect("encrypted");
    let headers = of_rsa.headers();
    let error = client.raw_with(Method::Post, "/v3/x", None, headers.clone()).await.expect_err("RSA's key");
    assert!(error.to_string().contains("names no trusted key"), "{error}");
    let error = add(&client, &of_rsa.ciphertext, name.headers()).await.expect_err("RSA-OAEP").to_string();
    let finding = sandbox.requests(1).expect("kept")[0]["findings"][0].to_string();
    assert!(error.contains("解密失败") && finding.contains("ASN.1 (C1C3C2)"), "{error} {finding}");
    // Responses are encrypted for the merchant's SM2 key.
    let complaint = client.send(by_complaint_id::get("200201820200101080076610000")).await.expect("decrypted");
    assert_eq!(complaint.payer_phone.as_ref().map(|phone| phone.expose()), Some("15400000001"));
}

#[tokio::test]
async fn bills_are_downloaded() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.sm_client_builder().expect("keys").build().expect("valid");
    post(&client, JSAPI, order("SM000002", 100, "https://pay.example.com/n")).await.expect("placed");
    sandbox.pay("SM000002").expect("paid");
    let today = jiff::Timestamp::from_second(sandbox.now()).expect("a time");
    let today = jiff::tz::Offset::constant(8).to_datetime(today).date();
    sandbox.advance(Duration::from_secs(2 * 86_400)).expect("advanced");
    let bill = get(&client, &format!("/v3/bill/tradebill?bill_date={today}")).await.expect("there is a bill");
    let text = |name: &str| bill[name].as_str().expect("text").to_owned();
    let download = client.download_url(&text("download_url")).await.expect("found");
    let chunks: Vec<_> = download.expect_hash(HashType::Sha1, text("hash_value")).collect().await;
    let bytes: Vec<u8> = chunks.into_iter().flat_map(|chunk| chunk.expect("whole").to_vec()).collect();
    assert!(String::from_utf8(bytes).expect("text").contains("SM000002"));
}

#[tokio::test]
async fn clients_follow_the_change_of_an_sm2_certificate() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = downloading(&sandbox, sandbox.sm_credentials()).build().expect("valid");
    post(&client, JSAPI, order("SM000003", 100, "https://pay.example.com/n")).await.expect("placed");
    let old = sandbox.certificates(Scheme::Sm).remove(0);
    assert!(
        !sandbox.withdraw_certificate(&old).expect("nothing to write"),
        "the last SM2 certificate can't be withdrawn"
    );
    let new = sandbox.issue_certificate(Scheme::Sm).expect("a certificate");
    get(&client, &by_number("SM000003")).await.expect("the old one");
    assert!(sandbox.withdraw_certificate(&old).expect("nothing to write"));
    assert_eq!(sandbox.certificates(Scheme::Sm), [new]);
    get(&client, &by_number("SM000003")).await.expect("downloaded");
}

/// Checks lists of certificates. Each item is encrypted with the scheme of its certificate, whichever
/// scheme the client uses.
#[tokio::test]
async fn the_operation_reads_lists_of_every_scheme() {
    let sandbox = Sandbox::start().await.expect("started");
    let clients = [sandbox.client_builder(), sandbox.sm_client_builder()];
    for client in clients.map(|builder| builder.expect("keys").build().expect("valid")) {
        for (algorithm_type, count) in [(None, 1), (Some("RSA"), 1), (Some("SM2"), 1), (Some("ALL"), 2)] {
            let request = certificates::get();
            let request = match algorithm_type {
                Some(name) => request.algorithm_type(name),
                None => request,
            };
            let list = client.send(request).await.unwrap_or_else(|error| panic!("{algorithm_type:?}: {error}")).data;
            let texts = list.iter().filter_map(|item| item.encrypt_certificate.as_ref()?.ciphertext.as_ref());
            assert_eq!(texts.filter(|text| text.expose().starts_with("-----BEGIN CERTIFICATE")).count(), count);
        }
    }
}

/// Checks that a request that is signed with SM2 causes notifications that use SM2, even if the certificate
/// that the request named has since been withdrawn.
#[tokio::test]
async fn notifications_have_the_scheme_of_the_request() {
    let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
    let client = sandbox.sm_client_builder().expect("keys").build().expect("valid");
    post(&client, JSAPI, order("SM000004", 100, &shop.url)).await.expect("placed");
    let old = sandbox.certificates(Scheme::Sm).remove(0);
    let new = sandbox.issue_certificate(Scheme::Sm).expect("a certificate");
    assert!(sandbox.withdraw_certificate(&old).expect("nothing to write"));
    sandbox.pay("SM000004").expect("paid");
    let (headers, body) = shop.notifications(1).await.remove(0);
    assert_eq!(headers["wechatpay-serial"], new);
    receiver(&sandbox).await.receive(&headers, &body).expect("verified");
    let asked = json!({ "event": "TRANSACTION.SUCCESS", "url": shop.url, "algorithm_type": "SM2" });
    sandbox.notify(&asked).expect("documented");
    let (headers, body) = shop.notifications(2).await.remove(1);
    receiver(&sandbox).await.receive(&headers, &body).expect("verified");
}

/// Checks that no call of the old or the new client fails during the migration, whichever scheme the
/// responses have.
#[tokio::test(flavor = "multi_thread")]
async fn a_merchant_moves_from_rsa_to_sm_while_calls_run() {
    let sandbox = Arc::new(Sandbox::start().await.expect("started"));
    let trust = TrustStore::new();
    let rsa = downloading(&sandbox, sandbox.credentials(MCHID).expect("known")).trust(&trust);
    let first = rsa.build().expect("valid");
    let client = Arc::new(Mutex::new(Arc::new(first.clone())));
    let (ends, calls) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let workers = (0..4).map(|worker| {
        let (client, ends, calls) = (client.clone(), ends.clone(), calls.clone());
        tokio::spawn(async move {
            for at in 0.. {
                if ends.load(Relaxed) {
                    return;
                }
                let client = client.lock().expect("no panic").clone();
                let number = format!("MOVE{worker}{at:05}");
                post(&client, JSAPI, order(&number, 1, "https://pay.example.com/n")).await.expect("placed");
                get(&client, &by_number(&number)).await.expect("known");
                calls.fetch_add(2, Relaxed);
            }
        })
    });
    let workers: Vec<_> = workers.collect();
    let wait_for = async |more: usize| {
        let until = calls.load(Relaxed) + more;
        while calls.load(Relaxed) < until {
            assert!(!workers.iter().any(tokio::task::JoinHandle::is_finished), "a call failed");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    // Switches to the next client, and waits until the last call of the old client has ended.
    let use_client = async |next: &Client| {
        let old = std::mem::replace(&mut *client.lock().expect("no panic"), Arc::new(next.clone()));
        while Arc::strong_count(&old) > 1 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    wait_for(20).await;
    // 1. The client signs with the old key, and accepts responses of either scheme.
    let shared = |keys: Credentials| {
        let builder = first.for_merchant(MCHID).certificate_serial(keys.serial).private_key(keys.private_key);
        builder.api_v3_key(keys.api_v3_key).refresh_certificates(Refresh::default().pause(Duration::ZERO))
    };
    let rsa = sandbox.credentials(MCHID).expect("known");
    let migrating = shared(rsa.clone()).migrating().build().expect("valid");
    migrating.refresher().expect("asked for").refresh().await.expect("downloaded");
    assert_eq!(trust.ids().len(), 2, "both kinds of certificate are trusted");
    use_client(&migrating).await;
    sandbox.fault(Fault::new(FaultKind::OtherScheme).times(20));
    wait_for(60).await;
    // 2. The client signs with the new key, while some responses still have the old scheme.
    let new = shared(sandbox.sm_credentials()).migrating().build().expect("valid");
    use_client(&new).await;
    wait_for(20).await;
    sandbox.fault(Fault::new(FaultKind::OtherScheme).times(20));
    wait_for(60).await;
    // 3. The client uses the new scheme only.
    let settled = shared(sandbox.sm_credentials()).build().expect("valid");
    use_client(&settled).await;
    wait_for(40).await;
    ends.store(true, Relaxed);
    for worker in workers {
        worker.await.expect("no call failed");
    }
    for record in sandbox.requests(20).expect("kept") {
        let header = record["request"]["headers"]["authorization"].as_str().expect("text");
        assert!(header.starts_with(SM_TYPE), "{header}");
    }
    // Afterwards, a response of the old scheme is refused again.
    sandbox.fault(Fault::new(FaultKind::OtherScheme));
    match get(&settled, &by_number("MOVE000000")).await.expect_err("another scheme") {
        Error::Verification(failure) => {
            assert_eq!(failure.reason, VerificationFailure::OtherScheme { expected: SM_TYPE, found: RSA_TYPE });
        }
        other => panic!("{other}"),
    }
}

/// Signs a query by hand with SM2, and returns the sandbox's record.
async fn by_hand(sandbox: &Sandbox, kind: &str, serial: &str, sign: impl Fn(&str) -> String) -> Value {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let (target, nonce) = (by_number("SM000009"), "593BEC0C930BF1AFEB40B4A08C8FB242");
    let signature = sign(&format!("GET\n{target}\n{time}\n{nonce}\n\n"));
    let header = format!(
        "{kind} mchid=\"{MCHID}\",nonce_str=\"{nonce}\",timestamp=\"{time}\",serial_no=\"{serial}\",signature=\"{signature}\""
    );
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let request = http.get(format!("{}{target}", sandbox.url())).header("Authorization", header);
    request.send().await.expect("sent");
    sandbox.requests(1).expect("recorded").remove(0)
}

#[tokio::test]
async fn each_mistake_in_an_sm2_signature_is_named() {
    let sandbox = Sandbox::start().await.expect("started");
    let (rsa, sm) = (sandbox.credentials(MCHID).expect("known"), sandbox.sm_credentials());
    let body: String = sm.private_key.lines().filter(|line| !line.starts_with('-')).collect();
    let key = sm2::SecretKey::from_pkcs8_der(&BASE64_STANDARD.decode(body).expect("Base64")).expect("a key");
    let signing = |user_id| SigningKey::new(user_id, &key).expect("a key");
    let der = |signature: Signature| BASE64_STANDARD.encode(signature.to_der().as_bytes());
    let own = |text: &str| signing("1234567812345678").sign(text.as_bytes());
    let by_rsa = |text: &str| {
        let key = PrivateKey::from_pem(&rsa.private_key).expect("a key");
        BASE64_STANDARD.encode(key.sign(text.as_bytes()).expect("signed"))
    };
    type Sign<'a> = Box<dyn Fn(&str) -> String + 'a>;
    let rows: Vec<(&str, &str, &[&str], Sign<'_>)> = vec![
        (SM_TYPE, &sm.serial, &[], Box::new(|text| der(own(text)))),
        (SM_TYPE, &sm.serial, &["sm2-raw"], Box::new(|text| BASE64_STANDARD.encode(own(text).to_bytes()))),
        (SM_TYPE, &sm.serial, &["sm2-user-id"], Box::new(|text| der(signing("").sign(text.as_bytes())))),
        (
            SM_TYPE,
            &sm.serial,
            &["sm2-user-id"],
            Box::new(|text| der(signing("").sign_prehash(&Sm3::digest(text)).expect("signed"))),
        ),
        (
            SM_TYPE,
            &sm.serial,
            &["hex"],
            Box::new(|text| own(text).to_der().as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()),
        ),
        (SM_TYPE, &sm.serial, &["method-lower-case"], Box::new(|text| der(own(&text.replace("GET", "get"))))),
        (SM_TYPE, &sm.serial, &["other-key"], Box::new(by_rsa)),
        (RSA_TYPE, &rsa.serial, &["other-key"], Box::new(|text| der(own(text)))),
    ];
    for (kind, serial, expected, sign) in rows {
        let record = by_hand(&sandbox, kind, serial, sign).await;
        let mistakes = record["diagnosis"]["mistakes"].as_array().into_iter().flatten();
        let mistakes: Vec<_> = mistakes.filter_map(|mistake| mistake["name"].as_str()).collect();
        assert_eq!(mistakes, expected, "{record:#}");
        assert_eq!(record["code"] == "SIGN_ERROR", !expected.is_empty(), "{record:#}");
    }
    // The authorization type of one scheme, with the serial number of the other.
    for (kind, serial) in [(RSA_TYPE, &sm.serial), (SM_TYPE, &rsa.serial)] {
        let record = by_hand(&sandbox, kind, serial, |text| der(own(text))).await;
        let reason = record["diagnosis"]["reason"].to_string();
        assert!(reason.contains(RSA_TYPE) && reason.contains(SM_TYPE), "{reason}");
    }
}
