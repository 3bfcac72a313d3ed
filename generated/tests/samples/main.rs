//! Every sample of the docs is sent, every answer and every notification is read, through the crate's public items.
//!
//! Generated from templates/samples.rs.jinja by `cargo xtask regen`; do not edit.

#![allow(deprecated, reason = "what the docs call deprecated has to work all the same")]

mod support;
#[cfg(feature = "v3-bill")]
#[rustfmt::skip]
mod v3_bill;
#[cfg(feature = "v3-brand")]
#[rustfmt::skip]
mod v3_brand;
#[cfg(feature = "v3-certificates")]
#[rustfmt::skip]
mod v3_certificates;
#[cfg(feature = "v3-marketing")]
#[rustfmt::skip]
mod v3_marketing;
#[cfg(feature = "v3-pay")]
#[rustfmt::skip]
mod v3_pay;
#[cfg(feature = "v3-refund")]
#[rustfmt::skip]
mod v3_refund;
