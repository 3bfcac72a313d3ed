//! The layer below the signature: it carries bytes and knows nothing of their meaning.

use crate::auth::Pending;
use crate::error::{Error, Source};
use bytes::Bytes;
use http::{Request, Response};

/// Carries one signed request.
///
/// An implementation must send method, path, query, headers and body exactly as they are, follow no redirect, bound
/// time and response size, and not send a request twice.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response. A status of 4xx or 5xx is a response, not an error.
    fn send(&self, request: Request<Bytes>) -> Pending<'_, Result<Response<Bytes>, TransportError>>;
}

/// Why no response came, by whether the server may have acted.
#[derive(Debug)]
pub enum TransportError {
    /// No byte of the request left.
    NotSent(Source),
    /// The request left, in part at least.
    Sent(Source),
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::NotSent(source) => Self::Transport(source),
            TransportError::Sent(source) => Self::UnknownOutcome(source),
        }
    }
}

#[cfg(feature = "reqwest")]
pub use over_reqwest::Reqwest;

#[cfg(feature = "reqwest")]
mod over_reqwest {
    use super::{Transport, TransportError};
    use crate::auth::Pending;
    use crate::error::Error;
    use bytes::{Bytes, BytesMut};
    use http::{Request, Response};
    use std::time::Duration;

    /// The default transport: HTTP/1.1 over rustls by `reqwest`. Clones share one pool of connections.
    #[derive(Clone, Debug)]
    pub struct Reqwest {
        client: reqwest::Client,
        limit: usize,
    }

    impl Reqwest {
        /// The time that a call may take from connecting to the last byte, unless set otherwise.
        pub const TIMEOUT: Duration = Duration::from_secs(20);
        /// The largest response that is read, unless set otherwise: 32 MiB.
        pub const LIMIT: usize = 32 << 20;

        /// A pool of its own. `timeout` bounds a whole call, connecting at most 5 seconds of it; `limit` bounds a response's bytes.
        ///
        /// # Errors
        /// [`Error::Configuration`] when the TLS library can't start.
        pub fn new(timeout: Duration, limit: usize) -> Result<Self, Error> {
            Self::with_builder(Self::builder(timeout), limit)
        }

        /// The settings of [`Reqwest::new`], to add a proxy or root certificates to. They keep to what [`Transport`] asks for.
        pub fn builder(timeout: Duration) -> reqwest::ClientBuilder {
            reqwest::Client::builder()
                .timeout(timeout)
                .connect_timeout(timeout.min(Duration::from_secs(5)))
                // WeChat Pay closes idle connections at 8 s: one that is older may be closed while a request is on its way.
                .pool_idle_timeout(Duration::from_secs(6))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
        }

        /// With settings of one's own, best begun with [`Reqwest::builder`].
        ///
        /// # Errors
        /// [`Error::Configuration`] when the settings don't fit.
        pub fn with_builder(builder: reqwest::ClientBuilder, limit: usize) -> Result<Self, Error> {
            let client = builder.build();
            let client = client.map_err(|error| Error::configuration(format!("HTTP: {error}")))?;
            Ok(Self { client, limit })
        }

        async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            let target = request.uri().path_and_query().map(ToString::to_string);
            let request = reqwest::Request::try_from(request).map_err(not_sent)?;
            // URL libraries tidy paths (`/a/../b`): then the signature would be over another path than the one sent.
            let url = request.url();
            let query = url.query().map_or(String::new(), |query| format!("?{query}"));
            if target != Some(format!("{}{query}", url.path())) {
                return Err(TransportError::NotSent("the path is not in the form in which it would be sent".into()));
            }
            let mut response = self.client.execute(request).await.map_err(|error| {
                // The error's own text would hold the URL, whose query may hold what no log should.
                let early = error.is_connect() || error.is_builder();
                let error = error.without_url();
                if early { not_sent(error) } else { sent(error) }
            })?;
            let mut body = BytesMut::new();
            while let Some(chunk) = response.chunk().await.map_err(|error| sent(error.without_url()))? {
                if body.len() + chunk.len() > self.limit {
                    let text = format!("the response is longer than {} bytes", self.limit);
                    return Err(TransportError::Sent(text.into()));
                }
                body.extend_from_slice(&chunk);
            }
            let mut whole = Response::new(body.freeze());
            *whole.status_mut() = response.status();
            *whole.headers_mut() = std::mem::take(response.headers_mut());
            Ok(whole)
        }
    }

    fn not_sent(error: reqwest::Error) -> TransportError {
        TransportError::NotSent(chain(error))
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
    }
}
