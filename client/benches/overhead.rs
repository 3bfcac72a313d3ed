//! Measures what the client adds to the cost of the cryptography:
//! `cargo bench -p wechatpay-client --bench overhead`.
//!
//! Each group compares the bare RSA operation of the same library, straightforward hand-written
//! code with the same result, and the client. Nothing leaves the process: the transport fails every
//! request once it is ready to be sent.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use divan::{Bencher, black_box};
use futures_util::future::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::transport::Pending;
use wechatpay_client::transport::{Transport, TransportError};
use wechatpay_client::webhook::{Notice, Receiver};
use wechatpay_client::{Client, TrustStore};

#[allow(dead_code, reason = "only one of the tests' operations is measured")]
#[path = "../tests/suite/operations.rs"]
mod operations;
use operations::jsapi;

const MERCHANT_KEY: &str = include_str!("../tests/keys/test_only_merchant_key.pem");
const WECHATPAY_KEY: &str = include_str!("../tests/keys/test_only_wechatpay_key.pem");
const WECHATPAY_PUB: &str = include_str!("../tests/keys/test_only_wechatpay_pub.pem");
const WECHATPAY_ID: &str = "PUB_KEY_ID_0119000091912026112100000001";
const SERIAL: &str = "3775B6A45ACD588826D15E583A95F5DD12345678";
const API_V3_KEY: &str = "0123456789abcdefghijklmnopqrstuv";
const NOW: i64 = 1_800_000_000;
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

fn main() {
    divan::main();
}

fn merchant() -> PrivateKey {
    PrivateKey::from_pem(MERCHANT_KEY).expect("a test key")
}

/// Accepts requests but sends none.
struct Nowhere;

impl Transport for Nowhere {
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
        black_box(request);
        Box::pin(async { Err(TransportError::Unsendable("measured".into())) })
    }
}

mod request {
    use super::*;

    fn order() -> jsapi::Request {
        jsapi::post()
            .appid("wxd678efh567hg6787")
            .mchid("1900009191")
            .description("Image形象店-深圳腾大-QQ公仔")
            .out_trade_no("1217752501201407033233368018")
            .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
            .amount(jsapi::Amount::default().total(100))
            .payer(jsapi::Payer::default().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
    }

    #[derive(Serialize)]
    struct Order {
        appid: String,
        mchid: String,
        description: String,
        out_trade_no: String,
        notify_url: String,
        amount: Amount,
        payer: Payer,
    }
    #[derive(Serialize)]
    struct Amount {
        total: i64,
    }
    #[derive(Serialize)]
    struct Payer {
        openid: String,
    }

    fn plain() -> Order {
        Order {
            appid: "wxd678efh567hg6787".into(),
            mchid: "1900009191".into(),
            description: "Image形象店-深圳腾大-QQ公仔".into(),
            out_trade_no: "1217752501201407033233368018".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
            amount: Amount { total: 100 },
            payer: Payer { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into() },
        }
    }

    #[divan::bench]
    fn a_signature_alone(bencher: Bencher<'_, '_>) {
        let key = merchant();
        let body = serde_json::to_string(&plain()).expect("JSON");
        let message = format!("POST\n/v3/pay/transactions/jsapi\n{NOW}\n{NONCE}\n{body}\n");
        bencher.bench(|| key.sign(black_box(message.as_bytes())));
    }

    #[divan::bench]
    fn b_by_hand(bencher: Bencher<'_, '_>) {
        let key = merchant();
        bencher.bench(|| {
            let body = serde_json::to_string(&black_box(plain())).expect("JSON");
            let message = format!("POST\n/v3/pay/transactions/jsapi\n{NOW}\n{NONCE}\n{body}\n");
            let signature = BASE64_STANDARD.encode(key.sign(message.as_bytes()).expect("signs"));
            let authorization = format!(
                "WECHATPAY2-SHA256-RSA2048 mchid=\"1900009191\",nonce_str=\"{NONCE}\",timestamp=\"{NOW}\",serial_no=\"{SERIAL}\",signature=\"{signature}\""
            );
            Request::post("https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("User-Agent", "by hand")
                .header("Wechatpay-Serial", WECHATPAY_ID)
                .header("Authorization", authorization)
                .body(Bytes::from(body))
        });
    }

    #[divan::bench]
    fn c_by_the_client(bencher: Bencher<'_, '_>) {
        let client = Client::builder()
            .mchid("1900009191")
            .private_key(MERCHANT_KEY)
            .certificate_serial(SERIAL)
            .public_key(WECHATPAY_ID, WECHATPAY_PUB)
            .transport(Arc::new(Nowhere))
            .build()
            .expect("sound");
        bencher.bench(|| client.send(black_box(order())).now_or_never().expect("nothing waits"));
    }

    /// Measures everything except the signature: the signer immediately returns a fixed one.
    #[divan::bench]
    fn d_by_the_client_without_the_signature(bencher: Bencher<'_, '_>) {
        let client = Client::builder()
            .mchid("1900009191")
            .signer(Arc::new(Instant(vec![7; 256])))
            .public_key(WECHATPAY_ID, WECHATPAY_PUB)
            .transport(Arc::new(Nowhere))
            .build()
            .expect("sound");
        bencher.bench(|| client.send(black_box(order())).now_or_never().expect("nothing waits"));
    }

    struct Instant(Vec<u8>);

    impl wechatpay_client::crypto::Signer for Instant {
        fn serial(&self) -> &str {
            SERIAL
        }
        fn sign<'a>(&'a self, _: &'a [u8]) -> Pending<'a, Result<Vec<u8>, wechatpay_client::error::Source>> {
            Box::pin(async { Ok(self.0.clone()) })
        }
        fn decrypt<'a>(&'a self, _: wechatpay_client::crypto::Padding, _: &'a [u8]) -> Pending<'a, Option<Vec<u8>>> {
            Box::pin(async { None })
        }
    }
}

mod notification {
    use super::*;
    use wechatpay_client::__codegen::{EncodingTable, Extra};

    fn body() -> String {
        let resource = json!({
            "transaction_id": "1217752501201407033233368018",
            "out_trade_no": "1217752501201407033233368018",
            "trade_state": "SUCCESS",
            "success_time": "2018-06-08T10:34:56+08:00",
            "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
            "amount": {"total": 100, "payer_total": 100, "currency": "CNY"},
        });
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).expect("32 bytes"));
        let mut encrypted = resource.to_string().into_bytes();
        let nonce = Nonce::try_assume_unique_for_key(b"fdasflkja484").expect("12 bytes");
        key.seal_in_place_append_tag(nonce, Aad::from(b"transaction"), &mut encrypted).expect("encrypted");
        json!({
            "id": "EV-2018022511223320873",
            "create_time": "2015-05-20T13:29:35+08:00",
            "resource_type": "encrypt-resource",
            "event_type": "TRANSACTION.SUCCESS",
            "summary": "支付成功",
            "resource": {
                "original_type": "transaction",
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": BASE64_STANDARD.encode(encrypted),
                "associated_data": "transaction",
                "nonce": "fdasflkja484",
            },
        })
        .to_string()
    }

    fn message(body: &str) -> String {
        format!("{NOW}\n{NONCE}\n{body}\n")
    }

    fn headers(body: &str) -> HeaderMap {
        let key = PrivateKey::from_pem(WECHATPAY_KEY).expect("a test key");
        let signature = BASE64_STANDARD.encode(key.sign(message(body).as_bytes()).expect("signs"));
        let headers = [
            ("wechatpay-timestamp", NOW.to_string()),
            ("wechatpay-nonce", NONCE.to_owned()),
            ("wechatpay-serial", WECHATPAY_ID.to_owned()),
            ("wechatpay-signature", signature),
        ];
        let headers = headers.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::try_from(value)));
        headers.into_iter().map(|(name, value)| (name, value.expect("text"))).collect()
    }

    fn public_key() -> UnparsedPublicKey<Vec<u8>> {
        let key = PrivateKey::from_pem(WECHATPAY_KEY).expect("a test key");
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_der().to_vec())
    }

    #[divan::bench]
    fn a_verification_alone(bencher: Bencher<'_, '_>) {
        let body = body();
        let (message, headers) = (message(&body), headers(&body));
        let key = public_key().parse().expect("a key");
        let signature = BASE64_STANDARD.decode(&headers["wechatpay-signature"]).expect("Base64");
        bencher.bench(|| key.verify_sig(black_box(message.as_bytes()), &signature).expect("verified"));
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Envelope {
        id: String,
        create_time: String,
        event_type: String,
        summary: String,
        resource: Resource,
    }
    #[derive(Deserialize)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Resource {
        original_type: String,
        algorithm: String,
        ciphertext: String,
        associated_data: String,
        nonce: String,
    }
    #[derive(Deserialize)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Transaction {
        transaction_id: String,
        out_trade_no: String,
        trade_state: String,
        success_time: String,
        payer: Payer,
        amount: Amount,
    }
    #[derive(Deserialize)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Payer {
        openid: String,
    }
    #[derive(Deserialize)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Amount {
        total: i64,
        payer_total: i64,
        currency: String,
    }

    #[divan::bench]
    fn b_by_hand(bencher: Bencher<'_, '_>) {
        let body = body();
        let headers = headers(&body);
        let key = public_key().parse().expect("a key");
        let encryption = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).expect("32 bytes"));
        bencher.bench(|| {
            let text = |name| headers.get(name).expect("a header").to_str().expect("text");
            let signature = BASE64_STANDARD.decode(text("wechatpay-signature")).expect("Base64");
            let message = format!("{}\n{}\n{body}\n", text("wechatpay-timestamp"), text("wechatpay-nonce"));
            key.verify_sig(message.as_bytes(), &signature).expect("verified");
            let envelope: Envelope = serde_json::from_str(&body).expect("JSON");
            let mut encrypted = BASE64_STANDARD.decode(&envelope.resource.ciphertext).expect("Base64");
            let nonce = Nonce::try_assume_unique_for_key(envelope.resource.nonce.as_bytes()).expect("12 bytes");
            let aad = Aad::from(envelope.resource.associated_data.as_bytes());
            let plain = encryption.open_in_place(nonce, aad, &mut encrypted).expect("opens");
            let transaction: Transaction = serde_json::from_slice(plain).expect("JSON");
            (envelope, transaction)
        });
    }

    /// The same fields, declared as in a generated type.
    #[derive(Clone)]
    #[allow(dead_code, reason = "decoding is what is measured")]
    struct Paid {
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        trade_state: Option<String>,
        success_time: Option<String>,
        payer: Option<PaidBy>,
        amount: Option<PaidAmount>,
        extra: Extra,
    }
    #[derive(Clone)]
    struct PaidBy {
        openid: Option<String>,
        extra: Extra,
    }
    #[derive(Clone)]
    struct PaidAmount {
        total: Option<i64>,
        payer_total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }
    wechatpay_client::object!(
        Paid,
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        trade_state = "trade_state",
        success_time = "success_time",
        payer = "payer",
        amount = "amount",
    );
    wechatpay_client::object!(PaidBy, openid = "openid");
    wechatpay_client::object!(PaidAmount, total = "total", payer_total = "payer_total", currency = "currency");

    impl Notice for Paid {
        const ENCODINGS: EncodingTable = &[];
    }

    #[divan::bench]
    fn c_by_the_client(bencher: Bencher<'_, '_>) {
        let body = body();
        let headers = headers(&body);
        let trust = TrustStore::new();
        trust.add_public_key(WECHATPAY_ID, WECHATPAY_PUB).expect("sound");
        let receiver = Receiver::new(&trust, API_V3_KEY).expect("32 bytes").clock(|| NOW);
        bencher.bench(|| {
            let notification = receiver.receive(&headers, black_box(body.as_bytes())).expect("verified");
            let paid: Paid = notification.resource().expect("the documented shape");
            (notification, paid)
        });
    }
}
