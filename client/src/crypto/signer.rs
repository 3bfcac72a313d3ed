//! The holder of the merchant's private key.

use super::rsa::{Padding, PrivateKey};
use super::scheme::Scheme;
use crate::error::Source;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

/// A boxed future, which is what keeps [`Signer`] and [`Transport`](crate::transport::Transport) usable as `dyn`.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Holder of the merchant's private key: [`LocalSigner`], or one's own over an HSM or a key service.
pub trait Signer: Send + Sync {
    /// The serial number of the merchant's certificate, in upper-case hex.
    fn serial(&self) -> &str;

    /// The scheme of its signatures: RSA unless overridden.
    fn scheme(&self) -> Scheme {
        Scheme::Rsa
    }

    /// The public half as a DER `SubjectPublicKeyInfo`, where it is known: it lets the client refuse a mix-up of keys at construction.
    fn public_key(&self) -> Option<&[u8]> {
        None
    }

    /// The RSA-SHA256 signature (PKCS#1 v1.5) of `message`.
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>>;

    /// The plaintext of a response field that was encrypted under the merchant's public key; `None` when that fails.
    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>>;
}

/// A [`Signer`] whose key is in this process.
#[derive(Debug)]
pub struct LocalSigner {
    serial: String,
    key: Arc<PrivateKey>,
}

impl LocalSigner {
    /// The key, and the serial number of the merchant's certificate (`apiclient_cert.pem`) that belongs to it.
    pub fn new(serial: impl Into<String>, key: PrivateKey) -> Self {
        Self::shared(serial, Arc::new(key))
    }

    pub(crate) fn shared(serial: impl Into<String>, key: Arc<PrivateKey>) -> Self {
        Self { serial: serial.into().to_ascii_uppercase(), key }
    }
}

impl Signer for LocalSigner {
    fn serial(&self) -> &str {
        &self.serial
    }

    fn public_key(&self) -> Option<&[u8]> {
        Some(self.key.public_der())
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>> {
        Box::pin(ready(self.key.sign(message).map_err(Source::from)))
    }

    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>> {
        Box::pin(ready(self.key.decrypt(padding, ciphertext)))
    }
}
