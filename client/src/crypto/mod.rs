//! Keys, signatures and encryption.

mod aes;
mod api_v3_key;
mod describe;
mod hash;
mod identity;
mod key;
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
#[cfg(feature = "sm")]
mod sm;
mod trust;
mod x509;

#[cfg(feature = "testing")]
pub(crate) use aes::encrypt_ecb;
pub(crate) use aes::{KEY_LENGTH, decrypt_ecb, ecb_key, key_text};
pub use api_v3_key::ApiV3Key;
pub(crate) use describe::{describe, trimmed};
pub use hash::HashType;
pub(crate) use hash::Hasher;
#[doc(hidden)]
pub use identity::Identity;
#[doc(hidden)]
pub use key::{EncryptionKey, VerifyingKey};
pub use key::{Padding, PrivateKey};
pub use merchant_certificate::MerchantCertificate;
pub(crate) use nonce::nonce;
pub(crate) use pem::{in_file, read_file};
pub(crate) use rsa::read_public_key;
pub use scheme::Scheme;
pub(crate) use serial::read_serial;
pub use sign_type::SignType;
pub use signer::{LocalSigner, Pending, Signer};
pub use trust::TrustStore;
pub(crate) use trust::{Snapshot, TrustedKey};
