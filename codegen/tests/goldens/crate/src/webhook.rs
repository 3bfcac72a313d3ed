//! Notifications that WeChat Pay sends, by generation and name.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

mod event;

pub use event::Event;

/// `webhook/v3` and below.
pub mod v3 {
    pub mod awkward_event;
}
