//! Test vectors from the official docs and SDKs, in `vectors.json`.

use crate::operations::jsapi;
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value};
use wechatpay_client::crypto::{ApiV3Key, Padding, PrivateKey, Scheme};
use wechatpay_client::v2::{self, SignType};

/// Returns the vector with this id; all its members are strings.
fn vector(id: &str) -> Map<String, Value> {
    let all: Vec<Map<String, Value>> = serde_json::from_str(include_str!("../vectors.json")).expect("JSON");
    all.into_iter().find(|vector| vector["id"] == id).expect("the vector is there")
}

fn text(vector: &Map<String, Value>, member: &str) -> String {
    vector[member].as_str().expect("text").to_owned()
}

fn key(id: &str) -> PrivateKey {
    PrivateKey::from_pem(&text(&vector(id), "key_pem")).expect("a key")
}

#[test]
fn v1_v2_v3_v5_signatures() {
    for (id, key_id) in [("V1", "V1"), ("V2", "V1"), ("V3", "V1"), ("V5", "V5")] {
        let vector = vector(id);
        let signature = key(key_id).sign(text(&vector, "message").as_bytes()).expect("signs");
        assert_eq!(BASE64_STANDARD.encode(signature), text(&vector, "signature"), "{id}");
    }
}

fn client_of_v1(url: &str) -> wechatpay_client::Client {
    let builder = builder().mchid("1900007291").private_key(text(&vector("V1"), "key_pem"));
    builder.base_url(url).clock(|| 1_554_208_460).build().expect("sound")
}

#[tokio::test]
async fn v1_as_a_whole_call() {
    let response = Canned::unsigned(200, "{}").sign(WECHATPAY_KEY, WECHATPAY_ID, 1_554_208_460);
    let server = Server::responding(response);
    let call = jsapi::post()
        .appid("wxd678efh567hg6787")
        .mchid("1900007291")
        .description("Image形象店-深圳腾大-QQ公仔")
        .out_trade_no("1217752501201407033233368018")
        .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
        .amount(jsapi::Amount::default().total(100).currency("CNY"))
        .payer(jsapi::Payer::default().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    client_of_v1(&server.url).send(call).await.expect("accepted");
    let expected = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\",nonce_str=\"{NONCE}\",timestamp=\"1554208460\",serial_no=\"{MERCHANT_SERIAL}\",signature=\"{}\"",
        text(&vector("V1"), "signature")
    );
    assert_eq!(server.only().headers["authorization"], expected);
}

#[tokio::test]
async fn v2_and_v3_as_cashier_parameters() {
    let client = client_of_v1("http://127.0.0.1:1");
    let (appid, prepay_id) = ("wx2421b1c4370ec43b", "wx201410272009395522657a690389285100");
    let page = client.jsapi_parameters(appid, prepay_id).await.expect("signed");
    let expected = serde_json::json!({
        "appId": appid, "timeStamp": "1554208460", "nonceStr": NONCE,
        "package": format!("prepay_id={prepay_id}"), "signType": "RSA", "paySign": text(&vector("V2"), "signature"),
    });
    assert_eq!(serde_json::to_value(page).expect("serializes"), expected);
    let app = client.app_parameters(appid, prepay_id).await.expect("signed");
    let expected = serde_json::json!({
        "appid": appid, "partnerid": "1900007291", "prepayid": prepay_id, "package": "Sign=WXPay",
        "noncestr": NONCE, "timestamp": "1554208460", "sign": text(&vector("V3"), "signature"),
    });
    assert_eq!(serde_json::to_value(app).expect("serializes"), expected);
}

#[test]
fn v7_v10_oaep_v13_sm2() {
    for id in ["V7", "V10", "V13"] {
        let vector = vector(id);
        let ciphertext = BASE64_STANDARD.decode(text(&vector, "ciphertext")).expect("Base64");
        let plaintext = key(id).decrypt(Padding::Oaep, &ciphertext).expect("opens");
        assert_eq!(plaintext, text(&vector, "plaintext").as_bytes(), "{id}");
    }
}

#[test]
fn v8_aes_gcm() {
    let vector = vector("V8");
    let key = ApiV3Key::new(&text(&vector, "gcm_key")).expect("32 bytes");
    let ciphertext = BASE64_STANDARD.decode(text(&vector, "ciphertext")).expect("Base64");
    let open = |nonce: &str, data: &str| key.open(Scheme::Rsa, nonce, data, &ciphertext);
    let (nonce, data) = (text(&vector, "nonce"), text(&vector, "aad"));
    assert_eq!(open(&nonce, &data), Some(text(&vector, "plaintext").into_bytes()));
    assert_eq!(open(&nonce, ""), None);
    assert_eq!(open("short", &data), None);
}

#[test]
fn v14_v2_signatures() {
    let vector = vector("V14");
    let string = text(&vector, "string");
    // In a different order, and with an empty field and an old signature, which are both ignored.
    let mut fields: Map<_, _> = string
        .rsplit('&')
        .map(|pair| pair.split_once('=').expect("a pair"))
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect();
    fields.insert("sign".into(), "OLD".into());
    fields.insert("attach".into(), "".into());
    assert_eq!(v2::string_to_sign(&fields), string);
    for (kind, member) in [(SignType::Md5, "md5"), (SignType::HmacSha256, "hmac_sha256")] {
        let signature = v2::sign(&fields, &text(&vector, "key"), kind);
        assert_eq!(signature, text(&vector, member));
        assert!(!v2::verify(&fields, &text(&vector, "key"), kind));
        fields.insert("sign".into(), signature.into());
        assert!(v2::verify(&fields, &text(&vector, "key"), kind));
    }
}

/// The test of V15, for the cipher of v2's refunds, is in the crate, because the function isn't
/// public.
#[test]
fn v16_v2_signature_of_nothing_but_the_key() {
    let vector = vector("V16");
    assert_eq!(text(&vector, "text"), "");
    let signature = v2::sign(&Map::new(), &text(&vector, "key"), SignType::Md5);
    assert_eq!(signature, text(&vector, "md5").to_uppercase());
}
