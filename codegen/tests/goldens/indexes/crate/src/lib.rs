// Generated from docs/ by `cargo xtask regen`; do not edit.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

pub use wechatpay_client as client;
#[doc(hidden)]
pub use wechatpay_client::__codegen;
#[cfg(feature = "bills")]
#[doc(inline)]
pub use wechatpay_client::bill;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use wechatpay_client::blocking;
#[cfg(feature = "testing")]
#[doc(inline)]
pub use wechatpay_client::testing;
#[cfg(not(feature = "webhooks"))]
#[doc(inline)]
pub use wechatpay_client::webhook;
#[doc(inline)]
pub use wechatpay_client::{
    Builder, Check, Client, Decode, Download, Encrypted, Error, HashType, MerchantCertificate, Refresh, Refresher,
    Retry, TrustStore, Upload, cashier, crypto, error, security, transport, types as model,
};

#[doc = include_str!("../OPERATIONS.md")]
pub mod operations {}

#[rustfmt::skip]
pub mod brand;
#[rustfmt::skip]
pub mod v2;
#[rustfmt::skip]
pub mod v3;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
pub mod webhook;
