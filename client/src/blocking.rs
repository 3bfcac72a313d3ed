//! The client for code that isn't async: the same calls, each of which waits.

use crate::client::cashier::{AppParameters, JsapiParameters};
use crate::client::{self, Download};
use crate::codegen::{FromResponse, Operation, Paginated, Redirect, ToValue};
use crate::crypto::{HashType, SignType};
use crate::error::Error;
use crate::types::{File, Method};
use crate::webhook::Reply;
use futures_util::stream::{Stream, TryStreamExt};
use http::HeaderMap;
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::{Builder, Handle, Runtime};

/// [`Client`](crate::Client) with a runtime of its own on one thread. Clones are cheap and share everything. Not for use inside async code.
#[derive(Clone, Debug)]
pub struct Client {
    inner: client::Client,
    runtime: Arc<Background>,
}

impl Client {
    /// Wraps an async client, and starts the thread that carries its connections.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the system refuses a thread.
    pub fn new(inner: client::Client) -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("wechatpay").enable_all().build();
        let runtime =
            runtime.map_err(|error| Error::configuration(format!("no thread for the blocking client: {error}")))?;
        Ok(Self { inner, runtime: Arc::new(Background(Some(runtime))) })
    }

    /// As [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    /// As there; and [`Error::Configuration`] when called from async code, which it would bring to a halt.
    pub fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error>
    where
        O::Response: FromResponse,
    {
        self.wait(self.inner.send(operation))
    }

    /// As [`Client::download`](crate::Client::download): the file's pieces, each of which is waited for. What the headers say of it
    /// is in [`Waiting::get_ref`].
    ///
    /// # Errors
    /// As [`Client::send`].
    pub fn download<O: Operation<Response = File>>(&self, operation: O) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download(operation))?, ended: false })
    }

    /// As [`Client::download_url`](crate::Client::download_url); the rest as [`Client::download`].
    ///
    /// # Errors
    /// As there.
    pub fn download_url(&self, url: &str) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download_url(url))?, ended: false })
    }

    /// As [`Client::download_url_unsigned`](crate::Client::download_url_unsigned); the rest as [`Client::download`].
    ///
    /// # Errors
    /// As there.
    pub fn download_url_unsigned(&self, url: &str) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download_url_unsigned(url))?, ended: false })
    }

    /// As [`Client::pages`](crate::Client::pages): each page is a call that is waited for.
    pub fn pages<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Iterator<Item = Result<O::Response, Error>> + use<O> {
        Waiting { client: self.clone(), stream: self.inner.pages(operation), ended: false }
    }

    /// As [`Client::items`](crate::Client::items): each page is a call that is waited for.
    pub fn items<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Iterator<Item = Result<O::Item, Error>> + use<O>
    where
        O::Item: Send,
    {
        Waiting { client: self.clone(), stream: self.inner.items(operation), ended: false }
    }

    /// As [`Client::url`](crate::Client::url), which waits for nothing.
    ///
    /// # Errors
    /// As there.
    pub fn url<O: Operation<Response = Redirect>>(&self, operation: O) -> Result<String, Error> {
        self.inner.url(operation)
    }

    /// As [`Client::raw`](crate::Client::raw).
    ///
    /// # Errors
    /// As [`Client::send`].
    pub fn raw(&self, verb: Method, target: &str, body: Option<Value>) -> Result<Value, Error> {
        self.wait(self.inner.raw(verb, target, body))
    }

    /// As [`Client::jsapi_parameters`](crate::Client::jsapi_parameters).
    ///
    /// # Errors
    /// As [`Client::send`].
    pub fn jsapi_parameters(&self, appid: &str, prepay_id: &str) -> Result<JsapiParameters, Error> {
        self.wait(self.inner.jsapi_parameters(appid, prepay_id))
    }

    /// As [`Client::app_parameters`](crate::Client::app_parameters).
    ///
    /// # Errors
    /// As [`Client::send`].
    pub fn app_parameters(&self, appid: &str, prepay_id: &str) -> Result<AppParameters, Error> {
        self.wait(self.inner.app_parameters(appid, prepay_id))
    }

    /// As [`Refresher::refresh`](crate::Refresher::refresh). Nothing happens where the client downloads no certificates.
    ///
    /// # Errors
    /// As there; and as [`Client::send`] when called from async code.
    pub fn refresh_certificates(&self) -> Result<(), Arc<Error>> {
        let runtime = self.runtime().map_err(Arc::new)?;
        self.inner.refresher().map_or(Ok(()), |refresher| runtime.block_on(refresher.refresh()))
    }

    /// As [`Refresher::ensure_trusted`](crate::Refresher::ensure_trusted), for notifications. False where the client downloads no certificates.
    ///
    /// # Errors
    /// As [`Client::send`] when called from async code.
    pub fn ensure_trusted(&self, headers: &HeaderMap) -> Result<bool, Error> {
        let runtime = self.runtime()?;
        Ok(self.inner.refresher().is_some_and(|refresher| runtime.block_on(refresher.ensure_trusted(headers))))
    }

    /// As [`Refresher::run`](crate::Refresher::run), on the client's own thread and until the last clone is dropped. Call it once. Nothing
    /// happens where the client downloads no certificates.
    pub fn keep_certificates_fresh(&self) {
        if let (Some(refresher), Some(runtime)) = (self.inner.refresher().cloned(), &self.runtime.0) {
            runtime.spawn(async move { refresher.run().await });
        }
    }

    /// As [`Client::v2_jsapi_parameters`](crate::Client::v2_jsapi_parameters), which waits for nothing.
    ///
    /// # Errors
    /// As there.
    pub fn v2_jsapi_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<JsapiParameters, Error> {
        self.inner.v2_jsapi_parameters(appid, prepay_id, kind)
    }

    /// As [`Client::v2_app_parameters`](crate::Client::v2_app_parameters), which waits for nothing.
    ///
    /// # Errors
    /// As there.
    pub fn v2_app_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<AppParameters, Error> {
        self.inner.v2_app_parameters(appid, prepay_id, kind)
    }

    /// As [`Client::signed_reply`](crate::Client::signed_reply).
    ///
    /// # Errors
    /// As [`Client::send`].
    pub fn signed_reply(&self, reply: &impl ToValue) -> Result<Reply, Error> {
        self.wait(self.inner.signed_reply(reply))
    }

    /// As [`Client::for_merchant`](crate::Client::for_merchant); [`Client::sharing_thread`] makes what is built wait on this client's thread.
    pub fn for_merchant(&self, mchid: impl Into<String>) -> client::Builder {
        self.inner.for_merchant(mchid)
    }

    /// As [`Client::for_brand`](crate::Client::for_brand); [`Client::sharing_thread`] makes what is built wait on this client's thread.
    pub fn for_brand(&self, brand_id: impl Into<String>) -> client::Builder {
        self.inner.for_brand(brand_id)
    }

    /// Wraps another async client, and shares this one's thread.
    pub fn sharing_thread(&self, inner: client::Client) -> Self {
        Self { inner, runtime: self.runtime.clone() }
    }

    fn wait<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.runtime()?.block_on(call)
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        let runtime = self.runtime.0.as_ref().filter(|_| Handle::try_current().is_err());
        runtime
            .ok_or_else(|| Error::configuration("the blocking client was called from async code: use `Client` there"))
    }
}

/// A stream whose items are waited for. An error is the last of them.
#[derive(Debug)]
pub struct Waiting<S> {
    client: Client,
    stream: S,
    ended: bool,
}

impl<S> Waiting<S> {
    /// The stream.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl Waiting<Download> {
    /// As [`Download::gunzip`].
    pub fn gunzip(mut self) -> Self {
        self.stream = self.stream.gunzip();
        self
    }

    /// As [`Download::expect_hash`].
    pub fn expect_hash(mut self, kind: HashType, hex: impl Into<String>) -> Self {
        self.stream = self.stream.expect_hash(kind, hex);
        self
    }

    /// As [`Download::save`].
    ///
    /// # Errors
    /// As there; and as [`Client::send`] when called from async code.
    pub fn save(self, path: impl AsRef<Path> + Send) -> Result<u64, Error> {
        self.client.wait(self.stream.save(path))
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Waiting<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let item = self.client.wait(self.stream.try_next()).transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}

/// A runtime that may be dropped anywhere: tokio's own panics when that happens inside async code.
#[derive(Debug)]
struct Background(Option<Runtime>);

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
