//! Which generation of the API a notification is of.

/// A generation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Version {
    /// XML.
    V2,
    /// JSON.
    V3,
}
