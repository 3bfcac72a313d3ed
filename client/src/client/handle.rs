//! The client: one method sends any operation.

use super::account::{Account, UsedKey};
use super::call::Call;
use super::refresher::{Downloaded, Refresher};
use crate::codegen::{Content, Descriptor, FromResponse, Operation, RequestData, Tree};
use crate::crypto::{Scheme, TrustedKey};
use crate::error::{Error, VerificationError};
use crate::protocol::v3::is_signed;
use crate::protocol::{self, Accepted, KeySource};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::fmt;
use std::sync::Arc;

/// Signs, sends and verifies the calls of one merchant or brand. Clones are cheap and share
/// everything.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    account: Arc<Account>,
    refresher: Option<Refresher>,
}

impl Client {
    pub(super) fn new(account: Arc<Account>, refresher: Option<Refresher>) -> Self {
        Self(Arc::new(Inner { account, refresher }))
    }

    pub(crate) fn account(&self) -> &Account {
        &self.0.account
    }

    /// Sends a request, by value or by reference, and returns its verified response.
    ///
    /// # Errors
    /// Any kind of [`Error`]. Check [`Error::outcome_unknown`] before you retry a payment.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error>
    where
        O::Response: FromResponse,
    {
        // Generic code is compiled once per operation, so everything that doesn't depend on the
        // response's type is in `exchange`.
        let (accepted, content) = self.exchange(O::DESCRIPTOR, operation.into_request_data()).await?;
        accepted.read(content, self.account().decode)
    }

    /// Sends a request that has no generated type. For tests and tools; may change in any version.
    #[doc(hidden)]
    pub async fn send_parts(&self, descriptor: &'static Descriptor, parts: RequestData) -> Result<Content, Error> {
        self.exchange(descriptor, parts).await.map(|(_, content)| content)
    }

    async fn exchange(
        &self,
        descriptor: &'static Descriptor,
        parts: RequestData,
    ) -> Result<(Accepted, Content), Error> {
        self.exchange_tree(descriptor, parts.into_tree(descriptor)).await
    }

    /// Sends the request whose fields are in `tree`.
    pub(crate) async fn exchange_tree(
        &self,
        descriptor: &'static Descriptor,
        tree: Tree,
    ) -> Result<(Accepted, Content), Error> {
        let call = self.call(descriptor, tree).await?;
        let response = self.account().carry(&call).await?;
        self.received(descriptor, response, &call).await
    }

    /// Checks and encrypts the request, and returns it as a call that can be sent.
    pub(crate) async fn call(&self, descriptor: &'static Descriptor, mut tree: Tree) -> Result<Call, Error> {
        let account = self.account();
        let missing = account.prepare(descriptor, &mut tree)?;
        match protocol::generation(descriptor).encryption() {
            KeySource::Trusted => {
                // The key is looked up once, so that the key that encrypts is the key whose id is
                // sent.
                let key = self.trusted_key().await?;
                account.call(descriptor, tree, missing, Some(UsedKey { key: &key.encryption, id: Some(&key.id) }))
            }
            KeySource::V2 if let Some(serial) = account.named_certificate(descriptor, &tree.root) => {
                let key = account.certificate(serial)?;
                account.call(descriptor, tree, missing, Some(UsedKey { key: &key.encryption, id: None }))
            }
            KeySource::V2 => {
                let key = account.v2_key_for(descriptor, &tree.root).await?;
                account.call(descriptor, tree, missing, key.map(|key| UsedKey { key, id: None }))
            }
        }
    }

    /// Returns the newest valid key of WeChat Pay that this account trusts. If there is none and
    /// the client has a refresher, downloads the certificates first.
    pub(crate) async fn trusted_key(&self) -> Result<Arc<TrustedKey>, Error> {
        let account = self.account();
        let snapshot = account.context.trust.snapshot();
        // A client without a signer, or with neither a trusted key nor a refresher, is usually meant
        // for v2, so the error names the missing settings. If all its keys have expired, no setting
        // is missing.
        let never_trusted = snapshot.of_owner(&account.context.identity).next().is_none() && self.0.refresher.is_none();
        if account.context.signer.is_none() || never_trusted {
            return Err(Error::Configuration(account.without_v3()));
        }
        if let Some(key) = account.newest_key() {
            return Ok(key);
        }
        if let Some(refresher) = &self.0.refresher {
            refresher.refresh().await.map_err(|error| {
                let text =
                    format!("no trusted key is valid now, and the certificates could not be downloaded: {error}");
                Error::Transport(text.into())
            })?;
        }
        account.newest_key().ok_or_else(|| no_key(account.context.scheme()))
    }

    /// Verifies and decodes the response to a call.
    pub(crate) async fn received(
        &self,
        descriptor: &'static Descriptor,
        response: Response<Bytes>,
        call: &Call,
    ) -> Result<(Accepted, Content), Error> {
        let (context, headers) = (&self.account().context, response.headers());
        let in_headers = call.generation.signs_headers();
        let signed = in_headers && is_signed(headers);
        let refresh = if in_headers { self.ensure_trusted(headers).await } else { None };
        // Downloading certificates may take a while, so the clock and the trusted keys are read only
        // after it.
        let verified = call.generation.verify(context, descriptor, &call.proof, response);
        let verified = verified.map_err(|error| after_refresh(error, refresh));
        if signed && !matches!(verified, Err(Error::Verification(_))) {
            self.verified();
        }
        let mut accepted = verified.map_err(|error| error.lacking(&call.missing))?;
        let content = call.generation.decode(context, descriptor, &mut accepted).await?;
        Ok((accepted, content))
    }

    /// Downloads the certificates if a response is signed under an unknown certificate. Returns how
    /// the download ended, or `None` if there was no download.
    pub(crate) async fn ensure_trusted(&self, headers: &HeaderMap) -> Option<Downloaded> {
        let refresher = self.0.refresher.as_ref()?;
        refresher.ensure_response_trusted(headers).await
    }

    /// Tells the refresher that the signature of a response was verified.
    pub(crate) fn verified(&self) {
        if let Some(refresher) = &self.0.refresher {
            refresher.verified();
        }
    }

    /// Returns the refresher, which downloads this client's platform certificates; `None` unless
    /// [`Builder::refresh_certificates`](crate::Builder::refresh_certificates) was called.
    pub fn refresher(&self) -> Option<&Refresher> {
        self.0.refresher.as_ref()
    }
}

/// Adds the result of the certificate download, if the response caused one, to a verification
/// error.
pub(crate) fn after_refresh(error: Error, refresh: Option<Downloaded>) -> Error {
    match error {
        Error::Verification(failure) => Error::Verification(Box::new(VerificationError { refresh, ..*failure })),
        error => error,
    }
}

fn no_key(scheme: Scheme) -> Error {
    Error::configuration(match scheme.has_public_keys() {
        true => {
            "no trusted key is valid now: add WeChat Pay's public key, or a platform certificate that has not expired"
        }
        false => "no trusted SM2 certificate is valid now: add a platform certificate that has not expired",
    })
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = &self.account().context;
        let mut out = out.debug_struct("Client");
        out.field("identity", &context.identity).field("trust", &context.trust).finish_non_exhaustive()
    }
}
