//! RSA: signatures, encryption and decryption.

use super::key_file::KeyFile;
use super::pem::{self, Wanted};
use super::scheme::Scheme;
use crate::error::Error;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, Pkcs1PrivateDecryptingKey,
    Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair};
use std::fmt;
use std::path::Path;
use x509_cert::der::Encode;
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

/// The padding of RSA encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Padding {
    /// OAEP with SHA-1 and MGF1-SHA-1.
    Oaep,
    /// PKCS#1 v1.5.
    Pkcs1,
}

/// The merchant's private key (`apiclient_key.pem`), kept in this process. `Debug` doesn't show it.
pub struct PrivateKey {
    pair: RsaKeyPair,
    oaep: OaepPrivateDecryptingKey,
    pkcs1: Pkcs1PrivateDecryptingKey,
    public: Vec<u8>,
}

impl PrivateKey {
    /// The key's name in errors.
    pub(crate) const NAME: &str = "the merchant's private key";

    /// Reads an RSA key of at least 2048 bits from PEM text: PKCS#8 (`PRIVATE KEY`) or PKCS#1
    /// (`RSA PRIVATE KEY`), whichever the label says. Also reads BASE64 without the lines BEGIN and
    /// END, and text whose line ends became blanks or `\n` on the way.
    ///
    /// # Errors
    /// [`Error::Configuration`] that says what the text is instead.
    pub fn from_pem(text: &str) -> Result<Self, Error> {
        Self::from_block(&pem::read(text, Wanted::PrivateKey, Self::NAME)?)
    }

    /// Reads a file: PEM, as [`PrivateKey::from_pem`] reads it, or DER.
    ///
    /// # Errors
    /// As [`PrivateKey::from_pem`], and [`Error::Configuration`] if the file can't be read. The
    /// error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = pem::read_file(path)?;
        pem::in_file(path, Self::from_pem(&text))
    }

    pub(crate) fn from_block(block: &pem::Block) -> Result<Self, Error> {
        let pair = match block.file {
            KeyFile::Pkcs8 => RsaKeyPair::from_pkcs8(&block.der),
            _ => RsaKeyPair::from_der(&block.der),
        };
        pair.ok().and_then(Self::from_pair).ok_or_else(|| {
            let why = unfit(&block.der);
            Error::configuration(format!("{} is not an RSA key of 2048 bits or more: {why}", Self::NAME))
        })
    }

    fn from_pair(pair: RsaKeyPair) -> Option<Self> {
        // `PrivateDecryptingKey` reads only PKCS#8, so both forms of file are converted to it by
        // the key pair.
        let pkcs8: Pkcs8V1Der<'_> = pair.as_der().ok()?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).ok()?;
        let public: PublicKeyX509Der<'_> = pair.public_key().as_der().ok()?;
        Some(Self {
            public: public.as_ref().to_vec(),
            oaep: OaepPrivateDecryptingKey::new(decrypting.clone()).ok()?,
            pkcs1: Pkcs1PrivateDecryptingKey::new(decrypting).ok()?,
            pair,
        })
    }

    /// Returns the RSA-SHA256 signature (PKCS#1 v1.5) of `message`.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the cryptographic library fails; it gives no details.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::configuration("the merchant's private key could not sign"))?;
        Ok(signature)
    }

    /// Decrypts what was encrypted with this key's public half. Returns `None` if it wasn't.
    pub fn decrypt(&self, padding: Padding, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let mut room = vec![0; self.oaep.min_output_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut room, None),
            Padding::Pkcs1 => self.pkcs1.decrypt(ciphertext, &mut room),
        }
        .ok()?
        .len();
        room.truncate(length);
        Some(room)
    }

    /// Returns the public half as a DER `SubjectPublicKeyInfo`.
    pub fn public_der(&self) -> &[u8] {
        &self.public
    }
}

/// Explains why a private key was rejected.
fn unfit(der: &[u8]) -> &'static str {
    let has = |oid: &ObjectIdentifier| der.windows(oid.as_bytes().len()).any(|bytes| bytes == oid.as_bytes());
    if has(&EC_PUBLIC_KEY) {
        "it is an EC key"
    } else if der.len() < SHORTEST {
        "it is shorter"
    } else {
        "it is damaged, or of another kind"
    }
}

/// The algorithm of every elliptic-curve key, including SM2.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// An RSA private key of 2048 bits takes about 1,190 bytes, because it contains four and a half
/// times its own length; one of 1536 bits takes about 900.
const SHORTEST: usize = 1100;

impl fmt::Debug for PrivateKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("PrivateKey(…)")
    }
}

/// Encrypts fields for WeChat Pay.
pub struct EncryptionKey {
    oaep: OaepPublicEncryptingKey,
    pkcs1: Pkcs1PublicEncryptingKey,
}

impl EncryptionKey {
    /// Reads PEM.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the text isn't an RSA public key of at least 2048 bits.
    pub(crate) fn from_pem(text: &str, what: &str) -> Result<Self, Error> {
        let key = Self::new(&read_public_key(text, what)?);
        key.ok_or_else(|| Error::configuration(format!("{what} is not an RSA key of 2048 bits or more")))
    }

    /// Reads a DER `SubjectPublicKeyInfo`. Returns `None` unless it contains an RSA key of at least
    /// 2048 bits.
    pub fn new(spki: &[u8]) -> Option<Self> {
        let key = PublicEncryptingKey::from_der(spki).ok()?;
        Some(Self {
            oaep: OaepPublicEncryptingKey::new(key.clone()).ok()?,
            pkcs1: Pkcs1PublicEncryptingKey::new(key).ok()?,
        })
    }

    /// Encrypts `plaintext`. Returns `None` if it is longer than the padding leaves room for.
    pub fn encrypt(&self, padding: Padding, plaintext: &[u8]) -> Option<Vec<u8>> {
        let mut room = vec![0; self.oaep.ciphertext_size()];
        let length = match padding {
            Padding::Oaep => self.oaep.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut room, None),
            Padding::Pkcs1 => self.pkcs1.encrypt(plaintext, &mut room),
        }
        .ok()?
        .len();
        room.truncate(length);
        Some(room)
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("EncryptionKey(…)")
    }
}

/// Reads a public key in either form, because WeChat Pay provides v2's as an `RSA PUBLIC KEY`, and
/// returns it as a DER `SubjectPublicKeyInfo`.
///
/// # Errors
/// [`Error::Configuration`] that says what the text is instead.
pub(crate) fn read_public_key(text: &str, what: &str) -> Result<Vec<u8>, Error> {
    let pem::Block { file, der } = pem::read(text, Wanted::PublicKey, what)?;
    let spki = if file == KeyFile::PublicKey { Some(der.to_vec()) } else { wrapped(&der) };
    spki.ok_or_else(|| Error::configuration(format!("{what} is damaged")))
}

/// Wraps a PKCS#1 key in a `SubjectPublicKeyInfo`.
fn wrapped(pkcs1: &[u8]) -> Option<Vec<u8>> {
    let algorithm = AlgorithmIdentifierRef { oid: RSA_ENCRYPTION, parameters: Some(AnyRef::NULL) };
    let subject_public_key = BitStringRef::from_bytes(pkcs1).ok()?;
    SubjectPublicKeyInfoRef { algorithm, subject_public_key }.to_der().ok()
}

/// The algorithm of every RSA key, whatever the padding is.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Verifies signatures of WeChat Pay, or of a merchant.
#[derive(Clone)]
pub struct VerifyingKey {
    scheme: Scheme,
    key: ParsedPublicKey,
}

impl VerifyingKey {
    /// Reads a DER `SubjectPublicKeyInfo`. Returns `None` unless it contains an RSA key of at least
    /// 2048 bits.
    pub fn new(spki: &[u8]) -> Option<Self> {
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki).ok()?;
        Some(Self { scheme: Scheme::Rsa, key })
    }

    /// Returns the scheme of its signatures.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns whether `signature` is this key's signature of `message`.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verify_sig(message, signature).is_ok()
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("VerifyingKey").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// New keys, for tests and for servers in WeChat Pay's place.
#[cfg(feature = "testing")]
impl PrivateKey {
    /// Generates a key of 2048 bits. Returns `None` if the system can't provide randomness.
    pub fn generate() -> Option<Self> {
        Self::from_pair(RsaKeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).ok()?)
    }

    /// Writes the key in PEM (PKCS #8).
    pub fn to_pem(&self) -> zeroize::Zeroizing<String> {
        // As generation, this fails only if memory does.
        let der: Pkcs8V1Der<'_> = self.pair.as_der().expect("a key that was generated can be written");
        pem::write("PRIVATE KEY", der.as_ref())
    }
}
