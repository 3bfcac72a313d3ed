//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// `v3/awkward` and below.
#[cfg(feature = "v3-awkward")]
pub mod awkward {
    mod index;
    pub use index::*;
    pub mod file;

    /// `v3/awkward/type` and below.
    pub mod r#type {
        pub mod by_self;
    }

    pub mod redirect;
}
