//! Settings that a builder rejects, and the errors for them.

use crate::server::*;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;
use wechatpay_client::__codegen::{Extra, RequestData, Sensitive};
use wechatpay_client::crypto::{ApiV3Key, Padding, PrivateKey};
use wechatpay_client::crypto::{LocalSigner, Pending, Signer, VerifyingKey};
use wechatpay_client::error::Source;
use wechatpay_client::transport::Reqwest;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Builder, Client, Error, Refresh, TrustStore, Upload};

const PKCS1: &str = include_str!("../keys/test_only_merchant_key_pkcs1.pem");

/// Returns a builder for a merchant, without trusted keys, transport or clock.
pub(crate) fn bare() -> Builder {
    Client::builder().mchid("1900009191").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL)
}

fn refused(builder: Builder) -> String {
    match builder.build() {
        Err(Error::Configuration(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn both_forms_of_private_key_are_read_however_they_were_saved() {
    let public = PrivateKey::from_pem(MERCHANT_KEY).expect("PKCS#8").public_der().to_vec();
    let windows = MERCHANT_KEY.replace('\n', "\r\n");
    for text in [PKCS1.to_owned(), windows, format!("\u{feff}{MERCHANT_KEY}"), format!("text\n{MERCHANT_KEY}\n")] {
        assert_eq!(PrivateKey::from_pem(&text).expect("the same key").public_der(), public);
    }
}

#[test]
fn every_wrong_file_is_named() {
    let sound = || bare().public_key(WECHATPAY_ID, WECHATPAY_PUB);
    let garbled = MERCHANT_KEY.replace("MII", "!!!");
    let cut = &MERCHANT_KEY[..1000];
    let rows = [
        (sound().private_key(WECHATPAY_PUB), "found PUBLIC KEY"),
        (sound().private_key(MERCHANT_CERT), "found CERTIFICATE"),
        (sound().private_key("MIIE"), "not PEM"),
        (sound().private_key(garbled), "not Base64"),
        (sound().private_key(cut), "-----END PRIVATE KEY-----"),
        (sound().api_v3_key("short"), "32 bytes, but this one has 5"),
        (bare(), "no key of WeChat Pay is trusted"),
        (Client::builder(), "`private_key` is not set"),
        (Client::builder().private_key(MERCHANT_KEY), "`certificate_serial` is not set"),
        (bare().public_key("5157F0", WECHATPAY_PUB), "begins with PUB_KEY_ID_"),
        (bare().public_key(WECHATPAY_ID, PLATFORM_CERT), "expected PUBLIC KEY, found CERTIFICATE"),
        (bare().platform_certificate(WECHATPAY_PUB), "expected CERTIFICATE, found PUBLIC KEY"),
        (builder().timeout(std::time::Duration::from_secs(1)), "`timeout`"),
    ];
    for (builder, part) in rows {
        let text = refused(builder);
        assert!(text.contains(part), "{text}");
        assert!(!text.contains("MII"), "{text}");
    }
}

#[test]
fn the_merchants_own_key_cannot_be_trusted() {
    let own = wechatpay_public(MERCHANT_KEY);
    let rows = [
        bare().platform_certificate(MERCHANT_CERT),
        bare().public_key(WECHATPAY_ID, own),
        // WeChat Pay's serial number in place of the merchant's.
        bare().certificate_serial(PLATFORM_SERIAL.to_lowercase()).platform_certificate(PLATFORM_CERT),
    ];
    for builder in rows {
        let text = refused(builder);
        assert!(text.contains("the merchant's own") && text.contains("apiclient_cert.pem"), "{text}");
    }
}

#[test]
fn trust_refuses_a_merchants_certificate_by_its_name() {
    let error = TrustStore::new().add_certificate(MERCHANT_CERT).expect_err("not a platform certificate");
    assert!(error.to_string().contains(MERCHANT_SERIAL) && error.to_string().contains("apiclient_cert.pem"), "{error}");
}

/// Returns the public half of a private key as PEM.
fn wechatpay_public(private: &str) -> String {
    let key = PrivateKey::from_pem(private).expect("a test key");
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(key.public_der()))
}

#[test]
fn trust_keeps_leading_zeros_and_shares_changes() {
    let trust = TrustStore::new();
    assert_eq!(trust.add_certificate(PLATFORM_CERT).expect("a certificate"), PLATFORM_SERIAL);
    let same = trust.clone();
    same.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    same.add_certificate(PLATFORM_CERT).expect("once more");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, WECHATPAY_ID]);
    trust.remove(&PLATFORM_SERIAL[1..]);
    assert_eq!(same.ids(), [WECHATPAY_ID]);
}

/// Formats every type that contains a key, a body or a plaintext field with `{:#?}`.
#[test]
fn nothing_that_contains_a_secret_shows_it() {
    let key = || PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let v2_key = "192006250b4c09247ec02edce69f6a2d";
    let builder = builder().api_v2_key(v2_key).refresh_certificates(Refresh::default());
    let mut shown = vec![format!("{builder:#?}")];
    let client = builder.build().expect("sound");
    let receiver = Receiver::new(&TrustStore::new(), API_V3_KEY).expect("32 bytes");
    let extra: Extra = [("name", "SECRET")].into_iter().collect();
    shown.extend([
        format!("{client:#?}"),
        format!("{:#?}", client.refresher()),
        format!("{:#?}", client.for_merchant("2").private_key(MERCHANT_KEY)),
        format!("{:#?}", key()),
        format!("{:#?}", LocalSigner::new(MERCHANT_SERIAL, key())),
        format!("{:#?}", VerifyingKey::new(key().public_der()).expect("a key")),
        format!("{:#?}", ApiV3Key::new(API_V3_KEY)),
        format!("{receiver:#?}"),
        format!("{:#?} {:#?}", Sensitive::from("SECRET"), extra),
        format!("{:#?}", Upload::new("a.png", "SECRET")),
        format!("{:#?}", RequestData::new().body("name", Sensitive::from("SECRET")).extra("name", "SECRET")),
    ]);
    #[cfg(feature = "blocking")]
    shown.push(format!("{:#?}", wechatpay_client::blocking::Client::new(client).expect("a thread")));
    let secrets = [&MERCHANT_KEY[100..140], API_V3_KEY, v2_key, "SECRET"];
    for text in shown {
        assert!(!text.is_empty() && !secrets.iter().any(|secret| text.contains(secret)), "{text}");
    }
}

/// A key outside this process: every use takes a while, and the fourth signature fails.
struct Remote(LocalSigner, AtomicUsize);

impl Signer for Remote {
    fn serial(&self) -> &str {
        self.0.serial()
    }
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            match self.1.fetch_add(1, SeqCst) {
                3 => Err("the key service is away".into()),
                _ => self.0.sign(message).await,
            }
        })
    }
    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            self.0.decrypt(padding, ciphertext).await
        })
    }
}

#[tokio::test]
async fn the_private_key_may_be_outside_the_process() {
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let remote = Remote(LocalSigner::new(MERCHANT_SERIAL, key), AtomicUsize::new(0));
    let encryption = OaepPublicEncryptingKey::new(
        PublicEncryptingKey::from_der(PrivateKey::from_pem(MERCHANT_KEY).expect("a test key").public_der())
            .expect("a key"),
    )
    .expect("a key");
    let mut buffer = vec![0; encryption.ciphertext_size()];
    let encrypted = encryption.encrypt(&OAEP_SHA1_MGF1SHA1, "张三".as_bytes(), &mut buffer, None).expect("short");
    let body = serde_json::json!({"people": [{"name": BASE64_STANDARD.encode(encrypted)}]}).to_string();
    let server = Server::responding(Canned::signed(200, &body));
    let client = Client::builder()
        .mchid("1900009191")
        .signer(Arc::new(remote))
        .public_key(WECHATPAY_ID, WECHATPAY_PUB)
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
        .build()
        .expect("no key in this process is needed");
    let response = client.send(crate::operations::encrypted::post("1")).await.expect("verified");
    assert_eq!(response.people[0].exposed_name(), Some("张三"));
    client.jsapi_parameters("wx", "p").await.expect("signed");
    client.app_parameters("wx", "p").await.expect("signed");
    let error = client.raw(wechatpay_client::types::Method::Get, "/v3/x", None).await.expect_err("the signer is away");
    assert!(matches!(error, Error::Transport(_)) && error.to_string().contains("away"), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[test]
fn settings_of_the_transport_are_checked_when_it_is_built() {
    let refused = [
        Reqwest::builder().root_certificate("no PEM").build(),
        Reqwest::builder().root_certificate("-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----").build(),
        Reqwest::builder().proxy("no address").build(),
    ];
    for (transport, what) in refused.into_iter().zip(["the root certificate", "HTTP", "the proxy"]) {
        let error = transport.expect_err("the settings are invalid");
        assert!(matches!(&error, Error::Configuration(text) if text.contains(what)), "{error}");
    }
    assert!(Reqwest::builder().proxy("http://user:SECRET@proxy.example:3128").build().is_ok());
    assert!(!format!("{:?}", Reqwest::builder().proxy("http://user:SECRET@proxy.example")).contains("SECRET"));
}

#[test]
fn what_programs_share_between_threads_can_be_shared() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<wechatpay_client::Client>();
    shared::<Error>();
    shared::<wechatpay_client::TrustStore>();
    shared::<wechatpay_client::webhook::Receiver>();
    shared::<wechatpay_client::testing::WeChatPay>();
}

/// Returns a certificate and the id of a public key that look like a sandbox's.
fn of_a_sandbox() -> (String, &'static str) {
    use rcgen::{CertificateParams, DnType, KeyPair};
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::OrganizationName, "SANDBOX of wechatpay-sandbox");
    let key = KeyPair::from_pem(PLATFORM_KEY).expect("an RSA key");
    (params.self_signed(&key).expect("a certificate").pem(), "PUB_KEY_ID_SANDBOX016849072350000000000000000")
}

#[test]
fn keys_of_a_sandbox_are_for_this_machine_alone() {
    let (certificate, id) = of_a_sandbox();
    let with_key = |builder: Builder| builder.public_key(id, WECHATPAY_PUB);
    let with_certificate = |builder: Builder| builder.platform_certificate(&certificate);
    let own = bare;
    for add in [&with_key as &dyn Fn(Builder) -> Builder, &with_certificate] {
        for url in ["https://api.mch.weixin.qq.com", "http://192.168.1.7:8090", "http://localhost.example.com"] {
            let error = add(own()).base_url(url).build().expect_err("refused").to_string();
            assert!(error.contains("is the key of a sandbox"), "{error}");
            add(own()).base_url(url).sandbox(true).build().expect("allowed");
        }
        add(own()).build().expect_err("the base URL is WeChat Pay's");
        for url in ["http://127.0.0.1:8090", "http://localhost:8090/base", "http://[::1]:8090"] {
            add(own()).base_url(url).build().expect("the base URL is on this machine");
        }
    }
    // Notifications are verified with the same keys.
    let trust = TrustStore::new();
    assert!(trust.add_public_key(id, WECHATPAY_PUB).is_err() && trust.add_certificate(&certificate).is_err());
    trust.allow_sandbox();
    trust.add_public_key(id, WECHATPAY_PUB).expect("allowed");
    // A store with such a key is refused for WeChat Pay itself.
    let error = own().trust(&trust).build().expect_err("refused").to_string();
    assert!(error.contains("is the key of a sandbox"), "{error}");
}
