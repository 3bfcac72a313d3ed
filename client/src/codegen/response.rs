//! How the content of a response becomes a typed response.

use super::value::{FromValue, ToValue};
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
    /// The bytes of a file.
    File(File),
    /// No content.
    Empty,
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from a response",
    note = "an operation whose response is `Redirect` is a page for the payer's browser: pass it to `Client::url` instead of `send`",
    note = "any other type of response must implement `FromValue` and `ToValue`, and be `Send + Sync + 'static`"
)]
/// A type that a response can be read as: `()`, [`File`], or any type that implements [`FromValue`]
/// and [`ToValue`].
pub trait FromResponse: Sized + Send + Sync + 'static {
    /// Reads the response.
    ///
    /// # Errors
    /// [`DecodeError`] if a value in the document has the wrong type, or if the response is of
    /// another kind, such as a file in place of a document.
    fn from_response(response: Content) -> Result<Self, DecodeError>;

    /// Returns an error for each documented field that could not be read.
    fn unread_fields(&self) -> Vec<DecodeError> {
        Vec::new()
    }
}

impl<T: FromValue + ToValue + Send + Sync + 'static> FromResponse for T {
    fn unread_fields(&self) -> Vec<DecodeError> {
        unread(self)
    }

    fn from_response(response: Content) -> Result<Self, DecodeError> {
        match response {
            Content::Tree(value) => T::from_value(value),
            Content::File(_) => Err(DecodeError::at("", "JSON or XML", "a file")),
            Content::Empty => Err(DecodeError::at("", "JSON or XML", "empty")),
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
            _ => Err(DecodeError::at("", "a file", "JSON, XML or empty")),
        }
    }
}

/// Returns pointers to the documented fields that could not be read, for [`document!`](crate::document).
#[doc(hidden)]
pub fn pointers(value: &impl ToValue) -> Vec<String> {
    unread(value).into_iter().map(|error| error.pointer).collect()
}

/// Returns an error for each documented field of `value` that could not be read.
pub(crate) fn unread(value: &impl ToValue) -> Vec<DecodeError> {
    let mut found = Vec::new();
    value.find_unread(&mut found);
    found
}
