//! Finds out who signed a request, verifies the signature, and diagnoses wrong signatures.

mod v2;
mod v3;

use crate::accounts::{Account, Keys};
use crate::call::{ApiError, Received};
use crate::spec::{Generation, Operation};
use serde_json::{Map, Value};

/// The error for a request that can't be verified, and its diagnosis.
pub(crate) struct Refused {
    pub(crate) error: ApiError,
    pub(crate) diagnosis: Diagnosis,
}

/// What should have been signed, and the mistakes that explain the signature.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Diagnosis {
    /// A sentence in English, and one in Chinese, that says what is wrong.
    pub(crate) reason: [String; 2],
    /// The text that has to be signed.
    pub(crate) expected: String,
    /// The text that was signed, if it is known.
    pub(crate) signed: Option<String>,
    /// The names of the mistakes that explain the signature: see [`MISTAKES`].
    pub(crate) mistakes: Vec<&'static str>,
}

/// The known mistakes, and what to do about each, in English and in Chinese.
pub(crate) const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "body-rewritten",
        "the body was serialized again after it was signed: sign exactly the bytes that are sent",
        "签名后又重新序列化了请求报文主体：须对实际发送的原始报文签名",
    ),
    (
        "body-left-out",
        "the body was not signed: sign the bytes that are sent",
        "签名串缺少请求报文主体：最后一行须为实际发送的请求报文主体",
    ),
    (
        "body-of-get",
        "`{}` was signed as the body: leave the last line empty if there is no body",
        "签名串的最后一行用了 `{}`：没有请求报文主体时，最后一行须为空，只保留换行符",
    ),
    (
        "url-with-host",
        "the scheme or the host was signed: sign only the path with the query",
        "签名串的 URL 含协议或域名：须去除协议和域名，只保留路径和查询参数",
    ),
    (
        "url-without-query",
        "the query was not signed: sign the path with the query, as sent",
        "签名串的 URL 缺少查询参数：须加上 `?` 和查询参数",
    ),
    (
        "url-decoded",
        "the URL was signed without percent-encoding: sign it as it is sent",
        "签名串的 URL 没有做 URL 编码：须与实际发送的 URL 一致",
    ),
    (
        "url-encoded-twice",
        "the URL was percent-encoded again before it was signed: sign it as it is sent",
        "签名串中的 URL 被重复编码：须与实际发送的 URL 一致",
    ),
    (
        "query-sorted",
        "the parameters were sorted before they were signed: sign them in the order in which they are sent",
        "签名串中的查询参数被重新排序：顺序须与实际发送的 URL 一致",
    ),
    (
        "method-lower-case",
        "the method was signed in lower case: sign it in upper case",
        "签名串的请求方法用了小写：须改为大写",
    ),
    (
        "last-newline-missing",
        "the last line feed is missing: end each of the five lines with a line feed, including the body",
        "签名串末尾缺少换行符：签名串共五行，每行以换行符结尾，包括最后一行",
    ),
    ("crlf", "the lines were signed with CR LF: end them with LF alone", "签名串用 CR LF 换行：只能用 LF"),
    (
        "timestamp-in-milliseconds",
        "the timestamp was signed in milliseconds: use seconds",
        "时间戳以毫秒为单位：须改为秒",
    ),
    (
        "other-key",
        "the request was signed with another of the sandbox's keys: use the private key that belongs to the certificate in `serial_no`",
        "私钥与 `serial_no` 不匹配：须使用 `serial_no` 所指的商户API证书的私钥",
    ),
    ("pss", "the padding is PSS: use PKCS#1 v1.5", "签名的填充方式用了 PSS：须改为 PKCS#1 v1.5"),
    ("sha1", "the digest is SHA-1: use SHA-256", "签名的摘要算法用了 SHA-1：须改为 SHA-256"),
    (
        "sm2-raw",
        "the SM2 signature is r followed by s: encode it in ASN.1 (DER)",
        "SM2 签名值由 r 和 s 直接拼接而成：须改为 ASN.1（DER）编码",
    ),
    (
        "sm2-user-id",
        "the SM2 signature was made without the user id: use 1234567812345678",
        "SM2 签名没有使用用户身份标识：须使用 1234567812345678",
    ),
    ("hex", "the signature is in hex: encode it as Base64", "签名值用了十六进制：须改为 Base64 编码"),
    (
        "v2-key-missing",
        "`&key=` and the v2 key were not appended to the text: append them",
        "签名串末尾缺少 `&key=` 和 APIv2密钥：须先拼接，再签名",
    ),
    (
        "v2-other-key",
        "another of the sandbox's keys was appended, such as the APIv3 key: append the v2 key",
        "签名串末尾的 `&key=` 用错了密钥（例如 APIv3密钥）：须改为 APIv2密钥",
    ),
    ("v2-empty-fields", "empty fields were signed: leave them out", "签名串包含值为空的参数：值为空的参数不参与签名"),
    ("v2-sign-included", "the field `sign` was signed: leave it out", "签名串包含 `sign`：`sign` 参数不参与签名"),
    (
        "v2-not-sorted",
        "the fields were not sorted: sort them by name",
        "签名串的参数未排序：须按参数名 ASCII 码从小到大排序（字典序）",
    ),
    ("v2-lower-case", "the signature is in lower case: write it in upper case", "签名值用了小写：须改为大写"),
    (
        "v2-other-algorithm",
        "the signature was not made with the algorithm in `sign_type`: use that algorithm, or MD5 if `sign_type` is absent",
        "签名算法与 `sign_type` 不一致：须使用 `sign_type` 指定的算法；如果没有传 `sign_type`，须使用 MD5",
    ),
    (
        "v2-xml-escaped",
        "the values were escaped for XML before they were signed: sign them unescaped",
        "签名前对值做了 XML 转义：须对转义前的值签名",
    ),
    (
        "upload-body",
        "the whole body of an upload was signed: sign the text of the part `meta` only",
        "签名串用了上传请求的整个报文主体：只须对 `meta` 的 JSON 串签名",
    ),
    (
        "v2-url-encoded",
        "the values were percent-encoded before they were signed: sign them as they are",
        "签名前对值做了 URL 编码：须对原值签名",
    ),
];

/// Returns what to do about a mistake, in English and in Chinese.
pub(crate) fn advice(mistake: &str) -> [&'static str; 2] {
    MISTAKES.iter().find(|(name, ..)| *name == mistake).map_or([""; 2], |(_, english, chinese)| [english, chinese])
}

impl Diagnosis {
    fn of(english: impl Into<String>, chinese: impl Into<String>) -> Self {
        Self { reason: [english.into(), chinese.into()], ..Self::default() }
    }
}

/// Verifies the signature of a request to this operation, and returns the signer. `fields` are
/// the fields of a v2 request.
pub(crate) fn verify<'k>(
    keys: &'k Keys,
    operation: &Operation,
    received: &Received,
    fields: &Map<String, Value>,
    now: i64,
) -> Result<&'k Account, Box<Refused>> {
    let unsigned = operation.document()["x-signature"] == "none"
        || operation.document()["security"].as_array().is_some_and(Vec::is_empty);
    match operation.generation {
        _ if unsigned => Ok(keys.first()),
        Generation::V3 => v3::verify(keys, received, operation.path.starts_with("/brand/"), now),
        Generation::V2 => v2::verify(keys, operation, fields),
    }
}

/// The name of a mistake, and how the mistake changes the signed text or the signature.
type Mistake<T> = (&'static str, T);

/// Returns the mistake that explains a signature, or else the first two mistakes that explain it together.
fn explain<T>(mistakes: &'static [Mistake<T>], explains: impl Fn(&[&T]) -> bool) -> Option<Vec<&'static Mistake<T>>> {
    if let Some(mistake) = mistakes.iter().find(|(_, change)| explains(&[change])) {
        return Some(vec![mistake]);
    }
    for (at, one) in mistakes.iter().enumerate() {
        if let Some(other) = mistakes[at + 1..].iter().find(|(_, other)| explains(&[&one.1, other])) {
            return Some(vec![one, other]);
        }
    }
    None
}
