//! The signature schemes of API v3.

use super::api_v3_key::{self, AeadKey};
use super::identity::Identity;
use super::key::{PublicAlgorithm, SecretAlgorithm};
#[cfg(feature = "sm")]
use super::sm;
use super::{pem, rsa};

/// A set of algorithms with which API v3 signs and encrypts. A key belongs to exactly one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// RSA: signatures over SHA-256 with PKCS#1 v1.5 padding, OAEP for fields, and AES-256-GCM with
    /// the APIv3 key.
    Rsa,
    /// 国密 (feature `sm`): signatures by SM2 with SM3, SM2 encryption for fields, and SM4-GCM with
    /// a key that is derived from the APIv3 key.
    #[cfg(feature = "sm")]
    Sm,
}

/// What distinguishes a scheme: its names on the wire and its algorithms.
pub(super) struct Facts {
    merchant: &'static str,
    /// The type of a brand's signature. `None` if WeChat Pay doesn't document signatures by brands.
    brand: Option<&'static str>,
    cipher: &'static str,
    certificates: &'static str,
    /// How errors describe a key of this scheme.
    pub(super) key: &'static str,
    /// Whether WeChat Pay has public keys as well as certificates for this scheme.
    has_public_keys: bool,
    /// The `signType` for the cashier. `None` if no document says that the cashier accepts
    /// signatures of this scheme.
    cashier: Option<&'static str>,
    pub(super) secret_key: fn(&pem::Block) -> Option<Box<dyn SecretAlgorithm>>,
    pub(super) public_key: fn(&[u8]) -> Option<Box<dyn PublicAlgorithm>>,
    pub(super) aead_key: fn(&api_v3_key::Bytes) -> Option<Box<dyn AeadKey>>,
    /// The algorithm of the signatures on certificates, as a DER `AlgorithmIdentifier`.
    #[cfg(feature = "testing")]
    certificate_algorithm: &'static [u8],
    #[cfg(feature = "testing")]
    pub(super) generate: fn() -> Option<Box<dyn SecretAlgorithm>>,
}

const RSA: Facts = Facts {
    merchant: "WECHATPAY2-SHA256-RSA2048",
    brand: Some("WECHATPAY-BRAND-SHA256-RSA2048"),
    cipher: "AEAD_AES_256_GCM",
    certificates: "RSA",
    key: "an RSA key of 2048 bits or more",
    has_public_keys: true,
    cashier: Some("RSA"),
    secret_key: rsa::secret_key,
    public_key: rsa::public_key,
    aead_key: super::aes::gcm_key,
    #[cfg(feature = "testing")]
    certificate_algorithm: rsa::CERTIFICATE_ALGORITHM,
    #[cfg(feature = "testing")]
    generate: rsa::generate,
};

#[cfg(feature = "sm")]
const SM: Facts = Facts {
    merchant: "WECHATPAY2-SM2-WITH-SM3",
    brand: None,
    cipher: "AEAD_SM4_GCM",
    certificates: "SM2",
    key: "an SM2 key",
    has_public_keys: false,
    cashier: None,
    secret_key: sm::secret_key,
    public_key: sm::public_key,
    aead_key: sm::gcm_key,
    #[cfg(feature = "testing")]
    certificate_algorithm: sm::CERTIFICATE_ALGORITHM,
    #[cfg(feature = "testing")]
    generate: sm::generate,
};

impl Scheme {
    /// All schemes. Clients without a private key use the first scheme.
    pub const ALL: &[Self] = &[
        Self::Rsa,
        #[cfg(feature = "sm")]
        Self::Sm,
    ];

    pub(super) const fn facts(self) -> &'static Facts {
        match self {
            Self::Rsa => &RSA,
            #[cfg(feature = "sm")]
            Self::Sm => &SM,
        }
    }

    /// Returns the type of a merchant's signature, as `Authorization` and
    /// `Wechatpay-Signature-Type` name it.
    pub const fn merchant_type(self) -> &'static str {
        self.facts().merchant
    }

    /// Returns the type of a brand's signature, or `None` if brands can't sign with this scheme.
    pub const fn brand_type(self) -> Option<&'static str> {
        self.facts().brand
    }

    /// Returns the name of the cipher that is used with the APIv3 key, as in `algorithm` of a
    /// notification's resource.
    pub const fn cipher(self) -> &'static str {
        self.facts().cipher
    }

    /// Returns the scheme with this cipher, or `None` if the name is unknown.
    pub(crate) fn of_cipher(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scheme| scheme.cipher() == name)
    }

    /// Returns the scheme that signatures of this type belong to, or `None` if the name is unknown.
    pub(crate) fn of_type(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scheme| scheme.has_type(name))
    }

    /// Returns the name of this scheme in `algorithm_type`, a parameter of `GET /v3/certificates`.
    pub const fn algorithm_type(self) -> &'static str {
        self.facts().certificates
    }

    /// Returns whether WeChat Pay has public keys as well as certificates for this scheme.
    pub(crate) const fn has_public_keys(self) -> bool {
        self.facts().has_public_keys
    }

    /// Returns the `signType` that names this scheme in the parameters for the cashier, or `None`
    /// if the cashier doesn't accept signatures of this scheme.
    pub(crate) const fn cashier(self) -> Option<&'static str> {
        self.facts().cashier
    }

    /// Returns the DER `AlgorithmIdentifier` of signatures on certificates.
    #[cfg(feature = "testing")]
    pub(crate) const fn certificate_algorithm(self) -> &'static [u8] {
        self.facts().certificate_algorithm
    }

    /// Returns the type of this account's signatures, if it can sign with this scheme.
    pub(crate) fn type_of(self, identity: &Identity) -> Option<&'static str> {
        match identity {
            Identity::Merchant(_) => Some(self.merchant_type()),
            Identity::Brand(_) => self.brand_type(),
        }
    }

    fn has_type(self, name: &str) -> bool {
        self.merchant_type() == name || self.brand_type() == Some(name)
    }

    /// Returns the end of the error for something that is not a key of any scheme. It begins with
    /// `is not` or `is neither`.
    pub(super) fn not_a_key() -> String {
        let keys: Vec<_> = Self::ALL.iter().map(|scheme| scheme.facts().key).collect();
        match keys.as_slice() {
            [key] => format!("is not {key}"),
            keys => format!("is neither {}", keys.join(" nor ")),
        }
    }
}
