//! AES: GCM with the APIv3 key, and ECB with a key derived from the v2 key.

use super::api_v3_key::{self, AeadKey};
use super::describe::trimmed;
use super::hash::hex;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use md5::{Digest, Md5};
use zeroize::Zeroizing;

/// Creates the AES-256-GCM cipher with the APIv3 key.
pub(super) fn gcm_key(key: &api_v3_key::Bytes) -> Option<Box<dyn AeadKey>> {
    Some(Box::new(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?)))
}

impl AeadKey for LessSafeKey {
    fn open(&self, nonce: &[u8], associated_data: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>> {
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut buffer = ciphertext.to_vec();
        let length = self.open_in_place(nonce, Aad::from(associated_data), &mut buffer).ok()?.len();
        buffer.truncate(length);
        Some(buffer)
    }

    #[cfg(feature = "testing")]
    fn seal(&self, nonce: &[u8], associated_data: &[u8], plaintext: &[u8]) -> Option<Vec<u8>> {
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut buffer = plaintext.to_vec();
        self.seal_in_place_append_tag(nonce, Aad::from(associated_data), &mut buffer).ok()?;
        Some(buffer)
    }
}

/// Encrypts a text that [`decrypt_ecb`] can decrypt. Outside of tests, only WeChat Pay does this.
#[cfg(feature = "testing")]
pub(crate) fn encrypt_ecb(key: &[u8], plaintext: &str) -> Option<Vec<u8>> {
    use aws_lc_rs::cipher::PaddedBlockEncryptingKey;
    let key = PaddedBlockEncryptingKey::ecb_pkcs7(UnboundCipherKey::new(&AES_256, key).ok()?).ok()?;
    let mut buffer = plaintext.as_bytes().to_vec();
    key.encrypt(&mut buffer).ok()?;
    Some(buffer)
}

/// Removes the blanks and quotes around a key if that leaves 32 bytes, the length of an APIv3 or v2
/// key. Otherwise, returns the key unchanged.
pub(crate) fn key_text(key: &str) -> &str {
    let inside = trimmed(key);
    if key.len() != KEY_LENGTH && inside.len() == KEY_LENGTH { inside } else { key }
}

/// The length of APIv3 keys and v2 keys, in bytes.
pub(crate) const KEY_LENGTH: usize = 32;

/// Derives the AES key from the v2 key. It is the MD5 digest of the v2 key as 32 lower-case hex
/// characters, not as 16 bytes.
pub(crate) fn ecb_key(key: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(hex(&Md5::digest(key)).into_bytes())
}

/// Decrypts v2's cipher, AES-256-ECB with PKCS#7 padding. Returns `None` if the ciphertext doesn't
/// decrypt with this key.
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
        let ciphertext = BASE64_STANDARD.decode("pZwJZBLuy3mDACEQT4YTBw==").expect("Base64");
        let open = |key: &[u8]| decrypt_ecb(key, ciphertext.clone());
        assert_eq!(open(b"0123456789abcdef0123456789abcdef").as_deref(), Some(&b"hello"[..]));
        assert_eq!(open(b"1123456789abcdef0123456789abcdef"), None);
        assert_eq!(open(b"short"), None);
    }
}
