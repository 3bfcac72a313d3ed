//! How v2 calls are signed, and the responses that aren't ordinary documents.

use crate::server::{NONCE, NOW, WECHATPAY_KEY, builder};
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use wechatpay_client::__codegen::{
    Body, Descriptor, Extra, FieldEncoding, File, Method, Numbered, Operation, RequestData, ResponseFormat, Signature,
};
use wechatpay_client::crypto::{Padding, PrivateKey};
use wechatpay_client::testing::{API_V2_KEY, MCHID, WeChatPay};
use wechatpay_client::v2::{SignType, decode, encode, sign, verify};
use wechatpay_client::{Client, Error, object};

fn sent(wechatpay: &WeChatPay, index: usize) -> Map<String, Value> {
    let request = &wechatpay.requests()[index];
    decode(std::str::from_utf8(request.body()).expect("UTF-8")).expect("XML")
}

/// Defines an operation with the field `sign_type` and the given descriptor.
macro_rules! operation {
    ($name:ident, $response:ty, $descriptor:expr) => {
        #[derive(Default)]
        struct $name(Option<String>);
        impl Operation for $name {
            type Response = $response;
            const DESCRIPTOR: &'static Descriptor = &$descriptor;
            fn into_request_data(self) -> RequestData {
                RequestData::new().body("a", "1".to_owned()).body("sign_type", self.0.clone())
            }
        }
    };
}

const V2: Descriptor = Descriptor::new("post_v2", Method::Post, "/v2")
    .body(Body::Xml)
    .response_format(ResponseFormat::Xml)
    .signature(Signature::Md5);
operation!(Either, Extra, V2.signature(Signature::Any));
operation!(OnlyHmac, Extra, V2.signature(Signature::HmacSha256));
operation!(OnlyMd5, Extra, V2);
operation!(NoNonce, Extra, V2.no_nonce());

/// Sends an operation, checks that its signature is made with the algorithm it names, and returns
/// the `sign_type` that was sent.
async fn named<O: Operation<Response = Extra>>(operation: O, kind: Option<SignType>) -> Option<String> {
    let wechatpay = WeChatPay::new();
    wechatpay.respond(200, json!({"return_code": "SUCCESS", "result_code": "SUCCESS"}));
    let mut builder = wechatpay.builder();
    if let Some(kind) = kind {
        builder = builder.v2_sign_type(kind);
    }
    builder.build().expect("sound").send(operation).await.expect("accepted");
    let fields = sent(&wechatpay, 0);
    assert!(verify(&fields, API_V2_KEY, SignType::of(&fields).expect("a known algorithm")));
    fields.get("sign_type").and_then(Value::as_str).map(str::to_owned)
}

#[tokio::test]
async fn the_operation_the_client_and_the_request_choose_the_algorithm() {
    let (hmac, md5) = (Some(SignType::HmacSha256), "MD5".to_owned());
    let name = Some("HMAC-SHA256".to_owned());
    assert_eq!(named(Either::default(), None).await, Some(md5.clone()));
    assert_eq!(named(Either::default(), hmac).await, name);
    assert_eq!(named(Either(Some(md5.clone())), hmac).await, Some(md5.clone()));
    assert_eq!(named(OnlyHmac::default(), None).await, name);
    assert_eq!(named(OnlyMd5::default(), hmac).await, None);
}

#[tokio::test]
async fn a_nonce_is_sent_unless_the_operation_has_none() {
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    for _ in 0..2 {
        wechatpay.respond(200, json!({"return_code": "SUCCESS"}));
    }
    client.send(Either::default()).await.expect("accepted");
    client.send(NoNonce::default()).await.expect("accepted");
    assert_eq!(sent(&wechatpay, 0)["nonce_str"].as_str().map(str::len), Some(32));
    assert_eq!(sent(&wechatpay, 1).get("nonce_str"), None);
}

// A bill: text, gzip, or an error.
operation!(Bill, File, V2.response_format(ResponseFormat::File).unsigned_response());

#[tokio::test]
async fn bills_are_returned_unchanged_and_their_errors_as_errors() {
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    let gzip: &[u8] = &[0x1F, 0x8B, 8, 0];
    for bytes in ["交易时间,公众账号ID\n`2027".as_bytes(), gzip, b""] {
        wechatpay.respond_as_is(http::Response::new(Bytes::copy_from_slice(bytes)));
        assert_eq!(client.send(Bill::default()).await.expect("a file").bytes, bytes);
    }
    let failure =
        "<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[No Bill Exist]]></return_msg>\n</xml>";
    wechatpay.respond_as_is(http::Response::new(Bytes::from(failure)));
    let error = client.send(Bill::default()).await.expect_err("an error");
    assert!(matches!(&error, Error::Api(refusal) if refusal.message.as_deref() == Some("No Bill Exist")), "{error}");
}

#[tokio::test]
async fn a_response_that_is_not_a_v2_document_is_a_clear_error() {
    let html = "<html><head><meta charset=utf-8></head><body>502<br></body></html>";
    let rows: [(u16, &str, &str); 6] = [
        (502, html, "refused by the server with HTTP 502"),
        (200, html, "malformed XML"),
        (200, "", "the document is cut off"),
        (200, r#"{"return_code":"SUCCESS"}"#, "the document is cut off"),
        (200, "<xml><return_code>SUCCESS</return_code></xml>", "the field `sign` is missing"),
        (200, "<xml><prepay_id>wx1</prepay_id></xml>", "the body is not a v2 document: /return_code is absent"),
    ];
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    for (status, body, part) in rows {
        let mut response = http::Response::new(Bytes::from(body));
        *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        wechatpay.respond_as_is(response);
        let error = client.send(Either::default()).await.expect_err("no document");
        assert!(error.to_string().contains(part), "{error}");
        assert_eq!(error.status(), Some(status));
        assert!(error.outcome_unknown(), "{error}");
    }
}

/// A few fields of the response to `/pay/refundquery`.
#[derive(Clone)]
struct Refunds {
    coupon_count_n: Numbered<i64>,
    coupon_id_n_m: Numbered<String, 2>,
    extra: Extra,
}
object!(Refunds, coupon_count_n = "coupon_count_$n", coupon_id_n_m = "coupon_id_$n_$m");

struct RefundQuery(Numbered<i64>);

impl Operation for RefundQuery {
    type Response = Refunds;
    const DESCRIPTOR: &'static Descriptor = &V2;
    fn into_request_data(self) -> RequestData {
        self.0.iter().fold(RequestData::new(), |parts, (numbers, count)| {
            parts.body_numbered("coupon_count_$n", *numbers, *count)
        })
    }
}

#[tokio::test]
async fn numbered_fields_go_both_ways_and_are_signed() {
    let wechatpay = WeChatPay::new();
    wechatpay.respond(
        200,
        json!({"return_code": "SUCCESS", "coupon_count_0": 2, "coupon_id_0_0": "A", "coupon_id_0_1": "B", "coupon_id_x": "C"}),
    );
    let query = RefundQuery([([0], 1), ([3], 2)].into_iter().collect());
    let refunds = wechatpay.builder().build().expect("sound").send(query).await.expect("accepted");
    assert_eq!(
        (refunds.coupon_count_n.get([0]), refunds.coupon_id_n_m.get([0, 1]).map(String::as_str)),
        (Some(&2), Some("B"))
    );
    assert_eq!(refunds.extra.get("coupon_id_x"), Some(&json!("C")));
    let fields = sent(&wechatpay, 0);
    assert_eq!((&fields["coupon_count_0"], &fields["coupon_count_3"]), (&json!("1"), &json!("2")));
    assert!(verify(&fields, API_V2_KEY, SignType::Md5));
}

/// A request with encrypted fields, one for each padding.
struct Encrypted(Option<String>, Option<String>);

impl Operation for Encrypted {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor =
        &V2.request(&[("/body/oaep", FieldEncoding::RsaOaep), ("/body/pkcs1", FieldEncoding::RsaPkcs1)]);
    fn into_request_data(self) -> RequestData {
        RequestData::new().body("oaep", self.0.clone()).body("pkcs1", self.1.clone())
    }
}

/// Returns a client without a key for encrypted fields.
fn keyless(wechatpay: &WeChatPay) -> Client {
    let builder = Client::builder().mchid(MCHID).api_v2_key(API_V2_KEY);
    builder.transport(Arc::new(wechatpay.clone())).build().expect("sound")
}

#[tokio::test]
async fn the_key_for_encrypted_fields_is_requested_once() {
    let wechatpay = WeChatPay::new();
    let client = keyless(&wechatpay);
    let done = json!({"return_code": "SUCCESS", "result_code": "SUCCESS"});
    let mut key = done.clone();
    key["mch_id"] = json!(MCHID);
    key["pub_key"] = json!(include_str!("../keys/test_only_wechatpay_pub_pkcs1.pem"));
    // The key isn't requested if nothing is encrypted.
    wechatpay.respond(200, done.clone());
    client.send(Encrypted(None, None)).await.expect("accepted");
    // The key comes without a signature, as from WeChat Pay.
    let key = encode(key.as_object().expect("an object")).expect("valid element names");
    wechatpay.respond_as_is(http::Response::new(key.into()));
    wechatpay.respond(200, done.clone());
    wechatpay.respond(200, done);
    client.send(Encrypted(Some("SECRET 1".into()), Some("SECRET 2".into()))).await.expect("accepted");
    client.send(Encrypted(Some("SECRET 1".into()), None)).await.expect("accepted");

    let requests = wechatpay.requests();
    let urls: Vec<String> = requests.iter().map(|request| request.uri().to_string()).collect();
    let call = "https://api.mch.weixin.qq.com/v2";
    assert_eq!(urls, [call, "https://fraud.mch.weixin.qq.com/risk/getpublickey", call, call]);
    assert_eq!(sent(&wechatpay, 1)["mch_id"], MCHID);
    assert_eq!(sent(&wechatpay, 1)["sign_type"], "MD5");
    let private = PrivateKey::from_pem(WECHATPAY_KEY).expect("a test key");
    let opened = |index: usize, name: &str, padding: Padding| {
        let text = sent(&wechatpay, index)[name].as_str().map(|text| BASE64_STANDARD.decode(text).expect("Base64"));
        private.decrypt(padding, &text.expect("a field")).expect("encrypted under this key")
    };
    assert_eq!(opened(2, "oaep", Padding::Oaep), b"SECRET 1");
    assert_eq!(opened(2, "pkcs1", Padding::Pkcs1), b"SECRET 2");
    assert_eq!(opened(3, "oaep", Padding::Oaep), b"SECRET 1");
}

#[tokio::test]
async fn without_the_key_for_encrypted_fields_nothing_else_is_sent() {
    let wechatpay = WeChatPay::new();
    let client = keyless(&wechatpay);
    let rows = [
        (json!({"return_code": "FAIL", "return_msg": "no"}), "refused by the server"),
        (json!({"return_code": "SUCCESS"}), "/pub_key is absent"),
        (json!({"return_code": "SUCCESS", "pub_key": "x"}), "/risk/getpublickey returned"),
    ];
    for (count, (response, part)) in rows.into_iter().enumerate() {
        wechatpay.respond(200, response);
        let error = client.send(Encrypted(Some("SECRET".into()), None)).await.expect_err("no key");
        assert!(error.to_string().contains(part), "{error}");
        // The call itself wasn't sent, whatever happened to the request for the key.
        assert!(matches!(error, Error::Transport(_) | Error::Configuration(_)) && !error.outcome_unknown());
        assert_eq!(wechatpay.requests().len(), count + 1);
    }
}

#[test]
fn cashier_parameters_are_signed_with_the_v2_algorithms() {
    // The signatures were made by `md5sum` and `openssl dgst -hmac`.
    const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
    let client: Client = builder().api_v2_key(KEY).build().expect("sound");
    let rows = [
        (SignType::Md5, "MD5", "6EC49CDAA8245AA0133139FA12A1DABB", "FD05CCE90D4EAC335C4C87FDBEE2F9BA"),
        (
            SignType::HmacSha256,
            "HMAC-SHA256",
            "C0AC63CA9EEEF66AF3C983F6BBB7007D794A3F57F25E6E0D7932FD16F73C0355",
            "6645B1EBA73A9D33B3CD09BEA854E9E48090E590E91BA83A5ED591604A6C026C",
        ),
    ];
    for (kind, name, page_sign, app_sign) in rows {
        let page = client.v2_jsapi_parameters("wx1", "wx2", kind).expect("signed");
        let expected = json!({
            "appId": "wx1", "timeStamp": NOW.to_string(), "nonceStr": NONCE, "package": "prepay_id=wx2",
            "signType": name, "paySign": page_sign,
        });
        assert_eq!(serde_json::to_value(page).expect("serializes"), expected);
        let app = client.v2_app_parameters("wx1", "wx2", kind).expect("signed");
        let expected = json!({
            "appid": "wx1", "partnerid": "1900009191", "prepayid": "wx2", "package": "Sign=WXPay",
            "noncestr": NONCE, "timestamp": NOW.to_string(), "sign": app_sign,
        });
        assert_eq!(serde_json::to_value(app).expect("serializes"), expected);
    }
    let error = builder().build().expect("sound").v2_jsapi_parameters("wx1", "wx2", SignType::Md5).expect_err("no key");
    assert!(error.to_string().contains("api_v2_key"), "{error}");
}

#[tokio::test]
async fn an_unsigned_response_is_accepted_if_the_operation_says_so() {
    operation!(Unsigned, Extra, V2.unsigned_response());
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    // This is how WeChat Pay's v2 sandbox returns the key that signs calls to it.
    let response = "<xml><return_code>SUCCESS</return_code><sandbox_signkey>013467007045764</sandbox_signkey></xml>";
    wechatpay.respond_as_is(http::Response::new(Bytes::from(response)));
    let fields = client.send(Unsigned::default()).await.expect("accepted");
    assert_eq!(fields.get("sandbox_signkey"), Some(&json!("013467007045764")));
    // One operation has a different status field, and responds in JSON.
    for response in ["<xml><retcode>0</retcode></xml>", r#"{"retcode": "0"}"#] {
        wechatpay.respond_as_is(http::Response::new(Bytes::from(response)));
        assert_eq!(client.send(Unsigned::default()).await.expect("accepted").get("retcode"), Some(&json!("0")));
    }
    for (refused, code) in
        [("<xml><return_code>FAIL</return_code></xml>", "FAIL"), (r#"{"retcode": -1, "retmsg": "no"}"#, "-1")]
    {
        wechatpay.respond_as_is(http::Response::new(Bytes::from(refused)));
        let error = client.send(Unsigned::default()).await.expect_err("refused");
        assert!(matches!(&error, Error::Api(refusal) if refusal.code.as_deref() == Some(code)), "{error}");
    }
    // A response that doesn't say whether the call succeeded does not prove a payout.
    for nothing in ["<xml/>", "<br/>", "{}", "<html><body>busy</body></html>", "<xml><a>1</a></xml>"] {
        wechatpay.respond_as_is(http::Response::new(Bytes::from(nothing)));
        let error = client.send(Unsigned::default()).await.expect_err("no status");
        assert!(matches!(&error, Error::Verification(_)) && error.outcome_unknown(), "{error}");
    }
    operation!(WithoutVerdict, Extra, V2.unsigned_response().no_status_field());
    wechatpay.respond_as_is(http::Response::new(Bytes::from("<xml><a>1</a></xml>")));
    assert_eq!(client.send(WithoutVerdict::default()).await.expect("accepted").get("a"), Some(&json!("1")));
    // A signature that is present must be valid.
    let forged = response.replace("<sandbox", "<sign>00</sign><sandbox");
    wechatpay.respond_as_is(http::Response::new(Bytes::from(forged)));
    assert!(matches!(client.send(Unsigned::default()).await.expect_err("forged"), Error::Verification(_)));
    wechatpay.respond_as_is(http::Response::new(Bytes::from(response)));
    assert!(matches!(client.send(Either::default()).await.expect_err("unsigned"), Error::Verification(_)));
}

#[tokio::test]
async fn errors_say_whether_the_outcome_is_known() {
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    for (field, code, unknown) in [
        ("err_code", "SYSTEMERROR", true),
        ("err_code", "USERPAYING", true),
        ("err_code", "ORDERPAID", false),
        // Operations about risks use this name for the field.
        ("error_code", "NOAUTH", false),
    ] {
        wechatpay.respond(200, json!({"return_code": "SUCCESS", "result_code": "FAIL", field: code}));
        let error = client.send(Either::default()).await.expect_err("refused");
        assert_eq!((error.code(), error.outcome_unknown()), (Some(code), unknown));
    }
}

/// A signature is refused if it differs only in case, in the last digit or in length.
#[test]
fn near_misses_of_a_signature_are_refused() {
    let mut fields = Map::from_iter([("a".to_owned(), json!("1"))]);
    let right = sign(&fields, API_V2_KEY, SignType::Md5);
    let last = if right.ends_with('0') { "1" } else { "0" };
    let rows = [
        right.to_lowercase(),
        format!("{}{last}", &right[..31]),
        right[..31].to_owned(),
        format!("{right}0"),
        String::new(),
    ];
    for wrong in rows {
        fields.insert("sign".into(), wrong.clone().into());
        assert!(!verify(&fields, API_V2_KEY, SignType::Md5), "{wrong}");
    }
    fields.insert("sign".into(), right.into());
    assert!(verify(&fields, API_V2_KEY, SignType::Md5));
}
