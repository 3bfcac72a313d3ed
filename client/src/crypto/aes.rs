//! AES: GCM with the APIv3 key, and ECB with a key derived from the v2 key.

use super::describe::{describe, trimmed};
use super::hash::hex;
use crate::error::Error;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use md5::{Digest, Md5};
use std::fmt;
use zeroize::Zeroizing;

/// The APIv3 key: 32 bytes that the merchant sets on the platform. `Debug` doesn't show it.
pub struct ApiV3Key(LessSafeKey);

impl ApiV3Key {
    /// Creates the key from its text, as set on the platform. Blanks, quotes and a line end around
    /// a key of 32 bytes are ignored.
    ///
    /// # Errors
    /// [`Error::Configuration`] if it isn't 32 bytes long.
    pub fn new(key: &str) -> Result<Self, Error> {
        match UnboundKey::new(&AES_256_GCM, key_text(key).as_bytes()) {
            Ok(unbound) => Ok(Self(LessSafeKey::new(unbound))),
            Err(_) => Err(Error::configuration(format!(
                "the APIv3 key has 32 bytes, this one has {}: it is {}; it is neither the v2 key nor a file, but the text that was set \
                 on the merchant platform",
                key.len(),
                describe(key)
            ))),
        }
    }

    /// Decrypts AEAD_AES_256_GCM. Returns `None` if key, nonce, associated data and ciphertext
    /// don't belong together.
    pub fn open(&self, nonce: &str, associated_data: &str, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
        let mut room = ciphertext.to_vec();
        let length = self.0.open_in_place(nonce, Aad::from(associated_data.as_bytes()), &mut room).ok()?.len();
        room.truncate(length);
        Some(room)
    }
}

/// Encryption, which only WeChat Pay does outside of tests.
#[cfg(feature = "testing")]
mod encryption {
    use super::*;
    use aws_lc_rs::cipher::PaddedBlockEncryptingKey;

    impl ApiV3Key {
        /// Encrypts for [`ApiV3Key::open`]. Returns `None` if the nonce isn't 12 bytes long.
        pub fn seal(&self, nonce: &str, associated_data: &str, plaintext: &str) -> Option<Vec<u8>> {
            let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
            let mut room = plaintext.as_bytes().to_vec();
            self.0.seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut room).ok()?;
            Some(room)
        }
    }

    /// Encrypts for [`decrypt_ecb`].
    pub(crate) fn encrypt_ecb(key: &[u8], plaintext: &str) -> Option<Vec<u8>> {
        let key = PaddedBlockEncryptingKey::ecb_pkcs7(UnboundCipherKey::new(&AES_256, key).ok()?).ok()?;
        let mut room = plaintext.as_bytes().to_vec();
        key.encrypt(&mut room).ok()?;
        Some(room)
    }
}

#[cfg(feature = "testing")]
pub(crate) use encryption::encrypt_ecb;

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ApiV3Key(…)")
    }
}

/// Returns the key without what is around it, if that leaves the 32 bytes of an APIv3 or v2 key.
pub(crate) fn key_text(key: &str) -> &str {
    let inside = trimmed(key);
    if key.len() != KEY_LENGTH && inside.len() == KEY_LENGTH { inside } else { key }
}

/// The length of an APIv3 key, and of a v2 key.
pub(crate) const KEY_LENGTH: usize = 32;

/// Derives the AES key from the v2 key: it is the hex text of the v2 key's MD5, not the bytes.
pub(crate) fn ecb_key(key: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(hex(&Md5::digest(key)).into_bytes())
}

/// Decrypts AES-256-ECB with PKCS#7 padding, which v2 uses. Returns `None` if the ciphertext
/// doesn't decrypt with this key.
pub(crate) fn decrypt_ecb(key: &[u8], mut ciphertext: Vec<u8>) -> Option<Vec<u8>> {
    let key = UnboundCipherKey::new(&AES_256, key).ok()?;
    let key = PaddedBlockDecryptingKey::ecb_pkcs7(key).ok()?;
    let length = key.decrypt(&mut ciphertext, DecryptionContext::None).ok()?.len();
    ciphertext.truncate(length);
    Some(ciphertext)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::prelude::{BASE64_STANDARD, Engine};

    /// Vector V15, from the PHP SDK's tests.
    #[test]
    fn aes_ecb_opens_under_its_key_only() {
        let ciphertext = BASE64_STANDARD.decode("pZwJZBLuy3mDACEQT4YTBw==").expect("BASE64");
        let open = |key: &[u8]| decrypt_ecb(key, ciphertext.clone());
        assert_eq!(open(b"0123456789abcdef0123456789abcdef").as_deref(), Some(&b"hello"[..]));
        assert_eq!(open(b"1123456789abcdef0123456789abcdef"), None);
        assert_eq!(open(b"short"), None);
    }
}
