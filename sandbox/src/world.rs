//! The context in which an operation runs, and the reasons why it can fail.

use crate::accounts::Keys;
use crate::call::{ApiError, Call};
use crate::ids::Ids;
use crate::settings::Settings;
use crate::store::Change;
use bytes::Bytes;
use serde_json::Value;

/// The context in which an operation runs.
pub(crate) struct World<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) store: &'a Change<'a>,
    pub(crate) settings: &'a Settings,
    pub(crate) ids: &'a Ids,
    /// The sandbox's time, in seconds since 1970.
    pub(crate) now: i64,
    /// The id of the key that signs the response and the notifications. Empty if no request is being
    /// handled.
    pub(crate) key: &'a str,
}

/// Why an operation failed.
pub(crate) enum Failure {
    /// The request is refused.
    Api(ApiError),
    /// The database failed.
    Store(rusqlite::Error),
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error)
    }
}

/// A function that carries out an operation, and returns the file to respond with.
pub(crate) type FileHandler = fn(&World<'_>, &Call<'_>) -> Result<Bytes, Failure>;

/// A function that carries out an operation, and returns the document to respond with.
pub(crate) type Handler = fn(&World<'_>, &Call<'_>) -> Result<Value, Failure>;
