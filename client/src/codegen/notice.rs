//! The resources of notifications.

use super::descriptor::EncodingTable;
use super::value::{FromValue, ToValue};

/// The type of a notification's resource. Implemented by generated types.
pub trait Notice: FromValue + ToValue + Send + Sync + 'static {
    /// Encodings of the fields. Pointers start at the resource.
    const ENCODINGS: EncodingTable;
}
