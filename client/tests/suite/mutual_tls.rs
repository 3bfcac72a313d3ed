//! The merchant's certificate, presented over real TLS.

use crate::server::{MERCHANT_KEY, WECHATPAY_ID, WECHATPAY_PUB, builder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, SerialNumber};
use serde_json::json;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::server::TlsStream;
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Method, Operation, RequestData, ResponseFormat, Signature};
use wechatpay_client::transport::Reqwest;
use wechatpay_client::v2::{SignType, encode, sign};
use wechatpay_client::{Builder, Client, Error, MerchantCertificate};
use x509_cert::Certificate;
use x509_cert::der::Decode;

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const TIMEOUT: Duration = Duration::from_secs(20);

/// `POST /secapi/pay/refund`, without fields.
struct Refund;

impl Operation for Refund {
    type Response = Extra;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("post_secapi_pay_refund", Method::Post, "/secapi/pay/refund")
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .mutual_tls();
    fn into_request_data(self) -> RequestData {
        RequestData::new()
    }
}

/// Creates a certificate authority, which issues the certificates of both sides.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate")
}

/// Issues a certificate for the merchant's test key.
fn merchant(authority: &CertifiedIssuer<'static, KeyPair>, serial: u8) -> MerchantCertificate {
    let mut params = CertificateParams::default();
    params.serial_number = Some(SerialNumber::from(vec![0x5E, serial]));
    let key = KeyPair::from_pem(MERCHANT_KEY).expect("an RSA key");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    MerchantCertificate::from_pem(&certificate.pem(), MERCHANT_KEY).expect("the key belongs to the certificate")
}

/// Accepts one refund on each of `connections` connections, from clients that present a certificate
/// of the authority. Returns the server's URL and the serial numbers that were presented.
async fn server(
    authority: &CertifiedIssuer<'static, KeyPair>,
    connections: usize,
) -> (String, JoinHandle<std::io::Result<Vec<String>>>) {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(["localhost".to_owned()]).expect("a name");
    let certificate = params.signed_by(&key, authority).expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(authority.der().clone()).expect("a root");
    let provider = Arc::new(default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("supported TLS versions")
        .with_client_cert_verifier(verifier.build().expect("a trusted root"))
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
        )
        .expect("a sound certificate");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let config = Arc::new(config);
    let answered = tokio::spawn(async move {
        let mut shown = Vec::new();
        for _ in 0..connections {
            let (socket, _) = listener.accept().await?;
            shown.push(refund(TlsAcceptor::from(config.clone()).accept(socket).await?).await?);
        }
        Ok(shown)
    });
    (format!("https://localhost:{port}"), answered)
}

/// Accepts a refund, and returns the serial number of the certificate presented on the connection.
async fn refund(mut socket: TlsStream<TcpStream>) -> std::io::Result<String> {
    let own = socket.get_ref().1.peer_certificates().and_then(|all| all.first()).expect("a certificate is sent");
    let own = Certificate::from_der(own).expect("X.509");
    let serial = own.tbs_certificate().serial_number().to_string();
    let mut request = Vec::new();
    while !request.ends_with(b"</xml>") {
        socket.read_buf(&mut request).await?;
    }
    let mut fields = json!({"return_code": "SUCCESS", "refund_id": "1"});
    let fields = fields.as_object_mut().expect("an object");
    fields.insert("sign".into(), sign(fields, KEY, SignType::Md5).into());
    let body = encode(fields).expect("valid element names");
    let response = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    socket.write_all(response.as_bytes()).await?;
    socket.shutdown().await?;
    Ok(serial)
}

/// Returns a builder for a client that trusts the authority for TLS, and presents the certificate
/// `own` if there is one.
fn settings(authority: &CertifiedIssuer<'static, KeyPair>, own: Option<&MerchantCertificate>) -> Builder {
    let transport = match own {
        Some(own) => {
            Reqwest::builder().timeout(TIMEOUT).no_proxy().root_certificate(authority.pem()).certificate(own).build()
        }
        // The client can't tell whether a `reqwest` builder has a certificate.
        None => {
            let root = reqwest::Certificate::from_pem(authority.pem().as_bytes()).expect("PEM");
            Reqwest::from_builder(reqwest::Client::builder().timeout(TIMEOUT).no_proxy().tls_certs_only([root]))
        }
    };
    builder().api_v2_key(KEY).transport(Arc::new(transport.expect("a transport").limit(1 << 16)))
}

#[tokio::test]
async fn the_certificate_is_presented_to_a_server_that_asks_for_one() {
    let authority = authority();
    let own = merchant(&authority, 0x57);
    let (url, answered) = server(&authority, 1).await;
    let client = settings(&authority, Some(&own)).base_url(url).build().expect("sound");
    let refund = client.send(Refund).await.expect("accepted");
    assert_eq!(refund.get("refund_id"), Some(&json!("1")));
    assert_eq!(answered.await.expect("no panic").expect("a whole connection"), ["5E:57"]);
}

/// The default transport trusts the roots in `SSL_CERT_FILE`, which a process can't set for itself,
/// so this test runs itself again as a child process.
#[tokio::test]
async fn each_merchant_shows_its_own_certificate() {
    const AGAIN: &str = "WECHATPAY_MERCHANTS_IN_A_PROCESS_OF_THEIR_OWN";
    if std::env::var_os(AGAIN).is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut again = Command::new(std::env::current_exe().expect("this program"));
        again.args(["--exact", "mutual_tls::each_merchant_shows_its_own_certificate", "--nocapture"]);
        again.env(AGAIN, "1").env("NO_PROXY", "*").env("SSL_CERT_FILE", folder.path().join("roots.pem"));
        let output = again.output().expect("it starts");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{output:?}");
        return;
    }
    let authority = authority();
    std::fs::write(std::env::var_os("SSL_CERT_FILE").expect("set above"), authority.pem()).expect("a file");
    let (url, answered) = server(&authority, 4).await;
    let first = Client::builder().mchid("1").api_v2_key(KEY).base_url(url);
    let first = first.merchant_certificate(merchant(&authority, 1)).build().expect("sound");
    let other = |mchid| first.for_merchant(mchid).api_v2_key(KEY);
    let second = other("2").merchant_certificate(merchant(&authority, 2)).build().expect("sound");
    let from_second = second.for_merchant("3").api_v2_key(KEY).merchant_certificate(merchant(&authority, 3));
    let third = from_second.build().expect("sound");
    let without = other("4").build().expect("sound");
    for client in [&first, &second, &third, &first] {
        client.send(Refund).await.expect("accepted");
    }
    let error = without.send(Refund).await.expect_err("no certificate of its own");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`merchant_certificate`")), "{error}");
    assert_eq!(answered.await.expect("no panic").expect("whole connections"), ["5E:01", "5E:02", "5E:03", "5E:01"]);
}

#[tokio::test]
async fn a_transport_of_one_merchant_presents_no_certificate_for_another() {
    let authority = authority();
    let first = settings(&authority, Some(&merchant(&authority, 1))).base_url("http://127.0.0.1:1");
    let first = first.build().expect("sound");
    for certificate in [None, Some(merchant(&authority, 2))] {
        let mut second = first.for_merchant("2").api_v2_key(KEY);
        if let Some(certificate) = certificate {
            second = second.merchant_certificate(certificate).public_key(WECHATPAY_ID, WECHATPAY_PUB);
        }
        let error = second.build().expect("sound").send(Refund).await.expect_err("the first's transport");
        assert!(matches!(&error, Error::Configuration(text) if text.contains("`Builder::transport`")), "{error}");
    }
    // A transport that is passed to the second merchant's builder belongs to that merchant.
    let own = settings(&authority, Some(&merchant(&authority, 2))).base_url("http://127.0.0.1:1");
    assert!(matches!(own.build().expect("sound").send(Refund).await, Err(Error::Transport(_))));
}

#[tokio::test]
async fn a_server_that_requires_a_certificate_rejects_clients_without_one() {
    let authority = authority();
    let (url, answered) = server(&authority, 1).await;
    // A transport from the caller is assumed to have a certificate.
    let client = settings(&authority, None).base_url(url).build().expect("sound");
    let error = client.send(Refund).await.expect_err("no certificate");
    assert!(matches!(error, Error::Transport(_) | Error::UnknownOutcome(_)), "{error}");
    assert!(answered.await.expect("no panic").is_err());
}

#[tokio::test]
async fn a_client_without_a_certificate_fails_before_it_sends() {
    let builder = Client::builder().mchid("1").api_v2_key(KEY).base_url("http://127.0.0.1:1");
    let error = builder.build().expect("sound").send(Refund).await.expect_err("no certificate");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`merchant_certificate`")), "{error}");

    // With a certificate, the default transport gets as far as the closed port.
    let own = merchant(&authority(), 0x57);
    let builder = Client::builder().mchid("1").api_v2_key(KEY).merchant_certificate(own).base_url("http://127.0.0.1:1");
    let error = builder.build().expect("sound").send(Refund).await.expect_err("no server listens");
    assert!(matches!(error, Error::Transport(_)), "{error}");
}
