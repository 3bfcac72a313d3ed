//! Text that must not be shown by accident.

use std::fmt;
use zeroize::Zeroizing;

/// The plaintext of a field that is encrypted on the wire: a name, an identity number, a bank
/// account.
///
/// `Debug` shows no part of it, not even its length, and its memory is wiped on drop. The client
/// encrypts the text before it sends a request. `serde::Serialize` writes the **plaintext**: if you
/// store a response, you store the plaintext, so encrypt that store.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// Returns the plaintext.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Sensitive(…)")
    }
}
