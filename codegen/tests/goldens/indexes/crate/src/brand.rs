//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// Everything at `brand/store` and below.
#[cfg(feature = "brand-store")]
pub mod store {
    pub mod list;
}
