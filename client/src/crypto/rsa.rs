//! RSA: signatures, encryption and decryption.

use super::key::{Padding, PublicAlgorithm, SecretAlgorithm};
use super::key_file::KeyFile;
use super::pem::{self, Wanted};
use crate::error::Error;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, Pkcs1PrivateDecryptingKey,
    Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair};
use x509_cert::der::Encode;
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

/// An RSA private key, in the forms that the library needs for signing and for each padding.
struct SecretKey {
    pair: RsaKeyPair,
    oaep: OaepPrivateDecryptingKey,
    pkcs1: Pkcs1PrivateDecryptingKey,
    public: Vec<u8>,
}

/// Reads a key of at least 2048 bits in PKCS#8 or PKCS#1.
pub(super) fn secret_key(block: &pem::Block) -> Option<Box<dyn SecretAlgorithm>> {
    let pair = match block.file {
        KeyFile::Pkcs8 => RsaKeyPair::from_pkcs8(&block.der),
        _ => RsaKeyPair::from_der(&block.der),
    };
    from_pair(pair.ok()?)
}

fn from_pair(pair: RsaKeyPair) -> Option<Box<dyn SecretAlgorithm>> {
    // `PrivateDecryptingKey` reads only PKCS#8, so the key is first converted to PKCS#8, whatever
    // form the file had.
    let pkcs8: Pkcs8V1Der<'_> = pair.as_der().ok()?;
    let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).ok()?;
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().ok()?;
    Some(Box::new(SecretKey {
        public: public.as_ref().to_vec(),
        oaep: OaepPrivateDecryptingKey::new(decrypting.clone()).ok()?,
        pkcs1: Pkcs1PrivateDecryptingKey::new(decrypting).ok()?,
        pair,
    }))
}

impl SecretAlgorithm for SecretKey {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let mut buffer = vec![0; self.oaep.min_output_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut buffer, None),
            Padding::Pkcs1 => self.pkcs1.decrypt(ciphertext, &mut buffer),
        }
        .ok()?
        .len();
        buffer.truncate(length);
        Some(buffer)
    }

    fn public_der(&self) -> &[u8] {
        &self.public
    }

    #[cfg(feature = "testing")]
    fn to_pem(&self) -> zeroize::Zeroizing<String> {
        // Fails only if there is no memory left.
        let der: Pkcs8V1Der<'_> = self.pair.as_der().expect("every RSA key can be written as PKCS#8");
        pem::write("PRIVATE KEY", der.as_ref())
    }
}

/// Explains why a private key is rejected.
pub(super) fn unfit(der: &[u8]) -> &'static str {
    let has = |oid: &ObjectIdentifier| der.windows(oid.as_bytes().len()).any(|bytes| bytes == oid.as_bytes());
    if has(&SM2) && cfg!(not(feature = "sm")) {
        "it is an SM2 key, which needs the crate's feature `sm`"
    } else if has(&EC_PUBLIC_KEY) {
        "it is an EC key"
    } else if der.len() < SHORTEST {
        "it is too short"
    } else {
        "it is damaged, or another kind of key"
    }
}

/// The identifier of elliptic-curve keys, including SM2 keys.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// The identifier of the SM2 curve.
const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");
/// A private key of fewer bytes in DER is reported as too short. An RSA key of 2048 bits takes
/// about 1,190 bytes, and a key of 1536 bits takes about 900.
const SHORTEST: usize = 1100;

struct PublicKey {
    verifying: ParsedPublicKey,
    oaep: OaepPublicEncryptingKey,
    pkcs1: Pkcs1PublicEncryptingKey,
}

/// Reads a DER `SubjectPublicKeyInfo` of an RSA key of at least 2048 bits.
pub(super) fn public_key(spki: &[u8]) -> Option<Box<dyn PublicAlgorithm>> {
    let encrypting = PublicEncryptingKey::from_der(spki).ok()?;
    Some(Box::new(PublicKey {
        verifying: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki).ok()?,
        oaep: OaepPublicEncryptingKey::new(encrypting.clone()).ok()?,
        pkcs1: Pkcs1PublicEncryptingKey::new(encrypting).ok()?,
    }))
}

impl PublicAlgorithm for PublicKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifying.verify_sig(message, signature).is_ok()
    }

    fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Option<Vec<u8>> {
        let mut buffer = vec![0; self.oaep.ciphertext_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut buffer, None),
            Padding::Pkcs1 => self.pkcs1.encrypt(plaintext, &mut buffer),
        }
        .ok()?
        .len();
        buffer.truncate(length);
        Some(buffer)
    }
}

/// Reads a public key from PEM, and returns it as a DER `SubjectPublicKeyInfo`. The label is
/// `PUBLIC KEY` or, as for WeChat Pay's v2 key, `RSA PUBLIC KEY`.
///
/// # Errors
/// [`Error::Configuration`] if the text is not such a key. The message says what it is instead.
pub(crate) fn read_public_key(text: &str, what: &str) -> Result<Vec<u8>, Error> {
    let pem::Block { file, der } = pem::read(text, Wanted::PublicKey, what)?;
    let spki = if file == KeyFile::PublicKey { Some(der.to_vec()) } else { wrapped(&der) };
    spki.ok_or_else(|| Error::configuration(format!("{what} is damaged: copy or download it again")))
}

/// Wraps a PKCS#1 key in a `SubjectPublicKeyInfo`.
fn wrapped(pkcs1: &[u8]) -> Option<Vec<u8>> {
    let algorithm = AlgorithmIdentifierRef { oid: RSA_ENCRYPTION, parameters: Some(AnyRef::NULL) };
    let subject_public_key = BitStringRef::from_bytes(pkcs1).ok()?;
    SubjectPublicKeyInfoRef { algorithm, subject_public_key }.to_der().ok()
}

/// The identifier of RSA keys, whatever padding they are used with.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// The `AlgorithmIdentifier` of signatures by RSA with SHA-256 (1.2.840.113549.1.1.11).
#[cfg(feature = "testing")]
pub(super) const CERTIFICATE_ALGORITHM: &[u8] =
    &[0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B, 0x05, 0x00];

/// Generates a key of 2048 bits.
#[cfg(feature = "testing")]
pub(super) fn generate() -> Option<Box<dyn SecretAlgorithm>> {
    from_pair(RsaKeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).ok()?)
}
