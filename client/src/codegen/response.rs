//! How the content of a response becomes a typed response.

use super::value::FromValue;
use crate::error::DecodeError;
use crate::types::File;
use serde_json::Value;

/// The content of a verified response, in its operation's
/// [`ResponseFormat`](super::ResponseFormat).
#[allow(missing_debug_implementations, reason = "its values may be secret")]
#[non_exhaustive]
pub enum Content {
    /// A document; `{}` for an empty body.
    Tree(Value),
    /// Bytes.
    File(File),
    /// Nothing.
    Empty,
}

/// A type that a response can be read as: any type that implements [`FromValue`], `()` or [`File`].
pub trait FromResponse: Sized {
    /// Reads the response.
    ///
    /// # Errors
    /// [`DecodeError`] if a value in the document has the wrong type, or if the response is of
    /// another kind.
    fn from_response(response: Content) -> Result<Self, DecodeError>;
}

impl<T: FromValue> FromResponse for T {
    fn from_response(response: Content) -> Result<Self, DecodeError> {
        match response {
            Content::Tree(value) => T::from_value(value),
            Content::File(_) => Err(DecodeError::at("", "a document", "a file")),
            Content::Empty => Err(DecodeError::at("", "a document", "empty")),
        }
    }
}

impl FromResponse for () {
    fn from_response(_: Content) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl FromResponse for File {
    fn from_response(response: Content) -> Result<Self, DecodeError> {
        match response {
            Content::File(file) => Ok(file),
            _ => Err(DecodeError::at("", "a file", "a document")),
        }
    }
}
