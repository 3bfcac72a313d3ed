//! The client: one call that sends any operation.

use crate::auth::{Identity, Signer, authorization};
use crate::builder::Builder;
use crate::error::{Error, InvalidRequest};
use crate::operation::{Answer, Body, Content, Descriptor, FromAnswer, Operation, Parts, Verb};
use crate::request::{self, Outgoing};
use crate::response::{Accepted, accept};
use crate::seal::ApiV3Key;
use crate::transport::Transport;
use crate::trust::{Snapshot, Trust};
use crate::wire::{self, Opener};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// Signs, sends and verifies calls under one merchant's identity. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) mchid: String,
    pub(crate) brand_id: Option<String>,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) api_v3_key: Option<ApiV3Key>,
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
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error> {
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
        let (origin, prefix) = request::server(None, self.0.base_url.as_deref());
        let outgoing = Outgoing {
            origin,
            target: format!("{prefix}{target}"),
            headers: HeaderMap::new(),
            body: body.map(|body| body.to_string().into()).unwrap_or_default(),
        };
        let brand = target.starts_with("/brand/");
        let accepted = self.deliver(verb, brand, &DESCRIPTOR, outgoing, &self.0.trust.snapshot()).await?;
        match accepted.content(DESCRIPTOR.answer, DESCRIPTOR.response, &self.opener()).await? {
            Content::Tree(tree) => Ok(tree),
            Content::File(_) | Content::Empty => Ok(Value::Null),
        }
    }

    async fn exchange(&self, descriptor: &'static Descriptor, parts: Parts) -> Result<(Accepted, Content), Error> {
        supported(descriptor)?;
        let mut tree = parts.into_tree(descriptor);
        if self.0.check_required {
            let missing = wire::missing(&tree, descriptor.required);
            if !missing.is_empty() {
                return Err(InvalidRequest { missing, unfit: Vec::new() }.into());
            }
        }
        // One snapshot for the whole call: the key that seals is the key whose id is sent.
        let trust = self.0.trust.snapshot();
        wire::seal(&mut tree, descriptor.request, trust.newest((self.0.clock)()).ok_or_else(no_key)?)?;
        let outgoing = request::write(descriptor, self.0.base_url.as_deref(), &tree)?;
        let brand = descriptor.path.starts_with("/brand/");
        let accepted = self.deliver(descriptor.verb, brand, descriptor, outgoing, &trust).await?;
        let content = accepted.content(descriptor.answer, descriptor.response, &self.opener()).await?;
        Ok((accepted, content))
    }

    async fn deliver(
        &self,
        verb: Verb,
        brand: bool,
        descriptor: &Descriptor,
        outgoing: Outgoing,
        trust: &Snapshot,
    ) -> Result<Accepted, Error> {
        let now = (self.0.clock)();
        let Outgoing { origin, target, mut headers, body } = outgoing;
        let key = trust.newest(now).ok_or_else(no_key)?;
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, HeaderValue::from_static(concat!("wechatpay-client/", env!("CARGO_PKG_VERSION"))));
        headers.insert("Wechatpay-Serial", value(&key.id)?);
        if !body.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if !descriptor.unsigned_request {
            let signer = &*self.0.signer;
            let identity = self.identity(brand)?;
            let signed = authorization(signer, identity, verb.as_str(), &target, now, &(self.0.nonce)(), &body).await;
            headers.insert(AUTHORIZATION, value(&signed.map_err(Error::Transport)?)?);
        }
        let response = self.0.transport.send(packed(verb, &format!("{origin}{target}"), headers, body)?).await?;
        // What came may have waited for any time, so the clock is read anew; a rotation meanwhile is seen as well.
        accept(response, &self.0.trust.snapshot(), (self.0.clock)(), descriptor.unsigned_response)
    }

    fn identity(&self, brand: bool) -> Result<Identity<'_>, Error> {
        match &self.0.brand_id {
            Some(id) if brand => Ok(Identity::Brand(id)),
            None if brand => Err(Error::configuration("URLs under /brand/ are signed by a brand: set `brand_id`")),
            _ => Ok(Identity::Merchant(&self.0.mchid)),
        }
    }

    fn opener(&self) -> Opener<'_> {
        Opener { signer: &*self.0.signer, api_v3_key: self.0.api_v3_key.as_ref() }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }
}

fn supported(descriptor: &Descriptor) -> Result<(), Error> {
    let what = match (descriptor.body, descriptor.answer) {
        (Body::Xml, _) | (_, Answer::Xml) => "v2's XML",
        (Body::Multipart, _) => "uploads",
        (_, Answer::Redirect) => "pages for the payer's browser",
        (Body::None | Body::Json, Answer::Json | Answer::Empty | Answer::File) => return Ok(()),
    };
    Err(Error::configuration(format!("this version does not send {} yet: it needs {what}", descriptor.id)))
}

fn packed(verb: Verb, url: &str, headers: HeaderMap, body: Bytes) -> Result<Request<Bytes>, Error> {
    let request = Request::builder().method(verb.as_str()).uri(url).body(body);
    // The URL itself stays out of the text: its query may hold what no log should.
    let mut request = request.map_err(|_| Error::configuration("base URL and path don't make a URL"))?;
    *request.headers_mut() = headers;
    Ok(request)
}

fn value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| Error::configuration("an id or serial number has characters that a header can't hold"))
}

fn no_key() -> Error {
    Error::configuration("no trusted key is valid now: add WeChat Pay's public key, or a platform certificate that has not expired")
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Client");
        out.field("mchid", &self.0.mchid).field("trust", &self.0.trust).finish_non_exhaustive()
    }
}
