//! Verification of clients' signatures, for a server that stands in for WeChat Pay.

use super::sign::{text, verify};
use crate::crypto::{Identity, SignType};
use serde_json::{Map, Value};

/// The fields that can name the merchant who signs a message. Each message has one of them.
const MERCHANT: [&str; 3] = ["mch_id", "combine_mch_id", "mchid"];

/// Why the signature of a v2 request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestFault {
    /// The request does not name its merchant.
    #[error("none of the fields mch_id, combine_mch_id and mchid is present")]
    NoMerchant,
    /// No v2 key is known for the merchant.
    #[error("no v2 key is known for merchant {0}")]
    UnknownMerchant(String),
    /// There is no field `sign`.
    #[error("there is no field `sign`")]
    Unsigned,
    /// The field `sign_type` names neither MD5 nor HMAC-SHA256.
    #[error("`sign_type` is {0}, which is neither MD5 nor HMAC-SHA256")]
    UnknownSignType(String),
    /// The signature doesn't match.
    #[error("`sign` does not match the other fields")]
    Mismatch,
}

/// Verifies the signature of a request with these fields, as WeChat Pay does, and returns who
/// signed it and with which algorithm. `kind` is the algorithm of the operation, which applies if
/// the request doesn't name one. `key` returns a merchant's v2 key.
///
/// # Errors
/// [`RequestFault`] with the first thing that is wrong.
pub fn verify_request<'k>(
    fields: &Map<String, Value>,
    kind: SignType,
    key: impl FnOnce(&str) -> Option<&'k str>,
) -> Result<(Identity, SignType), RequestFault> {
    let merchant = MERCHANT.iter().find_map(|name| fields.get(*name)).ok_or(RequestFault::NoMerchant)?;
    let merchant = text(merchant);
    let key = key(&merchant).ok_or_else(|| RequestFault::UnknownMerchant(merchant.clone()))?;
    if fields.get("sign").is_none_or(|sign| text(sign).is_empty()) {
        return Err(RequestFault::Unsigned);
    }
    let kind = match fields.get("sign_type").map(text).filter(|name| !name.is_empty()) {
        Some(name) => SignType::named(&name).ok_or(RequestFault::UnknownSignType(name))?,
        None => kind,
    };
    if verify(fields, key, kind) { Ok((Identity::Merchant(merchant), kind)) } else { Err(RequestFault::Mismatch) }
}
