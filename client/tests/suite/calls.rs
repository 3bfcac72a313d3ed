//! What is sent over the wire, and what comes back.

use crate::operations::{Close, Download, encrypted, jsapi};
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use wechatpay_client::__codegen::{Body, Choice, Descriptor, Operation, RequestData, ResponseFormat};
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::testing::WeChatPay;
use wechatpay_client::transport::{Pending, Transport, TransportError};
use wechatpay_client::types::Method;
use wechatpay_client::{Check, Client, Error, Refresh, TrustStore};

fn order() -> jsapi::Request {
    jsapi::post()
        .appid("wxd678efh567hg6787")
        .mchid("1900009191")
        .amount(jsapi::Amount::default().total(100))
        .payer(jsapi::Payer::default().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
}

#[tokio::test]
async fn an_order_is_signed_sent_and_verified() {
    let server = Server::responding(Canned::signed(200, r#"{"prepay_id":"wx2611","new":1}"#));
    let response = server.client().send(order()).await.expect("accepted");
    assert_eq!(response.prepay_id.as_deref(), Some("wx2611"));
    assert_eq!(response.extra.get("new"), Some(&json!(1)));

    let request = server.only();
    let body = r#"{"appid":"wxd678efh567hg6787","mchid":"1900009191","amount":{"total":100},"payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}}"#;
    assert_eq!(String::from_utf8_lossy(&request.body), body);
    let message = format!("POST\n/v3/pay/transactions/jsapi\n{NOW}\n{NONCE}\n{body}\n");
    assert_eq!(request.headers["authorization"], authorization(&message));
    assert_eq!(request.headers["wechatpay-serial"], WECHATPAY_ID);
    assert_eq!(request.headers["accept"], "application/json");
    assert_eq!(request.headers["content-type"], "application/json");
    assert!(request.headers["user-agent"].starts_with("wechatpay-client/"));
}

fn authorization(message: &str) -> String {
    let key = PrivateKey::from_pem(MERCHANT_KEY).expect("a test key");
    let signature = BASE64_STANDARD.encode(key.sign(message.as_bytes()).expect("signs"));
    format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1900009191\",nonce_str=\"{NONCE}\",timestamp=\"{NOW}\",serial_no=\"{MERCHANT_SERIAL}\",signature=\"{signature}\""
    )
}

#[tokio::test]
async fn path_query_and_headers_are_encoded_and_signed_as_sent() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let call = encrypted::post("a b/c%2F+~").note("1 & 2'*").idempotency_key("k-1");
    server.client().send(call).await.expect("accepted");
    let request = server.only();
    // A space becomes %20, in the path and in the query. Text that is already encoded is encoded
    // again. The path prefix of the operation's host is part of the signed URL.
    assert_eq!(request.target, "/hk/v3/cards/a%20b%2Fc%252F%2B~/people?note=1%20%26%202%27%2A");
    assert_eq!(request.headers["idempotency-key"], "k-1");
    let message = format!("POST\n{}\n{NOW}\n{NONCE}\n{{}}\n", request.target);
    assert_eq!(request.headers["authorization"], authorization(&message));
}

#[tokio::test]
async fn both_kinds_of_keys_are_trusted_side_by_side() {
    let body = r#"{"prepay_id":"x"}"#;
    // A proxy may drop the leading zero of the serial number or change its case: it is still the
    // same number.
    for serial in [PLATFORM_SERIAL, &PLATFORM_SERIAL[1..].to_lowercase()] {
        let response = Canned::unsigned(200, body).sign(PLATFORM_KEY, serial, NOW);
        let response = Server::responding(response).client().send(order()).await.expect("verified");
        assert_eq!(response.prepay_id.as_deref(), Some("x"));
    }
}

#[tokio::test]
async fn an_empty_response_is_verified() {
    let server = Server::responding(Canned::signed(204, ""));
    server.client().send(Close("1217")).await.expect("verified");
    assert_eq!(server.only().target, "/v3/pay/1217/close");
    assert_eq!(server.only().body, b"{}");
    let unsigned = Server::responding(Canned::unsigned(204, ""));
    let error = unsigned.client().send(Close("1217")).await.expect_err("no signature");
    assert!(matches!(error, Error::Verification(_)), "{error}");
}

#[tokio::test]
async fn a_file_is_returned_unchanged() {
    let server = Server::responding(Canned::unsigned(200, "时间,金额"));
    let file = server.client().send(Download).await.expect("needs no signature");
    assert_eq!(file.bytes, "时间,金额".as_bytes());
    assert_eq!(file.content_type.as_deref(), Some("application/json"));
    assert!(!format!("{file:?}").contains("金额"));
    let request = server.only();
    assert_eq!((request.verb.as_str(), request.body.len()), ("GET", 0));
    let message = format!("GET\n/v3/billdownload/file\n{NOW}\n{NONCE}\n\n");
    assert_eq!(request.headers["authorization"], authorization(&message));
    assert!(!request.headers.contains_key("content-type"));
}

#[tokio::test]
async fn a_raw_call_is_signed_and_verified_too() {
    let server = Server::responding(Canned::signed(200, r#"{"a":[1]}"#));
    let response = server.client().raw(Method::Patch, "/v3/new?x=%20", Some(json!({"b": 2}))).await;
    assert_eq!(response.expect("verified"), json!({"a": [1]}));
    let request = server.only();
    assert_eq!((request.verb.as_str(), request.target.as_str()), ("PATCH", "/v3/new?x=%20"));
    let message = format!("PATCH\n/v3/new?x=%20\n{NOW}\n{NONCE}\n{{\"b\":2}}\n");
    assert_eq!(request.headers["authorization"], authorization(&message));

    let unsigned = Server::responding(Canned::unsigned(200, "{}"));
    let error = unsigned.client().raw(Method::Get, "/v3/new", None).await.expect_err("no signature");
    assert!(matches!(error, Error::Verification(_)), "{error}");
}

#[tokio::test]
async fn a_brand_signs_with_its_own_number_and_certificate() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let merchant = server.client();
    let settings = || merchant.for_brand("40000").private_key(MERCHANT_KEY).certificate_serial("B4A2D");
    let brand = settings().public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
    brand.raw(Method::Get, "/brand/cards", None).await.expect("verified");
    let own = &server.only().headers["authorization"];
    assert!(own.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"40000\",nonce_str="), "{own}");
    assert!(own.contains("serial_no=\"B4A2D\""), "{own}");
    // This is a partner's call, although `brand` occurs in its path.
    merchant.raw(Method::Get, "/v3/brand/cards", None).await.expect("verified");
    let partner = &server.received()[1].headers["authorization"];
    assert!(partner.starts_with("WECHATPAY2-SHA256-RSA2048 mchid="), "{partner}");

    // Neither client can make the other's calls.
    for (client, path, other) in [(&merchant, "/brand/cards", "for_brand"), (&brand, "/v3/cards", "for_merchant")] {
        let error = client.raw(Method::Get, path, None).await.expect_err("the other's call");
        assert!(matches!(&error, Error::Configuration(text) if text.contains(other)), "{error}");
    }
    let refused = [
        brand.app_parameters("wx1", "wx2").await.map(drop),
        brand.jsapi_parameters("wx1", "wx2").await.map(drop),
        brand.send(order()).await.map(drop),
    ];
    for error in refused.map(|result| result.expect_err("no merchant")) {
        assert!(matches!(&error, Error::Configuration(text) if text.contains("merchant")), "{error}");
    }
    assert_eq!(server.received().len(), 2);
}

#[test]
fn a_client_belongs_to_a_merchant_or_to_a_brand() {
    let error = builder().brand_id("40000").build().expect_err("both numbers are set");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`mchid` and `brand_id`")), "{error}");
    let settings = || Client::builder().brand_id("40000").private_key(MERCHANT_KEY).certificate_serial(MERCHANT_SERIAL);
    let error = settings().api_v2_key("…").build().expect_err("brands have no v2 key");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("API v2")), "{error}");
    let error =
        settings().api_v3_key(API_V3_KEY).refresh_certificates(Refresh::default()).build().expect_err("no public key");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`public_key`")), "{error}");
}

/// The in-memory WeChat Pay verifies a request as the client signed it, and rejects it after any
/// change.
#[tokio::test]
async fn a_server_verifies_what_a_client_signs() {
    let wechatpay = WeChatPay::new();
    wechatpay.respond(200, json!({}));
    let client = wechatpay.builder().build().expect("sound");
    client.raw(Method::Post, "/v3/new?x=%20", Some(json!({"b": 2}))).await.expect("verified");
    let request = wechatpay.requests().remove(0);
    assert!(wechatpay.is_signed(&request));
    let changed = |change: fn(&mut Request<Bytes>)| {
        let mut request = request.clone();
        change(&mut request);
        wechatpay.is_signed(&request)
    };
    assert!(!changed(|request| *request.method_mut() = http::Method::PUT));
    assert!(!changed(|request| *request.uri_mut() = http::Uri::from_static("/v3/new?x=+")));
    assert!(!changed(|request| *request.body_mut() = Bytes::from_static(b"{\"b\":3}")));
    assert!(!changed(|request| drop(request.headers_mut().remove("authorization"))));
    // Every part of the header counts, including the type of the signature.
    for (part, other) in [
        ("SHA256-RSA2048 ", "SM2-WITH-SM3 "),
        ("nonce_str=\"", "nonce_str=\"0"),
        ("timestamp=\"", "timestamp=\"1"),
        ("mchid", "brand_id"),
        ("serial_no=\"5", "serial_no=\"6"),
    ] {
        let mut request = request.clone();
        let header = request.headers()["authorization"].to_str().expect("text").replace(part, other);
        request.headers_mut().insert("authorization", header.parse().expect("a header"));
        assert!(!wechatpay.is_signed(&request), "{part}");
    }
}

/// A WeChat Pay key encrypts only for the account that it was added for: the merchant doesn't use
/// the brand's key.
#[tokio::test]
async fn a_brand_has_keys_of_its_own() {
    let server = Server::responding(Canned::unsigned(200, "{}").sign(PLATFORM_KEY, PLATFORM_SERIAL, NOW));
    let merchant = builder().base_url(&server.url).trust(&TrustStore::new()).build().expect("sound");
    let brand = merchant.for_brand("1900009191").private_key(MERCHANT_KEY).certificate_serial("B4A2D");
    let brand = brand.platform_certificate(PLATFORM_CERT).build().expect("sound");
    brand.raw(Method::Get, "/brand/cards", None).await.expect("verified");
    merchant.raw(Method::Get, "/v3/cards", None).await.expect("verified");
    let asked: Vec<_> = server.received().iter().map(|request| request.headers["wechatpay-serial"].clone()).collect();
    assert_eq!(asked, [PLATFORM_SERIAL, WECHATPAY_ID]);
}

#[tokio::test]
async fn all_missing_fields_are_named_before_anything_is_sent() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let goods = [jsapi::Goods::default().quantity(1), jsapi::Goods::default()];
    let call = jsapi::post()
        .mchid("1900009191")
        .amount(jsapi::Amount::default())
        .detail(jsapi::Detail::default().goods_detail(goods));
    let strict = builder().base_url(&server.url).check_required(Check::Refuse).build().expect("sound");
    let error = strict.send(&call).await.expect_err("incomplete");
    let Error::InvalidRequest(invalid) = &error else {
        panic!("{error}");
    };
    // `payer.openid` isn't listed, because the object that would contain it is already listed.
    let missing = ["body.appid", "body.amount.total", "body.detail.goods_detail[1].quantity", "body.payer"];
    assert_eq!(invalid.missing, missing);
    assert!(missing.iter().all(|field| error.to_string().contains(field)), "{error}");
    assert!(!error.outcome_unknown());
    assert_eq!(server.received().len(), 0);

    // The error says what to do if the docs are wrong, for one request and for the whole client.
    assert!(error.to_string().contains("`.check_required(Check::Report)`"), "{error}");
    strict.send(call.clone().check_required(Check::Off)).await.expect("sent anyway");
    server.client().send(&call).await.expect("sent unless the client is strict");
    assert_eq!(server.received().len(), 2);
    server.client().send(call.check_required(Check::Refuse)).await.expect_err("the request itself is strict");
}

#[tokio::test]
async fn a_refusal_names_what_the_request_lacked() {
    let refusal = json!({"code": "PARAM_ERROR", "message": "参数错误"}).to_string();
    let server = Server::responding(Canned::signed(400, &refusal));
    let call = jsapi::post().appid("wx1").mchid("1900009191").amount(jsapi::Amount::default());
    let error = server.client().send(&call).await.expect_err("refused");
    let Error::Api(api) = &error else { panic!("{error}") };
    assert_eq!(api.missing_fields(), ["body.amount.total", "body.payer"]);
    let lacked = "the request lacked fields that the docs mark as required: body.amount.total, body.payer";
    assert!(error.to_string().contains(lacked), "{error}");
    let error = server.client().send(call.check_required(Check::Off)).await.expect_err("refused");
    assert!(!error.to_string().contains("lacked"), "{error}");
}

#[tokio::test]
async fn path_parameters_cannot_change_the_path() {
    let server = Server::responding(Canned::signed(200, "{}"));
    for (value, missing, unfit) in [("", 0, 1), ("..", 0, 1), (".", 0, 1)] {
        let error = server.client().send(encrypted::post(value)).await.expect_err("no such path");
        let Error::InvalidRequest(invalid) = &error else {
            panic!("{error}");
        };
        assert_eq!((invalid.missing.len(), invalid.unfit.len()), (missing, unfit), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn targets_that_cannot_be_sent_as_signed_are_invalid_with_every_transport() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let wechatpay = WeChatPay::new();
    let in_memory = wechatpay.builder().build().expect("sound");
    let targets = [
        "/v3/x?a='b'",
        "/v3/中",
        "/v3/x?a=中",
        "/v3/a/../b",
        "/v3/a/%2E./b",
        "/v3/..",
        "/v3/a/.?b",
        "/v3/a#b",
        "/v3/x?a#b",
        "/v3/a b",
        "/v3/x?a b",
        "/v3/a\\b",
        "/v3/{a}",
        "/v3/a\tb",
        "/v3/x?a\n",
        "/v3/<a>",
        "@127.0.0.2/v3/x",
        "v3/x",
        "",
    ];
    for client in [&server.client(), &in_memory] {
        for target in targets {
            let error = client.raw(Method::Get, target, None).await.expect_err(target);
            assert!(matches!(error, Error::InvalidRequest(_)), "{target}: {error}");
        }
        // Encoded text and text that needs no encoding are sent as they are.
        for target in ["/v3/%E4%B8%AD?a=%27b%27", "/v3/~a.b;c=d,e/...?f=[g]|{h}&i=j/k?l+m%20n"] {
            wechatpay.respond(200, json!({}));
            client.raw(Method::Get, target, None).await.unwrap_or_else(|error| panic!("{target}: {error}"));
        }
    }
    assert_eq!((server.received().len(), wechatpay.requests().len()), (2, 2));
    // A transport may have further reasons to reject a request.
    struct Picky;
    impl Transport for Picky {
        fn send(&self, _: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
            Box::pin(async { Err(TransportError::Unsendable("too long for this proxy".into())) })
        }
    }
    let client = builder().transport(Arc::new(Picky)).build().expect("sound");
    let error = client.raw(Method::Get, "/v3/x", None).await.expect_err("unsendable");
    assert!(matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("too long"), "{error}");
}

#[tokio::test]
async fn a_query_contains_lists_and_extra_fields() {
    use wechatpay_client::__codegen::{Descriptor, Operation, RequestData};
    struct Find;
    impl Operation for Find {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("find", Method::Get, "/v3/find").query(&["state", "limit"]);
        fn into_request_data(self) -> RequestData {
            // The fields are set in a different order from the docs.
            let known = RequestData::new().query("limit", 5).query("state", vec!["A".to_owned(), "B".to_owned()]);
            known.extra("deep", json!({"a": 1})).extra("late", true)
        }
    }
    let server = Server::responding(Canned::signed(200, "ignored"));
    let client = builder().base_url(format!("{}/proxy/", server.url)).build().expect("sound");
    let error = client.send(Find).await.expect_err("not the JSON that was asked for");
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let request = server.only();
    let target = "/proxy/v3/find?state=A&state=B&limit=5&deep=%7B%22a%22%3A1%7D&late=true";
    assert_eq!(request.target, target);
    let message = format!("GET\n{target}\n{NOW}\n{NONCE}\n\n");
    assert_eq!(request.headers["authorization"], authorization(&message));
}

#[tokio::test]
async fn extra_fields_are_sent_and_win() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let call = order().extra("attach", "x").extra("mchid", "2");
    server.client().send(call).await.expect("accepted");
    let body: serde_json::Value = serde_json::from_slice(&server.only().body).expect("JSON");
    assert_eq!((&body["attach"], &body["mchid"]), (&json!("x"), &json!("2")));
}

#[tokio::test]
async fn nonces_are_32_letters_and_digits_and_differ() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let client = wechatpay_client::Client::builder()
        .mchid("1")
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .public_key(WECHATPAY_ID, WECHATPAY_PUB)
        .transport(transport())
        .base_url(&server.url)
        .clock(|| NOW)
        .build()
        .expect("sound");
    let mut nonces = Vec::new();
    for _ in 0..64 {
        nonces.push(client.jsapi_parameters("wx", "p").await.expect("signed").nonce_str);
    }
    assert!(nonces.iter().all(|nonce| nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric())));
    assert_ne!(nonces[0], nonces[1]);
    // Every letter and digit occurs in 2,048 characters.
    assert_eq!(nonces.concat().bytes().collect::<BTreeSet<_>>().len(), 62);
}

/// An operation with a time and two choices between fields. Exactly one field of the first choice
/// is required. Each item of a list requires at least one field of the second choice.
struct Choosing(serde_json::Value);

impl Operation for Choosing {
    type Response = ();
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("post_choosing", Method::Post, "/v3/choosing")
        .body(Body::Json)
        .response_format(ResponseFormat::Empty)
        .choices(&[
            Choice::OneOf(&["/body/id", "/body/out_no"]),
            Choice::AnyOf(&["/body/list/*/phone", "/body/list/*/mail"]),
        ])
        .times(&["/body/at"])
        .required(&["/body/name"]);
    fn into_request_data(self) -> RequestData {
        let fields = self.0.as_object().expect("an object").clone();
        fields
            .into_iter()
            .fold(RequestData::new().body("name", "a".to_owned()), |data, (name, value)| data.extra(name, value))
    }
}

#[tokio::test]
async fn one_of_two_is_checked_like_a_required_field() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let strict = builder().base_url(&server.url).check_required(Check::Refuse).build().expect("sound");
    for (fields, wanted) in [
        (json!({"id": "1"}), None),
        (json!({"out_no": "1", "list": [{"phone": "1", "mail": "a@b"}]}), None),
        (json!({}), Some("missing: body.id or body.out_no;")),
        (json!({"id": "1", "out_no": "2"}), Some("body.out_no excludes body.id, which is set as well")),
        (json!({"id": "1", "list": [{"mail": "a"}, {}]}), Some("body.list[1].phone or body.list[1].mail;")),
    ] {
        let outcome = strict.send(Choosing(fields.clone())).await;
        match wanted {
            None => outcome.expect("complete"),
            Some(wanted) => {
                let error = outcome.expect_err("incomplete").to_string();
                assert!(error.contains(wanted), "{fields}: {error}");
            }
        }
        server.client().send(Choosing(fields)).await.expect("sent anyway");
    }
}

#[tokio::test]
async fn a_time_is_checked_like_a_required_field() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let strict = builder().base_url(&server.url).check_required(Check::Refuse).build().expect("sound");
    for (at, is_sound) in [
        ("2026-06-18T10:35:42+08:00", true),
        ("2026-06-18T10:35:42.123-08:00", true),
        ("2026-06-18T02:35:42Z", true),
        ("2026-06-18 02:35:42Z", false),
        ("2026-06-18 10:35:42+08:00", false),
        ("2026-06-18T10:35:42", false),
        ("2026-06-18T10:35:42+0800", false),
        ("20260618103542", false),
    ] {
        let fields = json!({"id": "1", "at": at});
        match strict.send(Choosing(fields.clone())).await {
            Ok(()) => assert!(is_sound, "{at}"),
            Err(error) => {
                assert!(!is_sound && error.to_string().contains("body.at is not a time in RFC 3339"), "{at}: {error}");
            }
        }
        server.client().send(Choosing(fields)).await.expect("sent anyway");
    }
}

#[tokio::test]
async fn a_request_that_could_have_a_body_says_that_it_has_none() {
    for (verb, length) in [(Method::Post, Some("0")), (Method::Delete, Some("0")), (Method::Get, None)] {
        let server = Server::responding(Canned::signed(200, "{}"));
        server.client().raw(verb, "/v3/x", None).await.expect("verified");
        assert_eq!(server.only().headers.get("content-length").map(String::as_str), length, "{verb:?}");
    }
}

#[tokio::test]
async fn a_field_is_encrypted_under_the_key_that_the_request_names() {
    let server = Server::responding(Canned::signed(200, "{}"));
    let client = server.client();
    let name = client.encrypt("李雷").await.expect("encrypted");
    let mut headers = name.headers();
    headers.insert("Idempotency-Key", HeaderValue::from_static("1"));
    let body = json!({"name": name.ciphertext});
    client.raw_with(Method::Post, "/v3/x", Some(body.clone()), headers).await.expect("verified");
    let received = server.only();
    assert_eq!(received.headers["wechatpay-serial"], name.key_id);
    assert_eq!(received.headers["idempotency-key"], "1");
    assert!(name.ciphertext != client.encrypt("李雷").await.expect("encrypted").ciphertext);
    let long = client.encrypt(&"茶".repeat(100)).await.expect_err("too long for RSA");
    assert!(matches!(&long, Error::InvalidRequest(_)) && !long.to_string().contains('茶'), "{long}");
    for (header, value) in
        [("Wechatpay-Serial", "PUB_KEY_ID_OTHER"), ("Authorization", "x"), ("Content-Type", "text/plain")]
    {
        let headers = HeaderMap::from_iter([(header.parse().expect("a name"), HeaderValue::from_static(value))]);
        let error = client.raw_with(Method::Post, "/v3/x", None, headers).await.expect_err("set by the client");
        assert!(matches!(&error, Error::InvalidRequest(_)), "{header}: {error}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_refusal_names_the_field_and_never_its_value() {
    let rows = [
        (
            r#"{"code":"PARAM_ERROR","detail":{"field":"/amount/currency","issue":"wrong","location":"body","value":"SECRET"}}"#,
            "0",
            "/amount/currency in body: wrong",
        ),
        (
            r#"{"code":"PARAM_ERROR","detail":[{"field":"/a"},{"location":"body","issue":"SECRET is odd","value":"SECRET"}]}"#,
            "0",
            "; /a; body (",
        ),
        (r#"{"code":"NO_AUTH","detail":"text"}"#, "268443701", "268443701: the two merchants are not partners)"),
    ];
    for (body, number, says) in rows {
        let response = Canned::signed(400, body).header("Request-ID", &format!("08F1ABCD-{number}"));
        let error = Server::responding(response).client().raw(Method::Get, "/v3/x", None).await.expect_err("refused");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(says) && !shown.contains("SECRET"), "{shown}");
    }
    // The message of an unsigned response is not trusted: it is cut and shown on one line.
    let body = json!({"code": "X", "message": format!("a\n2026-01-01 INFO paid{}", "x".repeat(1000))}).to_string();
    let response = Canned::unsigned(400, &body);
    let error = Server::responding(response).client().raw(Method::Get, "/v3/x", None).await.expect_err("refused");
    let shown = error.to_string();
    assert!(shown.contains("a 2026-01-01 INFO paid") && !shown.contains('\n') && shown.len() < 600, "{shown}");
}
