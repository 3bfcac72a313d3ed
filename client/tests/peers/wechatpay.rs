//! A server that verifies requests and responds as WeChat Pay does.

use crate::peer::{API_V2_KEY, MCHID};
use crate::server::*;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};
use wechatpay_client::crypto::{Padding, PrivateKey};
use wechatpay_client::v2::{self, SignType};

pub(crate) const ENCRYPTED: &str = "李四";
const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

pub(crate) fn server() -> Server {
    Server::by(|request| Act::Canned(response(request)))
}

/// Formats the received requests for the message of a failing test.
pub(crate) fn shown(server: &Server) -> String {
    let line = |one: &Received| {
        let (headers, body) = (&one.headers, String::from_utf8_lossy(&one.body));
        format!("{} {}\n{headers:?}\n{body}", one.verb, one.target)
    };
    server.received().iter().map(line).collect::<Vec<_>>().join("\n\n")
}

pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs() as i64
}

fn response(request: &Received) -> Canned {
    if !request.headers.contains_key("authorization") {
        return respond_v2(request);
    }
    let serial = request.headers.get("wechatpay-serial").map(String::as_str);
    let (key, serial) =
        if serial == Some(WECHATPAY_ID) { (WECHATPAY_KEY, WECHATPAY_ID) } else { (PLATFORM_KEY, PLATFORM_SERIAL) };
    let (status, document) = match verified(request) {
        Ok(signed) => document(request, &signed, key),
        Err(why) => (401, json!({"code": "SIGN_ERROR", "message": why})),
    };
    let response = Canned::unsigned(status, &document.to_string()).sign(key, serial, now());
    let mut response = response.header("Wechatpay-Signature-Type", SCHEME);
    if request.target.contains("FORGED") {
        response.body.push(b' ');
    }
    response
}

/// Verifies a request as WeChat Pay does. Returns the signed text, or the reason why the request is
/// rejected.
fn verified(request: &Received) -> Result<String, String> {
    let header = |name| request.headers.get(name).map(String::as_str).unwrap_or_default();
    if !header("accept").contains("application/json") || header("user-agent").is_empty() {
        return Err("both `Accept` and `User-Agent` are required".to_owned());
    }
    let authorization = header("authorization");
    let fields = authorization.strip_prefix(SCHEME).ok_or_else(|| format!("unknown scheme: {authorization}"))?;
    let fields = fields.split(',').filter_map(|field| field.trim().split_once('='));
    let fields: HashMap<_, _> = fields.map(|(name, value)| (name, value.trim_matches('"'))).collect();
    let field = |name| fields.get(name).copied().unwrap_or_default();
    if (field("mchid"), field("serial_no")) != (MCHID, MERCHANT_SERIAL) {
        return Err(format!("signed by someone else: {authorization}"));
    }
    let time = field("timestamp");
    if time.parse().map_or(true, |time: i64| (now() - time).abs() > 300) {
        return Err(format!("the timestamp is off by more than five minutes: {time}"));
    }
    let signed = match header("content-type").starts_with("multipart/") {
        true => part(&request.body, "meta").unwrap_or_default(),
        false => &request.body,
    };
    let signed = String::from_utf8_lossy(signed);
    let message = format!("{}\n{}\n{time}\n{}\n{signed}\n", request.verb, request.target, field("nonce_str"));
    let signature = BASE64_STANDARD.decode(field("signature")).map_err(|_| "the signature is not Base64")?;
    let merchant = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, merchant.public_der())
        .verify(message.as_bytes(), &signature)
        .map_err(|_| format!("the signature does not match {message}"))?;
    Ok(signed.into_owned())
}

/// Returns the status and the document of the response.
fn document(request: &Received, signed: &str, key: &str) -> (u16, Value) {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let body: Value = serde_json::from_str(signed).unwrap_or_default();
    let orders = "/v3/pay/transactions/out-trade-no/";
    match (request.verb.as_str(), path) {
        ("POST", "/v3/pay/transactions/jsapi") => {
            let description = body["description"].as_str().unwrap_or_default();
            (200, json!({"prepay_id": format!("wx of {description}"), "amount": body["amount"]}))
        }
        ("GET", path) if path.strip_prefix(orders) == Some("NONE") => {
            (404, json!({"code": "ORDER_NOT_EXIST", "message": "订单不存在"}))
        }
        ("GET", path) if path.starts_with(orders) => {
            let mchid = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "mchid");
            (200, json!({"out_trade_no": path.strip_prefix(orders), "mchid": mchid.map(|(_, value)| value)}))
        }
        ("POST", "/v3/transfer/batches") => {
            let name = body["transfer_detail_list"][0]["user_name"].as_str().unwrap_or_default();
            let name = PrivateKey::from_pem(key)
                .expect("a test key")
                .decrypt(Padding::Oaep, &BASE64_STANDARD.decode(name).unwrap_or_default());
            let name = name.map(|name| String::from_utf8_lossy(&name).into_owned());
            (200, json!({"opened": name, "encrypted": encrypted_to_merchant(ENCRYPTED)}))
        }
        ("POST", "/v3/merchant/media/upload") => {
            let file = part(&request.body, "file").unwrap_or_default();
            let digest = hex(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, file).as_ref());
            match body["sha256"] == digest.as_str() {
                true => (200, json!({"media_id": String::from_utf8_lossy(file)})),
                false => (400, json!({"code": "PARAM_ERROR", "message": format!("{digest} is not in {signed}")})),
            }
        }
        ("GET", "/v3/certificates") => {
            let times = ["2026-11-21T23:56:47+00:00", "2126-10-28T23:56:47+00:00"];
            let certificate = encrypted("certificate", PLATFORM_CERT);
            (
                200,
                json!({"data": [{
                    "serial_no": PLATFORM_SERIAL, "effective_time": times[0], "expire_time": times[1], "encrypt_certificate": certificate,
                }]}),
            )
        }
        _ => (404, json!({"code": "NOT_FOUND", "message": request.target})),
    }
}

/// Returns the content of the part `name`. One peer doesn't name the boundary in its header, so it
/// is read from the first line.
fn part<'a>(body: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let find = |text: &[u8], what: &[u8]| text.windows(what.len()).position(|window| window == what);
    let first = find(body, b"\r\n")?;
    let boundary = [b"\r\n", &body[..first]].concat();
    let mut rest = &body[first..];
    loop {
        let (head, end) = (find(rest, b"\r\n\r\n")?, find(rest, &boundary)?);
        if String::from_utf8_lossy(&rest[..head]).contains(&format!("; name=\"{name}\"")) {
            return rest.get(head + 4..end);
        }
        rest = &rest[end + boundary.len()..];
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Encrypts `plaintext` under the APIv3 key.
pub(crate) fn encrypted(associated_data: &str, plaintext: &str) -> Value {
    let text = "fdasflkja484";
    let key = UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).expect("32 bytes");
    let nonce = Nonce::try_assume_unique_for_key(text.as_bytes()).expect("12 bytes");
    let mut buffer = plaintext.as_bytes().to_vec();
    let aad = Aad::from(associated_data.as_bytes());
    LessSafeKey::new(key).seal_in_place_append_tag(nonce, aad, &mut buffer).expect("encrypted");
    let ciphertext = BASE64_STANDARD.encode(buffer);
    json!({"algorithm": "AEAD_AES_256_GCM", "nonce": text, "associated_data": associated_data, "ciphertext": ciphertext})
}

fn encrypted_to_merchant(text: &str) -> String {
    let merchant = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let key = PublicEncryptingKey::from_der(merchant.public_der()).expect("a test key");
    let key = OaepPublicEncryptingKey::new(key).expect("a test key");
    let mut buffer = vec![0; key.ciphertext_size()];
    let encrypted = key.encrypt(&OAEP_SHA1_MGF1SHA1, text.as_bytes(), &mut buffer, None).expect("short enough");
    BASE64_STANDARD.encode(encrypted)
}

fn respond_v2(request: &Received) -> Canned {
    let fields = v2::decode(&String::from_utf8_lossy(&request.body)).unwrap_or_default();
    let kind = SignType::of(&fields).unwrap_or_default();
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let document = match (v2::verify(&fields, API_V2_KEY, kind), text("body")) {
        (false, _) => json!({"return_code": "FAIL", "return_msg": format!("not signed with {kind:?}: {fields:?}")}),
        (true, "PAID") => {
            json!({"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "ORDERPAID", "err_code_des": "已支付"})
        }
        (true, body) => {
            json!({"return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": format!("wx of {body}"), "attach": ""})
        }
    };
    let mut document: Map<_, _> = serde_json::from_value(document).expect("an object");
    document.insert("sign".to_owned(), v2::sign(&document, API_V2_KEY, kind).into());
    if text("body") == "FORGED" {
        document.insert("prepay_id".to_owned(), "another".into());
    }
    Canned::unsigned(200, &v2::encode(&document).expect("valid element names"))
}
