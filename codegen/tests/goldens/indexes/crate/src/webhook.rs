//! Notifications that WeChat Pay sends, by API version and name.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

mod event;

pub use event::Event;
#[doc(inline)]
pub use wechatpay_client::webhook::{Envelope, Notification, Receiver, Reply, Resource, Tenant, Tenants, Version};

/// Everything at `webhook/v3` and below.
pub mod v3 {
    pub mod profitsharing;

    pub mod transaction_success;
}
