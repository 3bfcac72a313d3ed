//! Verifies v2's signatures, which are in the field `sign`.

use super::{Diagnosis, Mistake, Refused, explain};
use crate::accounts::{Account, Keys};
use crate::call::ApiError;
use crate::spec::Operation;
use aws_lc_rs::hmac;
use md5::{Digest, Md5};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};
use wechatpay_client::crypto::Scheme;
use wechatpay_client::testing::server::sign_v2;
use wechatpay_client::testing::v2::{RequestFault, verify_request};
use wechatpay_client::v2::{self, SignType, string_to_sign};

pub(super) fn verify<'k>(
    keys: &'k Keys,
    operation: &Operation,
    fields: &Map<String, Value>,
) -> Result<&'k Account, Box<Refused>> {
    let kind = match operation.document()["x-signature"].as_str() {
        Some("hmac-sha256") => SignType::HmacSha256,
        _ => SignType::Md5,
    };
    let signer = signer(keys, fields);
    let error = match (verify_request(fields, kind, |_| signer.map(|one| one.api_v2_key.as_str())), signer) {
        (Ok(_), Some(account)) => return Ok(account),
        // A few operations have no documented field that names the merchant.
        (Err(RequestFault::NoMerchant), None) if v2::verify(fields, &keys.first().api_v2_key, kind) => {
            return Ok(keys.first());
        }
        (Err(error), _) => error,
        (Ok(_), None) => RequestFault::NoMerchant,
    };
    let mut diagnosis = Diagnosis::of(reason(&error, keys), chinese(&error));
    let is_short = fields.len() <= 200 && string_to_sign(fields).len() <= 16 << 10;
    if let (RequestFault::Mismatch, Some(account), true) = (&error, signer, is_short) {
        let kind = SignType::of(fields).filter(|_| fields.contains_key("sign_type")).unwrap_or(kind);
        diagnose(keys, account, fields, kind, &mut diagnosis);
    }
    let error = ApiError::new(200, "SIGNERROR", "签名错误");
    Err(Box::new(Refused { error, diagnosis }))
}

/// Returns the account that signs: the merchant that the request names, or the institution that calls
/// on its behalf.
fn signer<'k>(keys: &'k Keys, fields: &Map<String, Value>) -> Option<&'k Account> {
    let first = ["mch_id", "combine_mch_id", "mchid"].iter().find_map(|name| fields.get(*name));
    let named = first.into_iter().chain(
        fields.iter().filter(|(name, _)| name.ends_with("_id") && !name.starts_with("sub_")).map(|(_, value)| value),
    );
    named.filter_map(Value::as_str).find_map(|id| keys.merchant(id))
}

/// Returns whether an account can call v2.
fn is_of_v2(account: &Account) -> bool {
    !account.is_brand() && account.scheme() == Scheme::Rsa
}

fn reason(error: &RequestFault, keys: &Keys) -> String {
    match error {
        RequestFault::UnknownMerchant(mchid) => {
            let known: Vec<_> = keys.accounts.iter().filter(|one| is_of_v2(one)).map(|one| one.identity.id()).collect();
            format!("merchant {mchid} is unknown: use one of {}", known.join(", "))
        }
        error => error.to_string(),
    }
}

/// Explains an error in Chinese.
fn chinese(error: &RequestFault) -> String {
    match error {
        RequestFault::NoMerchant => "缺少商户号（mch_id）".to_owned(),
        RequestFault::UnknownMerchant(mchid) => format!("沙箱中没有商户号 {mchid}"),
        RequestFault::Unsigned => "缺少签名参数 sign".to_owned(),
        RequestFault::UnknownSignType(name) => format!("签名类型 sign_type 的值 {name} 无效，应为 MD5 或 HMAC-SHA256"),
        _ => "签名 sign 与请求参数不匹配".to_owned(),
    }
}

/// How a mistake changes the signed text or the signature.
enum Change {
    Text(fn(&Map<String, Value>) -> String),
    NoKey,
    OtherKey,
    OtherAlgorithm,
    LowerCase,
}

const CHANGES: &[Mistake<Change>] = &[
    ("v2-lower-case", Change::LowerCase),
    ("v2-other-algorithm", Change::OtherAlgorithm),
    ("v2-key-missing", Change::NoKey),
    ("v2-other-key", Change::OtherKey),
    ("v2-empty-fields", Change::Text(with_empty)),
    ("v2-sign-included", Change::Text(with_sign)),
    ("v2-not-sorted", Change::Text(as_sent)),
    (
        "v2-url-encoded",
        Change::Text(|fields| written(fields, |value| utf8_percent_encode(value, COMPONENT).to_string())),
    ),
    (
        "v2-url-encoded",
        Change::Text(|fields| written(fields, |value| utf8_percent_encode(value, UNRESERVED).to_string())),
    ),
    (
        "v2-url-encoded",
        Change::Text(|fields| written(fields, |value| form_urlencoded::byte_serialize(value.as_bytes()).collect())),
    ),
    (
        "v2-xml-escaped",
        Change::Text(|fields| {
            written(fields, |value| value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
        }),
    ),
];

fn diagnose(keys: &Keys, account: &Account, fields: &Map<String, Value>, kind: SignType, diagnosis: &mut Diagnosis) {
    let claimed = fields.get("sign").and_then(Value::as_str).unwrap_or_default();
    let others: Vec<&str> = keys
        .accounts
        .iter()
        .flat_map(|one| [one.api_v2_key.as_str(), one.api_v3_key.as_str()])
        .filter(|key| *key != account.api_v2_key)
        .collect();
    diagnosis.expected = format!("{}&key=…", string_to_sign(fields));
    let text = |changes: &[&Change]| {
        let edited = changes.iter().find_map(|change| match change {
            Change::Text(edit) => Some(edit(fields)),
            _ => None,
        });
        edited.unwrap_or_else(|| string_to_sign(fields))
    };
    let explains = |changes: &[&Change]| {
        let is = |wanted: fn(&Change) -> bool| changes.iter().any(|change| wanted(change));
        let kind = match (kind, is(|change| matches!(change, Change::OtherAlgorithm))) {
            (SignType::Md5, true) => SignType::HmacSha256,
            (_, true) => SignType::Md5,
            (kind, false) => kind,
        };
        let own = [account.api_v2_key.as_str()];
        let keys: &[&str] = if is(|change| matches!(change, Change::OtherKey)) { &others } else { &own };
        keys.iter().any(|key| {
            let signature = signature(&text(changes), key, kind, is(|change| matches!(change, Change::NoKey)));
            let is_lower = is(|change| matches!(change, Change::LowerCase));
            claimed == if is_lower { signature.to_lowercase() } else { signature }
        })
    };
    if let Some(mistakes) = explain(CHANGES, explains) {
        let changes: Vec<&Change> = mistakes.iter().map(|(_, change)| change).collect();
        let key = if changes.iter().any(|change| matches!(change, Change::NoKey)) { "" } else { "&key=…" };
        diagnosis.signed = Some(text(&changes) + key);
        diagnosis.mistakes = mistakes.iter().map(|(name, _)| *name).collect();
    }
}

/// Signs a text. If `no_key` is set, `&key=` and the key are not appended to it.
fn signature(text: &str, key: &str, kind: SignType, no_key: bool) -> String {
    match (kind, no_key) {
        (kind, false) => sign_v2(text, key, kind),
        (SignType::HmacSha256, true) => {
            let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()), text.as_bytes());
            signature.as_ref().iter().map(|byte| format!("{byte:02X}")).collect()
        }
        (_, true) => Md5::digest(text).iter().map(|byte| format!("{byte:02X}")).collect(),
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn joined<'a>(fields: impl Iterator<Item = (&'a String, &'a Value)>) -> String {
    fields.map(|(name, value)| format!("{name}={}", text_of(value))).collect::<Vec<_>>().join("&")
}

fn in_order(fields: &Map<String, Value>) -> std::collections::BTreeMap<&String, &Value> {
    fields.iter().collect()
}

fn with_empty(fields: &Map<String, Value>) -> String {
    joined(in_order(fields).into_iter().filter(|(name, _)| *name != "sign"))
}

fn with_sign(fields: &Map<String, Value>) -> String {
    joined(in_order(fields).into_iter().filter(|(_, value)| **value != ""))
}

fn as_sent(fields: &Map<String, Value>) -> String {
    joined(fields.iter().filter(|(name, value)| *name != "sign" && **value != ""))
}

/// The characters to percent-encode by RFC 3986: all but the unreserved ones.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The characters that JavaScript's `encodeURIComponent` percent-encodes.
const COMPONENT: &AsciiSet = &UNRESERVED.remove(b'!').remove(b'*').remove(b'\'').remove(b'(').remove(b')');

/// Returns the text to sign, with each value rewritten by `write`.
fn written(fields: &Map<String, Value>, write: impl Fn(&str) -> String) -> String {
    let fields = in_order(fields).into_iter().filter(|(name, value)| *name != "sign" && **value != "");
    fields.map(|(name, value)| format!("{name}={}", write(&text_of(value)))).collect::<Vec<_>>().join("&")
}
