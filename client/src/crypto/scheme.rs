//! The signature schemes of API v3.

use super::identity::Identity;

/// A family of algorithms with which API v3 signs and encrypts. A key belongs to exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// RSA: signatures over SHA-256 with PKCS#1 v1.5 padding, and AES-256-GCM with the APIv3 key.
    Rsa,
}

/// The names of a scheme on the wire.
struct Names {
    merchant: &'static str,
    brand: &'static str,
    cipher: &'static str,
}

impl Scheme {
    pub(crate) const ALL: &[Self] = &[Self::Rsa];

    const fn names(self) -> Names {
        match self {
            Self::Rsa => Names {
                merchant: "WECHATPAY2-SHA256-RSA2048",
                brand: "WECHATPAY-BRAND-SHA256-RSA2048",
                cipher: "AEAD_AES_256_GCM",
            },
        }
    }

    /// Returns the type of a merchant's signature, as `Authorization` and
    /// `Wechatpay-Signature-Type` name it.
    pub const fn merchant_type(self) -> &'static str {
        self.names().merchant
    }

    /// Returns the type of a brand's signature.
    pub const fn brand_type(self) -> &'static str {
        self.names().brand
    }

    /// Returns the cipher that is used with the APIv3 key, as `algorithm` in a notification's
    /// resource names it.
    pub const fn cipher(self) -> &'static str {
        self.names().cipher
    }

    /// Returns the type of this account's signatures.
    pub(crate) fn type_of(self, identity: &Identity) -> &'static str {
        match identity {
            Identity::Merchant(_) => self.merchant_type(),
            Identity::Brand(_) => self.brand_type(),
        }
    }

    /// Returns whether signatures of this type belong to this scheme.
    pub(crate) fn has_type(self, name: &str) -> bool {
        [self.merchant_type(), self.brand_type()].contains(&name)
    }
}
