//! The SM algorithms (国密): requests signed with SM2, responses signed under SM2 certificates, and
//! the migration from RSA.

use crate::operations::encrypted::{self, Person};
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use wechatpay_client::__codegen::{Content, Descriptor, FieldEncoding, RequestData};
use wechatpay_client::crypto::{ApiV3Key, EncryptionKey, Padding, PrivateKey, Scheme, VerifyingKey};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::protocol::v3::{Authorization, response_headers};
use wechatpay_client::testing::{API_V3_KEY as TEST_API_V3_KEY, WeChatPay};
use wechatpay_client::types::Method;
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Builder, Client, Error, MerchantCertificate, Refresh, TrustStore};

const SM_KEY: &str = include_str!("../keys/test_only_sm_merchant_key.pem");
const SM_KEY_SEC1: &str = include_str!("../keys/test_only_sm_merchant_key_sec1.pem");
const SM_CERT: &str = include_str!("../keys/test_only_sm_merchant_cert.pem");
const SM_SERIAL: &str = "157056765AB5A9EEE5D363D0329039A254D5EF49";
const SM_PLATFORM_KEY: &str = include_str!("../keys/test_only_sm_platform_key.pem");
const SM_PLATFORM_CERT: &str = include_str!("../keys/test_only_sm_platform_cert.pem");
const SM_PLATFORM_SERIAL: &str = "2B6E4F0C83B7A91D25E86037CA5D1B94F2703EA8";

const BODY: &str = r#"{"prepay_id":"x"}"#;

fn key(pem: &str) -> PrivateKey {
    PrivateKey::from_pem(pem).expect("a key")
}

fn verifying(pem: &str) -> VerifyingKey {
    VerifyingKey::new(key(pem).public_der()).expect("a public key")
}

/// Returns a builder for the merchant with its SM2 key.
fn sm_builder(server: &Server) -> Builder {
    Client::builder()
        .mchid("1900009191")
        .private_key(SM_KEY)
        .certificate_serial(SM_SERIAL)
        .api_v3_key(API_V3_KEY)
        .platform_certificate(SM_PLATFORM_CERT)
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
}

fn by_sm(body: &str) -> Canned {
    Canned::unsigned(200, body).sign(SM_PLATFORM_KEY, SM_PLATFORM_SERIAL, NOW)
}

fn by_rsa(body: &str) -> Canned {
    Canned::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW)
}

async fn call(client: &Client) -> Result<Value, Error> {
    client.raw(Method::Get, "/v3/x", None).await
}

fn reason(error: Error) -> VerificationFailure {
    match error {
        Error::Verification(failure) => failure.reason,
        other => panic!("{other}"),
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
fn a_key_is_the_same_in_every_form() {
    let expected = key(SM_KEY).public_der().to_vec();
    let body: String = SM_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    for text in [SM_KEY_SEC1, &SM_KEY_SEC1.replace("SM2 PRIVATE", "EC PRIVATE"), &body, &SM_KEY.replace('\n', "\\n")] {
        let key = key(text);
        assert_eq!((key.scheme(), key.public_der()), (Scheme::Sm, &*expected), "{text}");
        assert_eq!(*PrivateKey::from_pem(&key.to_pem()).expect("as written").to_pem(), *key.to_pem());
    }
    let certificate = MerchantCertificate::from_pem(SM_CERT, SM_KEY).expect("sound");
    assert_eq!(certificate.serial(), SM_SERIAL);
    let archive = include_bytes!("../keys/test_only_sm_merchant.p12");
    assert_eq!(MerchantCertificate::from_p12(archive, "1900009191").expect("sound").serial(), SM_SERIAL);
    assert!(refusal(MerchantCertificate::from_pem(SM_CERT, MERCHANT_KEY)).contains("does not belong to certificate"));
    assert!(refusal(PrivateKey::from_pem(&SM_KEY.replace("qLfJ", "qLfK"))).contains("an SM2 key"));
    // A key on another curve is refused.
    let p256 = include_str!("../keys/test_only_ec_key.pem");
    assert!(refusal(PrivateKey::from_pem(p256)).ends_with("it is an EC key"));
}

#[test]
fn a_signature_is_der_and_only_of_this_message_and_key() {
    let (signing, own) = (key(SM_KEY), verifying(SM_KEY));
    for length in [0, 1, 31, 32, 1000] {
        let message = vec![b'x'; length];
        let signature = signing.sign(&message).expect("signed");
        assert_eq!(signature[0], 0x30, "the signature is not DER");
        assert!(own.verify(&message, &signature), "{length}");
        assert!(!own.verify(b"another message", &signature));
        assert!(!verifying(SM_PLATFORM_KEY).verify(&message, &signature));
        assert!(!verifying(MERCHANT_KEY).verify(&message, &signature), "an RSA key verifies it");
        // The 64 bytes of r and s without DER, as some libraries write them.
        let raw = raw_signature(&signature);
        assert_eq!(raw.len(), 64);
        assert!(!own.verify(&message, &raw));
        let longer = [&signature[..], &[0]].concat();
        assert!(!own.verify(&message, &longer) && !own.verify(&message, &signature[1..]) && !own.verify(&message, b""));
    }
    let by_rsa = key(MERCHANT_KEY).sign(b"x").expect("signed");
    assert!(!own.verify(b"x", &by_rsa));
}

/// Converts a signature from DER to r and s of 32 bytes each.
fn raw_signature(der: &[u8]) -> Vec<u8> {
    let (mut rest, mut raw) = (&der[2..], Vec::new());
    while let [2, length, integer @ ..] = rest {
        let (integer, after) = integer.split_at(usize::from(*length));
        let digits = &integer[integer.len().saturating_sub(32)..];
        raw.extend([&vec![0; 32 - digits.len()][..], digits].concat());
        rest = after;
    }
    raw
}

#[test]
fn a_field_is_decrypted_only_as_asn_1_in_the_order_c1_c3_c2() {
    let (own, encryption) = (key(SM_KEY), EncryptionKey::new(key(SM_KEY).public_der()).expect("a key"));
    for text in ["茶", &"x".repeat(40), &"x".repeat(5000)] {
        let sealed = encryption.encrypt(Padding::Oaep, text.as_bytes()).expect("encrypted");
        assert_eq!(own.decrypt(Padding::Oaep, &sealed).as_deref(), Some(text.as_bytes()));
        assert_eq!(key(SM_PLATFORM_KEY).decrypt(Padding::Oaep, &sealed), None);
        assert_eq!(key(MERCHANT_KEY).decrypt(Padding::Oaep, &sealed), None);
    }
    // The ciphertext ends with C3, which is a digest, and C2, which is as long as the text.
    let text = [b'x'; 40];
    let sealed = encryption.encrypt(Padding::Oaep, &text).expect("encrypted");
    let (head, tail) = sealed.split_at(sealed.len() - 34 - 42);
    let (c3, c2) = tail.split_at(34);
    assert_eq!((&c3[..2], &c2[..2]), (&[4, 32][..], &[4, 40][..]));
    assert_eq!(own.decrypt(Padding::Oaep, &[head, c2, c3].concat()), None, "C1C2C3 is decrypted");
    let mut changed = sealed.clone();
    *changed.last_mut().expect("not empty") ^= 1;
    assert_eq!(own.decrypt(Padding::Oaep, &changed), None);
    assert_eq!(own.decrypt(Padding::Oaep, &sealed[1..]), None);
    // SM2 can't encrypt an empty text.
    assert_eq!(encryption.encrypt(Padding::Oaep, b""), None);
}

#[test]
fn each_scheme_has_its_own_cipher() {
    let key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    for (scheme, other) in [(Scheme::Rsa, Scheme::Sm), (Scheme::Sm, Scheme::Rsa)] {
        let sealed = key.seal(scheme, "61f9c719728a", "certificate", "茶").expect("encrypted");
        assert_eq!(key.open(scheme, "61f9c719728a", "certificate", &sealed).as_deref(), Some("茶".as_bytes()));
        assert_eq!(key.open(other, "61f9c719728a", "certificate", &sealed), None);
        assert_eq!(key.open(scheme, "61f9c719728b", "certificate", &sealed), None);
        assert_eq!(key.open(scheme, "61f9c719728a", "", &sealed), None);
        assert_eq!(key.open(scheme, "short", "certificate", &sealed), None);
        assert_eq!(key.seal(scheme, "short", "", "茶"), None);
    }
}

#[tokio::test]
async fn a_call_is_signed_encrypted_and_verified_with_sm() {
    let server = Server::responding(by_sm(BODY));
    let certificate = MerchantCertificate::from_pem(SM_CERT, SM_KEY).expect("sound");
    let by_certificate = Client::builder().mchid("1900009191").merchant_certificate(certificate);
    let by_certificate = by_certificate.platform_certificate(SM_PLATFORM_CERT).transport(transport());
    let by_certificate = by_certificate.base_url(&server.url).clock(|| NOW);
    for builder in [sm_builder(&server), by_certificate] {
        call(&builder.build().expect("sound")).await.expect("verified");
        let received = server.received().pop().expect("a request");
        assert_eq!(received.headers["wechatpay-serial"], SM_PLATFORM_SERIAL);
        let header = &received.headers["authorization"];
        assert!(header.starts_with("WECHATPAY2-SM2-WITH-SM3 mchid=\"1900009191\","), "{header}");
        let authorization = Authorization::parse(header).expect("sound");
        assert_eq!(authorization.serial, SM_SERIAL);
        assert!(authorization.verifies(&verifying(SM_KEY), "GET", "/v3/x", b""));
        // The same signature, sent with the name of the other scheme.
        let renamed = Authorization::parse(&header.replace("SM2-WITH-SM3", "SHA256-RSA2048")).expect("sound");
        assert!(!renamed.verifies(&verifying(SM_KEY), "GET", "/v3/x", b""));
        assert!(!renamed.verifies(&verifying(MERCHANT_KEY), "GET", "/v3/x", b""));
    }
    let client = sm_builder(&server).build().expect("sound");
    client.send(encrypted::post("1").people([Person::default().id_card("110101")])).await.expect("verified");
    let body: Value = serde_json::from_slice(&server.received().pop().expect("a request").body).expect("JSON");
    let ciphertext = BASE64_STANDARD.decode(body["people"][0]["id_card"].as_str().expect("text")).expect("Base64");
    assert_eq!(key(SM_PLATFORM_KEY).decrypt(Padding::Oaep, &ciphertext).as_deref(), Some(&b"110101"[..]));
}

/// The header names a scheme, but the key decides.
#[tokio::test]
async fn a_response_has_the_scheme_of_its_key_and_of_the_request() {
    type Sign = fn(&str) -> Canned;
    let named = |canned: Canned, kind: &str| canned.header("Wechatpay-Signature-Type", kind);
    let (rsa, sm) = (Scheme::Rsa.merchant_type(), Scheme::Sm.merchant_type());
    let other = |expected, found| VerificationFailure::OtherScheme { expected, found };
    let unsupported = |kind: &str| VerificationFailure::UnsupportedType(kind.to_owned());
    let signs: [Sign; 2] = [by_rsa, by_sm];
    let own = [rsa, sm];
    for (at, sign) in signs.into_iter().enumerate() {
        let (expected, wrong) = (own[at], own[1 - at]);
        let server = Server::by(move |received| {
            Act::Canned(match received.target.as_str() {
                "/v3/named" => named(sign(BODY), expected),
                "/v3/misnamed" => named(sign(BODY), wrong),
                _ => sign(BODY),
            })
        });
        let rsa = crate::server::builder().base_url(&server.url).platform_certificate(PLATFORM_CERT);
        let sm = sm_builder(&server);
        let clients = [rsa, sm].map(|builder| {
            let with_both = builder.migrating().platform_certificate(PLATFORM_CERT);
            with_both.platform_certificate(SM_PLATFORM_CERT).build().expect("sound")
        });
        for client in clients {
            for path in ["/v3/plain", "/v3/named"] {
                client.raw(Method::Get, path, None).await.expect("migrating");
            }
            let error = client.raw(Method::Get, "/v3/misnamed", None).await.expect_err("another algorithm");
            assert_eq!(reason(error), unsupported(wrong));
        }
        // A shared store may hold keys of both schemes. The scheme of the request decides.
        let trust = TrustStore::new();
        trust.add_certificate(PLATFORM_CERT).expect("sound");
        trust.add_certificate(SM_PLATFORM_CERT).expect("sound");
        let rsa = crate::server::builder().base_url(&server.url).trust(&trust).build().expect("sound");
        let sm = sm_builder(&server).trust(&trust).build().expect("sound");
        let (accepted, refused) = if at == 0 { (rsa, sm) } else { (sm, rsa) };
        call(&accepted).await.expect("its own scheme");
        let error = call(&refused).await.expect_err("another scheme");
        assert!(error.outcome_unknown() && error.to_string().contains("`migrating`"), "{error}");
        assert_eq!(reason(error), other(wrong, expected));
    }
}

/// Without a shared store, the other scheme's key is also unknown, and downloading it would not
/// help.
#[tokio::test]
async fn a_response_that_names_another_scheme_is_not_called_unknown() {
    let server = Server::responding(by_rsa(BODY).header("Wechatpay-Signature-Type", Scheme::Rsa.merchant_type()));
    let fixed = sm_builder(&server).build().expect("sound");
    let refreshing = refreshing(&server, SM_KEY, SM_SERIAL).platform_certificate(SM_PLATFORM_CERT);
    for client in [fixed, refreshing.build().expect("sound")] {
        let (expected, found) = (Scheme::Sm.merchant_type(), Scheme::Rsa.merchant_type());
        let failure = reason(call(&client).await.expect_err("another scheme"));
        assert_eq!(failure, VerificationFailure::OtherScheme { expected, found });
    }
    assert_eq!(server.received().len(), 2, "something was downloaded");
}

/// Fields of responses and notifications may still be encrypted under the merchant's RSA key.
#[tokio::test]
async fn fields_are_decrypted_with_the_merchants_other_keys() {
    let sealed = |pem: &str| {
        let key = EncryptionKey::new(key(pem).public_der()).expect("a key");
        BASE64_STANDARD.encode(key.encrypt(Padding::Oaep, b"13800000000").expect("encrypted"))
    };
    let body = |pem: &str| json!({ "phone": sealed(pem) }).to_string();
    let bodies = [body(MERCHANT_KEY), body(SM_KEY), body(SM_PLATFORM_KEY)];
    let server = Server::by(move |received| {
        let at: usize = received.target.rsplit('/').next().and_then(|at| at.parse().ok()).expect("a number");
        Act::Canned(by_sm(&bodies[at]))
    });
    let builder = || sm_builder(&server).migrating();
    let alone = builder().build().expect("sound");
    let both = builder().decryption_key(key(MERCHANT_KEY)).build().expect("sound");
    let rows = [(&alone, 0, false), (&alone, 1, true), (&both, 0, true), (&both, 1, true), (&both, 2, false)];
    for (client, at, expected) in rows {
        const DESCRIPTOR: &Descriptor =
            &Descriptor::new("get_v3_x", Method::Get, "/v3/x/{at}").response(&[("/phone", FieldEncoding::RsaOaep)]);
        let read = client.send_parts(DESCRIPTOR, RequestData::new().path([at.to_string()])).await;
        match read {
            Ok(Content::Tree(tree)) => assert_eq!((tree["phone"].as_str(), expected), (Some("13800000000"), true)),
            Ok(_) => panic!("expected a document"),
            Err(error) => assert!(matches!(error, Error::Decode(_)) && !expected, "{error}"),
        }
    }
}

#[tokio::test]
async fn derived_clients_accept_one_scheme() {
    let server = Server::responding(by_sm(BODY));
    let client = sm_builder(&server).migrating().platform_certificate(PLATFORM_CERT).build().expect("sound");
    let other = client.for_merchant("1900009192").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    assert!(refusal(other.platform_certificate(SM_PLATFORM_CERT).build()).contains("is for SM2"));
}

/// Each row has a configuration and a part of the error message that it must cause.
#[test]
fn what_sm_does_not_have_is_a_configuration_error() {
    let server = Server::responding(by_sm(BODY));
    let sm = || sm_builder(&server);
    let bare = || Client::builder().mchid("1").private_key(SM_KEY).certificate_serial(SM_SERIAL).transport(transport());
    let spki = BASE64_STANDARD.encode(key(SM_PLATFORM_KEY).public_der());
    let public = format!("-----BEGIN PUBLIC KEY-----\n{spki}\n-----END PUBLIC KEY-----\n");
    let rows = [
        (sm().public_key(WECHATPAY_ID, WECHATPAY_PUB), "certificates only: set WeChat Pay's SM2 certificate"),
        (sm().public_key(WECHATPAY_ID, &public), "an SM2 key, for which WeChat Pay has certificates only"),
        (sm().migrating().public_key(WECHATPAY_ID, &public), "an SM2 key, for which WeChat Pay has certificates only"),
        (bare().platform_certificate(PLATFORM_CERT), "is for RSA, but the private key is for SM2"),
        (crate::server::builder().platform_certificate(SM_PLATFORM_CERT), "is for SM2, but the private key is for RSA"),
        (bare(), "no SM2 certificate of WeChat Pay is trusted"),
        (bare().migrating().platform_certificate(PLATFORM_CERT), "no SM2 certificate of WeChat Pay is trusted"),
        (sm().v2_public_key(&public), "`v2_public_key` is not an RSA key"),
        (sm().platform_certificate(SM_CERT), "is the merchant's own"),
        (
            Client::builder()
                .brand_id("1")
                .private_key(SM_KEY)
                .certificate_serial(SM_SERIAL)
                .platform_certificate(SM_PLATFORM_CERT)
                .transport(transport()),
            "a brand must sign with RSA",
        ),
    ];
    for (builder, expected) in rows {
        let error = refusal(builder.build());
        assert!(error.contains(expected), "{error}\n{expected}");
    }
    // A merchant in public-key mode that migrates to SM has a public key and an SM2 certificate.
    sm().migrating().public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
}

#[tokio::test]
async fn cashiers_read_rsa_signatures_only() {
    let server = Server::responding(by_sm(BODY));
    let client = sm_builder(&server).api_v2_key("192006250b4c09247ec02edce69f6a2d").build().expect("sound");
    for outcome in
        [client.jsapi_parameters("wx1", "wx2").await.map(drop), client.app_parameters("wx1", "wx2").await.map(drop)]
    {
        assert!(refusal(outcome).contains("cashier"));
    }
    // v2 has its own key.
    client.v2_jsapi_parameters("wx1", "wx2", wechatpay_client::v2::SignType::Md5).expect("signed");
}

/// Returns a list of certificates. Each item has a serial number, a PEM text, and the scheme whose
/// cipher encrypts the text.
fn list(items: &[(&str, &str, Scheme)]) -> String {
    let key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    let items = items.iter().map(|(serial, pem, scheme)| {
        let sealed = key.seal(*scheme, "61f9c719728a", "certificate", pem).expect("encrypted");
        json!({
            "serial_no": serial,
            "encrypt_certificate": {
                "algorithm": scheme.cipher(), "nonce": "61f9c719728a", "associated_data": "certificate",
                "ciphertext": BASE64_STANDARD.encode(sealed),
            },
        })
    });
    json!({ "data": items.collect::<Vec<_>>() }).to_string()
}

const RSA_ITEM: (&str, &str, Scheme) = (PLATFORM_SERIAL, PLATFORM_CERT, Scheme::Rsa);
const SM_ITEM: (&str, &str, Scheme) = (SM_PLATFORM_SERIAL, SM_PLATFORM_CERT, Scheme::Sm);

fn refreshing(server: &Server, private_key: &str, serial: &str) -> Builder {
    Client::builder()
        .mchid("1900009191")
        .private_key(private_key)
        .certificate_serial(serial)
        .api_v3_key(API_V3_KEY)
        .refresh_certificates(Refresh::default())
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
}

#[tokio::test]
async fn certificates_are_listed_for_the_scheme() {
    let server = Server::by(|received| {
        Act::Canned(match received.target.as_str() {
            "/v3/certificates?algorithm_type=SM2" => by_sm(&list(&[SM_ITEM])),
            "/v3/certificates?algorithm_type=ALL" => by_sm(&list(&[RSA_ITEM, SM_ITEM])),
            // RSA is the default.
            "/v3/certificates" => by_rsa(&list(&[RSA_ITEM])),
            "/v3/by-rsa" => by_rsa(BODY),
            _ => by_sm(BODY),
        })
    });
    let rows = [
        (SM_KEY, SM_SERIAL, false, "/v3/certificates?algorithm_type=SM2", vec![SM_PLATFORM_SERIAL], "/v3/by-sm"),
        (MERCHANT_KEY, MERCHANT_SERIAL, false, "/v3/certificates", vec![PLATFORM_SERIAL], "/v3/by-rsa"),
        (
            SM_KEY,
            SM_SERIAL,
            true,
            "/v3/certificates?algorithm_type=ALL",
            vec![PLATFORM_SERIAL, SM_PLATFORM_SERIAL],
            "/v3/by-rsa",
        ),
        (
            MERCHANT_KEY,
            MERCHANT_SERIAL,
            true,
            "/v3/certificates?algorithm_type=ALL",
            vec![PLATFORM_SERIAL, SM_PLATFORM_SERIAL],
            "/v3/by-sm",
        ),
    ];
    for (private_key, serial, is_migrating, target, trusted, path) in rows {
        let trust = TrustStore::new();
        let builder = refreshing(&server, private_key, serial).trust(&trust);
        let client = if is_migrating { builder.migrating() } else { builder }.build().expect("sound");
        let before = server.received().len();
        client.raw(Method::Get, path, None).await.expect("verified");
        let received = server.received().split_off(before);
        assert_eq!(received.iter().map(|one| one.target.as_str()).collect::<Vec<_>>(), [target, path]);
        let mut ids = trust.ids();
        ids.sort();
        let mut expected: Vec<_> = trusted.iter().map(|id| (*id).to_owned()).collect();
        expected.sort();
        assert_eq!(ids, expected);
        // Requests name a key of their own scheme, whichever is newer.
        let own = if private_key == SM_KEY { SM_PLATFORM_SERIAL } else { PLATFORM_SERIAL };
        assert_eq!(received[1].headers["wechatpay-serial"], own);
    }
}

#[tokio::test]
async fn certificates_of_another_scheme_are_left_out_unless_migrating() {
    let server = Server::by(|received| {
        Act::Canned(match received.target.as_str() {
            "/v3/certificates?algorithm_type=SM2" => by_sm(&list(&[RSA_ITEM, SM_ITEM])),
            "/v3/certificates" => by_rsa(&list(&[SM_ITEM])),
            _ => by_sm(BODY),
        })
    });
    let trust = TrustStore::new();
    let client = refreshing(&server, SM_KEY, SM_SERIAL).trust(&trust).build().expect("sound");
    call(&client).await.expect("verified");
    assert_eq!(trust.ids(), [SM_PLATFORM_SERIAL]);
    let client = refreshing(&server, MERCHANT_KEY, MERCHANT_SERIAL).build().expect("sound");
    let error = call(&client).await.expect_err("no certificate for RSA");
    assert!(error.to_string().contains("encrypted with another cipher"), "{error}");
}

/// A certificate must belong to the scheme of the cipher that encrypts it.
#[tokio::test]
async fn a_certificate_has_the_scheme_of_its_cipher() {
    let lists = [
        list(&[(SM_PLATFORM_SERIAL, SM_PLATFORM_CERT, Scheme::Rsa)]),
        list(&[(PLATFORM_SERIAL, PLATFORM_CERT, Scheme::Sm)]),
    ];
    for body in lists {
        let server = Server::responding(by_sm(&body));
        let trust = TrustStore::new();
        let client = refreshing(&server, SM_KEY, SM_SERIAL).trust(&trust).migrating().build().expect("sound");
        let error = call(&client).await.expect_err("another scheme inside").to_string();
        assert!(error.contains("of the same scheme as its cipher"), "{error}");
        assert!(trust.ids().is_empty());
    }
    // Other names of the cipher, as some gateways write them, are accepted.
    let body = list(&[RSA_ITEM]).replace("AEAD_AES_256_GCM", "AES-256-GCM");
    let server = Server::responding(by_rsa(&body));
    let client = refreshing(&server, MERCHANT_KEY, MERCHANT_SERIAL).build().expect("sound");
    call(&client).await.expect("the account's own cipher");
}

/// Under SM, it is an error if a merchant has no certificates, even if it has an RSA public key.
#[tokio::test]
async fn a_missing_list_is_an_error_without_public_keys() {
    let absent = r#"{"code":"RESOURCE_NOT_EXISTS","message":"no certificates"}"#;
    let server = Server::by(move |received| {
        let response = Canned::unsigned(404, absent);
        let is_all = received.target.ends_with("ALL");
        Act::Canned(if is_all { response.sign(WECHATPAY_KEY, WECHATPAY_ID, NOW) } else { response })
    });
    let builder = refreshing(&server, SM_KEY, SM_SERIAL).migrating().public_key(WECHATPAY_ID, WECHATPAY_PUB);
    let client = builder.build().expect("sound");
    client.refresher().expect("a refresher").refresh().await.expect_err("no certificates");
    let builder = refreshing(&server, MERCHANT_KEY, MERCHANT_SERIAL).public_key(WECHATPAY_ID, WECHATPAY_PUB);
    builder.build().expect("sound").refresher().expect("a refresher").refresh().await.expect("public keys are enough");
}

/// An SM2 certificate may begin earlier than the RSA certificates that are already trusted.
#[tokio::test]
async fn the_first_certificate_of_a_scheme_may_be_older_than_those_of_the_other() {
    let wechatpay = WeChatPay::with_sm();
    wechatpay.respond(200, json!({}));
    // The SM2 certificate, of 2020, is downloaded; the RSA certificate, of 2026, is already trusted.
    let trust = TrustStore::new();
    trust.add_certificate(PLATFORM_CERT).expect("sound");
    let client = wechatpay.builder().trust(&trust).refresh_certificates(Refresh::default()).build().expect("sound");
    client.raw(Method::Get, "/v3/x", None).await.expect("verified");
    assert_eq!(trust.ids().len(), 2);
}

/// Returns a notification as WeChat Pay sends it, signed with the key `pem` and encrypted with the
/// cipher of the scheme `cipher`.
fn notification(pem: &str, id: &str, cipher: Scheme, algorithm: &str) -> (HeaderMap, Vec<u8>) {
    let api_v3_key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    let sealed =
        api_v3_key.seal(cipher, "61f9c719728a", "transaction", r#"{"out_trade_no":"TEA1"}"#).expect("encrypted");
    let body = json!({
        "id": "1", "event_type": "TRANSACTION.SUCCESS", "resource_type": "encrypt-resource",
        "resource": {
            "algorithm": algorithm, "original_type": "transaction", "associated_data": "transaction",
            "nonce": "61f9c719728a", "ciphertext": BASE64_STANDARD.encode(sealed),
        },
    });
    let body = body.to_string().into_bytes();
    (response_headers(&key(pem), id, NOW, NONCE, &body).expect("signed"), body)
}

#[test]
fn a_notification_has_the_scheme_of_the_key_that_signed_it() {
    let trust = TrustStore::new();
    trust.add_certificate(PLATFORM_CERT).expect("sound");
    trust.add_certificate(SM_PLATFORM_CERT).expect("sound");
    let receiver = Receiver::new(&trust, API_V3_KEY).expect("32 bytes").clock(|| NOW);
    let keys = [(PLATFORM_KEY, PLATFORM_SERIAL, Scheme::Rsa), (SM_PLATFORM_KEY, SM_PLATFORM_SERIAL, Scheme::Sm)];
    for (pem, id, own) in keys {
        for cipher in [Scheme::Rsa, Scheme::Sm] {
            for algorithm in [Scheme::Rsa, Scheme::Sm] {
                let (mut headers, body) = notification(pem, id, cipher, algorithm.cipher());
                let outcome = receiver.receive(&headers, &body);
                if (cipher, algorithm) == (own, own) {
                    assert_eq!(outcome.expect("verified").plaintext["out_trade_no"], "TEA1");
                } else {
                    assert!(matches!(outcome, Err(Error::Decode(_))), "{own:?} {cipher:?} {algorithm:?}");
                }
                let other = if own == Scheme::Sm { Scheme::Rsa } else { Scheme::Sm };
                headers.insert("wechatpay-signature-type", HeaderValue::from_static(other.merchant_type()));
                let kind = VerificationFailure::UnsupportedType(other.merchant_type().to_owned());
                assert_eq!(reason(receiver.receive(&headers, &body).expect_err("another type")), kind);
            }
        }
        // A signature by this key, sent with the id of the other key.
        let (_, other, _) = keys.into_iter().find(|(_, other, _)| *other != id).expect("two keys");
        let (mut headers, body) = notification(pem, id, own, own.cipher());
        headers.remove("wechatpay-signature-type");
        headers.insert("wechatpay-serial", HeaderValue::from_static(other));
        assert_eq!(reason(receiver.receive(&headers, &body).expect_err("another key")), VerificationFailure::Mismatch);
    }
}

#[tokio::test]
async fn the_wechat_pay_in_memory_speaks_sm() {
    let wechatpay = WeChatPay::with_sm();
    let client = wechatpay.builder().build().expect("sound");
    wechatpay.respond(200, json!({"prepay_id": "x"}));
    client.raw(Method::Post, "/v3/x", Some(json!({"a": 1}))).await.expect("verified");
    assert!(wechatpay.is_signed(&wechatpay.requests()[0]));
    assert!(!WeChatPay::new().is_signed(&wechatpay.requests()[0]));
    let list = client.raw(Method::Get, "/v3/certificates?algorithm_type=SM2", None).await.expect("verified");
    let item = &list["data"][0]["encrypt_certificate"];
    assert_eq!(item["algorithm"], "AEAD_SM4_GCM");
    let sealed = BASE64_STANDARD.decode(item["ciphertext"].as_str().expect("text")).expect("Base64");
    let api_v3_key = ApiV3Key::new(TEST_API_V3_KEY).expect("32 bytes");
    let nonce = item["nonce"].as_str().expect("text");
    let opened = api_v3_key.open(Scheme::Sm, nonce, "certificate", &sealed).expect("under this key");
    assert_eq!(opened, wechatpay.platform_certificate().into_bytes());
    let (headers, body) =
        wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &json!({"out_trade_no": "TEA1"}));
    assert_eq!(headers["wechatpay-signature-type"], "WECHATPAY2-SM2-WITH-SM3");
    let notification = wechatpay.receiver().receive(&headers, &body).expect("verified");
    assert_eq!(notification.plaintext["out_trade_no"], "TEA1");
}
