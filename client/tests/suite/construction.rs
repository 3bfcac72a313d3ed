//! What a client refuses to be built from, and what it says then.

use crate::server::*;
use wechatpay_client::seal::PrivateKey;
use wechatpay_client::{Builder, Client, Error, Trust};

const PKCS1: &str = include_str!("../keys/test_only_merchant_key_pkcs1.pem");

/// A merchant without trust, transport or clock.
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
        (sound().private_key(WECHATPAY_PUB), "this is a PUBLIC KEY"),
        (sound().private_key(MERCHANT_CERT), "this is a CERTIFICATE"),
        (sound().private_key("MIIE"), "not PEM"),
        (sound().private_key(garbled), "not BASE64"),
        (sound().private_key(cut), "-----END PRIVATE KEY-----"),
        (sound().api_v3_key("short"), "32 bytes, this one has 5"),
        (bare(), "no key of WeChat Pay's is trusted"),
        (Client::builder(), "`private_key` is not set"),
        (Client::builder().private_key(MERCHANT_KEY), "`certificate_serial` is not set"),
        (bare().public_key("5157F0", WECHATPAY_PUB), "begins with PUB_KEY_ID_"),
        (bare().public_key(WECHATPAY_ID, PLATFORM_CERT), "this is a CERTIFICATE, but a PUBLIC KEY is needed"),
        (bare().platform_certificate(WECHATPAY_PUB), "this is a PUBLIC KEY, but a CERTIFICATE is needed"),
        (builder().timeout(std::time::Duration::from_secs(1)), "`timeout`"),
    ];
    for (builder, part) in rows {
        let text = refused(builder);
        assert!(text.contains(part), "{text}");
        assert!(!text.contains("MII"), "{text}");
    }
}

#[test]
fn the_merchants_own_key_is_refused_as_trusted() {
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
    let error = Trust::new().add_certificate(MERCHANT_CERT).expect_err("not a platform certificate");
    assert!(error.to_string().contains(MERCHANT_SERIAL) && error.to_string().contains("apiclient_cert.pem"), "{error}");
}

/// The public half in PEM.
fn wechatpay_public(private: &str) -> String {
    use base64::prelude::{BASE64_STANDARD, Engine};
    let key = PrivateKey::from_pem(private).expect("a test key");
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(key.public_der()))
}

#[test]
fn trust_keeps_leading_zeros_and_shares_changes() {
    let trust = Trust::new();
    assert_eq!(trust.add_certificate(PLATFORM_CERT).expect("a certificate"), PLATFORM_SERIAL);
    let same = trust.clone();
    same.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    same.add_certificate(PLATFORM_CERT).expect("once more");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, WECHATPAY_ID]);
    trust.remove(&PLATFORM_SERIAL[1..]);
    assert_eq!(same.ids(), [WECHATPAY_ID]);
}

#[test]
fn nothing_that_holds_a_key_shows_it() {
    let builder = builder();
    let secret = &MERCHANT_KEY[100..140];
    for text in [format!("{builder:?}"), format!("{:?}", builder.build().expect("sound"))] {
        assert!(!text.contains(secret) && !text.contains(API_V3_KEY), "{text}");
    }
}
