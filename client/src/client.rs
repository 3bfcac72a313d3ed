//! The client: one call that sends any operation.

use crate::auth::{Signer, answer_authorization};
use crate::builder::{Builder, Connections};
use crate::call::{Call, Signed, header};
use crate::error::{Error, InvalidRequest, NotVerified};
use crate::operation::{Answer, Body, Content, Descriptor, FromAnswer, Operation, Parts, Tree, Verb};
use crate::refresher::{Downloaded, Refresher};
use crate::request::{self, Outgoing, Payload, Server};
use crate::response::{Accepted, accept};
use crate::retry::Retry;
use crate::seal::ApiV3Key;
use crate::trust::{Trust, TrustedKey};
use crate::v2::sealing_key::V2SealingKey;
use crate::v2::{self, SignType};
use crate::wire::{self, Opener};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Signs, sends and verifies calls under one merchant's identity. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) mchid: Option<String>,
    pub(crate) brand_id: Option<String>,
    /// None where the client only makes v2 calls.
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) api_v3_key: Option<Arc<ApiV3Key>>,
    pub(crate) api_v2_key: Option<Zeroizing<String>>,
    pub(crate) v2_sign_type: SignType,
    pub(crate) v2_sealing_key: V2SealingKey,
    pub(crate) trust: Trust,
    pub(crate) connections: Connections,
    pub(crate) refresher: Option<Refresher>,
    pub(crate) base_url: Option<String>,
    /// None where the caller has said nothing.
    pub(crate) failover: Option<Vec<String>>,
    pub(crate) retry: Retry,
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

    /// Sends a request that has no generated type. For tests and tools; may change in any version.
    #[doc(hidden)]
    pub async fn send_parts(&self, descriptor: &'static Descriptor, parts: Parts) -> Result<Content, Error> {
        self.exchange(descriptor, parts).await.map(|(_, content)| content)
    }

    /// Sends what no operation exists for, signed and verified like any call, to the main host.
    ///
    /// `target` is path and query as they are to be sent, encoded already: `/v3/certificates?algorithm_type=RSA`.
    /// The answer is the response's JSON, `{}` for an empty body. Nothing is sealed or opened.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn raw(&self, verb: Verb, target: &str, body: Option<Value>) -> Result<Value, Error> {
        const DESCRIPTOR: &Descriptor = &Descriptor::new("raw", Verb::Get, "");
        let key = header(&self.sealing_key().await?.id)?;
        let response = self.carry(self.raw_call("raw", verb, target, body, Some(key))).await?;
        let accepted = self.accepted(response, DESCRIPTOR).await?;
        match accepted.content(DESCRIPTOR.answer, DESCRIPTOR.response, &self.opener()).await? {
            Content::Tree(tree) => Ok(tree),
            Content::File(_) | Content::Empty => Ok(Value::Null),
        }
    }

    /// A call to the main host whose path and query are written already.
    pub(crate) fn raw_call(
        &self,
        id: &'static str,
        verb: Verb,
        target: &str,
        body: Option<Value>,
        key: Option<HeaderValue>,
    ) -> Call {
        let payload = body.map(|body| Payload::text("application/json", body.to_string())).unwrap_or_default();
        let outgoing = Outgoing { target: target.to_owned(), headers: HeaderMap::new(), payload };
        Call { id, verb, servers: self.servers(&[]), outgoing, signed: Signed::Header(key) }
    }

    async fn exchange(&self, descriptor: &'static Descriptor, parts: Parts) -> Result<(Accepted, Content), Error> {
        self.exchange_tree(descriptor, parts.into_tree(descriptor)).await
    }

    /// Sends the request whose fields are in `tree`.
    pub(crate) async fn exchange_tree(
        &self,
        descriptor: &'static Descriptor,
        tree: Tree,
    ) -> Result<(Accepted, Content), Error> {
        let (call, v2) = self.call(descriptor, tree).await?;
        let response = self.carry(call).await?;
        self.received(descriptor, response, v2).await
    }

    /// The call, checked and sealed; of a v2 call also by which algorithm it is signed.
    pub(crate) async fn call(
        &self,
        descriptor: &'static Descriptor,
        mut tree: Tree,
    ) -> Result<(Call, Option<SignType>), Error> {
        supported(descriptor)?;
        if descriptor.mutual_tls && !self.0.connections.certificate {
            return Err(Error::configuration(format!(
                "{} needs the merchant's certificate over TLS: {}",
                descriptor.id,
                self.0.connections.without_certificate()
            )));
        }
        let Descriptor { id, verb, .. } = *descriptor;
        let servers = self.servers(descriptor.servers);
        let write = |tree: &Tree| request::write(descriptor, tree, &self.0.nonce);
        if descriptor.is_v2() {
            v2::call::prepare(&mut tree.root, descriptor, &(self.0.nonce)(), self.0.v2_sign_type);
            self.check_required(descriptor, &tree)?;
            // v2 seals under a key of its own, never under v3's.
            let key = v2::sealing_key::needed(self, descriptor, &tree.root).await?;
            wire::seal(&mut tree.root, descriptor.request, key)?;
            let kind = v2::call::write_sign(self, descriptor, &mut tree.root)?;
            let call = Call { id, verb, servers, outgoing: write(&tree)?, signed: Signed::Inside };
            return Ok((call, Some(kind)));
        }
        self.check_required(descriptor, &tree)?;
        // Looked up once: the key that seals is the key whose id is sent.
        let key = self.sealing_key().await?;
        wire::seal(&mut tree.root, descriptor.request, Some(&key.sealing))?;
        let signed = if descriptor.unsigned_request { Signed::Not } else { Signed::Header };
        let call = Call { id, verb, servers, outgoing: write(&tree)?, signed: signed(Some(header(&key.id)?)) };
        Ok((call, None))
    }

    /// The newest key that WeChat Pay shares with this merchant, downloaded where there is none and the client may.
    pub(crate) async fn sealing_key(&self) -> Result<Arc<TrustedKey>, Error> {
        if let Some(key) = self.current_key() {
            return Ok(key);
        }
        if let Some(refresher) = &self.0.refresher {
            refresher.refresh().await.map_err(|error| {
                let text =
                    format!("no trusted key is valid now, and the certificates could not be downloaded: {error}");
                Error::Transport(text.into())
            })?;
        }
        self.current_key().ok_or_else(no_key)
    }

    fn current_key(&self) -> Option<Arc<TrustedKey>> {
        self.0.trust.snapshot().newest(self.0.holder(), (self.0.clock)()).cloned()
    }

    pub(crate) fn servers(&self, own: &[&str]) -> Vec<Server> {
        request::servers(own, self.0.base_url.as_deref(), self.0.failover.as_deref())
    }

    /// Every required field that is absent, in one error.
    pub(crate) fn check_required(&self, descriptor: &Descriptor, tree: &Tree) -> Result<(), InvalidRequest> {
        if !tree.check_required.unwrap_or(self.0.check_required) {
            return Ok(());
        }
        let missing = wire::missing(&tree.root, descriptor.required);
        if missing.is_empty() { Ok(()) } else { Err(InvalidRequest { missing, unfit: Vec::new() }) }
    }

    /// Verifies and reads the answer to what [`Client::call`] made.
    pub(crate) async fn received(
        &self,
        descriptor: &'static Descriptor,
        response: Response<Bytes>,
        v2: Option<SignType>,
    ) -> Result<(Accepted, Content), Error> {
        if let Some(kind) = v2 {
            return v2::call::receive(self, descriptor, response, kind).await;
        }
        let accepted = self.accepted(response, descriptor).await?;
        let content = accepted.content(descriptor.answer, descriptor.response, &self.opener()).await?;
        Ok((accepted, content))
    }

    pub(crate) async fn accepted(&self, response: Response<Bytes>, descriptor: &Descriptor) -> Result<Accepted, Error> {
        let refresh = self.learn(response.headers()).await;
        // What came may have waited for any time, so the clock is read anew; a rotation meanwhile is seen as well.
        let (trust, now) = (self.0.trust.snapshot(), (self.0.clock)());
        let signed = response.headers().contains_key("Wechatpay-Signature");
        let accepted = accept(response, &trust, now, descriptor).map_err(|error| after_refresh(error, refresh));
        if signed && !matches!(accepted, Err(Error::NotVerified(_))) {
            self.verified();
        }
        accepted
    }

    /// Downloads the certificates if an answer is signed under an unknown one. Returns how the download ended, or `None` if there was
    /// none.
    pub(crate) async fn learn(&self, headers: &HeaderMap) -> Option<Downloaded> {
        let refresher = self.0.refresher.as_ref()?;
        refresher.learn_of_answer(headers).await
    }

    /// Tells the refresher that the signature of an answer was verified.
    pub(crate) fn verified(&self) {
        if let Some(refresher) = &self.0.refresher {
            refresher.verified();
        }
    }

    /// What downloads this client's platform certificates; none unless [`Builder::refresh_certificates`] was called.
    pub fn refresher(&self) -> Option<&Refresher> {
        self.0.refresher.as_ref()
    }

    /// Begins the construction of a client for another merchant that shares this one's connections, trusted keys and options. What
    /// belongs to a merchant alone is to be set anew: keys, serial number, and whether its certificates are downloaded.
    ///
    /// A merchant with a certificate gets its own connections, because a TLS connection shows only one. A transport given to the first
    /// client stays shared, but calls that need a certificate are refused over it: set a [`Builder::transport`] that shows this
    /// merchant's.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(first: Client, key: String, public_key: String) -> Result<(), Error> {
    /// let second = first
    ///     .for_merchant("1900009192")
    ///     .private_key(key)
    ///     .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
    ///     .public_key("PUB_KEY_ID_0119000091922026112100000001", public_key)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn for_merchant(&self, mchid: impl Into<String>) -> Builder {
        Builder::sharing(&self.0).mchid(mchid)
    }

    /// The value of `Authorization` under an answer to a notification.
    pub(crate) async fn sign_answer(&self, body: &[u8]) -> Result<HeaderValue, Error> {
        let (signer, identity, nonce) = (self.signer()?, self.identity("")?, (self.0.nonce)());
        let signed = answer_authorization(signer, identity, (self.0.clock)(), &nonce, body).await;
        header(&signed.map_err(Error::Transport)?)
    }

    pub(crate) fn opener(&self) -> Opener<'_> {
        Opener {
            signer: self.0.signer.as_deref(),
            api_v3_key: self.0.api_v3_key.as_deref(),
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

impl Settings {
    /// Whose keys of WeChat Pay's seal.
    pub(crate) fn holder(&self) -> &str {
        self.mchid.as_deref().or(self.brand_id.as_deref()).unwrap_or_default()
    }
}

/// Adds to an error of verification how the download of certificates ended that the answer caused.
pub(crate) fn after_refresh(error: Error, refresh: Option<Downloaded>) -> Error {
    match error {
        Error::NotVerified(failure) => Error::NotVerified(Box::new(NotVerified { refresh, ..*failure })),
        error => error,
    }
}

fn supported(descriptor: &Descriptor) -> Result<(), Error> {
    let what = match (descriptor.body, descriptor.answer) {
        (_, Answer::Redirect) => "the payer's browser, see `Client::url`",
        (Body::Xml, Answer::Json) | (Body::Json, Answer::Xml) => "XML on one side only",
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("this client does not send {}: it needs {what}", descriptor.id)))
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
