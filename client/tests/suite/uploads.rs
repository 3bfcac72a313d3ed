//! Uploads: what is signed, what is filled in, and what the body contains.

use self::operations::{Image, Media};
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::error::InvalidRequest;
use wechatpay_client::testing::WeChatPay;
use wechatpay_client::types::Upload;
use wechatpay_client::v2::{SignType, encode, sign};
use wechatpay_client::{Check, Error};

const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
/// Digests of `abc`, from FIPS 180-2, GB/T 32905 and RFC 1321.
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const SM3: &str = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";

mod operations {
    use wechatpay_client::__codegen::*;

    /// `POST /v3/merchant/media/upload`, with an additional digest and an encrypted field.
    #[derive(Clone, Default)]
    pub(crate) struct Image {
        pub(crate) meta: Option<Value>,
        pub(crate) file: Option<Upload>,
        pub(crate) more: Vec<(&'static str, Value)>,
    }

    impl Operation for Image {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v3_merchant_media_upload", Method::Post, "/v3/merchant/media/upload")
                .body(Body::Multipart)
                .required(&["/body/file", "/body/meta", "/body/meta/sha256", "/body/meta/filename"])
                .request(&[("/body/meta/phone", FieldEncoding::RsaOaep), ("/body/meta", FieldEncoding::Json)])
                .from_file(&[
                    ("/body/meta/sha256", FromFile::Sha256),
                    ("/body/meta/digest", FromFile::Sm3),
                    ("/body/meta/filename", FromFile::FileName),
                ]);
        fn into_request_data(self) -> RequestData {
            let parts = RequestData::new().body("meta", self.meta.clone());
            let parts = self.more.iter().fold(parts, |parts, (name, value)| parts.extra(*name, value.clone()));
            self.file.iter().fold(parts, |parts, file| parts.file("file", file.clone()))
        }
    }

    pub(crate) struct Response {
        pub(crate) media_id: Option<String>,
        pub(crate) extra: Extra,
    }
    object!(Response, media_id = "media_id");

    /// v2's `POST /secapi/mch/uploadmedia`.
    #[derive(Clone, Default)]
    pub(crate) struct Media {
        pub(crate) sign_type: Option<String>,
        pub(crate) media: Option<Upload>,
    }

    impl Operation for Media {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v2_secapi_mch_uploadmedia", Method::Post, "/secapi/mch/uploadmedia")
                .body(Body::Multipart)
                .response_format(ResponseFormat::Xml)
                .signature(Signature::Any)
                .required(&["/body/media", "/body/media_hash", "/body/mch_id", "/body/sign_type", "/body/sign"])
                .from_file(&[("/body/media_hash", FromFile::Md5)]);
        fn into_request_data(self) -> RequestData {
            let parts =
                RequestData::new().body("mch_id", "1900009191".to_owned()).body("sign_type", self.sign_type.clone());
            self.media.iter().fold(parts, |parts, media| parts.file("media", media.clone()))
        }
    }
}

/// Returns the head and the content of each part, parsed according to RFC 2046.
fn parts(request: &Received) -> Vec<(String, Vec<u8>)> {
    let kind = &request.headers["content-type"];
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let mut body = request.body.strip_prefix(format!("--{boundary}\r\n").as_bytes()).expect("the first boundary");
    let (between, last) = (format!("\r\n--{boundary}\r\n"), format!("\r\n--{boundary}--\r\n"));
    let find = |body: &[u8], what: &str| body.windows(what.len()).position(|window| window == what.as_bytes());
    let mut parts = Vec::new();
    loop {
        let head = find(body, "\r\n\r\n").expect("a head");
        let end = find(body, &between).or_else(|| find(body, &last)).expect("a boundary");
        let text = std::str::from_utf8(&body[..head]).expect("UTF-8").to_owned();
        parts.push((text, body[head + 4..end].to_vec()));
        match body[end..].strip_prefix(between.as_bytes()) {
            Some(rest) => body = rest,
            None => {
                assert_eq!(&body[end..], last.as_bytes());
                return parts;
            }
        }
    }
}

fn image(name: &str) -> Image {
    Image { file: Some(Upload::new(name, &b"abc"[..])), ..Image::default() }
}

async fn sent(image: &Image) -> Received {
    let server = Server::responding(Canned::signed(200, r#"{"media_id":"m"}"#));
    let response = server.client().send(image).await.expect("verified");
    assert_eq!((response.media_id.as_deref(), response.extra.is_empty()), (Some("m"), true));
    server.only()
}

#[tokio::test]
async fn only_meta_is_signed_and_it_contains_the_digests() {
    let request = sent(&image("front.PNG")).await;
    let parts = parts(&request);
    let heads: Vec<_> = parts.iter().map(|(head, _)| head.as_str()).collect();
    let meta = "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json";
    let file = "Content-Disposition: form-data; name=\"file\"; filename=\"front.PNG\"\r\nContent-Type: image/png";
    assert_eq!(heads, [meta, file]);
    assert_eq!(parts[1].1, b"abc");
    let text = std::str::from_utf8(&parts[0].1).expect("UTF-8");
    let expected = json!({"sha256": SHA256, "digest": SM3, "filename": "front.PNG"});
    assert_eq!(serde_json::from_str::<Value>(text).expect("JSON"), expected);

    let message = format!("POST\n/v3/merchant/media/upload\n{NOW}\n{NONCE}\n{text}\n");
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let signature = BASE64_STANDARD.encode(key.sign(message.as_bytes()).expect("signs"));
    assert!(request.headers["authorization"].ends_with(&format!("signature=\"{signature}\"")));
}

#[tokio::test]
async fn fields_set_by_the_caller_are_kept_and_fields_inside_meta_are_encrypted() {
    let mut image = image("a.jpg");
    let meta = [("sha256", json!("mine")), ("filename", Value::Null), ("phone", json!("13800000000"))];
    image.meta = Some(meta.into_iter().collect());
    image.more = vec![("note", "x".into()), ("count", 1.into()), ("none", Value::Null)];
    let parts = parts(&sent(&image).await);
    assert_eq!(parts.len(), 4);
    assert_eq!(parts[1], ("Content-Disposition: form-data; name=\"note\"".to_owned(), b"x".to_vec()));
    assert_eq!(parts[2].1, b"1");
    let meta: Value = serde_json::from_slice(&parts[0].1).expect("JSON");
    assert_eq!((&meta["sha256"], &meta["filename"], &meta["digest"]), (&json!("mine"), &json!("a.jpg"), &json!(SM3)));
    let encrypted = BASE64_STANDARD.decode(meta["phone"].as_str().expect("text")).expect("Base64");
    let key = PrivateKey::from_pem(WECHATPAY_KEY).expect("a test key");
    let opened = key.decrypt(wechatpay_client::crypto::Padding::Oaep, &encrypted);
    assert_eq!(opened.as_deref(), Some(&b"13800000000"[..]));
}

#[tokio::test]
async fn file_names_and_content_types_do_not_break_the_head() {
    let rows = [
        ("图 1.pdf", "图 1.pdf", "application/pdf"),
        ("a\"\r\nX: y\r\n\r\n.jpeg", "a%22%0D%0AX: y%0D%0A%0D%0A.jpeg", "image/jpeg"),
        ("noname", "noname", "application/octet-stream"),
        ("x.exe", "x.exe", "application/octet-stream"),
        ("x.Ofd", "x.Ofd", "application/ofd"),
        ("x.mp4", "x.mp4", "video/mp4"),
    ];
    for (name, written, kind) in rows {
        let parts = parts(&sent(&image(name)).await);
        let head =
            format!("Content-Disposition: form-data; name=\"file\"; filename=\"{written}\"\r\nContent-Type: {kind}");
        assert_eq!((parts.len(), &parts[1].0, &parts[1].1[..]), (2, &head, &b"abc"[..]));
        // In JSON, the name is unchanged.
        let meta: Value = serde_json::from_slice(&parts[0].1).expect("JSON");
        assert_eq!(meta["filename"], name);
    }
    let own = Image { file: Some(Upload::new("x", &b"abc"[..]).content_type("text/csv")), ..Image::default() };
    assert!(parts(&sent(&own).await)[1].0.ends_with("\r\nContent-Type: text/csv"));
    let broken = Image { file: Some(Upload::new("x", &b""[..]).content_type("a\r\nb")), ..Image::default() };
    let error = builder().build().expect("sound").send(broken).await.expect_err("the content type has a line end");
    assert!(error.to_string().contains("body.file has a content type"), "{error}");
}

#[tokio::test]
async fn a_missing_file_is_reported_with_the_fields_derived_from_it() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let strict = builder().base_url(&server.url).check_required(Check::Refuse).build().expect("sound");
    let error = strict.send(Image::default()).await.expect_err("no file");
    let Error::InvalidRequest(InvalidRequest { missing, .. }) = error else {
        panic!("{error}");
    };
    assert_eq!(missing, ["body.file", "body.meta"]);
    // Without a file nothing can be signed, whether or not required fields are checked.
    let error = server.client().send(Image::default()).await.expect_err("no file");
    assert!(error.to_string().contains("body has no file"), "{error}");
    let error = strict.send(&Media::default()).await.expect_err("no file");
    assert!(error.to_string().contains("body.media, body.media_hash;"), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn v2_signs_the_fields_that_are_not_the_file() {
    for (name, kind) in [("MD5", SignType::Md5), ("HMAC-SHA256", SignType::HmacSha256)] {
        let mut response = json!({"return_code": "SUCCESS", "result_code": "SUCCESS", "media_id": "m"});
        let fields = response.as_object_mut().expect("an object");
        fields.insert("sign".into(), sign(fields, V2_KEY, kind).into());
        let server = Server::responding(Canned::unsigned(200, &encode(fields).expect("valid element names")));
        let client = builder().api_v2_key(V2_KEY).base_url(&server.url).build().expect("sound");
        let media = Some(Upload::new("a.bmp", &b"abc"[..]));
        let response = client.send(Media { sign_type: Some(name.into()), media }).await.expect("verified");
        assert_eq!(response.media_id.as_deref(), Some("m"));

        let request = server.only();
        assert!(!request.headers.contains_key("authorization"));
        let parts = parts(&request);
        let text = |part: &(String, Vec<u8>)| (part.0.clone(), String::from_utf8(part.1.clone()).expect("UTF-8"));
        let (file, fields) = parts.split_last().expect("at least one part");
        let signed = json!({"mch_id": "1900009191", "sign_type": name, "media_hash": MD5});
        let signature = sign(signed.as_object().expect("an object"), V2_KEY, kind);
        let field =
            |name: &str, value: &str| (format!("Content-Disposition: form-data; name=\"{name}\""), value.to_owned());
        let expected = [("mch_id", "1900009191"), ("sign_type", name), ("media_hash", MD5), ("sign", &signature)]
            .map(|(n, v)| field(n, v));
        assert_eq!(fields.iter().map(text).collect::<Vec<_>>(), expected);
        assert!(file.0.contains("name=\"media\"; filename=\"a.bmp\"\r\nContent-Type: image/bmp"), "{}", file.0);
    }
}

#[test]
fn debug_shows_no_bytes() {
    let upload = wechatpay_client::Upload::new("a.png", &b"SECRET"[..]);
    assert_eq!(format!("{upload:?}"), r#"Upload { file_name: "a.png", bytes: 6 bytes }"#);
}

/// Only the part `meta` of an upload is signed.
#[tokio::test]
async fn a_server_verifies_an_upload_by_its_meta() {
    let wechatpay = WeChatPay::new();
    wechatpay.respond(200, json!({}));
    let client = wechatpay.builder().build().expect("sound");
    let file = Some(Upload::new("front.png", "abc"));
    client.send(Image { meta: Some(json!({})), file, ..Image::default() }).await.expect("verified");
    let mut request = wechatpay.requests().remove(0);
    assert!(wechatpay.is_signed(&request));
    let changed = String::from_utf8_lossy(request.body()).replace("front.png", "other.png");
    *request.body_mut() = changed.into();
    assert!(!wechatpay.is_signed(&request));
}
