//! Sends every sample of the docs and reads every response and notification, through the crate's public items.
//!
//! Generated from templates/samples.rs.jinja by `cargo xtask regen`; do not edit.

#![allow(deprecated, reason = "operations that the docs call deprecated still have to work")]

mod support;
#[cfg(feature = "brand-store")]
#[rustfmt::skip]
mod brand_store;
#[cfg(feature = "v2-pay")]
#[rustfmt::skip]
mod v2_pay;
#[cfg(feature = "v3-pay")]
#[rustfmt::skip]
mod v3_pay;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
mod webhooks;
