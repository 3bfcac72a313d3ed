//! What happens if a request lacks required fields.

/// What the client does with a request that lacks fields that the docs mark as required.
///
/// These marks are what the docs get wrong most often: a table may describe two ways to call, or a
/// field may be required only in some cases. So by default the client sends the request, and WeChat
/// Pay decides.
///
/// Some values are needed to send anything at all, so it is always an error if they are missing:
/// the parameters of the path, the file of an upload, and the keys that sign the request or encrypt
/// its fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Check {
    /// Send nothing, and return an [`Error::InvalidRequest`](crate::Error::InvalidRequest) that
    /// names all missing fields. Recommended for tests.
    Refuse,
    /// Send the request, and warn through `tracing`. If WeChat Pay refuses it, the error names the
    /// missing fields; see [`ApiError::missing_fields`](crate::error::ApiError::missing_fields).
    #[default]
    Report,
    /// Send the request without checking it.
    Off,
}
