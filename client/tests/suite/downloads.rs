//! Downloads in chunks.

use crate::operations::Download as Bill;
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::TryStreamExt;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use wechatpay_client::error::{RawBody, VerificationFailure};
use wechatpay_client::transport::Pending;
use wechatpay_client::transport::{Reqwest, Transport, TransportError};
use wechatpay_client::types::File;
use wechatpay_client::v2::{SignType, encode, sign};
use wechatpay_client::{Client, Download, Error, HashType};

const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

mod operations {
    use wechatpay_client::__codegen::*;

    /// A file with a signature.
    pub(crate) struct Signed;

    impl Operation for Signed {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("get_v3_signed", Method::Get, "/v3/signed").response_format(ResponseFormat::File);
        fn into_request_data(self) -> RequestData {
            RequestData::new()
        }
    }

    /// `POST /pay/downloadbill` of v2.
    pub(crate) struct DownloadBill;

    impl Operation for DownloadBill {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v2_pay_downloadbill", Method::Post, "/pay/downloadbill")
                .body(Body::Xml)
                .response_format(ResponseFormat::File)
                .signature(Signature::Md5)
                .unsigned_response();
        fn into_request_data(self) -> RequestData {
            RequestData::new().body("bill_date", "20270115".to_owned())
        }
    }
}
use operations::{DownloadBill, Signed};

fn csv(body: &str) -> Canned {
    Canned::unsigned(200, body).header("Content-Type", "text/csv")
}

fn client(server: &Server) -> Client {
    builder().api_v2_key(V2_KEY).base_url(&server.url).build().expect("sound")
}

fn patient(server: &Server, timeout: u64) -> Client {
    builder().transport(impatient(Duration::from_millis(timeout))).base_url(&server.url).build().expect("sound")
}

async fn whole(mut download: Download) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = download.chunk().await? {
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

#[tokio::test]
async fn a_file_beyond_the_size_limit_is_streamed() {
    let body = "0123456789abcdef".repeat(1 << 16);
    let server = Server::responding(csv(&body));
    let download = server.client().download(&Bill).await.expect("a file");
    assert_eq!((download.content_type.as_deref(), download.content_length), (Some("text/csv"), Some(1 << 20)));
    let chunks: Vec<Bytes> = download.try_collect().await.expect("whole");
    assert!(chunks.len() > 1);
    assert!(chunks.concat() == body.as_bytes());
    assert!(server.only().headers["authorization"].starts_with("WECHATPAY2-SHA256-RSA2048 "));
    // The same response exceeds the size limit of an ordinary call.
    let error = server.client().send(Bill).await.expect_err("too long");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
}

#[tokio::test]
async fn the_timeout_applies_to_each_chunk_and_not_to_the_file() {
    let server = Server::new(Act::Drip(csv("0123456789"), Duration::from_millis(150)));
    let download = patient(&server, 1000).download(Bill).await.expect("a file");
    assert_eq!(whole(download).await.expect("1.5 s in total, but no pause is too long"), b"0123456789");

    let server = Server::new(Act::Drip(csv("01"), Duration::from_secs(3)));
    let download = patient(&server, 300).download(Bill).await.expect("a head");
    let error = whole(download).await.expect_err("the pause is too long");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
    let error = patient(&Server::new(Act::Hang), 300).download(Bill).await.expect_err("no head");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
}

#[tokio::test]
async fn a_truncated_file_is_an_error() {
    let server = Server::new(Act::Cut(csv("abc")));
    let mut download = server.client().download(Bill).await.expect("a file");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(&b"abc"[..]));
    assert!(matches!(download.chunk().await, Err(Error::UnknownOutcome(_))));
    assert!(matches!(download.chunk().await, Ok(None)));
}

#[tokio::test]
async fn errors_are_those_of_any_call() {
    let body = r#"{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}"#;
    for response in [Canned::signed(400, body), Canned::unsigned(400, body)] {
        let error = Server::responding(response).client().download(Bill).await.expect_err("refused");
        assert!(matches!(error, Error::Api(_)), "{error}");
        assert_eq!((error.code(), error.raw_body()), (Some("NO_STATEMENT_EXIST"), Some(body.as_bytes())));
    }
    let forged = Canned::unsigned(400, body).sign(PLATFORM_KEY, WECHATPAY_ID, NOW);
    let error = Server::responding(forged).client().download(Bill).await.expect_err("a false signature");
    assert!(
        matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Mismatch),
        "{error}"
    );
}

#[tokio::test]
async fn a_signed_file_is_verified_before_its_first_byte() {
    let server = Server::responding(Canned::signed(200, "abc"));
    let download = server.client().download(Signed).await.expect("verified");
    assert_eq!(download.content_length, Some(3));
    assert!(format!("{download:?}").starts_with("Download { content_type: Some(\"application/json\")"));
    assert_eq!(whole(download).await.expect("whole"), b"abc");
    let rows = [Canned::unsigned(200, "abc"), Canned::signed(200, "abc").header("Wechatpay-Nonce", "other")];
    for response in rows {
        let error = Server::responding(response).client().download(Signed).await.expect_err("not verified");
        assert!(matches!(error, Error::Verification(_)), "{error}");
    }
}

#[tokio::test]
async fn a_v2_document_in_place_of_a_bill_is_an_error() {
    // The last body is longer than the part of a body that errors keep.
    for body in ["`20270115,`1", "<x", "", "\u{1f}\u{8b}", &"`1".repeat(RawBody::LIMIT)] {
        let server = Server::responding(csv(body));
        let download = client(&server).download(DownloadBill).await.expect("a bill");
        assert_eq!(whole(download).await.expect("whole"), body.as_bytes());
    }
    let fail = "<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>";
    // The first bytes of the document may arrive one by one.
    for act in [Act::Canned(csv(fail)), Act::Drip(csv(fail), Duration::from_millis(1))] {
        let error = client(&Server::new(act)).download(DownloadBill).await.expect_err("refused");
        assert!(
            matches!(&error, Error::Api(refusal) if refusal.message.as_deref() == Some("No Bill Exist")),
            "{error}"
        );
    }
    let success = serde_json::json!({"return_code": "SUCCESS"});
    let mut fields = success.as_object().expect("an object").clone();
    fields.insert("sign".into(), sign(&fields, V2_KEY, SignType::Md5).into());
    let server = Server::responding(csv(&encode(&fields).expect("valid element names")));
    let error = client(&server).download(DownloadBill).await.expect_err("not a bill");
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn a_transport_without_streams_returns_one_chunk() {
    struct Whole(Arc<Reqwest>);
    impl Transport for Whole {
        fn send(&self, request: http::Request<Bytes>) -> Pending<'_, Result<http::Response<Bytes>, TransportError>> {
            self.0.send(request)
        }
    }
    let server = Server::responding(csv("abc"));
    let client = builder().transport(Arc::new(Whole(transport()))).base_url(&server.url).build().expect("sound");
    let chunks: Vec<Bytes> = client.download(Bill).await.expect("a file").try_collect().await.expect("whole");
    assert_eq!(chunks, ["abc"]);
    let File { bytes, .. } = client.send(Bill).await.expect("a file");
    assert_eq!(bytes, "abc");
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).expect("enough memory");
    encoder.finish().expect("enough memory")
}

fn file(bytes: impl Into<Vec<u8>>) -> Canned {
    Canned { body: bytes.into(), ..csv("") }
}

/// Digests of `abc`.
const DIGESTS: [(&str, &str); 4] = [
    ("SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("SHA-256", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"),
    ("SM3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    ("md5", "900150983cd24fb0d6963f7d28e17f72"),
];

#[tokio::test]
async fn the_digest_covers_the_decompressed_file() {
    for (kind, hex) in DIGESTS {
        let kind: HashType = kind.parse().expect("a known algorithm");
        for (body, compressed) in
            [(b"abc".to_vec(), false), (gzip(b"abc"), true), ([gzip(b"a"), gzip(b"bc")].concat(), true)]
        {
            // The result doesn't depend on how the bytes arrive.
            for act in [Act::Canned(file(&*body)), Act::Drip(file(&*body), Duration::from_millis(1))] {
                let server = Server::new(act);
                let begin = async |hex: &str| {
                    let download = server.client().download(Bill).await.expect("a file");
                    let download = if compressed { download.gunzip() } else { download };
                    whole(download.expect_hash(kind, hex)).await
                };
                assert_eq!(begin(hex).await.expect("the same"), b"abc");
                let error = begin(&hex.replace('0', "1")).await.expect_err("another digest");
                assert!(
                    matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Digest),
                    "{error}"
                );
                assert!(!error.outcome_unknown());
            }
        }
    }
    assert!("CRC32".parse::<HashType>().is_err());
    assert_eq!(HashType::try_from("SHA-1").expect("a known algorithm"), HashType::Sha1);
}

#[tokio::test]
async fn the_digest_of_a_file_that_is_still_compressed() {
    let compressed = gzip(b"abc");
    for act in [Act::Canned(file(&*compressed)), Act::Drip(file(&*compressed), Duration::from_millis(1))] {
        let server = Server::new(act);
        let download = server.client().download(Bill).await.expect("a file");
        let error = whole(download.expect_hash(HashType::Sha1, DIGESTS[0].1)).await.expect_err("compressed");
        assert!(
            matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Compressed),
            "{error}"
        );
        assert!(error.to_string().contains("call `gunzip()` before `expect_hash()`"), "{error}");
    }
    // A file may itself be a gzip archive. Then its digest covers the compressed bytes.
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &compressed);
    let hex: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let server = Server::responding(file(&*compressed));
    let download = server.client().download(Bill).await.expect("a file");
    assert_eq!(whole(download.expect_hash(HashType::Sha256, hex)).await.expect("the same"), compressed);
}

#[tokio::test]
async fn an_incomplete_or_damaged_gzip_file_is_an_error() {
    let sound = gzip(b"abc");
    let mut damaged = sound.clone();
    *damaged.last_mut().expect("not empty") ^= 1;
    let cuts = (0..sound.len()).map(|end| sound[..end].to_vec());
    for body in cuts.chain([damaged, b"abc".to_vec(), [&sound[..], b"abc"].concat()]) {
        let server = Server::responding(file(&*body));
        let mut download = server.client().download(Bill).await.expect("a file").gunzip();
        let error = loop {
            match download.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("a file of {} bytes was accepted", body.len()),
                Err(error) => break error,
            }
        };
        assert!(
            matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Gzip),
            "{error}"
        );
        assert!(matches!(download.chunk().await, Ok(None)));
    }
}

#[tokio::test]
async fn a_gzip_bomb_is_streamed_in_small_chunks() {
    let server = Server::responding(file(gzip(&vec![0; 64 << 20])));
    let mut download = server.client().download(Bill).await.expect("a file").gunzip();
    let (mut longest, mut length) = (0, 0);
    while let Some(chunk) = download.chunk().await.expect("sound") {
        longest = longest.max(chunk.len());
        length += chunk.len();
    }
    assert_eq!(length, 64 << 20);
    assert!(longest <= 2 << 20, "{longest}");
}

#[tokio::test]
async fn a_saved_file_is_complete_or_absent() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bill.csv");
    let names = || std::fs::read_dir(folder.path()).expect("a folder").count();
    let server = Server::responding(file(gzip(b"abc")));
    let download = server.client().download(Bill).await.expect("a file").gunzip();
    let (kind, hex) = (HashType::Sha1, DIGESTS[0].1);
    assert_eq!(download.expect_hash(kind, hex).save(&path).await.expect("saved"), 3);
    assert_eq!((std::fs::read(&path).expect("a file"), names()), (b"abc".to_vec(), 1));
    // A second download that fails leaves the first file in place.
    let other = server.client().download(Bill).await.expect("a file").expect_hash(kind, hex);
    assert!(matches!(other.save(&path).await, Err(Error::Verification(_))));
    let cut = Server::new(Act::Cut(csv("abc"))).client().download(Bill).await.expect("a file");
    assert!(matches!(cut.save(&path).await, Err(Error::UnknownOutcome(_))));
    assert_eq!((std::fs::read(&path).expect("a file"), names()), (b"abc".to_vec(), 1));
    let nowhere = server.client().download(Bill).await.expect("a file");
    let error = nowhere.save(folder.path().join("none/bill.csv")).await.expect_err("no folder");
    assert!(matches!(error, Error::File(_)) && error.to_string().contains("none/bill.csv"), "{error}");
}

#[tokio::test]
async fn a_url_is_downloaded_with_its_own_path_and_query_signed() {
    let server = Server::responding(csv("abc"));
    let client = server.client();
    let target = "/v3/billdownload/file?token=6XHgs%2F+a&x=";
    for origin in [
        &server.url[..],
        "https://api.mch.weixin.qq.com",
        "https://apihk.mch.weixin.qq.com",
        "https://api2.wechatpay.cn",
    ] {
        let download = client.download_url(&format!("{origin}{target}")).await.expect("a file");
        assert_eq!(whole(download).await.expect("whole"), b"abc");
        let request = server.received().pop().expect("sent");
        assert_eq!((request.verb.as_str(), request.target.as_str()), ("GET", target));
        let message = format!("GET\n{target}\n{NOW}\n{NONCE}\n\n");
        let key = wechatpay_client::crypto::PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
        let signature = BASE64_STANDARD.encode(key.sign(message.as_bytes()).expect("signs"));
        assert!(request.headers["authorization"].contains(&format!("signature=\"{signature}\"")));
    }
    let unsigned = client.download_url_unsigned(&format!("{}{target}", server.url)).await.expect("a file");
    assert_eq!(whole(unsigned).await.expect("whole"), b"abc");
    assert!(!server.received().pop().expect("sent").headers.contains_key("authorization"));
    let refused = Server::responding(Canned::signed(404, r#"{"code":"NOT_FOUND"}"#));
    let error = refused.client().download_url(&format!("{}/x", refused.url)).await.expect_err("refused");
    assert_eq!(error.code(), Some("NOT_FOUND"));
}

#[tokio::test]
async fn nothing_is_sent_to_other_hosts() {
    let (server, elsewhere) = (Server::responding(csv("abc")), Server::responding(csv("abc")));
    let mine = elsewhere.url.replace("http://", "");
    let rows = [
        format!("{}/x", elsewhere.url),
        format!("https://{mine}/x"),
        format!("https://api.mch.weixin.qq.com@{mine}/x"),
        format!("https://api.mch.weixin.qq.com:80@{mine}/x"),
        format!("{}@{mine}/x", server.url),
        "https://api.mch.weixin.qq.com:8443/x".to_owned(),
        "https://evil.api.mch.weixin.qq.com/x".to_owned(),
        "https://api.mch.weixin.qq.com.evil.example/x".to_owned(),
        "https://evilmch.weixin.qq.com/x".to_owned(),
        "https://weixin.qq.com/x".to_owned(),
        "https://mch.weixin.qq.com/x".to_owned(),
        "https://.mch.weixin.qq.com/x".to_owned(),
        "https://api.mch.weixin.qq.com\\@evil.example/x".to_owned(),
        "http://api.mch.weixin.qq.com/x".to_owned(),
        "//api.mch.weixin.qq.com/x".to_owned(),
        "/v3/billdownload/file".to_owned(),
        "https://api.mch.weixin.qq.com".to_owned(),
        "https://api.mch.weixin.qq.com?x=/y".to_owned(),
        "https://api.mch.weixin.qq.com/x#y".to_owned(),
        String::new(),
    ];
    for url in rows {
        let error = server.client().download_url(&url).await.expect_err(&url);
        // The URL with a fragment is on a WeChat Pay host, but a fragment can't be sent.
        let expected = if url.contains('#') { "invalid request" } else { "configuration" };
        assert!(error.to_string().starts_with(expected), "{url}: {error}");
    }
    assert_eq!((server.received().len(), elsewhere.received().len()), (0, 0));
    // A redirect is not followed, so the signature is not sent to the other host.
    let redirect = Server::responding(Canned::unsigned(302, "").header("Location", &elsewhere.url));
    let error = redirect.client().download_url(&format!("{}/x", redirect.url)).await.expect_err("a redirect");
    assert_eq!((error.status(), elsewhere.received().len()), (Some(302), 0));
}

#[tokio::test]
async fn the_signature_of_a_statement_covers_its_digest() {
    let digest = DIGESTS[0].1;
    let response = |signed: &str, body: &str| {
        let headers = signature(WECHATPAY_KEY, WECHATPAY_ID, NOW, format!(r#"{{"sha1":"{signed}"}}"#).as_bytes());
        let response = csv(body).header("Wechatpay-Statement-Sha1", digest);
        headers.iter().fold(response, |response, (name, value)| response.header(name, value))
    };
    let server = Server::responding(response(digest, "abc"));
    let download = server.client().download(Signed).await.expect("verified");
    assert_eq!(whole(download).await.expect("the same"), b"abc");
    assert_eq!(server.client().send(Signed).await.expect("the same").bytes, "abc");

    let other = Server::responding(response(digest, "abd"));
    let download = other.client().download(Signed).await.expect("the digest is signed");
    let late = whole(download).await.expect_err("another file");
    let at_once = other.client().send(Signed).await.expect_err("another file");
    for error in [late, at_once] {
        assert!(
            matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Digest),
            "{error}"
        );
    }
    let forged = Server::responding(response(&digest.replace('a', "b"), "abc"));
    let early = forged.client().download(Signed).await.expect_err("another digest is signed");
    let whole = forged.client().send(Signed).await.expect_err("another digest is signed");
    for error in [early, whole] {
        assert!(
            matches!(&error, Error::Verification(failure) if failure.reason == VerificationFailure::Mismatch),
            "{error}"
        );
    }
    // The digest in the header isn't enough without a signature.
    let unsigned = Server::responding(csv("abc").header("Wechatpay-Statement-Sha1", digest));
    unsigned.client().download(Signed).await.expect_err("no signature");
}

#[tokio::test]
async fn a_file_may_have_a_limit() {
    for (limit, length) in [(3, Some(3)), (2, None)] {
        let server = Server::responding(Canned::unsigned(200, "abc"));
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        let saved = server.client().download(Bill).await.expect("a file").limit(limit).save(&path).await;
        match (saved, length) {
            (Ok(saved), Some(length)) => assert_eq!(saved, length),
            (Err(Error::Verification(failure)), None) => assert_eq!(failure.reason, VerificationFailure::TooLong),
            (other, _) => panic!("{other:?}"),
        }
        assert_eq!(path.exists(), length.is_some());
    }
}
