//! The blocking client. It has the same methods as the async client, but each method waits for its
//! result.

use crate::client::cashier::{AppParameters, JsapiParameters};
use crate::client::{self, Download};
use crate::codegen::{FromResponse, Operation, Paginated, Redirect, ToValue};
use crate::crypto::{HashType, SignType};
use crate::error::Error;
use crate::types::{File, Method};
use crate::webhook::Reply;
use bytes::{Buf, Bytes};
use futures_util::stream::{Stream, TryStreamExt};
use http::HeaderMap;
use serde_json::Value;
use std::io::{self, Read};
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::{Builder, Handle, Runtime};

/// A [`Client`](crate::Client) with its own runtime on one thread. Clones are cheap and share
/// everything. Inside async code, use it only in `spawn_blocking`.
#[derive(Clone, Debug)]
pub struct Client {
    inner: client::Client,
    runtime: Arc<Background>,
}

impl Client {
    /// Wraps an async client and starts the thread that drives its connections.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the system refuses to start a thread.
    pub fn new(inner: client::Client) -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("wechatpay").enable_all().build();
        let runtime = runtime.map_err(|error| {
            Error::configuration(format!("the thread of the blocking client could not be started: {error}"))
        })?;
        Ok(Self { inner, runtime: Arc::new(Background(Some(runtime))) })
    }

    /// Sends a request and waits for its response, like [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    /// The errors of the async method, and also [`Error::Configuration`] if this method is called
    /// from async code, which it would block.
    pub fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error>
    where
        O::Response: FromResponse,
    {
        self.wait(self.inner.send(operation))
    }

    /// Downloads a file, like [`Client::download`](crate::Client::download). The iterator waits for
    /// each piece of the file. [`Waiting::get_ref`] returns the [`Download`], which has the file's
    /// type and length from the headers.
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub fn download<O: Operation<Response = File>>(&self, operation: O) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download(operation))?, ended: false })
    }

    /// Downloads the file at a URL, like [`Client::download_url`](crate::Client::download_url).
    /// Returns an iterator over its pieces, like [`Client::download`].
    ///
    /// # Errors
    /// The errors of the async method, and also [`Error::Configuration`] if this method is called
    /// from async code.
    pub fn download_url(&self, url: &str) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download_url(url))?, ended: false })
    }

    /// Downloads the file at a URL without a signature, like
    /// [`Client::download_url_unsigned`](crate::Client::download_url_unsigned). Returns an iterator
    /// over its pieces, like [`Client::download`].
    ///
    /// # Errors
    /// The errors of the async method, and also [`Error::Configuration`] if this method is called
    /// from async code.
    pub fn download_url_unsigned(&self, url: &str) -> Result<Waiting<Download>, Error> {
        Ok(Waiting { client: self.clone(), stream: self.wait(self.inner.download_url_unsigned(url))?, ended: false })
    }

    /// Iterates over the pages of a list, like [`Client::pages`](crate::Client::pages). The
    /// iterator makes one call for each page and waits for the response.
    pub fn pages<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Iterator<Item = Result<O::Response, Error>> + use<O> {
        Waiting { client: self.clone(), stream: self.inner.pages(operation), ended: false }
    }

    /// Iterates over the items of a list, like [`Client::items`](crate::Client::items). The
    /// iterator makes one call for each page and waits for the response.
    pub fn items<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Iterator<Item = Result<O::Item, Error>> + use<O>
    where
        O::Item: Send,
    {
        Waiting { client: self.clone(), stream: self.inner.items(operation), ended: false }
    }

    /// Returns the URL that the payer's browser opens, like [`Client::url`](crate::Client::url).
    /// Doesn't block.
    ///
    /// # Errors
    /// The errors of the async method.
    pub fn url<O: Operation<Response = Redirect>>(&self, operation: O) -> Result<String, Error> {
        self.inner.url(operation)
    }

    /// Sends a request that has no generated type, like [`Client::raw`](crate::Client::raw).
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub fn raw(&self, verb: Method, target: &str, body: Option<Value>) -> Result<Value, Error> {
        self.wait(self.inner.raw(verb, target, body))
    }

    /// Returns the parameters with which a JSAPI page or a mini program opens the cashier, like
    /// [`Client::jsapi_parameters`](crate::Client::jsapi_parameters).
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub fn jsapi_parameters(&self, appid: &str, prepay_id: &str) -> Result<JsapiParameters, Error> {
        self.wait(self.inner.jsapi_parameters(appid, prepay_id))
    }

    /// Returns the parameters with which an app opens the cashier, like
    /// [`Client::app_parameters`](crate::Client::app_parameters).
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub fn app_parameters(&self, appid: &str, prepay_id: &str) -> Result<AppParameters, Error> {
        self.wait(self.inner.app_parameters(appid, prepay_id))
    }

    /// Downloads the platform certificates, like [`Refresher::refresh`](crate::Refresher::refresh).
    /// Does nothing if the client is not set up to download certificates.
    ///
    /// # Errors
    /// The errors of the async method, and also [`Error::Configuration`] if this method is called
    /// from async code.
    pub fn refresh_certificates(&self) -> Result<(), Arc<Error>> {
        let runtime = self.runtime().map_err(Arc::new)?;
        self.inner.refresher().map_or(Ok(()), |refresher| runtime.block_on(refresher.refresh()))
    }

    /// Downloads the platform certificates if a notification's `headers` name an untrusted key, like
    /// [`Refresher::ensure_trusted`](crate::Refresher::ensure_trusted). Returns whether the key is
    /// trusted now; `false` if the client is not set up to download certificates.
    ///
    /// # Errors
    /// [`Error::Configuration`] if called from async code.
    pub fn ensure_trusted(&self, headers: &HeaderMap) -> Result<bool, Error> {
        let runtime = self.runtime()?;
        Ok(self.inner.refresher().is_some_and(|refresher| runtime.block_on(refresher.ensure_trusted(headers))))
    }

    /// Keeps the certificates fresh on the client's own thread, like
    /// [`Refresher::run`](crate::Refresher::run), until the last client that uses the thread is
    /// dropped. Call it once. Does nothing if the client is not set up to download certificates.
    pub fn keep_certificates_fresh(&self) {
        if let (Some(refresher), Some(runtime)) = (self.inner.refresher().cloned(), &self.runtime.0) {
            runtime.spawn(async move { refresher.run().await });
        }
    }

    /// Returns the parameters with which a JSAPI page or a mini program opens the cashier for a v2
    /// order, like [`Client::v2_jsapi_parameters`](crate::Client::v2_jsapi_parameters). Doesn't
    /// block.
    ///
    /// # Errors
    /// The errors of the async method.
    pub fn v2_jsapi_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<JsapiParameters, Error> {
        self.inner.v2_jsapi_parameters(appid, prepay_id, kind)
    }

    /// Returns the parameters with which an app opens the cashier for a v2 order, like
    /// [`Client::v2_app_parameters`](crate::Client::v2_app_parameters). Doesn't block.
    ///
    /// # Errors
    /// The errors of the async method.
    pub fn v2_app_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<AppParameters, Error> {
        self.inner.v2_app_parameters(appid, prepay_id, kind)
    }

    /// Creates a signed reply to a notification, like
    /// [`Client::signed_reply`](crate::Client::signed_reply).
    ///
    /// # Errors
    /// The errors of [`Client::send`].
    pub fn signed_reply(&self, reply: &impl ToValue) -> Result<Reply, Error> {
        self.wait(self.inner.signed_reply(reply))
    }

    /// Returns a builder for another merchant's client, like
    /// [`Client::for_merchant`](crate::Client::for_merchant). Pass the built client to
    /// [`Client::sharing_thread`] to run it on this client's thread.
    pub fn for_merchant(&self, mchid: impl Into<String>) -> client::Builder {
        self.inner.for_merchant(mchid)
    }

    /// Returns a builder for a brand's client, like
    /// [`Client::for_brand`](crate::Client::for_brand). Pass the built client to
    /// [`Client::sharing_thread`] to run it on this client's thread.
    pub fn for_brand(&self, brand_id: impl Into<String>) -> client::Builder {
        self.inner.for_brand(brand_id)
    }

    /// Wraps another async client, which shares this client's thread.
    pub fn sharing_thread(&self, inner: client::Client) -> Self {
        Self { inner, runtime: self.runtime.clone() }
    }

    fn wait<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.runtime()?.block_on(call)
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        let runtime = self.runtime.0.as_ref().filter(|_| may_block());
        runtime.ok_or_else(|| {
            Error::configuration(
                "the blocking client was called from async code, which it would block: use the async `Client` instead",
            )
        })
    }
}

/// Returns whether this thread may block. A thread must not block while it runs async code. A
/// thread of `spawn_blocking` belongs to a runtime, but may block.
fn may_block() -> bool {
    match Handle::try_current() {
        Err(_) => true,
        // The only way to find out is to block, which panics inside async code. If a panic aborts
        // the program, this can't be tried, so the function returns `false`.
        Ok(runtime) => cfg!(panic = "unwind") && catch_unwind(|| runtime.block_on(async {})).is_ok(),
    }
}

/// An iterator that waits for each item of a stream. It ends after the first error.
#[derive(Debug)]
pub struct Waiting<S> {
    client: Client,
    stream: S,
    ended: bool,
}

impl<S> Waiting<S> {
    /// Returns the stream.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl Waiting<Download> {
    /// Decompresses the file, like [`Download::gunzip`].
    pub fn gunzip(mut self) -> Self {
        self.stream = self.stream.gunzip();
        self
    }

    /// Compares the file with a digest, like [`Download::expect_hash`].
    pub fn expect_hash(mut self, kind: HashType, hex: impl Into<String>) -> Self {
        self.stream = self.stream.expect_hash(kind, hex);
        self
    }

    /// Returns the file as a reader. The reader's errors wrap the errors of [`Download::chunk`].
    pub fn into_reader(self) -> impl Read {
        Reader { pieces: self, rest: Bytes::new() }
    }

    /// Writes the file to `path`, like [`Download::save`].
    ///
    /// # Errors
    /// The errors of the async method, and also [`Error::Configuration`] if this method is called
    /// from async code.
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

struct Reader {
    pieces: Waiting<Download>,
    /// Bytes that were received but not yet read.
    rest: Bytes,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() {
            match self.pieces.next() {
                Some(piece) => self.rest = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = self.rest.len().min(buffer.len());
        self.rest.split_to(length).copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

/// A runtime that can be dropped anywhere. Tokio's own runtime panics if it is dropped inside async
/// code.
#[derive(Debug)]
struct Background(Option<Runtime>);

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
