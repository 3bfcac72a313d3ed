//! Downloaded files.

use bytes::Bytes;
use std::fmt;

/// A response that is a file. `Debug` shows only the length of its bytes.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The content of the file.
    pub bytes: Bytes,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = format_args!("{} bytes", self.bytes.len());
        out.debug_struct("File").field("bytes", &length).field("content_type", &self.content_type).finish()
    }
}
