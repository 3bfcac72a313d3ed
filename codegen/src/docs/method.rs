/// An HTTP method that the API uses. `Method` in the client has the same variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads an object.
    Get,
    /// Creates an object, or performs an action.
    Post,
    /// Replaces an object.
    Put,
    /// Changes an object.
    Patch,
    /// Removes an object.
    Delete,
}

impl Method {
    /// All methods, in the order in which OpenAPI lists them.
    pub const ALL: [Method; 5] = [Method::Get, Method::Put, Method::Post, Method::Delete, Method::Patch];

    /// Returns the method in lower case, as headings and documents write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Patch => "patch",
            Method::Delete => "delete",
        }
    }

    /// Reads a method as [`Method::as_str`] writes it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == text)
    }
}
