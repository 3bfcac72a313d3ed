//! What happens if required fields of a request are missing.

/// What the client does with a request that lacks fields that the docs mark as required.
///
/// Nothing in the docs is wrong more often than these marks, because a table describes two ways to
/// call, or a field is required only sometimes. So by default the client sends the request, and
/// WeChat Pay decides.
///
/// Some things are always an error, because nothing could be sent without them: an empty parameter
/// of the path, the file of an upload, and the keys that sign the request or encrypt its fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Check {
    /// Send nothing: [`Error::InvalidRequest`](crate::Error::InvalidRequest) names all missing
    /// fields at once. Recommended for tests.
    Refuse,
    /// Send it, and warn through `tracing`. If WeChat Pay refuses it, the error names the missing
    /// fields, see [`ApiError::missing_fields`](crate::error::ApiError::missing_fields).
    #[default]
    Report,
    /// Send it without checking.
    Off,
}
