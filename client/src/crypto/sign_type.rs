//! The signatures of API v2.

use super::hash::hex;
use aws_lc_rs::{constant_time, hmac};
use md5::{Digest, Md5};

/// The algorithm of a v2 signature, which messages name in `sign_type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignType {
    /// `MD5`, which is used if `sign_type` is absent.
    #[default]
    Md5,
    /// `HMAC-SHA256`.
    HmacSha256,
}

impl SignType {
    /// Parses the value of `sign_type`; empty text means MD5. Returns `None` for any other
    /// algorithm.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "" | "MD5" => Some(Self::Md5),
            "HMAC-SHA256" => Some(Self::HmacSha256),
            _ => None,
        }
    }

    /// Returns the value as it is on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// Returns the signature of `text` with the merchant's v2 key, in upper-case hex.
    pub(crate) fn sign(self, text: &str, key: &str) -> String {
        // The pieces are hashed one by one, so that no copy of the key is left in memory.
        let pieces = [text, "&key=", key].map(str::as_bytes);
        match self {
            Self::Md5 => hex(&pieces.iter().fold(Md5::new(), Md5::chain_update).finalize()).to_uppercase(),
            Self::HmacSha256 => {
                let mut signing = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()));
                pieces.iter().for_each(|piece| signing.update(piece));
                hex(signing.sign().as_ref()).to_uppercase()
            }
        }
    }

    /// Returns whether `claimed` is the signature of `text`. Compares in constant time.
    pub(crate) fn verify(self, text: &str, key: &str, claimed: &str) -> bool {
        constant_time::verify_slices_are_equal(claimed.as_bytes(), self.sign(text, key).as_bytes()).is_ok()
    }
}
