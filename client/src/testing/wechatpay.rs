//! WeChat Pay in memory.

use super::encoding;
use super::keys::{self, API_V2_KEY, API_V3_KEY, BRAND_ID, EFFECTIVE_TIME, EXPIRE_TIME, Keys, MCHID, PUBLIC_KEY_ID};
use crate::client::{Builder, Client};
use crate::codegen::{EncodingTable, FieldEncoding};
use crate::crypto::{ApiV3Key, Identity, LocalSigner, Padding, SignType, TrustStore, VerifyingKey, nonce};
use crate::protocol::{signed_part, system_clock, v2, v3};
use crate::transport::{Pending, Transport, TransportError};
use crate::types::Method;
use crate::webhook::Receiver;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use serde_json::{Map, Value, json};
use std::collections::VecDeque;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// WeChat Pay in memory, for tests of clients and receivers. Clones share the queued responses and
/// the recorded requests.
#[derive(Clone, Default)]
pub struct WeChatPay {
    key: SigningKey,
    state: Arc<Mutex<State>>,
}

/// The key with which WeChat Pay signs, and its id.
#[derive(Clone, Copy, Default)]
enum SigningKey {
    #[default]
    PublicKey,
    Certificate,
    #[cfg(feature = "sm")]
    SmCertificate,
}

impl SigningKey {
    fn keys(self) -> &'static Keys {
        match self {
            Self::PublicKey | Self::Certificate => &keys::RSA,
            #[cfg(feature = "sm")]
            Self::SmCertificate => &keys::SM,
        }
    }

    fn id(self) -> &'static str {
        if let Self::PublicKey = self { PUBLIC_KEY_ID } else { self.keys().platform_serial }
    }
}

#[derive(Default)]
struct State {
    responses: VecDeque<(For, Scripted)>,
    requests: Vec<Request<Bytes>>,
}

/// The requests to which a queued response may be sent.
enum For {
    Any,
    /// Requests with this method whose path matches this template.
    Call(Method, String),
}

impl For {
    fn is(&self, request: &Request<Bytes>) -> bool {
        match self {
            Self::Any => true,
            Self::Call(verb, template) => {
                let (wanted, path) = (template.split('/'), request.uri().path().split('/'));
                let is_alike =
                    |(wanted, step): (&str, &str)| wanted == step || wanted.starts_with('{') && !step.is_empty();
                request.method().as_str() == verb.as_str()
                    && wanted.clone().count() == path.clone().count()
                    && wanted.zip(path).all(is_alike)
            }
        }
    }
}

enum Scripted {
    /// A document that is signed, as JSON or as v2's XML, depending on the request.
    Document(u16, Value),
    /// A response that is returned as it is.
    Whole(Response<Bytes>),
    /// No response: the request fails as if its response was lost.
    Lost,
}

impl WeChatPay {
    /// Creates a WeChat Pay that has no responses yet, and signs with the public key
    /// [`PUBLIC_KEY_ID`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a WeChat Pay that signs with the platform certificate
    /// [`PLATFORM_SERIAL`](super::PLATFORM_SERIAL), as it does for merchants without a public key.
    /// It answers `GET /v3/certificates` itself; only a response that is queued for that call by
    /// [`WeChatPay::respond_to`] takes precedence.
    pub fn with_certificate() -> Self {
        Self { key: SigningKey::Certificate, ..Self::default() }
    }

    /// Creates a WeChat Pay that uses 国密: it signs with the SM2 certificate [`SM_PLATFORM_SERIAL`],
    /// and the clients of [`WeChatPay::builder`] sign with an SM2 key. Like
    /// [`WeChatPay::with_certificate`], it answers `GET /v3/certificates` itself.
    ///
    /// [`SM_PLATFORM_SERIAL`]: super::SM_PLATFORM_SERIAL
    #[cfg(feature = "sm")]
    pub fn with_sm() -> Self {
        Self { key: SigningKey::SmCertificate, ..Self::default() }
    }

    /// Returns the settings of a client that talks to this WeChat Pay, with all keys set. Tests can
    /// change them.
    pub fn builder(&self) -> Builder {
        self.settings().mchid(MCHID).api_v2_key(API_V2_KEY).v2_public_key(public_pem())
    }

    /// Returns the settings of a brand's client, like [`WeChatPay::builder`]. Brands make the calls
    /// to paths below `/brand/`.
    pub fn brand_builder(&self) -> Builder {
        self.settings().brand_id(BRAND_ID)
    }

    fn settings(&self) -> Builder {
        Client::builder()
            .signer(Arc::new(LocalSigner::shared(self.keys().certificate_serial, self.keys().merchant.clone())))
            .api_v3_key(API_V3_KEY)
            .trust(&self.trust())
            .transport(Arc::new(self.clone()))
    }

    /// Returns a receiver for the v2 and v3 notifications of this WeChat Pay.
    pub fn receiver(&self) -> Receiver {
        let receiver = Receiver::new(&self.trust(), API_V3_KEY).expect("the key has 32 bytes");
        receiver.api_v2_key(API_V2_KEY).shared_key(self.keys().merchant.clone())
    }

    /// Queues this document as the response to one request, after the responses that are already
    /// queued. A request with a wrong signature gets an error instead. The document is sent as
    /// signed JSON or, for a v2 request, as XML that is signed with the algorithm in the request.
    /// `null` stands for an empty body. To write encrypted fields, use [`WeChatPay::encoded`].
    pub fn respond(&self, status: u16, document: Value) {
        self.push(Scripted::Document(status, document));
    }

    /// Queues this document as the response to one request with this method and this path, whose
    /// parameters may be in braces: `/v3/pay/transactions/id/{transaction_id}`. Other requests
    /// leave the document in the queue.
    pub fn respond_to(&self, verb: Method, path: &str, status: u16, document: Value) {
        self.state().responses.push_back((For::Call(verb, path.to_owned()), Scripted::Document(status, document)));
    }

    /// Returns the calls whose responses are still queued. If there is one at the end of a test, a
    /// call that the test expected was not made.
    pub fn left_over(&self) -> Vec<String> {
        let name = |(wanted, _): &(For, Scripted)| match wanted {
            For::Any => "any call".to_owned(),
            For::Call(verb, path) => format!("{} {path}", verb.as_str()),
        };
        self.state().responses.iter().map(name).collect()
    }

    /// Returns the merchant's private key and WeChat Pay's public key in PEM, for programs that
    /// read them from files. WeChat Pay's key has the id [`PUBLIC_KEY_ID`] and is an RSA key; for
    /// 国密, use [`WeChatPay::platform_certificate`].
    pub fn pems(&self) -> (String, String) {
        (self.keys().merchant.to_pem().to_string(), public_pem())
    }

    /// Returns the platform certificate in PEM. It contains WeChat Pay's public key.
    pub fn platform_certificate(&self) -> String {
        self.keys().platform_certificate.clone()
    }

    /// Queues this response, which is returned unchanged, such as a file, a forgery or a gateway's
    /// error page.
    pub fn respond_as_is(&self, response: Response<Bytes>) {
        self.push(Scripted::Whole(response));
    }

    /// Queues a lost response: one request fails as if it timed out after it was sent, so whether
    /// it was carried out is unknown.
    pub fn lose_response(&self) {
        self.push(Scripted::Lost);
    }

    /// Returns the requests that were sent, the oldest first.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.state().requests.clone()
    }

    /// Encrypts and encodes the fields of a document according to a table: [`Descriptor::response`]
    /// for a response, [`Notice::ENCODINGS`] for a notification. The nonce next to an encrypted
    /// field is replaced if it doesn't have 12 bytes.
    ///
    /// # Panics
    /// If a field doesn't have the type that the table implies: a string if it is encrypted, an
    /// object if it is XML.
    ///
    /// [`Descriptor::response`]: crate::codegen::Descriptor::response
    /// [`Notice::ENCODINGS`]: crate::webhook::Notice::ENCODINGS
    pub fn encoded(&self, mut document: Value, table: EncodingTable) -> Value {
        encoding::encode(&mut document, table, self.keys());
        document
    }

    /// Returns whether a v3 request, as received, is signed with this merchant's or brand's key and
    /// names its number and its serial number. Use it to test your own transport or proxy.
    pub fn is_signed(&self, request: &Request<Bytes>) -> bool {
        let header = request.headers().get(AUTHORIZATION).and_then(|header| header.to_str().ok());
        let target = request.uri().path_and_query().map_or("", |target| target.as_str());
        let key = VerifyingKey::new(self.keys().merchant.public_der()).expect("the key is valid");
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let signed = signed_part(content_type, request.body());
        header.and_then(v3::Authorization::parse).zip(signed).is_some_and(|(authorization, signed)| {
            is_known(&authorization.identity)
                && authorization.serial == self.keys().certificate_serial
                && authorization.verifies(&key, request.method().as_str(), target, signed)
        })
    }

    /// Decrypts a ciphertext from a request. Returns `None` if it was not encrypted with WeChat
    /// Pay's key and this padding.
    pub fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.keys().wechatpay.decrypt(padding, ciphertext)
    }

    /// Returns the headers and body of a v3 notification, as a server would receive them now.
    pub fn notification(&self, event_type: &str, original_type: &str, resource: &Value) -> (HeaderMap, Bytes) {
        let (nonce_text, associated_data) = (&nonce()[..12], original_type);
        let ciphertext = self.seal(nonce_text, associated_data, &resource.to_string());
        let body = json!({
            "id": nonce(),
            "create_time": "2027-01-15T16:00:00+08:00",
            "event_type": event_type,
            "resource_type": "encrypt-resource",
            "summary": "a test",
            "resource": {
                "algorithm": self.keys().scheme.cipher(),
                "original_type": original_type,
                "associated_data": associated_data,
                "nonce": nonce_text,
                "ciphertext": ciphertext,
            },
        });
        let body = Bytes::from(body.to_string());
        (self.signature(&body), body)
    }

    /// Returns the body of a v2 notification with these fields. It is signed with HMAC-SHA256 if
    /// `sign_type` or `algorithm` says so, otherwise with MD5. A notification with `req_info` has
    /// no signature, as in WeChat Pay. It needs no headers.
    ///
    /// # Panics
    /// If the fields are not an object, or a name can't be the name of an element.
    pub fn v2_notification(&self, fields: Value) -> Bytes {
        let Value::Object(fields) = fields else {
            panic!("the fields of a notification must be an object");
        };
        let named =
            ["sign_type", "algorithm"].iter().any(|name| fields.get(*name).is_some_and(|kind| kind == "HMAC-SHA256"));
        let kind = if named { SignType::HmacSha256 } else { SignType::Md5 };
        document(&fields, Some(kind).filter(|_| !fields.contains_key("req_info")))
    }

    /// Returns the body of v2's refund notification, with `refund` as its encrypted content.
    ///
    /// # Panics
    /// Under the same conditions as [`WeChatPay::v2_notification`].
    pub fn v2_refund_notification(&self, refund: Value) -> Bytes {
        const TABLE: EncodingTable = &[("/req_info", FieldEncoding::AesEcb), ("/req_info", FieldEncoding::Xml)];
        let fields = json!({
            "return_code": "SUCCESS",
            "mch_id": MCHID,
            "nonce_str": nonce(),
            "req_info": refund,
        });
        self.v2_notification(self.encoded(fields, TABLE))
    }

    fn keys(&self) -> &'static Keys {
        self.key.keys()
    }

    /// Returns the list of `GET /v3/certificates`, whose certificates are encrypted.
    fn certificates(&self) -> Value {
        const ASSOCIATED_DATA: &str = "certificate";
        let nonce = &nonce()[..12];
        let Keys { scheme, platform_serial, platform_certificate, .. } = self.keys();
        json!({"data": [{
            "serial_no": platform_serial,
            "effective_time": EFFECTIVE_TIME,
            "expire_time": EXPIRE_TIME,
            "encrypt_certificate": {
                "algorithm": scheme.cipher(),
                "nonce": nonce,
                "associated_data": ASSOCIATED_DATA,
                "ciphertext": self.seal(nonce, ASSOCIATED_DATA, platform_certificate),
            },
        }]})
    }

    /// Encrypts a text with the APIv3 key, and encodes it as Base64.
    fn seal(&self, nonce: &str, associated_data: &str, text: &str) -> String {
        let key = ApiV3Key::new(API_V3_KEY).expect("the key has 32 bytes");
        let sealed = key.seal(self.keys().scheme, nonce, associated_data, text);
        BASE64_STANDARD.encode(sealed.expect("the nonce has 12 bytes"))
    }

    fn push(&self, response: Scripted) {
        self.state().responses.push_back((For::Any, response));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut state = self.state();
        let download = self.is_for_certificates(&request);
        let takes = |wanted: &For| wanted.is(&request) && !(download && matches!(wanted, For::Any));
        let next = state.responses.iter().position(|(wanted, _)| takes(wanted));
        let response = next.and_then(|at| state.responses.remove(at)).map(|(_, response)| response);
        state.requests.push(request.clone());
        drop(state);
        match response {
            None if download => Ok(self.signed(200, self.certificates(), &request)),
            None => {
                let call = format!("{} {}", request.method(), request.uri().path());
                Err(TransportError::NotSent(format!("no response is left for {call}: queue one with `respond`").into()))
            }
            Some(Scripted::Lost) => {
                Err(TransportError::Sent("the response was lost, as queued by `lose_response`".into()))
            }
            Some(Scripted::Whole(response)) => Ok(response),
            Some(Scripted::Document(status, document)) => {
                Ok(self.refusal(&request).unwrap_or_else(|| self.signed(status, document, &request)))
            }
        }
    }

    /// Returns the response to a request whose signature is wrong; `None` if the signature is
    /// right, or if it is absent in v2.
    fn refusal(&self, request: &Request<Bytes>) -> Option<Response<Bytes>> {
        if request.headers().contains_key(AUTHORIZATION) {
            let refused = || self.signed(401, json!({"code": "SIGN_ERROR", "message": "签名错误"}), request);
            return (!self.is_signed(request)).then(refused);
        }
        let fields = v2_fields(request).filter(|fields| fields.contains_key("sign"))?;
        if v2::verify(&fields, API_V2_KEY, asked(request)) {
            return None;
        }
        let document = json!({"return_code": "FAIL", "return_msg": "签名错误"});
        Some(self.signed(200, document, request))
    }

    fn is_for_certificates(&self, request: &Request<Bytes>) -> bool {
        !matches!(self.key, SigningKey::PublicKey)
            && request.uri().path() == "/v3/certificates"
            && self.is_signed(request)
    }

    fn trust(&self) -> TrustStore {
        let trust = TrustStore::new();
        trust.add_certificate(&self.keys().platform_certificate).expect("the certificate is WeChat Pay's");
        if matches!(self.key, SigningKey::PublicKey) {
            trust.add_public_key(PUBLIC_KEY_ID, &public_pem()).expect("the key has 2048 bits");
        }
        trust
    }

    /// Signs the document as the response to a request.
    fn signed(&self, status: u16, document: Value, request: &Request<Bytes>) -> Response<Bytes> {
        // A v2 request has no `Authorization` header: its signature is one of its fields.
        let v3 = request.headers().contains_key(AUTHORIZATION);
        let (headers, body) = match document {
            Value::Object(fields) if !v3 => (HeaderMap::new(), self::document(&fields, Some(asked(request)))),
            Value::Null => (self.signature(b""), Bytes::new()),
            document => {
                let body = Bytes::from(document.to_string());
                (self.signature(&body), body)
            }
        };
        let mut response = Response::new(body);
        *response.headers_mut() = headers;
        *response.status_mut() = StatusCode::from_u16(status).expect("the status has three digits");
        response
    }

    /// Signs `body` with the current time, and returns the headers.
    fn signature(&self, body: &[u8]) -> HeaderMap {
        let headers = v3::response_headers(&self.keys().wechatpay, self.key.id(), system_clock(), &nonce(), body);
        let mut headers = headers.expect("headers can contain the id and the nonce");
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers
    }
}

impl Transport for WeChatPay {
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(ready(self.exchange(request)))
    }
}

impl fmt::Debug for WeChatPay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("WeChatPay(…)")
    }
}

fn is_known(identity: &Identity) -> bool {
    match identity {
        Identity::Merchant(id) => id == MCHID,
        Identity::Brand(id) => id == BRAND_ID,
    }
}

fn public_pem() -> String {
    let spki = BASE64_STANDARD.encode(keys::RSA.wechatpay.public_der());
    format!("-----BEGIN PUBLIC KEY-----\n{spki}\n-----END PUBLIC KEY-----\n")
}

/// Returns the fields of a v2 request, or `None` if it sends a file.
fn v2_fields(request: &Request<Bytes>) -> Option<Map<String, Value>> {
    if request.body().is_empty() {
        let query = form_urlencoded::parse(request.uri().query()?.as_bytes());
        return Some(query.map(|(name, value)| (name.into_owned(), value.into_owned().into())).collect());
    }
    v2::decode(std::str::from_utf8(request.body()).ok()?).ok()
}

/// Returns the algorithm that a v2 request names in its XML, its query or its multipart body.
fn asked(request: &Request<Bytes>) -> SignType {
    let name = SignType::HmacSha256.as_str();
    let in_query = request.uri().query().is_some_and(|query| query.contains(name));
    let named = in_query || String::from_utf8_lossy(request.body()).contains(name);
    if named { SignType::HmacSha256 } else { SignType::Md5 }
}

/// Writes the fields as v2's XML, unsigned if `kind` is `None`. The signature covers the fields as
/// the other side will read them.
fn document(fields: &Map<String, Value>, kind: Option<SignType>) -> Bytes {
    let write = |fields| v2::encode_nested(fields).expect("XML can represent the fields");
    let Some(kind) = kind else {
        return write(fields).into();
    };
    let read = v2::read(&write(fields)).expect("the document was just written");
    let mut fields = fields.clone();
    fields.insert("sign".to_owned(), v2::sign(&read, API_V2_KEY, kind).into());
    write(&fields).into()
}
