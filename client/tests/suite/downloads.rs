//! Files in pieces.

use crate::operations::Download as Bill;
use crate::server::*;
use bytes::Bytes;
use futures_util::TryStreamExt;
use std::sync::Arc;
use std::time::Duration;
use wechatpay_client::auth::Pending;
use wechatpay_client::error::Unverified;
use wechatpay_client::model::File;
use wechatpay_client::transport::{Reqwest, Transport, TransportError};
use wechatpay_client::v2::{SignType, encode, sign};
use wechatpay_client::{Client, Download, Error};

const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

mod operations {
    use wechatpay_client::model::*;

    /// A file that comes with a signature.
    pub(crate) struct Signed;

    impl Operation for Signed {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("get_v3_signed", Verb::Get, "/v3/signed").answer(Answer::File);
        fn parts(&self) -> Parts {
            Parts::new()
        }
    }

    /// `POST /pay/downloadbill` of v2.
    pub(crate) struct DownloadBill;

    impl Operation for DownloadBill {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v2_pay_downloadbill", Verb::Post, "/pay/downloadbill")
                .body(Body::Xml)
                .answer(Answer::File)
                .unsigned_response();
        fn parts(&self) -> Parts {
            Parts::new().body("bill_date", "20270115".to_owned())
        }
    }
}
use operations::{DownloadBill, Signed};

fn csv(body: &str) -> Answer {
    Answer::unsigned(200, body).header("Content-Type", "text/csv")
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
async fn a_file_beyond_the_size_limit_comes_in_pieces() {
    let body = "0123456789abcdef".repeat(1 << 16);
    let server = Server::answering(csv(&body));
    let download = server.client().download(&Bill).await.expect("a file");
    assert_eq!((download.content_type.as_deref(), download.content_length), (Some("text/csv"), Some(1 << 20)));
    let chunks: Vec<Bytes> = download.try_collect().await.expect("whole");
    assert!(chunks.len() > 1);
    assert!(chunks.concat() == body.as_bytes());
    assert!(server.only().headers["authorization"].starts_with("WECHATPAY2-SHA256-RSA2048 "));
    // The same answer is beyond the limit of a call.
    let error = server.client().send(Bill).await.expect_err("too long");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
}

#[tokio::test]
async fn time_is_bounded_for_each_piece_and_not_for_the_file() {
    let server = Server::new(Act::Drip(csv("0123456789"), Duration::from_millis(150)));
    let download = patient(&server, 1000).download(Bill).await.expect("a file");
    assert_eq!(whole(download).await.expect("1.5 s, in which it never stood still"), b"0123456789");

    let server = Server::new(Act::Drip(csv("01"), Duration::from_secs(3)));
    let download = patient(&server, 300).download(Bill).await.expect("a head");
    let error = whole(download).await.expect_err("it stands still");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
    let error = patient(&Server::new(Act::Hang), 300).download(Bill).await.expect_err("no head");
    assert!(matches!(error, Error::UnknownOutcome(_)), "{error}");
}

#[tokio::test]
async fn a_file_that_breaks_off_is_an_error_and_no_shorter_file() {
    let server = Server::new(Act::Cut(csv("abc")));
    let mut download = server.client().download(Bill).await.expect("a file");
    assert_eq!(download.chunk().await.expect("a piece").as_deref(), Some(&b"abc"[..]));
    assert!(matches!(download.chunk().await, Err(Error::UnknownOutcome(_))));
    assert!(matches!(download.chunk().await, Ok(None)));
}

#[tokio::test]
async fn errors_are_errors_as_of_any_call() {
    let body = r#"{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}"#;
    for answer in [Answer::signed(400, body), Answer::unsigned(400, body)] {
        let error = Server::answering(answer).client().download(Bill).await.expect_err("refused");
        assert!(matches!(error, Error::Refused(_)), "{error}");
        assert_eq!((error.code(), error.raw_body()), (Some("NO_STATEMENT_EXIST"), Some(body.as_bytes())));
    }
    let forged = Answer::unsigned(400, body).sign(PLATFORM_KEY, WECHATPAY_ID, NOW);
    let error = Server::answering(forged).client().download(Bill).await.expect_err("a false signature");
    assert!(matches!(&error, Error::NotVerified(failure) if failure.reason == Unverified::Mismatch), "{error}");
}

#[tokio::test]
async fn a_signed_file_is_verified_before_its_first_byte() {
    let server = Server::answering(Answer::signed(200, "abc"));
    let download = server.client().download(Signed).await.expect("verified");
    assert_eq!(download.content_length, Some(3));
    assert!(format!("{download:?}").starts_with("Download { content_type: Some(\"application/json\")"));
    assert_eq!(whole(download).await.expect("whole"), b"abc");
    let rows = [Answer::unsigned(200, "abc"), Answer::signed(200, "abc").header("Wechatpay-Nonce", "other")];
    for answer in rows {
        let error = Server::answering(answer).client().download(Signed).await.expect_err("not verified");
        assert!(matches!(error, Error::NotVerified(_)), "{error}");
    }
}

#[tokio::test]
async fn a_v2_document_in_place_of_a_bill_is_an_error() {
    for body in ["`20270115,`1", "<x", "", "\u{1f}\u{8b}"] {
        let server = Server::answering(csv(body));
        let download = client(&server).download(DownloadBill).await.expect("a bill");
        assert_eq!(whole(download).await.expect("whole"), body.as_bytes());
    }
    let fail = "<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>";
    // Its first bytes may come one by one.
    for act in [Act::Answer(csv(fail)), Act::Drip(csv(fail), Duration::from_millis(1))] {
        let error = client(&Server::new(act)).download(DownloadBill).await.expect_err("refused");
        assert!(
            matches!(&error, Error::Refused(refusal) if refusal.message.as_deref() == Some("No Bill Exist")),
            "{error}"
        );
    }
    let success = serde_json::json!({"return_code": "SUCCESS"});
    let mut fields = success.as_object().expect("an object").clone();
    fields.insert("sign".into(), sign(&fields, V2_KEY, SignType::Md5).into());
    let server = Server::answering(csv(&encode(&fields).expect("sound names")));
    let error = client(&server).download(DownloadBill).await.expect_err("no bill");
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn a_transport_without_streams_hands_out_one_piece() {
    struct Whole(Arc<Reqwest>);
    impl Transport for Whole {
        fn send(&self, request: http::Request<Bytes>) -> Pending<'_, Result<http::Response<Bytes>, TransportError>> {
            self.0.send(request)
        }
    }
    let server = Server::answering(csv("abc"));
    let client = builder().transport(Arc::new(Whole(transport()))).base_url(&server.url).build().expect("sound");
    let chunks: Vec<Bytes> = client.download(Bill).await.expect("a file").try_collect().await.expect("whole");
    assert_eq!(chunks, ["abc"]);
    let File { bytes, .. } = client.send(Bill).await.expect("a file");
    assert_eq!(bytes, "abc");
}
