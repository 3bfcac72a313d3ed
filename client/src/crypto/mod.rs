//! Keys, signatures and encryption.

mod aes;
mod describe;
mod hash;
mod identity;
mod key_file;
mod merchant_certificate;
mod nonce;
#[cfg(feature = "p12")]
mod p12;
pub(crate) mod pem;
mod rsa;
mod scheme;
mod serial;
mod sign_type;
mod signer;
mod trust;
mod x509;

pub use aes::ApiV3Key;
#[cfg(feature = "testing")]
pub(crate) use aes::encrypt_ecb;
pub(crate) use aes::{KEY_LENGTH, decrypt_ecb, ecb_key, key_text};
pub(crate) use describe::{describe, trimmed};
pub use hash::HashType;
pub(crate) use hash::Hasher;
#[doc(hidden)]
pub use identity::Identity;
pub use merchant_certificate::MerchantCertificate;
pub(crate) use nonce::nonce;
pub(crate) use pem::{in_file, read_file};
#[doc(hidden)]
pub use rsa::EncryptionKey;
#[doc(hidden)]
pub use rsa::VerifyingKey;
pub(crate) use rsa::read_public_key;
pub use rsa::{Padding, PrivateKey};
pub use scheme::Scheme;
pub(crate) use serial::read_serial;
pub use sign_type::SignType;
pub use signer::{LocalSigner, Pending, Signer};
pub use trust::TrustStore;
pub(crate) use trust::{Snapshot, TrustedKey};
