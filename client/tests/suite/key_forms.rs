//! Keys and certificates in the forms in which people have them, and the errors for wrong ones.

use crate::construction::bare;
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::fs;
use std::path::{Path, PathBuf};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::{Client, Error, MerchantCertificate, TrustStore};

const MERCHANT_PKCS1: &str = include_str!("../keys/test_only_merchant_key_pkcs1.pem");
const WECHATPAY_PKCS1: &str = include_str!("../keys/test_only_wechatpay_pub_pkcs1.pem");
const P12: &[u8] = include_bytes!("../keys/test_only_merchant.p12");
const PASSWORD: &str = "1900009191";

type Change = fn(&str) -> String;
type Reader = fn(&Path) -> Result<(), Error>;

/// What environment variables, configuration files, JSON and chats do to PEM.
const CHANGES: &[(&str, Change)] = &[
    ("unchanged", str::to_owned),
    ("line ends of Windows", |pem| pem.replace('\n', "\r\n")),
    ("byte order mark", |pem| format!("\u{feff}{pem}")),
    ("`\\n` as two characters", |pem| pem.replace('\n', "\\n")),
    ("`\\r\\n` as four characters", |pem| pem.replace('\n', "\\r\\n")),
    ("escaped twice", |pem| pem.replace('\n', "\\\\n")),
    ("`\\n` and a line end", |pem| pem.replace('\n', "\\n\n")),
    ("double quotes around", |pem| format!("\"{}\"", pem.replace('\n', "\\n"))),
    ("single quotes around", |pem| format!("'{pem}'")),
    ("typographic quotes around", |pem| format!("“{pem}”")),
    ("each line in quotes", |pem| pem.lines().map(|line| format!("    \"{line}\\n\"\n")).collect()),
    ("escaped by JSON", |pem| serde_json::to_string(pem).expect("a string")),
    ("escaped by PHP", |pem| pem.replace('/', "\\/").replace('\n', "\\n")),
    ("lines continued", |pem| pem.replace('\n', "\\\n")),
    ("the shell ate the backslashes", |pem| pem.replace('\n', "n")),
    ("blanks for line ends", |pem| pem.replace('\n', " ")),
    ("indented", |pem| pem.lines().map(|line| format!("      {line}\n")).collect()),
    ("a blank line between lines", |pem| pem.replace('\n', "\n\n")),
    ("tabs", |pem| pem.replace('\n', "\t\n")),
    ("on one line", |pem| pem.replace('\n', "")),
    ("without any blank", |pem| pem.replace(['\n', ' '], "")),
    ("invisible characters", |pem| pem.replace('\n', "\u{200b}\n\u{a0}")),
    ("typographic dashes", |pem| pem.replace("-----", "—–—")),
    ("a dash too few at both ends", |pem| pem.trim().trim_matches('-').replacen("BEGIN", "-BEGIN", 1)),
    ("text around", |pem| format!("Bag Attributes\n  friendlyName: x\n{pem}\n# end of file\n")),
    ("as in .env", |pem| format!("KEY=\"{}\"", pem.trim().replace('\n', "\\n"))),
    ("without BEGIN and END", body),
    ("without BEGIN and END, on one line", |pem| body(pem).replace('\n', "")),
    ("without BEGIN and END, `\\n`, quotes", |pem| format!("\"{}\"", body(pem).replace('\n', "\\n"))),
    ("without BEGIN and END, no padding", |pem| body(pem).replace(['=', '\n'], "")),
    ("without BEGIN", |pem| pem.split_once('\n').expect("lines").1.to_owned()),
    ("BASE64 of the file", |pem| BASE64_STANDARD.encode(pem)),
    ("BASE64 of the file, in quotes", |pem| format!("'{}\n'", BASE64_STANDARD.encode(pem))),
];

/// Returns a PEM text without its first and last line.
fn body(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).map(|line| format!("{line}\n")).collect()
}

fn der(pem: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(body(pem).replace('\n', "")).expect("Base64")
}

/// Returns a PEM text with another label.
fn relabelled(pem: &str, from: &str, to: &str) -> String {
    pem.replace(&format!("BEGIN {from}-"), &format!("BEGIN {to}-"))
        .replace(&format!("END {from}-"), &format!("END {to}-"))
}

fn public(pem: &str) -> Vec<u8> {
    PrivateKey::from_pem(pem).expect("a private key").public_der().to_vec()
}

fn refusal<T>(outcome: Result<T, Error>) -> String {
    match outcome {
        Err(Error::Configuration(text)) => text,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("expected an error"),
    }
}

#[test]
fn keys_are_read_however_a_variable_or_a_file_has_changed_them() {
    let expected = public(MERCHANT_KEY);
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    for (name, change) in CHANGES {
        for key in [MERCHANT_KEY, MERCHANT_PKCS1] {
            let read = PrivateKey::from_pem(&change(key)).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(read.public_der(), expected, "{name}");
        }
        // Another key under this id would be refused.
        for key in [WECHATPAY_PUB, WECHATPAY_PKCS1] {
            trust.add_public_key(WECHATPAY_ID, &change(key)).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        let serial = trust.add_certificate(&change(PLATFORM_CERT)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(serial, PLATFORM_SERIAL, "{name}");
        let own = MerchantCertificate::from_pem(&change(MERCHANT_CERT), &change(MERCHANT_KEY)).expect(name);
        assert_eq!(own.serial(), MERCHANT_SERIAL, "{name}");
        let builder = bare().private_key(change(MERCHANT_KEY)).public_key(WECHATPAY_ID, change(WECHATPAY_PUB));
        builder.v2_public_key(change(WECHATPAY_PKCS1)).api_v2_key("…").build().expect(name);
    }
}

#[test]
fn the_content_of_a_key_counts_and_not_its_label() {
    let expected = public(MERCHANT_KEY);
    let rows = [
        relabelled(MERCHANT_KEY, "PRIVATE KEY", "RSA PRIVATE KEY"),
        relabelled(MERCHANT_PKCS1, "RSA PRIVATE KEY", "PRIVATE KEY"),
        relabelled(MERCHANT_KEY, "PRIVATE KEY", "PUBLIC KEY"),
        // Only one of the two lines was changed.
        MERCHANT_PKCS1.replace("BEGIN RSA PRIVATE", "BEGIN PRIVATE"),
        MERCHANT_KEY.replace("END PRIVATE", "END RSA PRIVATE"),
        // A certificate before the key, as in a bundle.
        format!("{MERCHANT_CERT}{MERCHANT_KEY}"),
    ];
    for pem in rows {
        assert_eq!(public(&pem), expected, "{}", &pem[..40]);
    }
    let trust = TrustStore::new();
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("a public key");
    for pem in [
        relabelled(WECHATPAY_PUB, "PUBLIC KEY", "RSA PUBLIC KEY"),
        relabelled(WECHATPAY_PKCS1, "RSA PUBLIC KEY", "PUBLIC KEY"),
        relabelled(WECHATPAY_PUB, "PUBLIC KEY", "CERTIFICATE"),
    ] {
        trust.add_public_key(WECHATPAY_ID, &pem).expect("the same key");
    }
    let labelled = relabelled(PLATFORM_CERT, "CERTIFICATE", "PUBLIC KEY");
    assert_eq!(trust.add_certificate(&labelled).expect("a certificate"), PLATFORM_SERIAL);
    // A certificate with its own serial number is accepted, whichever setting it is passed to.
    for id in [PLATFORM_SERIAL.to_owned(), PLATFORM_SERIAL[1..].to_lowercase(), PLATFORM_SERIAL.replace("0A", "0a:")] {
        trust.add_public_key(&id, PLATFORM_CERT).expect("the same certificate");
    }
    trust.add_public_key(&format!(" \"{}\"\n", WECHATPAY_ID.to_lowercase()), WECHATPAY_PUB).expect("the same id");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, WECHATPAY_ID]);
}

#[test]
fn a_key_in_the_place_of_another_is_sent_to_the_right_setting() {
    let request = rcgen::CertificateParams::default().serialize_request(&rcgen::KeyPair::generate().expect("a key"));
    let request = request.expect("a request").pem().expect("PEM");
    let archive = BASE64_STANDARD.encode(P12);
    let ec = include_str!("../keys/test_only_ec_key.pem");
    let own_public = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----",
        BASE64_STANDARD.encode(public(MERCHANT_KEY))
    );
    let sound = || bare().public_key(WECHATPAY_ID, WECHATPAY_PUB);
    let private = |pem: &str| sound().private_key(pem);
    let trusted = |pem: &str| bare().public_key(WECHATPAY_ID, pem);
    let certificate = |pem: &str| bare().platform_certificate(pem);
    let v2 = |pem: &str| sound().v2_public_key(pem);
    let rows = [
        ("`private_key`", private(WECHATPAY_PUB), "belongs in `public_key`"),
        ("`private_key`", private(WECHATPAY_PKCS1), "found RSA PUBLIC KEY"),
        ("`private_key`", private(&body(WECHATPAY_PUB)), "belongs in `public_key`"),
        ("`private_key`", private(PLATFORM_CERT), "belongs in `platform_certificate`"),
        ("`private_key`", private(MERCHANT_CERT), "belongs in `merchant_certificate`"),
        ("`private_key`", private(&request), "issues apiclient_cert.pem for such a request"),
        (
            "`private_key`",
            private(&archive),
            "expected PRIVATE KEY or RSA PRIVATE KEY, found .p12; read it with `MerchantCertificate",
        ),
        ("`private_key`", private(ec), "it is an EC key"),
        ("`private_key`", private("apiclient_key.pem"), "`private_key_file`"),
        ("`public_key`", trusted(MERCHANT_KEY), "belongs in `private_key`"),
        ("`public_key`", trusted(&body(MERCHANT_KEY)), "belongs in `private_key`"),
        ("`public_key`", trusted(PLATFORM_CERT), "belongs in `platform_certificate`"),
        ("`public_key`", trusted(MERCHANT_CERT), "belongs in `merchant_certificate`"),
        ("`public_key`", trusted(&own_public), "the merchant's own"),
        ("`public_key`", trusted("pub_key.pem"), "`public_key_file`"),
        (
            "`public_key`",
            bare().public_key(PLATFORM_SERIAL, NEXT_CERT),
            "belongs in `platform_certificate`, which takes no id",
        ),
        ("`public_key`", bare().public_key(WECHATPAY_PUB, WECHATPAY_ID), "the id comes first, then the key"),
        ("`platform_certificate`", certificate(WECHATPAY_PUB), "belongs in `public_key` with its id"),
        ("`platform_certificate`", certificate(&body(WECHATPAY_PKCS1)), "belongs in `public_key` with its id"),
        ("`platform_certificate`", certificate(MERCHANT_KEY), "belongs in `private_key`"),
        ("`platform_certificate`", certificate(MERCHANT_CERT), "the merchant's own"),
        ("`platform_certificate`", certificate(&request), "expected CERTIFICATE, found CERTIFICATE REQUEST"),
        ("`v2_public_key`", v2(MERCHANT_KEY), "belongs in `private_key`"),
        ("`v2_public_key`", v2(PLATFORM_CERT), "belongs in `platform_certificate`"),
        ("`v2_public_key`", v2(&own_public), "the merchant's own key"),
    ];
    for (setting, builder, part) in rows {
        let why = refusal(builder.build());
        assert!(why.contains(setting) && why.contains(part), "{setting} {part}: {why}");
        assert!(!why.contains("MI"), "{why}");
    }
    let rows = [
        (MerchantCertificate::from_pem(MERCHANT_KEY, MERCHANT_CERT), "belongs in `merchant_certificate`"),
        (MerchantCertificate::from_pem(PLATFORM_CERT, MERCHANT_KEY), "belongs in `platform_certificate`"),
        (MerchantCertificate::from_pem(WECHATPAY_PUB, MERCHANT_KEY), "belongs in `public_key`"),
    ];
    for (outcome, part) in rows {
        let why = refusal(outcome);
        assert!(why.contains(part), "{why}");
    }
}

#[test]
fn der_is_read_from_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let written = |name: &str, pem: &str| {
        let path = folder.path().join(name);
        fs::write(&path, der(pem)).expect("written");
        path
    };
    let (key, certificate) = (written("key.der", MERCHANT_KEY), written("cert.cer", MERCHANT_CERT));
    for path in [&key, &written("pkcs1.der", MERCHANT_PKCS1)] {
        assert_eq!(PrivateKey::from_file(path).expect("a key").public_der(), public(MERCHANT_KEY));
        let own = MerchantCertificate::from_files(&certificate, path).expect("a certificate and its key");
        assert_eq!(own.serial(), MERCHANT_SERIAL);
        let builder = Client::builder().mchid("1").private_key_file(path).certificate_serial(MERCHANT_SERIAL);
        let builder = builder.platform_certificate_file(written("platform.cer", PLATFORM_CERT));
        let builder = builder.public_key_file(WECHATPAY_ID, written("pub.der", WECHATPAY_PUB));
        let client = format!("{:?}", builder.build().expect("sound"));
        assert!(client.contains(WECHATPAY_ID) && client.contains(PLATFORM_SERIAL), "{client}");
    }
    let why = refusal(PrivateKey::from_file(&certificate));
    assert!(why.contains("cert.cer: the merchant's private key: expected PRIVATE KEY"), "{why}");
    let why = refusal(MerchantCertificate::from_files(&key, &key));
    assert!(why.contains("key.der: the merchant's certificate: expected CERTIFICATE, found PRIVATE KEY"), "{why}");
}

#[test]
fn every_way_in_which_a_p12_goes_wrong_has_a_message() {
    let pem = MERCHANT_KEY.as_bytes().to_vec();
    let latin: String = P12.iter().map(|byte| char::from(*byte)).collect();
    let crlf: Vec<u8> =
        P12.iter().flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] }).collect();
    let rows: [(Vec<u8>, &str, &str); 13] = [
        (Vec::new(), PASSWORD, "the file is empty: copy it again"),
        (String::from_utf8_lossy(P12).into_owned().into_bytes(), PASSWORD, "it was read or saved as text"),
        (latin.into_bytes(), PASSWORD, "it was read or saved as text"),
        (crlf, PASSWORD, "it was read or saved as text"),
        (P12[..P12.len() - 1].to_vec(), PASSWORD, "it is cut off"),
        // The file has the length that its header states.
        (b"\x30\x82\x00\x02\x05\x00".to_vec(), PASSWORD, "a kind of PKCS#12 that is not supported ("),
        (pem, PASSWORD, "this is PEM: pass it to `from_pem`"),
        (der(MERCHANT_KEY), PASSWORD, "a DER file that contains PRIVATE KEY"),
        (der(MERCHANT_CERT), PASSWORD, "a DER file that contains CERTIFICATE"),
        (b"<html>404</html>".to_vec(), PASSWORD, "it is text"),
        (P12.to_vec(), "", "the password is wrong: it is empty"),
        (P12.to_vec(), "1900009192", "the number (mchid) of the merchant that owns the file"),
        (P12.to_vec(), "wx2421b1c4370ec43b", "the merchant's number (mchid), digits only"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("apiclient_cert.p12");
    for (bytes, password, part) in rows {
        let why = refusal(MerchantCertificate::from_p12(&bytes, password));
        assert!(why.starts_with("the .p12 can't be read: ") && why.contains(part), "{part}: {why}");
        assert!(password.is_empty() || !why.contains(password), "{why}");
        fs::write(&path, bytes).expect("written");
        let of_file = refusal(MerchantCertificate::from_p12_file(&path, password));
        assert_eq!(of_file, format!("{}: {why}", path.display()));
    }
    let encoded = BASE64_STANDARD.encode(P12);
    for (bytes, password) in [(P12, " 1900009191\n"), (encoded.as_bytes(), PASSWORD)] {
        let own = MerchantCertificate::from_p12(bytes, password).expect("unambiguous");
        assert_eq!(own.serial(), MERCHANT_SERIAL);
    }
}

#[test]
fn every_error_about_a_file_names_its_path_and_the_cause() {
    let folder = tempfile::tempdir().expect("a folder");
    let written = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::write(&path, content).expect("written");
        path
    };
    let paths = [
        (folder.path().join("none.pem"), "os error 2"),
        (PathBuf::from("no/such/folder/key.pem"), "a relative path is resolved against the working directory"),
        // The path has only letters, digits and slashes, like a key, but no capital letter.
        (PathBuf::from("no/such/folder/1900009191/key"), "a relative path is resolved against the working directory"),
        (folder.path().to_owned(), "os error"),
        (written("empty.pem", ""), "is empty"),
        (written("other.pem", "{}"), "this is not"),
    ];
    let builder = |path: &Path| Client::builder().mchid("1").certificate_serial("1").private_key_file(path).build();
    let readers: [Reader; 5] = [
        |path| PrivateKey::from_file(path).map(drop),
        |path| MerchantCertificate::from_files(path, path).map(drop),
        |path| MerchantCertificate::from_p12_file(path, "1").map(drop),
        |path| bare().public_key_file(WECHATPAY_ID, path).build().map(drop),
        |path| bare().platform_certificate_file(path).build().map(drop),
    ];
    for (path, cause) in paths {
        let outcomes = readers.iter().map(|read| read(&path)).chain([builder(&path).map(drop)]);
        for why in outcomes.map(refusal) {
            assert!(why.contains(&*path.to_string_lossy()) && why.contains(cause), "{cause}: {why}");
        }
        let sound = written("sound.pem", MERCHANT_KEY);
        let why = refusal(MerchantCertificate::from_files(&path, sound));
        assert!(why.contains(&*path.to_string_lossy()) && why.contains(cause), "{cause}: {why}");
    }
    // A key that was passed as a path is not printed.
    for text in
        [MERCHANT_KEY.to_owned(), body(MERCHANT_KEY), MERCHANT_KEY.replace('\n', "\\n"), MERCHANT_CERT.to_owned()]
    {
        for why in
            readers.iter().map(|read| refusal(read(Path::new(&text)))).chain([refusal(builder(Path::new(&text)))])
        {
            assert!(why.contains("the path of a file is needed, but this is the content of a file"), "{why}");
            assert!(!why.contains("MI"), "{why}");
        }
    }
}
