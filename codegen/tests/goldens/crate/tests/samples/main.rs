//! Sends every sample of the docs and reads every response and notification, through the crate's public items.
//!
//! Generated from templates/samples.rs.jinja by `cargo xtask regen`; do not edit.

#![allow(deprecated, reason = "what the docs call deprecated has to work all the same")]

mod support;
#[cfg(feature = "v2-awkward")]
#[rustfmt::skip]
mod v2_awkward;
#[cfg(feature = "v3-awkward")]
#[rustfmt::skip]
mod v3_awkward;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
mod webhooks;
