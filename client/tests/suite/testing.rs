//! The in-memory WeChat Pay for users' tests, and the checks for servers that take WeChat Pay's place.

use crate::server::{MERCHANT_KEY, MERCHANT_SERIAL, NOW};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use std::sync::Arc;
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Method, Operation, RequestData, ResponseFormat, Signature};
use wechatpay_client::crypto::{Identity, LocalSigner, PrivateKey, VerifyingKey};
use wechatpay_client::testing::{API_V2_KEY, MCHID, PLATFORM_SERIAL, WeChatPay, v2, v3::verify_request};
use wechatpay_client::v2::{SignType, decode, sign};
use wechatpay_client::{Refresh, TrustStore};

const A: &str = "1900009191";
const B: &str = "1900009192";

#[test]
fn a_request_is_verified_as_wechat_pay_does() {
    let wechatpay = WeChatPay::new();
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a key");
    let verifying = VerifyingKey::new(key.public_der()).expect("a key");
    let client = wechatpay.builder().mchid(A).signer(Arc::new(LocalSigner::new(MERCHANT_SERIAL, key))).clock(|| NOW);
    let client = client.build().expect("sound");
    wechatpay.respond(200, json!({}));
    drop(futures_util::FutureExt::now_or_never(client.raw(Method::Post, "/v3/x?a=1", Some(json!({"a": 1})))));
    let (parts, body) = wechatpay.requests().remove(0).into_parts();
    let target = parts.uri.path_and_query().expect("a path").as_str().to_owned();
    let check = |method: &str, target: &str, headers: &HeaderMap, body: &[u8], now: i64, owner: Option<&str>| {
        let known = |_: &str| owner.map(|owner| (Identity::Merchant(owner.to_owned()), &verifying));
        verify_request(method, target, headers, body, now, known)
    };
    let headers = &parts.headers;
    let authorization = check("POST", &target, headers, &body, NOW, Some(A)).expect("signed");
    assert_eq!((authorization.identity.id(), authorization.serial.as_str()), (A, MERCHANT_SERIAL));
    let with = |value: &str| {
        HeaderMap::from_iter([(http::header::AUTHORIZATION, HeaderValue::from_str(value).expect("text"))])
    };
    let header = headers["authorization"].to_str().expect("text");
    let rows = [
        (check("GET", &target, headers, &body, NOW, Some(A)), "does not match"),
        (check("POST", "/v3/x", headers, &body, NOW, Some(A)), "does not match"),
        (check("POST", &target, headers, b"{}", NOW, Some(A)), "does not match"),
        (check("POST", &target, headers, &body, NOW + 301, Some(A)), "301 seconds behind"),
        (check("POST", &target, headers, &body, NOW - 301, Some(A)), "301 seconds ahead"),
        (check("POST", &target, headers, &body, NOW, Some(B)), "belongs to 1900009192"),
        (check("POST", &target, headers, &body, NOW, None), "no key is known"),
        (check("POST", &target, &HeaderMap::new(), &body, NOW, Some(A)), "no header"),
        (check("POST", &target, &with("WECHATPAY2-SHA256-RSA2048 x"), &body, NOW, Some(A)), "not of the form"),
        (
            check("POST", &target, &with(&header.replace("SHA256-RSA2048", "SM2-WITH-SM3")), &body, NOW, Some(A)),
            "this key's type is",
        ),
        (
            check("POST", &target, &with(&header.replace("timestamp=\"", "timestamp=\"x")), &body, NOW, Some(A)),
            "not a number",
        ),
        (
            check("POST", &target, &with(&header.replace("signature=\"", "signature=\"?")), &body, NOW, Some(A)),
            "not Base64",
        ),
    ];
    for (result, says) in rows {
        let fault = result.expect_err(says).to_string();
        assert!(fault.contains(says), "{fault}");
    }
}

#[tokio::test]
async fn responses_of_a_test_go_to_their_operations() {
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("sound");
    wechatpay.respond_to(Method::Get, "/v3/orders/{id}", 200, json!({"order": 1}));
    wechatpay.respond_to(Method::Post, "/v3/orders", 200, json!({"made": 1}));
    assert_eq!(client.raw(Method::Post, "/v3/orders", Some(json!({}))).await.expect("its own"), json!({"made": 1}));
    let error = client.raw(Method::Get, "/v3/refunds/1", None).await.expect_err("no response is queued");
    assert!(error.to_string().contains("no response is left for GET /v3/refunds/1"), "{error}");
    assert_eq!(wechatpay.left_over(), ["GET /v3/orders/{id}"]);
    assert_eq!(client.raw(Method::Get, "/v3/orders/7", None).await.expect("its own"), json!({"order": 1}));
    assert!(wechatpay.left_over().is_empty());
    // A client with another key is refused, as it would be by WeChat Pay.
    let (private, public) = wechatpay.pems();
    let sound = wechatpay.builder().build().expect("sound");
    assert!(private.contains("PRIVATE KEY") && public.contains("PUBLIC KEY"));
    wechatpay.respond(200, json!({}));
    sound.raw(Method::Get, "/v3/x", None).await.expect("signed");
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a key");
    let other = wechatpay.builder().signer(Arc::new(LocalSigner::new("5E57", key)));
    wechatpay.respond(200, json!({}));
    let error = other.build().expect("sound").raw(Method::Get, "/v3/x", None).await.expect_err("another key");
    assert_eq!((error.status(), error.code()), (Some(401), Some("SIGN_ERROR")));
}

#[tokio::test]
async fn with_a_certificate_everything_is_signed_under_its_serial_number() {
    let wechatpay = WeChatPay::with_certificate();
    let trust = TrustStore::new();
    // The client has no key of WeChat Pay's and downloads the list.
    let client = wechatpay.builder().trust(&trust).refresh_certificates(Refresh::default()).build().expect("sound");
    wechatpay.respond(200, json!({"a": 1}));
    assert_eq!(client.raw(Method::Get, "/v3/x", None).await.expect("verified"), json!({"a": 1}));
    assert_eq!(trust.ids(), [PLATFORM_SERIAL]);
    let paths: Vec<_> = wechatpay.requests().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(paths, ["/v3/certificates", "/v3/x"]);
    let (headers, body) = wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &json!({"mchid": MCHID}));
    assert_eq!(headers["wechatpay-serial"], PLATFORM_SERIAL);
    wechatpay.receiver().receive(&headers, &body).expect("verified");
    let own = TrustStore::new();
    assert_eq!(own.add_certificate(&wechatpay.platform_certificate()).expect("a certificate"), PLATFORM_SERIAL);
}

/// A v2 call.
struct Order;

impl Operation for Order {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("post_order", Method::Post, "/pay/order")
        .body(Body::Xml)
        .response_format(ResponseFormat::Xml)
        .signature(Signature::Any);
    fn into_request_data(self) -> RequestData {
        RequestData::new().body("mch_id", MCHID.to_owned()).body("body", "tea".to_owned())
    }
}

#[tokio::test]
async fn a_v2_request_is_verified_as_wechat_pay_does() {
    let wechatpay = WeChatPay::new();
    let other = wechatpay.builder().api_v2_key("another key for tests, 32 bytes.");
    for kind in [SignType::Md5, SignType::HmacSha256] {
        wechatpay.respond(200, json!({"return_code": "SUCCESS", "result_code": "SUCCESS"}));
        wechatpay.builder().v2_sign_type(kind).build().expect("sound").send(Order).await.expect("signed");
    }
    wechatpay.respond(200, json!({"return_code": "SUCCESS", "result_code": "SUCCESS"}));
    let error = other.build().expect("sound").send(Order).await.expect_err("another key");
    assert!(error.to_string().contains("签名错误"), "{error}");

    let body = wechatpay.requests().remove(0).into_body();
    let fields = decode(std::str::from_utf8(&body).expect("UTF-8")).expect("XML");
    let check = |change: &[(&str, Value)], kind: SignType| {
        let mut fields = fields.clone();
        for (name, value) in change {
            fields.insert((*name).to_owned(), value.clone());
        }
        fields.retain(|_, value| !value.is_null());
        v2::verify_request(&fields, kind, |mchid| (mchid == MCHID).then_some(API_V2_KEY))
    };
    let merchant = Identity::Merchant(MCHID.to_owned());
    assert_eq!(check(&[], SignType::HmacSha256), Ok((merchant.clone(), SignType::Md5)));
    let mut unnamed = fields.clone();
    unnamed.shift_remove("sign_type");
    let signature = sign(&unnamed, API_V2_KEY, SignType::HmacSha256).into();
    let unnamed = [("sign_type", Value::Null), ("sign", signature)];
    assert_eq!(check(&unnamed, SignType::HmacSha256), Ok((merchant, SignType::HmacSha256)));
    use v2::RequestFault::{Mismatch, NoMerchant, UnknownMerchant, UnknownSignType, Unsigned};
    let rows = [
        (check(&unnamed, SignType::Md5), Mismatch),
        (check(&[("body", "coffee".into())], SignType::Md5), Mismatch),
        (check(&[("sign", "".into())], SignType::Md5), Unsigned),
        (check(&[("sign", Value::Null)], SignType::Md5), Unsigned),
        (check(&[("mch_id", Value::Null)], SignType::Md5), NoMerchant),
        (check(&[("mch_id", A.into())], SignType::Md5), UnknownMerchant(A.to_owned())),
        (check(&[("sign_type", "RSA".into())], SignType::Md5), UnknownSignType("RSA".to_owned())),
    ];
    for (found, fault) in rows {
        assert_eq!(found, Err(fault));
    }
}
