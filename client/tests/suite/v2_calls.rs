//! v2 calls over a real socket.

use crate::operations::unifiedorder::{Query, Request};
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use wechatpay_client::__codegen::{
    Body, Descriptor, FieldEncoding, Method, Operation, RequestData, ResponseFormat as Outcome, Signature,
};
use wechatpay_client::crypto::{Padding, PrivateKey};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::transport::Reqwest;
use wechatpay_client::v2::{SignType, decode, encode, sign, verify};
use wechatpay_client::{Check, Client, Error};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

fn client(server: &Server) -> Client {
    builder().api_v2_key(KEY).base_url(&server.url).build().expect("sound")
}

fn order() -> Request {
    Request::default().appid("wx").body("A & B").total_fee(1)
}

fn document(mut fields: Value, kind: SignType) -> Canned {
    let fields = fields.as_object_mut().expect("an object");
    fields.insert("sign".into(), sign(fields, KEY, kind).into());
    Canned::unsigned(200, &encode(fields).expect("valid element names"))
}

fn sent(server: &Server) -> Map<String, Value> {
    decode(std::str::from_utf8(&server.only().body).expect("UTF-8")).expect("XML")
}

#[tokio::test]
async fn an_order_is_signed_and_verified_by_either_algorithm() {
    for (name, kind) in [(None, SignType::Md5), (Some("HMAC-SHA256"), SignType::HmacSha256)] {
        let fields = json!({"return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": "wx1", "fee": "7", "coupon": "", "later": "x"});
        let server = Server::responding(document(fields, kind));
        let order = order().scene_info(json!({"id": "a<b"}));
        let order = name.into_iter().fold(order, Request::sign_type);
        let response = client(&server).send(order).await.expect("verified");
        assert_eq!((response.prepay_id.as_deref(), response.fee, response.coupon), (Some("wx1"), Some(7), None));
        assert_eq!(response.extra.get("later"), Some(&json!("x")));

        let fields = sent(&server);
        assert!(verify(&fields, KEY, kind));
        assert_eq!(
            (&fields["body"], &fields["total_fee"], &fields["nonce_str"]),
            (&json!("A & B"), &json!("1"), &json!(NONCE))
        );
        assert_eq!(fields["scene_info"], json!(r#"{"id":"a<b"}"#));
        let request = server.only();
        assert_eq!((request.verb.as_str(), request.target.as_str()), ("POST", "/pay/unifiedorder"));
        assert!(!request.headers.contains_key("authorization"));
    }
}

#[tokio::test]
async fn a_v2_merchant_needs_no_v3_keys() {
    let server = Server::responding(document(json!({"return_code": "SUCCESS"}), SignType::Md5));
    let settings = Client::builder().mchid("1").api_v2_key(KEY).transport(transport()).base_url(&server.url);
    let client = settings.build().expect("sound");
    client.send(order()).await.expect("verified");
    let error = client.send(crate::operations::Download).await.expect_err("a v3 call");
    assert!(matches!(error, Error::Configuration(_)), "{error}");
    let error = server.client().send(order()).await.expect_err("no v2 key");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("api_v2_key")), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn transport_errors_and_business_errors_are_read() {
    let early = Canned::unsigned(200, "<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>");
    let business =
        json!({"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "ORDERPAID", "err_code_des": "已支付"});
    let rows = [(early, "FAIL", "签名错误", false), (document(business, SignType::Md5), "ORDERPAID", "已支付", true)];
    for (response, code, message, verified) in rows {
        let server = Server::responding(response);
        match client(&server).send(order()).await.expect_err("refused") {
            Error::Api(refusal) => {
                assert_eq!((refusal.code.as_deref(), refusal.message.as_deref()), (Some(code), Some(message)));
                assert_eq!(refusal.verified, verified);
            }
            other => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_false_or_absent_signature_is_rejected() {
    let sound = json!({"return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": "wx1"});
    let mut changed = document(sound.clone(), SignType::Md5);
    changed.body = String::from_utf8(changed.body).expect("UTF-8").replace("wx1", "wx2").into_bytes();
    let bare = Canned::unsigned(200, &encode(sound.as_object().expect("an object")).expect("valid element names"));
    let rows = [
        (changed, VerificationFailure::FieldsMismatch),
        // The response is signed with an algorithm other than the one in the request.
        (document(sound, SignType::HmacSha256), VerificationFailure::FieldsMismatch),
        (bare, VerificationFailure::Unsigned),
    ];
    for (response, reason) in rows {
        let error = client(&Server::responding(response)).send(order()).await.expect_err("not verified");
        assert!(error.outcome_unknown());
        assert!(matches!(&error, Error::Verification(failure) if failure.reason == reason), "{error}");
    }
}

#[tokio::test]
async fn either_kind_of_refusal_names_what_the_request_lacked() {
    let refused = json!({"return_code": "FAIL", "return_msg": "XML格式错误"});
    let failed = json!({"return_code": "SUCCESS", "result_code": "FAIL", "err_code": "PARAM_ERROR"});
    for mut refusal in [refused, failed] {
        let server = Server::responding(document(refusal.take(), SignType::Md5));
        let error = client(&server).send(Request::default().appid("wx")).await.expect_err("refused");
        let Error::Api(api) = &error else { panic!("{error}") };
        assert_eq!(api.missing_fields(), ["body.body"]);
        assert!(error.to_string().contains("the docs mark as required: body.body"), "{error}");
    }
}

#[tokio::test]
async fn faulty_requests_are_not_sent() {
    let server = Server::responding(Canned::unsigned(200, ""));
    let strict = builder().api_v2_key(KEY).base_url(&server.url).check_required(Check::Refuse).build().expect("sound");
    let error = strict.send(Request::default()).await.expect_err("incomplete");
    // The client sets `nonce_str` and `sign` itself.
    assert!(error.to_string().contains("missing: body.appid, body.body;"), "{error}");
    let unknown = order().sign_type("SHA1");
    let error = client(&server).send(unknown).await.expect_err("an unknown algorithm");
    assert!(error.to_string().contains("body.sign_type"), "{error}");
    let unnamed = order().extra("a b", "x");
    let error = client(&server).send(unnamed).await.expect_err("not an element");
    assert!(error.to_string().contains("body.a b"), "{error}");
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_field_under_the_v2_key_is_decrypted_or_named() {
    // `hello`, encrypted by OpenSSL with AES-256-ECB under the MD5 of the v2 key in lower case.
    let ciphertext = "3UhpQRRu7WarMCbAwKVbUA==";
    for (text, opened) in [(ciphertext, true), ("AAAA", false)] {
        let fields = json!({"return_code": "SUCCESS", "req_info": text});
        let server = Server::responding(document(fields, SignType::Md5));
        match client(&server).send(order()).await {
            Ok(response) => assert_eq!(response.req_info.map(|text| text.expose() == "hello"), Some(opened)),
            Err(Error::Decode(failure)) => assert_eq!((failure.error.pointer.as_str(), opened), ("/req_info", false)),
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_document_inside_a_field_is_read_or_named() {
    let document_inside = "<xml><fee>7</fee><coupon></coupon><later>x</later></xml>";
    for (text, read) in [(document_inside, true), ("{}", false)] {
        let fields = json!({"return_code": "SUCCESS", "detail": text});
        let server = Server::responding(document(fields, SignType::Md5));
        match client(&server).send(order()).await {
            Ok(response) => {
                assert_eq!(response.extra.get("detail"), (!read).then(|| json!(text)).as_ref());
                let detail =
                    response.detail.map(|detail| (detail.fee, detail.coupon, detail.extra.get("later").cloned()));
                assert_eq!(detail, read.then(|| (Some(7), None, Some(json!("x")))));
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_query_is_signed_if_there_is_no_body() {
    let server = Server::responding(document(json!({"return_code": "SUCCESS", "fee": "7"}), SignType::Md5));
    assert_eq!(client(&server).send(Query(None)).await.expect("verified").fee, Some(7));
    let fields = json!({"appid": "w x"});
    let signature = sign(fields.as_object().expect("an object"), KEY, SignType::Md5);
    assert_eq!(server.only().target, format!("/papay/partner/h5entrustweb?appid=w%20x&sign={signature}"));
    let error = client(&server).send(Query(Some("<xml/>".into()))).await.expect_err("only responses have nested XML");
    assert!(error.to_string().contains("query.detail has an encoding that is only used in responses"), "{error}");
}

/// A transfer to a bank account, whose number is encrypted.
struct Transfer;

impl Operation for Transfer {
    type Response = ();
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("post_mmpaysptrans_pay_bank", Method::Post, "/mmpaysptrans/pay_bank")
            .body(Body::Xml)
            .signature(Signature::Md5)
            .response_format(Outcome::Xml)
            .request(&[("/body/enc_bank_no", FieldEncoding::RsaOaep)]);
    fn into_request_data(self) -> RequestData {
        RequestData::new().body("enc_bank_no", "SECRET 6225".to_owned())
    }
}

#[tokio::test]
async fn fields_are_encrypted_under_the_v2_public_key_in_either_form() {
    let key = PrivateKey::from_pem(WECHATPAY_KEY).expect("a test key");
    let forms = [WECHATPAY_PUB, include_str!("../keys/test_only_wechatpay_pub_pkcs1.pem")];
    for pem in forms {
        let server = Server::responding(document(json!({"return_code": "SUCCESS"}), SignType::Md5));
        let client = builder().api_v2_key(KEY).v2_public_key(pem).base_url(&server.url).build().expect("sound");
        client.send(Transfer).await.expect("accepted");
        let encrypted = sent(&server)["enc_bank_no"].as_str().map(|text| BASE64_STANDARD.decode(text).expect("Base64"));
        let plain = key.decrypt(Padding::Oaep, &encrypted.expect("a field")).expect("encrypted under this key");
        assert_eq!(plain, b"SECRET 6225");
    }

    // WeChat Pay doesn't decrypt v2's fields with the keys of v3, so v2 needs a key of its own.
    // This client has no certificate, so it can't request that key.
    let bare = Reqwest::builder().build().expect("a transport");
    let client = builder().api_v2_key(KEY).transport(Arc::new(bare)).build().expect("sound");
    let error = client.send(Transfer).await.expect_err("no key");
    assert!(error.to_string().contains("set `v2_public_key`, or set `merchant_certificate`"), "{error}");
    let error = builder().api_v2_key(KEY).v2_public_key("what").build().expect_err("not PEM");
    assert!(error.to_string().contains("`v2_public_key`: this is not PEM"), "{error}");
}
