//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// Everything at `v2/pay` and below.
#[cfg(feature = "v2-pay")]
pub mod pay {
    pub mod micropay;
}
