//! Keys, signatures and encryption.

mod aes;
mod hash;
mod identity;
mod merchant_certificate;
mod nonce;
mod pem;
mod rsa;
mod scheme;
mod sign_type;
mod signer;
mod trust;
mod x509;

pub use aes::ApiV3Key;
#[cfg(feature = "testing")]
pub(crate) use aes::encrypt_ecb;
pub(crate) use aes::{decrypt_ecb, ecb_key};
pub use hash::HashType;
pub(crate) use hash::Hasher;
#[doc(hidden)]
pub use identity::Identity;
pub use merchant_certificate::MerchantCertificate;
pub(crate) use nonce::nonce;
pub(crate) use pem::read_file;
pub(crate) use rsa::EncryptionKey;
#[doc(hidden)]
pub use rsa::VerifyingKey;
pub use rsa::{Padding, PrivateKey};
pub use scheme::Scheme;
pub use sign_type::SignType;
pub use signer::{LocalSigner, Pending, Signer};
pub use trust::TrustStore;
pub(crate) use trust::{Snapshot, TrustedKey};
