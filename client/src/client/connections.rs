//! How a client reaches servers, and which certificate it presents to them.

use crate::crypto::{MerchantCertificate, Scheme};
use crate::error::Error;
use crate::protocol::Server;
use crate::transport::Transport;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A client's transport, and whether it presents the client's own certificate.
#[derive(Clone)]
pub(crate) struct Connections {
    pub(crate) transport: Arc<dyn Transport>,
    /// Whether the transport presents this merchant's certificate to servers that ask for one.
    pub(crate) certificate: bool,
    pub(crate) failed: FailedHosts,
    maker: Maker,
}

/// Hosts that could not be reached, and until when other hosts are preferred to them.
#[derive(Clone, Default)]
pub(crate) struct FailedHosts(Arc<Mutex<HashMap<String, Instant>>>);

impl FailedHosts {
    /// How long other hosts are preferred to one that failed.
    const PAUSE: Duration = Duration::from_secs(60);

    /// Returns the position of the first server that did not fail recently, or 0 if all of them
    /// failed recently.
    pub(crate) fn first(&self, servers: &[Server]) -> usize {
        let failed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if failed.is_empty() {
            return 0;
        }
        let is_well = |server: &Server| failed.get(&server.origin).is_none_or(|until| *until <= Instant::now());
        servers.iter().position(is_well).unwrap_or(0)
    }

    /// Remembers whether a host could be reached.
    pub(crate) fn note(&self, origin: &str, is_reached: bool) {
        let mut failed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_reached {
            failed.insert(origin.to_owned(), Instant::now() + Self::PAUSE);
        } else if !failed.is_empty() {
            failed.remove(origin);
        }
    }
}

/// Who created a transport.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Maker {
    Caller,
    /// The client's builder, with this time-out.
    Builder(Option<Duration>),
}

impl Connections {
    /// Explains how to provide the certificate that a call needs.
    pub(crate) fn without_certificate(&self) -> &'static str {
        match self.maker {
            Maker::Caller => "set `Builder::transport` to a transport that presents this merchant's certificate",
            Maker::Builder(_) => "set `merchant_certificate` with an RSA key",
        }
    }

    /// Uses the caller's transport, which presents the certificate that the caller gave it.
    pub(super) fn given(transport: Arc<dyn Transport>, timeout: Option<Duration>) -> Result<Self, Error> {
        if timeout.is_some() {
            return Err(Error::configuration(
                "`timeout` is only for the default transport: set the time-out on your own transport",
            ));
        }
        Ok(Self {
            certificate: transport.has_certificate(),
            transport,
            failed: FailedHosts::default(),
            maker: Maker::Caller,
        })
    }

    /// Shares the connections of the client that this one is derived from, or opens new ones. A TLS
    /// connection presents one certificate, so two merchants share connections only if neither has
    /// a certificate.
    pub(super) fn new(
        shared: Option<Self>,
        timeout: Option<Duration>,
        certificate: Option<&MerchantCertificate>,
    ) -> Result<Self, Error> {
        // TLS libraries for Rust can't present a certificate with an SM2 key.
        let certificate = certificate.filter(|certificate| certificate.key.scheme() == Scheme::Rsa);
        let timeout = match shared {
            // The client can't know which certificate this transport presents, but it isn't this
            // merchant's.
            Some(Self { transport, maker: Maker::Caller, .. }) => {
                return Ok(Self { certificate: false, ..Self::given(transport, timeout)? });
            }
            Some(shared) if !shared.certificate && certificate.is_none() && timeout.is_none() => return Ok(shared),
            Some(Self { maker: Maker::Builder(before), .. }) => timeout.or(before),
            None => timeout,
        };
        let transport = default_transport(timeout, certificate)?;
        Ok(Self {
            transport,
            certificate: certificate.is_some(),
            failed: FailedHosts::default(),
            maker: Maker::Builder(timeout),
        })
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(
    timeout: Option<Duration>,
    certificate: Option<&MerchantCertificate>,
) -> Result<Arc<dyn Transport>, Error> {
    use crate::transport::Reqwest;
    let builder = Reqwest::builder().timeout(timeout.unwrap_or(Reqwest::TIMEOUT));
    let builder = match certificate {
        Some(certificate) => builder.certificate(certificate),
        None => builder,
    };
    Ok(Arc::new(builder.build()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Option<Duration>, _: Option<&MerchantCertificate>) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "`transport` is not set: set it, or turn on the crate's feature `reqwest` for the default transport",
    ))
}
