//! Which generation of the API a notification belongs to.

/// A generation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// API v2, in XML.
    V2,
    /// API v3, in JSON.
    V3,
}
