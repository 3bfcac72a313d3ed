//! Attacks by one tenant on another. The attacker, merchant `B` of `tenants.rs`, controls all of
//! its own settings.

use crate::merchants::public_pem;
use crate::refresher::list;
use crate::server::*;
use crate::tenants::*;
use http::HeaderMap;
use rcgen::{CertificateParams, KeyPair, SerialNumber, date_time_ymd};
use serde_json::{Value, json};
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Operation, RequestData, ResponseFormat, Signature};
use wechatpay_client::crypto::Identity;
use wechatpay_client::types::{File, Method};
use wechatpay_client::v2::{SignType, decode, sign};
use wechatpay_client::webhook::{Receiver, Tenant, Tenants};
use wechatpay_client::{Client, Error, Refresh, TrustStore};

/// The id of the forger's key when the forger acts as a brand.
const BRAND_ID: &str = "PUB_KEY_ID_0000408822026112100000000000000002";
/// The id of a third merchant's key. The honest merchant's client is derived from the third
/// merchant's client.
const NEWER: &str = "PUB_KEY_ID_0110000000012026112100000003";
const OTHER_BRAND: &str = "40883";

fn merchant(id: &str) -> Identity {
    Identity::Merchant(id.to_owned())
}

/// Issues a certificate with this serial number for a key. It is valid from January 1 of the first
/// year to January 1 of the second year.
fn issued(serial: &str, key: &str, (from, to): (i32, i32)) -> String {
    let mut params = CertificateParams::default();
    let bytes = (0..serial.len()).step_by(2).map(|at| u8::from_str_radix(&serial[at..at + 2], 16).expect("hex"));
    params.serial_number = Some(SerialNumber::from(bytes.collect::<Vec<_>>()));
    (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(to, 1, 1));
    params.self_signed(&KeyPair::from_pem(key).expect("an RSA key")).expect("a certificate").pem()
}

/// Returns a registry of the honest merchant, the forger as a merchant and as a brand, and another
/// brand.
fn registry() -> Tenants {
    let tenants = tenants();
    tenants.add(Tenant::brand(BRAND).api_v3_key(BRAND_V3).public_key(BRAND_ID, platform_pub())).expect("sound");
    tenants.add(Tenant::brand(OTHER_BRAND)).expect("sound");
    tenants
}

#[test]
fn no_v3_notification_names_another_tenant() {
    let tenants = registry();
    let brand = Identity::Brand(BRAND.to_owned());
    // Each row has a resource that the forger encrypts and signs as itself, and the reason why it
    // is refused.
    let of_merchant = [
        (r#"{"mchid":"A"}"#, "OtherTenant"),
        (r#"[{"mchid":"A"}]"#, "OtherTenant"),
        (r#"[[{"mchid":"A"}]]"#, "OtherTenant"),
        (r#"[{"mchid":"B"},{"mchid":"A"}]"#, "OtherTenant"),
        (r#"{"mchid":A}"#, "OtherTenant"),
        (r#"{"mchid":A.0}"#, "OtherTenant"),
        (r#"{"mchid":A.00000000000000000}"#, "OtherTenant"),
        (r#"{"mchid":"0A"}"#, "OtherTenant"),
        (r#"{"mchid":" A"}"#, "OtherTenant"),
        (r#"{"mchid":"B","mchid":"A"}"#, "OtherTenant"),
        (r#"{"mchid":"B","mch_id":"A"}"#, "OtherTenant"),
        (r#"{"mchid":"B","mch_id":A}"#, "OtherTenant"),
        (r#"{"sp_mchid":"B","mchid":"A"}"#, "OtherTenant"),
        (r#"{"combine_mchid":"B","mchid":"A"}"#, "OtherTenant"),
        (r#"{"combine_mch_id":"A"}"#, "OtherTenant"),
        (r#"{"mchid":"B","brand_id":"40883"}"#, "OtherTenant"),
        (r#"{"brand_id":40883}"#, "OtherTenant"),
    ];
    let of_brand = [
        (r#"{"mchid":"A"}"#, "OtherTenant"),
        (r#"{"brand_id":"40882","mchid":"A"}"#, "OtherTenant"),
        (r#"[{"brand_id":"40882","mch_id":A}]"#, "OtherTenant"),
        (r#"{"brand_id":"A"}"#, "OtherTenant"),
        (r#"{"brand_id":"40883"}"#, "OtherTenant"),
        (r#"{"brand_id":"040882"}"#, "OtherTenant"),
        (r#"{"mchid":"40882"}"#, "OtherTenant"),
    ];
    let named = |text: &str| text.replace('A', A).replace('B', B);
    let of_merchant = of_merchant.map(|row| (PLATFORM_SERIAL, B_V3, row));
    for (id, key, (text, why)) in of_merchant.into_iter().chain(of_brand.map(|row| (BRAND_ID, BRAND_V3, row))) {
        let (headers, body) = notice_of(PLATFORM_KEY, id, key, &named(text));
        let told = refused(tenants.receive(&headers, &body));
        assert!(told.contains(why), "{text}: {told}");
    }
    // Other spellings of an id find the same key, and no spelling finds another key.
    for (id, why) in [
        (PLATFORM_SERIAL.to_lowercase(), "OtherTenant"),
        (PLATFORM_SERIAL.trim_start_matches('0').to_owned(), "OtherTenant"),
        (format!("000{PLATFORM_SERIAL}"), "OtherTenant"),
        (WECHATPAY_ID.to_owned(), "Mismatch"),
        (WECHATPAY_ID.to_lowercase(), "Mismatch"),
        (format!("0{WECHATPAY_ID}"), "Mismatch"),
        (String::new(), "UnknownSerial"),
        ("0".to_owned(), "UnknownSerial"),
        ("PUB_KEY_ID_".to_owned(), "UnknownSerial"),
    ] {
        let (headers, body) = notice(PLATFORM_KEY, &id, B_V3, &json!({"mchid": A}));
        let told = refused(tenants.receive(&headers, &body));
        assert!(told.contains(why), "{id}: {told}");
    }
    // These are accepted, but as notifications of the forger.
    for (id, key, text, owner) in [
        (PLATFORM_SERIAL, B_V3, r#"{"mchid":"A","mchid":"B"}"#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#"{"inside":{"mchid":"A"}}"#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#"{"mchid":true}"#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#"{"mchid":["A"]}"#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#"{"sp_mchid":"B","sub_mchid":"A"}"#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#""{\"mchid\":\"A\"}""#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, r#"{"mchid":"A""#, merchant(B)),
        (PLATFORM_SERIAL, B_V3, "", merchant(B)),
        (BRAND_ID, BRAND_V3, r#"{"brand_id":40882}"#, brand),
    ] {
        let (headers, body) = notice_of(PLATFORM_KEY, id, key, &named(text));
        let notification = tenants.receive(&headers, &body).expect(text);
        assert_eq!(notification.owner(), Some(&owner), "{text}");
        assert_ne!(notification.plaintext["mchid"], A, "{text}");
    }
}

#[test]
fn an_equal_api_v3_key_takes_nothing_from_its_owner() {
    let tenants = Tenants::new(&TrustStore::new()).clock(|| NOW);
    for mchid in [B, A] {
        let tenant = Tenant::merchant(mchid).api_v3_key(A_V3).public_key(WECHATPAY_ID, WECHATPAY_PUB);
        tenants.add(tenant).expect("sound");
    }
    for mchid in [A, B] {
        let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, A_V3, &json!({"mchid": mchid}));
        assert_eq!(tenants.receive(&headers, &body).expect("its own notification").owner(), Some(&merchant(mchid)));
    }
    let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, A_V3, &json!({"mchid": "1900009193"}));
    assert!(refused(tenants.receive(&headers, &body)).contains("OtherTenant"));
}

#[test]
fn no_v2_notification_names_another_tenant() {
    let tenants = registry();
    // Each row has the fields of a document that the forger signs with its own key, and the reason
    // why it is refused.
    let rows = [
        ("<mch_id>A</mch_id>", "FieldsMismatch"),
        ("<combine_mch_id>A</combine_mch_id>", "FieldsMismatch"),
        ("<mch_id>B</mch_id><combine_mch_id>A</combine_mch_id>", "OtherTenant"),
        ("<combine_mch_id>B</combine_mch_id><mch_id>A</mch_id>", "FieldsMismatch"),
        ("<mch_id>B</mch_id><mchid>A</mchid>", "OtherTenant"),
        ("<mch_id>B</mch_id><brand_id>40883</brand_id>", "OtherTenant"),
        ("<mch_id>A</mch_id><mch_id>B</mch_id>", "NoTenant"),
        ("<mch_id>B</mch_id><mch_id>B</mch_id>", "NoTenant"),
        ("<mch_id><mch_id>B</mch_id></mch_id>", "NoTenant"),
        ("<mch_id>B<x/></mch_id>", "NoTenant"),
        ("<mch_id> B</mch_id>", "NoTenant"),
        ("<MCH_ID>B</MCH_ID>", "NoTenant"),
        ("<mch_id/>", "NoTenant"),
        ("<mch_id>40882</mch_id>", "NoTenant"),
        ("", "NoTenant"),
        ("<mch_id>B</mch_id><sign_type>MD5</sign_type>", "FieldsMismatch"),
        ("<mch_id>B</mch_id><sign_type>none</sign_type>", "UnsupportedType"),
        ("<mch_id>B</mch_id><sign_type>MD5</sign_type><sign_type>MD5</sign_type>", "UnsupportedType"),
        ("<mch_id>B</mch_id><req_info>AAAA</req_info>", "/req_info"),
    ];
    for (fields, why) in rows {
        let fields = fields.replace("A</", &format!("{A}</")).replace('B', B);
        let told = refused(tenants.receive(&HeaderMap::new(), &signed_by_forger(&fields)));
        assert!(told.contains(why), "{fields}: {told}");
    }
    for document in [
        "<!DOCTYPE xml [<!ENTITY m \"1900009191\">]><xml><mch_id>&m;</mch_id><sign>0</sign></xml>",
        "<xml><mch_id>&m;</mch_id><sign>0</sign></xml>",
        "<xml><mch_id>&#0;</mch_id><sign>0</sign></xml>",
        "<xml><mch_id>1900009191</mch_id>",
    ] {
        let told = refused(tenants.receive(&HeaderMap::new(), document.as_bytes()));
        assert!(told.contains("NoDocument"), "{document}: {told}");
    }
    let told = tenants.receive(&HeaderMap::new(), &signed_by_forger("<mch_id>B</mch_id>".replace('B', B).as_str()));
    assert_eq!(told.expect("its own notification").owner(), Some(&merchant(B)));
}

fn signed_by_forger(fields: &str) -> Vec<u8> {
    let read = decode(&format!("<xml>{fields}</xml>")).expect("XML");
    let signature = sign(&read, B_V2, SignType::HmacSha256);
    format!("<xml>{fields}<sign>{signature}</sign></xml>").into_bytes()
}

#[test]
fn settings_that_prove_nothing_are_refused() {
    let tenants = tenants();
    for tenant in [
        Tenant::merchant(A).api_v2_key(""),
        Tenant::merchant(A).api_v2_key(" \n"),
        Tenant::merchant(A).api_v3_key(""),
        Tenant::merchant("").api_v2_key(B_V2),
        Tenant::merchant("19000 09191"),
        Tenant::merchant("-1900009191"),
        Tenant::brand("brand"),
    ] {
        let shown = format!("{tenant:?}");
        let error = tenants.add(tenant).expect_err(&shown);
        assert!(matches!(error, Error::Configuration(_)), "{shown}: {error}");
    }
    assert_eq!(tenants.len(), 2);
    tenants.add(Tenant::merchant(format!(" {A}\n")).api_v3_key(A_V3).api_v2_key(A_V2)).expect("the same one");
    assert_eq!(tenants.len(), 2);
    let forged = document(json!({"return_code": "SUCCESS", "mch_id": A, "sign_type": "HMAC-SHA256"}), Some(""));
    assert!(refused(tenants.receive(&HeaderMap::new(), &forged)).contains("FieldsMismatch"));
    assert!(refused(Receiver::v2("").receive(&HeaderMap::new(), &forged)).contains("UnexpectedV2"));
}

#[test]
fn nobody_writes_lines_into_a_log() {
    let tenants = tenants();
    let line = format!("1\n{}\u{1b}[31m", "x".repeat(10_000));
    let rows = [
        document(json!({"mch_id": line}), Some(B_V2)),
        document(json!({"mch_id": B, "sign_type": line}), Some(B_V2)),
        document(json!({"mch_id": B, "mchid": line, "sign_type": "HMAC-SHA256"}), Some(B_V2)),
    ];
    let cut_off = format!("<xml><{}>", line.replace('\n', "")).into_bytes();
    for body in rows.into_iter().chain([cut_off]) {
        let error = tenants.receive(&HeaderMap::new(), &body).expect_err("refused").to_string();
        assert!(error.len() < 300 && !error.contains(char::is_control), "{error}");
    }
}

#[test]
fn no_tenant_keeps_another_one_from_its_notifications() {
    let expired = issued(PLATFORM_SERIAL, PLATFORM_KEY, (2020, 2021));
    let honest = || Tenant::merchant(A).api_v3_key(A_V3).platform_certificate(PLATFORM_CERT);
    let forger = || Tenant::merchant(B).api_v3_key(B_V3);
    let (headers, body) = notice(PLATFORM_KEY, PLATFORM_SERIAL, A_V3, &json!({"mchid": A}));
    let taken = "is already the id of another trusted key";
    // The columns: a name; the tenant that the forger adds; the error, if any, that the honest
    // merchant gets when it is added afterwards.
    let rows = [
        ("nothing", forger(), None),
        ("the same certificate", forger().platform_certificate(PLATFORM_CERT), None),
        ("the same key under another id", forger().public_key(BRAND_ID, platform_pub()), None),
        ("the number as a brand", Tenant::brand(A).api_v3_key(B_V3).platform_certificate(PLATFORM_CERT), None),
        ("the certificate with other dates", forger().platform_certificate(expired), Some(taken)),
        (
            "another key under the id",
            forger().platform_certificate(issued(PLATFORM_SERIAL, WECHATPAY_KEY, (2026, 2036))),
            Some(taken),
        ),
    ];
    for (what, tenant, conflict) in rows {
        let tenants = Tenants::new(&TrustStore::new()).clock(|| NOW);
        tenants.add(tenant).expect(what);
        match (tenants.add(honest()), conflict) {
            (Ok(()), None) => {}
            (Err(error), Some(text)) => {
                assert!(error.to_string().contains(text), "{what}: {error}");
                tenants.remove(&merchant(B));
                tenants.add(honest()).expect(what);
            }
            (added, _) => panic!("{what}: {added:?}"),
        }
        tenants.receive(&headers, &body).expect(what);
        for attacker in [merchant(B), Identity::Brand(A.to_owned()), Identity::Brand(B.to_owned())] {
            tenants.remove(&attacker);
            tenants.receive(&headers, &body).expect(what);
        }
    }
    // If the honest merchant is added first, only the forger gets an error.
    let tenants = Tenants::new(&TrustStore::new()).clock(|| NOW);
    tenants.add(honest()).expect("sound");
    for (years, key) in [((2020, 2021), PLATFORM_KEY), ((2026, 2036), WECHATPAY_KEY)] {
        let error = tenants.add(forger().platform_certificate(issued(PLATFORM_SERIAL, key, years)));
        assert!(error.expect_err("the serial number is taken").to_string().contains(taken));
    }
    tenants.receive(&headers, &body).expect("the honest merchant is unaffected");
    // A key that is trusted for all accounts stays in the store when a tenant is removed.
    let trust = TrustStore::new();
    trust.add_certificate(PLATFORM_CERT).expect("sound");
    let tenants = Tenants::new(&trust).clock(|| NOW);
    tenants.add(honest()).expect("sound");
    tenants.receive(&headers, &body).expect("its own notification");
    tenants.remove(&merchant(A));
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
    assert!(refused(tenants.receive(&headers, &body)).contains("NoTenant"));
}

fn client(server: &Server, trust: &TrustStore) -> wechatpay_client::Builder {
    let client = Client::builder().mchid(A).private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    client.api_v3_key(API_V3_KEY).trust(trust).transport(transport()).base_url(&server.url).clock(|| NOW)
}

#[tokio::test]
async fn what_another_tenant_trusts_changes_no_call() {
    let certificates = list(&[(PLATFORM_SERIAL, PLATFORM_CERT)], API_V3_KEY);
    let server = Server::by(move |request| {
        let body = if request.target == "/v3/certificates" { certificates.as_str() } else { "{}" };
        Act::Canned(Canned::unsigned(200, body).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW))
    });
    let own = public_pem(MERCHANT_KEY);
    let forger = || Tenant::merchant(B).api_v3_key(B_V3);
    let rows = [
        ("nothing", forger()),
        ("the certificate that will be downloaded", forger().platform_certificate(PLATFORM_CERT)),
        ("its key", forger().public_key(BRAND_ID, platform_pub())),
        ("the honest merchant's own key", forger().public_key(BRAND_ID, own)),
        ("its serial number", forger().platform_certificate(issued(MERCHANT_SERIAL, WECHATPAY_KEY, (2026, 2036)))),
    ];
    for (what, tenant) in rows {
        let trust = TrustStore::new();
        Tenants::new(&trust).add(tenant).expect(what);
        let client = client(&server, &trust).refresh_certificates(Refresh::default()).build().expect(what);
        client.raw(Method::Get, "/v3/x", None).await.expect(what);
    }
}

struct Statement;

impl Operation for Statement {
    type Response = File;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("statement", Method::Get, "/v3/statement").response_format(ResponseFormat::File);
    fn into_request_data(self) -> RequestData {
        RequestData::new()
    }
}

struct V2;

impl Operation for V2 {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("post_v2", Method::Post, "/v2")
        .body(Body::Xml)
        .response_format(ResponseFormat::Xml)
        .signature(Signature::HmacSha256);
    fn into_request_data(self) -> RequestData {
        RequestData::new()
    }
}

/// The honest merchant's client accepts no response that the forger's keys signed.
#[tokio::test]
async fn no_response_is_signed_by_another_tenant() {
    const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";
    let rows = [
        (WECHATPAY_KEY, WECHATPAY_ID, A_V2, None),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V2, Some("is not among the trusted keys")),
        (PLATFORM_KEY, BRAND_ID, B_V2, Some("is not among the trusted keys")),
        (PLATFORM_KEY, WECHATPAY_ID, B_V2, Some("does not match")),
    ];
    for (key, id, v2_key, why) in rows {
        let server = Server::by(move |request| {
            let signed = |body: String| Canned::unsigned(200, &body).sign(key, id, NOW);
            Act::Canned(match request.target.as_str() {
                "/v3/statement" => {
                    let digest = signed(format!("{{\"sha1\":\"{SHA1}\"}}")).header("Wechatpay-Statement-Sha1", SHA1);
                    Canned { body: b"abc".to_vec(), ..digest }
                }
                "/v2" => Canned {
                    body: document(json!({"return_code": "SUCCESS"}), Some(v2_key)),
                    ..Canned::unsigned(200, "")
                },
                _ => signed("{}".to_owned()),
            })
        });
        let trust = TrustStore::new();
        let forger = Tenant::merchant(B).platform_certificate(PLATFORM_CERT).public_key(BRAND_ID, platform_pub());
        Tenants::new(&trust).add(forger).expect("sound");
        let first = client(&server, &trust).mchid("1").public_key(NEWER, platform_pub()).api_v2_key(B_V2);
        let honest = first.build().expect("sound").for_merchant(A).private_key(MERCHANT_KEY).api_v2_key(A_V2);
        let honest = honest.certificate_serial(MERCHANT_SERIAL).public_key(WECHATPAY_ID, WECHATPAY_PUB);
        let honest = honest.build().expect("sound");
        let outcomes = [
            honest.raw(Method::Get, "/v3/x", None).await.err(),
            honest.send(Statement).await.err(),
            honest.download(Statement).await.err(),
        ];
        for outcome in outcomes {
            match (outcome, why) {
                (None, None) => {}
                (Some(error), Some(why)) => assert!(error.to_string().contains(why), "{id}: {error}"),
                (outcome, _) => panic!("{id}: {outcome:?}"),
            }
        }
        assert_eq!(honest.send(V2).await.is_ok(), why.is_none(), "{id}");
    }
}

#[tokio::test]
async fn no_setting_brings_back_a_removed_key() {
    let both = list(&[(PLATFORM_SERIAL, PLATFORM_CERT), (NEXT_SERIAL, NEXT_CERT)], API_V3_KEY);
    let server = Server::responding(Canned::unsigned(200, &both).sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW));
    let trust = TrustStore::new();
    let client = client(&server, &trust).platform_certificate(PLATFORM_CERT);
    let client = client.refresh_certificates(Refresh::default().pause(std::time::Duration::ZERO));
    let client = client.build().expect("sound");
    let refresh = || client.refresher().expect("a refresher").refresh();
    refresh().await.expect("verified");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, NEXT_SERIAL]);
    trust.remove(NEXT_SERIAL);
    let tenants = Tenants::new(&trust);
    let second = || client.for_merchant(B).private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    let why = "was removed by `TrustStore::remove`";
    for (what, outcome) in [
        ("a client", second().platform_certificate(NEXT_CERT).build().err()),
        ("a client, under another id", second().public_key(WECHATPAY_ID, WECHATPAY_PUB).build().err()),
        ("a tenant", tenants.add(Tenant::merchant(A).platform_certificate(NEXT_CERT)).err()),
        ("a tenant, under another id", tenants.add(Tenant::brand(BRAND).public_key(BRAND_ID, WECHATPAY_PUB)).err()),
    ] {
        assert!(outcome.expect(what).to_string().contains(why), "{what}");
        refresh().await.expect("verified");
        assert_eq!(trust.ids(), [PLATFORM_SERIAL], "{what}");
    }
    // The removed key stays removed even after a tenant has used its id for another key, and that
    // tenant was removed.
    let other = issued(NEXT_SERIAL, PLATFORM_KEY, (2026, 2036));
    tenants.add(Tenant::merchant(B).platform_certificate(other)).expect("another key");
    tenants.remove(&merchant(B));
    refresh().await.expect("verified");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
    trust.allow(NEXT_SERIAL);
    tenants.add(Tenant::merchant(B).platform_certificate(NEXT_CERT)).expect("allowed again");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL, NEXT_SERIAL]);
}

#[test]
fn an_amount_is_a_number() {
    let tenants = tenants();
    for (total, is_one) in [
        (json!(1), true),
        (json!("1"), true),
        (json!("1.00"), true),
        (json!(true), false),
        (json!([1]), false),
        (json!({"total": 1}), false),
        (json!("1 "), false),
        (json!(1.000_000_1), false),
        (Value::Null, false),
    ] {
        let resource = json!({"mchid": A, "amount": {"total": total, "currency": "CNY"}});
        let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, A_V3, &resource);
        let notification = tenants.receive(&headers, &body).expect("sound");
        assert_eq!(notification.has_total(1, "CNY"), is_one, "{resource}");
    }
}

/// A v2 signature covers names and values in order, but it covers neither where a value ends nor
/// how deep it is nested.
#[test]
fn a_signed_v2_document_is_not_changed() {
    let tenants = tenants();
    let signed = document(json!({"mch_id": A, "out_trade_no": "1", "total_fee": "100"}), Some(A_V2));
    let text = String::from_utf8(signed).expect("UTF-8");
    let receive = |text: &str| tenants.receive(&HeaderMap::new(), text.as_bytes());
    receive(&text).expect("signed");
    let fee = "<total_fee>100</total_fee>";
    for other in [
        "<total_fee>1</total_fee>",
        "<total_fee>100</total_fee><total_fee>1</total_fee>",
        "<total_fee><a>100</a></total_fee>",
        "<total_fee>100</total_fee><a>1</a>",
        "<a><total_fee>100</total_fee></a>",
        "<total_fee>100<!-- --></total_fee><sign_type>HMAC-SHA256</sign_type>",
        "<Total_fee>100</Total_fee>",
        "",
    ] {
        let changed = text.replace(fee, other);
        assert_ne!(changed, text);
        assert!(refused(receive(&changed)).contains("FieldsMismatch"), "{other}");
    }
    // The module `security` documents this weakness: the text to be signed is the same.
    let joined = text.replace(fee, "").replace("<out_trade_no>1<", "<out_trade_no>1&amp;total_fee=100<");
    assert_eq!(receive(&joined).expect("signed").plaintext["out_trade_no"], "1&total_fee=100");
}
