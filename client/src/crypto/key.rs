//! The keys of the merchant and of WeChat Pay. Each key belongs to one [`Scheme`].

use super::pem::{self, Wanted};
use super::rsa::unfit;
use super::scheme::Scheme;
use crate::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
#[cfg(feature = "testing")]
use zeroize::Zeroizing;

/// The padding of RSA encryption. SM2 has no padding, and ignores this value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Padding {
    /// OAEP with SHA-1 and MGF1-SHA-1.
    Oaep,
    /// PKCS#1 v1.5.
    Pkcs1,
}

/// A private key in one scheme, with its operations.
pub(super) trait SecretAlgorithm: Send + Sync {
    /// Returns the signature of `message`. Returns `None` if the cryptographic library fails.
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>>;
    /// Decrypts `ciphertext`. Returns `None` if it was not encrypted with this key's public half.
    fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>>;
    /// Returns the public half as a DER `SubjectPublicKeyInfo`.
    fn public_der(&self) -> &[u8];
    /// Returns the key in PEM (PKCS#8).
    #[cfg(feature = "testing")]
    fn to_pem(&self) -> Zeroizing<String>;
}

/// A public key in one scheme, with its operations.
pub(super) trait PublicAlgorithm: Send + Sync {
    /// Returns whether `signature` is the key's signature of `message`.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;
    /// Encrypts `plaintext`. Returns `None` if it is too long, or if it is empty and the algorithm
    /// can't encrypt empty text.
    fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Option<Vec<u8>>;
}

/// The merchant's private key (`apiclient_key.pem`), held in memory. `Debug` doesn't show it.
pub struct PrivateKey {
    scheme: Scheme,
    key: Box<dyn SecretAlgorithm>,
}

impl PrivateKey {
    /// The key's name in errors.
    pub(crate) const NAME: &str = "the merchant's private key";

    /// Reads a key from PEM text in PKCS#8 (`PRIVATE KEY`), PKCS#1 (`RSA PRIVATE KEY`) or SEC 1
    /// (`EC PRIVATE KEY`); the content decides, not the label. It must be an RSA key of at least
    /// 2048 bits or, with feature `sm`, an SM2 key. Also accepts Base64 without the `BEGIN` and
    /// `END` lines, and text whose line ends were changed to blanks or `\n`.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the text is not such a key. The message says what it is instead.
    pub fn from_pem(text: &str) -> Result<Self, Error> {
        Self::from_block(&pem::read(text, Wanted::PrivateKey, Self::NAME)?)
    }

    /// Reads a key file, in DER or in any form that [`PrivateKey::from_pem`] accepts.
    ///
    /// # Errors
    /// The errors of [`PrivateKey::from_pem`], and also [`Error::Configuration`] if the file can't
    /// be read. The error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = pem::read_file(path)?;
        pem::in_file(path, Self::from_pem(&text))
    }

    pub(crate) fn from_block(block: &pem::Block) -> Result<Self, Error> {
        let read = |scheme: &Scheme| Some(Self { scheme: *scheme, key: (scheme.facts().secret_key)(block)? });
        Scheme::ALL.iter().find_map(read).ok_or_else(|| {
            let why = unfit(&block.der);
            Error::configuration(format!("{} {}: {why}", Self::NAME, Scheme::not_a_key()))
        })
    }

    /// Returns the scheme that the key belongs to.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the signature of `message`: RSA-SHA256 (PKCS#1 v1.5), or SM2 with SM3 in DER.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the cryptographic library fails. The library gives no details.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        self.key.sign(message).ok_or_else(|| Error::configuration("signing with the merchant's private key failed"))
    }

    /// Decrypts `ciphertext`. Returns `None` if it was not encrypted with the public half of this
    /// key.
    pub fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.key.decrypt(padding, ciphertext)
    }

    /// Returns the public half as a DER `SubjectPublicKeyInfo`.
    pub fn public_der(&self) -> &[u8] {
        self.key.public_der()
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("PrivateKey(…)")
    }
}

/// New keys, for tests and for servers that stand in for WeChat Pay.
#[cfg(feature = "testing")]
impl PrivateKey {
    /// Generates an RSA key of 2048 bits. Returns `None` if the system can't provide randomness.
    pub fn generate() -> Option<Self> {
        Self::generate_for(Scheme::Rsa)
    }

    /// Generates a key of this scheme. Returns `None` if the system can't provide randomness.
    pub fn generate_for(scheme: Scheme) -> Option<Self> {
        Some(Self { scheme, key: (scheme.facts().generate)()? })
    }

    /// Writes the key in PEM (PKCS#8).
    pub fn to_pem(&self) -> Zeroizing<String> {
        self.key.to_pem()
    }
}

/// A public key with its scheme.
#[derive(Clone)]
struct PublicKey {
    scheme: Scheme,
    key: Arc<dyn PublicAlgorithm>,
}

impl PublicKey {
    fn new(spki: &[u8]) -> Option<Self> {
        let read = |scheme: &Scheme| Some(Self { scheme: *scheme, key: (scheme.facts().public_key)(spki)?.into() });
        Scheme::ALL.iter().find_map(read)
    }

    fn fmt(&self, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(name).field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// A public key that encrypts fields for WeChat Pay.
#[derive(Clone)]
pub struct EncryptionKey(PublicKey);

impl EncryptionKey {
    /// Reads a DER `SubjectPublicKeyInfo`. Returns `None` unless it contains an RSA key of at least
    /// 2048 bits or, with feature `sm`, an SM2 key.
    pub fn new(spki: &[u8]) -> Option<Self> {
        PublicKey::new(spki).map(Self)
    }

    /// Reads an RSA public key from PEM.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the text isn't an RSA public key of at least 2048 bits.
    pub(crate) fn from_rsa_pem(text: &str, what: &str) -> Result<Self, Error> {
        Self::from_rsa(&super::rsa::read_public_key(text, what)?, what)
    }

    /// Reads a DER `SubjectPublicKeyInfo` like [`EncryptionKey::new`], but accepts only RSA keys.
    ///
    /// # Errors
    /// The errors of [`EncryptionKey::from_rsa_pem`].
    pub(crate) fn from_rsa(spki: &[u8], what: &str) -> Result<Self, Error> {
        let key = Self::new(spki).filter(|key| key.scheme() == Scheme::Rsa);
        key.ok_or_else(|| Error::configuration(format!("{what} is not {}", Scheme::Rsa.facts().key)))
    }

    /// Returns the scheme that the key belongs to.
    pub fn scheme(&self) -> Scheme {
        self.0.scheme
    }

    /// Encrypts `plaintext`. Returns `None` if it is too long for RSA with this padding, or if it
    /// is empty and the key is an SM2 key.
    pub fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Option<Vec<u8>> {
        self.0.key.encrypt(padding, plaintext)
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt("EncryptionKey", out)
    }
}

/// A public key that verifies signatures of WeChat Pay or of a merchant.
#[derive(Clone)]
pub struct VerifyingKey(PublicKey);

impl VerifyingKey {
    /// Reads a DER `SubjectPublicKeyInfo`. Returns `None` unless it contains an RSA key of at least
    /// 2048 bits or, with feature `sm`, an SM2 key.
    pub fn new(spki: &[u8]) -> Option<Self> {
        PublicKey::new(spki).map(Self)
    }

    /// Returns the same key, for encryption.
    pub(crate) fn encryption(&self) -> EncryptionKey {
        EncryptionKey(self.0.clone())
    }

    /// Returns the scheme that the key belongs to.
    pub fn scheme(&self) -> Scheme {
        self.0.scheme
    }

    /// Returns whether `signature` is this key's signature of `message`.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.key.verify(message, signature)
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt("VerifyingKey", out)
    }
}
