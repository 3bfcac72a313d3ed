//! What is made of a response.

use super::value::FromValue;
use crate::error::DecodeError;
use crate::types::File;
use serde_json::Value;

/// A verified answer, read as its operation's [`ResponseFormat`](super::ResponseFormat) says.
#[non_exhaustive]
pub enum Content {
    /// A document; `{}` for an empty body.
    Tree(Value),
    /// Bytes.
    File(File),
    /// Nothing.
    Empty,
}

/// A type that an operation can answer with: whatever implements [`FromValue`], `()` and [`File`].
pub trait FromResponse: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// A wrong type somewhere in the document, or an answer of another kind.
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
