//! Many merchants at one URL, one of whom forges the others' notifications.

use crate::server::*;
use crate::webhook::gcm_encrypted_under;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use std::sync::Arc;
use wechatpay_client::crypto::Identity;
use wechatpay_client::v2::{SignType, sign};
use wechatpay_client::webhook::{Notification, Tenant, Tenants};
use wechatpay_client::{Error, TrustStore};

/// The honest merchant, followed by its keys. [`WECHATPAY_KEY`] signs its notifications.
pub(crate) const A: &str = "1900009191";
pub(crate) const A_V3: &str = API_V3_KEY;
pub(crate) const A_V2: &str = "a v2 key of the honest merchant.";
/// The forger. It chose all of its settings, and has the private half of its "WeChat Pay" key.
pub(crate) const B: &str = "1900009192";
pub(crate) const B_V3: &str = "another APIv3 key, of the forger";
pub(crate) const B_V2: &str = "a v2 key of the forging tenant..";
pub(crate) const BRAND: &str = "40882";
pub(crate) const BRAND_V3: &str = "an APIv3 key of the brand, 32 B.";

pub(crate) fn tenants() -> Tenants {
    let tenants = Tenants::new(&TrustStore::new()).clock(|| NOW);
    tenants
        .add(Tenant::merchant(A).api_v3_key(A_V3).api_v2_key(A_V2).public_key(WECHATPAY_ID, WECHATPAY_PUB))
        .expect("sound");
    tenants
        .add(Tenant::merchant(B).api_v3_key(B_V3).api_v2_key(B_V2).platform_certificate(PLATFORM_CERT))
        .expect("sound");
    tenants
}

/// Returns a v3 notification that is signed with `signer` under `id`, with a resource that is
/// encrypted under `key`.
pub(crate) fn notice(signer: &str, id: &str, key: &str, resource: &Value) -> (HeaderMap, Vec<u8>) {
    notice_of(signer, id, key, &resource.to_string())
}

/// Returns a notification like [`notice`], with any text as its resource.
pub(crate) fn notice_of(signer: &str, id: &str, key: &str, resource: &str) -> (HeaderMap, Vec<u8>) {
    let ciphertext = gcm_encrypted_under(key, "fdasflkja484", "transaction", resource);
    let body = json!({
        "id": "EV-1", "event_type": "TRANSACTION.SUCCESS",
        "resource": {"algorithm": "AEAD_AES_256_GCM", "nonce": "fdasflkja484", "associated_data": "transaction", "ciphertext": ciphertext},
    });
    let body = body.to_string().into_bytes();
    let headers = signature(signer, id, NOW, &body);
    let headers = headers.map(|(name, value)| {
        (HeaderName::try_from(name).expect("a name"), HeaderValue::try_from(value).expect("a value"))
    });
    (HeaderMap::from_iter(headers), body)
}

pub(crate) fn document(fields: Value, key: Option<&str>) -> Vec<u8> {
    let Value::Object(mut fields) = fields else { panic!("expected an object") };
    if let Some(key) = key {
        let signature = sign(&fields, key, SignType::HmacSha256);
        fields.insert("sign".to_owned(), signature.into());
    }
    // `encode` refuses text that XML can't contain, but an attacker can write it.
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let escaped = |value: &Value| text(value).replace('&', "&amp;").replace('<', "&lt;");
    let fields = fields.iter().map(|(name, value)| format!("<{name}>{}</{name}>", escaped(value)));
    format!("<xml>{}</xml>", fields.collect::<String>()).into_bytes()
}

pub(crate) fn refused(result: Result<Notification, Error>) -> String {
    match result.expect_err("refused") {
        Error::Verification(failure) => format!("{:?}", failure.reason),
        Error::Decode(failure) => failure.error.to_string(),
        other => panic!("{other}"),
    }
}

#[test]
fn each_tenant_gets_its_own() {
    let tenants = tenants();
    tenants.add(Tenant::brand(BRAND).api_v3_key(BRAND_V3).platform_certificate(NEXT_CERT)).expect("sound");
    let rows = [
        (WECHATPAY_KEY, WECHATPAY_ID, A_V3, json!({"mchid": A, "out_trade_no": "1"}), Identity::Merchant(A.into())),
        (
            WECHATPAY_KEY,
            WECHATPAY_ID,
            A_V3,
            json!({"sp_mchid": A, "sub_mchid": "1900000109"}),
            Identity::Merchant(A.into()),
        ),
        (
            WECHATPAY_KEY,
            WECHATPAY_ID,
            A_V3,
            json!({"combine_mchid": A, "mchid": "1900000109"}),
            Identity::Merchant(A.into()),
        ),
        (WECHATPAY_KEY, WECHATPAY_ID, A_V3, json!({"refund_status": "SUCCESS"}), Identity::Merchant(A.into())),
        (WECHATPAY_KEY, WECHATPAY_ID, A_V3, json!({"brand_id": "1"}), Identity::Merchant(A.into())),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, json!({"mchid": B}), Identity::Merchant(B.into())),
        (WECHATPAY_KEY, NEXT_SERIAL, BRAND_V3, json!({"brand_id": BRAND}), Identity::Brand(BRAND.into())),
    ];
    for (signer, id, key, resource, owner) in rows {
        let (headers, body) = notice(signer, id, key, &resource);
        let notification = tenants.receive(&headers, &body).expect("sound");
        assert_eq!(notification.owner(), Some(&owner), "{resource}");
        assert_eq!(notification.plaintext, resource);
    }
    for (mchid, key) in [(A, A_V2), (B, B_V2)] {
        let fields = json!({"return_code": "SUCCESS", "mch_id": mchid, "total_fee": "1", "sign_type": "HMAC-SHA256"});
        let notification = tenants.receive(&HeaderMap::new(), &document(fields, Some(key))).expect("sound");
        assert_eq!(notification.owner(), Some(&Identity::Merchant(mchid.into())));
    }
}

#[test]
fn a_tenant_with_keys_of_its_own_forges_nothing_of_another() {
    let tenants = tenants();
    tenants
        .add(
            Tenant::brand(BRAND)
                .api_v3_key(BRAND_V3)
                .public_key("PUB_KEY_ID_0000408822026112100000000000000002", WECHATPAY_PUB),
        )
        .expect("sound");
    let of_a = json!({"mchid": A, "out_trade_no": "1", "amount": {"total": 1, "currency": "CNY"}});
    let rows = [
        // B's own keys, and the number of another tenant in each field that can name a tenant.
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, of_a.clone(), "OtherTenant"),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, json!({"sp_mchid": A}), "OtherTenant"),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, json!({"combine_mchid": A, "mchid": B}), "OtherTenant"),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, json!({"mch_id": 1900009191}), "OtherTenant"),
        (PLATFORM_KEY, PLATFORM_SERIAL, B_V3, json!({"brand_id": BRAND}), "OtherTenant"),
        // A's APIv3 key, in case B has learnt it, and a signature with B's own key.
        (PLATFORM_KEY, PLATFORM_SERIAL, A_V3, of_a.clone(), "is something else"),
        // B's key under the id of A's key.
        (PLATFORM_KEY, WECHATPAY_ID, A_V3, of_a.clone(), "Mismatch"),
        // A's notification, encrypted again for B.
        (WECHATPAY_KEY, WECHATPAY_ID, B_V3, of_a.clone(), "is something else"),
        (PLATFORM_KEY, "PUB_KEY_ID_NOBODY", B_V3, of_a, "UnknownSerial"),
    ];
    for (signer, id, key, resource, why) in rows {
        let (headers, body) = notice(signer, id, key, &resource);
        let told = refused(tenants.receive(&headers, &body));
        assert!(told.contains(why), "{resource}: {told}");
    }
    let paid =
        |mchid: &str| json!({"return_code": "SUCCESS", "mch_id": mchid, "total_fee": "1", "sign_type": "HMAC-SHA256"});
    let refund = |mchid: &str| json!({"return_code": "SUCCESS", "mch_id": mchid, "req_info": "AAAA"});
    for (body, why) in [
        (document(paid(A), Some(B_V2)), "FieldsMismatch"),
        (document(paid(A), None), "Unsigned"),
        (document(refund(A), None), "OtherV2Key"),
        (document(refund("1"), None), "NoTenant"),
        (document(json!({"return_code": "SUCCESS"}), Some(B_V2)), "NoTenant"),
        (document(json!({"mch_id": B, "mchid": A, "sign_type": "HMAC-SHA256"}), Some(B_V2)), "OtherTenant"),
    ] {
        let told = refused(tenants.receive(&HeaderMap::new(), &body));
        assert!(told.contains(why), "{}: {told}", String::from_utf8_lossy(&body));
    }
}

#[test]
fn an_id_keeps_its_key_and_a_key_may_have_several_owners() {
    let tenants = tenants();
    let takes = Tenant::merchant(B).api_v3_key(B_V3).public_key(WECHATPAY_ID, platform_pub());
    let error = tenants.add(takes).expect_err("A's id with B's key");
    assert!(error.to_string().contains("is already the id of another trusted key"), "{error}");
    // The same key for a second owner: the APIv3 key decides whose notification it is.
    let shares = Tenant::merchant("1900009193").api_v3_key(BRAND_V3).public_key(WECHATPAY_ID, WECHATPAY_PUB);
    tenants.add(shares).expect("the same key");
    for (key, owner) in [(A_V3, A), (BRAND_V3, "1900009193")] {
        let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, key, &json!({"out_trade_no": "1"}));
        let notification = tenants.receive(&headers, &body).expect("sound");
        assert_eq!(notification.owner(), Some(&Identity::Merchant(owner.into())));
    }
    // B's APIv3 key is not tried on a notification that A's WeChat Pay key signed.
    let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, B_V3, &json!({"out_trade_no": "1"}));
    assert!(refused(tenants.receive(&headers, &body)).contains("something else"));
}

#[test]
fn a_removed_tenant_gets_nothing_more() {
    let tenants = tenants();
    let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, A_V3, &json!({"mchid": A}));
    let other = notice(PLATFORM_KEY, PLATFORM_SERIAL, B_V3, &json!({"mchid": B}));
    tenants.receive(&headers, &body).expect("sound");
    tenants.remove(&Identity::Merchant(A.to_owned()));
    let error = tenants.receive(&headers, &body).expect_err("removed");
    assert_eq!(error.raw_body(), Some(&*body));
    assert!(refused(Err(error)).contains("UnknownSerial"));
    tenants.receive(&other.0, &other.1).expect("the other one stays");
    tenants.add(Tenant::merchant(A).api_v3_key(A_V3).public_key(WECHATPAY_ID, WECHATPAY_PUB)).expect("sound");
    tenants.receive(&headers, &body).expect("added again");
    assert_eq!(tenants.len(), 2);
    // A key stays trusted for as long as one of its owners is registered.
    tenants.add(Tenant::merchant("3").api_v3_key(BRAND_V3).public_key(WECHATPAY_ID, WECHATPAY_PUB)).expect("sound");
    for (mchid, why) in [(A, "something else"), ("3", "UnknownSerial")] {
        tenants.remove(&Identity::Merchant(mchid.to_owned()));
        let told = refused(tenants.receive(&headers, &body));
        assert!(told.contains(why), "{told}");
    }
    assert!(!tenants.is_empty());
    tenants.remove(&Identity::Merchant(B.to_owned()));
    assert!(tenants.is_empty());
}

#[test]
fn tenants_come_and_go_while_others_receive() {
    let tenants = Arc::new(tenants());
    let (headers, body) = notice(WECHATPAY_KEY, WECHATPAY_ID, A_V3, &json!({"mchid": A}));
    std::thread::scope(|scope| {
        for _ in 0..200 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let notification = tenants.receive(&headers, &body).expect("A is still registered");
                    assert_eq!(notification.owner(), Some(&Identity::Merchant(A.to_owned())));
                }
            });
        }
        for number in 0..100 {
            let mchid = format!("19001{number:05}");
            tenants
                .add(Tenant::merchant(&mchid).api_v3_key(B_V3).public_key(WECHATPAY_ID, WECHATPAY_PUB))
                .expect("sound");
            tenants.remove(&Identity::Merchant(mchid));
        }
    });
    assert_eq!(tenants.len(), 2);
}

#[test]
fn a_removed_key_stays_removed() {
    let trust = TrustStore::new();
    trust.add_certificate(PLATFORM_CERT).expect("a certificate");
    trust.remove(PLATFORM_SERIAL);
    assert!(trust.ids().is_empty());
    trust.add_certificate(PLATFORM_CERT).expect("a caller may trust it again");
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
    trust.remove(PLATFORM_SERIAL);
    trust.add_public_key(WECHATPAY_ID, &platform_pub()).expect("under another id as well");
    assert_eq!(trust.ids(), [WECHATPAY_ID]);
    // Another key under the id of a removed key does not bring the removed key back.
    trust.remove(WECHATPAY_ID);
    trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("another key");
    let tenant =
        Tenant::merchant(B).api_v3_key(B_V3).public_key("PUB_KEY_ID_0119000091922026112100000009", platform_pub());
    let error = Tenants::new(&trust).add(tenant).expect_err("removed").to_string();
    assert!(error.contains("was removed"), "{error}");
}

/// Returns the public half of the forger's key as PEM.
pub(crate) fn platform_pub() -> String {
    use base64::prelude::{BASE64_STANDARD, Engine};
    let key = wechatpay_client::crypto::PrivateKey::from_pem(PLATFORM_KEY).expect("a key");
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(key.public_der()))
}

#[test]
fn debug_shows_no_key() {
    let tenant = Tenant::merchant(A).api_v3_key(A_V3).api_v2_key(A_V2);
    let shown = format!("{tenant:?} {:?}", tenants());
    assert!(shown.contains(A) && !shown.contains(A_V3) && !shown.contains(A_V2), "{shown}");
}
