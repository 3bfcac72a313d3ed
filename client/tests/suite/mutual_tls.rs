//! The merchant's certificate, shown over real TLS.

use crate::server::{MERCHANT_KEY, builder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, SerialNumber};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use wechatpay_client::model::{Answer, Body, Descriptor, Extra, Operation, Parts, Verb};
use wechatpay_client::transport::Reqwest;
use wechatpay_client::v2::{SignType, encode, sign};
use wechatpay_client::{Builder, Client, Error, MerchantCertificate};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const TIMEOUT: Duration = Duration::from_secs(20);

/// `POST /secapi/pay/refund`, without fields.
struct Refund;

impl Operation for Refund {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("post_secapi_pay_refund", Verb::Post, "/secapi/pay/refund")
            .body(Body::Xml)
            .answer(Answer::Xml)
            .mutual_tls();
    fn parts(&self) -> Parts {
        Parts::new()
    }
}

/// An authority, which issues both ends' certificates.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate")
}

/// The certificate of the merchant's test key.
fn merchant(authority: &CertifiedIssuer<'static, KeyPair>) -> MerchantCertificate {
    let mut params = CertificateParams::default();
    params.serial_number = Some(SerialNumber::from(vec![0x5E, 0x57]));
    let key = KeyPair::from_pem(MERCHANT_KEY).expect("an RSA key");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    MerchantCertificate::from_pem(&certificate.pem(), MERCHANT_KEY).expect("belong together")
}

/// Refunds one request, whose connection shows a certificate of the authority's, and answers whether it did.
async fn server(authority: &CertifiedIssuer<'static, KeyPair>) -> (String, JoinHandle<std::io::Result<bool>>) {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(["localhost".to_owned()]).expect("a name");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(authority.der().clone()).expect("a root");
    let provider = Arc::new(default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("known versions")
        .with_client_cert_verifier(verifier.build().expect("roots"))
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
        )
        .expect("a sound certificate");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let answered = tokio::spawn(async move {
        let (socket, _) = listener.accept().await?;
        let mut socket = TlsAcceptor::from(Arc::new(config)).accept(socket).await?;
        let shown = socket.get_ref().1.peer_certificates().is_some_and(|all| !all.is_empty());
        let mut request = Vec::new();
        while !request.ends_with(b"</xml>") {
            socket.read_buf(&mut request).await?;
        }
        let mut fields = json!({"return_code": "SUCCESS", "refund_id": "1"});
        let fields = fields.as_object_mut().expect("an object");
        fields.insert("sign".into(), sign(fields, KEY, SignType::Md5).into());
        let body = encode(fields).expect("names");
        let answer = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        socket.write_all(answer.as_bytes()).await?;
        socket.shutdown().await?;
        Ok(shown)
    });
    (format!("https://localhost:{port}"), answered)
}

/// Settings of a client whose TLS trusts the authority, and shows the certificate if there is one.
fn settings(authority: &CertifiedIssuer<'static, KeyPair>, own: Option<&MerchantCertificate>) -> Builder {
    let root = reqwest::Certificate::from_pem(authority.pem().as_bytes()).expect("PEM");
    let mut http = Reqwest::builder(TIMEOUT).no_proxy().tls_certs_only([root]);
    if let Some(own) = own {
        http = http.identity(Reqwest::identity(own).expect("a sound certificate"));
    }
    builder().api_v2_key(KEY).transport(Arc::new(Reqwest::with_builder(http, 1 << 16).expect("a transport")))
}

#[tokio::test]
async fn the_certificate_is_shown_to_a_server_that_asks_for_one() {
    let authority = authority();
    let own = merchant(&authority);
    let (url, answered) = server(&authority).await;
    let client = settings(&authority, Some(&own)).base_url(url).build().expect("sound");
    let refund = client.send(Refund).await.expect("accepted");
    assert_eq!(refund.get("refund_id"), Some(&json!("1")));
    assert!(answered.await.expect("no panic").expect("a whole connection"));
}

#[tokio::test]
async fn a_server_that_asks_for_one_refuses_whoever_has_none() {
    let authority = authority();
    let (url, answered) = server(&authority).await;
    // A transport of the caller's own is believed to have one.
    let client = settings(&authority, None).base_url(url).build().expect("sound");
    let error = client.send(Refund).await.expect_err("no certificate");
    assert!(matches!(error, Error::Transport(_) | Error::UnknownOutcome(_)), "{error}");
    assert!(answered.await.expect("no panic").is_err());
}

#[tokio::test]
async fn a_client_that_has_none_says_so_before_it_sends() {
    let builder = Client::builder().mchid("1").api_v2_key(KEY).base_url("http://127.0.0.1:1");
    let error = builder.build().expect("sound").send(Refund).await.expect_err("no certificate");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`merchant_certificate`")), "{error}");

    // With one the default transport gets as far as the closed port.
    let own = merchant(&authority());
    let builder = Client::builder().mchid("1").api_v2_key(KEY).merchant_certificate(own).base_url("http://127.0.0.1:1");
    let error = builder.build().expect("sound").send(Refund).await.expect_err("nobody is there");
    assert!(matches!(error, Error::Transport(_)), "{error}");
}
