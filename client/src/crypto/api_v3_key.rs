//! The APIv3 key, from which each scheme creates its own cipher.

use super::aes::{KEY_LENGTH, key_text};
use super::describe::describe;
use super::scheme::Scheme;
use crate::error::Error;
use std::fmt;

/// The text of an APIv3 key, as bytes.
pub(super) type Bytes = [u8; KEY_LENGTH];

/// An AEAD cipher with its key.
pub(super) trait AeadKey: Send + Sync {
    /// Decrypts a ciphertext. Returns `None` if key, nonce, associated data and ciphertext don't belong
    /// together.
    fn open(&self, nonce: &[u8], associated_data: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>>;
    /// Encrypts a text. Returns `None` if the nonce isn't 12 bytes long.
    #[cfg(feature = "testing")]
    fn seal(&self, nonce: &[u8], associated_data: &[u8], plaintext: &[u8]) -> Option<Vec<u8>>;
}

/// The APIv3 key: 32 bytes that the merchant sets on the platform. `Debug` doesn't show it.
pub struct ApiV3Key(Vec<(Scheme, Box<dyn AeadKey>)>);

impl ApiV3Key {
    /// Creates the key from its text, as set on the platform. Blanks, quotes and a line end around
    /// a key of 32 bytes are ignored.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the key isn't 32 bytes long.
    pub fn new(key: &str) -> Result<Self, Error> {
        let bytes = <&Bytes>::try_from(key_text(key).as_bytes()).ok();
        let cipher = |scheme: &Scheme| Some((*scheme, (scheme.facts().aead_key)(bytes?)?));
        let ciphers: Option<Vec<_>> = Scheme::ALL.iter().map(cipher).collect();
        ciphers.map(Self).ok_or_else(|| {
            Error::configuration(format!(
                "an APIv3 key has 32 bytes, but this one has {}: it is {}; pass the text that was set on the merchant platform, \
                 not the v2 key or a file",
                key.len(),
                describe(key)
            ))
        })
    }

    /// Decrypts with the cipher of this scheme (see [`Scheme::cipher`]). Returns `None` if key,
    /// nonce, associated data and ciphertext don't belong together.
    pub fn open(&self, scheme: Scheme, nonce: &str, associated_data: &str, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.cipher(scheme)?.open(nonce.as_bytes(), associated_data.as_bytes(), ciphertext)
    }

    /// Encrypts a text that [`ApiV3Key::open`] can decrypt. Outside of tests, only WeChat Pay does
    /// this. Returns `None` if the nonce isn't 12 bytes long.
    #[cfg(feature = "testing")]
    pub fn seal(&self, scheme: Scheme, nonce: &str, associated_data: &str, plaintext: &str) -> Option<Vec<u8>> {
        self.cipher(scheme)?.seal(nonce.as_bytes(), associated_data.as_bytes(), plaintext.as_bytes())
    }

    fn cipher(&self, scheme: Scheme) -> Option<&dyn AeadKey> {
        self.0.iter().find(|(own, _)| *own == scheme).map(|(_, cipher)| cipher.as_ref())
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ApiV3Key(…)")
    }
}
