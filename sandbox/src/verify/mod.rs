//! Finds out who signed a request, verifies the signature, and diagnoses a wrong one.

mod v2;
mod v3;

use crate::accounts::{Account, Keys};
use crate::call::{ApiError, Received};
use crate::spec::{Generation, Operation};
use serde_json::{Map, Value};

/// Why a request is refused before its fields are read.
pub(crate) struct Refused {
    pub(crate) error: ApiError,
    pub(crate) diagnosis: Diagnosis,
}

/// What should have been signed, and the mistakes that explain the signature.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Diagnosis {
    /// What is wrong, in a sentence.
    pub(crate) reason: String,
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
        "签名后又重新序列化了请求体：签名的内容须与发送的字节完全一致",
    ),
    (
        "body-left-out",
        "the body was not signed: sign the bytes that are sent",
        "没有对请求体签名：须对发送的请求体签名",
    ),
    (
        "body-of-get",
        "`{}` was signed as the body: leave the last line empty if there is no body",
        "把 `{}` 当作请求体签名了：没有请求体时最后一行留空",
    ),
    (
        "url-with-host",
        "the scheme or the host was signed: sign only the path with the query",
        "签名里包含了协议或域名：只对路径和查询串签名",
    ),
    (
        "url-without-query",
        "the query was not signed: sign the path with the query, as sent",
        "签名里缺少查询串：须对发送的路径和查询串一起签名",
    ),
    (
        "url-decoded",
        "the URL was signed without percent-encoding: sign it as it is sent",
        "对未编码的 URL 签名了：须与发送时的 URL 一致",
    ),
    (
        "url-encoded-twice",
        "the URL was percent-encoded again before it was signed: sign it as it is sent",
        "签名前又对 URL 编码了一次：须与发送时的 URL 一致",
    ),
    (
        "query-sorted",
        "the parameters were sorted before they were signed: sign them in the order in which they are sent",
        "签名前对参数排序了：须按发送时的顺序签名",
    ),
    ("method-lower-case", "the method was signed in lower case: sign it in upper case", "请求方法用了小写：须使用大写"),
    (
        "last-newline-missing",
        "the last line feed is missing: end each of the five lines with one, including the body",
        "缺少最后一个换行符：五行都要以换行符结尾，包括请求体",
    ),
    ("crlf", "the lines were signed with CR LF: end them with LF alone", "换行用了 CR LF：只能用 LF"),
    ("timestamp-in-milliseconds", "the timestamp was signed in milliseconds: use seconds", "时间戳用了毫秒：须使用秒"),
    (
        "other-key",
        "another of the sandbox's keys signed: use the private key that belongs to the serial number",
        "用了沙箱里另一把私钥签名：须使用证书序列号对应的商户API私钥",
    ),
    ("pss", "the padding is PSS: use PKCS#1 v1.5", "填充方式用了 PSS：须使用 PKCS#1 v1.5"),
    ("sha1", "the digest is SHA-1: use SHA-256", "摘要算法用了 SHA-1：须使用 SHA-256"),
    ("hex", "the signature is in hex: encode it as BASE64", "签名值用了十六进制：须使用 Base64"),
    (
        "v2-key-missing",
        "`&key=` and the v2 key were not appended to the text: append them",
        "签名内容末尾没有拼接 `&key=` 和 APIv2密钥",
    ),
    (
        "v2-other-key",
        "another of the sandbox's keys was appended, such as the APIv3 key: append the v2 key",
        "拼接了另一个密钥，例如 APIv3密钥：须拼接 APIv2密钥",
    ),
    ("v2-empty-fields", "empty fields were signed: leave them out", "空值字段参与了签名：须去掉空值字段"),
    ("v2-sign-included", "the field `sign` was signed: leave it out", "字段 `sign` 参与了签名：须去掉"),
    ("v2-not-sorted", "the fields were not sorted: sort them by name", "字段没有排序：须按字段名排序"),
    ("v2-lower-case", "the signature is in lower case: write it in upper case", "签名值用了小写：须使用大写"),
    (
        "v2-other-algorithm",
        "the algorithm is not the one in `sign_type`: use that one, or MD5 if there is none",
        "签名算法与 `sign_type` 不一致：未传 `sign_type` 时使用 MD5",
    ),
    (
        "v2-xml-escaped",
        "the values were escaped for XML before they were signed: sign them unescaped",
        "签名前对值做了 XML 转义：须对转义前的值签名",
    ),
    (
        "upload-body",
        "the whole body of an upload was signed: sign the text of the part `meta` only",
        "对上传请求的整个请求体签名了：只对 `meta` 的内容签名",
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
    fn of(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ..Self::default() }
    }
}

/// Verifies the signature of a request to this operation, and returns who signed it. `fields` are
/// those of a v2 request.
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

/// The name of a mistake, and how it changes what is signed or how it is signed.
type Mistake<T> = (&'static str, T);

/// Returns the mistakes that explain a signature: one, or else two.
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
