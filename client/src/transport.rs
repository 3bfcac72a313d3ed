//! The layer below the signature: it carries bytes and knows nothing of their meaning.

pub use crate::crypto::Pending;
use crate::error::{Error, InvalidRequest, Source};
use bytes::Bytes;
use futures_util::stream::{Stream, iter};
use http::{Request, Response};
use std::pin::Pin;
use std::time::Duration;

/// Carries one signed request.
///
/// An implementation must send method, path, query, headers and body exactly as they are, follow no redirect, bound
/// time and response size, and not send a request twice.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response. A status of 4xx or 5xx is a response, not an error.
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>>;

    /// Sends the request, and hands the response's body out as it comes: of any size, in any time as long as some of it comes.
    /// Unless overridden it is [`Transport::send`], whose whole body is one piece.
    fn stream(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Chunks>, TransportError>> {
        let response = self.send(request);
        Box::pin(async { Ok(response.await?.map(whole)) })
    }

    /// Waits, for the pauses between attempts. Unless overridden a thread of its own sleeps: better is the timer of the runtime that
    /// the transport is made for.
    fn sleep(&self, time: Duration) -> Pending<'_, ()> {
        let (done, waiting) = futures_channel::oneshot::channel();
        std::thread::spawn(move || {
            std::thread::sleep(time);
            // Nobody waits any longer where the call was given up.
            let _ = done.send(());
        });
        Box::pin(async { waiting.await.unwrap_or_default() })
    }

    /// Whether it has the merchant's certificate to show where a server asks for one. Unless overridden it is taken to have one:
    /// a client refuses to send what needs a certificate by a transport that has none.
    fn has_certificate(&self) -> bool {
        true
    }
}

/// A body in pieces.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// One piece; none for no bytes.
pub(crate) fn whole(bytes: Bytes) -> Chunks {
    Box::pin(iter(Some(bytes).filter(|bytes| !bytes.is_empty()).map(Ok)))
}

/// Why no response came, by whether the server may have acted.
#[derive(Debug)]
pub enum TransportError {
    /// The request can't be sent as it is, at no time and to no host.
    Unsendable(Source),
    /// No byte of the request left.
    NotSent(Source),
    /// The request left, in part at least.
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
pub use over_reqwest::Reqwest;

#[cfg(feature = "reqwest")]
mod over_reqwest {
    use super::{Chunks, Pending, Transport, TransportError};
    use crate::crypto::MerchantCertificate;
    use crate::error::Error;
    use bytes::{Bytes, BytesMut};
    use futures_util::stream::try_unfold;
    use http::{Request, Response};
    use std::time::Duration;

    /// The default transport: HTTP/1.1 over rustls by `reqwest`. Clones share one pool of connections.
    #[derive(Clone, Debug)]
    pub struct Reqwest {
        client: reqwest::Client,
        limit: usize,
        certificate: bool,
    }

    impl Reqwest {
        /// The time that a call may take from connecting to the last byte, unless set otherwise.
        pub const TIMEOUT: Duration = Duration::from_secs(20);
        /// The largest response that is read, unless set otherwise: 32 MiB.
        pub const LIMIT: usize = 32 << 20;

        /// A pool of its own. `timeout` bounds a whole call, connecting at most 5 seconds of it; `limit` bounds a response's bytes.
        /// Of a download neither bounds the whole: `timeout` is for each piece.
        ///
        /// # Errors
        /// [`Error::Configuration`] when the TLS library can't start.
        pub fn new(timeout: Duration, limit: usize) -> Result<Self, Error> {
            Ok(Self { certificate: false, ..Self::with_builder(Self::builder(timeout), limit)? })
        }

        /// As [`Reqwest::new`], and shows this certificate where a server asks for one.
        ///
        /// # Errors
        /// As there, and when the TLS library refuses the certificate.
        pub fn with_certificate(
            timeout: Duration,
            limit: usize,
            certificate: &MerchantCertificate,
        ) -> Result<Self, Error> {
            Self::with_builder(Self::builder(timeout).identity(Self::identity(certificate)?), limit)
        }

        /// The certificate as [`reqwest::ClientBuilder::identity`] takes it.
        ///
        /// # Errors
        /// [`Error::Configuration`] when the TLS library refuses it.
        pub fn identity(certificate: &MerchantCertificate) -> Result<reqwest::Identity, Error> {
            reqwest::Identity::from_pem(certificate.pem_bundle().as_bytes())
                .map_err(|error| Error::configuration(format!("the merchant's certificate: {error}")))
        }

        /// The settings of [`Reqwest::new`], to add to. They keep to what [`Transport`] asks for.
        ///
        /// ```
        /// use std::{sync::Arc, time::Duration};
        /// use wechatpay_client::{Client, transport::Reqwest};
        ///
        /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
        /// let settings = Reqwest::builder(Duration::from_secs(10))
        ///     .proxy(reqwest::Proxy::https("http://proxy.example:3128")?)
        ///     .tls_certs_merge([reqwest::Certificate::from_pem(&std::fs::read("own_root.pem")?)?]);
        /// let transport = Arc::new(Reqwest::with_builder(settings, Reqwest::LIMIT)?);
        /// let builder = Client::builder().transport(transport);
        /// # Ok(())
        /// # }
        /// ```
        pub fn builder(timeout: Duration) -> reqwest::ClientBuilder {
            reqwest::Client::builder()
                .timeout(timeout)
                .read_timeout(timeout)
                .connect_timeout(timeout.min(Duration::from_secs(5)))
                // WeChat Pay closes idle connections at 8 s: one that is older may be closed while a request is on its way.
                .pool_idle_timeout(Duration::from_secs(6))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                // Other crates of a program may switch these on. The limit counts what is handed out, so a bomb would be cut, but
                // nothing is asked for compressed in the first place.
                .no_gzip()
                .no_deflate()
                .no_brotli()
                .no_zstd()
        }

        /// With settings of one's own, best begun with [`Reqwest::builder`]; a certificate, if any, is among them. Their `read_timeout` is what bounds the pieces of a download.
        ///
        /// # Errors
        /// [`Error::Configuration`] when the settings don't fit.
        pub fn with_builder(builder: reqwest::ClientBuilder, limit: usize) -> Result<Self, Error> {
            let client = builder.build();
            let client = client.map_err(|error| Error::configuration(format!("HTTP: {error}")))?;
            Ok(Self { client, limit, certificate: true })
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
            // The client's own limit is for a whole call; what stands still is ended by the limit for each read.
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
                // The error's own text would hold the URL, whose query may hold what no log should.
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

    fn checked(request: Request<Bytes>) -> Result<reqwest::Request, TransportError> {
        let target = request.uri().path_and_query().map(ToString::to_string);
        let request = reqwest::Request::try_from(request);
        let request = request.map_err(|error| TransportError::Unsendable(chain(error.without_url())))?;
        // URL libraries tidy paths (`/a/../b`): then the signature would be over another path than the one sent.
        let url = request.url();
        let query = url.query().map_or(String::new(), |query| format!("?{query}"));
        if target != Some(format!("{}{query}", url.path())) {
            return Err(TransportError::Unsendable("the path is not in the form in which it would be sent".into()));
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

    /// reqwest's own text is only «error sending request»: the causes below it say what happened.
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
