//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// `v2/awkward` and below.
#[cfg(feature = "v2-awkward")]
pub mod awkward {
    pub mod numbered;
}
