//! The client: one call that sends any operation.

use crate::auth::{Identity, Signer, answer_authorization, authorization};
use crate::builder::Builder;
use crate::error::{Error, InvalidRequest};
use crate::operation::{Answer, Body, Content, Descriptor, FromAnswer, Operation, Parts, Verb};
use crate::request::{self, Outgoing, Payload};
use crate::response::{Accepted, accept};
use crate::seal::ApiV3Key;
use crate::transport::Transport;
use crate::trust::{Trust, TrustedKey};
use crate::upload::Attached;
use crate::v2::sealing_key::V2SealingKey;
use crate::v2::{self, SignType};
use crate::wire::{self, Opener};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request, Response};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Signs, sends and verifies calls under one merchant's identity. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) mchid: Option<String>,
    pub(crate) brand_id: Option<String>,
    /// None where the client only makes v2 calls.
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) api_v3_key: Option<ApiV3Key>,
    pub(crate) api_v2_key: Option<Zeroizing<String>>,
    pub(crate) v2_sign_type: SignType,
    pub(crate) v2_sealing_key: V2SealingKey,
    pub(crate) trust: Trust,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base_url: Option<String>,
    pub(crate) check_required: bool,
    pub(crate) clock: Clock,
    pub(crate) nonce: NonceSource,
}

/// Seconds since 1970.
pub(crate) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;
pub(crate) type NonceSource = Arc<dyn Fn() -> String + Send + Sync>;

impl Client {
    /// Begins the construction of a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// Sends a request, by value or by reference, and answers its verified response.
    ///
    /// # Errors
    /// Every kind of [`Error`]; read [`Error::outcome_unknown`] before sending a payment again.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error>
    where
        O::Response: FromAnswer,
    {
        // Generic code is compiled once an operation: all that isn't about the response's type is behind `exchange`.
        let (accepted, content) = self.exchange(O::DESCRIPTOR, operation.parts()).await?;
        O::Response::from_answer(content).map_err(|error| accepted.undecoded(error))
    }

    /// Sends what no operation exists for, signed and verified like any call, to the main host.
    ///
    /// `target` is path and query as they are to be sent, encoded already: `/v3/certificates?algorithm_type=RSA`.
    /// The answer is the response's JSON, `{}` for an empty body. Nothing is sealed or opened.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn raw(&self, verb: Verb, target: &str, body: Option<Value>) -> Result<Value, Error> {
        const DESCRIPTOR: Descriptor = Descriptor::new("raw", Verb::Get, "");
        if !target.starts_with('/') {
            // Behind a host without a slash, `@elsewhere` would be the host.
            return Err(Error::configuration("the target of a raw call begins with a slash"));
        }
        let (origin, prefix) = request::server(None, self.0.base_url.as_deref());
        let outgoing = Outgoing {
            origin,
            target: format!("{prefix}{target}"),
            headers: HeaderMap::new(),
            payload: body.map(|body| Payload::text("application/json", body.to_string())).unwrap_or_default(),
        };
        let call = Call { verb, brand: target.starts_with("/brand/"), descriptor: &DESCRIPTOR, now: (self.0.clock)() };
        let trust = self.0.trust.snapshot();
        let key = trust.newest(call.now).ok_or_else(no_key)?;
        let request = self.authorized(call, outgoing, key).await?;
        let accepted = self.accepted(self.0.transport.send(request).await?, &DESCRIPTOR)?;
        match accepted.content(DESCRIPTOR.answer, DESCRIPTOR.response, &self.opener()).await? {
            Content::Tree(tree) => Ok(tree),
            Content::File(_) | Content::Empty => Ok(Value::Null),
        }
    }

    async fn exchange(&self, descriptor: &'static Descriptor, parts: Parts) -> Result<(Accepted, Content), Error> {
        let (tree, file) = parts.into_tree(descriptor);
        self.exchange_tree(descriptor, tree, file.as_ref()).await
    }

    /// Sends the request whose fields are in `tree`.
    pub(crate) async fn exchange_tree(
        &self,
        descriptor: &'static Descriptor,
        tree: Value,
        file: Option<&Attached>,
    ) -> Result<(Accepted, Content), Error> {
        let (request, v2) = self.signed(descriptor, tree, file).await?;
        let response = self.0.transport.send(request).await?;
        self.received(descriptor, response, v2).await
    }

    /// The request as it is to be sent, checked, sealed and signed; of a v2 call also by which algorithm.
    pub(crate) async fn signed(
        &self,
        descriptor: &'static Descriptor,
        mut tree: Value,
        file: Option<&Attached>,
    ) -> Result<(Request<Bytes>, Option<SignType>), Error> {
        supported(descriptor)?;
        if descriptor.mutual_tls && !self.0.transport.has_certificate() {
            return Err(Error::configuration(format!(
                "{} needs the merchant's certificate: set `merchant_certificate`, or a transport that has it",
                descriptor.id
            )));
        }
        let write = |tree: &Value| request::write(descriptor, self.0.base_url.as_deref(), tree, file, &self.0.nonce);
        if descriptor.is_v2() {
            v2::call::prepare(&mut tree, descriptor, &(self.0.nonce)(), self.0.v2_sign_type);
            self.check_required(descriptor, &tree)?;
            // v2 seals under a key of its own, never under v3's.
            let key = v2::sealing_key::needed(self, descriptor, &tree).await?;
            wire::seal(&mut tree, descriptor.request, key)?;
            let kind = v2::call::write_sign(self, descriptor, &mut tree)?;
            return Ok((packed(descriptor.verb, write(&tree)?)?, Some(kind)));
        }
        self.check_required(descriptor, &tree)?;
        let call = Call {
            verb: descriptor.verb,
            brand: descriptor.path.starts_with("/brand/"),
            descriptor,
            now: (self.0.clock)(),
        };
        // Looked up once: the key that seals is the key whose id is sent.
        let trust = self.0.trust.snapshot();
        let key = trust.newest(call.now).ok_or_else(no_key)?;
        wire::seal(&mut tree, descriptor.request, Some(&key.sealing))?;
        Ok((self.authorized(call, write(&tree)?, key).await?, None))
    }

    /// Every required field that is absent, in one error.
    pub(crate) fn check_required(&self, descriptor: &Descriptor, tree: &Value) -> Result<(), InvalidRequest> {
        if !self.0.check_required {
            return Ok(());
        }
        let missing = wire::missing(tree, descriptor.required);
        if missing.is_empty() { Ok(()) } else { Err(InvalidRequest { missing, unfit: Vec::new() }) }
    }

    /// The request with the signature of a v3 call.
    async fn authorized(
        &self,
        call: Call<'_>,
        mut outgoing: Outgoing,
        key: &TrustedKey,
    ) -> Result<Request<Bytes>, Error> {
        outgoing.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        outgoing.headers.insert("Wechatpay-Serial", value(&key.id)?);
        if !call.descriptor.unsigned_request {
            let (signer, identity, nonce) = (self.signer()?, self.identity(call.brand)?, (self.0.nonce)());
            let (verb, target, text) = (call.verb.as_str(), &outgoing.target, &outgoing.payload.signed);
            let signed = authorization(signer, identity, verb, target, call.now, &nonce, text).await;
            outgoing.headers.insert(AUTHORIZATION, value(&signed.map_err(Error::Transport)?)?);
        }
        packed(call.verb, outgoing)
    }

    /// Verifies and reads the answer to what [`Client::signed`] made.
    pub(crate) async fn received(
        &self,
        descriptor: &'static Descriptor,
        response: Response<Bytes>,
        v2: Option<SignType>,
    ) -> Result<(Accepted, Content), Error> {
        if let Some(kind) = v2 {
            return v2::call::receive(self, descriptor, response, kind).await;
        }
        let accepted = self.accepted(response, descriptor)?;
        let content = accepted.content(descriptor.answer, descriptor.response, &self.opener()).await?;
        Ok((accepted, content))
    }

    fn accepted(&self, response: Response<Bytes>, descriptor: &Descriptor) -> Result<Accepted, Error> {
        // What came may have waited for any time, so the clock is read anew; a rotation meanwhile is seen as well.
        let (trust, now) = (self.0.trust.snapshot(), (self.0.clock)());
        accept(response, &trust, now, descriptor.unsigned_response)
    }

    /// The value of `Authorization` under an answer to a notification.
    pub(crate) async fn sign_answer(&self, body: &[u8]) -> Result<HeaderValue, Error> {
        let (signer, identity, nonce) = (self.signer()?, self.identity(false)?, (self.0.nonce)());
        let signed = answer_authorization(signer, identity, (self.0.clock)(), &nonce, body).await;
        value(&signed.map_err(Error::Transport)?)
    }

    fn identity(&self, brand: bool) -> Result<Identity<'_>, Error> {
        let (id, name) = if brand { (&self.0.brand_id, "brand_id") } else { (&self.0.mchid, "mchid") };
        let id = id
            .as_deref()
            .ok_or_else(|| Error::configuration(format!("this call is signed under `{name}`, which is not set")))?;
        Ok(if brand { Identity::Brand(id) } else { Identity::Merchant(id) })
    }

    pub(crate) fn opener(&self) -> Opener<'_> {
        Opener {
            signer: self.0.signer.as_deref(),
            api_v3_key: self.0.api_v3_key.as_ref(),
            api_v2_key: self.0.api_v2_key.as_ref().map(|key| key.as_str()),
        }
    }

    pub(crate) fn signer(&self) -> Result<&dyn Signer, Error> {
        let signer = self.0.signer.as_deref();
        signer.ok_or_else(|| Error::configuration("v3 calls need the merchant's private key: set `private_key`"))
    }

    pub(crate) fn api_v2_key(&self) -> Result<&str, Error> {
        let key = self.0.api_v2_key.as_ref().map(|key| key.as_str());
        key.ok_or_else(|| Error::configuration("v2 calls need the v2 key: set `api_v2_key`"))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }
}

/// What is known of a v3 call beside its bytes.
struct Call<'a> {
    verb: Verb,
    brand: bool,
    descriptor: &'a Descriptor,
    now: i64,
}

fn supported(descriptor: &Descriptor) -> Result<(), Error> {
    let what = match (descriptor.body, descriptor.answer) {
        (_, Answer::Redirect) => "the payer's browser, see `Client::url`",
        (Body::Xml, Answer::Json) | (Body::Json, Answer::Xml) => "XML on one side only",
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("this client does not send {}: it needs {what}", descriptor.id)))
}

fn packed(verb: Verb, outgoing: Outgoing) -> Result<Request<Bytes>, Error> {
    let Outgoing { origin, target, mut headers, payload } = outgoing;
    let request = Request::builder().method(verb.as_str()).uri(format!("{origin}{target}")).body(payload.sent);
    // The URL itself stays out of the text: its query may hold what no log should.
    let mut request = request.map_err(|_| Error::configuration("base URL and path don't make a URL"))?;
    headers.insert(USER_AGENT, HeaderValue::from_static(concat!("wechatpay-client/", env!("CARGO_PKG_VERSION"))));
    if let Some(kind) = payload.content_type {
        headers.insert(CONTENT_TYPE, kind);
    }
    *request.headers_mut() = headers;
    Ok(request)
}

fn value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::configuration("an id or serial number has characters that a header can't hold"))
}

fn no_key() -> Error {
    Error::configuration(
        "no trusted key is valid now: add WeChat Pay's public key, or a platform certificate that has not expired",
    )
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Client");
        out.field("mchid", &self.0.mchid).field("trust", &self.0.trust).finish_non_exhaustive()
    }
}
