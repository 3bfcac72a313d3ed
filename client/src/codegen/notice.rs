//! What a notification carries.

use super::descriptor::EncodingTable;
use super::value::FromValue;

/// What a notification carries, as a type: implemented by generated ones.
pub trait Notice: FromValue {
    /// Encodings of the fields; pointers start at the resource.
    const ENCODINGS: EncodingTable;
}
