//! 国密: SM2 signatures and encryption, and SM4-GCM.

use super::api_v3_key::{self, AeadKey};
use super::key::{Padding, PublicAlgorithm, SecretAlgorithm};
use super::key_file::KeyFile;
use super::pem;
use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead, KeyInit, Nonce, Payload};
use aws_lc_rs::rand;
use sm2::dsa::signature::rand_core::{TryCryptoRng, TryRng};
use sm2::dsa::signature::{RandomizedSigner, Verifier};
use sm2::dsa::{Signature, SigningKey, VerifyingKey};
use sm2::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePublicKey};
use sm2::pke::{DecryptingKey, EncryptingKey};
use sm3::{Digest, Sm3};
use sm4::Sm4;
use zeroize::Zeroizing;

/// The signer's id, which SM2 signs together with the message: the default of the standard (GM/T
/// 0009).
const USER_ID: &str = "1234567812345678";

/// AWS-LC's random generator, for the `sm2` crate.
struct SystemRng;

impl TryRng for SystemRng {
    type Error = Unavailable;

    fn try_next_u32(&mut self) -> Result<u32, Unavailable> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Unavailable> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Unavailable> {
        rand::fill(bytes).map_err(|_| Unavailable)
    }
}

impl TryCryptoRng for SystemRng {}

#[derive(Debug, thiserror::Error)]
#[error("the system can't provide randomness")]
struct Unavailable;

struct SecretKey {
    signing: SigningKey,
    decrypting: DecryptingKey,
    public: Vec<u8>,
}

/// Reads an SM2 key in PKCS#8 or SEC 1.
pub(super) fn secret_key(block: &pem::Block) -> Option<Box<dyn SecretAlgorithm>> {
    let key = match block.file {
        KeyFile::EcPrivateKey => sm2::SecretKey::from_sec1_der(&block.der).ok()?,
        _ => sm2::SecretKey::from_pkcs8_der(&block.der).ok()?,
    };
    from_key(key)
}

fn from_key(key: sm2::SecretKey) -> Option<Box<dyn SecretAlgorithm>> {
    Some(Box::new(SecretKey {
        signing: SigningKey::new(USER_ID, &key).ok()?,
        public: key.public_key().to_public_key_der().ok()?.into_vec(),
        decrypting: DecryptingKey::new(key),
    }))
}

impl SecretAlgorithm for SecretKey {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let signature = self.signing.try_sign_with_rng(&mut SystemRng, message).ok()?;
        Some(signature.to_der().to_vec())
    }

    fn decrypt(&self, _: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
        self.decrypting.decrypt_der(ciphertext).ok()
    }

    fn public_der(&self) -> &[u8] {
        &self.public
    }

    #[cfg(feature = "testing")]
    fn to_pem(&self) -> Zeroizing<String> {
        use sm2::pkcs8::EncodePrivateKey;
        let key = sm2::SecretKey::from(self.signing.as_nonzero_scalar());
        // Fails only if there is no memory left.
        let der = key.to_pkcs8_der().expect("every SM2 key can be written as PKCS#8");
        pem::write("PRIVATE KEY", der.as_bytes())
    }
}

struct PublicKey {
    verifying: VerifyingKey,
    encrypting: EncryptingKey,
}

/// Reads a DER `SubjectPublicKeyInfo` of an SM2 key.
pub(super) fn public_key(spki: &[u8]) -> Option<Box<dyn PublicAlgorithm>> {
    let key = sm2::PublicKey::from_public_key_der(spki).ok()?;
    Some(Box::new(PublicKey { verifying: VerifyingKey::new(USER_ID, key).ok()?, encrypting: EncryptingKey::new(key) }))
}

impl PublicAlgorithm for PublicKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_der(signature).is_ok_and(|signature| self.verifying.verify(message, &signature).is_ok())
    }

    fn encrypt(&self, _: Padding, plaintext: &[u8]) -> Option<Vec<u8>> {
        self.encrypting.encrypt_der(&mut SystemRng, plaintext).ok()
    }
}

type Sm4Gcm = AesGcm<Sm4, U12>;

/// Derives the key of SM4 from the APIv3 key: the first 16 bytes of its SM3 digest.
pub(super) fn gcm_key(key: &api_v3_key::Bytes) -> Option<Box<dyn AeadKey>> {
    let digest = Zeroizing::new(<[u8; 32]>::from(Sm3::digest(key)));
    Some(Box::new(Sm4Gcm::new_from_slice(&digest[..16]).ok()?))
}

impl AeadKey for Sm4Gcm {
    fn open(&self, nonce: &[u8], associated_data: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>> {
        let nonce = <&Nonce<Self>>::try_from(nonce).ok()?;
        self.decrypt(nonce, Payload { msg: ciphertext, aad: associated_data }).ok()
    }

    #[cfg(feature = "testing")]
    fn seal(&self, nonce: &[u8], associated_data: &[u8], plaintext: &[u8]) -> Option<Vec<u8>> {
        let nonce = <&Nonce<Self>>::try_from(nonce).ok()?;
        self.encrypt(nonce, Payload { msg: plaintext, aad: associated_data }).ok()
    }
}

/// The `AlgorithmIdentifier` for SM2-with-SM3 signatures (1.2.156.10197.1.501).
#[cfg(feature = "testing")]
pub(super) const CERTIFICATE_ALGORITHM: &[u8] =
    &[0x30, 0x0A, 0x06, 0x08, 0x2A, 0x81, 0x1C, 0xCF, 0x55, 0x01, 0x83, 0x75];

#[cfg(feature = "testing")]
pub(super) fn generate() -> Option<Box<dyn SecretAlgorithm>> {
    use sm2::elliptic_curve::Generate;
    from_key(sm2::SecretKey::try_generate_from_rng(&mut SystemRng).ok()?)
}
