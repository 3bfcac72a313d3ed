//! The layer below the signature: it sends bytes without interpreting them.

pub use crate::crypto::Pending;
use crate::error::{Error, InvalidRequest, Source};
use bytes::Bytes;
use futures_util::stream::{Stream, iter};
use http::{Request, Response};
use std::pin::Pin;
use std::time::Duration;

/// Sends signed requests.
///
/// An implementation must send the method, path, query, headers and body exactly as they are,
/// follow no redirect, limit the time of the call and the size of the response, and never send a
/// request twice.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response. A status of 4xx or 5xx is a response, not an error.
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>>;

    /// Sends the request, and returns the response's body as a stream. The body may have any size
    /// and take any time, as long as data keeps arriving. The default implementation calls
    /// [`Transport::send`] and returns the whole body as one piece.
    fn stream(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Chunks>, TransportError>> {
        let response = self.send(request);
        Box::pin(async { Ok(response.await?.map(whole)) })
    }

    /// Waits between attempts. The default implementation sleeps in a new thread. If the transport
    /// needs an async runtime, use that runtime's timer instead.
    fn sleep(&self, time: Duration) -> Pending<'_, ()> {
        let (done, waiting) = futures_channel::oneshot::channel();
        std::thread::spawn(move || {
            std::thread::sleep(time);
            // This fails if the call was cancelled, which does no harm.
            let _ = done.send(());
        });
        Box::pin(async { waiting.await.unwrap_or_default() })
    }

    /// Returns whether the transport can present the merchant's certificate to servers that ask for
    /// one. The default implementation returns `true`. If the method returns `false`, a client
    /// refuses to send calls that need a certificate.
    fn has_certificate(&self) -> bool {
        true
    }
}

/// A response body as a stream of pieces.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Returns the bytes as one piece, or no piece if there are none.
pub(crate) fn whole(bytes: Bytes) -> Chunks {
    Box::pin(iter(Some(bytes).filter(|bytes| !bytes.is_empty()).map(Ok)))
}

/// Why no response arrived. The variant says whether the server may have received the request.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The request can't be sent as it is. Neither a retry nor another host would help.
    Unsendable(Source),
    /// No byte of the request was sent.
    NotSent(Source),
    /// The request was sent, at least in part.
    Sent(Source),
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::Unsendable(source) => {
                InvalidRequest::unfit("the request", format!("can't be sent by the transport: {source}")).into()
            }
            TransportError::NotSent(source) => Self::Transport(source),
            TransportError::Sent(source) => Self::UnknownOutcome(source),
        }
    }
}

#[cfg(feature = "reqwest")]
pub use over_reqwest::{Reqwest, ReqwestBuilder};

#[cfg(feature = "reqwest")]
mod over_reqwest {
    use super::{Chunks, Pending, Transport, TransportError};
    use crate::crypto::MerchantCertificate;
    use crate::error::Error;
    use bytes::{Bytes, BytesMut};
    use futures_util::stream::try_unfold;
    use http::{Request, Response};
    use std::fmt;
    use std::time::Duration;
    use zeroize::Zeroizing;

    /// The default transport: HTTP/1.1 with `reqwest` and rustls. Clones share one connection pool.
    ///
    /// ```
    /// use std::{sync::Arc, time::Duration};
    /// use wechatpay_client::{Client, transport::Reqwest};
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let transport = Reqwest::builder()
    ///     .timeout(Duration::from_secs(10))
    ///     .proxy("http://proxy.example:3128")
    ///     .root_certificate(std::fs::read_to_string("own_root.pem")?)
    ///     .build()?;
    /// let builder = Client::builder().transport(Arc::new(transport));
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Clone)]
    pub struct Reqwest {
        client: reqwest::Client,
        limit: usize,
        certificate: bool,
    }

    impl Reqwest {
        /// The default time-out of a call: 20 seconds.
        pub const TIMEOUT: Duration = Duration::from_secs(20);
        /// The default limit on the size of a response: 32 MiB.
        pub const LIMIT: usize = 32 << 20;

        /// Returns a builder for a transport with its own connection pool.
        pub fn builder() -> ReqwestBuilder {
            ReqwestBuilder {
                timeout: Self::TIMEOUT,
                connect_timeout: None,
                limit: Self::LIMIT,
                certificate: None,
                roots: Vec::new(),
                proxy: Proxy::Environment,
            }
        }

        /// Builds a transport from `reqwest`'s own settings, for options that [`Reqwest::builder`]
        /// lacks. Overrides the settings for redirects, retries, decompression and the lifetime of
        /// idle connections. The time-outs in `settings` are kept; `read_timeout` limits the wait
        /// for each piece of a download. If calls need the merchant's certificate, set it in
        /// `settings`.
        ///
        /// This function is exempt from semantic versioning: it accepts whichever version of
        /// `reqwest` this crate uses.
        ///
        /// # Errors
        /// [`Error::Configuration`] if `reqwest` rejects the settings.
        pub fn from_builder(settings: reqwest::ClientBuilder) -> Result<Self, Error> {
            let client = settings
                // WeChat Pay closes a connection after 8 s without traffic. A request that is on
                // its way at that moment would be lost, so idle connections are closed earlier.
                .pool_idle_timeout(Duration::from_secs(6))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                // Compressed responses are not requested, even if other crates in the program
                // enable these features of `reqwest`. (A decompression bomb would be stopped
                // anyway, because the limit counts decompressed bytes.)
                .no_gzip()
                .no_deflate()
                .no_brotli()
                .no_zstd()
                .build()
                .map_err(|error| {
                    let cause = refused("the HTTP library could not be set up", error);
                    Error::configuration(format!(
                        "{cause}; if this machine has no root certificates, install the package ca-certificates, or add root \
                         certificates with `ReqwestBuilder::root_certificate`"
                    ))
                })?;
            Ok(Self { client, limit: Self::LIMIT, certificate: true })
        }

        /// Sets the maximum size of a response in bytes. Downloads have no limit.
        #[must_use]
        pub fn limit(mut self, bytes: usize) -> Self {
            self.limit = bytes;
            self
        }

        async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let mut response = self.execute(checked(request)?).await?;
            let mut body = BytesMut::new();
            while let Some(chunk) = next(&mut response).await? {
                if body.len() + chunk.len() > self.limit {
                    let text = format!("the response is longer than {} bytes", self.limit);
                    return Err(TransportError::Sent(text.into()));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(with_head(&mut response, body.freeze()))
        }

        async fn begin(&self, request: Request<Bytes>) -> Result<Response<Chunks>, TransportError> {
            let mut request = checked(request)?;
            // The client's own time-out limits a whole call, but a download may take any time. If
            // the download stalls, the time-out for a single read ends it.
            *request.timeout_mut() = Some(Duration::MAX);
            let mut response = self.execute(request).await?;
            let head = with_head(&mut response, ());
            let chunks = try_unfold(response, async |mut response| {
                Ok(next(&mut response).await?.map(|chunk| (chunk, response)))
            });
            Ok(head.map(|()| Box::pin(chunks) as Chunks))
        }

        async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, TransportError> {
            self.client.execute(request).await.map_err(|error| {
                // The error's own text would contain the URL, whose query may contain data that
                // must not be logged.
                let (unsendable, early) = (error.is_builder(), error.is_connect());
                let error = error.without_url();
                match (unsendable, early) {
                    (true, _) => TransportError::Unsendable(chain(error)),
                    (_, true) => TransportError::NotSent(chain(error)),
                    _ => sent(error),
                }
            })
        }
    }

    /// Settings of a [`Reqwest`] transport. They are not checked before [`ReqwestBuilder::build`].
    /// `Debug` shows none of them.
    #[must_use = "a builder does nothing until `build` is called"]
    pub struct ReqwestBuilder {
        timeout: Duration,
        connect_timeout: Option<Duration>,
        limit: usize,
        /// The merchant's certificates and private key, in PEM.
        certificate: Option<Zeroizing<String>>,
        /// Additional root certificates, in PEM.
        roots: Vec<String>,
        proxy: Proxy,
    }

    enum Proxy {
        Environment,
        Never,
        Url(String),
    }

    impl ReqwestBuilder {
        /// Sets how long a call may take, from connecting to the last byte. For a download, limits
        /// the wait for each piece instead.
        pub fn timeout(mut self, timeout: Duration) -> Self {
            self.timeout = timeout;
            self
        }

        /// Sets how long connecting may take. The limit for the whole call still applies. The
        /// default is 5 seconds.
        pub fn connect_timeout(mut self, timeout: Duration) -> Self {
            self.connect_timeout = Some(timeout);
            self
        }

        /// Sets the maximum size of a response in bytes. Downloads have no limit.
        pub fn limit(mut self, bytes: usize) -> Self {
            self.limit = bytes;
            self
        }

        /// Presents this certificate to servers that ask for one.
        pub fn certificate(mut self, certificate: &MerchantCertificate) -> Self {
            self.certificate = Some(Zeroizing::new(certificate.pem_bundle().to_owned()));
            self
        }

        /// Also trusts this root certificate (PEM), such as the certificate of a proxy that
        /// decrypts TLS.
        pub fn root_certificate(mut self, pem: impl Into<String>) -> Self {
            self.roots.push(pem.into());
            self
        }

        /// Sends all requests through this proxy, and ignores `HTTPS_PROXY` and similar environment
        /// variables.
        pub fn proxy(mut self, url: impl Into<String>) -> Self {
            self.proxy = Proxy::Url(url.into());
            self
        }

        /// Uses no proxy, even if environment variables set one.
        pub fn no_proxy(mut self) -> Self {
            self.proxy = Proxy::Never;
            self
        }

        /// Builds the transport.
        ///
        /// # Errors
        /// [`Error::Configuration`] if the TLS library rejects a certificate, or if the proxy's URL
        /// is invalid.
        pub fn build(self) -> Result<Reqwest, Error> {
            let connect_timeout = self.connect_timeout.unwrap_or(Duration::from_secs(5)).min(self.timeout);
            let mut settings = reqwest::Client::builder()
                .timeout(self.timeout)
                .read_timeout(self.timeout)
                .connect_timeout(connect_timeout);
            if let Some(bundle) = &self.certificate {
                let identity = reqwest::Identity::from_pem(bundle.as_bytes());
                settings = settings
                    .identity(identity.map_err(|error| refused("the merchant's certificate was rejected", error))?);
            }
            for pem in &self.roots {
                let roots = reqwest::Certificate::from_pem_bundle(pem.as_bytes());
                let roots = roots.map_err(|error| refused("the root certificate was rejected", error))?;
                if roots.is_empty() {
                    return Err(Error::configuration("the root certificate has no PEM block `CERTIFICATE`"));
                }
                settings = settings.tls_certs_merge(roots);
            }
            settings = match &self.proxy {
                Proxy::Environment => settings,
                Proxy::Never => settings.no_proxy(),
                Proxy::Url(url) => settings.proxy(
                    reqwest::Proxy::all(url).map_err(|error| refused("the proxy was rejected", error.without_url()))?,
                ),
            };
            let transport = Reqwest::from_builder(settings)?;
            Ok(Reqwest { certificate: self.certificate.is_some(), limit: self.limit, ..transport })
        }
    }

    /// Leaves the proxy out, because its URL may contain a password.
    impl fmt::Debug for Reqwest {
        fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut out = out.debug_struct("Reqwest");
            out.field("limit", &self.limit).field("certificate", &self.certificate).finish_non_exhaustive()
        }
    }

    impl fmt::Debug for ReqwestBuilder {
        fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("ReqwestBuilder(…)")
        }
    }

    fn refused(what: &str, error: reqwest::Error) -> Error {
        Error::configuration(format!("{what}: {}", chain(error)))
    }

    fn checked(request: Request<Bytes>) -> Result<reqwest::Request, TransportError> {
        let target = request.uri().path_and_query().map(ToString::to_string);
        let request = reqwest::Request::try_from(request);
        let request = request.map_err(|error| TransportError::Unsendable(chain(error.without_url())))?;
        // URL libraries normalise paths (`/a/../b`). The signature would then not cover the path
        // that is sent.
        let url = request.url();
        let query = url.query().map_or(String::new(), |query| format!("?{query}"));
        if target != Some(format!("{}{query}", url.path())) {
            return Err(TransportError::Unsendable(
                "the HTTP library would change the path or the query, so that the signature would not match".into(),
            ));
        }
        Ok(request)
    }

    async fn next(response: &mut reqwest::Response) -> Result<Option<Bytes>, TransportError> {
        response.chunk().await.map_err(|error| sent(error.without_url()))
    }

    fn with_head<T>(response: &mut reqwest::Response, body: T) -> Response<T> {
        let mut whole = Response::new(body);
        *whole.status_mut() = response.status();
        *whole.headers_mut() = std::mem::take(response.headers_mut());
        whole
    }

    fn sent(error: reqwest::Error) -> TransportError {
        TransportError::Sent(chain(error))
    }

    /// Joins the texts of the error and its causes. `reqwest`'s own text is only "error sending
    /// request"; the causes say what happened.
    fn chain(error: reqwest::Error) -> crate::error::Source {
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            text += &format!(": {error}");
            cause = error.source();
        }
        text.into()
    }

    impl Transport for Reqwest {
        fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>> {
            Box::pin(self.exchange(request))
        }

        fn stream(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Chunks>, TransportError>> {
            Box::pin(self.begin(request))
        }

        fn sleep(&self, time: Duration) -> Pending<'_, ()> {
            Box::pin(tokio::time::sleep(time))
        }

        fn has_certificate(&self) -> bool {
            self.certificate
        }
    }
}
