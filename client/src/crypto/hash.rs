//! Digests of uploaded and downloaded files.

use crate::error::Error;
use aws_lc_rs::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256};
use md5::{Digest, Md5};
use sm3::Sm3;
use std::str::FromStr;

/// The algorithm of a file's digest. Responses name it in `hash_type`.
///
/// Parse it from the name in the response. If the field is an enum, its `as_str()` returns the
/// name.
///
/// ```
/// use wechatpay_client::HashType;
///
/// let hash_type: Option<String> = Some("SHA1".to_owned());
/// assert_eq!(hash_type.as_deref().unwrap_or_default().parse::<HashType>()?, HashType::Sha1);
/// assert_eq!(HashType::try_from("SHA-256")?, HashType::Sha256);
/// # Ok::<_, wechatpay_client::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HashType {
    /// `MD5`
    Md5,
    /// `SHA1`
    Sha1,
    /// `SHA256`
    Sha256,
    /// `SM3`
    Sm3,
}

impl HashType {
    pub(crate) fn digest(self, bytes: &[u8]) -> String {
        let mut hasher = Hasher::new(self);
        hasher.update(bytes);
        hasher.finish()
    }
}

impl FromStr for HashType {
    type Err = Error;

    /// Parses the name as WeChat Pay writes it, in any case, with or without dashes.
    fn from_str(name: &str) -> Result<Self, Error> {
        match name.to_ascii_uppercase().replace('-', "").as_str() {
            "MD5" => Ok(Self::Md5),
            "SHA1" => Ok(Self::Sha1),
            "SHA256" => Ok(Self::Sha256),
            "SM3" => Ok(Self::Sm3),
            _ => Err(Error::configuration(format!(
                "{name:?} is not a supported digest algorithm: use MD5, SHA1, SHA256 or SM3"
            ))),
        }
    }
}

impl TryFrom<&str> for HashType {
    type Error = Error;

    /// Parses the name, like [`HashType::from_str`].
    fn try_from(name: &str) -> Result<Self, Error> {
        name.parse()
    }
}

/// A digest that is being computed.
pub(crate) enum Hasher {
    Sha(Context),
    Sm3(Sm3),
    Md5(Md5),
}

impl Hasher {
    pub(crate) fn new(kind: HashType) -> Self {
        match kind {
            HashType::Md5 => Self::Md5(Md5::new()),
            HashType::Sha1 => Self::Sha(Context::new(&SHA1_FOR_LEGACY_USE_ONLY)),
            HashType::Sha256 => Self::Sha(Context::new(&SHA256)),
            HashType::Sm3 => Self::Sm3(Sm3::new()),
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha(context) => context.update(bytes),
            Self::Sm3(hasher) => hasher.update(bytes),
            Self::Md5(hasher) => hasher.update(bytes),
        }
    }

    /// Returns the digest in lower-case hex.
    pub(crate) fn finish(self) -> String {
        match self {
            Self::Sha(context) => hex(context.finish().as_ref()),
            Self::Sm3(hasher) => hex(&hasher.finalize()),
            Self::Md5(hasher) => hex(&hasher.finalize()),
        }
    }
}

/// Returns the bytes in lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
