//! Notifications by their types.
//!
//! Generated from docs/webhook/ by `cargo xtask regen`; do not edit.

use super::v3;
use crate::client::webhook::{Notification, Version::*};
use crate::client::Error;
use crate::__codegen::Notice;

/// A notification, told by its generation, its `event_type` and the `original_type` of its resource.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// 别扭的通知
    AwkwardEvent(Box<v3::awkward_event::Resource>),
    /// One that these docs do not know.
    Unrecognized(Box<Notification>),
}

impl Event {
    /// Reads what a verified notification carries.
    ///
    /// # Errors
    /// When the resource has a field of another type than the docs say. The notification is still there,
    /// with its envelope and its plaintext.
    pub fn new(notification: &Notification) -> Result<Self, Error> {
        let event_type = notification.event_type().unwrap_or_default();
        let original_type = notification.original_type().unwrap_or_default();
        Ok(
            match (notification.version(), event_type, original_type) {
                (V3, "AWKWARD.EVENT", "awkward") => {
                    Self::AwkwardEvent(read(notification)?)
                }
                _ => Self::Unrecognized(Box::new(notification.clone())),
            },
        )
    }
}

impl TryFrom<&Notification> for Event {
    type Error = Error;
    /// As [`Event::new`].
    fn try_from(notification: &Notification) -> Result<Self, Error> {
        Self::new(notification)
    }
}

fn read<T: Notice>(notification: &Notification) -> Result<Box<T>, Error> {
    notification.resource().map(Box::new)
}
