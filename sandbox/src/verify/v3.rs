//! Verifies v3's signatures, which are in the header `Authorization`.

use super::{Diagnosis, Mistake, Refused, explain};
use crate::accounts::{Account, Keys};
use crate::call::{ApiError, Received};
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256,
    UnparsedPublicKey, VerificationAlgorithm,
};
use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};
use sm2::dsa::signature::Verifier;
use sm2::dsa::signature::hazmat::PrehashVerifier;
use sm2::dsa::{Signature, VerifyingKey};
use sm2::pkcs8::DecodePublicKey;
use sm3::{Digest, Sm3};
use wechatpay_client::testing::server::signed_part;
use wechatpay_client::testing::v3::{Authorization, RequestFault, verify_request};

pub(super) fn verify<'k>(
    keys: &'k Keys,
    received: &Received,
    is_of_brand: bool,
    now: i64,
) -> Result<&'k Account, Box<Refused>> {
    let signed = signed_part(received.header("content-type").unwrap_or_default(), &received.body);
    let Some(body) = signed else {
        let english = "the upload has no part `meta`: add it, and sign its text";
        return Err(refused(
            received,
            b"",
            Diagnosis::of(english, "上传请求缺少 `meta`：须添加 `meta`，并对 `meta` 的 JSON 串签名"),
        ));
    };
    let known = |serial: &str| keys.by_serial(serial).map(|account| (account.identity.clone(), &account.verifying));
    let error = match verify_request(&received.method, &received.target, &received.headers, body, now, known) {
        Ok(authorization) => {
            let account =
                keys.by_serial(&authorization.serial).expect("the signature was verified with the key of this account");
            if account.is_brand() == is_of_brand {
                return Ok(account);
            }
            let (english, chinese) = if is_of_brand {
                (
                    "a brand has to sign calls below `/brand/`: use `brand_id` and WECHATPAY-BRAND-SHA256-RSA2048",
                    "`/brand/` 下的接口须由品牌签名：请使用 `brand_id` 和 WECHATPAY-BRAND-SHA256-RSA2048",
                )
            } else {
                (
                    "a merchant has to sign this call: a brand can only make calls below `/brand/`",
                    "此接口须由商户签名，品牌只能调用 `/brand/` 下的接口",
                )
            };
            return Err(refused(received, body, Diagnosis::of(english, chinese)));
        }
        Err(error) => error,
    };
    let mut diagnosis = Diagnosis::of(reason(&error, keys), chinese(&error, keys));
    if let Some(authorization) = received.header("authorization").and_then(Authorization::parse) {
        let request = Request { received, body, authorization: &authorization };
        diagnosis.expected = String::from_utf8_lossy(&request.text(&[]).unwrap_or_default()).into_owned();
        // If the serial number is unknown, that is the mistake. Rewriting a long body would take too long.
        let is_explicable = !matches!(error, RequestFault::UnknownSerial(_)) && body.len() <= LONGEST;
        if let Some(mistakes) = is_explicable.then(|| request.explain(keys)).flatten() {
            let changes: Vec<&Change> = mistakes.iter().map(|(_, change)| change).collect();
            diagnosis.signed = request.text(&changes).map(|text| String::from_utf8_lossy(&text).into_owned());
            diagnosis.mistakes = mistakes.iter().map(|(name, _)| *name).collect();
            diagnosis.mistakes.dedup();
        }
        if authorization.timestamp.len() == 13 {
            diagnosis.mistakes.insert(0, "timestamp-in-milliseconds");
        }
    }
    Err(refused(received, body, diagnosis))
}

/// Explains an error in Chinese.
fn chinese(error: &RequestFault, keys: &Keys) -> String {
    match error {
        RequestFault::NoAuthorization => "缺少 Authorization 请求头".to_owned(),
        RequestFault::UnknownSerial(serial) if keys.platform(serial).is_some() => {
            format!("{serial} 是微信支付公钥ID或平台证书序列号，serial_no 应填商户API证书序列号")
        }
        RequestFault::UnknownSerial(serial) if keys.by_serial(&serial.to_uppercase()).is_some() => {
            format!("证书序列号 {serial} 用了小写字母：须改为大写")
        }
        RequestFault::UnknownSerial(serial) => {
            let known: Vec<_> = keys.accounts.iter().map(|one| one.serial.as_str()).collect();
            format!("沙箱中没有序列号为 {serial} 的证书，请改用以下证书序列号：{}", known.join("、"))
        }
        RequestFault::OtherAccount { serial, owner, named } => {
            format!("证书序列号 {serial} 属于 {owner}，但 Authorization 中的商户号是 {named}")
        }
        RequestFault::OtherType { found, expected } => format!("认证类型为 {found}，应为 {expected}"),
        RequestFault::MalformedTimestamp => "时间戳格式错误，应为以秒为单位的整数".to_owned(),
        RequestFault::Stale(seconds) => format!("时间戳与沙箱验签时的时间相差 {} 秒，超过 300 秒", seconds.unsigned_abs()),
        RequestFault::MalformedSignature => "签名值不是合法的 Base64".to_owned(),
        RequestFault::Mismatch => "签名值与签名串不匹配，请检查私钥和签名串".to_owned(),
        // `Malformed`, and variants that a later version adds.
        _ => "Authorization 格式错误，应为：认证类型 mchid=\"…\",nonce_str=\"…\",timestamp=\"…\",serial_no=\"…\",signature=\"…\""
            .to_owned(),
    }
}

/// The longest body, in bytes, for which the sandbox looks for mistakes.
const LONGEST: usize = 16 << 10;

/// Explains an error in English.
fn reason(error: &RequestFault, keys: &Keys) -> String {
    match error {
        RequestFault::UnknownSerial(serial) if keys.platform(serial).is_some() => {
            format!(
                "{serial} names WeChat Pay's key: use the serial number of the merchant's own certificate in `serial_no`"
            )
        }
        RequestFault::UnknownSerial(serial) if keys.by_serial(&serial.to_uppercase()).is_some() => {
            format!("the serial number {serial} is written in lower case: write it in upper case")
        }
        RequestFault::UnknownSerial(serial) => {
            let known: Vec<_> =
                keys.accounts.iter().map(|one| format!("{} ({})", one.serial, one.identity.id())).collect();
            format!("no account has a certificate with the serial number {serial}: use one of {}", known.join(", "))
        }
        error => error.to_string(),
    }
}

fn refused(received: &Received, body: &[u8], diagnosis: Diagnosis) -> Box<Refused> {
    let authorization = received.header("authorization").and_then(Authorization::parse);
    let (timestamp, nonce) = authorization.map_or_else(Default::default, |one| (one.timestamp, one.nonce));
    let head = format!("{}\n{}\n{timestamp}\n{nonce}\n", received.method, received.target);
    let start: String = String::from_utf8_lossy(body).chars().take(8).collect();
    let detail = json!({
        "detail": { "issue": "sign not match" },
        "field": "signature",
        "location": "authorization",
        "sign_information": {
            "method": received.method,
            "sign_message_length": head.len() + body.len() + 1,
            "truncated_sign_message": format!("{head}{start}\n"),
            "url": received.target,
        },
    });
    let is_malformed = received.header("authorization").is_some_and(|header| Authorization::parse(header).is_none());
    let number = if is_malformed { 270_924_332 } else { 268_443_699 };
    let error = ApiError::new(401, "SIGN_ERROR", "签名错误,请检查后再试").number(number);
    Box::new(Refused { error: ApiError { detail: Some(Box::new(detail)), ..error }, diagnosis })
}

/// A request, and the signature that doesn't match it.
struct Request<'a> {
    received: &'a Received,
    body: &'a [u8],
    authorization: &'a Authorization,
}

/// How a mistake changes the signed text or the signature.
enum Change {
    Method(fn(&str) -> String),
    /// Edits the path and query. The second argument is the host of the request.
    Url(fn(&str, &str) -> String),
    Body(fn(&[u8]) -> Option<Vec<u8>>),
    Lines(fn(String) -> String),
    /// The whole body was signed in place of the part `meta`.
    Upload,
    Time,
    Pss,
    Sha1,
    /// An SM2 signature that is r followed by s, in place of DER.
    Raw,
    /// An SM2 signature without the user id.
    UserId,
    Hex,
    OtherKey,
}

impl Change {
    /// Returns whether this changes how the text is signed, rather than the text itself.
    fn is_of_signature(&self) -> bool {
        matches!(self, Self::Pss | Self::Sha1 | Self::Raw | Self::UserId | Self::Hex | Self::OtherKey)
    }
}

/// The changes by which mistakes are recognised. Several changes may belong to one mistake.
const CHANGES: &[Mistake<Change>] = &[
    ("body-rewritten", Change::Body(compact)),
    ("body-rewritten", Change::Body(spaced)),
    ("body-rewritten", Change::Body(sorted)),
    ("body-rewritten", Change::Body(sorted_and_spaced)),
    ("body-rewritten", Change::Body(pretty)),
    ("body-rewritten", Change::Body(ascii)),
    ("body-rewritten", Change::Body(ascii_and_spaced)),
    ("body-rewritten", Change::Body(slashes)),
    ("body-rewritten", Change::Body(slashes_alone)),
    ("body-rewritten", Change::Body(escaped_for_html)),
    ("body-rewritten", Change::Body(pretty_by_four)),
    ("upload-body", Change::Upload),
    ("body-left-out", Change::Body(|body| (!body.is_empty()).then(Vec::new))),
    ("body-of-get", Change::Body(|body| body.is_empty().then(|| b"{}".to_vec()))),
    ("url-with-host", Change::Url(|url, host| format!("http://{host}{url}"))),
    ("url-with-host", Change::Url(|url, _| format!("https://api.mch.weixin.qq.com{url}"))),
    ("url-with-host", Change::Url(|url, host| format!("{host}{url}"))),
    ("url-without-query", Change::Url(|url, _| url.split('?').next().unwrap_or_default().to_owned())),
    ("url-decoded", Change::Url(|url, _| percent_decode_str(url).decode_utf8_lossy().into_owned())),
    ("url-encoded-twice", Change::Url(|url, _| url.replace('%', "%25"))),
    ("url-encoded-twice", Change::Url(|url, _| encoded(url))),
    ("query-sorted", Change::Url(|url, _| sorted_query(url))),
    ("method-lower-case", Change::Method(|method| method.to_lowercase())),
    ("last-newline-missing", Change::Lines(|text| text.trim_end_matches(['\r', '\n']).to_owned())),
    ("crlf", Change::Lines(|text| text.replace('\n', "\r\n"))),
    ("timestamp-in-milliseconds", Change::Time),
    ("other-key", Change::OtherKey),
    ("pss", Change::Pss),
    ("sha1", Change::Sha1),
    ("sm2-raw", Change::Raw),
    ("sm2-user-id", Change::UserId),
    ("hex", Change::Hex),
];

impl Request<'_> {
    /// Returns the text that is signed after these changes. `None` if one of them doesn't apply.
    fn text(&self, changes: &[&Change]) -> Option<Vec<u8>> {
        let host = self.received.header("host").unwrap_or_default();
        let (mut method, mut url) = (self.received.method.clone(), self.received.target.clone());
        let (mut body, mut time) = (self.body.to_vec(), self.authorization.timestamp.clone());
        for change in changes {
            match change {
                Change::Method(edit) => method = edit(&method),
                Change::Url(edit) => url = edit(&url, host),
                Change::Body(edit) => body = edit(&body)?,
                Change::Upload => body = self.received.body.to_vec(),
                Change::Time => time += "000",
                _ => {}
            }
        }
        let body = String::from_utf8(body).ok()?;
        let mut text = format!("{method}\n{url}\n{time}\n{}\n{body}\n", self.authorization.nonce);
        for change in changes {
            if let Change::Lines(edit) = change {
                text = edit(text);
            }
        }
        Some(text.into_bytes())
    }

    /// Returns the mistakes that explain the signature. Tries about 500 pairs of changes; each pair costs at
    /// most one verification for each key.
    fn explain(&self, keys: &Keys) -> Option<Vec<&'static Mistake<Change>>> {
        let as_sent = self.text(&[])?;
        let platform = keys.platform_keys();
        let own = keys.by_serial(&self.authorization.serial).map(|own| own.key.public_der());
        let all = keys.accounts.iter().map(|account| account.key.public_der());
        let all = all.chain(platform.iter().map(|key| key.key.public_der()));
        let others: Vec<&[u8]> = all.filter(|key| own != Some(*key)).collect();
        let explains = |changes: &[&Change]| {
            let is = |wanted: fn(&Change) -> bool| changes.iter().any(|change| wanted(change));
            let Some(text) = self.text(changes) else { return false };
            // Changes that leave the signed text identical explain nothing.
            if text == as_sent && !is(Change::is_of_signature) {
                return false;
            }
            let Some(signature) = self.signature(is(|change| matches!(change, Change::Hex))) else { return false };
            let keys: &[&[u8]] = if is(|change| matches!(change, Change::OtherKey)) { &others } else { own.as_slice() };
            keys.iter().any(|key| verifies(key, changes, &text, &signature))
        };
        explain(CHANGES, explains)
    }

    fn signature(&self, is_hex: bool) -> Option<Vec<u8>> {
        let text = &self.authorization.signature;
        if !is_hex {
            return BASE64_STANDARD.decode(text).ok();
        }
        let pairs = text.as_bytes().chunks(2);
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
    }
}

fn verifies(key: &[u8], changes: &[&Change], text: &[u8], signature: &[u8]) -> bool {
    let is_of_algorithm =
        |change: &&&Change| !matches!(change, Change::Hex | Change::OtherKey) && change.is_of_signature();
    let change = changes.iter().find(is_of_algorithm);
    if let Ok(key) = sm2::PublicKey::from_public_key_der(key) {
        return verifies_sm2(key, change.copied(), text, signature);
    }
    let algorithm: &dyn VerificationAlgorithm = match change {
        Some(Change::Pss) => &RSA_PSS_2048_8192_SHA256,
        Some(Change::Sha1) => &RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
        Some(Change::Raw | Change::UserId) => return false,
        _ => &RSA_PKCS1_2048_8192_SHA256,
    };
    // The key is a SubjectPublicKeyInfo, which this library accepts in place of a bare RSA key.
    UnparsedPublicKey::new(algorithm, key).verify(text, signature).is_ok()
}

/// The user id with which SM2 signatures are made.
const USER_ID: &str = "1234567812345678";

fn verifies_sm2(key: sm2::PublicKey, change: Option<&Change>, text: &[u8], signature: &[u8]) -> bool {
    let read = match change {
        Some(Change::Pss | Change::Sha1) => return false,
        Some(Change::Raw) => Signature::from_slice(signature),
        _ => Signature::from_der(signature),
    };
    let Ok(signature) = read else { return false };
    let verifies = |user_id| VerifyingKey::new(user_id, key).is_ok_and(|key| key.verify(text, &signature).is_ok());
    if !matches!(change, Some(Change::UserId)) {
        return verifies(USER_ID);
    }
    // The signature may cover the digest of the text alone, without the digest of the user id and the key.
    let is_bare = || {
        let key = VerifyingKey::new(USER_ID, key);
        key.is_ok_and(|key| key.verify_prehash(&Sm3::digest(text), &signature).is_ok())
    };
    verifies("") || is_bare()
}

/// The characters to percent-encode in a URL. JavaScript's `encodeURI` encodes fewer.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'?')
    .remove(b'=')
    .remove(b'&')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

fn encoded(url: &str) -> String {
    utf8_percent_encode(url, KEPT).to_string()
}

fn sorted_query(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let mut parts: Vec<_> = query.split('&').collect();
    parts.sort_unstable();
    format!("{path}?{}", parts.join("&"))
}

fn parsed(body: &[u8]) -> Option<Value> {
    serde_json::from_slice(body).ok()
}

fn compact(body: &[u8]) -> Option<Vec<u8>> {
    Some(parsed(body)?.to_string().into_bytes())
}

/// Writes a body as Python's `json.dumps` does, but without escapes.
fn spaced(body: &[u8]) -> Option<Vec<u8>> {
    let mut text = String::new();
    space(&parsed(body)?, &mut text);
    Some(text.into_bytes())
}

fn space(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => {
            text.push('{');
            for (at, (name, field)) in fields.iter().enumerate() {
                *text += if at > 0 { ", " } else { "" };
                *text += &Value::from(name.as_str()).to_string();
                *text += ": ";
                space(field, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                *text += if at > 0 { ", " } else { "" };
                space(item, text);
            }
            text.push(']');
        }
        plain => *text += &plain.to_string(),
    }
}

fn sort(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let sorted: std::collections::BTreeMap<_, _> =
                fields.into_iter().map(|(name, field)| (name, sort(field))).collect();
            Value::Object(sorted.into_iter().collect())
        }
        Value::Array(items) => items.into_iter().map(sort).collect(),
        plain => plain,
    }
}

fn sorted(body: &[u8]) -> Option<Vec<u8>> {
    Some(sort(parsed(body)?).to_string().into_bytes())
}

fn sorted_and_spaced(body: &[u8]) -> Option<Vec<u8>> {
    spaced(&sorted(body)?)
}

fn pretty(body: &[u8]) -> Option<Vec<u8>> {
    serde_json::to_vec_pretty(&parsed(body)?).ok()
}

/// Escapes all characters that aren't ASCII, as Python and PHP do.
fn escape(body: Vec<u8>) -> Option<Vec<u8>> {
    let mut text = String::new();
    for c in String::from_utf8(body).ok()?.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            let mut units = [0; 2];
            c.encode_utf16(&mut units).iter().for_each(|unit| text += &format!("\\u{unit:04x}"));
        }
    }
    Some(text.into_bytes())
}

fn ascii(body: &[u8]) -> Option<Vec<u8>> {
    escape(compact(body)?)
}

fn ascii_and_spaced(body: &[u8]) -> Option<Vec<u8>> {
    escape(spaced(body)?)
}

/// Writes a body as PHP's `json_encode` does.
fn slashes(body: &[u8]) -> Option<Vec<u8>> {
    Some(String::from_utf8(escape(compact(body)?)?).ok()?.replace('/', "\\/").into_bytes())
}

/// Writes a body as PHP does with `JSON_UNESCAPED_UNICODE`.
fn slashes_alone(body: &[u8]) -> Option<Vec<u8>> {
    Some(String::from_utf8(compact(body)?).ok()?.replace('/', "\\/").into_bytes())
}

/// Writes a body as Gson and Go do.
fn escaped_for_html(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8(compact(body)?).ok()?;
    let escaped = [('&', "\\u0026"), ('<', "\\u003c"), ('>', "\\u003e"), ('=', "\\u003d"), ('\'', "\\u0027")];
    Some(escaped.iter().fold(text, |text, (from, to)| text.replace(*from, to)).into_bytes())
}

fn pretty_by_four(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8(pretty(body)?).ok()?;
    let lines = text.lines().map(|line| {
        let blanks = line.len() - line.trim_start().len();
        format!("{}{}", " ".repeat(blanks * 2), line.trim_start())
    });
    Some(lines.collect::<Vec<_>>().join("\n").into_bytes())
}
