//! Signing, verification, encryption and transport for WeChat Pay: the runtime of `wechatpay-api`.
//!
//! | item | what it does |
//! | --- | --- |
//! | [`Client`] | sends any [`Operation`]: checks, encrypts, signs, sends, verifies, decrypts |
//! | [`MerchantCertificate`] | the merchant's key and certificate, from PEM or `.p12` |
//! | [`Upload`], [`Download`] | uploaded and downloaded files |
//! | `bill` | reads downloaded bills (feature `bills`) |
//! | [`TrustStore`], [`Refresher`] | the keys that verify WeChat Pay's messages, and the download of its certificates |
//! | [`Retry`] | which requests are retried, and when |
//! | [`types`] | values in requests and responses: decimals, secrets, unknown fields |
//! | [`crypto`] | keys, signatures and encryption; the private key may stay in an HSM or a key service |
//! | [`transport`] | how signed requests are sent: with `reqwest`, or with your own transport |
//! | [`webhook`] | notifications |
//! | `testing` | an in-memory WeChat Pay for your own tests (feature `testing`) |
//! | [`cashier`] | parameters with which a web page or an app opens the cashier, WeChat's payment screen |
//! | [`v2`] | XML and signatures of API v2 |
//! | [`security`] | what is verified and what is not, what to store, and what to do if the outcome of a call is unknown |
//! | [`error`] | errors, grouped by what the caller can do about them |

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "bills")]
pub mod bill;
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

pub use client::{Builder, Client, Download, Encrypted, Refresh, Refresher, Retry, cashier};
pub use codegen::{FromResponse, FromValue, Operation, Paginated, Redirect, ToValue, Unrecognized};
pub use crypto::{HashType, MerchantCertificate, TrustStore};
pub use error::Error;
pub use protocol::v2;
pub use types::{Check, Decode, Upload};

/// The building blocks of generated code. It is public only for generated crates, and may change in
/// any version.
#[doc(hidden)]
pub mod __codegen {
    pub use crate::codegen::*;
    pub use crate::{document, object, open_enum, sent};
}

/// Compiles the example of the README.
#[cfg(all(doctest, feature = "reqwest"))]
#[doc = include_str!("../README.md")]
struct Readme;
