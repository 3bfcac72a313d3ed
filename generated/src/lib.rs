//! Generated from docs/ by `cargo xtask regen`; do not edit.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

pub use wechatpay_client as client;
#[doc(hidden)]
pub use wechatpay_client::__codegen;
#[doc(inline)]
pub use wechatpay_client::security;
pub use wechatpay_client::{Client, types};

#[rustfmt::skip]
pub mod v2;
#[rustfmt::skip]
pub mod v3;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
pub mod webhook;
