//! Signing, verification, sealing and transport for WeChat Pay: the run time under `wechatpay-api`.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`Client`] | sends any [`Operation`]: checks, encrypts, signs, sends, verifies, decrypts |
//! | [`MerchantCertificate`] | the merchant's key and certificate, out of PEM or `.p12` |
//! | [`Upload`], [`Download`] | files that are sent and received |
//! | [`TrustStore`], [`Refresher`] | which keys prove that something comes from WeChat Pay, and the download of its certificates |
//! | [`Retry`] | what is sent again, and when |
//! | [`types`] | values of requests and responses: decimals, secrets, unknown fields |
//! | [`crypto`] | keys, signatures and encryption; a key may be in another place than this process |
//! | [`transport`] | the layer below the signature, over `reqwest` unless replaced |
//! | [`webhook`] | notifications |
//! | `testing` | WeChat Pay in memory, for tests of one's own (feature `testing`) |
//! | [`cashier`] | parameters with which a page or an app opens the cashier |
//! | [`v2`] | XML and signatures of API v2 |
//! | [`security`] | what is proven and what is not, what to store, what to do when an outcome is unknown |
//! | [`error`] | what can go wrong, by what the caller can do about it |

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
#[macro_use]
mod codegen;
pub mod crypto;
pub mod error;
#[doc(hidden)]
pub mod protocol;
pub mod security;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
pub mod types;
pub mod webhook;

pub use client::{Builder, Client, Download, Refresh, Refresher, Retry, cashier};
pub use codegen::{FromResponse, FromValue, Operation, Paginated, Redirect, ToValue, Unrecognized};
pub use crypto::{HashType, MerchantCertificate, TrustStore};
pub use error::Error;
pub use protocol::v2;
pub use types::Upload;

/// What generated code is made of. It is public for generated crates alone, and may change in any version.
#[doc(hidden)]
pub mod __codegen {
    pub use crate::codegen::*;
    pub use crate::{document, object, open_enum, sent};
}
