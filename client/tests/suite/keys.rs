//! Keys and certificates from text, files and `.p12`, and the errors for wrong ones.

use crate::server::*;
use std::fs;
use std::path::PathBuf;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::{Client, Error, MerchantCertificate};

const PASSWORD: &str = "1900009191";

fn path(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keys")).join(format!("test_only_{name}"))
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).expect("a test key")
}

#[test]
fn the_certificate_is_the_same_from_every_kind_of_file() {
    let all = [
        MerchantCertificate::from_pem(MERCHANT_CERT, MERCHANT_KEY),
        MerchantCertificate::from_pem(MERCHANT_CERT, &text("merchant_key_pkcs1.pem")),
        MerchantCertificate::from_files(path("merchant_cert.pem"), path("merchant_key.pem")),
        // Made by OpenSSL 3, with its default ciphers and with `-legacy`.
        MerchantCertificate::from_p12_file(path("merchant.p12"), PASSWORD),
        MerchantCertificate::from_p12_file(path("merchant_legacy.p12"), PASSWORD),
    ];
    for certificate in all {
        let certificate = certificate.expect("sound");
        assert_eq!(certificate.serial(), MERCHANT_SERIAL);
        assert!(!format!("{certificate:?}").contains("MII"));
        let client =
            Client::builder().mchid("1").merchant_certificate(certificate).public_key(WECHATPAY_ID, WECHATPAY_PUB);
        client.build().expect("sound");
    }
}

#[test]
fn a_client_signs_with_the_key_and_serial_number_of_its_certificate() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let server = Server::responding(Canned::signed(200, "{}"));
    for way in 0..2 {
        let builder =
            Client::builder().mchid("1").public_key(WECHATPAY_ID, WECHATPAY_PUB).clock(|| NOW).transport(transport());
        let builder = match way {
            0 => {
                builder.merchant_certificate(MerchantCertificate::from_pem(MERCHANT_CERT, MERCHANT_KEY).expect("sound"))
            }
            _ => builder.private_key_file(path("merchant_key.pem")).certificate_serial(MERCHANT_SERIAL),
        };
        let client = builder.base_url(&server.url).build().expect("sound");
        runtime.block_on(client.raw(wechatpay_client::types::Method::Get, "/v3/x", None)).expect("accepted");
        assert!(server.received()[way].headers["authorization"].contains(MERCHANT_SERIAL));
    }
}

fn refusal<T>(outcome: Result<T, Error>) -> String {
    match outcome {
        Err(Error::Configuration(text)) => text,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("expected an error"),
    }
}

#[test]
fn every_way_of_getting_a_key_wrong_is_named() {
    let body: String = MERCHANT_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    let rows = [
        (text("short_key.pem"), "is neither an RSA key of 2048 bits or more nor an SM2 key: it is too short"),
        (text("ec_key.pem"), "it is an EC key"),
        ("-----BEGIN EC PRIVATE KEY-----\nMII=\n-----END EC PRIVATE KEY-----".to_owned(), "nor an SM2 key"),
        (text("encrypted_key.pem"), "encrypted with a password: run `openssl pkey"),
        (text("encrypted_pkcs1_key.pem"), "encrypted with a password: run `openssl pkey"),
        (
            WECHATPAY_PUB.to_owned(),
            "expected PRIVATE KEY or RSA PRIVATE KEY, found PUBLIC KEY; a public key (pub_key.pem) is WeChat Pay's",
        ),
        (MERCHANT_CERT.to_owned(), "a certificate is neither a private key nor a public key"),
        ("certs/apiclient_key.pem".to_owned(), "looks like the path of a file"),
        ("C:\\keys\\apiclient_key.pem".to_owned(), "looks like the path of a file"),
        (body[..500].to_owned(), "this is Base64 without BEGIN and END, but not a complete key"),
        ("\u{feff} \r\n".to_owned(), "the text is empty"),
        ("0\u{fffd}\0".to_owned(), "this is a binary file (DER"),
        ("{}".to_owned(), "pass the content of a key or certificate file"),
        (MERCHANT_KEY.replace("MIIEv", "MIIEw"), "it is damaged, or another kind of key"),
        (MERCHANT_KEY.replace("MIIEv", "***"), "not Base64: part of it was left out"),
        (MERCHANT_KEY.replace('+', "%2B"), "not Base64: it is percent-encoded"),
    ];
    for (text, part) in rows {
        let why = refusal(PrivateKey::from_pem(&text));
        assert!(why.starts_with("the merchant's private key") && why.contains(part), "{why}");
        assert!(!why.contains("MII"), "{why}");
    }
    let why = refusal(MerchantCertificate::from_pem(MERCHANT_KEY, MERCHANT_KEY));
    assert!(
        why.contains("the merchant's certificate: expected CERTIFICATE, found PRIVATE KEY")
            && why.contains("the merchant's secret"),
        "{why}"
    );
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let why = refusal(MerchantCertificate::from_pem(MERCHANT_CERT, WECHATPAY_KEY));
    assert!(why.contains(MERCHANT_SERIAL) && why.contains("does not belong to certificate"), "{why}");
}

#[test]
fn files_that_are_not_pem_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let written = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let utf16: Vec<u8> = "\u{feff}-----BEGIN".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let rows = [
        (written("key.der", &[0x30, 0x82, 4, 1]), "this is a binary file (DER"),
        (path("merchant.p12"), "RSA PRIVATE KEY, found .p12; read it with"),
        (written("utf16.pem", &utf16), "UTF-16"),
        (written("latin.pem", b"\xE4"), "this is not text"),
        (folder.path().join("nowhere.pem"), "nowhere.pem"),
    ];
    for (path, part) in rows {
        let why = refusal(PrivateKey::from_file(&path));
        assert!(why.contains(part) && why.contains(&*path.to_string_lossy()), "{why}");
        let builder = Client::builder().mchid("1").private_key_file(path).certificate_serial("1");
        assert!(refusal(builder.build()).contains(&format!("`private_key_file`: {why}")), "{why}");
    }
    let windows = written("windows.pem", format!("\u{feff}{}", MERCHANT_KEY.replace('\n', "\r\n")).as_bytes());
    PrivateKey::from_file(windows).expect("line ends and byte order marks are ignored");
}

#[test]
fn every_way_of_getting_a_p12_wrong_is_named() {
    let bytes = fs::read(path("merchant.p12")).expect("a test file");
    let no_key = fs::read(path("no_key.p12")).expect("a test file");
    let rows: [(&[u8], &str, &str); 5] = [
        (&bytes, "wrong", "the password is wrong"),
        (&bytes[..200], PASSWORD, "not PKCS#12"),
        (&no_key, PASSWORD, "it does not contain a private key and its certificate"),
        (MERCHANT_KEY.as_bytes(), PASSWORD, "this is PEM"),
        (b"", PASSWORD, "the file is empty"),
    ];
    for (bytes, password, part) in rows {
        let why = refusal(MerchantCertificate::from_p12(bytes, password));
        assert!(why.contains(part) && !why.contains(PASSWORD), "{why}");
    }
}
