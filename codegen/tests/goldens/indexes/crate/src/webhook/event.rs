//! Notifications by their types.
//!
//! Generated from docs/webhook/ by `cargo xtask regen`; do not edit.

use super::v3;
use crate::client::webhook::{Notification, Version::*};
use crate::client::Error;
use crate::__codegen::Notice;

/// A notification, identified by its API version, its `event_type` and its resource's `original_type`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// 分账通知
    #[doc(alias = "分账通知")]
    #[doc(alias = "账通知")]
    #[doc(alias = "通知")]
    Profitsharing(Box<v3::profitsharing::Resource>),
    /// 支付通知
    #[doc(alias = "支付通知")]
    #[doc(alias = "付通知")]
    #[doc(alias = "通知")]
    TransactionSuccess(Box<v3::transaction_success::Resource>),
    /// A notification unknown to this version.
    Unrecognized(Box<Notification>),
}

impl Event {
    /// Decodes the resource of a verified notification.
    ///
    /// # Errors
    /// Returns an error if a field of the resource can't be decrypted, or has a value that its type
    /// can't hold. The envelope and the plaintext can still be read from the notification.
    pub fn new(notification: &Notification) -> Result<Self, Error> {
        let event_type = notification.event_type().unwrap_or_default();
        let original_type = notification.original_type().unwrap_or_default();
        Ok(
            match (notification.version(), event_type, original_type) {
                (V3, "TRANSACTION.SUCCESS", "profitsharing") => {
                    Self::Profitsharing(read(notification)?)
                }
                (V3, "TRANSACTION.SUCCESS", "transaction") => {
                    Self::TransactionSuccess(read(notification)?)
                }
                _ => Self::Unrecognized(Box::new(notification.clone())),
            },
        )
    }
}

impl TryFrom<&Notification> for Event {
    type Error = Error;
    /// Same as [`Event::new`].
    fn try_from(notification: &Notification) -> Result<Self, Error> {
        Self::new(notification)
    }
}

fn read<T: Notice>(notification: &Notification) -> Result<Box<T>, Error> {
    notification.resource().map(Box::new)
}
