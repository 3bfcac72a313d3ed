//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// Everything at `v3/pay` and below.
#[cfg(feature = "v3-pay")]
pub mod pay {
    #[path = "../pay.rs"]
    mod page;
    pub use page::*;
    /// Everything at `v3/pay/orders` and below.
    pub mod orders {
        mod index;
        pub use index::*;
        pub mod by_order_no;
    }
}
