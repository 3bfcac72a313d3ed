//! Encrypted fields: unreadable on the wire, in errors and in `Debug` output, readable at the other
//! end.

use crate::operations::encrypted::{self, Device, Person};
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};
use wechatpay_client::Error;
use wechatpay_client::crypto::{Padding, PrivateKey};
use wechatpay_client::types::Sensitive;

fn open(key: &str, padding: Padding, field: &Value) -> String {
    let key = PrivateKey::from_pem(key).expect("a test key");
    let ciphertext = BASE64_STANDARD.decode(field.as_str().expect("text")).expect("Base64");
    String::from_utf8(key.decrypt(padding, &ciphertext).expect("encrypted under this key")).expect("UTF-8")
}

fn call() -> encrypted::Request {
    encrypted::post("c1")
        .query_name("SECRET query")
        .people([Person::default().name("SECRET 张三").id_card("SECRET 1101"), Person::default().name("SECRET 李四")])
        .device(Device::default().ip("SECRET 127"))
}

#[tokio::test]
async fn the_server_decrypts_with_the_key_that_the_header_names() {
    let server = Server::responding(Canned::signed(200, "{}"));
    // The same call is sent twice, because encryption must work on a copy. A client that trusts
    // only the platform certificate names that certificate.
    let certificate_only = wechatpay_client::TrustStore::new();
    let both = server.client();
    let one = crate::construction::bare().trust(&certificate_only).platform_certificate(PLATFORM_CERT);
    let one = one.transport(transport()).base_url(&server.url).clock(|| NOW).build().expect("sound");
    let call = call();
    both.send(&call).await.expect("accepted");
    // The second response is signed with a key that this client doesn't trust; only the request
    // matters here.
    one.send(&call).await.expect_err("signed by the other key");

    let keys = [(WECHATPAY_ID, WECHATPAY_KEY), (PLATFORM_SERIAL, PLATFORM_KEY)];
    for (request, (id, key)) in server.received().iter().zip(keys) {
        assert_eq!(request.headers["wechatpay-serial"], id);
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        assert_eq!(open(key, Padding::Oaep, &body["people"][0]["name"]), "SECRET 张三");
        assert_eq!(open(key, Padding::Pkcs1, &body["people"][0]["id_card"]), "SECRET 1101");
        assert_eq!(open(key, Padding::Oaep, &body["people"][1]["name"]), "SECRET 李四");
        assert_eq!(body["people"][1].get("id_card"), None);
        // From the inside out: first JSON, then encryption.
        assert_eq!(open(key, Padding::Oaep, &body["device"]), r#"{"ip":"SECRET 127"}"#);
        let (_, query) = request.target.split_once('?').expect("a query");
        let (_, name) = form_urlencoded::parse(query.as_bytes()).next().expect("a field");
        assert_eq!(open(key, Padding::Oaep, &Value::from(name)), "SECRET query");
        assert!(!format!("{request:?}").contains("SECRET"));
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn no_secret_shows_in_debug_or_errors() {
    // The IP address of this made-up type isn't a sensitive field, so it is left out here.
    let call = encrypted::post("c1")
        .query_name("SECRET")
        .people([Person::default().name("SECRET").id_card("SECRET".repeat(50))])
        .extra("late", "SECRET");
    assert!(!format!("{call:?}").contains("SECRET"), "{call:?}");
    let parts = wechatpay_client::__codegen::Operation::into_request_data(call.clone());
    assert!(!format!("{parts:?}").contains("SECRET"));
    assert!(!format!("{:?}", Sensitive::from("SECRET")).contains("SECRET"));

    let server = Server::responding(Canned::signed(200, "{}"));
    let error = server.client().send(call).await.expect_err("300 bytes are more than RSA takes");
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    assert!(error.to_string().contains("body.people[0].id_card is too long to be encrypted"), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn only_text_can_be_encrypted() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let call = encrypted::post("c1").extra("people", json!([{"name": 1}]));
    let error = server.client().send(call).await.expect_err("a number");
    assert!(matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("body.people[0].name"), "{error}");
}

#[tokio::test]
async fn the_fields_of_an_object_are_joined_before_they_are_encoded_for_a_url() {
    let rows = [
        (json!("x y&z"), Ok("x%20y%26z")),
        (json!({"a": "x y=", "b": null, "c": "", "d": 1}), Ok("a%3Dx%20y%3D%26d%3D1")),
        (json!({"a": "x&y"}), Err("body.link is sent as `name=value&…`, so no name")),
        (json!({"a&b": "x"}), Err("body.link is sent as `name=value&…`, so no name")),
        (json!({"a=b": "x"}), Err("body.link is sent as `name=value&…`, so no name")),
    ];
    for (link, expected) in rows {
        let server = Server::responding(Canned::signed(200, "{}"));
        let outcome = server.client().send(encrypted::post("c1").extra("link", link)).await;
        match (outcome, expected) {
            (Ok(_), Ok(text)) => {
                let body: Value = serde_json::from_slice(&server.only().body).expect("JSON");
                assert_eq!(body["link"], text);
            }
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (outcome, _) => panic!("{expected:?}: {outcome:?}"),
        }
    }
}

fn merchant_encrypted(text: &str) -> String {
    use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let key = PublicEncryptingKey::from_der(key.public_der()).expect("a public key");
    let key = OaepPublicEncryptingKey::new(key).expect("an RSA key");
    let mut buffer = vec![0; key.ciphertext_size()];
    let encrypted = key.encrypt(&OAEP_SHA1_MGF1SHA1, text.as_bytes(), &mut buffer, None).expect("short");
    BASE64_STANDARD.encode(encrypted)
}

#[tokio::test]
async fn encrypted_fields_of_a_response_are_decrypted() {
    let body = json!({
        "people": [{"name": merchant_encrypted("SECRET 王五")}, {"name": ""}, {"name": null}],
        "event_ciphertext": crate::webhook::gcm_encrypted("nonce1234567", "ad", r#"{"ip":"10.0.0.1"}"#),
        "event_nonce": "nonce1234567",
        "event_associated_data": "ad",
        "link": "a%20b",
    });
    let server = Server::responding(Canned::signed(200, &body.to_string()));
    let response = server.client().send(encrypted::post("c1")).await.expect("verified and opened");
    let names: Vec<_> = response.people.iter().map(|person| person.exposed_name()).collect();
    assert_eq!(names, [Some("SECRET 王五"), Some(""), None]);
    assert_eq!(response.ip(), Some("10.0.0.1"));
    assert_eq!(response.link.as_deref(), Some("a b"));
    assert!(!format!("{response:?}").contains("SECRET"));
    // Users store responses, so a serialized response contains the plaintext.
    assert!(serde_json::to_string(&response).expect("serializes").contains("SECRET 王五"));
}

#[tokio::test]
async fn a_field_that_cannot_be_decrypted_is_an_error_with_its_position() {
    let rows = [
        (json!({"people": [{"name": "AAAA"}]}), "/people/0/name"),
        (json!({"people": [{"name": "?"}]}), "/people/0/name"),
        (json!({"people": [{"name": 1}]}), "/people/0/name"),
        (json!({"event_ciphertext": "AAAA"}), "/event_ciphertext"),
        (json!({"event_ciphertext": "AAAA", "event_nonce": "short"}), "/event_ciphertext"),
    ];
    for (body, pointer) in rows {
        let server = Server::responding(Canned::signed(200, &body.to_string()));
        let error = server.client().send(encrypted::post("c1")).await.expect_err("it can't be decrypted");
        assert!(matches!(&error, Error::Decode(failure) if failure.error.pointer == pointer), "{error}");
    }
    // Decrypted text that is not JSON is returned as it is.
    let encrypted = crate::webhook::gcm_encrypted("nonce1234567", "", "no JSON");
    let body = json!({"event_ciphertext": encrypted, "event_nonce": "nonce1234567"});
    let server = Server::responding(Canned::signed(200, &body.to_string()));
    let response = server.client().send(encrypted::post("c1")).await.expect("verified");
    assert_eq!(response.extra.get("event_ciphertext"), Some(&json!("no JSON")));
}
