//! Signing with the merchant's private key, in this process or elsewhere.

use super::key::{Padding, PrivateKey};
use super::scheme::Scheme;
use super::serial::read_serial;
use crate::error::Source;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

/// A boxed future, which makes [`Signer`] and [`Transport`](crate::transport::Transport) usable as
/// `dyn`.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Signs and decrypts with the merchant's private key. Use [`LocalSigner`], or implement the trait
/// for an HSM or a key service.
pub trait Signer: Send + Sync {
    /// Returns the serial number of the merchant's certificate, in upper-case hex.
    fn serial(&self) -> &str;

    /// Returns the scheme of this signer's signatures. The default implementation returns RSA. The
    /// scheme must never change.
    fn scheme(&self) -> Scheme {
        Scheme::Rsa
    }

    /// Returns the public half as a DER `SubjectPublicKeyInfo`, if it is known. The builder of a
    /// client compares it with WeChat Pay's keys, and fails if the merchant's own key was passed as
    /// one of them.
    fn public_key(&self) -> Option<&[u8]> {
        None
    }

    /// Returns the signature of `message`: RSA-SHA256 (PKCS#1 v1.5) or, for 国密, SM2 with SM3 and
    /// the user id `1234567812345678`, in DER.
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a, Result<Vec<u8>, Source>>;

    /// Decrypts a response field that was encrypted with the merchant's public key: RSA with this
    /// padding, or SM2 in ASN.1 (C1C3C2). Returns `None` if that fails.
    fn decrypt<'a>(&'a self, padding: Padding, ciphertext: &'a [u8]) -> Pending<'a, Option<Vec<u8>>>;
}

/// A [`Signer`] whose key is in this process.
#[derive(Debug)]
pub struct LocalSigner {
    serial: String,
    key: Arc<PrivateKey>,
}

impl LocalSigner {
    /// Creates a signer from the private key and the serial number of its certificate
    /// (`apiclient_cert.pem`).
    pub fn new(serial: impl Into<String>, key: PrivateKey) -> Self {
        Self::shared(serial, Arc::new(key))
    }

    pub(crate) fn shared(serial: impl Into<String>, key: Arc<PrivateKey>) -> Self {
        let serial = serial.into();
        // A serial number that can't be read is kept, and the builder says what is wrong with it.
        Self { serial: read_serial(&serial).unwrap_or_else(|_| serial.to_ascii_uppercase()), key }
    }
}

impl Signer for LocalSigner {
    fn serial(&self) -> &str {
        &self.serial
    }

    fn scheme(&self) -> Scheme {
        self.key.scheme()
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
